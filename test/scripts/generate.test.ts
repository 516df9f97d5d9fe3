/** `npm run generate` as a program, in a copy of the tree that holds the made-up specs. */

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { FIXTURES } from "../support/fixtures.ts";
import { copyTree, NODE, run } from "../support/tree.ts";

const root = copyTree("scripts", "src", "package.json");
const at = (...names: string[]) => path.join(root, ...names);
const generate = (args: string[] = [], env: NodeJS.ProcessEnv = {}) => run(NODE, ["scripts/generate.ts", ...args], root, env);

/** Every file below `generated`, by its path. */
function generated(): Record<string, string> {
  const files = existsSync(at("generated")) ? readdirSync(at("generated"), { recursive: true, withFileTypes: true }) : [];
  const names = files
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(at("generated"), path.join(entry.parentPath, entry.name)));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(at("generated", name), "utf8")]));
}

function breakSpec(name: string) {
  const file = at("specs", `${name}.yaml`);
  writeFileSync(file, readFileSync(file, "utf8").replace(/summary: .*/, "summary: ''"));
}

/** Puts the output there that the specs give, as an earlier run would have. */
function generatedBefore() {
  cpSync(at("kept"), at("generated"), { recursive: true });
}

function reset() {
  rmSync(at("specs"), { recursive: true, force: true });
  rmSync(at("generated"), { recursive: true, force: true });
  mkdirSync(at("specs"));
  cpSync(path.join(FIXTURES, "../../specs/redocly.yaml"), at("specs/redocly.yaml"));
  for (const name of ["forms", "naive"]) cpSync(path.join(FIXTURES, `${name}.yaml`), at("specs", `${name}.yaml`));
}

beforeAll(async () => {
  reset();
  await generate();
  renameSync(at("generated"), at("kept"));
}, 60_000);
beforeEach(reset);

describe("writing", () => {
  test("all specs, and nothing the second time", async () => {
    const first = await generate();
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toContain("forms: wrote openapi.json, types.ts, manifest.ts, index.ts");
    expect(first.stdout).toMatch(/^API +operations +schemas +timestamps +ms\nforms +5 +10 +\d+ +\d+\nnaive +1 +3 +3 +\d+\n$/m);
    const files = generated();
    expect(Object.keys(files)).toHaveLength(8);
    const second = await generate();
    expect(second).toMatchObject({ code: 0, stderr: "" });
    expect(second.stdout).toContain("forms: unchanged\nnaive: unchanged\n");
    expect(generated()).toEqual(files);
  });

  test("one spec by name", async () => {
    expect(await generate(["naive"])).toMatchObject({ code: 0, stderr: "" });
    expect(readdirSync(at("generated"))).toEqual(["naive"]);
  });

  test("the same bytes everywhere", async () => {
    await generate([], { TZ: "UTC", LANG: "en_US.UTF-8" });
    const files = generated();
    rmSync(at("generated"), { recursive: true });
    await generate([], { TZ: "Asia/Tokyo", LANG: "C", LC_ALL: "C" });
    expect(generated()).toEqual(files);
  });

  test("a broken spec leaves its old output, and the others are written", async () => {
    generatedBefore();
    const files = generated();
    breakSpec("forms");
    rmSync(at("generated/naive"), { recursive: true });
    const { code, stderr } = await generate();
    expect(code).toBe(1);
    expect(stderr).toMatch(/^specs\/forms\.yaml:\d+:\d+ {2}\/paths\/~1events~1\{since\}\/get\/summary {2}operation-summary\n {2}\S/m);
    expect(stderr).toContain("generated/forms is as it was");
    expect(generated()).toEqual(files);
  });

  test("a time that its spec leaves open is a finding in the file, whichever thread finds it", async () => {
    generatedBefore();
    const files = generated();
    const text = readFileSync(at("specs/forms.yaml"), "utf8");
    const company = text.indexOf("    Company:");
    const spoiled = text.slice(company).replace('$ref: "#/components/schemas/Stamp"', "type: string\n          description: A text.");
    writeFileSync(at("specs/forms.yaml"), text.slice(0, company) + spoiled);
    const { code, stdout, stderr } = await generate();
    expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringContaining("naive: unchanged") });
    expect(stderr).toMatch(/^specs\/forms\.yaml:\d+:\d+ {2}\/components\/schemas\/Event\/properties\/by\/oneOf {2}ambiguous-time\n/);
    expect(generated()).toEqual(files);
  });

  test.each([
    ["throws", 'throw new Error("Not this one.")', "Error: Not this one."],
    ["ends its thread", "process.exit(3)", "Error: The thread that compiles ended with 3."],
  ])("a compiler that %s ends the command, and writes nothing", async (_, statement, message) => {
    const compiler = readFileSync(at("scripts/compile.ts"), "utf8");
    writeFileSync(at("scripts/compile.ts"), compiler.replace("  try {\n", `  ${statement};\n  try {\n`));
    const { code, stderr } = await generate();
    writeFileSync(at("scripts/compile.ts"), compiler);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
    expect(generated()).toEqual({});
  });

  test("output that no spec owns is removed where it carries the marker", async () => {
    generatedBefore();
    rmSync(at("specs/naive.yaml"));
    mkdirSync(at("generated/foreign"));
    writeFileSync(at("generated/foreign/index.ts"), "// By hand.\n");
    writeFileSync(at("generated/naive/notes.md"), "mine");
    const { code, stderr } = await generate();
    expect(code).toBe(0);
    expect(stderr).toBe("generated/naive: no spec owns it; removed.\n");
    expect(Object.keys(generated()).filter((name) => !name.startsWith("forms"))).toEqual(["foreign/index.ts", "naive/notes.md"]);
  });
});

describe("--check writes nothing", () => {
  const changes: [name: string, change: () => void, code: number, stderr: string][] = [
    ["nothing would change", () => {}, 0, ""],
    ["a file differs", () => writeFileSync(at("generated/naive/types.ts"), "other"), 1, "naive: types.ts would change"],
    ["a file is missing", () => rmSync(at("generated/naive/index.ts")), 1, "naive: index.ts would change"],
    ["a spec is gone", () => rmSync(at("specs/naive.yaml")), 1, "generated/naive: no spec owns it."],
    ["a spec is broken", () => breakSpec("naive"), 1, "operation-summary"],
  ];
  test.each(changes)("%s", async (_, change, code, stderr) => {
    generatedBefore();
    change();
    const before = generated();
    const outcome = await generate(["--check"]);
    expect(outcome.code).toBe(code);
    if (stderr === "") expect(outcome.stderr).toBe("");
    expect(outcome.stderr).toContain(stderr);
    expect(generated()).toEqual(before);
  });
});

describe("arguments", () => {
  test.each<[args: string[], message: string]>([
    [["nowhere"], "There is no specs/nowhere.yaml. There are: forms, naive."],
    [["redocly"], "There is no specs/redocly.yaml."],
    [["../specs/forms"], "There is no specs/../specs/forms.yaml."],
    [["--check", "--watch"], "--check and --watch do not go together."],
    [["--unknown"], "--unknown"],
    [["--check=yes"], "--check"],
  ])("%j are wrong", async (args, message) => {
    const { code, stdout, stderr } = await generate(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).toContain("Usage:");
    expect(generated()).toEqual({});
  });

  test("--help", async () => {
    expect(await generate(["--help"])).toMatchObject({ code: 0, stdout: expect.stringContaining("Usage:"), stderr: "" });
    expect(generated()).toEqual({});
  });
});

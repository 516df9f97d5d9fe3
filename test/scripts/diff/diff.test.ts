/** `npm run diff` as a program, in a repository that holds made-up specs. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { FIXTURES } from "../../support/fixtures.ts";
import { copyTree, NODE, run } from "../../support/tree.ts";
import { commit, repository } from "./repository.ts";

// Each test runs both compilers.
vi.setConfig({ testTimeout: 90_000 });

const root = copyTree("scripts", "src", "package.json");
const at = (...names: string[]) => path.join(root, ...names);
const temporary = mkdtempSync(at("tmp-"));
const diff = (args: string[], env: NodeJS.ProcessEnv = {}) =>
  run(NODE, ["scripts/diff.ts", ...args], root, { TMPDIR: temporary, NODE_COMPILE_CACHE: at("cache"), ...env });

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(at(file), "utf8");
  if (!text.includes(from)) throw new Error(`${file} holds no ${from}`);
  writeFileSync(at(file), text.replace(from, to));
}

beforeAll(async () => {
  mkdirSync(at("specs"));
  cpSync(path.join(FIXTURES, "../../specs/redocly.yaml"), at("specs/redocly.yaml"));
  for (const name of ["methods", "naive"]) cpSync(path.join(FIXTURES, `${name}.yaml`), at("specs", `${name}.yaml`));
  await repository(root);
  cpSync(at("specs"), at("old"), { recursive: true });
  edit("specs/naive.yaml", "required: [from, to]", "required: [to]");
  edit("specs/naive.yaml", "description: The entry was moved.", "description: It was moved.");
  mkdirSync(at("broken"));
  writeFileSync(at("broken/naive.yaml"), "openapi: 3.1.1\n");
  mkdirSync(at("empty"));
  mkdirSync(at("main"));
}, 60_000);

const TABLE = /^HEAD → working tree\n\nAPI +verdict +breaking +other\nmethods +none +0 +0\nnaive +major +1 +0\n\npackage: major\n/;

describe("compares", () => {
  test("a revision with the tree as it lies here", async () => {
    const { code, stdout, stderr } = await diff(["HEAD"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(TABLE);
    expect(stdout).toMatch(/^major +POST \/entries\/\{id\} +answer 200 \/from +can be absent +can be absent$/m);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test.each<[name: string, args: string[]]>([
    ["two folders", ["old", "specs"]],
    ["a revision and a folder", ["HEAD", "./specs"]],
    ["a folder and a file of it", ["old", "specs/naive.yaml"]],
    ["two files", ["old/naive.yaml", "specs/naive.yaml"]],
    ["one API", ["HEAD", "--api", "naive"]],
  ])("%s", async (_, args) => {
    const { code, stdout } = await diff([...args, "--json"]);
    const { verdict, apis } = JSON.parse(stdout) as { verdict: string; apis: { api: string }[] };
    expect({ code, verdict }).toEqual({ code: 0, verdict: "major" });
    expect(apis.map(({ api }) => api)).toEqual(args.length === 2 && !args[1]?.endsWith(".yaml") ? ["methods", "naive"] : ["naive"]);
  });

  test("a version with itself: nothing", async () => {
    const { stdout } = await diff(["HEAD", "old"]);
    expect(stdout).toMatch(/\npackage: none\n$/);
    expect(await diff(["HEAD", "old", "--changelog"])).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("with the same bytes each time, and everywhere", async () => {
    const first = await diff(["HEAD", "--json"], { TZ: "UTC", LANG: "en_US.UTF-8" });
    expect(await diff(["HEAD", "--json"], { TZ: "Asia/Tokyo", LANG: "C", LC_ALL: "C" })).toEqual(first);
  });

  test("as an entry of a changelog, what breaks first", async () => {
    edit("specs/methods.yaml", "operationId: pay", "operationId: settle");
    edit(
      "specs/methods.yaml",
      "description: In words.",
      "description: In words.\n        hint:\n          type: string\n          description: What to do.",
    );
    const { stdout } = await diff(["HEAD", "--changelog"]);
    cpSync(at("old/methods.yaml"), at("specs/methods.yaml"));
    const lines = stdout.trim().split("\n");
    expect(lines.filter((line) => line.startsWith("#"))).toEqual(["### Changed", "### Added"]);
    expect(lines[2]).toBe(
      "- **Breaking:** `methods`, `POST /payments`, operationId: is `settle`, was `pay` (types: no call by its old id).",
    );
    expect(lines[3]).toBe("- **Breaking:** `naive`, `POST /entries/{id}`, answer 200, `/from`: can be absent.");
    expect(lines.at(-1)).toMatch(/^- `methods`, `GET \/items` \(answer 429\), .*`Problem\/hint`: is new, and optional\.$/);
  });
});

test("with nothing: every operation is new", async () => {
  const { stdout } = await diff(["none", "old", "--changelog", "--api", "naive"]);
  expect(stdout).toBe("### Added\n\n- `naive`: the API is new.\n- `naive`, `POST /entries/{id}`: is new.\n");
});

test("a header that many answers share, once", async () => {
  cpSync(at("old"), at("limited"), { recursive: true });
  edit("limited/methods.yaml", "X-RateLimit-Reset:", "X-RateLimit-Until:");
  const { stdout } = await diff(["old", "limited", "--changelog"]);
  expect(stdout.match(/is not documented any more/g)).toHaveLength(1);
  expect(stdout).toMatch(
    /^- \*\*Breaking:\*\* `methods`, `.*` \(answer 429\), `.*` \(answer 429\).*, `\/header\/x-ratelimit-reset`: is not/m,
  );
});

describe("refuses", () => {
  test.each<[name: string, args: string[], message: string]>([
    ["no version", [], "Name the version to compare with"],
    ["an empty one", ["HEAD", ""], "Name the version to compare with"],
    ["three versions", ["HEAD", "HEAD", "HEAD"], "Two versions are compared, and 3 are given."],
    ["two forms", ["HEAD", "--json", "--changelog"], "--json and --changelog do not go together."],
    ["an unknown option", ["HEAD", "--yaml"], "--yaml"],
  ])("%s, and tells how to call it", async (_, args, message) => {
    const { code, stdout, stderr } = await diff(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).toContain("Usage:");
  });

  test("`none` where something has that name", async () => {
    mkdirSync(at("none"));
    const outcome = await diff(["none"]);
    rmdirSync(at("none"));
    const stderr = "none is no specs at all, and a path or a revision here: write ./none for the path, or the commit's hash.\n";
    expect(outcome).toEqual({ code: 2, stdout: "", stderr });
  });

  test.each<[name: string, args: string[], message: string]>([
    ["a revision that is none", ["v9.9.9"], "v9.9.9 is no revision of git here, no folder and no file"],
    ["what git takes for an option", ["HEAD", "--", "--output=x"], "--output=x is no revision of git here"],
    ["an API that is none", ["HEAD", "--api", "nowhere"], "There is no nowhere.yaml on either side. There are: methods, naive."],
    ["a folder without specs", ["empty"], "empty holds no specs"],
    ["a name of two things", ["main"], "main is a revision and a path: write ./main for the path"],
    [
      "a broken spec",
      ["broken"],
      "broken: naive.yaml is no spec that can be compiled. Mend it, or name another version.\n  naive.yaml:1:1  /  struct\n    The field `info` must be present",
    ],
    ["a broken spec on the other side", ["HEAD", "broken"], "broken: naive.yaml is no spec"],
  ])("%s, and leaves nothing behind", async (_, args, message) => {
    const { code, stdout, stderr } = await diff(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain(temporary);
    expect(readdirSync(temporary)).toEqual([]);
  });
});

test("a revision is held to the rules of its day, and the tree to those of today", async () => {
  edit("specs/naive.yaml", "summary: Move an entry", "summary: ''");
  await commit(root, "lax");
  const lax = await diff(["lax", "old"]);
  const today = await diff(["old", "specs"]);
  expect(lax).toMatchObject({ code: 0, stderr: "" });
  expect(today).toMatchObject({ code: 2, stdout: "" });
  expect(today.stderr).toContain("operation-summary");
});

test.each(["SIGINT", "SIGTERM"] as const)("interrupted by %s, it leaves nothing behind", async (signal) => {
  const env = { ...process.env, TMPDIR: temporary, NODE_COMPILE_CACHE: at("cache") };
  const child = spawn(NODE, ["scripts/diff.ts", "HEAD", "old"], { cwd: root, env, stdio: "ignore" });
  const ended = once(child, "exit");
  while (readdirSync(temporary).length === 0 && child.exitCode === null) await setTimeout(5);
  child.kill(signal);
  expect(await ended).toEqual([128 + constants.signals[signal], null]);
  expect(readdirSync(temporary)).toEqual([]);
});

test("--help", async () => {
  expect(await diff(["--help"])).toMatchObject({ code: 0, stdout: expect.stringContaining("Usage:"), stderr: "" });
});

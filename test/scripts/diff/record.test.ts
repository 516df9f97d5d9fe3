/** `npm run diff -- --record` as a program, in a repository with releases of a made-up spec. */

import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Changes } from "../../../scripts/diff/record.ts";
import { FIXTURES } from "../../support/fixtures.ts";
import { copyTree, NODE, run, temporaryFolder } from "../../support/tree.ts";
import { commit, git, repository } from "./repository.ts";

// Each test runs the compilers several times.
vi.setConfig({ testTimeout: 90_000 });

const root = copyTree("scripts", "src", "package.json");
const at = (...names: string[]) => path.join(root, ...names);
const temporary = mkdtempSync(at("tmp-"));
const record = (...args: string[]) =>
  run(NODE, ["scripts/diff.ts", "--record", ...args], root, { TMPDIR: temporary, NODE_COMPILE_CACHE: at("cache") });

const SPEC = "specs/naive.yaml";
const ORIGINAL = readFileSync(path.join(FIXTURES, "naive.yaml"), "utf8");
const BREAKING = ORIGINAL.replace("required: [from, to]", "required: [to]");
const REMEDY = "Run `npm run diff -- --record` and commit the result.\n";

const setVersion = (version: string) => writeFileSync(at("package.json"), JSON.stringify({ type: "module", version }));
const names = () => (existsSync(at("specs/changes")) ? readdirSync(at("specs/changes")).sort() : []);
const textOf = (name: string) => readFileSync(at("specs/changes", name), "utf8");
const changesOf = (name: string) => JSON.parse(textOf(name)) as Changes;

const FIRST: Changes = {
  since: null,
  verdict: "minor",
  apis: [
    {
      api: "naive",
      verdict: "minor",
      entries: [
        { level: "minor", kind: "Added", documents: "the API is new", places: [{ operation: "", part: "", pointer: "" }] },
        { level: "minor", kind: "Added", documents: "is new", places: [{ operation: "POST /entries/{id}", part: "", pointer: "" }] },
      ],
    },
  ],
};

beforeAll(async () => {
  mkdirSync(at("specs"));
  cpSync(path.join(FIXTURES, "../../specs/redocly.yaml"), at("specs/redocly.yaml"));
  writeFileSync(at(SPEC), ORIGINAL);
  await repository(root);
});

test("before the first release: every operation, compared with nothing", async () => {
  setVersion("0.1.0");
  expect(await record("--check")).toEqual({ code: 1, stdout: "", stderr: `specs/changes/0.1.0.json is missing.\n${REMEDY}` });
  expect(names()).toEqual([]);
  expect(await record()).toEqual({ code: 0, stdout: "wrote specs/changes/0.1.0.json\n", stderr: "" });
  expect(changesOf("0.1.0.json")).toEqual(FIRST);
  expect(await record("--check")).toEqual({ code: 0, stdout: "", stderr: "" });
  expect(await record()).toMatchObject({ code: 0, stdout: "specs/changes/ is as it has to be.\n" });
  expect(readdirSync(temporary)).toEqual([]);
});

describe("after a release", () => {
  beforeAll(() => commit(root, "v0.1.0"));
  beforeEach(async () => {
    setVersion("0.1.0");
    await git(root, "checkout", "--quiet", "v0.1.0", "--", "specs");
    rmSync(at("specs/changes/unreleased.json"), { force: true });
  });

  test("what has no version yet is recorded as unreleased, and the release stays as it was", async () => {
    const released = textOf("0.1.0.json");
    writeFileSync(at(SPEC), BREAKING);
    expect(await record("--check")).toEqual({ code: 1, stdout: "", stderr: `specs/changes/unreleased.json is missing.\n${REMEDY}` });
    expect(names()).toEqual(["0.1.0.json"]);
    expect(await record()).toMatchObject({ code: 0, stdout: "wrote specs/changes/unreleased.json\n" });
    expect(await record("--check")).toMatchObject({ code: 0 });
    expect(textOf("0.1.0.json")).toBe(released);
    const { since, verdict, apis } = changesOf("unreleased.json");
    expect({ since, verdict }).toEqual({ since: "0.1.0", verdict: "major" });
    expect(apis[0]?.entries).toContainEqual({
      level: "major",
      kind: "Changed",
      schema: "Moved/from",
      documents: "can be absent",
      types: "can be absent",
      places: [{ operation: "POST /entries/{id}", part: "answer 200", pointer: "/from" }],
    });
  });

  test("what was taken back is recorded no more", async () => {
    writeFileSync(at("specs/changes/unreleased.json"), "{}\n");
    const { code, stderr } = await record("--check");
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining("specs/changes/unreleased.json may not be there") });
    expect(await record()).toMatchObject({ code: 0, stdout: "removed specs/changes/unreleased.json\n" });
    expect(names()).toEqual(["0.1.0.json"]);
  });

  test("the next version takes over what was unreleased", async () => {
    writeFileSync(at(SPEC), BREAKING);
    await record();
    const unreleased = textOf("unreleased.json");
    setVersion("0.2.0");
    const { stderr } = await record("--check");
    expect(stderr).toContain("specs/changes/unreleased.json may not be there");
    expect(stderr).toContain("specs/changes/0.2.0.json is missing");
    await record();
    expect(names()).toEqual(["0.1.0.json", "0.2.0.json"]);
    expect(textOf("0.2.0.json")).toBe(unreleased);
    rmSync(at("specs/changes/0.2.0.json"));
  });

  test.each([
    ["a pre-release of a version to come", "0.2.0-rc.1"],
    ["an older version", "0.0.9"],
  ])("%s has no record of its own", async (_, version) => {
    writeFileSync(at(SPEC), BREAKING);
    setVersion(version);
    await record();
    expect(names()).toEqual(["0.1.0.json", "unreleased.json"]);
  });

  test("the record of a release is not edited afterwards", async () => {
    const released = textOf("0.1.0.json");
    writeFileSync(at("specs/changes/0.1.0.json"), released.replace("is new", "was always there"));
    const { code, stderr } = await record("--check");
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringContaining("specs/changes/0.1.0.json is behind the specs, or was edited"),
    });
    await record();
    expect(textOf("0.1.0.json")).toBe(released);
  });

  test("a broken spec leaves the records as they were", async () => {
    writeFileSync(at(SPEC), "openapi: 3.1.1\n");
    expect(await record()).toMatchObject({ code: 2, stderr: expect.stringContaining("naive.yaml is no spec that can be compiled") });
    expect(names()).toEqual(["0.1.0.json"]);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test("a version that was released from another branch is refused", async () => {
    await git(root, "checkout", "--quiet", "-b", "other");
    await commit(root, "v0.2.0");
    await git(root, "checkout", "--quiet", "main");
    setVersion("0.2.0");
    const outcome = await record();
    await git(root, "tag", "--delete", "v0.2.0");
    expect(outcome).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("v0.2.0 is a release already") });
    expect(names()).toEqual(["0.1.0.json"]);
  });

  test("a clone that lacks the tag of the version at hand is told so", async () => {
    writeFileSync(at(SPEC), ORIGINAL.replace("/entries/{id}", "/notes/{id}"));
    await git(root, "tag", "--delete", "v0.1.0");
    const outcome = await record("--check");
    await git(root, "tag", "v0.1.0");
    expect(outcome).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("If 0.1.0 was released, fetch its tag first") });
  });

  test.each([[], ["--check"]])("a clone that lacks the tag of a record is refused %s", async (...args) => {
    setVersion("0.2.0");
    await git(root, "tag", "--delete", "v0.1.0");
    const outcome = await record(...args);
    await git(root, "tag", "v0.1.0");
    expect(outcome).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("no tag v0.1.0 leads here: `git fetch --tags`") });
    expect(names()).toEqual(["0.1.0.json"]);
  });
});

describe("where the releases cannot be told", () => {
  const inside = (folder: string, ...args: string[]) =>
    run(NODE, ["scripts/diff.ts", "--record", ...args], folder, { GIT_CEILING_DIRECTORIES: path.dirname(folder) });

  test("a clone without its history is not checked, and says so; it records nothing", async () => {
    const clone = path.join(temporaryFolder(), "clone");
    await git(root, "clone", "--quiet", "--depth", "1", `file://${root}`, clone);
    for (const part of ["scripts", "src", "package.json", "node_modules"]) cpSync(at(part), path.join(clone, part), { recursive: true });
    const said = expect.stringContaining("git fetch --unshallow --tags");
    expect(await inside(clone, "--check")).toEqual({ code: 0, stdout: "", stderr: said });
    expect(await inside(clone)).toEqual({ code: 2, stdout: "", stderr: said });
  });

  test("nor is a folder that is no clone", async () => {
    const copy = copyTree("scripts", "src", "package.json", "specs");
    const { code, stderr } = await inside(copy, "--check");
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining("The records in specs/changes/ are not checked.") });
    expect(await inside(copy)).toMatchObject({ code: 2, stderr: expect.stringContaining("run this in a clone") });
  });
});

test.each<[string[], string]>([
  [["v0.1.0"], "--record takes no versions"],
  [["--api", "naive"], "--record takes no versions and no API"],
  [["--json"], "--record takes no versions"],
])("--record with %s is a wrong call", async (args, message) => {
  const { code, stdout, stderr } = await record(...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
  expect(stderr).toContain("Usage:");
});

test("--check alone is one, too", async () => {
  const { code, stderr } = await run(NODE, ["scripts/diff.ts", "HEAD", "--check"], root);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("--check goes with --record.") });
});

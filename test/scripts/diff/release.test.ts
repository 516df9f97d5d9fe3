/** `npm run release:check` as a program, in a repository with releases of a made-up spec. */

import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { FIXTURES } from "../../support/fixtures.ts";
import { copyTree, NODE, run, temporaryFolder } from "../../support/tree.ts";
import { commit, git, repository } from "./repository.ts";

// Each test runs both compilers.
vi.setConfig({ testTimeout: 90_000 });

const root = copyTree("scripts", "src", "package.json");
const at = (...names: string[]) => path.join(root, ...names);
const temporary = mkdtempSync(at("tmp-"));
const ENV = { TMPDIR: temporary, NODE_COMPILE_CACHE: at("cache") };
const check = (...args: string[]) => run(NODE, ["scripts/release-check.ts", ...args], root, ENV);
const record = () => run(NODE, ["scripts/diff.ts", "--record"], root, ENV);

const SPEC = "specs/naive.yaml";
const ORIGINAL = readFileSync(path.join(FIXTURES, "naive.yaml"), "utf8");
const BREAKING = ORIGINAL.replace("required: [from, to]", "required: [to]");
const ADDED = ORIGINAL.replace("required: [from, to]\n      properties:", "$&\n        by: { type: string, description: By whom. }");
const WORDING = ORIGINAL.replace("The entry was moved.", "It was moved.");

/** Sets the version, and gives it a section of the changelog. */
function setVersion(version: string): void {
  writeFileSync(at("package.json"), JSON.stringify({ type: "module", version }));
  writeFileSync(at("CHANGELOG.md"), `# Changelog\n\n## [Unreleased]\n\n## [${version}] - 2026-01-02\n`);
}

beforeAll(async () => {
  mkdirSync(at("specs"));
  cpSync(path.join(FIXTURES, "../../specs/redocly.yaml"), at("specs/redocly.yaml"));
  writeFileSync(at(SPEC), ORIGINAL);
  await repository(root);
});
beforeEach(() => {
  writeFileSync(at(SPEC), ORIGINAL);
  rmSync(at("specs/changes"), { recursive: true, force: true });
});

test("without a release, any version will do", async () => {
  setVersion("0.1.0");
  await record();
  const { code, stdout, stderr } = await check();
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("There is no release yet, no tag v<version> that leads here");
});

test("a version without its record is none to release", async () => {
  setVersion("0.1.0");
  const missing = await check();
  expect(missing).toMatchObject({ code: 1, stderr: expect.stringContaining("specs/changes/0.1.0.json is missing") });
  expect(missing.stderr).toContain("Run `npm run diff -- --record` and commit the result.");
  await record();
  expect(await check()).toMatchObject({ code: 0 });
  writeFileSync(at(SPEC), ORIGINAL.replaceAll("/entries/", "/items/"));
  expect(await check()).toMatchObject({ code: 1, stderr: expect.stringContaining("specs/changes/0.1.0.json is behind the specs") });
});

test("a version without its section of the changelog is none to release, but a pre-release is", async () => {
  setVersion("0.1.0");
  await record();
  writeFileSync(at("CHANGELOG.md"), "# Changelog\n\n## [Unreleased]\n\n## 0.1.0-rc.1 - 2026-01-02\n");
  expect(await check()).toMatchObject({ code: 1, stderr: expect.stringContaining("CHANGELOG.md has no section for 0.1.0") });
  // Which the site would not find.
  writeFileSync(at("CHANGELOG.md"), "# Changelog\n\n## 0.1.0 (2026-01-02)\n");
  expect(await check()).toMatchObject({ code: 1, stderr: expect.stringContaining("CHANGELOG.md has no section for 0.1.0") });
  writeFileSync(at("package.json"), JSON.stringify({ type: "module", version: "0.1.0-rc.2" }));
  rmSync(at("specs/changes/0.1.0.json"));
  await record();
  expect(await check()).toMatchObject({ code: 0, stderr: "" });
});

test.each<[name: string, spec: string, version: string, code: number, says: string]>([
  ["nothing changed", ORIGINAL, "0.2.0", 0, "enough for none"],
  ["words, and the version stayed", WORDING, "0.2.0", 1, "the next version is 0.2.1 or higher"],
  ["words, and a patch", WORDING, "0.2.1", 0, "enough for patch"],
  ["an addition, and a patch", ADDED, "0.2.1", 0, "enough for minor"],
  ["a break, and a patch", BREAKING, "0.2.1", 1, "package.json has 0.2.1; the next version is 0.3.0 or higher"],
  ["a break, and a minor version", BREAKING, "0.3.0", 0, "enough for major"],
  ["a break, and a pre-release of it", BREAKING, "0.3.0-rc.1", 0, "enough for major"],
  ["an older version", ORIGINAL, "0.1.9", 1, "the next version is 0.2.0 or higher"],
])("after v0.2.0: %s", async (_, spec, version, code, says) => {
  await git(root, "tag", "--force", "v0.2.0");
  await git(root, "tag", "--force", "v0.1.10");
  await git(root, "tag", "--force", "v0.3.0-beta.1");
  await git(root, "tag", "--force", "vanity");
  writeFileSync(at(SPEC), spec);
  setVersion(version);
  await record();
  const outcome = await check();
  expect(outcome.code).toBe(code);
  expect(outcome.stdout).toContain("v0.2.0 → working tree");
  expect(outcome.stdout + outcome.stderr).toContain(says);
  expect(readdirSync(temporary)).toEqual([]);
});

test("the tag of the release at hand is no earlier one", async () => {
  await git(root, "tag", "--force", "v0.2.0");
  writeFileSync(at(SPEC), BREAKING);
  await commit(root, "v0.2.1");
  setVersion("0.2.1");
  expect(await check()).toMatchObject({ code: 0, stdout: expect.stringContaining("v0.2.1 → working tree") });
  writeFileSync(at(SPEC), BREAKING);
  const { code, stderr } = await check("--tag", "v0.2.1");
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining("since v0.2.0: major") });
  expect(stderr).toContain("specs/changes/0.2.1.json is missing");
});

test("a clone without its history is refused: the last release may be missing", async () => {
  const clone = path.join(temporaryFolder(), "clone");
  await git(root, "clone", "--quiet", "--depth", "1", `file://${root}`, clone);
  for (const part of ["scripts", "src", "package.json", "node_modules"]) cpSync(at(part), path.join(clone, part), { recursive: true });
  const { code, stderr } = await run(NODE, ["scripts/release-check.ts"], clone);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("git fetch --unshallow --tags") });
});

test("a folder that is no clone is refused", async () => {
  const copy = copyTree("scripts", "src", "package.json");
  const { code, stderr } = await run(NODE, ["scripts/release-check.ts"], copy, { GIT_CEILING_DIRECTORIES: path.dirname(copy) });
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("run this in a clone") });
});

test.each([["--unknown"], ["v0.1.0"]])("%s is a wrong argument", async (argument) => {
  const { code, stdout, stderr } = await check(argument);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("Usage:");
});

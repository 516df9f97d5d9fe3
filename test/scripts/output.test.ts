import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { changedFiles, orphans, removeFiles, writeFiles } from "../../scripts/output.ts";
import { MARKER } from "../../scripts/source.ts";

const TEMPORARY = mkdtempSync(path.join(tmpdir(), "output-"));
afterAll(() => rmSync(TEMPORARY, { recursive: true, force: true }));

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(TEMPORARY, "root-"));
});

const FILES = {
  "openapi.json": "{}\n",
  "types.ts": `${MARKER}\ntypes`,
  "manifest.ts": `${MARKER}\nmanifest`,
  "index.ts": `${MARKER}\nindex`,
};

/** A folder below the root that holds these files. */
function folder(name: string, files: Readonly<Record<string, string>>): string {
  const made = path.join(root, name);
  mkdirSync(made);
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(made, file), text);
  return made;
}

const read = (made: string) => Object.fromEntries(readdirSync(made).map((name) => [name, readFileSync(path.join(made, name), "utf8")]));

test.each<[name: string, before: object, changed: string[]]>([
  ["none yet", {}, Object.keys(FILES)],
  ["all the same", FILES, []],
  ["one other", { ...FILES, "types.ts": "old" }, ["types.ts"]],
  ["one missing", { "openapi.json": "{}\n", "types.ts": FILES["types.ts"], "manifest.ts": FILES["manifest.ts"] }, ["index.ts"]],
])("%s", (_, before, changed) => {
  const made = folder("api", before as Record<string, string>);
  expect(changedFiles(made, FILES)).toEqual(changed);
  expect(writeFiles(made, FILES)).toEqual(changed);
  expect(read(made)).toEqual(FILES);
  expect(changedFiles(made, FILES)).toEqual([]);
});

test("a folder that is not there is made, and files of others stay", () => {
  writeFiles(path.join(root, "new"), FILES);
  expect(read(path.join(root, "new"))).toEqual(FILES);
  const made = folder("api", { "notes.md": "mine" });
  writeFiles(made, FILES);
  expect(read(made)).toEqual({ ...FILES, "notes.md": "mine" });
});

test("what did not change is not written again", () => {
  const made = folder("api", FILES);
  utimesSync(path.join(made, "types.ts"), 1, 1);
  writeFiles(made, { ...FILES, "index.ts": "other" });
  expect(statSync(path.join(made, "types.ts")).mtimeMs).toBe(1000);
});

test("a file that cannot be written leaves all as they were", () => {
  const made = folder("api", { ...FILES, "types.ts": "old" });
  expect(() => writeFiles(made, { ...FILES, "no/such/folder.ts": "x" })).toThrow("ENOENT");
  expect(read(made)).toEqual({ ...FILES, "types.ts": "old" });
});

test("orphans are folders with the marker that no spec owns", () => {
  folder("kept", FILES);
  folder("gone", FILES);
  folder("foreign", { "index.ts": "// By hand.\n" });
  folder("empty", {});
  writeFileSync(path.join(root, "file.ts"), MARKER);
  expect(orphans(root, new Set(["kept"]))).toEqual([path.join(root, "gone")]);
  expect(orphans(path.join(root, "nowhere"), new Set())).toEqual([]);
});

test.each<[name: string, before: Readonly<Record<string, string>>, left: object | undefined]>([
  ["the folder goes with its files", FILES, undefined],
  ["what others put there stays", { ...FILES, "notes.md": "mine" }, { "notes.md": "mine" }],
  ["a file without the marker stays", { ...FILES, "types.ts": "by hand" }, { "types.ts": "by hand" }],
])("%s", (_, before, left) => {
  const made = folder("gone", before);
  removeFiles(made);
  expect(existsSync(made) ? read(made) : undefined).toEqual(left);
});

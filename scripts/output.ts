/** Writes `generated/<api>/`: all files of an API or none, and only what changed. Removes what no spec owns any more. */

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { MARKER } from "./source.ts";

/** File names to texts. */
export type Files = Readonly<Record<string, string>>;

const FILES = ["openapi.json", "types.ts", "manifest.ts", "index.ts"];

function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** The names of the files that differ from what is in `folder`. */
export function changedFiles(folder: string, files: Files): string[] {
  return Object.keys(files).filter((name) => textOf(path.join(folder, name)) !== files[name]);
}

/** Writes the files that changed beside their old ones, then renames them all. Returns their names. */
export function writeFiles(folder: string, files: Files): string[] {
  const changed = changedFiles(folder, files);
  const beside = (name: string) => path.join(folder, `.${name}.new`);
  mkdirSync(folder, { recursive: true });
  try {
    for (const name of changed) writeFileSync(beside(name), files[name] ?? "");
    for (const name of changed) renameSync(beside(name), path.join(folder, name));
  } finally {
    for (const name of changed) rmSync(beside(name), { force: true });
  }
  return changed;
}

/** The folders below `root` that carry our marker and belong to none of `apis`. */
export function orphans(root: string, apis: ReadonlySet<string>): string[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !apis.has(entry.name))
    .map((entry) => path.join(root, entry.name))
    .filter((folder) => textOf(path.join(folder, "index.ts"))?.startsWith(MARKER));
}

/** Removes our files from `folder`, and the folder if nothing else is in it. */
export function removeFiles(folder: string): void {
  for (const name of FILES) {
    const file = path.join(folder, name);
    if (name.endsWith(".json") || textOf(file)?.startsWith(MARKER)) rmSync(file, { force: true });
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

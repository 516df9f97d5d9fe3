/** The files of the tree, by paths relative to its root. */

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export const ROOT = path.join(import.meta.dirname, "../..");

/** The files below a folder whose names end so. */
export function filesBelow(folder: string, extension: string): string[] {
  const entries = readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"));
}

/** The text of a file. */
export function textOf(file: string): string {
  return readFileSync(path.join(ROOT, file), "utf8");
}

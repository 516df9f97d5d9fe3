/** One side of a comparison, from what was written on the command line: a revision of git, a folder of specs, or one spec. */

import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { Fault } from "../fault.ts";
import type { Rules } from "../load.ts";
import { commitOf, extractSpecs } from "./git.ts";

/** Spec files by the names of their APIs. */
export interface Side {
  /** What people call it. */
  readonly label: string;
  readonly specs: ReadonlyMap<string, string>;
  readonly rules: Rules;
  /** Whether it is one file, which says nothing of other APIs. */
  readonly single: boolean;
}

const NONE = "none";

/** No specs at all: what comes before the first release. */
export const NOTHING: Side = { label: NONE, specs: new Map(), rules: "all", single: false };

const ROOT = path.join(import.meta.dirname, "../..");

function specsIn(folder: string): Map<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml") && file !== "redocly.yaml");
  return new Map(files.sort().map((file) => [path.basename(file, ".yaml"), path.join(folder, file)]));
}

function folderSide(label: string, folder: string, rules: Rules): Side {
  const specs = specsIn(folder);
  if (specs.size === 0) throw new Fault(`${label} holds no specs: name a folder with files \`<api>.yaml\`, as specs/ is.`);
  return { label, specs, rules, single: false };
}

/** The specs as they lie in the tree. */
export function workingTree(): Side {
  return folderSide("working tree", path.join(ROOT, "specs"), "all");
}

/**
 * The side that an argument names; `none` is one without specs. Specs of a revision are written to `folder`.
 *
 * They were linted by the rules of their day: those that came since are no reason not to compare them.
 *
 * @throws Fault where there is no such thing, or where two things have that name
 */
export function sideOf(argument: string, folder: string): Side {
  const found = statSync(argument, { throwIfNoEntry: false });
  const commit = commitOf(argument);
  if (argument === NONE) {
    if (!found && commit === undefined) return NOTHING;
    throw new Fault(`${NONE} is no specs at all, and a path or a revision here: write ./${NONE} for the path, or the commit's hash.`);
  }
  if (found && commit !== undefined && !/[./\\]/.test(argument)) {
    throw new Fault(`${argument} is a revision and a path: write ./${argument} for the path, or the commit's hash for the revision.`);
  }
  if (found?.isDirectory()) return folderSide(argument, argument, "all");
  if (found)
    return { label: argument, specs: new Map([[path.basename(argument).replace(/\.\w+$/, ""), argument]]), rules: "all", single: true };
  if (commit === undefined) {
    throw new Fault(
      `${argument} is no revision of git here, no folder and no file: see \`git log --oneline\` and \`git tag\`, or fetch it.`,
    );
  }
  extractSpecs(commit, folder);
  return folderSide(argument, folder, "shape");
}

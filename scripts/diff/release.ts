/** Which version is at hand, and which releases came before it. */

import { readFileSync } from "node:fs";
import path from "node:path";
import { Fault } from "../fault.ts";
import { commitOf, hasGit, isShallow, tags } from "./git.ts";
import { byVersion, type Version, versionOf } from "./version.ts";

/** A release and its tag. */
export interface Release {
  readonly tag: string;
  readonly version: Version;
}

const PACKAGE = path.join(import.meta.dirname, "../../package.json");

/**
 * The version in package.json.
 *
 * @throws Fault where it is none
 */
export function versionAtHand(): Version {
  const { version: text } = JSON.parse(readFileSync(PACKAGE, "utf8")) as { version: string };
  const version = versionOf(text);
  if (!version) throw new Fault(`The version in package.json, ${text}, is none: write it as Semantic Versioning has it.`);
  return version;
}

/** Why the releases so far cannot be told here, and what to do; `undefined` where they can. */
export function historyGap(): string | undefined {
  if (!hasGit()) return "There is no `git` to ask: install it.";
  if (commitOf("HEAD") === undefined) return "There is no commit here to look for tags from: run this in a clone of the repository.";
  if (!isShallow()) return undefined;
  return "This clone has only a part of its history, and so perhaps not all tags: `git fetch --unshallow --tags` first.";
}

/**
 * The releases that lead to the commit at hand, the highest first. A pre-release promises nothing, and is none of them.
 *
 * @param ownTag the tag of the release at hand, which is left out
 * @throws Fault where there is no history, or a part of it that may lack tags
 */
export function releasesSoFar(ownTag?: string): Release[] {
  const gap = historyGap();
  if (gap !== undefined) throw new Fault(gap);
  const releases = tags().flatMap((tag): Release[] => {
    const version = tag === ownTag ? undefined : versionOf(tag);
    return version && !version.preRelease ? [{ tag, version }] : [];
  });
  return releases.sort((a, b) => byVersion(b.version, a.version));
}

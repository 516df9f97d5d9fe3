/** Which release came last. */

import { Fault } from "../fault.ts";
import { commitOf, isShallow, tags } from "./git.ts";
import { byVersion, type Version, versionOf } from "./version.ts";

/** A release and its tag. */
export interface Release {
  readonly tag: string;
  readonly version: Version;
}

/**
 * The highest release that leads to the commit at hand; `undefined` where there is none. A pre-release promises nothing.
 *
 * @param ownTag the tag of the release at hand, which is left out
 * @throws Fault where there is no history, or a part of it that may lack tags
 */
export function lastRelease(ownTag?: string): Release | undefined {
  if (commitOf("HEAD") === undefined)
    throw new Fault("There is no commit here to look for tags from: run this in a clone of the repository.");
  if (isShallow())
    throw new Fault("This clone has only a part of its history, and so perhaps not all tags: `git fetch --unshallow --tags` first.");
  const releases = tags().flatMap((tag): Release[] => {
    const version = tag === ownTag ? undefined : versionOf(tag);
    return version && !version.preRelease ? [{ tag, version }] : [];
  });
  return releases.sort((a, b) => byVersion(b.version, a.version))[0];
}

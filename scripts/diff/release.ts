/** Which release came last. */

import { Fault } from "./fault.ts";
import { isShallow, tags } from "./git.ts";
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
 * @throws Fault where the history is cut off, so that tags may be missing
 */
export function lastRelease(ownTag?: string): Release | undefined {
  if (isShallow())
    throw new Fault("This clone has only a part of its history, and so perhaps not all tags: `git fetch --unshallow --tags` first.");
  const releases = tags().flatMap((tag): Release[] => {
    const version = tag === ownTag ? undefined : versionOf(tag);
    return version && !version.preRelease ? [{ tag, version }] : [];
  });
  return releases.sort((a, b) => byVersion(b.version, a.version))[0];
}

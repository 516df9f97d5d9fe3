/** Versions of the package, by Semantic Versioning 2.0.0, and what a verdict asks of the next one. Pure. */

import type { Level } from "./reason.ts";

/** Major, minor and patch, and whether it is a pre-release. */
export interface Version {
  readonly text: string;
  readonly numbers: readonly [major: number, minor: number, patch: number];
  readonly preRelease: boolean;
}

/** Reads a version, with or without the `v` of a tag; `undefined` where it is none. */
export function versionOf(text: string): Version | undefined {
  const [, major, minor, patch, rest] =
    /^v?(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/.exec(text) ?? [];
  if (major === undefined) return undefined;
  return { text: text.replace(/^v/, ""), numbers: [Number(major), Number(minor), Number(patch)], preRelease: rest !== undefined };
}

/** Below zero where `a` comes first. Pre-releases of one version are not told apart. */
export function byVersion(a: Version, b: Version): number {
  const difference = a.numbers.map((number, index) => number - (b.numbers[index] ?? 0)).find((step) => step !== 0);
  return difference ?? Number(b.preRelease) - Number(a.preRelease);
}

/**
 * The lowest version that may follow `last`, as npm's `^` and Cargo read versions: what they take for compatible must not break.
 *
 * From 1.0.0 on, the verdict is the part that rises. Before it the parts move one to the right: a breaking change raises the minor
 * version, anything else the patch. Within 0.0.x every version may break.
 */
export function nextVersion({ numbers: [major, minor, patch] }: Version, verdict: Level): string {
  if (verdict === "none") return `${major}.${minor}.${patch}`;
  if (major > 0 && verdict === "major") return `${major + 1}.0.0`;
  if (major > 0 && verdict === "minor") return `${major}.${minor + 1}.0`;
  if (major === 0 && minor > 0 && verdict === "major") return `0.${minor + 1}.0`;
  return `${major}.${minor}.${patch + 1}`;
}

/** Whether a version comes before another by its numbers: a pre-release of what is asked for will do. */
export function numbersBelow(version: Version, wanted: string): boolean {
  const other = versionOf(wanted);
  return other !== undefined && byVersion({ ...version, preRelease: false }, other) < 0;
}

/** What a judge says: one difference, where it is, and what it costs callers. */

/** Terms of Semantic Versioning 2.0.0. `none` is no difference at all. */
export type Level = "none" | "patch" | "minor" | "major";

const LEVELS: readonly Level[] = ["none", "patch", "minor", "major"];

/** The part of a Keep a Changelog entry that a difference goes to; `noted` is what callers need not read. */
export type Change = "Removed" | "Changed" | "Added" | "Deprecated" | "noted";

/** Where a difference is. */
export interface Place {
  /** Method and path template; `""` for what belongs to no operation. */
  readonly operation: string;
  /** `params`, `body`, `answer 200`, `security`, `servers`, `options`… */
  readonly part: string;
  /** JSON Pointer into that part, as a value; `*` stands for any index of a list and any key of a map. */
  readonly pointer: string;
}

/** Compared in the structure of the two documents, or in the types that callers compile against. */
export type Judge = "structure" | "types";

/** One difference, by one judge. */
export interface Reason extends Place {
  readonly judge: Judge;
  readonly level: Exclude<Level, "none">;
  readonly change: Change;
  /** Below `components/schemas`, the place in the documents, where the difference is in a schema that has a name. */
  readonly schema?: string;
  readonly text: string;
}

/** The higher of two levels. */
export function higher(a: Level, b: Level): Level {
  return LEVELS.indexOf(a) >= LEVELS.indexOf(b) ? a : b;
}

/** The highest level of all; `none` where there are none. */
export function highest(levels: Iterable<Level>): Level {
  return [...levels].reduce(higher, "none");
}

/** Orders levels, the highest first. */
export function byLevel(a: { readonly level: Level }, b: { readonly level: Level }): number {
  return LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level);
}

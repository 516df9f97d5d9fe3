/** What compiling a spec comes to. */

import type { Finding, Loaded } from "./load.ts";
import type { Files } from "./output.ts";

/** What a spec holds, counted. */
export interface Counts {
  readonly operations: number;
  readonly schemas: number;
  /** Places in requests and answers that hold a time. */
  readonly timestamps: number;
}

/** What a document compiles to, or the place of a time whose form cannot be told. Plain data, which passes between threads. */
export type Outcome = { readonly files: Files; readonly counts: Counts } | { readonly pointer: string; readonly message: string };

/** A compiled spec, or what is wrong with it. */
export type Compiled =
  | { readonly findings: readonly Finding[] }
  | { readonly findings: readonly []; readonly files: Files; readonly counts: Counts };

/** The outcome for a spec that was read. */
export function compiledFrom(outcome: Outcome, { locate }: Loaded): Compiled {
  if ("files" in outcome) return { findings: [], ...outcome };
  return { findings: [locate(outcome.pointer, "ambiguous-time", outcome.message)] };
}

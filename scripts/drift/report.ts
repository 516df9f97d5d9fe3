/** What was found, as text for people or as JSON for machines. */

import { table } from "../table.ts";
import type { Entry, Settled } from "./accepted.ts";
import type { Difference } from "./difference.ts";
import { plain } from "./plain.ts";

/** What was held against what, and what came of it. */
export interface Outcome extends Settled {
  readonly api: string;
  readonly source: string;
  /** What was compared, in words: `9 operations`. */
  readonly extent: string;
}

/** Whether the run fails: a promise without cover, or an acceptance without an object. */
export function fails({ open, stale }: Settled): boolean {
  return stale.length > 0 || open.some(({ breaks }) => breaks);
}

function rows(differences: readonly Difference[]): string {
  const counted = differences.some(({ count }) => count !== undefined);
  const head = ["operation", "pointer", "ours", "theirs", "kind", ...(counted ? ["count"] : [])];
  const cells = differences.map(({ operation, pointer, ours, theirs, kind, count }) => [
    ...[operation, pointer || "/", ours, theirs, kind].map(plain),
    ...(counted ? [count ?? 0] : []),
  ]);
  return table(head, cells);
}

function staleText({ operation, pointer, kind, date }: Entry): string {
  return plain(`  ${operation}  ${pointer || "/"}  ${kind}, accepted on ${date}`);
}

/** The tables: first what fails the run, then what is told. */
export function textOf({ api, source, extent, open, accepted, stale }: Outcome): string {
  const broken = open.filter(({ breaks }) => breaks);
  const others = open.filter(({ breaks }) => !breaks);
  const parts = [`${api} against ${plain(source)}: ${extent}.`];
  if (broken.length > 0) parts.push(`Ours promises what theirs does not (${broken.length}):\n\n${rows(broken)}`);
  if (others.length > 0) parts.push(`Different, and no promise of ours (${others.length}):\n\n${rows(others)}`);
  if (stale.length > 0) {
    parts.push(`Accepted in specs/drift/${api}.json, and no longer so; remove these entries:\n\n${stale.map(staleText).join("\n")}`);
  }
  if (open.length === 0) parts.push("No difference that is not accepted.");
  if (accepted.length > 0) parts.push(`Accepted differences: ${accepted.length}.`);
  return parts.join("\n\n");
}

/** The same as JSON, with every text as it is. */
export function jsonText({ api, source, extent, open, accepted, stale }: Outcome): string {
  return JSON.stringify({ api, source, extent, differences: open, accepted, stale }, undefined, 2);
}

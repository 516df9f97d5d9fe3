/** From two arguments to a report: reads, compiles, compares, and leaves nothing behind. */

import path from "node:path";
import { Fault } from "../fault.ts";
import type { Report } from "./compare.ts";
import { type Side, sideOf, workingTree } from "./side.ts";
import { withFolder } from "./temporary.ts";

/** A report, and the names of what was compared. */
export interface Comparison extends Report {
  readonly base: string;
  readonly head: string;
}

function only(side: Side, apis: ReadonlySet<string>): Side {
  return { ...side, specs: new Map([...side.specs].filter(([api]) => apis.has(api))) };
}

/** Two files are versions of one API, whatever their names; a file and a folder have that API in common. */
function matched(base: Side, head: Side): [base: Side, head: Side] {
  const [name = ""] = head.specs.keys();
  if (base.single && head.single) return [{ ...base, specs: new Map([...base.specs.values()].map((file) => [name, file])) }, head];
  const file = base.single ? base : head;
  if (!file.single) return [base, head];
  const names = new Set(file.specs.keys());
  return [only(base, names), only(head, names)];
}

function chosen(sides: [base: Side, head: Side], apis: readonly string[]): [base: Side, head: Side] {
  if (apis.length === 0) return sides;
  const known = [...new Set(sides.flatMap(({ specs }) => [...specs.keys()]))].sort();
  const unknown = apis.find((api) => !known.includes(api));
  if (unknown !== undefined) throw new Fault(`There is no ${unknown}.yaml on either side. There are: ${known.join(", ")}.`);
  const names = new Set(apis);
  return [only(sides[0], names), only(sides[1], names)];
}

/**
 * Compares what two arguments name: revisions, folders or files.
 *
 * @param base an argument, or a side as it is
 * @param head default: the working tree
 * @param apis the only APIs to look at; all where there are none
 * @throws Fault where something cannot be found, read or compiled
 */
export async function compareSides(base: string | Side, head?: string, apis: readonly string[] = []): Promise<Comparison> {
  return withFolder(async (folder) => {
    const old = typeof base === "string" ? sideOf(base, path.join(folder, "base")) : base;
    const now = head === undefined ? workingTree() : sideOf(head, path.join(folder, "head"));
    const [from, to] = chosen(matched(old, now), apis);
    // Both compilers are loaded once it is sure that there is something to compare.
    const [{ compare }, { versionsOf }] = await Promise.all([import("./compare.ts"), import("./versions.ts")]);
    return { base: old.label, head: now.label, ...compare(await versionsOf(from), await versionsOf(to)) };
  });
}

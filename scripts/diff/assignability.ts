/** Two versions of a type, walked side by side: what a caller's code, written against the old one, loses with the new one. */

import ts from "typescript";
import { token } from "../../src/pointer.ts";
import type { Change } from "./reason.ts";

/** Values come out of an `answer`, and go into a `request`. */
export type Direction = "answer" | "request";

/** One loss. */
export interface Loss {
  readonly pointer: string;
  readonly change: Change;
  readonly text: string;
}

interface Walk {
  readonly checker: ts.TypeChecker;
  readonly direction: Direction;
  isLibrary(type: ts.Type): boolean;
  readonly seen: Map<ts.Type, Set<ts.Type>>;
  readonly losses: Loss[];
}

const WORDS = {
  answer: { gone: "is not there any more", absent: "can be absent", nothing: "can be `null`", was: "is", old: "was" },
  request: { gone: "is not taken any more", absent: "has to be given", nothing: "can not be `null` any more", was: "takes", old: "took" },
} as const;

/** The types a union is made of; a type that is none, alone. */
function constituents(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

function has(type: ts.Type, flag: ts.TypeFlags): boolean {
  return constituents(type).some((part) => (part.flags & flag) !== 0);
}

/** The parts of a type that have members of the spec's: neither `Date` nor the open end of an enum, `string & {}`. */
function objectsOf({ isLibrary, checker }: Walk, type: ts.Type): readonly ts.Type[] {
  const isObject = (part: ts.Type): boolean =>
    part.isIntersection() ? part.types.every(isObject) : (part.flags & ts.TypeFlags.Object) !== 0;
  return constituents(type).filter((part) => isObject(part) && (checker.isArrayLikeType(part) || !isLibrary(part)));
}

/** The type of what a list, or else a map, holds. */
function heldBy({ checker }: Walk, type: ts.Type): ts.Type | undefined {
  if (checker.isArrayLikeType(type)) return checker.getIndexTypeOfType(type, ts.IndexKind.Number);
  return checker.getIndexTypeOfType(type, ts.IndexKind.String);
}

/** A member over all variants of a union. */
interface Member {
  /** Whether it can be left out of any. */
  readonly optional: boolean;
  /** What it is in any; `undefined` where some variant has no such member. */
  readonly type: ts.Type | undefined;
}

function membersOf(walk: Walk, whole: ts.Type): Map<string, Member> {
  const { checker } = walk;
  const objects = objectsOf(walk, whole).filter((object) => !checker.isArrayLikeType(object));
  const properties = objects.flatMap((object) => checker.getPropertiesOfType(object));
  return new Map(
    properties.map(({ name }) => {
      const common = objects.length === 1 && objects[0] ? objects[0] : solid(walk, whole);
      const symbol = checker.getPropertyOfType(common, name);
      const type = symbol && checker.getTypeOfSymbol(symbol);
      return [name, { optional: ((symbol?.flags ?? 0) & ts.SymbolFlags.Optional) !== 0, type }];
    }),
  );
}

/** Assignable is not enough: code that names a member stops compiling when the member goes, also where it was optional. */
function walkMembers(walk: Walk, base: ts.Type, head: ts.Type, pointer: string): void {
  const { direction, losses } = walk;
  const words = WORDS[direction];
  const [old, now] = [membersOf(walk, base), membersOf(walk, head)];
  const open = objectsOf(walk, head).some((object) => heldBy(walk, object) !== undefined);
  const lose = (name: string, change: Change, text: string) => losses.push({ pointer: `${pointer}/${token(name)}`, change, text });
  for (const [name, member] of old) {
    const next = now.get(name);
    if (!next && !open) lose(name, "Removed", words.gone);
    if (!member.type || !next?.type) continue;
    const [before, after] = direction === "answer" ? [member, next] : [next, member];
    if (after.optional && !before.optional) lose(name, "Changed", words.absent);
    compare(walk, member.type, next.type, `${pointer}/${token(name)}`);
  }
  if (direction === "answer") return;
  for (const [name, { optional, type }] of now) if (type && !optional && !old.has(name)) lose(name, "Changed", words.absent);
}

function walkHeld(walk: Walk, [base, ...others]: readonly ts.Type[], [head, ...more]: readonly ts.Type[], pointer: string): void {
  if (!base || !head || others.length > 0 || more.length > 0) return;
  const [old, now] = [heldBy(walk, base), heldBy(walk, head)];
  if (old && now) compare(walk, old, now, `${pointer}/*`);
  else if (old) walk.losses.push({ pointer: `${pointer}/*`, change: "Removed", text: WORDS[walk.direction].gone });
}

/** Whether the pair was met before: types can hold themselves. */
function met({ seen }: Walk, base: ts.Type, head: ts.Type): boolean {
  const heads = seen.get(base) ?? new Set();
  seen.set(base, heads);
  return heads.has(head) || !heads.add(head);
}

/** The types without `null` and `undefined`; of `unknown`, itself. */
function solid({ checker }: Walk, type: ts.Type): ts.Type {
  return (type.flags & ts.TypeFlags.Unknown) !== 0 ? type : checker.getNonNullableType(type);
}

/** Whether values of one type fit another. What is absent is told of by the object that lacks it, and `null` apart. */
function fits(walk: Walk, from: ts.Type, to: ts.Type): boolean {
  const [source, target] = [solid(walk, from), solid(walk, to)];
  const emptied = (source.flags & ts.TypeFlags.Never) !== 0 && (target.flags & (ts.TypeFlags.Never | ts.TypeFlags.Unknown)) === 0;
  if (emptied && walk.direction === "answer") return false;
  return walk.checker.isTypeAssignableTo(source, target);
}

function compare(walk: Walk, base: ts.Type, head: ts.Type, pointer: string): void {
  if (base === head || met(walk, base, head)) return;
  const { checker, direction, losses } = walk;
  const words = WORDS[direction];
  const before = losses.length;
  // What goes in flows from the old type to the new one, what comes out from the new one to the old one.
  const [from, to] = direction === "answer" ? [head, base] : [base, head];
  if (has(from, ts.TypeFlags.Null) && !has(to, ts.TypeFlags.Null | ts.TypeFlags.Unknown)) {
    losses.push({ pointer, change: "Changed", text: words.nothing });
  }
  const [olds, nows] = [objectsOf(walk, base), objectsOf(walk, head)];
  if (olds.length > 0 && nows.length > 0) {
    walkMembers(walk, base, head, pointer);
    walkHeld(walk, olds, nows, pointer);
  }
  if (losses.length === before && !fits(walk, from, to)) {
    const text = (type: ts.Type) => `\`${checker.typeToString(solid(walk, type))}\``;
    losses.push({ pointer, change: "Changed", text: `${words.was} ${text(head)}, ${words.old} ${text(base)}` });
  }
}

/** What callers lose where `base` becomes `head`; nothing where every use of the old type is one of the new. */
export function lossesOf(
  { checker, isLibrary }: Pick<Walk, "checker" | "isLibrary">,
  direction: Direction,
  base: ts.Type,
  head: ts.Type,
): Loss[] {
  const walk: Walk = { checker, direction, isLibrary, seen: new Map(), losses: [] };
  compare(walk, base, head, "");
  // Below the root, the object that lacks a member tells of it.
  const emptied = direction === "answer" && has(head, ts.TypeFlags.Undefined) && !has(base, ts.TypeFlags.Undefined | ts.TypeFlags.Unknown);
  return emptied && walk.losses.length === 0 ? [{ pointer: "", change: "Changed", text: WORDS.answer.absent }] : walk.losses;
}

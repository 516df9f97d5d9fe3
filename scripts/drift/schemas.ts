/** Holds one schema of ours against theirs, as deep as ours goes. */

import { token } from "../../src/pointer.ts";
import { isObject } from "../schema.ts";
import { type Direction, listed, type Report } from "./difference.ts";
import type { Reader } from "./reader.ts";
import { admits, type Node, type Shape } from "./shape.ts";

/** The two documents, and where what is found goes. */
export interface Comparison {
  readonly ours: Reader;
  readonly theirs: Reader;
  readonly direction: Direction;
  readonly report: Report;
}

type Place = Comparison & { readonly pointer: string };

/** Past this, schemas only repeat themselves. */
const DEEPEST = 64;

const X_TIMES = new Set(["epoch-ms", "naive-utc"]);

/** What a schema is, in a word: its types, and the form of a time. */
function named({ types, time }: Shape): string {
  const name = types === undefined ? "any" : types.size === 0 ? "no value" : [...types].sort().join(" | ");
  return time ? `${name} (${time})` : name;
}

/** Whether every type of `a` is one of `b`. */
function within(a: Shape, b: Shape): boolean {
  if (!a.types) return !b.types;
  return [...a.types].every((type) => admits(b.types, type));
}

/**
 * Whether a time of `a` is one of `b`. OpenAPI has no word for the forms of `x-timestamp`: where one side uses such a form and the other says
 * nothing, that is no difference.
 */
function sameTime(a: Shape, b: Shape): boolean {
  if (b.time === undefined || a.time === b.time) return true;
  return a.time === undefined && X_TIMES.has(b.time);
}

/**
 * Whether a difference breaks a promise: in answers where theirs admits what ours does not, in requests where ours does.
 * `wider` tells whether the first of two admits more than the second.
 */
function breaks(direction: Direction, ours: Shape, theirs: Shape, wider: (a: Shape, b: Shape) => boolean): boolean {
  return direction === "answer" ? wider(theirs, ours) : wider(ours, theirs);
}

function compareTypes(a: Shape, b: Shape, { direction, report, pointer }: Place): boolean {
  const wider = (x: Shape, y: Shape) => !within(x, y) || !sameTime(x, y);
  if (!wider(a, b) && !wider(b, a)) return true;
  report({ pointer, kind: "type", ours: named(a), theirs: named(b), breaks: breaks(direction, a, b, wider) });
  return within(a, b) || within(b, a);
}

function compareNull(a: Shape, b: Shape, { direction, report, pointer }: Place): void {
  if (a.nullable === b.nullable) return;
  const word = ({ nullable }: Shape) => (nullable ? "nullable" : "not null");
  const wider = (x: Shape, y: Shape) => x.nullable && !y.nullable;
  report({ pointer, kind: "nullable", ours: word(a), theirs: word(b), breaks: breaks(direction, a, b, wider) });
}

/** The values that only the first has; `undefined` stands for all there are. */
function beyond(a: Shape, b: Shape): ReadonlySet<string> | undefined {
  if (!b.values) return new Set();
  return a.values && new Set([...a.values].filter((value) => !b.values?.has(value)));
}

function compareValues(a: Shape, b: Shape, { direction, report, pointer }: Place): void {
  const [onlyOurs, onlyTheirs] = [beyond(a, b), beyond(b, a)];
  if (onlyOurs?.size === 0 && onlyTheirs?.size === 0) return;
  const words = (own: Shape, only: ReadonlySet<string> | undefined) =>
    own.values === undefined ? "any value" : only?.size ? `also ${listed(only)}` : listed(own.values);
  // Enums of answers are open in the types, so a value that is new there breaks nothing.
  const breaks = direction === "request" && onlyOurs?.size !== 0;
  report({ pointer, kind: "enum", ours: words(a, onlyOurs), theirs: words(b, onlyTheirs), breaks });
}

/** A member's schema, by its name or as one of a map; `undefined` where the schema does not know it, or it takes no part in a direction. */
function memberOf(reader: Reader, shape: Shape, name: string, direction: Direction): Node | undefined {
  const rest = isObject(shape.rest) ? shape.rest : undefined;
  const node = shape.members.get(name) ?? (shape.required.has(name) ? (rest ?? true) : rest);
  if (node === undefined || node === false) return undefined;
  // OpenAPI: `readOnly` is for answers only, `writeOnly` for requests only.
  const target = reader.target(node);
  return isObject(target) && target[direction === "request" ? "readOnly" : "writeOnly"] === true ? undefined : node;
}

function compareMember(name: string, a: Shape, b: Shape, place: Place, above: Pairs): void {
  const { direction, report } = place;
  const pointer = `${place.pointer}/${token(name)}`;
  const [mine, other] = [memberOf(place.ours, a, name, direction), memberOf(place.theirs, b, name, direction)];
  const [needed, wanted] = [mine !== undefined && a.required.has(name), other !== undefined && b.required.has(name)];
  const word = (node: Node | undefined, required: boolean, closed: boolean) =>
    node !== undefined ? (required ? "required" : "optional") : closed ? "refused" : "absent";
  const words = { pointer, ours: word(mine, needed, a.closed), theirs: word(other, wanted, b.closed) };
  if (mine !== undefined && other !== undefined) {
    const promised = direction === "answer" ? needed : wanted;
    if (needed !== wanted) report({ ...words, kind: "required", breaks: promised });
    compare(mine, other, { ...place, pointer }, above);
  } else if (mine !== undefined) {
    report({ ...words, kind: "missing", breaks: direction === "answer" ? needed : b.closed });
  } else if (other !== undefined) {
    report({ ...words, kind: "extra", breaks: direction === "request" && wanted });
  }
}

type Pairs = readonly (readonly [Node, Node])[];

/** Compares two schemas at a place. `above`: the pairs that this one is part of; a pair that is part of itself holds nothing new. */
function compare(mine: Node, other: Node, place: Place, above: Pairs): void {
  const [x, y] = [place.ours.target(mine), place.theirs.target(other)];
  if (above.length > DEEPEST || above.some(([a, b]) => a === x && b === y)) return;
  const pairs: Pairs = [...above, [x, y]];
  const [a, b] = [place.ours.shape(x), place.theirs.shape(y)];
  if (!compareTypes(a, b, place)) return;
  // Where one side says nothing of the type, that has been told.
  if (!a.types !== !b.types) return;
  compareNull(a, b, place);
  compareValues(a, b, place);
  for (const name of new Set([...a.members.keys(), ...a.required, ...b.members.keys(), ...b.required]))
    compareMember(name, a, b, place, pairs);
  const below = { ...place, pointer: `${place.pointer}/*` };
  if (a.items !== undefined && b.items !== undefined) compare(a.items, b.items, below, pairs);
  if (a.rest !== undefined && b.rest !== undefined) compare(a.rest, b.rest, below, pairs);
}

/** Reports where our schema and theirs differ, at `pointer` and below. */
export function compareSchemas(mine: Node, other: Node, pointer: string, comparison: Comparison): void {
  compare(mine, other, { ...comparison, pointer }, []);
}

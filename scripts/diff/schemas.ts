/** The judge of structure, for schemas: two versions of one, in the direction in which its values travel. Pure. */

import { isDeepStrictEqual } from "node:util";
import { token } from "../../src/pointer.ts";
import type { Schema, SchemaOrBoolean } from "../document.ts";
import type { OpenApiDocument } from "../load.ts";
import type { Direction } from "./assignability.ts";
import { compareConstraints, compareNull, compareTypes, compareValues, costs, type Say } from "./keywords.ts";
import type { Reason } from "./reason.ts";
import { type Shape, shapeOf } from "./shape.ts";

/** The two documents, and what is said of them. */
export interface Comparison {
  readonly documents: { readonly base: OpenApiDocument; readonly head: OpenApiDocument };
  report(reason: Omit<Reason, "judge">): void;
}

/** Where two schemas meet. */
interface At {
  readonly comparison: Comparison;
  readonly direction: Direction;
  readonly operation: string;
  readonly part: string;
  readonly pointer: string;
  /** The nearest schema with a name, and how long the pointer was there. */
  readonly named: { readonly name: string; readonly length: number } | undefined;
  /** Pairs that were met on the way here: schemas can hold themselves. */
  readonly above: readonly (readonly [SchemaOrBoolean, SchemaOrBoolean])[];
}

function speaker({ comparison, operation, part, pointer, named }: At): Say {
  const schema = named && `${named.name}${pointer.slice(named.length)}`;
  return (text, level, change = "Changed") =>
    comparison.report({ operation, part, pointer, text, level, change, ...(schema === undefined ? {} : { schema }) });
}

function compareProperties(at: At, base: Shape, head: Shape): void {
  const request = at.direction === "request";
  for (const name of new Set([...base.properties.keys(), ...head.properties.keys()])) {
    const below = { ...at, pointer: `${at.pointer}/${token(name)}` };
    const say = speaker(below);
    const [old, now] = [base.properties.get(name), head.properties.get(name)];
    const [must, has] = [base.required.has(name), head.required.has(name)];
    if (now === undefined) say("is not there any more", "major", "Removed");
    else if (old === undefined)
      say(has ? (request ? "is new, and has to be given" : "is new") : "is new, and optional", request && has ? "major" : "minor", "Added");
    else {
      if (must && !has) say(request ? "need not be given any more" : "can be absent", request ? "minor" : "major");
      if (!must && has) say(request ? "has to be given" : "is always there", request ? "major" : "minor");
      compareSchemas(below, old, now);
    }
  }
}

/** Members beyond those declared. Unsaid and `false` are one, for the types know of none; but an object that declares no member is a map. */
function furtherOf({ additionalProperties, types, properties, unions }: Shape): SchemaOrBoolean | undefined {
  const free = types?.size === 1 && types.has("object") && properties.size === 0 && unions.length === 0;
  return additionalProperties === undefined && free ? true : additionalProperties || undefined;
}

function compareFurther(at: At, base: Shape, head: Shape): void {
  const [old, now] = [furtherOf(base), furtherOf(head)];
  const below = { ...at, pointer: `${at.pointer}/*` };
  if (old !== undefined && now !== undefined) compareSchemas(below, old, now);
  else if (now !== undefined) speaker(below)("further members are admitted", "minor", "Added");
  else if (old !== undefined) speaker(below)("further members are admitted no more", "major", "Removed");
}

function compareItems(at: At, base: Shape, head: Shape): void {
  const below = { ...at, pointer: `${at.pointer}/*` };
  if (base.items !== undefined || head.items !== undefined) compareSchemas(below, base.items ?? true, head.items ?? true);
  if (base.prefixItems.length !== head.prefixItems.length) {
    speaker(at)(`has ${head.prefixItems.length} items with a place of their own, had ${base.prefixItems.length}`, "major");
    return;
  }
  for (const [index, item] of base.prefixItems.entries()) {
    compareSchemas({ ...at, pointer: `${at.pointer}/${index}` }, item, head.prefixItems[index] ?? true);
  }
}

/** Pairs the branches of two unions: the same ones, then those of one name, then what is left, if it is as many. */
function paired(base: readonly SchemaOrBoolean[], head: readonly SchemaOrBoolean[]) {
  const [old, now] = [[...base], [...head]];
  const pairs: [SchemaOrBoolean, SchemaOrBoolean][] = [];
  const take = (same: (a: SchemaOrBoolean, b: SchemaOrBoolean) => boolean) => {
    for (const a of [...old]) {
      const b = now.find((candidate) => same(a, candidate));
      if (b === undefined) continue;
      pairs.push([a, b]);
      old.splice(old.indexOf(a), 1);
      now.splice(now.indexOf(b), 1);
    }
  };
  take((a, b) => isDeepStrictEqual(a, b));
  if (old.length === now.length) take(() => true);
  return { pairs, gone: old, come: now };
}

type Unions = Shape["unions"];

function compareUnions(at: At, base: Unions, head: Unions): void {
  const say = speaker(at);
  for (let index = 0; index < Math.max(base.length, head.length); index++) {
    const [old, now] = [base[index], head[index]];
    if (!old || !now) {
      say(`is${now ? "" : " not"} told apart into variants${now ? "" : " any more"}`, "major");
      continue;
    }
    const { pairs, gone, come } = paired(old, now);
    if (gone.length > 0) say(`${gone.length} of its variants went`, "major", "Removed");
    if (come.length > 0) say(`${come.length} new variant(s) came`, at.direction === "request" ? "minor" : "major", "Added");
    for (const [a, b] of pairs) compareSchemas(at, a, b);
  }
}

/** Whether a shape is one union and nothing besides. */
function isUnion({ unions, types, properties, values }: Shape): boolean {
  return unions.length === 1 && types === undefined && properties.size === 0 && values === undefined;
}

/** What is no union, beside one, is a union of one branch. */
function alike(at: At, [base, old]: [SchemaOrBoolean, Shape], [head, now]: [SchemaOrBoolean, Shape]): boolean {
  if (old.unions.length === 0 && isUnion(now)) compareUnions(at, [[base]], now.unions);
  else if (now.unions.length === 0 && isUnion(old)) compareUnions(at, old.unions, [[head]]);
  else return true;
  return false;
}

function nameIn(schema: SchemaOrBoolean): string | undefined {
  return /^#\/components\/schemas\/([^/]+)$/.exec((schema as Schema).$ref ?? "")?.[1];
}

/** Reports how a schema changed, and all that is below it. */
function compareSchemas(at: At, base: SchemaOrBoolean, head: SchemaOrBoolean): void {
  if (at.above.some(([a, b]) => a === base && b === head)) return;
  const { documents } = at.comparison;
  const [old, now] = [shapeOf(documents.base, base), shapeOf(documents.head, head)];
  const name = nameIn(head) ?? nameIn(base);
  const here: At = {
    ...at,
    above: [...at.above, [base, head]],
    named: name === undefined ? at.named : { name, length: at.pointer.length },
  };
  const say = speaker(here);
  if (old.never !== now.never) {
    say(now.never ? "can not be given any more" : "can be given", costs(at.direction)[now.never ? "narrower" : "wider"]);
    return;
  }
  if (old.form !== now.form) {
    const form = (shape: Shape) => (shape.form === undefined ? "no time" : `a time written as \`${shape.form}\``);
    say(`is ${form(now)}, was ${form(old)}`, "major");
    return;
  }
  compareNull(say, at.direction, old, now);
  if (!alike(here, [base, old], [head, now])) return;
  compareTypes(say, at.direction, old, now);
  compareValues(say, at.direction, old, now);
  compareConstraints(say, at.direction, old, now);
  compareProperties(here, old, now);
  compareFurther(here, old, now);
  compareItems(here, old, now);
  compareUnions(here, old.unions, now.unions);
}

/** Where a schema stands, and which way its values travel. */
export type Root = Pick<At, "direction" | "operation" | "part" | "pointer">;

/** Reports all differences between two versions of a schema. */
export function diffSchemas(comparison: Comparison, root: Root, base: SchemaOrBoolean, head: SchemaOrBoolean): void {
  compareSchemas({ ...root, comparison, named: undefined, above: [] }, base, head);
}

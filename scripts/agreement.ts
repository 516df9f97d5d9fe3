/** Whether two branches of a union, which may see the same value, say the same of its times. Pure. */

import { deref } from "../src/pointer.ts";
import type { Schema, SchemaOrBoolean } from "./document.ts";
import { formOf } from "./formats.ts";
import type { OpenApiDocument } from "./load.ts";

/** Says that a schema is, or holds somewhere below it, a time. */
export type HoldsTimes = (schema: Schema) => boolean;

/** What the branches disagree about, and what to write instead. */
export type Disagreement = (a: SchemaOrBoolean, b: SchemaOrBoolean) => string | undefined;

const NOT_BOTH = "One branch is a time and another is not: write one schema for both.";

const ASSERTIONS = ["type", "enum", "const", "properties", "items", "prefixItems", "additionalProperties"] as const;

/** A schema and all that it is composed of, references resolved, `null` left out. */
function partsOf(document: OpenApiDocument, schema: Schema, seen = new Set<Schema>()): Schema[] {
  const target = deref(document, schema);
  if (typeof target !== "object" || seen.has(target) || target.type === "null") return [];
  seen.add(target);
  const composed = [target.allOf, target.anyOf, target.oneOf].flatMap((list) => list ?? []);
  return [target, ...composed.flatMap((part) => (typeof part === "object" ? partsOf(document, part, seen) : []))];
}

/** The schema that a list declares for one place. */
function entryOf({ prefixItems, items }: Schema, index: number): SchemaOrBoolean | undefined {
  return prefixItems?.[index] ?? items;
}

/** Values at the same place of both, as pairs of what is said of them; named for a message. */
function* places(x: Schema, y: Schema): Generator<readonly [name: string, SchemaOrBoolean, SchemaOrBoolean]> {
  const names = new Set([...Object.keys(x.properties ?? {}), ...Object.keys(y.properties ?? {})]);
  const said = (schema: Schema, name: string) =>
    schema.properties && Object.hasOwn(schema.properties, name) ? schema.properties[name] : schema.additionalProperties;
  for (const name of names) {
    const [a, b] = [said(x, name), said(y, name)];
    if (a !== undefined && b !== undefined) yield [`\`${name}\``, a, b];
  }
  const rest = [x.additionalProperties, y.additionalProperties] as const;
  if (rest[0] !== undefined && rest[1] !== undefined) yield ["a member", rest[0], rest[1]];
  const length = Math.max(x.prefixItems?.length ?? 0, y.prefixItems?.length ?? 0) + 1;
  for (let index = 0; index < length; index++) {
    const [a, b] = [entryOf(x, index), entryOf(y, index)];
    if (a !== undefined && b !== undefined) yield ["an entry", a, b];
  }
}

/** A judge of pairs of branches. */
export function createJudge(document: OpenApiDocument, holdsTimes: HoldsTimes): Disagreement {
  const holds = (schema: SchemaOrBoolean) => typeof schema === "object" && holdsTimes(schema);

  function judge(a: SchemaOrBoolean, b: SchemaOrBoolean, seen: Map<Schema, Set<Schema>>): string | undefined {
    if (a === false || b === false || (!holds(a) && !holds(b))) return undefined;
    // `true` is free-form, which is never rewritten.
    if (a === true || b === true) return NOT_BOTH;
    for (const x of partsOf(document, a))
      for (const y of partsOf(document, b)) {
        const found = judgeParts(x, y, seen);
        if (found) return found;
      }
    return undefined;
  }

  function judgeParts(x: Schema, y: Schema, seen: Map<Schema, Set<Schema>>): string | undefined {
    if (x === y || seen.get(x)?.has(y)) return undefined;
    seen.set(x, (seen.get(x) ?? new Set()).add(y));
    const forms = [formOf(x), formOf(y)];
    const asserts = [x, y].every((part) => ASSERTIONS.some((keyword) => part[keyword] !== undefined));
    if (forms[0] !== forms[1] && asserts) return NOT_BOTH;
    for (const [name, a, b] of places(x, y)) {
      if (judge(a, b, seen)) return `One branch calls ${name} a time and another does not: give them different names, or one schema.`;
    }
    return undefined;
  }

  return (a, b) => judge(a, b, new Map());
}

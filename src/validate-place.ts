/** From the path that a validator gives to the place in the words of the spec: JSON Pointer, and what is expected there. */

import { kindOf } from "./json.ts";
import { ownMember } from "./own.ts";
import { token } from "./pointer.ts";
import type { JsonSchema, SchemaOrBoolean } from "./validate-document.ts";
import { expectedOf, partsOf } from "./validate-expected.ts";

/** The first place of a value that does not fit. */
export interface Mismatch {
  /** JSON Pointer (RFC 6901) into the value. */
  readonly pointer: string;
  /** In words of the schema, never of the value. */
  readonly expected: string;
}

/** What the keys of a path lead to, as far as they lead. */
export interface Located {
  readonly pointer: string;
  readonly value: unknown;
  /** What the schema says of it; more than one where it is a union whose variant is not known. */
  readonly schemas: readonly SchemaOrBoolean[];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return kindOf(value) === "object";
}

/** The schemas of a member or item, and whether the spec names it. */
function below(
  parts: readonly JsonSchema[],
  value: unknown,
  key: string,
): { readonly schemas: SchemaOrBoolean[]; readonly named: boolean } {
  if (Array.isArray(value)) {
    const schemas = parts.map(({ items, prefixItems }) => prefixItems?.[Number(key)] ?? items);
    return { schemas: schemas.filter((schema) => schema !== undefined), named: true };
  }
  const named = parts.flatMap(({ properties }) => (properties && Object.hasOwn(properties, key) ? [properties[key] ?? true] : []));
  if (named.length > 0) return { schemas: named, named: true };
  return { schemas: parts.map(({ additionalProperties }) => additionalProperties).filter((schema) => schema !== undefined), named: false };
}

/**
 * Follows `path` into the schema and the value.
 *
 * @param secret writes `*` for a name that the spec does not know: one that a server chose may echo anything
 */
export function locate(root: JsonSchema, value: unknown, path: readonly string[], secret: boolean): Located {
  let located: Located = { pointer: "", value, schemas: [root] };
  for (const key of path) {
    const parts = located.schemas.flatMap((schema) => partsOf(root, schema, true));
    const { schemas, named } = below(parts, located.value, key);
    // A name that a closed object does not have: what is wrong is said of the object.
    if (!named && schemas.includes(false)) break;
    located = { pointer: `${located.pointer}/${token(secret && !named ? "*" : key)}`, value: ownMember(located.value, key), schemas };
  }
  return located;
}

function requiredAndMissing(parts: readonly JsonSchema[], value: Readonly<Record<string, unknown>>): string | undefined {
  return parts.flatMap(({ required = [] }) => required).find((name) => !Object.hasOwn(value, name));
}

/** A member that a closed object does not have. */
function refused(
  parts: readonly JsonSchema[],
  value: Readonly<Record<string, unknown>>,
): { readonly name: string; readonly names: string[] } | undefined {
  for (const { additionalProperties, properties = {}, ...rest } of parts) {
    if (additionalProperties !== false || Object.hasOwn(rest, "patternProperties")) continue;
    const names = Object.keys(properties);
    const name = Object.keys(value).find((key) => !names.includes(key));
    if (name !== undefined) return { name, names };
  }
  return undefined;
}

/** What is wrong at a place that does not fit. */
export function mismatchAt(root: JsonSchema, { pointer, value, schemas }: Located): Mismatch {
  const parts = schemas.flatMap((schema) => partsOf(root, schema));
  const words = (all: readonly SchemaOrBoolean[]) =>
    [...new Set(all.map((schema) => expectedOf(root, schema)))].filter(Boolean).join(" or ");
  if (isObject(value)) {
    const missing = requiredAndMissing(parts, value);
    if (missing !== undefined) {
      const expected = words(below(parts, value, missing).schemas);
      return { pointer: `${pointer}/${token(missing)}`, expected: `${expected || "a value"}, required and missing` };
    }
    const extra = refused(parts, value);
    if (extra)
      return { pointer: `${pointer}/${token(extra.name)}`, expected: `no member of this name; there are ${extra.names.join(", ")}` };
  }
  const expected = words(schemas) || "what the spec says";
  return { pointer, expected: value === undefined ? `${expected}, required and missing` : expected };
}

/** A schema as the rows of a table: one a field, at any depth, named by its path from the top. */

import type { SchemaOrBoolean } from "../../scripts/document.ts";
import type { OpenApiDocument } from "../../scripts/load.ts";
import type { TimestampForm } from "../../src/manifest.ts";
import { limitsOf } from "./limits.ts";
import { itemsOf, type Merged, merge, type Schema } from "./schema.ts";

/** Where a schema is used: what a request may say is closed, what an answer may say stays open. */
export type Direction = "request" | "response";

/** One field, or one of the alternatives of the field above it. */
export interface Row {
  readonly kind: "field" | "variant";
  /** Path from the top: `items[].name`; of an alternative, what it is called. */
  readonly path: string;
  readonly depth: number;
  readonly type: string;
  readonly required: boolean;
  readonly nullable: boolean;
  readonly deprecated: boolean;
  /** It must not be there. */
  readonly forbidden: boolean;
  readonly description: string | undefined;
  readonly limits: readonly string[];
  readonly values: { readonly list: readonly string[]; readonly open: boolean } | undefined;
  /** A regular expression (ECMA-262) that a text matches. */
  readonly pattern: string | undefined;
  readonly constant: string | undefined;
  readonly initial: string | undefined;
  readonly time: TimestampForm | undefined;
}

interface Place {
  readonly path: string;
  readonly depth: number;
  readonly required: boolean;
  readonly above: readonly unknown[];
}

/** The type of a schema in words. */
export function typeOf(document: OpenApiDocument, merged: Merged): string {
  const { keywords, types, variants, time } = merged;
  const items = itemsOf(merged);
  if (items && types.includes("array")) return `list of ${typeOf(document, merge(document, items))}`;
  if (types.length === 0 && variants.length > 0) {
    const names = variants.flat().map((branch) => typeOf(document, merge(document, branch)));
    return [...new Set(names)].join(" or ");
  }
  const named = types.length > 0 ? types.join(" or ") : keywords.const !== undefined ? typeof keywords.const : "any JSON";
  return !time && typeof keywords.format === "string" ? `${named} (${keywords.format})` : named;
}

const json = (value: unknown) => JSON.stringify(value);

function fieldRow(document: OpenApiDocument, merged: Merged, place: Place, direction: Direction): Row {
  const { keywords, time } = merged;
  const values = keywords.enum?.filter((value) => value !== null).map(json);
  return {
    kind: "field",
    path: place.path,
    depth: place.depth,
    type: typeOf(document, merged),
    required: place.required,
    nullable: merged.nullable,
    deprecated: keywords.deprecated === true,
    forbidden: false,
    description: keywords.description,
    limits: limitsOf(keywords, merged),
    values: values && { list: values, open: direction === "response" },
    pattern: time === undefined && typeof keywords["pattern"] === "string" ? keywords["pattern"] : undefined,
    constant: keywords.const === undefined ? undefined : json(keywords.const),
    initial: keywords.default === undefined ? undefined : json(keywords.default),
    time,
  };
}

const PLAIN = {
  nullable: false,
  deprecated: false,
  limits: [],
  values: undefined,
  pattern: undefined,
  constant: undefined,
  initial: undefined,
  time: undefined,
};

function absentRow({ path, depth }: Place): Row {
  return { kind: "field", path, depth, type: "never", required: false, forbidden: true, description: undefined, ...PLAIN };
}

const join = (path: string, name: string) => (path === "" ? name : `${path}.${name}`);

const isPlain = ({ members, variants, keywords }: Merged) =>
  members.size === 0 && variants.length === 0 && !keywords.enum && keywords.description === undefined && !keywords.items;

/** Walks a schema: first the rows of its members, then those of its alternatives. */
function* below(document: OpenApiDocument, merged: Merged, place: Place, direction: Direction): Generator<Row> {
  const above = [...place.above, merged.target];
  const inner = (path: string, required: boolean): Place => ({ path, depth: place.path === "" ? 0 : place.depth + 1, required, above });
  for (const [name, { schema, required }] of merged.members) {
    yield* at(document, schema, inner(join(place.path, name), required), direction);
  }
  const items = itemsOf(merged);
  if (items && !(isPlain(merge(document, items)) && limitsOf(items).length === 0)) {
    yield* at(document, items, inner(`${place.path}[]`, false), direction);
  }
  const { additionalProperties } = merged.keywords;
  if (typeof additionalProperties === "object") yield* at(document, additionalProperties, inner(join(place.path, "*"), false), direction);
  if (merged.time) return;
  for (const union of merged.variants) {
    const branches = union.map((branch) => merge(document, branch));
    if (branches.every(isPlain)) continue;
    for (const [index, branch] of branches.entries()) yield* variant(document, branch, index, place, direction);
  }
}

function* variant(document: OpenApiDocument, branch: Merged, index: number, place: Place, direction: Direction): Generator<Row> {
  const { keywords, name } = branch;
  const path = `Alternative ${index + 1}${keywords.title || name ? `: ${keywords.title ?? name}` : ""}`;
  const at = { ...place, path, required: false };
  yield { ...fieldRow(document, branch, at, direction), kind: "variant" };
  if (place.above.includes(branch.target)) return;
  yield* below(document, branch, { ...place, depth: place.depth + 1 }, direction);
}

function* at(document: OpenApiDocument, schema: SchemaOrBoolean, place: Place, direction: Direction): Generator<Row> {
  if (schema === false) yield absentRow(place);
  if (typeof schema !== "object") return;
  const merged = merge(document, schema as Schema);
  const row = fieldRow(document, merged, place, direction);
  if (place.above.includes(merged.target)) {
    yield { ...row, limits: [...row.limits, `again ${merged.name ?? "the object above"}, as above`] };
    return;
  }
  yield row;
  yield* below(document, merged, place, direction);
}

/** The rows below a schema, which itself has none. */
export function rowsOf(document: OpenApiDocument, schema: Schema | undefined, direction: Direction): Row[] {
  if (schema === undefined) return [];
  return [...below(document, merge(document, schema), { path: "", depth: 0, required: true, above: [] }, direction)];
}

/** One row for a schema that stands alone, such as a parameter's, and those below it. */
export function rowOf(
  document: OpenApiDocument,
  schema: Schema,
  { name, required }: { readonly name: string; readonly required: boolean },
  direction: Direction,
): Row[] {
  return [...at(document, schema, { path: name, depth: 0, required, above: [] }, direction)];
}

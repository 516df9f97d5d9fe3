/** What a body means, worked out from the JSON Schema in `openapi.json` alone: an independent judge of the clients. */

import { type Read, readTime } from "./times.ts";

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Part>>;
  readonly additionalProperties?: Part;
  readonly items?: Part;
  readonly prefixItems?: readonly Part[];
  readonly allOf?: readonly Part[];
  readonly anyOf?: readonly Part[];
  readonly oneOf?: readonly Part[];
  readonly "x-timestamp"?: string;
}

type Part = Schema | boolean | undefined;

/** Any value of JSON by its JSON Pointer (RFC 6901). */
export function at(value: unknown, pointer: string): unknown {
  const keys = pointer.split("/").slice(1);
  const plain = (key: string) => key.replaceAll("~1", "/").replaceAll("~0", "~");
  return keys.reduce<unknown>((found, key) => (found as Record<string, unknown> | undefined)?.[plain(key)], value);
}

/** A schema and all it is made of: what it refers to, its parts and its branches. */
function partsOf(document: object, schema: Part): Schema[] {
  if (typeof schema !== "object") return [];
  const target = schema.$ref === undefined ? undefined : (at(document, decodeURIComponent(schema.$ref.slice(1))) as Part);
  const below = [target, ...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [schema, ...below.flatMap((part) => partsOf(document, part))];
}

function formOf(schema: Schema): string | undefined {
  const types = [schema.type ?? []].flat();
  if (schema["x-timestamp"] !== undefined) return schema["x-timestamp"];
  if (schema.format === "date-time" && types.includes("string")) return "date-time";
  return schema.format === "unixtime" && (types.includes("integer") || types.includes("number")) ? "unixtime" : undefined;
}

function member({ properties = {}, additionalProperties }: Schema, name: string): Part {
  return Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
}

/** `value` with `read` applied to each time that one of `schemas` puts there. */
export function convert(document: object, schemas: readonly Part[], value: unknown, read: Read, pointer = ""): unknown {
  const parts = schemas.flatMap((schema) => partsOf(document, schema));
  const form = parts.map(formOf).find((found) => found !== undefined);
  if (value === null) return null;
  if (form !== undefined) return read(form, value, pointer);
  if (typeof value !== "object") return value;
  const below = (pick: (part: Schema) => Part, child: unknown, key: string | number) =>
    convert(document, parts.map(pick), child, read, `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`);
  if (Array.isArray(value))
    return value.map((item, index) => below(({ prefixItems, items }) => prefixItems?.[index] ?? items, item, index));
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, below((part) => member(part, name), child, name)]));
}

/** Pointers to the values that should be times by `schema`, and are none. */
export function badTimes(document: object, schema: Part, body: unknown): string[] {
  const bad: string[] = [];
  convert(document, [schema], body, (form, wire, pointer) => readTime(form, wire) ?? bad.push(pointer));
  return bad;
}

/** Whether a body holds times, and every view gives them back as they were: none has digits or a zone that `Date` lacks. */
export function survives(document: object, schema: Part, body: unknown): boolean {
  const kept: boolean[] = [];
  convert(document, [schema], body, (form, wire) => {
    const date = new Date(readTime(form, wire)?.ms ?? Number.NaN);
    kept.push(typeof wire === "number" || date.toISOString() === (form === "naive-utc" ? `${wire}Z` : wire));
  });
  return kept.length > 0 && kept.every(Boolean);
}

/** Bodies that the schema refuses, made from one that it accepts: of another type, a required member short, an unknown member. */
export function badBodies(document: object, schema: Part, good: unknown): [name: string, body: unknown][] {
  const parts = partsOf(document, schema);
  const rows: [string, unknown][] = [["a list", [good]]];
  // What a branch requires may be missing where the good body is of another branch.
  for (const name of parts.flatMap(({ required = [] }) => required).filter((name) => Object.hasOwn(good as object, name))) {
    rows.push([`no ${name}`, Object.fromEntries(Object.entries(good as object).filter(([key]) => key !== name))]);
  }
  if (parts.some(({ additionalProperties }) => additionalProperties === false)) {
    rows.push(["a member that is not declared", { ...(good as object), "not-declared": true }]);
  }
  return rows;
}

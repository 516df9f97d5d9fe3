/** What a schema expects, in words made of the schema alone. */

import type { JsonSchema, SchemaOrBoolean } from "./validate-document.ts";

const MANY = 12;
const LONG = 80;

/** The schema that stands alone is the root of all references. */
function target(root: JsonSchema, schema: SchemaOrBoolean): SchemaOrBoolean {
  if (typeof schema !== "object" || schema.$ref === undefined) return schema;
  return root.$defs?.[schema.$ref.slice("#/$defs/".length)] ?? true;
}

/** A schema and those that hold wherever it holds: through references and `allOf`; with `unions`, also those that may hold. */
export function partsOf(root: JsonSchema, schema: SchemaOrBoolean, unions = false, seen = new Set<SchemaOrBoolean>()): JsonSchema[] {
  if (typeof schema !== "object" || seen.has(schema)) return [];
  seen.add(schema);
  const below = [target(root, schema), ...(schema.allOf ?? []), ...(unions ? [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])] : [])];
  return [schema, ...below.flatMap((part) => partsOf(root, part, unions, seen))];
}

/** `3 to 10 characters`, where the schema bounds them. */
function range(schema: JsonSchema, least: string, most: string, unit: string): string {
  const [from, to] = [schema[least], schema[most]];
  if (from === undefined && to === undefined) return "";
  return `${to === undefined ? `at least ${from}` : from === undefined ? `at most ${to}` : `${from} to ${to}`}${unit}`;
}

/** A member's name, with its values where they are few: those tell variants apart. */
function memberWords({ properties = {} }: JsonSchema, name: string): string {
  const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (typeof schema !== "object") return name;
  const values = Object.hasOwn(schema, "const") ? [schema.const] : (schema.enum ?? []);
  return values.length > MANY ? name : `${name} ${values.map((each) => JSON.stringify(each)).join(" or ")}`.trim();
}

function details(schema: JsonSchema): string {
  const { pattern, format, required = [], properties = {} } = schema;
  const refused = Object.keys(properties).filter((name) => properties[name] === false);
  const all = [
    format === undefined ? "" : `format ${format}`,
    range(schema, "minimum", "maximum", ""),
    range(schema, "exclusiveMinimum", "exclusiveMaximum", " exclusive"),
    schema["multipleOf"] === undefined ? "" : `a multiple of ${schema["multipleOf"]}`,
    range(schema, "minLength", "maxLength", " characters"),
    pattern === undefined ? "" : `matching ${String(pattern).length > LONG ? "the spec's pattern" : `/${pattern}/`}`,
    range(schema, "minItems", "maxItems", " items"),
    schema["uniqueItems"] === true ? "no item twice" : "",
    range(schema, "minProperties", "maxProperties", " members"),
    required.length > 0 && required.length <= MANY ? `with ${required.map((name) => memberWords(schema, name)).join(", ")}` : "",
    refused.length > 0 ? `without ${refused.join(", ")}` : "",
  ].filter((text) => text !== "");
  return all.length > 0 ? ` (${all.join("; ")})` : "";
}

/** What one schema says itself. */
function ownWords(schema: JsonSchema): string {
  if (Object.hasOwn(schema, "const")) return JSON.stringify(schema.const);
  if (schema.enum)
    return schema.enum.length > MANY
      ? `one of ${schema.enum.length} values`
      : `one of ${schema.enum.map((each) => JSON.stringify(each)).join(", ")}`;
  const type = [schema.type ?? []].flat().join(" or ");
  return `${type}${details(schema)}`.trim();
}

/** Words that say something, each once, and none that another says more exactly. */
function joined(words: readonly string[], link: string): string {
  const all = [...new Set(words)].filter((text) => text !== "");
  return all.filter((text) => !all.some((other) => other.startsWith(`${text} (`))).join(link);
}

/** What `schema` expects: `string (3 to 10 characters) or null`. */
export function expectedOf(root: JsonSchema, schema: SchemaOrBoolean, seen = new Set<SchemaOrBoolean>()): string {
  if (schema === false) return "nothing";
  if (schema === true || seen.has(schema)) return "";
  seen.add(schema);
  const words = (part: SchemaOrBoolean) => expectedOf(root, part, seen);
  const either = (parts: readonly SchemaOrBoolean[] = []) => joined(parts.map(words), " or ");
  const referred = target(root, schema);
  const parts = [...(referred === schema ? [] : [referred]), ...(schema.allOf ?? [])].map(words);
  const all = joined([ownWords(schema), ...parts], " and ");
  const unions = [either(schema.anyOf), either(schema.oneOf)].map((text) => (all !== "" && text.includes(" or ") ? `(${text})` : text));
  return joined([all, ...unions], " and ");
}

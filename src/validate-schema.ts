/** A schema of a document as one that stands alone, with what it refers to below `$defs`; for an answer, made tolerant. */

import { kindOf } from "./json.ts";
import { bare, type JsonSchema, type SchemaOrBoolean, type SchemaSource } from "./validate-document.ts";

/** Keywords that assert nothing in JSON Schema or in OpenAPI, and `$defs`, whose schemas come along where a `$ref` leads to them. */
const DROPPED =
  /^(?:x-.*|title|description|default|deprecated|examples?|readOnly|writeOnly|externalDocs|discriminator|xml|content.*|\$comment|\$defs)$/;

/** The formats of JSON Schema 2020-12 that its vocabulary can assert. Others, as `int64`, are annotations. */
const FORMATS = /^(?:date-time|date|time|duration|email|hostname|ipv4|ipv6|uri|uri-reference|uuid|json-pointer|regex)$/;

const MAPS = /^(?:properties|patternProperties|dependentSchemas)$/;
const LISTS = /^(?:allOf|anyOf|oneOf|prefixItems)$/;
const SINGLES = /^(?:items|additionalProperties|unevaluatedProperties|unevaluatedItems|contains|propertyNames|then|else)$/;
/** What is said in these is turned round, so that tolerance would become its opposite. */
const NEGATED = /^(?:not|if)$/;
const CLOSED = /^(?:additionalProperties|unevaluatedProperties)$/;

/** What an answer's schema says instead: unknown members and new values of enums pass, and a value may fit two variants. */
function opened(schema: JsonSchema, isTag: boolean): JsonSchema {
  const open: Record<string, unknown> = Object.create(null);
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === "enum" && !isTag) open["type"] ??= [...new Set(schema.enum?.map(kindOf))];
    else if (keyword === "oneOf" && !schema.anyOf) open["anyOf"] = value;
    else if (keyword === "oneOf") open["allOf"] = [...(schema.allOf ?? []), { anyOf: value }];
    else if (keyword === "allOf") open["allOf"] ??= value;
    else if (!CLOSED.test(keyword) || value !== false) open[keyword] = value;
  }
  return open;
}

/**
 * A schema that refers to nothing outside of itself.
 *
 * @param tolerant for what a server answers: closed objects, closed enums and `oneOf` are opened, but for tags of variants
 */
export function standalone({ resolve, isTag }: SchemaSource, schema: SchemaOrBoolean, tolerant: boolean): JsonSchema {
  const defs: Record<string, SchemaOrBoolean> = Object.create(null);
  const names = new Map<string, string>();

  const reference = ($ref: string, open: boolean): string => {
    const known = names.get(`${open} ${$ref}`);
    if (known !== undefined) return known;
    const [name = ""] = /[\w.-]*$/.exec($ref) ?? [];
    const free = name !== "" && !Object.hasOwn(defs, name) ? name : `${name}-${names.size}`;
    names.set(`${open} ${$ref}`, free);
    defs[free] = true;
    defs[free] = copy(resolve({ $ref }), open);
    return free;
  };

  const assertion = (keyword: string, value: unknown, open: boolean): unknown => {
    const below = (part: unknown) => copy(part as SchemaOrBoolean, open);
    if (keyword === "$ref") return `#/$defs/${reference(value as string, open)}`;
    if (MAPS.test(keyword)) return Object.fromEntries(Object.entries(value as object).map(([name, part]) => [name, below(part)]));
    if (LISTS.test(keyword)) return (value as unknown[]).map(below);
    if (SINGLES.test(keyword)) return below(value);
    return NEGATED.test(keyword) ? copy(value as SchemaOrBoolean, false) : value;
  };

  const copy = (given: SchemaOrBoolean, open: boolean): SchemaOrBoolean => {
    if (typeof given !== "object") return given;
    const result: Record<string, unknown> = {};
    for (const [keyword, value] of Object.entries(open ? opened(given, isTag(given)) : given)) {
      if (DROPPED.test(keyword) || (keyword === "format" && !FORMATS.test(String(value)))) continue;
      result[keyword] = assertion(keyword, value, open);
    }
    return result;
  };

  const root = copy(schema, tolerant);
  return bare({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...(typeof root === "object" ? root : root ? {} : { not: {} }),
    $defs: defs,
  });
}

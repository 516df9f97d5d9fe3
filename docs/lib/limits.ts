/** The limits of a schema in words. */

import type { Merged, Schema } from "./schema.ts";

const count = (value: unknown, one: string, many: string) => `${value} ${value === 1 ? one : many}`;

/** Each keyword with the words for it. Units: characters are Unicode code points (JSON Schema, section 6.3). */
const WORDS: Readonly<Record<string, (value: unknown, schema: Schema) => string | undefined>> = {
  minimum: (value) => `at least ${value}`,
  maximum: (value) => `at most ${value}`,
  exclusiveMinimum: (value) => `more than ${value}`,
  exclusiveMaximum: (value) => `less than ${value}`,
  multipleOf: (value) => `a multiple of ${value}`,
  minLength: (value) => `at least ${count(value, "character", "characters")}`,
  maxLength: (value) => `at most ${count(value, "character", "characters")}`,
  minItems: (value) => `at least ${count(value, "item", "items")}`,
  maxItems: (value) => `at most ${count(value, "item", "items")}`,
  uniqueItems: (value) => (value ? "no item twice" : undefined),
  minProperties: (value) => `at least ${count(value, "member", "members")}`,
  maxProperties: (value) => `at most ${count(value, "member", "members")}`,
  readOnly: (value) => (value ? "only in answers" : undefined),
  writeOnly: (value) => (value ? "only in requests" : undefined),
  additionalProperties: (value) =>
    value === false ? "no other members" : value === true ? "any further members, passed on untouched" : undefined,
};

/** What a value must keep to, one limit a text. */
export function limitsOf(schema: Schema, merged?: Merged): string[] {
  // A time's bounds are those of the calendar: its wire form says more.
  if (merged?.time) return [];
  return Object.entries(WORDS).flatMap(([keyword, words]) => (schema[keyword] === undefined ? [] : (words(schema[keyword], schema) ?? [])));
}

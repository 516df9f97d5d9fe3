import { admits, refuses } from "../lint.ts";

const thing = "{ $ref: '#/components/schemas/Timestamp' }";
const time = (text: string) => ({ thing, schemas: `Timestamp: ${text}` });

admits([
  ["bounded milliseconds", time("{ x-timestamp: epoch-ms, type: integer, minimum: 0, maximum: 253402300799999 }")],
  [
    "milliseconds or RFC 3339",
    time("{ x-timestamp: epoch-ms, oneOf: [{ type: integer, minimum: -8.64e15, maximum: 8.64e15 }, { type: string, format: date-time }] }"),
  ],
  [
    "milliseconds or text by reference",
    {
      thing,
      schemas:
        "Timestamp: { x-timestamp: epoch-ms, oneOf: [{ type: integer, minimum: 0, maximum: 1 }, { $ref: '#/components/schemas/Text' }] }\nText: { type: string, pattern: '^Z' }",
    },
  ],
  ["text without a zone", time("{ x-timestamp: naive-utc, type: string, pattern: '^2' }")],
  [
    "a time or null where it is used",
    { ...time("{ x-timestamp: naive-utc, type: string, pattern: '^2' }"), thing: `{ oneOf: [${thing}, { type: 'null' }] }` },
  ],
]);

const at = "/components/schemas/Timestamp";

refuses("jackfield/timestamp-form", [
  [
    "an unknown form",
    time("{ x-timestamp: ▸epoch-s, type: integer, minimum: 0, maximum: 1 }"),
    `${at}/x-timestamp`,
    "`epoch-ms` or `naive-utc`",
  ],
  ["no form", time("{ ▸x-timestamp: , type: integer }"), `${at}/x-timestamp`, "`null` is no form"],
  [
    "a time that is not shared",
    { thing: "{ type: object, properties: { at: { ▸x-timestamp: epoch-ms, type: integer, minimum: 0, maximum: 1 } } }" },
    "/components/schemas/Thing/properties/at/x-timestamp",
    "under `components.schemas`",
  ],
  [
    "a second one",
    {
      thing: "{ oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }",
      schemas: "A: { x-timestamp: naive-utc, type: string, pattern: a }\nB: { ▸x-timestamp: naive-utc, type: string, pattern: b }",
    },
    "/components/schemas/B/x-timestamp",
    "`A` has `x-timestamp` already",
  ],
  [
    "one beside a reference",
    { thing: "{ $ref: '#/components/schemas/Text', ▸x-timestamp: naive-utc }", schemas: "Text: { type: string }" },
    "/components/schemas/Thing/x-timestamp",
    "on the schema that the reference names",
  ],
  [
    "milliseconds without bounds",
    { thing, schemas: "▸Timestamp: { x-timestamp: epoch-ms, type: integer }" },
    at,
    "`minimum` and `maximum`",
  ],
  [
    "bounds beyond any time",
    { thing, schemas: "▸Timestamp: { x-timestamp: epoch-ms, type: integer, minimum: 0, maximum: 9.0e15 }" },
    at,
    "±8.64e15",
  ],
  [
    "a branch without bounds",
    time("{ x-timestamp: epoch-ms, anyOf: [▸{ type: integer, minimum: 0 }, { type: string, format: date-time }] }"),
    `${at}/anyOf/0`,
    "`maximum`",
  ],
  ["text without a pattern", { thing, schemas: "▸Timestamp: { x-timestamp: naive-utc, type: string }" }, at, "write a `pattern`"],
  [
    "a number",
    { thing, schemas: "▸Timestamp: { x-timestamp: epoch-ms, type: number, minimum: 0, maximum: 1 }" },
    at,
    "`type: integer` or `string`",
  ],
  [
    "an integer without a zone",
    { thing, schemas: "▸Timestamp: { x-timestamp: naive-utc, type: integer, minimum: 0, maximum: 1 }" },
    at,
    "write `type: string`",
  ],
  [
    "null in the shared schema",
    { thing, schemas: "▸Timestamp: { x-timestamp: naive-utc, type: [string, 'null'], pattern: a }" },
    at,
    "`null` beside the `$ref`",
  ],
  ["no type", { thing, schemas: "▸Timestamp: { x-timestamp: naive-utc, pattern: a }" }, at, "write `type: string`"],
  ["a zone and none", { thing, schemas: "▸Timestamp: { x-timestamp: naive-utc, type: string, format: date-time }" }, at, "keep one"],
  ["listed times", { thing, schemas: "▸Timestamp: { x-timestamp: naive-utc, type: string, enum: ['2', '3'] }" }, at, "leave out `enum`"],
  [
    "milliseconds that are only text",
    time("{ x-timestamp: ▸epoch-ms, type: string, format: date-time }"),
    `${at}/x-timestamp`,
    "add a branch with `type: integer`",
  ],
]);

import { admits, refuses } from "../lint.ts";

const names = "x-timestamp-names: ['_at$', '^since$']";
const schemas = `
  Timestamp:
    description: A time, or none.
    x-timestamp: epoch-ms
    oneOf: [{ type: integer, minimum: 0, maximum: 253402300799999 }, { type: string, format: date-time }]
  Made: { $ref: '#/components/schemas/Timestamp', description: When it was made. }`;

/** A thing with one property. */
const thing = (property: string) => ({
  root: names,
  schemas,
  thing: `{ type: object, properties: { used: { $ref: '#/components/schemas/Made' }, ${property} } }`,
});

admits([
  ["a reference to the time", thing("made_at: { $ref: '#/components/schemas/Timestamp' }")],
  ["a reference to a reference", thing("made_at: { $ref: '#/components/schemas/Made', description: When. }")],
  ["a time or null", thing("made_at: { oneOf: [{ $ref: '#/components/schemas/Timestamp' }, { type: 'null' }] }")],
  ["a time in allOf", thing("made_at: { allOf: [{ $ref: '#/components/schemas/Timestamp' }, { description: When. }] }")],
  ["RFC 3339", thing("made_at: { type: [string, 'null'], format: date-time }")],
  ["epoch seconds", thing("since: { type: integer, format: unixtime }")],
  ["a property that is forbidden", thing("made_at: false")],
  ["another name", thing("at: { type: string }, made_at_all: { type: string }")],
  ["any name where there are no rules", { thing: "{ type: object, properties: { made_at: { type: string } } }" }],
]);

const at = "/components/schemas/Thing/properties/made_at";
const undeclared = "write a `$ref` to the schema with `x-timestamp`";

refuses("jackfield/timestamps-declared", [
  ["a text", thing("▸made_at: { type: string }"), at, undeclared],
  ["an integer", thing("▸made_at: { type: [integer, 'null'], format: int64 }"), at, undeclared],
  ["anything", thing("▸made_at: {}"), at, undeclared],
  ["anything, as true", thing("▸made_at: true"), at, undeclared],
  ["a format on another type", thing("▸made_at: { type: boolean }"), at, undeclared],
  [
    "a time or a text",
    thing("▸made_at: { oneOf: [{ $ref: '#/components/schemas/Timestamp' }, { type: string, maxLength: 3 }] }"),
    at,
    undeclared,
  ],
  [
    "a property at depth",
    thing("inner: { type: object, properties: { ▸since: { type: string } } }"),
    "/components/schemas/Thing/properties/inner/properties/since",
    "`since`",
  ],
  [
    "a schema that is only itself",
    {
      ...thing("▸made_at: { $ref: '#/components/schemas/Loop' }"),
      schemas: `${schemas}\n  Loop: { anyOf: [{ $ref: '#/components/schemas/Loop' }, { $ref: '#/components/schemas/Timestamp' }] }`,
    },
    at,
    undeclared,
  ],
  [
    "a property that a request sends",
    { root: names, sent: "{ type: object, properties: { ▸made_at: { type: string } } }" },
    "/components/schemas/Change/properties/sent/properties/made_at",
    undeclared,
  ],
  ["what is no regular expression", { root: "x-timestamp-names: ['_at$', ▸'_at(']" }, "/x-timestamp-names/1", "is no regular expression"],
  ["what is no text", { root: "x-timestamp-names: [▸1]" }, "/x-timestamp-names/0", "it is no text"],
  ["what is no list", { root: "x-timestamp-names: ▸_at$" }, "/x-timestamp-names", "one regular expression per entry"],
]);

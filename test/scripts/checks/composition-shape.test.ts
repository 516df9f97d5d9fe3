import { admits, refuses } from "../lint.ts";

const union = "[{ type: object, properties: { b: { type: string } } }, { type: object, properties: { c: { type: string } } }]";
const base = "{ type: object, required: [a], properties: { a: { type: string } } }";
const at = "/components/schemas/Thing";

admits([
  ["a union", { thing: `{ anyOf: ${union} }` }],
  [
    "a union of objects that says so",
    {
      thing: `{ type: object, oneOf: [{ type: object, required: [b], properties: { b: { type: string } } }, { type: object, required: [c], properties: { c: { type: string } } }] }`,
    },
  ],
  ["a base and a union", { thing: `{ allOf: [${base}, { anyOf: ${union} }] }` }],
  [
    "what is required of a reference",
    {
      thing: "{ allOf: [{ $ref: '#/components/schemas/Base' }], required: [a] }",
      schemas: "Base: { type: object, properties: { a: { type: string } } }",
    },
  ],
]);

refuses("jackfield/composition-shape", [
  [
    "anyOf beside properties",
    { thing: `{ type: object, properties: { a: { type: string } }, ▸anyOf: ${union} }` },
    `${at}/anyOf`,
    "write `allOf: [base, { anyOf: […] }]`",
  ],
  [
    "oneOf beside properties",
    { thing: `{ type: object, properties: { a: { type: string } }, ▸oneOf: [{ minProperties: 1 }, { maxProperties: 0 }] }` },
    `${at}/oneOf`,
    "`oneOf` beside `properties`",
  ],
  ["anyOf beside additional ones", { thing: `{ additionalProperties: true, ▸anyOf: ${union} }` }, `${at}/anyOf`, "`additionalProperties`"],
  ["anyOf beside allOf", { thing: `{ allOf: [${base}], ▸anyOf: ${union} }` }, `${at}/anyOf`, "`anyOf` beside `allOf` comes out wrong"],
  [
    "anyOf beside oneOf",
    { thing: `{ oneOf: [{ minProperties: 1 }, { maxProperties: 0 }], ▸anyOf: ${union} }` },
    `${at}/anyOf`,
    "`anyOf` beside `oneOf`",
  ],
  ["anyOf beside a scalar type", { thing: "{ type: string, ▸anyOf: [{ minLength: 2 }, { pattern: a }] }" }, `${at}/anyOf`, "`type`"],
  [
    "what is required of a part of a part",
    {
      thing: "{ allOf: [{ $ref: '#/components/schemas/Outer' }, { minProperties: 1 }], required: [▸a] }",
      schemas: "Outer: { allOf: [{ type: object, properties: { a: { type: string } } }, { minProperties: 1 }] }",
    },
    `${at}/required/0`,
    "beside the `properties` that declare it",
  ],
  [
    "required without the property",
    {
      thing:
        "{ anyOf: [{ type: object, properties: { a: { type: string } } }, { allOf: [{ type: object, required: [▸a] }, { type: object, properties: { a: { type: string } } }] }] }",
    },
    `${at}/anyOf/1/allOf/0/required/0`,
    "does not reach the types for `a`",
  ],
]);

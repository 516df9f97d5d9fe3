import { admits, refuses } from "../lint.ts";

admits([
  ["no part at all", {}],
  ["texts", { thing: "{ type: string, enum: [a, b] }" }],
  ["numbers, also negative ones", { thing: "{ type: integer, enum: [-1, 0, 1] }" }],
  ["booleans", { thing: "{ type: boolean, enum: [true] }" }],
  ["values without a type", { thing: "{ enum: [a, 1] }" }],
  ["null in both", { thing: "{ type: [string, 'null'], enum: [a, null] }" }],
  ["a constant", { thing: "{ type: string, const: a }" }],
  ["null by its type", { thing: "{ type: 'null' }" }],
]);

refuses("jackfield/enum-shape", [
  [
    "an empty enum",
    { parameters: "[{ name: id, in: path, required: true, description: Which., schema: { type: string, ▸enum: [] } }]" },
    "/paths/~1things~1{id}/patch/parameters/0/schema/enum",
    "`never`: list the values",
  ],
  ["a constant null", { thing: "{ ▸const: null }" }, "/components/schemas/Thing/const", 'write `type: "null"`'],
  ["an object as a member", { thing: "{ enum: [a, ▸{ b: 1 }] }" }, "/components/schemas/Thing/enum/1", "no scalar"],
  ["a list as a constant", { thing: "{ const: ▸[a] }" }, "/components/schemas/Thing/const", "no scalar"],
  ["an infinite number", { thing: "{ enum: [1, ▸.inf] }" }, "/components/schemas/Thing/enum/1", "no scalar"],
  ["an enum of objects", { thing: "{ type: [object, 'null'], ▸enum: [null] }" }, "/components/schemas/Thing/enum", "beside `type: object`"],
  ["an enum of lists", { thing: "{ type: [array, 'null'], ▸enum: [null] }" }, "/components/schemas/Thing/enum", "beside `type: array`"],
  [
    "an enum beside properties",
    { thing: "{ properties: { a: { type: string } }, ▸enum: [a, b] }" },
    "/components/schemas/Thing/enum",
    "`properties`",
  ],
  [
    "an enum beside additional ones",
    { thing: "{ additionalProperties: true, ▸enum: [a, b] }" },
    "/components/schemas/Thing/enum",
    "`additionalProperties`",
  ],
  [
    "an enum beside a union",
    { thing: "{ ▸enum: [a, b], anyOf: [{ type: string }, { type: number }] }" },
    "/components/schemas/Thing/enum",
    "`anyOf`",
  ],
  [
    "null in the type alone",
    { thing: "{ type: [string, 'null'], ▸enum: [a, b] }" },
    "/components/schemas/Thing/enum",
    "add `null` to the enum",
  ],
  ["null beside a constant", { thing: "{ type: [string, 'null'], ▸const: a }" }, "/components/schemas/Thing/const", "`oneOf`"],
]);

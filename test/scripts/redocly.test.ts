/** What our checks leave to Redocly's own rules: if one of them is switched off or changes its mind, a check is missing. */

import { admits, refuses } from "./lint.ts";

const at = "/paths/~1things~1{id}/patch";
const answer =
  "{ description: The thing., content: { application/json: { schema: { $ref: '#/components/schemas/Answer' }, examples: { none: { value: {} } } } } }";
const example = (thing: string, value: string) => ({
  thing,
  responses: `
    '200':
      description: The thing as it is now.
      content: { application/json: { schema: { $ref: '#/components/schemas/Answer' }, examples: { one: { value: ${value} } } } }
    '404': { description: No such thing. }`,
});
const value = `${at}/responses/200/content/application~1json/examples/one/value`;

admits([
  ["an example with null in an enum", example("{ type: [string, 'null'], enum: [a, null] }", "{ thing: null }")],
  ["an example with free members", example("{ type: object, additionalProperties: true }", "{ thing: { a: { b: [1, {}] } } }")],
  [
    "an example of a closed object",
    example("{ type: object, additionalProperties: false, properties: { a: { type: string } } }", "{ thing: { a: b } }"),
  ],
  [
    "an example of a base and a union",
    example(
      "{ allOf: [{ type: object, required: [a], properties: { a: { type: string }, b: { type: string } } }, { anyOf: [{ type: object, properties: { a: false } }, { type: object, properties: { b: false } }] }] }",
      "{ thing: { a: a } }",
    ),
  ],
]);

refuses("no-invalid-media-type-examples", [
  [
    "an example with another value",
    example("{ type: [string, 'null'], enum: [a, null] }", "{ thing: ▸b }"),
    `${value}/thing`,
    "allowed values",
  ],
  ["an example with null where there is none", example("{ type: string }", "{ thing: ▸null }"), `${value}/thing`, "must be string"],
  ["an example of another type", example("{ type: integer }", "{ thing: ▸'1' }"), `${value}/thing`, "must be integer"],
  [
    "an example without a required member",
    example("{ type: object, required: [a], properties: { a: { type: string } } }", "{ thing: ▸{} }"),
    `${value}/thing`,
    "required property 'a'",
  ],
  [
    "an example with an unknown member",
    example("{ type: object, additionalProperties: false, properties: { a: { type: string } } }", "{ thing: { ▸b: a } }"),
    `${value}/thing/b`,
    "`b`",
  ],
  [
    "an example with a member that is not declared",
    example("{ type: object, properties: { a: { type: string } } }", "{ thing: { ▸b: a } }"),
    `${value}/thing/b`,
    "`b`",
  ],
  [
    "an example that is no time",
    example("{ type: string, format: date-time }", "{ thing: ▸'2025-12-12T10:30:00' }"),
    `${value}/thing`,
    'match format "date-time"',
  ],
  [
    "an example with a member that is forbidden",
    example("{ type: object, properties: { a: { type: string }, b: false } }", "{ thing: { b: ▸a } }"),
    `${value}/thing/b`,
    "boolean schema is false",
  ],
]);

refuses("no-enum-type-mismatch", [
  ["a member of another type", { thing: "{ type: string, enum: [a, ▸1] }" }, "/components/schemas/Thing/enum/1", "same type"],
  ["null in the enum alone", { thing: "{ type: string, enum: [a, ▸null] }" }, "/components/schemas/Thing/enum/1", "same type"],
  ["a constant of another type", { thing: "{ type: string, const: ▸1 }" }, "/components/schemas/Thing/const", "`const`"],
]);

refuses("no-duplicated-enum-values", [
  ["a member twice", { thing: "{ type: string, enum: [a, ▸a] }" }, "/components/schemas/Thing/enum/1", "'a'"],
]);

refuses("struct", [
  ["nullable", { thing: "{ type: string, ▸nullable: true }" }, "/components/schemas/Thing/nullable", "not expected"],
  [
    "a bound that is true",
    {
      parameters:
        "[{ name: id, in: path, required: true, description: Which., schema: { type: integer, minimum: 0, exclusiveMinimum: ▸true } }]",
    },
    `${at}/parameters/0/schema/exclusiveMinimum`,
    "`number`",
  ],
  ["a response without a description", { responses: `{ '200': ${answer}, ▸'404': {} }` }, `${at}/responses/404`, "`description`"],
]);

refuses("no-empty-servers", [["no server", { servers: "▸: []" }, "/servers", "non-empty"]]);
refuses("no-undefined-server-variable", [
  ["a variable that is not declared", { servers: "[{ url: ▸'https://{v}.example.org' }]" }, "/servers/0/url", "`v`"],
]);
refuses("no-server-variables-empty-enum", [
  [
    "a default that is not in the enum",
    { servers: "▸: [{ url: 'https://{v}.example.org', variables: { v: { default: a, enum: [b] } } }]" },
    "/servers",
    "must include default",
  ],
]);
refuses("operation-2xx-response", [["no success", { responses: `▸: { '404': ${answer} }` }, `${at}/responses`, "`2XX`"]]);
refuses("path-parameters-defined", [
  [
    "a parameter that the path lacks",
    {
      parameters:
        "[{ name: id, in: path, required: true, description: Which., schema: { type: string } }, { name: ▸of, in: path, required: true, description: Which., schema: { type: string } }]",
    },
    `${at}/parameters/1/name`,
    "`of`",
  ],
]);

import { admits, refuses } from "../lint.ts";

const level = "{ $ref: '#/components/schemas/Level' }";
const both = (schema: string) => ({ sent: level, thing: level, schemas: `Level: ${schema}` });
const at = "/components/schemas/Level";
const message = "is sent by `PATCH /things/{id}` and answered by `PATCH /things/{id}`: give each direction its own schema";

admits([
  ["an enum of requests", { sent: level, schemas: "Level: { type: string, enum: [a, b] }" }],
  ["an enum of responses", { thing: level, schemas: "Level: { type: string, enum: [a, b] }" }],
  ["the same values twice", { sent: "{ type: string, enum: [a, b] }", thing: "{ type: string, enum: [a, b] }" }],
  ["a constant in both", both("{ type: string, const: a }")],
  ["a tag in both", both("{ type: string, enum: [a] }")],
  ["a tag or null in both", both("{ type: [string, 'null'], enum: [a, null] }")],
  ["a schema without an enum in both", both("{ type: object, properties: { inner: { $ref: '#/components/schemas/Level' } } }")],
]);

refuses("jackfield/enum-direction", [
  ["an enum in both", { ...both(""), schemas: "▸Level: { type: string, enum: [a, b] }" }, at, message],
  [
    "an enum below a shared schema",
    both("{ type: object, properties: { ▸of: { type: integer, enum: [1, 2] } } }"),
    `${at}/properties/of`,
    message,
  ],
  [
    "an enum in a list of lists",
    both("{ type: array, items: { type: array, ▸items: { type: string, enum: [a, b] } } }"),
    `${at}/items/items`,
    message,
  ],
  ["an enum in a union", both("{ oneOf: [{ type: 'null' }, ▸{ type: string, enum: [a, b] }] }"), `${at}/oneOf/1`, message],
  [
    "an enum of additional members",
    both("{ type: object, ▸additionalProperties: { type: string, enum: [a, b] } }"),
    `${at}/additionalProperties`,
    message,
  ],
  [
    "an enum that is a parameter",
    {
      pathItem: `
        parameters: [{ name: level, in: query, description: Which level., schema: ${level} }]`,
      thing: level,
      schemas: "▸Level: { type: string, enum: [a, b] }",
    },
    at,
    message,
  ],
  [
    "an enum that another operation answers",
    {
      sent: level,
      schemas: "▸Level: { type: string, enum: [a, b] }",
      pathItem: `
        get:
          operationId: readLevel
          summary: Read the level
          description: Reads the level.
          externalDocs: { url: https://example.org }
          tags: [Things]
          parameters: [{ name: id, in: path, required: true, description: Which one., schema: { type: string } }]
          responses:
            '200': { description: The level., content: { application/json: { schema: ${level}, examples: { a: { value: a } } } } }
            '404': { description: None. }`,
    },
    at,
    "is sent by `PATCH /things/{id}` and answered by `GET /things/{id}`",
  ],
]);

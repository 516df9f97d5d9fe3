import { admits, refuses } from "../lint.ts";

const schemas = "Timestamp: { x-timestamp: naive-utc, type: string, pattern: '^2' }";
const response = (headers: string, value: string) => ({
  thing: "{ type: object, additionalProperties: true }",
  responses: `
    '200':
      description: The thing.
      headers: { ${headers} }
      content:
        application/json: { schema: { $ref: '#/components/schemas/Answer' }, examples: { one: { value: { thing: ${value} } } } }
    '404': { description: No such thing. }`,
});

admits([
  ["names of times at the root", { root: "x-timestamp-names: ['_at$']" }],
  ["a time on a schema", { thing: "{ $ref: '#/components/schemas/Timestamp' }", schemas }],
  [
    "members of a token request",
    {
      securitySchemes:
        "key: { type: oauth2, flows: { clientCredentials: { tokenUrl: /token, scopes: { x-all: All. }, x-form-parameters: { x-a: b } } } }",
    },
  ],
  ["names that begin like one", response("x-limit: { description: How many., schema: { type: integer } }", "{ x-a: { x-b: 1 } }")],
  [
    "a property and a schema of such a name",
    {
      thing: "{ type: object, properties: { x-a: { $ref: '#/components/schemas/x-b' } } }",
      schemas: "x-b: { type: string, default: { x-c: 1 } }",
    },
  ],
]);

refuses("jackfield/known-extensions", [
  ["an unknown key at the root", { root: "▸x-timestamp-name: ['_at$']" }, "/x-timestamp-name", "known are `x-timestamp-names`"],
  [
    "one that Redocly knows",
    { info: "{ title: Test, version: 1.0.0, license: { name: MIT, identifier: MIT }, ▸x-logo: { url: a } }" },
    "/info/x-logo",
    "`x-logo`",
  ],
  ["one on an operation", { operation: "▸x-codeSamples: []" }, "/paths/~1things~1{id}/patch/x-codeSamples", "not in the vocabulary"],
  ["one with an empty value", { thing: "{ type: string, ▸x-nullable: }" }, "/components/schemas/Thing/x-nullable", "`x-nullable`"],
  [
    "one beside a reference",
    { thing: "{ $ref: '#/components/schemas/Timestamp', ▸x-go-name: A }", schemas },
    "/components/schemas/Thing/x-go-name",
    "`x-go-name`",
  ],
  ["one out of place, on the root", { root: "▸x-timestamp: epoch-ms" }, "/x-timestamp", "write it on a schema"],
  [
    "one out of place, on a schema",
    { thing: "{ type: string, ▸x-timestamp-names: [a] }" },
    "/components/schemas/Thing/x-timestamp-names",
    "write it at the root",
  ],
  [
    "one out of place, on a scheme",
    { securitySchemes: "key: { type: http, scheme: bearer, ▸x-form-parameters: { a: b } }" },
    "/components/securitySchemes/key/x-form-parameters",
    "on the flow `clientCredentials`",
  ],
]);

import { admits, refuses } from "../lint.ts";

const body = (media: string) => ({ requestBody: `{ description: What to change., content: { ${media} } }` });
const schema = "schema: { $ref: '#/components/schemas/Change' }";
const at = "/paths/~1things~1{id}/patch/requestBody/content/application~1json";

admits([
  ["several examples", body(`application/json: { ${schema}, examples: { none: { value: {} }, one: { value: { sent: a } } } }`)],
  [
    "null as an example",
    body(
      "application/json: { schema: { oneOf: [{ $ref: '#/components/schemas/Change' }, { type: 'null' }] }, examples: { none: { value: null } } }",
    ),
  ],
  [
    "a response without a body",
    {
      responses: `
    '200':
      description: The thing as it is now.
      content: { application/json: { schema: { $ref: '#/components/schemas/Answer' }, examples: { none: { value: {} } } } }
    '404': { description: No such thing. }`,
    },
  ],
]);

refuses("jackfield/examples-present", [
  ["a request without one", body(`▸application/json: { ${schema} }`), at, "no example"],
  ["a request with none in the map", body(`▸application/json: { ${schema}, examples: {} }`), at, "write `examples:` with a name"],
  ["a request whose example has no name", body(`application/json: { ${schema}, ▸example: {} }`), `${at}/example`, "has no name"],
  [
    "an example without a value",
    body(`application/json: { ${schema}, examples: { ▸none: { summary: Nothing } } }`),
    `${at}/examples/none`,
    "no `value`",
  ],
  [
    "a response without one",
    {
      responses: `
        '200': { description: The thing., content: { ▸application/json: { schema: { $ref: '#/components/schemas/Answer' } } } }
        '404': { description: No such thing. }`,
    },
    "/paths/~1things~1{id}/patch/responses/200/content/application~1json",
    "no example",
  ],
]);

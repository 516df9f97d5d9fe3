/** A small spec that has one of everything that can change, as a value to be edited. */

// biome-ignore lint/suspicious/noExplicitAny: edits reach into it at will
export type Spec = any;

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const said = { summary: "Do it", description: "Does it.", tags: ["Things"], externalDocs: { url: "https://example.org/docs" } };

const id = { name: "id", in: "path", required: true, description: "Which one.", schema: { type: "string" } };

const paths = () => ({
  "/things": {
    get: {
      ...said,
      operationId: "listThings",
      "x-pagination": { style: "offset", offset: "offset", limit: "limit", items: "/things", total: "/total" },
      parameters: [
        { name: "offset", in: "query", description: "Where to begin.", schema: { type: "integer", minimum: 0 } },
        { name: "limit", in: "query", description: "How many.", schema: { type: "integer", maximum: 100, default: 50 } },
        { name: "order", in: "query", description: "How.", schema: { type: "string", enum: ["up", "down"] } },
        { name: "since", in: "query", description: "From when.", schema: { type: "string", format: "date-time" } },
        { name: "X-Trace", in: "header", description: "A trace.", schema: { type: "string" } },
        { name: "X-Version", in: "header", required: true, description: "The version.", schema: { const: "1" } },
      ],
      responses: {
        "200": { description: "Things.", ...json(ref("Things")) },
        "429": {
          description: "Too many.",
          headers: { "X-Reset": { description: "When.", schema: { type: "integer", format: "unixtime" } } },
        },
      },
    },
  },
  "/things/{id}": {
    parameters: [id],
    patch: {
      ...said,
      operationId: "changeThing",
      requestBody: { description: "What to change.", required: true, ...json(ref("Change")) },
      responses: {
        "200": { description: "The thing.", ...json(ref("Thing")) },
        "404": { description: "No such thing.", ...json(ref("Problem")) },
        "409": { description: "Locked.", ...json(ref("Problem")) },
      },
    },
    delete: { ...said, operationId: "deleteThing", security: [], responses: { "204": { description: "It is gone." } } },
  },
});

const schemas = () => ({
  Time: { type: "integer", "x-timestamp": "epoch-ms", minimum: 0, maximum: 253402300799999 },
  Person: { type: "object", required: ["email"], properties: { email: { type: "string" }, age: { type: "integer" } } },
  Recipient: { type: "object", required: ["email"], properties: { email: { type: "string" }, name: { type: "string" } } },
  Circle: { type: "object", required: ["form", "radius"], properties: { form: { const: "circle" }, radius: { type: "number" } } },
  Square: { type: "object", required: ["form", "side"], properties: { form: { const: "square" }, side: { type: "number" } } },
  Thing: {
    type: "object",
    required: ["id", "made_at", "owner"],
    properties: {
      id: { type: "string", description: "Its name." },
      kind: { type: "string", enum: ["big", "small"] },
      note: { type: ["string", "null"] },
      count: { type: "integer", maximum: 10 },
      tags: { type: "array", items: { type: "string" } },
      owner: ref("Person"),
      made_at: ref("Time"),
      seen_at: { type: "string", format: "date-time" },
      parts: { type: "array", items: ref("Thing") },
      meta: { type: "object", additionalProperties: { type: "string" } },
      outline: { oneOf: [ref("Circle"), ref("Square")] },
    },
  },
  Things: {
    type: "object",
    required: ["things"],
    properties: { things: { type: "array", items: ref("Thing") }, total: { type: "integer" } },
  },
  Change: {
    type: "object",
    required: ["name"],
    properties: {
      name: { type: "string", maxLength: 100 },
      color: { type: "string", enum: ["red", "blue"] },
      note: { type: ["string", "null"] },
      size: { type: "number" },
      starts_at: ref("Time"),
      to: { type: "array", items: ref("Recipient") },
      labels: { type: "object", additionalProperties: { type: "string" } },
    },
  },
  Problem: { type: "object", properties: { message: { type: "string" }, hint: { type: "string" } } },
});

const securitySchemes = () => ({
  bearer: { type: "http", scheme: "bearer", description: "A token." },
  key: { type: "apiKey", in: "header", name: "X-Key", description: "A key." },
  clientCredentials: {
    type: "oauth2",
    description: "A token that is fetched.",
    flows: { clientCredentials: { tokenUrl: "oauth/token", scopes: { read: "To read." } } },
  },
});

/** A spec of its own, at each call. */
export function spec(): Spec {
  return structuredClone({
    openapi: "3.1.1",
    info: { title: "Test Things", version: "1.0.0", license: { name: "MIT", identifier: "MIT" } },
    servers: [
      {
        url: "https://{tenant}.example.org/{region}",
        variables: { tenant: { default: "acme" }, region: { default: "eu", enum: ["eu", "us"] } },
      },
    ],
    tags: [{ name: "Things", description: "All things." }],
    security: [{ bearer: [] }, { key: [] }],
    paths: paths(),
    components: { securitySchemes: securitySchemes(), schemas: schemas() },
  });
}

import { describe, expect, test } from "vitest";
import type { OpenApiDocument } from "../../scripts/load.ts";
import { manifestOf } from "../../scripts/manifest.ts";

/** The manifest of a document that has one operation, `POST /things/{id}`. */
function manifest(operation: object, root: object = {}, item: object = {}) {
  const responses = { "200": { description: "Fine." } };
  const paths = { "/things/{id}": { ...item, post: { responses, ...operation } } };
  return manifestOf({ info: { title: "Things" }, paths, ...root } as unknown as OpenApiDocument);
}

/** What the manifest says of that operation. */
function operation(given: object, root?: object, item?: object) {
  return manifest(given, root, item).operations["POST /things/{id}"];
}

const media = (schema: object) => ({ content: { "application/json": { schema } } });
const header = (name: string, more: object) => ({ name, in: "header", ...more });

test("an API without servers, credentials or operations", () => {
  const want = { title: "Bare", server: { url: "", variables: {} }, security: {}, operations: {}, plans: {} };
  expect(manifestOf({ info: { title: "Bare" } } as unknown as OpenApiDocument)).toEqual(want);
});

test("a path item by reference", () => {
  const pathItems = { Things: { get: { responses: { "200": { description: "Fine." } } } } };
  const document = {
    info: { title: "Things" },
    paths: { "/things": { $ref: "#/components/pathItems/Things" } },
    components: { pathItems },
  };
  expect(Object.keys(manifestOf(document as unknown as OpenApiDocument).operations)).toEqual(["GET /things"]);
});

describe("servers", () => {
  const server = (variables: object) =>
    manifest({}, { servers: [{ url: "https://{a}/{b}", variables }, { url: "https://other.test" }] }).server;

  test.each<[name: string, given: object, want: object]>([
    ["a default without an enum only shows the form", { a: { default: "x", description: "d" } }, { a: {} }],
    ["an enum keeps its default", { a: { default: "x", enum: ["w", "x"] } }, { a: { enum: ["w", "x"], default: "x" } }],
  ])("%s", (_, given, want) => expect(server(given)).toEqual({ url: "https://{a}/{b}", variables: want }));
});

describe("security", () => {
  const schemes = (given: object, more: object = {}) => manifest({}, { components: { securitySchemes: given, ...more } }).security;

  test.each<[name: string, given: object, want: object]>([
    ["a header key", { k: { type: "apiKey", in: "header", name: "X-Key" } }, { k: { type: "apiKey", name: "x-key" } }],
    ["bearer", { k: { type: "http", scheme: "Bearer", bearerFormat: "JWT" } }, { k: { type: "http", scheme: "bearer" } }],
    ["basic", { k: { type: "http", scheme: "basic" } }, { k: { type: "http", scheme: "basic" } }],
    [
      "a reference",
      { a: { type: "http", scheme: "basic" }, b: { $ref: "#/components/securitySchemes/a" } },
      { a: { type: "http", scheme: "basic" }, b: { type: "http", scheme: "basic" } },
    ],
  ])("%s", (_, given, want) => expect(schemes(given)).toEqual(want));

  test("a scheme named __proto__", () => {
    const given = JSON.parse('{ "__proto__": { "type": "http", "scheme": "basic" } }');
    expect(JSON.stringify(schemes(given))).toBe('{"__proto__":{"type":"http","scheme":"basic"}}');
  });

  test.each<[name: string, operation: object, root: object, want: unknown]>([
    ["none", {}, {}, []],
    ["the document's", {}, { security: [{ a: [] }] }, [["a"]]],
    ["its own instead", { security: [{ b: ["scope"] }] }, { security: [{ a: [] }] }, [["b"]]],
    ["open in spite of the document's", { security: [] }, { security: [{ a: [] }] }, []],
    ["either, and both", { security: [{ a: [] }, { b: [], c: [] }, {}] }, {}, [["a"], ["b", "c"], []]],
  ])("%s", (_, given, root, want) => expect(operation(given, root)?.security).toEqual(want));
});

describe("parameters", () => {
  const version = { components: { schemas: { Version: { const: "1", type: "string" } } } };

  test.each<[name: string, parameter: object, want: object]>([
    ["an optional header", header("X-A", { schema: {} }), {}],
    ["a required header", header("X-A", { required: true, schema: { default: "1" } }), { headers: { "X-A": { required: true } } }],
    ["a constant", header("X-A", { required: true, schema: { const: "1" } }), { headers: { "X-A": { const: "1" } } }],
    ["a constant number", header("X-A", { schema: { const: 1 } }), { headers: { "X-A": { const: "1" } } }],
    [
      "a constant by reference",
      header("X-A", { required: true, schema: { $ref: "#/components/schemas/Version" } }),
      { headers: { "X-A": { const: "1" } } },
    ],
    ["an idempotency key, which is made", header("Idempotency-Key", { schema: {} }), { headers: { "Idempotency-Key": {} } }],
    ["an optional query", { name: "q", in: "query", schema: {} }, {}],
    ["a required query", { name: "q", in: "query", required: true, schema: {} }, { query: ["q"] }],
    [
      "a time",
      { name: "t", in: "query", schema: { type: "string", format: "date-time" } },
      { parameters: { properties: { query: { properties: { t: "date-time" } } } } },
    ],
  ])("%s", (_, parameter, want) => {
    const common = { security: [], responses: { "200": false } };
    expect(operation({ parameters: [parameter] }, version)).toEqual({ ...common, ...want });
  });

  test("the operation's outranks the path's of the same name and place", () => {
    const item = { parameters: [header("X-A", { required: true, schema: {} }), header("X-B", { required: true, schema: {} })] };
    const own = { parameters: [header("X-A", { schema: {} }), { name: "X-B", in: "query", schema: {} }] };
    expect(operation(own, {}, item)).toEqual({ security: [], headers: { "X-B": { required: true } }, responses: { "200": false } });
  });
});

describe("bodies", () => {
  const at = { properties: { at: { type: "string", format: "date-time" } } };
  const plan = { properties: { at: "date-time" } };

  test.each<[name: string, given: object, want: object]>([
    ["no request body", {}, {}],
    ["an optional one", { requestBody: media({}) }, { body: "optional" }],
    ["a required one", { requestBody: { required: true, ...media({}) } }, { body: "required" }],
    ["one with times", { requestBody: media(at) }, { body: "optional", times: plan }],
  ])("%s", (_, given, want) => expect(operation(given)).toEqual({ security: [], responses: { "200": false }, ...want }));

  test("answers without a body, with one, with times, and by default", () => {
    const description = "An answer.";
    const responses = {
      "200": { description, ...media(at) },
      "202": { description, ...media({ type: "object" }) },
      "204": { description },
      default: { $ref: "#/components/responses/Failed" },
    };
    const root = { components: { responses: { Failed: { description, content: { "application/problem+json": { schema: at } } } } } };
    expect(operation({ responses }, root)?.responses).toEqual({
      "200": { times: plan },
      "202": { type: "object" },
      "204": false,
      default: { times: plan },
    });
  });
});

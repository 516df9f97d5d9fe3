/** What counts as a difference between two operations, and which operations are the same. */

import { describe, expect, test } from "vitest";
import { compareDocuments } from "../../../scripts/drift/documents.ts";
import type { Json } from "../../../scripts/drift/reference.ts";
import { between, documentOf, OK } from "./documents.ts";

const string = { type: "string" };
const query = (more: Json = {}) => ({ name: "page", in: "query", schema: { type: "integer" }, ...more });
const header = (name: string, more: Json = {}) => ({ name, in: "header", schema: string, ...more });
const parameters = (...list: unknown[]) => documentOf({ parameters: list, responses: OK });
const responses = (given: Json) => documentOf({ responses: given });
const body = (schema: unknown, mediaType = "application/json") => ({ description: "", content: { [mediaType]: { schema } } });
const request = (given: unknown) => documentOf({ requestBody: given, responses: OK });

const schemes = {
  bearer: { type: "http", scheme: "bearer" },
  token: { type: "http", scheme: "Bearer" },
  basic: { type: "http", scheme: "basic" },
  key: { type: "apiKey", in: "header", name: "X-Key" },
  sameKey: { type: "apiKey", in: "header", name: "x-key" },
  cookie: { type: "apiKey", in: "cookie", name: "session" },
  oauth: { type: "oauth2", flows: {} },
};
const secured = (...security: Json[]) => documentOf({ responses: OK, security }, { components: { securitySchemes: schemes } });

const rows: [name: string, ours: Json, theirs: Json, wanted: string[]][] = [
  ["a parameter is gone", parameters(query()), parameters(), ["parameter /parameters/query/page !"]],
  ["a new parameter", parameters(), parameters(query()), ["parameter /parameters/query/page"]],
  ["a new required parameter", parameters(), parameters(query({ required: true })), ["parameter /parameters/query/page !"]],
  ["a parameter becomes required", parameters(query()), parameters(query({ required: true })), ["required /parameters/query/page !"]],
  ["a parameter becomes optional", parameters(query({ required: true })), parameters(query()), ["required /parameters/query/page"]],
  ["a parameter of another type", parameters(query()), parameters(query({ schema: string })), ["type /parameters/query/page !"]],
  ["a parameter described by content", parameters(query()), parameters(query({ schema: undefined, ...body({ type: "integer" }) })), []],
  ["a header in another case", parameters(header("X-A")), parameters(header("x-a")), []],
  ["headers that are no parameters", parameters(), parameters(header("Accept", { required: true }), header("Authorization")), []],
  ["a status is gone", responses({ ...OK, 404: { description: "" } }), responses(OK), ["status /responses/404 !"]],
  [
    "a status of a range",
    responses({ ...OK, 404: { description: "" } }),
    responses({ ...OK, "4XX": { description: "" } }),
    ["status /responses/4XX"],
  ],
  [
    "a status by default",
    responses({ ...OK, 404: { description: "" } }),
    responses({ ...OK, default: { description: "" } }),
    ["status /responses/default"],
  ],
  ["a new error", responses(OK), responses({ ...OK, 404: { description: "" } }), ["status /responses/404"]],
  ["a new success", responses(OK), responses({ ...OK, 202: { description: "" } }), ["status /responses/202 !"]],
  ["an answer loses its body", responses({ 200: body(string) }), responses(OK), ["missing /responses/200 !"]],
  ["an answer gets a body", responses(OK), responses({ 200: body(string) }), ["extra /responses/200"]],
  [
    "an answer in another format",
    responses({ 200: body(string) }),
    responses({ 200: body(string, "text/html") }),
    ["type /responses/200 !"],
  ],
  [
    "other words for JSON",
    responses({ 200: body(string) }),
    responses({ 200: body(string, "application/problem+json; charset=utf-8") }),
    [],
  ],
  ["a request loses its body", request(body(string)), request(undefined), ["missing /requestBody !"]],
  ["a request gets a body", request(undefined), request(body(string)), ["extra /requestBody"]],
  ["a request must have a body", request(undefined), request({ ...body(string), required: true }), ["extra /requestBody !"]],
  ["a body becomes required", request(body(string)), request({ ...body(string), required: true }), ["required /requestBody !"]],
  ["a body becomes optional", request({ ...body(string), required: true }), request(body(string)), ["required /requestBody"]],
  ["the same scheme by another name", secured({ bearer: [] }), secured({ token: [] }), []],
  ["a token, wherever it comes from", secured({ bearer: [] }), secured({ oauth: ["a"] }), []],
  ["another scheme", secured({ bearer: [] }), secured({ basic: [] }), ["security /security !"]],
  ["one of two schemes is gone", secured({ bearer: [] }, { basic: [] }), secured({ bearer: [] }), ["security /security !"]],
  ["a second scheme", secured({ bearer: [] }), secured({ bearer: [] }, { basic: [] }), ["security /security"]],
  ["both schemes at once", secured({ bearer: [] }), secured({ bearer: [], key: [] }), ["security /security !"]],
  ["one of both is enough", secured({ bearer: [], key: [] }), secured({ bearer: [] }), ["security /security"]],
  ["a header's key in another case", secured({ key: [] }), secured({ sameKey: [] }), []],
  ["a key elsewhere", secured({ key: [] }), secured({ cookie: [] }), ["security /security !"]],
  ["a further scope", secured({ oauth: ["a"] }), secured({ oauth: ["a", "b"] }), ["security /security !"]],
  ["one scope less", secured({ oauth: ["a", "b"] }), secured({ oauth: ["a"] }), ["security /security"]],
  ["no credential any more", secured({ bearer: [] }), secured(), ["security /security"]],
  ["a credential after all", secured(), secured({ bearer: [] }), ["security /security !"]],
  ["a scheme that nothing describes", secured({ bearer: [] }), secured({ nowhere: [] }), ["security /security !"]],
];

test.each(rows)("%s", (_, ours, theirs, wanted) => {
  expect(between(ours, theirs)).toEqual(wanted);
  expect(between(ours, structuredClone(ours))).toEqual([]);
  expect(between(theirs, structuredClone(theirs))).toEqual([]);
});

test("security of the whole document", () => {
  const whole = documentOf({ responses: OK }, { security: [{ basic: [] }], components: { securitySchemes: schemes } });
  expect(between(secured({ basic: [] }), whole)).toEqual([]);
  expect(between(secured({ bearer: [] }), whole)).toEqual(["security /security !"]);
});

describe("which operation is which", () => {
  const at = (path: string, url?: string, method = "get"): Json => ({
    openapi: "3.0.3",
    ...(url === undefined ? {} : { servers: [{ url }] }),
    paths: { [path]: { [method]: { responses: OK } } },
  });

  test.each<[name: string, ours: Json, theirs: Json]>([
    ["as it is", at("/things/{id}"), at("/things/{id}")],
    ["another host", at("/things", "https://a.example/v1"), at("/things", "https://{tenant}.b.example/v1/")],
    ["the base path in their paths", at("/things", "https://a.example/v1"), at("/v1/things")],
    ["the base path in our paths", at("/v1/things", "https://a.example"), at("/things", "https://a.example/v1")],
    ["no base path there", at("/things", "https://a.example/v1"), at("/things")],
    ["another base path", at("/things", "https://a.example/v1"), at("/things", "/v2")],
    ["a host in square brackets", at("/things", "https://{t}.a.example"), at("/things", "https://[t].a.example/")],
  ])("the same: %s", (_, ours, theirs) => {
    expect(between(ours, theirs)).toEqual([]);
  });

  test.each<[name: string, ours: Json, theirs: Json, theirWord: string]>([
    ["another path", at("/things"), at("/thing"), "absent"],
    ["another method", at("/things"), at("/things", undefined, "post"), "absent"],
    ["a slash at the end", at("/things"), at("/things/"), "GET /things/"],
    ["no slash at the end", at("/things/"), at("/things"), "GET /things"],
    ["a word where a variable stands", at("/things/{id}"), at("/things/mine"), "absent"],
    ["a method that is no method", at("/things"), { openapi: "3.1.0", paths: { "/things": { get: null, parameters: 1 } } }, "absent"],
  ])("another: %s", (_, ours, theirs, word) => {
    expect(compareDocuments(ours, theirs)).toEqual([
      { operation: expect.stringMatching(/^GET /), pointer: "", kind: "missing", ours: "documented", theirs: word, breaks: true },
    ]);
  });

  test("the one below the same base path wins", () => {
    const theirs = { openapi: "3.1.0", paths: { "/things": { get: { responses: {} } }, "/v1/things": { get: { responses: OK } } } };
    expect(between(at("/things", "https://a.example/v1"), theirs)).toEqual([]);
  });

  test("a path variable has another name, and what stands at its place is compared", () => {
    const ours = (name: string, schema: unknown): Json => ({
      openapi: "3.1.0",
      paths: { [`/a/{${name}}/b`]: { parameters: [{ name, in: "path", required: true, schema }], get: { responses: OK } } },
    });
    expect(between(ours("id", string), ours("a_id", string))).toEqual(["parameter /parameters/path/id"]);
    expect(between(ours("id", string), ours("id", { type: "integer" }))).toEqual(["type /parameters/path/id !"]);
  });

  test("what ours does not cover is not looked at", () => {
    const theirs = { openapi: "3.1.0", paths: { "/things": { get: { responses: OK }, post: { responses: {} } }, "/more": { get: {} } } };
    expect(between(at("/things"), theirs)).toEqual([]);
  });
});

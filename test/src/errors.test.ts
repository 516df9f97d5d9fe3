import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { ApiError, JackfieldError, unwrap } from "../../src/index.ts";
import { answer, caught, clientOf, observed, refusal } from "./fixture.ts";

const params = { path: { id: "1" } };

test("an error says what, where and what next", () => {
  const place = { operation: "GET /trees/{id}", pointer: "/a", status: 200 };
  const details = { ...place, maybeApplied: true, attempts: 2, retryAfterMs: 1000, body: { a: 1 }, text: "a" };
  expect(new JackfieldError("response", "words", details)).toMatchObject({
    name: "JackfieldError",
    code: "response",
    message: "words",
    ...details,
  });
});

test("what an error does not know is undefined, and it claims nothing", () => {
  const error = new JackfieldError("input", "words");
  expect(error).toMatchObject({ maybeApplied: false, attempts: 0 });
  const { operation, pointer, status, retryAfterMs, body, text, cause } = error;
  expect([operation, pointer, status, retryAfterMs, body, text, cause]).toEqual(Array(7).fill(undefined));
});

test("an ApiError is a JackfieldError is an Error", () => {
  const error = new ApiError("words", { status: 404, body: 1 });
  expect(error).toBeInstanceOf(JackfieldError);
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ name: "ApiError", code: "http", status: 404, body: 1 });
  expect(String(error)).toBe("ApiError: words");
  expect(error.stack).toContain("errors.test.ts");
});

describe("the text that a server chose", () => {
  const error = new ApiError("words", { status: 404, body: { a: "hunter2" }, text: "hunter2" });

  test.each([
    ["String", String(error)],
    ["JSON.stringify", JSON.stringify(error)],
    ["inspect", inspect(error, { depth: null, showHidden: true })],
    ["a spread", inspect({ ...error })],
    ["its keys", Object.getOwnPropertyNames(error).join()],
  ])("is not in %s", (_, printed) => {
    expect(printed).not.toContain("hunter2");
  });

  test("is not in what a structured clone carries", () => {
    expect(inspect(structuredClone(error), { depth: null, showHidden: true })).not.toContain("hunter2");
  });
});

test.each([
  ["at creation", () => clientOf({ bseUrl: "" }), /Orchard client.*bseUrl/],
  ["in the server", () => clientOf({ baseUrl: "ftp://a" }), /Orchard client.*\/baseUrl.*https/],
  ["in an id", () => observed().client.GET("/trees/{id}", { params: { path: { id: "" } } }), /GET \/trees\/\{id\}.*\/path\/id.*empty/],
  ["in a body", () => observed().client.PUT("/trees/{id}", { params, body: { seen: 1 } }), /PUT \/trees\/\{id\}.*\/seen.*Date/],
  [
    "in credentials",
    () => observed().client.POST("/trees", { params: { header: { "X-Gardener": "a" } }, body: {} }),
    /POST \/trees.*auth\.key and auth\.gate.*auth\.bearer.*auth\.basic/,
  ],
])("an input error %s names the subject, the place and the fault, and that nothing was sent", async (_, run, words) => {
  const error = await refusal(run);
  expect(error.code).toBe("input");
  expect(error.message).toMatch(words);
  expect(error.message).toMatch(/Nothing was sent\.$/);
});

test.each([400, 401, 403, 404, 409, 422, 429, 500])("the error of a %d says what next", async (status) => {
  const { error } = await observed({}, answer({}, status)).client.GET("/trees/{id}", { params });
  expect(error?.message).toMatch(new RegExp(`^GET /trees/\\{id\\}: the server answered ${status}\\. [A-Z].+\\.$`));
});

test.each([
  ["a result", { data: 1, error: undefined }, 1],
  ["a promise of one", Promise.resolve({ data: 1, error: undefined }), 1],
  ["data that is undefined", { data: undefined, error: undefined }, undefined],
  ["data that is false", { data: false, error: undefined }, false],
])("unwrap gives the data of %s", async (_, result, want) => {
  expect(await unwrap(result)).toBe(want);
});

test("unwrap throws the error of a result, and passes on what a call threw", async () => {
  const error = new ApiError("words", { status: 404 });
  const broken = new JackfieldError("network", "words");
  expect(await caught(() => unwrap({ data: undefined, error }))).toBe(error);
  expect(await caught(() => unwrap(Promise.reject(broken)))).toBe(broken);
});

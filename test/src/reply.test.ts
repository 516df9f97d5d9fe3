import { describe, expect, test } from "vitest";
import { unwrap } from "../../src/call.ts";
import { ApiError } from "../../src/errors.ts";
import { answer, caught, clientOf, manifest, observed, recorder, refusal } from "./fixture.ts";

const params = { path: { id: "1", note: "2" } };

async function get(response: Response) {
  return observed({}, response).client.GET("/trees/{id}", { params });
}
async function patch(response: Response) {
  return observed({}, response).client.PATCH("/trees/{id}", { params, body: {} });
}
async function remove(response: Response) {
  return observed({}, response).client.DELETE("/trees/{id}/notes/{note}", { params });
}
async function list(response: Response) {
  return observed({}, response).client.GET("/trees", { params: { query: { kind: "ash" } } });
}
async function put(response: Response) {
  return observed({}, response).client.PUT("/trees/{id}", { params });
}

/** Bytes with a status that the platform's own constructor gives no body. */
function bytes(text: string, status: number): Response {
  return Object.defineProperty(new Response(text), "status", { value: status });
}

const seen = { seen: 0 };
const seenDate = { seen: new Date(0) };

test.each([
  ["a documented 200", () => get(answer(seen)), seenDate],
  ["201 where 200 is documented", () => get(answer(seen, 201)), seenDate],
  ["202 where 200 is documented, beside a default for errors", () => patch(answer(seen, 202)), seenDate],
  ["200 where times are not documented", () => put(answer(seen)), seen],
  ["null where no type is documented", () => put(answer("null")), null],
  ["a text where no type is documented", () => put(answer('"ash"')), "ash"],
  ["a list where no type is documented", () => put(answer([0])), [0]],
  ["a list where one is documented", () => list(answer([seen])), [seenDate]],
  ["JSON in white space, behind a byte order mark", () => get(answer(`\ufeff \n${JSON.stringify(seen)} `)), seenDate],
  ["a documented 204", () => remove(new Response(null, { status: 204 })), undefined],
  ["a 204 with stray bytes", () => remove(bytes('{"a":1}', 204)), undefined],
  ["a 204 with stray bytes that are no JSON", () => remove(bytes("<html>", 204)), undefined],
  ["a 204 beside a 200", () => put(new Response(null, { status: 204 })), undefined],
  ["a 200 where only a 204 is documented", () => remove(answer("OK")), undefined],
])("%s is data", async (_, call, want) => {
  const result = await call();
  expect(result.data).toStrictEqual(want);
  expect(result.error).toBeUndefined();
  expect(result.response).toBeInstanceOf(Response);
  expect(await unwrap(Promise.resolve(result))).toStrictEqual(want);
});

test.each([
  ["documented", () => get(answer({ message: "gone" }, 404)), 404, { message: "gone" }],
  ["documented, with a time", () => patch(answer({ at: 0 }, 409)), 409, { at: new Date(0) }],
  ["covered by the default", () => patch(answer({ at: "1970-01-01T00:00:00Z" }, 503)), 503, { at: new Date(0) }],
  ["not documented", () => get(answer({ at: 0 }, 418)), 418, { at: 0 }],
  ["of a status nobody knows", () => get(answer([1], 599)), 599, [1]],
  ["null", () => get(answer("null", 500)), 500, null],
  ["an empty text in JSON", () => get(answer('""', 500)), 500, ""],
  ["empty", () => get(new Response(null, { status: 404 })), 404, undefined],
  ["empty under the default", () => patch(new Response("", { status: 502 })), 502, undefined],
  ["a page", () => get(answer("<!doctype html>", 502)), 502, undefined],
  ["a page where a time is documented", () => patch(answer("<!doctype html>", 409)), 409, undefined],
  ["a list where an object is documented", () => patch(answer([0], 409)), 409, undefined],
  ["null where an object is documented", () => patch(answer("null", 409)), 409, undefined],
  ["JSON that is called HTML", () => get(new Response("[1]", { status: 500, headers: { "content-type": "text/html" } })), 500, [1]],
  ["not modified", () => get(new Response(null, { status: 304 })), 304, undefined],
])("an error answer that is %s is an ApiError", async (_, call, status, body) => {
  const { data, error, response } = await call();
  expect(data).toBeUndefined();
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ code: "http", name: "ApiError", status, attempts: 1, retryAfterMs: undefined });
  expect(error?.body).toStrictEqual(body);
  expect(error?.message).toContain(String(status));
  expect(response.status).toBe(status);
  expect(await caught(() => unwrap({ data, error, response }))).toBe(error);
});

test("an error says how long the server asks to wait", async () => {
  const { error } = await get(new Response("{}", { status: 503, headers: { "retry-after": "7" } }));
  expect(error).toMatchObject({ status: 503, attempts: 1, retryAfterMs: 7000 });
});

test("the default serves errors only: a success that only it could mean has no data", async () => {
  const operations = { "GET /trees": { id: "getTrees", security: [], responses: { default: { type: "object" } } } } as const;
  const { sent, fetch } = recorder(answer(seen));
  const result = await clientOf({ fetch }, { ...manifest, operations }).GET("/trees");
  expect(result).toMatchObject({ data: undefined, error: undefined });
  expect(sent).toHaveLength(1);
});

test("an error that narrows by its status", async () => {
  const { error } = await patch(answer({ at: 0 }, 409));
  if (error?.status !== 409) throw new Error("It is no 409.");
  expect(error.body).toStrictEqual({ at: new Date(0) });
});

test.each([
  [409, { at: "soon" }],
  [500, { at: 0 }],
])("a %d with a bad time keeps the answer as it came", async (status, body) => {
  const error = await refusal(() => patch(answer(body, status)));
  expect(error).toMatchObject({ code: "response", status, pointer: "/at", maybeApplied: true, text: JSON.stringify(body) });
  expect(error.body).toStrictEqual(body);
});

describe("the text of an error", () => {
  const page = `<html>${"x".repeat(100_000)}`;

  test.each([
    ["an error page", async () => (await get(answer(page, 500))).error],
    ["a success that is no JSON", () => refusal(() => get(answer(page)))],
  ])("is bounded for %s", async (_, run) => {
    const error = await run();
    expect(error?.text).toBe(page.slice(0, 65_536));
    expect(error?.message.length).toBeLessThan(1000);
  });

  test("does not bound the body", async () => {
    const body = { message: "x".repeat(100_000) };
    const { error } = await get(answer(body, 500));
    expect(error?.body).toStrictEqual(body);
    expect(error?.text).toHaveLength(65_536);
  });
});

test.each([
  ["GET", () => get(answer({}, 500)), false],
  ["PATCH", () => patch(answer({}, 500)), true],
  ["DELETE", () => remove(answer({}, 404)), true],
])("a %s that failed may have been applied only where it writes", async (_, call, maybeApplied) => {
  expect((await call()).error).toMatchObject({ maybeApplied });
});

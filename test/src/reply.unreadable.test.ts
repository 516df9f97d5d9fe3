/** A success that is not what the operation documents: a `response` error that keeps what came. */

import { expect, test } from "vitest";
import { answer, observed, refusal } from "./fixture.ts";

const params = { path: { id: "1" } };

async function get(response: Response) {
  return observed({}, response).client.GET("/trees/{id}", { params });
}
async function list(response: Response) {
  return observed({}, response).client.GET("/trees", { params: { query: { kind: "ash" } } });
}
async function patch(response: Response) {
  return observed({}, response).client.PATCH("/trees/{id}", { params, body: {} });
}

const seen = { seen: 0 };
const seenDate = { seen: new Date(0) };

test.each([
  ["empty", "", ""],
  ["white space", " \n", " \n"],
  ["no JSON", "OK", "OK"],
  ["half of its JSON", '{"seen":', '{"seen":'],
  ["an HTML page", "<!doctype html><title>Sign in</title>", "<!doctype html><title>Sign in</title>"],
  ["JSON and more", "{}{}", "{}{}"],
])("a success whose body is %s is unreadable", async (_, text, kept) => {
  const error = await refusal(() => get(new Response(text)));
  const where = { operation: "GET /trees/{id}", attempts: 1, maybeApplied: false };
  expect(error).toMatchObject({ ...where, code: "response", status: 200, text: kept });
  expect(error.body).toBeUndefined();
  expect(error.message).toMatch(/GET \/trees\/\{id\}.*200/);
  expect(await refusal(() => patch(new Response(text)))).toMatchObject({ code: "response", maybeApplied: true });
});

test.each([
  ["null", get, null],
  ["a list", get, [seen]],
  ["a text", get, "ash"],
  ["a number", get, 0],
  ["a boolean", get, false],
  ["an object", list, seen],
  ["null", list, null],
])("%s where another type is documented is unreadable, and kept", async (_, call, body) => {
  const error = await refusal(() => call(answer(JSON.stringify(body))));
  expect(error).toMatchObject({ code: "response", status: 200, pointer: undefined, text: JSON.stringify(body) });
  expect(error.body).toStrictEqual(body);
});

const typed = (type: string) => new Response(JSON.stringify(seen), { headers: { "content-type": type } });

test.each([
  "application/json",
  "application/json; charset=utf-8",
  "Application/JSON ;charset=utf-8",
  "application/problem+json",
  "application/vnd.orchard.v1+json; q=1",
  "text/json",
  "text/plain;charset=UTF-8",
  "application/octet-stream",
])("JSON that is called %s is data", async (type) => {
  expect((await get(typed(type))).data).toStrictEqual(seenDate);
});

test.each([
  "text/html",
  "text/html; charset=utf-8",
  "application/xml",
  "image/png",
  "application/json-seq",
  "application/jsonp",
  "json",
  "*/*",
])("JSON that is called %s is unreadable", async (type) => {
  expect(await refusal(() => get(typed(type)))).toMatchObject({ code: "response", status: 200, text: JSON.stringify(seen) });
});

test("a success that is not UTF-8 is unreadable, also where it would be JSON", async () => {
  const latin1 = () => new Response(Uint8Array.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xe4, 0x22, 0x7d]));
  expect(await refusal(() => get(latin1()))).toMatchObject({ code: "response", status: 200, text: '{"a":"\ufffd"}' });
  expect(await refusal(() => patch(latin1()))).toMatchObject({ code: "response", maybeApplied: true });
});

test("a 204 where a body is documented is unreadable", async () => {
  expect(await refusal(() => get(new Response(null, { status: 204 })))).toMatchObject({ code: "response", status: 204 });
  expect(await refusal(() => patch(new Response(null, { status: 204 })))).toMatchObject({
    code: "response",
    status: 204,
    maybeApplied: true,
  });
});

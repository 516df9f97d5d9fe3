/** A link to a call that the spec does not describe. */

import { describe, expect, test } from "vitest";
import { answer, BASE, manifest, refusal } from "./fixture.ts";
import { following } from "./links.ts";

const href = "/pears/7/stones/";
const hello = "2024-01-01T00:00:00Z";

test.each([["GET"], ["PUT"], ["POST"], ["PATCH"], ["DELETE"]])("%s is sent with path, query and headers", async (method) => {
  const { sent, go } = following({ headers: { "X-Edition": "3" } });
  await go({ href: `${href}?a=1&a=2`, method }, { header: { "X-Gardener": "ada" }, headers: { "X-Extra": "1" } });
  expect(sent).toMatchObject([{ url: `${BASE}${href}?a=1&a=2`, init: { method, redirect: "manual" } }]);
  expect(Object.fromEntries(sent[0]?.headers ?? [])).toEqual({
    accept: "application/json",
    authorization: "Bearer b",
    "x-edition": "3",
    "x-gardener": "ada",
    "x-extra": "1",
  });
});

describe("credentials are those that others of the API take", () => {
  const basic = { username: "u", password: "p" };

  test.each([
    [
      { key: "k", gate: "g", bearer: "b", basic },
      { "x-orchard-key": "k", "x-orchard-gate": "g" },
    ],
    [{ key: "k", bearer: "b" }, { authorization: "Bearer b" }],
    [{ basic }, { authorization: "Basic dTpw" }],
  ])("of %j", async (auth, wanted) => {
    const { sent, go } = following({ auth });
    await go({ href });
    expect(Object.fromEntries(sent[0]?.headers ?? [])).toEqual({ accept: "application/json", ...wanted });
  });

  test.each([[{}], [undefined], [{ key: "k" }]])("of %j none are complete, and nothing is sent", async (auth) => {
    const { sent, go } = following({ auth });
    expect(await refusal(() => go({ href }))).toMatchObject({ code: "input", operation: "GET link" });
    expect(sent).toEqual([]);
  });

  test("an API that takes none is sent none", async () => {
    const operations = { "GET /trees": { id: "getTrees", security: [], responses: { 200: {} } } };
    const { sent, go } = following({}, [], { ...manifest, operations });
    await go({ href });
    expect(Object.fromEntries(sent[0]?.headers ?? [])).toEqual({ accept: "application/json" });
  });
});

describe("the answer is JSON as it came", () => {
  test.each([[{ seen: 5, planted: hello, tree: { seen: 5 } }], [[{ seen: 5 }]], [null], ['"text"', "text"], ["5", 5], ["false", false]])(
    "%j",
    async (body, wanted: unknown = body) => {
      const { go } = following({}, [answer(body ?? "null")]);
      expect(await go({ href })).toMatchObject({ data: wanted, error: undefined, response: { status: 200 } });
    },
  );

  test.each([
    [204, null],
    [200, ""],
    [201, ""],
  ])("%i with %j is no data", async (status, body) => {
    const { go } = following({}, [new Response(body, { status })]);
    const { data, error, response } = await go({ href, method: "DELETE" });
    expect({ data, error, status: response.status }).toEqual({ data: undefined, error: undefined, status });
  });

  test.each([[400], [401], [404], [409], [500], [503]])("%i is an error with its body", async (status) => {
    const { go } = following({}, [answer({ why: "pests", at: 5 }, status)]);
    const { data, error } = await go({ href });
    expect(data).toBeUndefined();
    expect(error).toMatchObject({ code: "http", status, operation: "GET link", body: { why: "pests", at: 5 } });
    expect(error?.message).not.toContain("pears");
  });

  test.each([
    ["<html></html>", "text/html"],
    ["seven", "application/json"],
    ['{"a":1}', "image/png"],
  ])("%j of %s is none", async (body, type) => {
    const { go } = following({}, [new Response(body, { headers: { "content-type": type } })]);
    expect(await refusal(() => go({ href }))).toMatchObject({ code: "response", status: 200, text: body });
  });

  test("a redirect is not followed", async () => {
    const { sent, go } = following({}, [new Response(null, { status: 302, headers: { location: "https://pear.test/" } })]);
    expect(await refusal(() => go({ href }))).toMatchObject({ code: "redirect", operation: "GET link" });
    expect(sent).toHaveLength(1);
  });
});

test.each([
  ["PUT", { seen: 1 }, '{"seen":1}'],
  ["POST", [1], "[1]"],
  ["PATCH", null, "null"],
  // Where no time is documented, JSON's own way of writing one.
  ["POST", { seen: new Date(0) }, '{"seen":"1970-01-01T00:00:00.000Z"}'],
  ["DELETE", {}, "{}"],
  ["POST", undefined, undefined],
])("%s takes a body of %j", async (method, body, wanted) => {
  const { sent, go } = following();
  await go({ href, method }, { body });
  expect(sent[0]?.init.body).toBe(wanted);
  expect(sent[0]?.headers.get("content-type")).toBe(wanted === undefined ? null : "application/json");
});

test.each([
  ["GET", {}],
  ["POST", { seen: Number.NaN }],
  ["POST", { stones: undefined, list: [undefined] }],
])("%s with %j is refused", async (method, body) => {
  const { sent, go } = following();
  expect(await refusal(() => go({ href, method }, { body }))).toMatchObject({ code: "input", operation: `${method} link` });
  expect(sent).toEqual([]);
});

/** A link that leads to an operation of the spec is called as that operation. */

import { describe, expect, test } from "vitest";
import { answer, BASE, refusal } from "./fixture.ts";
import { following } from "./links.ts";

const id = "/trees/1";

test.each([
  [undefined, "GET"],
  ["GET", "GET"],
  ["get", "GET"],
  ["put", "PUT"],
  ["Patch", "PATCH"],
  ["delete", "DELETE"],
  ["POST", "POST"],
])("the method %j is sent as %s", async (method, wanted) => {
  const { sent, go } = following();
  await go({ href: id, method }, { ...(wanted === "PATCH" && { body: {} }) });
  expect(sent).toMatchObject([{ url: `${BASE}/trees/1`, init: { method: wanted } }]);
});

test.each([
  ["HEAD"],
  ["OPTIONS"],
  ["TRACE"],
  ["CONNECT"],
  ["QUERY"],
  [""],
  [" GET"],
  ["GET\r\nX: y"],
  ["__proto__"],
  [null],
  [1],
  [["GET"]],
])("the method %j is refused, and nothing is sent", async (method) => {
  const { sent, go } = following();
  expect(await refusal(() => go({ href: id, method }))).toMatchObject({ code: "input", pointer: "/method" });
  expect(sent).toEqual([]);
});

test("a method that turns itself into nothing is refused like any other", async () => {
  const { go } = following();
  expect(await refusal(() => go({ href: id, method: { toString: null } }))).toMatchObject({ code: "input", pointer: "/method" });
});

test.each([
  ["/trees?kind=ash", "GET", "/trees"],
  ["/trees/1", "GET", "/trees/{id}"],
  ["/trees/1/notes/2", "DELETE", "/trees/{id}/notes/{note}"],
  ["/trees/1/notes", "GET", "/trees/{id}/notes"],
  ["/trees/oldest/notes", "GET", "/trees/oldest/notes"],
  ["/bushes/1/notes", "GET", "/{place}/{id}/notes"],
  ["/trees/%6Fldest/notes", "GET", "/trees/oldest/notes"],
  ["/groves/", "GET", "/groves/"],
  ["/groves", "GET", "link"],
  ["/trees/", "GET", "link"],
  ["/trees/1/", "GET", "link"],
  ["/Trees/1", "GET", "link"],
  ["/trees/1/notes/2", "GET", "link"],
  ["/trees/1", "POST", "link"],
])("%s with %s is %s", async (href, method, template) => {
  const seen: unknown[] = [];
  const { go } = following({ hooks: { onRequest: (event: { template: string }) => seen.push(event.template) } }, [answer("[]")]);
  // Whether the answer fits is not asked here.
  await go({ href, method }).catch(() => undefined);
  expect(seen).toEqual([template]);
});

describe("the answer", () => {
  const now = "2024-01-01T00:00:00Z";

  test.each([
    ["date", new Date(5), new Date(now)],
    ["epoch", 5, Date.parse(now)],
    ["wire", 5, now],
  ])("its times are decoded as %s", async (timestamps, seen, planted) => {
    const { go } = following({ timestamps }, [answer({ seen: 5, planted: now, name: now }), answer({ at: 5 }, 409)]);
    const link = { href: id, method: "PATCH" };
    expect(await go(link, { body: {} })).toMatchObject({ data: { seen, planted, name: now }, error: undefined });
    expect(await go(link, { body: {} })).toMatchObject({ data: undefined, error: { code: "http", status: 409, body: { at: seen } } });
  });

  test("a success that is not as documented is an error", async () => {
    const { go } = following({}, [answer([]), answer("")]);
    expect(await refusal(() => go({ href: id }))).toMatchObject({ code: "response", operation: "GET /trees/{id}" });
    expect(await refusal(() => go({ href: id }))).toMatchObject({ code: "response", operation: "GET /trees/{id}" });
  });

  test("a 204 has no data", async () => {
    const { go } = following({}, [new Response(null, { status: 204 })]);
    expect(await go({ href: "/trees/1/notes/2", method: "DELETE" })).toMatchObject({ data: undefined, error: undefined });
  });
});

describe("a named operation", () => {
  test("is called where the link leads to it", async () => {
    const { go } = following({}, [answer({ seen: 1 })]);
    expect(await go({ href: id }, { operation: "getTreesId" })).toMatchObject({ data: { seen: new Date(1) } });
  });

  test.each([
    ["getTrees", id, "leads to GET /trees/{id}, not to `getTrees`"],
    ["putTreesId", id, "leads to GET /trees/{id}, not to `putTreesId`"],
    ["getTreesNotes", "/trees/oldest/notes", "leads to GET /trees/oldest/notes, not to `getTreesNotes`"],
    ["getTreesId", "/pears/1", "leads to no operation of this API, not to `getTreesId`"],
    ["GET /trees/{id}", id, "not to `GET /trees/{id}`"],
    ["", id, "not to ``"],
    ["", "/pears/1", "leads to no operation of this API"],
    [null, id, "leads to GET /trees/{id}"],
    ["__proto__", id, "leads to GET /trees/{id}"],
  ])("%j is refused for a link to %s", async (operation, href, why) => {
    const { sent, go } = following();
    const error = await refusal(() => go({ href }, { operation }));
    expect(error).toMatchObject({ code: "input" });
    expect(error.message).toContain(why);
    expect(sent).toEqual([]);
  });
});

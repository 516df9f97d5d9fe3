/** What following a link takes besides it: the options of any call. */

import { expect, test } from "vitest";
import { answer, caught, refusal } from "./fixture.ts";
import { followAny, following } from "./links.ts";

// Described and not: both are calls like any other.
const HREFS = [["/trees/1"], ["/pears/1"]];

test.each(HREFS)("%s: an aborted signal rejects with its own reason", async (href) => {
  const { sent, go } = following();
  const reason = new Error("enough");
  expect(await caught(() => go({ href }, { signal: AbortSignal.abort(reason) }))).toBe(reason);
  expect(sent).toEqual([]);
});

test.each(HREFS)("%s: a signal ends a call that is on its way", async (href) => {
  const abort = new AbortController();
  const { go } = following({ fetch: () => new Promise(() => queueMicrotask(() => abort.abort("enough"))) });
  expect(await caught(() => go({ href }, { signal: abort.signal }))).toBe("enough");
});

test.each(HREFS)("%s: timeout and deadline end it", async (href) => {
  const { go } = following({ fetch: () => new Promise(() => undefined) });
  expect(await refusal(() => go({ href }, { timeout: 1 }))).toMatchObject({ code: "timeout", attempts: 1 });
  expect(await refusal(() => go({ href }, { deadline: 1 }))).toMatchObject({ code: "timeout" });
});

test.each([
  ["/trees/1", "GET", 3],
  ["/pears/1", "GET", 3],
  ["/pears/1", "PUT", 3],
  ["/pears/1", "DELETE", 3],
  ["/pears/1", "POST", 1],
  ["/pears/1", "PATCH", 1],
])("%s with %s is sent %i times where a 500 comes for good", async (href, method, times) => {
  const fails = Array.from({ length: 5 }, () => answer({}, 500));
  const { sent, go } = following({ retry: { minDelay: 1, maxDelay: 1 } }, fails);
  expect(await go({ href, method })).toMatchObject({ error: { status: 500, attempts: times } });
  expect(sent).toHaveLength(times);
  await go({ href, method }, { retry: false });
  expect(sent).toHaveLength(times + 1);
});

test.each(HREFS)("%s: hooks are told, and get no id", async (href) => {
  const events: unknown[] = [];
  const { go } = following({ hooks: { onRequest: (event: unknown) => events.push(event) } });
  await go({ href: `${href}77?token=secret` });
  expect(events).toMatchObject([{ method: "GET", origin: "https://orchard.example", attempt: 1 }]);
  expect(JSON.stringify(events)).not.toMatch(/77|secret/);
});

test.each(HREFS)("%s: the answer's size is limited as ever", async (href) => {
  const { go } = following({ maxResponseBytes: 3 }, [answer({ a: 1 })]);
  expect(await refusal(() => go({ href }))).toMatchObject({ code: "response" });
});

test.each([
  [{ path: { id: "2" } }, "/path"],
  [{ query: { kind: "ash" } }, "/query"],
  [{ params: {} }, "/params"],
  [{ baseUrl: "https://pear.test" }, "/baseUrl"],
  [{ fetch: () => {} }, "/fetch"],
  [{ method: "DELETE" }, "/method"],
  [{ hooks: {} }, "/hooks"],
  [{ timeout: 0 }, "/timeout"],
  [{ retry: true }, "/retry"],
  [{ signal: {} }, "/signal"],
  [{ header: "a: b" }, "/header"],
  [{ headers: { Host: "pear.test" } }, "/headers/Host"],
  [JSON.parse('{"__proto__":1}'), "/__proto__"],
])("the options %j are refused at %s, and nothing is sent", async (options, pointer) => {
  for (const [href] of HREFS) {
    const { sent, go } = following();
    expect(await refusal(() => go({ href }, options))).toMatchObject({ code: "input", pointer });
    expect(sent).toEqual([]);
  }
});

test.each([[null], [1], ["GET"]])("options of %j are refused", async (options) => {
  const { go } = following();
  expect(await refusal(() => go({ href: "/trees/1" }, options))).toMatchObject({ code: "input" });
});

test.each([[undefined], [null], [{}], ["client"], [{ GET: () => {}, call: {} }]])("%j is no client", async (client) => {
  const error = await refusal(() => followAny(client, { href: "/trees/1" }));
  expect(error.code).toBe("input");
  expect(error.message).toContain("is no client of this package");
});

test("a copy of a client is none, since it could hold anything", async () => {
  const { sent, client } = following();
  expect(await refusal(() => followAny({ ...client }, { href: "/trees/1" }))).toMatchObject({ code: "input" });
  expect(sent).toEqual([]);
});

test("link and options are left as they are", async () => {
  const link = Object.freeze({ href: "/trees/{id}{?a}", templated: true, method: "PUT", title: "of the server" });
  const options = Object.freeze({ variables: Object.freeze({ id: "1", a: 2 }), body: Object.freeze({ seen: new Date(5) }) });
  const { sent, go } = following();
  await go(link, options);
  await go(link, options);
  expect(sent).toHaveLength(2);
  expect(sent[1]?.url).toBe(sent[0]?.url);
  expect(sent[1]?.init.body).toBe('{"seen":5}');
});

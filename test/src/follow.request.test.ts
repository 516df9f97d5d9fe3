/** What a followed link sends: query, headers, body and credentials of the operation it leads to. */

import { describe, expect, test } from "vitest";
import { answer, BASE, refusal } from "./fixture.ts";
import { following } from "./links.ts";

describe("the query", () => {
  test.each([
    ["?kind=ash", "?kind=ash"],
    ["?kind=ash&kind=oak", "?kind=ash&kind=oak"],
    ["?kind=ash&page=2&kind=oak", "?kind=ash&kind=oak&page=2"],
    ["?kind=a+b%26c%3Dd", "?kind=a%20b%26c%3Dd"],
    ["?kind=%C3%A4#top", "?kind=%C3%A4"],
    ["?kind=", "?kind="],
    ["?kind", "?kind="],
    ["?kind=a=b", "?kind=a%3Db"],
    ["?kind=ash&__proto__=1&constructor=2", "?kind=ash&__proto__=1&constructor=2"],
    ["?kind[]=ash&kind=1", "?kind%5B%5D=ash&kind=1"],
    ["?kind=ash&&", "?kind=ash"],
    ["?kind=../..", "?kind=..%2F.."],
  ])("%s is sent as %s", async (given, sentAs) => {
    const { sent, go } = following({}, [answer([])]);
    await go({ href: `/trees${given}` });
    expect(sent.map(({ url }) => url)).toEqual([`${BASE}/trees${sentAs}`]);
  });

  test("what the operation requires and the link has not is missed", async () => {
    const { sent, go } = following();
    expect(await refusal(() => go({ href: "/trees?page=1" }))).toMatchObject({ code: "input", pointer: "/query/kind" });
    expect(sent).toEqual([]);
  });

  // The server wrote them: they are in its form already, whatever the caller's view.
  test.each(["date", "iso", "epoch", "wire", { decode: String, encode: String }])(
    "times in a link stay as they are, by %j",
    async (timestamps) => {
      const query =
        "?kind=ash&when=2024-01-01T00%3A00%3A00Z&local=2024-01-01T00%3A00%3A00.1&ms=1704067200000&seconds=1704067200&list=1&list=2";
      const { sent, go } = following({ timestamps }, [answer([]), answer([])]);
      await go({ href: `/trees${query}` });
      await go({ href: "/trees?kind=ash{&ms}", templated: true }, { variables: { ms: 5 } });
      expect(sent.map(({ url }) => url)).toEqual([`${BASE}/trees${query}`, `${BASE}/trees?kind=ash&ms=5`]);
    },
  );
});

describe("headers", () => {
  const link = { href: "/trees", method: "POST" };

  test("a required one is asked for, a fixed one is sent", async () => {
    const { sent, go } = following();
    expect(await refusal(() => go(link, { body: {} }))).toMatchObject({ code: "input", pointer: "/header/X-Gardener" });
    expect(sent).toEqual([]);
    await go(link, { body: {}, header: { "X-Gardener": "ada" } });
    expect(Object.fromEntries(sent[0]?.headers ?? [])).toEqual({
      accept: "application/json",
      authorization: "Bearer b",
      "content-type": "application/json",
      "x-edition": "3",
      "x-gardener": "ada",
    });
  });

  test("one given once serves links too, and the call's own outrank it", async () => {
    const { sent, go } = following({ headers: { "X-Gardener": "ada", "X-Extra": "1" } });
    await go(link, { body: {}, headers: { "X-Gardener": "bob", "X-Extra": null } });
    expect(sent[0]?.headers.get("x-gardener")).toBe("bob");
    expect(sent[0]?.headers.has("x-extra")).toBe(false);
  });

  test("their times are the caller's, and are encoded", async () => {
    const { sent, go } = following({}, [answer([]), answer([])]);
    const header = { "X-When": new Date(0), "X-Ms": new Date(5) };
    await go({ href: "/trees?kind=ash&ms=7" }, { header });
    await go({ href: "/trees?kind=ash&ms=7" }, { header });
    expect(sent.map(({ headers }) => [headers.get("x-when"), headers.get("x-ms")])).toEqual(
      Array(2).fill(["1970-01-01T00:00:00.000Z", "5"]),
    );
    expect(await refusal(() => go({ href: "/trees?kind=ash" }, { header: { "X-Ms": 5 } }))).toMatchObject({ pointer: "/header/X-Ms" });
  });
});

describe("the body", () => {
  test("its times are encoded", async () => {
    const { sent, go } = following();
    await go({ href: "/trees/1", method: "PUT" }, { body: { seen: new Date(5), planted: new Date(0), name: "Ash" } });
    expect(sent[0]?.init.body).toBe('{"seen":5,"planted":"1970-01-01T00:00:00.000Z","name":"Ash"}');
  });

  test.each([
    ["PATCH", "/trees/1", undefined, "is missing"],
    ["GET", "/trees/1", {}, "takes none"],
    ["DELETE", "/trees/1/notes/2", {}, "takes none"],
    ["PUT", "/trees/1", { seen: 5 }, "is not a Date"],
  ])("%s %s with %j is refused", async (method, href, body, why) => {
    const { sent, go } = following();
    const error = await refusal(() => go({ href, method }, { body }));
    expect(error).toMatchObject({ code: "input" });
    expect(error.message).toContain(why);
    expect(sent).toEqual([]);
  });
});

describe("credentials are those of the operation", () => {
  const auth = { key: "k", gate: "g", bearer: "b", basic: { username: "u", password: "p" } };
  const header = { "X-Gardener": "ada" };

  test.each([
    ["GET", "/trees/1", auth, {}],
    ["POST", "/trees", auth, { "x-orchard-key": "k", "x-orchard-gate": "g" }],
    ["POST", "/trees", { basic: auth.basic }, { authorization: "Basic dTpw" }],
    ["POST", "/trees", { key: "k", bearer: "b" }, { authorization: "Bearer b" }],
    ["PATCH", "/trees/1", auth, { authorization: "Bearer b" }],
    ["PATCH", "/trees/1", { key: "k" }, {}],
  ])("%s %s with %j", async (method, href, auth, wanted) => {
    const { sent, go } = following({ auth });
    await go({ href, method }, { header, ...(method !== "GET" && { body: {} }) });
    const credentials = [...(sent[0]?.headers ?? [])].filter(([name]) => /^(?:authorization|x-orchard-.*)$/.test(name));
    expect(Object.fromEntries(credentials)).toEqual(wanted);
  });

  test("where they lack, nothing is sent", async () => {
    const { sent, go } = following({ auth: { key: "k" } });
    const link = { href: "/trees", method: "POST" };
    expect(await refusal(() => go(link, { header, body: {} }))).toMatchObject({ code: "input", operation: "POST /trees" });
    expect(sent).toEqual([]);
  });
});

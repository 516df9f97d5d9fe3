/** Servers that do not turn pages as documented: what came before is handed over, and nothing goes on for ever. */

import { describe, expect, test } from "vitest";
import type { Fetch } from "../../src/index.ts";
import { type Answer, responseOf } from "../support/compiled.ts";
import { answersOf, CHAINED, gone, LISTS, listOf, PATHS } from "../support/pages.ts";

describe.each(PATHS)("%s", (path) => {
  const error = { code: "response", status: 200, operation: `GET ${path}`, attempts: 1 };

  test.each([
    ["the page before", ["ab", "ab", "cd"], "ab", 2],
    ["the page before, later", ["ab", "cd", "cd", "ef"], "abcd", 3],
    ["the first page", ["ab", "cd", "ab", "ef"], "abcd", 3],
  ])("%s again", async (_, pages, ids, requests) => {
    const { list, queries } = listOf(path, answersOf(path, ...pages));
    const end = await gone(list);
    expect(end).toMatchObject({ ids, error });
    expect((end.error as Error).message).toContain("came twice");
    expect(queries()).toHaveLength(requests);
  });

  test.each([
    ["nothing", {}],
    ["no list", { items: undefined, result: {}, total: 9 }],
    ["a text", { items: "ab", result: { entries: "ab" }, entries: "ab" }],
    ["an object", { items: { 0: "a", length: 1 }, result: { entries: {} }, entries: {} }],
    ["a list elsewhere", { data: [{ id: "c" }] }],
  ])("an answer that holds %s where the list should be", async (_, body) => {
    const [page] = answersOf(path, "ab", "cd");
    const { list, queries } = listOf(path, [page as Answer, { status: 200, body }]);
    expect(await gone(list)).toMatchObject({ ids: "ab", error });
    expect(queries()).toHaveLength(2);
  });
});

test.each([
  ["/counted", { items: null, total: 9 }, 1],
  ["/offset", { result: { entries: null } }, 1],
  ["/switched", { entries: null, total: 9 }, 1],
  ["/cursor", { entries: null, paging: { next: "c9" } }, 2],
] as const)("%s: a list that is null is an empty page", async (path, body, requests) => {
  const { list, queries } = listOf(path, [{ status: 200, body }, ...answersOf(path, "")]);
  expect(await gone(list)).toEqual({ ids: "", error: undefined });
  expect(queries()).toHaveLength(requests);
});

const cursor = (id: string, paging: unknown): Answer => ({ status: 200, body: { entries: [{ id }], paging } });

test.each([
  ["null", { next: null }],
  ["absent", {}],
  ["empty", { next: "" }],
  ["without the object around it", undefined],
  ["in an object that is null", null],
  ["in what is no object", "next"],
])("a cursor that is %s ends the list", async (_, paging) => {
  const { list, queries } = listOf("/cursor", [cursor("a", { next: "c1" }), cursor("b", paging)]);
  expect(await gone(list)).toEqual({ ids: "ab", error: undefined });
  expect(queries()).toEqual(["", "after=c1"]);
});

test("a cursor may be a number, and hold anything", async () => {
  const answers = [cursor("a", { next: 0 }), cursor("b", { next: "a&b=c/é+%20" }), cursor("c", {})];
  const { list, sent } = listOf("/cursor", answers);
  expect((await gone(list)).ids).toBe("abc");
  expect(sent.map(({ url }) => new URL(url).searchParams.get("after"))).toEqual([null, "0", "a&b=c/é+%20"]);
});

test.each([[true], [{}], [["c1"]]])("a cursor that is %j is an error", async (next) => {
  const { list, queries } = listOf("/cursor", [cursor("a", { next })]);
  expect(await gone(list)).toMatchObject({ ids: "a", error: { code: "response" } });
  expect(queries()).toEqual([""]);
});

describe.each(CHAINED)("%s", (path) => {
  /** Pages that hold the entries of these names, and lead to the page with this number. */
  const page = (ids: string, next: number) =>
    LISTS[path].answer({ entries: [...ids].map((id) => ({ id })), number: next - 1, more: true, total: 9 });

  test.each([
    ["to itself", [1, 1], "ab"],
    ["to the page before", [1, 2, 1], "abc"],
    ["round a ring", [1, 2, 3, 4, 2], "abcde"],
  ])("what leads %s", async (_, nexts, ids) => {
    const { list, queries } = listOf(
      path,
      nexts.map((next, index) => page("abcde"[index] ?? "", next)),
    );
    expect(await gone(list)).toMatchObject({ ids, error: { code: "response", message: expect.stringContaining("leads back") } });
    expect(queries()).toHaveLength(nexts.length);
  });

  /** Empty pages that lead to ever new ones, but for these by their number. */
  function endless(others: Readonly<Record<number, Answer>> = {}) {
    let number = 0;
    const fetch: Fetch = async () => responseOf((others[++number] ?? page("", number)) as Exclude<Answer, Error | Fetch>);
    return listOf(path, [fetch]);
  }

  test("a hundred empty pages in a row are enough", async () => {
    const { list, queries } = endless();
    expect(await gone(list)).toMatchObject({ ids: "", error: { code: "response", message: expect.stringContaining("100 empty pages") } });
    expect(queries()).toHaveLength(100);
  });

  test("an entry between them is handed over, and the count begins anew", async () => {
    const { list, queries } = endless({ 100: page("a", 100) });
    expect(await gone(list)).toMatchObject({ ids: "a", error: { code: "response" } });
    expect(queries()).toHaveLength(200);
  });

  test("the hundredth may be the last", async () => {
    const { list, queries } = endless({ 100: answersOf(path, "")[0] as Answer });
    expect(await gone(list)).toEqual({ ids: "", error: undefined });
    expect(queries()).toHaveLength(100);
  });
});

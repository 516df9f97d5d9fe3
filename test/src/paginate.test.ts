/** Lists that come in pages, in each way that there is: what is asked, and what comes of it. */

import { describe, expect, test } from "vitest";
import { compile } from "../../scripts/compile.ts";
import { answersOf, CHAINED, fixture, gone, LISTS, listOf, PATHS, queriesFor } from "../support/pages.ts";

test("the fixture goes through the whole pipeline without a finding", () => {
  const { findings, counts } = compile(fixture) as { findings: unknown[]; counts: object };
  expect(findings).toEqual([]);
  expect(counts).toMatchObject({ operations: 7 });
});

const author = "author=ada&tags=x&tags=y";
const init = { params: { query: { author: "ada", tags: ["x", "y"] } } };

describe.each(PATHS)("%s", (path) => {
  test.each([
    ["several pages", ["ab", "cd", "ef"]],
    ["one page", ["ab"]],
    ["a last page that is short", ["ab", "cd", "e"]],
    ["a page in the middle that is short", ["ab", "c", "de"]],
    ["pages of one item", ["a", "b", "c", "d"]],
  ])("%s", async (_, pages) => {
    const { list, queries } = listOf(path, answersOf(path, ...pages));
    expect(await gone(list)).toEqual({ ids: pages.join(""), error: undefined });
    expect(queries()).toEqual(queriesFor(path, ...pages));
  });

  test("nothing at all", async () => {
    const { list, queries } = listOf(path, answersOf(path, ""));
    expect(await gone(list)).toEqual({ ids: "", error: undefined });
    expect(queries()).toHaveLength(1);
  });

  test("the caller's own query goes with every page", async () => {
    const { list, queries } = listOf(path, answersOf(path, "ab", "c"), { init });
    await gone(list);
    const wanted = queriesFor(path, "ab", "c").map((query) => [author, query].filter((part) => part !== "").join("&"));
    expect(queries()).toEqual(wanted);
    expect(init).toEqual({ params: { query: { author: "ada", tags: ["x", "y"] } } });
  });

  test("whole pages are the answers as a call gives them", async () => {
    const { list } = listOf(path, answersOf(path, "ab", "c"));
    const pages: unknown[] = [];
    for await (const page of list.pages()) pages.push(page);
    const { client } = listOf(path, answersOf(path, "ab", "c"));
    const called = pages.map(async () => (await client.GET(path)).data);
    expect(pages).toEqual(await Promise.all(called));
    expect(pages.length).toBeGreaterThan(1);
  });

  test("a page is asked for when it is needed, and none after a break", async () => {
    const { list, queries } = listOf(path, answersOf(path, "ab", "cd", "e"));
    const asked: number[] = [];
    for await (const { id } of list) {
      asked.push(queries().length);
      if (id === "c") break;
    }
    expect(asked).toEqual([1, 1, 2]);
    expect(queries()).toEqual(queriesFor(path, "ab", "cd", "e").slice(0, 2));
  });

  test("what is never gone through asks nothing", () => {
    const { list, queries } = listOf(path, answersOf(path, "ab"));
    list.pages();
    list[Symbol.asyncIterator]();
    expect(queries()).toEqual([]);
  });

  test("going through it twice begins anew", async () => {
    const once = answersOf(path, "ab", "c").slice(0, queriesFor(path, "ab", "c").length);
    const { list, queries } = listOf(path, [...once, ...once]);
    expect([(await gone(list)).ids, (await gone(list)).ids]).toEqual(["abc", "abc"]);
    expect(queries()).toEqual([...queriesFor(path, "ab", "c"), ...queriesFor(path, "ab", "c")]);
  });

  test.each([
    ["date", new Date("2025-01-02T03:04:05Z")],
    ["epoch", 1735787045000],
    ["wire", "2025-01-02T03:04:05Z"],
  ])("times in the view %s", async (timestamps, want) => {
    const entries = [{ id: "a", written_at: "2025-01-02T03:04:05Z" }];
    const answer = LISTS[path].answer({ entries, number: 0, more: false, total: 1 });
    const { list } = listOf(path, [answer, ...answersOf(path, "").slice(-1)], { options: { timestamps } });
    const times: unknown[] = [];
    for await (const { written_at } of list) times.push(written_at);
    expect(times).toEqual([want]);
  });

  test("a page belongs to who goes through the pages", async () => {
    const { list, queries } = listOf(path, answersOf(path, "ab", "c"));
    for await (const page of list.pages()) empty(page);
    expect(queries()).toEqual(queriesFor(path, "ab", "c"));
  });
});

/** Takes everything out of a value. */
function empty(value: unknown): void {
  if (Array.isArray(value)) value.length = 0;
  if (typeof value !== "object" || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    empty(member);
    delete (value as Record<string, unknown>)[name];
  }
}

test.each(CHAINED)("%s: an empty page in the middle is passed over", async (path) => {
  const { list, queries } = listOf(path, answersOf(path, "", "ab", "", "", "c"));
  expect(await gone(list)).toEqual({ ids: "abc", error: undefined });
  expect(queries()).toHaveLength(5);
});

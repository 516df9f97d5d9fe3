/** Lists whose pages are counted: totals, where the counting begins, and the flag that asks for a total. */

import { describe, expect, test } from "vitest";
import { type Answer, failureOf } from "../support/compiled.ts";
import { answersOf, gone, LISTS, listOf } from "../support/pages.ts";

describe.each(["/counted", "/switched"] as const)("%s: a total that", (path) => {
  test.each<[name: string, pages: string[], totals: unknown[]]>([
    ["stays", ["ab", "cd", "e"], [5, 5, 5]],
    ["moves up", ["ab", "cd", "e"], [3, 5, 5]],
    ["moves down to what came", ["ab", "c"], [5, 3]],
    ["moves down below what came", ["ab", "cd", ""], [5, 3, 3]],
    ["is too high", ["ab", "c", ""], [9, 9, 9]],
    ["is too low, and not believed", ["ab", "cd", "e", ""], [1, 1, 1, 1]],
    ["is 0", ["ab", "c", ""], [0, 0, 0]],
    ["is -1, for none that is known", ["ab", "c", ""], [-1, -1, -1]],
    ["is a text", ["ab", "c", ""], ["3", "3", "3"]],
    ["is null", ["ab", "c", ""], [null, null, null]],
    ["is absent", ["ab", "c", ""], [undefined, undefined, undefined]],
    ["comes late", ["ab", "c"], [null, 3]],
  ])("%s", async (_, pages, totals) => {
    const answers = pages.map((page, number) => {
      const entries = [...page].map((id) => ({ id }));
      return LISTS[path].answer({ entries, number, more: false, total: totals[number] as number });
    });
    // Whoever asks for more than these pages is told that it came twice.
    const { list, queries } = listOf(path, [...answers, ...answersOf(path, pages[0] ?? "")]);
    expect(await gone(list)).toEqual({ ids: pages.join(""), error: undefined });
    expect(queries()).toHaveLength(pages.length);
  });
});

/** As many entries as `total` says, the first of `pages` beginning in the middle of them. */
function middle(path: keyof typeof LISTS, pages: readonly string[], total: number): Answer[] {
  return pages.map((page, number) => {
    const entries = [...page].map((id) => ({ id }));
    return LISTS[path].answer({ entries, number, more: number < pages.length - 1, total });
  });
}

test.each([
  ["/counted", { offset: 2 }, ["cd", "e"], ["offset=2", "offset=4"]],
  ["/counted", { limit: 2, offset: 4 }, ["e"], ["limit=2&offset=4"]],
  ["/offset", { offset: 2 }, ["cd", "e", ""], ["offset=2", "offset=4", "offset=5"]],
  ["/offset", { offset: 0 }, ["abcde", ""], ["offset=0", "offset=5"]],
  ["/switched", { page: 1, limit: 2 }, ["cd", "e"], ["page=1&limit=2&with_total=true", "page=2&limit=2&with_total=true"]],
  // The size is the server's choice, so that nobody knows how many come before: an empty page tells.
  ["/switched", { page: 1 }, ["cd", "e", ""], ["page=1&with_total=true", "page=2&with_total=true", "page=3&with_total=true"]],
  // The server gives less than it is asked for. By the size asked for, page 1 would hold the last entries.
  ["/switched", { page: 1, limit: 4 }, ["cd", "e", ""], [1, 2, 3].map((page) => `page=${page}&limit=4&with_total=true`)],
  ["/switched", { page: 2, limit: 2 }, ["e", ""], [2, 3].map((page) => `page=${page}&limit=2&with_total=true`)],
  ["/switched", { page: 0, limit: 9 }, ["abcde"], ["page=0&limit=9&with_total=true"]],
  ["/numbered", { page: 2 }, ["cd", "e", ""], ["page=2", "page=3", "page=4"]],
  ["/numbered", { page: 1, limit: 9 }, ["abcde", ""], ["page=1&limit=9", "page=2&limit=9"]],
  ["/cursor", { after: "mine" }, ["cd", "e"], ["after=mine", "after=c1"]],
  ["/link", { from: "mine" }, ["cd", "e"], ["from=mine", "from=c1"]],
] as const)("%s begun at %j", async (path, query, pages, wanted) => {
  const { list, queries } = listOf(path, middle(path, pages, 5), { init: { params: { query } } });
  expect(await gone(list)).toEqual({ ids: pages.join(""), error: undefined });
  expect(queries()).toEqual(wanted);
});

test.each([
  [undefined, ["with_total=true", "with_total=true&page=1"], ["ab", "c"]],
  [true, ["with_total=true", "with_total=true&page=1"], ["ab", "c"]],
  [false, ["with_total=false", "with_total=false&page=1", "with_total=false&page=2"], ["ab", "c", ""]],
])("the flag given as %s", async (flag, wanted, pages) => {
  // As the server documents it: an object for `true`, else the bare list.
  const path = flag === false ? "/numbered" : "/switched";
  const { list, queries } = listOf("/switched", middle(path, pages, 3), { init: { params: { query: { with_total: flag } } } });
  expect(await gone(list)).toEqual({ ids: "abc", error: undefined });
  expect(queries()).toEqual(wanted);
});

const WRONG = [-1, 1.5, "2", null, true, {}, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53];

test.each([
  ...WRONG.map((value) => ["/counted", "offset", value] as const),
  ...WRONG.map((value) => ["/offset", "offset", value] as const),
  ...WRONG.map((value) => ["/switched", "page", value] as const),
  ...WRONG.map((value) => ["/switched", "limit", value] as const),
  // The first page is 1.
  ...[...WRONG, 0].map((value) => ["/numbered", "page", value] as const),
])("%s cannot be counted from %s: %j", async (path, name, value) => {
  const { list, queries } = listOf(path, answersOf(path, "ab"), { init: { params: { query: { [name]: value } } } });
  const failure = await failureOf(() => list[Symbol.asyncIterator]().next());
  expect(failure).toMatchObject({ code: "input", pointer: `/query/${name}`, operation: `GET ${path}` });
  expect(queries()).toEqual([]);
});

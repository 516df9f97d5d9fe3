/** What ends a list before its end, and what never begins one. */

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ApiError, type Fetch } from "../../src/index.ts";
import { elapsed, restoreClocks, stopClocks } from "../support/clocks.ts";
import { type Answer, errorOf, failure, responseOf, SILENCE, status } from "../support/compiled.ts";
import { answersOf, gone, listed, listOf, PATHS, queriesFor } from "../support/pages.ts";

beforeEach(() => stopClocks());
afterEach(restoreClocks);

/** The same, after so many milliseconds. */
function slowly(answer: Answer, ms: number): Fetch {
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return responseOf(answer as Exclude<Answer, Error | Fetch>);
  };
}

describe.each(PATHS)("%s", (path) => {
  const [one, two, ...rest] = answersOf(path, "ab", "cd", "e") as [Answer, Answer, ...Answer[]];

  test("an abort between two pages: the signal's own reason, and no further request", async () => {
    const controller = new AbortController();
    const reason = { mine: true };
    const { list, queries } = listOf(path, [one, two], { init: { signal: controller.signal } });
    let ids = "";
    const error = await errorOf(async () => {
      for await (const { id } of list) {
        ids += id;
        if (id === "b") controller.abort(reason);
      }
    });
    expect(error).toBe(reason);
    expect(ids).toBe("ab");
    expect(queries()).toHaveLength(1);
  });

  test("an abort while a page is waited for", async () => {
    const controller = new AbortController();
    const { list, queries } = listOf(path, [one, SILENCE], { init: { signal: controller.signal } });
    setTimeout(() => controller.abort("enough"), 100);
    expect(await elapsed(() => gone(list))).toEqual({ ids: "ab", error: "enough" });
    expect(queries()).toHaveLength(2);
  });

  test("an error status is thrown as the call's error, after what came before", async () => {
    const { list, queries } = listOf(path, [one, { status: 404, body: { message: "gone" } }]);
    const { ids, error } = await gone(list);
    expect(ids).toBe("ab");
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 404, operation: `GET ${path}`, attempts: 1, body: { message: "gone" } });
    expect(queries()).toHaveLength(2);
  });

  test("a page that fails and passes is asked for again, and no other", async () => {
    const { list, queries } = listOf(path, [failure("ECONNRESET"), one, status(503), failure("ECONNREFUSED"), two, ...rest]);
    expect(await elapsed(() => gone(list))).toEqual({ ids: "abcde", error: undefined });
    const [first, second, ...others] = queriesFor(path, "ab", "cd", "e");
    expect(queries()).toEqual([first, first, second, second, second, ...others]);
  });

  test("an error that is no page's own tells how often its page was asked for", async () => {
    const { list } = listOf(path, [one, status(503), { status: 200, body: {} }]);
    expect(await elapsed(() => gone(list))).toMatchObject({ ids: "ab", error: { code: "response", attempts: 2 } });
  });

  test("the limits are those of a page", async () => {
    const slow = [one, two, ...rest].map((answer) => slowly(answer, 800));
    const { list } = listOf(path, slow, { options: { deadline: 1000, timeout: 900 } });
    expect(await elapsed(() => gone(list))).toEqual({ ids: "abcde", error: undefined });
    const late = listOf(path, [one, slowly(two, 2000)], { init: { deadline: 1000 } });
    expect(await elapsed(() => gone(late.list))).toMatchObject({ ids: "ab", error: { code: "timeout" } });
  });

  test("what a call is given goes with every page", async () => {
    const { list, sent } = listOf(path, [one, two, ...rest], { init: { headers: { "X-Trace": "t1" } } });
    await gone(list);
    expect(sent.length).toBeGreaterThan(2);
    expect(new Set(sent.map(({ headers }) => headers.get("x-trace")))).toEqual(new Set(["t1"]));
    const once = listOf(path, [one, status(503)], { init: { retry: false } });
    expect(await gone(once.list)).toMatchObject({ ids: "ab", error: { status: 503, attempts: 1 } });
  });
});

const { client, sent } = listOf("/counted", answersOf("/counted", "a"));

test.each<[name: string, client: unknown, method: string, path: string, why: string]>([
  ["an operation without pages", client, "GET", "/entry", "is no operation that the spec says to be paged"],
  ["an unknown path", client, "GET", "/nowhere", "is no operation"],
  ["a member of every object", client, "GET", "constructor", "is no operation"],
  ["another method", client, "POST", "/counted", "is no operation"],
  ["a client of something else", { GET: () => undefined }, "GET", "/counted", "is no client of this package"],
  ["a copy of a client", { ...client }, "GET", "/counted", "is no client of this package"],
  ["no client", undefined, "GET", "/counted", "is no client of this package"],
])("%s is refused at once", async (_, client, method, path, why) => {
  const error = await errorOf(async () => listed(client, method, path));
  expect(error).toMatchObject({ code: "input", operation: `${method} ${path}`, message: expect.stringContaining(why) });
});

test.each([
  [null, ""],
  [{ parms: {} }, "/parms"],
  [{ params: null }, "/params"],
  [{ params: { qurey: {} } }, "/params/qurey"],
  [{ params: { query: null } }, "/params/query"],
  [{ params: { query: "" } }, "/params/query"],
  [{ deadline: 0 }, "/deadline"],
  [{ signal: {} }, "/signal"],
])("what no call takes is refused at once: %j", async (init, pointer) => {
  const error = await errorOf(async () => listed(client, "GET", "/cursor", init));
  expect(error).toMatchObject({ code: "input", pointer, operation: "GET /cursor", message: expect.stringContaining("Nothing was sent") });
  expect(sent).toEqual([]);
});

/** How long a token is used, by both clocks, and how many requests it takes. */

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { gardener, issued, json } from "../tokens/issuer.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;

/** A client that has used its first token once. */
async function started(life = 3600) {
  const world = gardener({ token: (nth) => issued(nth, { expires_in: life }) });
  await world.call();
  return world;
}

describe("a token is used until a minute before its end, or a tenth of a short life", () => {
  test.each([
    [86_400, 86_340],
    [3600, 3540],
    [601, 541],
    [600, 540],
    [599, 539.1],
    [100, 90],
    [10, 9],
    [1, 0.9],
  ])("a life of %s s: for %s s", async (life, seconds) => {
    const { call, bearers } = await started(life);
    vi.advanceTimersByTime(seconds * SECOND - 1);
    await call();
    vi.advanceTimersByTime(1);
    await call();
    await call();
    expect(bearers()).toEqual(["token-1", "token-1", "token-2", "token-2"]);
  });
});

/** Moves the wall clock, and not the monotonic one. */
const setClock = (by: number) => vi.setSystemTime(Date.now() + by);

describe("the wall clock is set", () => {
  test("and the monotonic clock of these tests is another one", () => {
    const before = performance.now();
    setClock(-DAY);
    expect(performance.now()).toBe(before);
  });

  test.each([
    ["back by a day: the token lives on", -DAY, 0, "token-1"],
    ["back by a day, and most of the life passes", -DAY, 3540 * SECOND - 1, "token-1"],
    ["back by a day, and the life passes", -DAY, 3540 * SECOND, "token-2"],
    ["forward by a minute", 60 * SECOND, 0, "token-1"],
    ["forward by a minute, and the rest of the life passes", 60 * SECOND, 3480 * SECOND, "token-2"],
    // It may have been asleep: then the monotonic clock stood still, and the token is dead.
    ["forward by a day", DAY, 0, "token-2"],
  ])("%s", async (_, by, passes, want) => {
    const { call, bearers } = await started();
    setClock(by);
    vi.advanceTimersByTime(passes);
    await call();
    expect(bearers().at(-1)).toBe(want);
  });

  test.each([
    ["forward", DAY],
    ["back", -DAY],
  ])("%s, and set right again: one request more at the most", async (_, by) => {
    const { call, tokens } = await started();
    for (const jump of [by, -by]) {
      setClock(jump);
      for (let i = 0; i < 10; i++) await call();
    }
    expect(tokens.length).toBeLessThanOrEqual(2);
  });

  test("back by a day: every life after that is as long as before", async () => {
    const { call, bearers } = await started();
    setClock(-DAY);
    for (const passes of [3540, 3539, 1]) {
      vi.advanceTimersByTime(passes * SECOND);
      await call();
    }
    expect(bearers()).toEqual(["token-1", "token-2", "token-2", "token-3"]);
  });
});

describe("1,000 callers at once", () => {
  const thousand = (call: () => Promise<unknown>) => Promise.all(Array.from({ length: 1000 }, () => call()));

  test("make one request, and one more when its token has ended", async () => {
    const { call, tokens, bearers } = gardener();
    await thousand(call);
    expect([tokens.length, new Set(bearers())]).toEqual([1, new Set(["token-1"])]);
    vi.advanceTimersByTime(HOUR);
    await thousand(call);
    expect([tokens.length, bearers().length]).toEqual([2, 2000]);
    expect(new Set(bearers().slice(1000))).toEqual(new Set(["token-2"]));
  });

  test("make one request for a token that is not kept", async () => {
    const { call, tokens } = gardener({ token: (nth) => json({ access_token: `token-${nth}` }) });
    await thousand(call);
    expect(tokens).toHaveLength(1);
  });

  test("wait for one answer that takes long", async () => {
    const { call, tokens, calls } = gardener({
      token: (nth) => new Promise((resolve) => setTimeout(resolve, 20 * SECOND, issued(nth))),
    });
    const all = thousand(call);
    await vi.advanceTimersByTimeAsync(20 * SECOND);
    await all;
    expect([tokens.length, calls.length]).toEqual([1, 1000]);
  });
});

test("clients share nothing unless they are told to", async () => {
  const [one, other] = [gardener(), gardener()];
  await one.call();
  await other.call();
  expect([one.tokens.length, other.tokens.length]).toEqual([1, 1]);
});

test("nothing is asked for before the first call, and no timer stays after the last", async () => {
  const { call, tokens } = gardener();
  expect(tokens).toEqual([]);
  await call();
  expect(vi.getTimerCount()).toBe(0);
});

/** Time limits: of an attempt, of a call, and what is left behind when they pass: nothing. */

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { elapsed, restoreClocks, stopClocks } from "../support/clocks.ts";
import { type Answer, errorOf, failure, failureOf, good, observed, run, SILENCE, status } from "../support/compiled.ts";

beforeEach(() => stopClocks());
afterEach(restoreClocks);

const READ = "GET /items/{id}";
const NEVER = Number.POSITIVE_INFINITY;

/** A body that sends a byte every ten seconds, and notes that it was cancelled. */
function drip() {
  const cancelled: unknown[] = [];
  const answer: Answer = async () => {
    const pull = async (stream: ReadableStreamDefaultController) => {
      await new Promise((resolve) => setTimeout(resolve, 10_000));
      if (cancelled.length === 0) stream.enqueue(new TextEncoder().encode(" "));
    };
    return new Response(new ReadableStream({ pull, cancel: (reason) => void cancelled.push(reason) }));
  };
  return { cancelled, answer };
}

/** When the attempts began and the call ended, in ms, and its error. */
async function timesOf(answer: Answer, options: object, init: object = {}) {
  const started = performance.now();
  const { sent, client } = observed([answer], options);
  let ended = Number.NaN;
  const error = await elapsed(async () => {
    const found = await failureOf(() => run(client, READ, init));
    ended = performance.now() - started;
    return found;
  });
  return { error, attempts: sent.map(({ at }) => at), ended, sent };
}

test.each<[string, object, object, number[], number]>([
  ["the defaults: 30 s, 60 s", {}, {}, [0, 30_000], 60_000],
  ["a timeout", { timeout: 1000 }, {}, [0, 1000, 2000], 3000],
  ["a call's own timeout", { timeout: 1000 }, { timeout: 5000 }, [0, 5000, 10_000], 15_000],
  ["a deadline shorter than the timeout", { deadline: 1000 }, {}, [0], 1000],
  ["a deadline between two attempts", { timeout: 1000, deadline: 1500 }, {}, [0, 1000], 1500],
  ["a call's own deadline", { deadline: 1000 }, { deadline: 45_000 }, [0, 30_000], 45_000],
  ["a call's own deadline beside the client's timeout", { timeout: 1000 }, { deadline: 1500 }, [0, 1000], 1500],
  ["no timeout", { timeout: NEVER }, {}, [0], 60_000],
  ["no deadline", { deadline: NEVER }, {}, [0, 30_000, 60_000], 90_000],
  ["a timeout that no timer holds", { timeout: 2 ** 31 }, {}, [0], 60_000],
  ["a deadline that no timer holds", { deadline: 2 ** 40, retry: false }, {}, [0], 30_000],
])("%s", async (_, options, init, attempts, ended) => {
  const silent = await timesOf(SILENCE, options, init);
  expect(silent).toMatchObject({ attempts, ended, error: { code: "timeout", attempts: attempts.length } });
  expect(silent.sent.map(({ signal }) => signal.aborted)).toEqual(attempts.map(() => true));
  const { answer, cancelled } = drip();
  expect(await timesOf(answer, options, init)).toMatchObject({ attempts, ended, error: { code: "timeout" } });
  expect(cancelled).toHaveLength(attempts.length);
  expect(vi.getTimerCount()).toBe(0);
});

test.each([
  ["waiting for fetch", SILENCE],
  ["waiting for the body", async () => new Response(new ReadableStream())],
] as const)("Infinity is no limit, and no timer: %s", async (_, answer) => {
  const controller = new AbortController();
  const { client } = observed([answer], { timeout: NEVER, deadline: NEVER });
  const error = errorOf(() => run(client, READ, { signal: controller.signal }));
  await vi.advanceTimersByTimeAsync(86_400_000);
  expect(vi.getTimerCount()).toBe(0);
  controller.abort("enough");
  expect(await error).toBe("enough");
});

test("the deadline counts the waits", async () => {
  vi.mocked(Math.random).mockReturnValue(1);
  const { sent, client } = observed([failure("ECONNRESET")], { deadline: 1400, retry: { attempts: 9 } });
  expect(await elapsed(() => failureOf(() => run(client, READ)))).toMatchObject({ code: "network", attempts: 2 });
  // The second wait would end at 1500.
  expect(sent.map(({ at }) => at)).toEqual([0, 500]);
});

test("the deadline counts the time for credentials", async () => {
  const slow = () => new Promise<string>((resolve) => setTimeout(() => resolve("token"), 700));
  const { sent, client } = observed([SILENCE], { deadline: 1000, auth: { bearer: slow } });
  const started = performance.now();
  expect(await elapsed(() => failureOf(() => run(client, READ)))).toMatchObject({ code: "timeout", attempts: 1 });
  expect(sent.map(({ at }) => at)).toEqual([700]);
  expect(performance.now() - started).toBe(1000);
});

test.each([86_400_000, -86_400_000])("a system clock that is moved by %i ms moves no limit", async (ms) => {
  const { client } = observed([SILENCE], { timeout: NEVER });
  let ended = false;
  const error = failureOf(() => run(client, READ)).finally(() => {
    ended = true;
  });
  await vi.advanceTimersByTimeAsync(59_999);
  vi.setSystemTime(Date.now() + ms);
  await vi.advanceTimersByTimeAsync(0);
  expect(ended).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await error).toMatchObject({ code: "timeout" });
});

describe("a fetch that ignores its signal", () => {
  test("and answers late: the answer is thrown away, body and all", async () => {
    const cancelled = vi.fn();
    const pulled = vi.fn((stream: ReadableStreamDefaultController) => stream.close());
    const late: Answer = async () => {
      await new Promise((resolve) => setTimeout(resolve, 5000));
      return new Response(new ReadableStream({ pull: pulled, cancel: cancelled }, { highWaterMark: 0 }));
    };
    const { client } = observed([late], { timeout: 1000, retry: false });
    expect(await elapsed(() => failureOf(() => run(client, READ)))).toMatchObject({ code: "timeout", attempts: 1 });
    expect(cancelled).toHaveBeenCalledOnce();
    expect(pulled).not.toHaveBeenCalled();
  });

  test("and fails late: nobody hears of it", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const late: Answer = () => new Promise((_, reject) => setTimeout(reject, 5000, new Error("late")));
    const { client } = observed([late], { timeout: 1000, retry: false });
    expect(await elapsed(() => failureOf(() => run(client, READ)))).toMatchObject({ code: "timeout" });
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

test.each([
  ["a success", [good(READ)]],
  ["a success after a failure", [status(500), good(READ)]],
  ["an error status", [status(404)]],
  ["a failure", [failure("ECONNRESET")]],
  ["a redirect", [{ status: 302, headers: { Location: "/" } }]],
  ["an unreadable success", [{ status: 200, body: "<html>" }]],
] as [string, Answer[]][])("%s leaves no timer", async (_, answers) => {
  const { client } = observed(answers, { retry: { attempts: 2 } });
  await elapsed(() => errorOf(() => run(client, READ)));
  expect(vi.getTimerCount()).toBe(0);
});

const LIMITS = [0, -1, Number.NaN, Number.NEGATIVE_INFINITY, "5", null, true, {}];

test.each(LIMITS)("a limit of %j is an input error", async (value) => {
  const { sent, client } = observed([good(READ)]);
  for (const name of ["timeout", "deadline", "maxResponseBytes"]) {
    expect(await failureOf(async () => observed([], { [name]: value }))).toMatchObject({ code: "input", pointer: `/${name}` });
  }
  for (const name of ["timeout", "deadline"]) {
    expect(await failureOf(() => run(client, READ, { [name]: value }))).toMatchObject({ code: "input", pointer: `/${name}` });
  }
  expect(sent).toEqual([]);
});

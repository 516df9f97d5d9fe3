/** Who leaves takes nobody along; when all have left, the token request ends. */

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { caught, gardener, issued } from "../tokens/issuer.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const turn = () => vi.advanceTimersByTimeAsync(0);

/** A client whose first token request waits for `release`; an aborted one fails as the platform's do. */
function waiting() {
  let release = () => {};
  const world = gardener({
    token: (nth, { signal }) => {
      if (nth > 1) return issued(nth);
      return new Promise((resolve, reject) => {
        release = () => resolve(issued(nth));
        signal.addEventListener("abort", () => reject(signal.reason));
      });
    },
  });
  return { ...world, release: () => release() };
}

describe("one of three callers aborts", () => {
  test.each([
    ["a reason of its own", new Error("enough")],
    ["a text", "enough"],
    ["null", null],
    ["none", undefined],
  ])("with %s: it gets that, and the others their answer", async (_, reason) => {
    const { call, release, tokens, calls } = waiting();
    const controller = new AbortController();
    const left = caught(() => call({ signal: controller.signal }));
    const others = [call(), call()];
    await turn();
    controller.abort(reason);
    expect(await left).toBe(controller.signal.reason);
    expect(tokens[0]?.signal.aborted).toBe(false);
    release();
    expect((await Promise.all(others)).map(({ response }) => response.status)).toEqual([200, 200]);
    expect([tokens.length, calls.length]).toEqual([1, 2]);
  });
});

describe("all callers leave", () => {
  const abort = () => {
    const controllers = [new AbortController(), new AbortController()];
    return { controllers, inits: controllers.map(({ signal }) => ({ signal })) };
  };

  test("by an abort: the token request ends with the last of them", async () => {
    const { call, tokens, calls } = waiting();
    const { controllers, inits } = abort();
    const left = inits.map((init) => caught(() => call(init)));
    await turn();
    const seen = controllers.map((controller) => {
      controller.abort();
      return tokens[0]?.signal.aborted;
    });
    await Promise.all(left);
    expect([...seen, tokens[0]?.signal.aborted]).toEqual([false, false, true]);
    expect([tokens.length, calls.length]).toEqual([1, 0]);
  });

  test("by their deadline", async () => {
    const { call, tokens, calls } = waiting();
    const error = caught(() => call({ deadline: 2000 }));
    await vi.advanceTimersByTimeAsync(2000);
    expect(await error).toMatchObject({ code: "timeout", operation: "GET /trees", attempts: 0 });
    expect([tokens[0]?.signal.aborted, tokens.length, calls.length]).toEqual([true, 1, 0]);
  });

  test("in the turn in which they came: none is left waiting for an answer", async () => {
    const { call, tokens } = waiting();
    const controller = new AbortController();
    const left = caught(() => call({ signal: controller.signal }));
    controller.abort();
    await left;
    await turn();
    expect(tokens.filter(({ signal }) => !signal.aborted)).toEqual([]);
  });

  test("a later caller starts anew, at once: leaving is no failure", async () => {
    const { call, tokens, bearers } = waiting();
    const { controllers, inits } = abort();
    const left = inits.map((init) => caught(() => call(init)));
    await turn();
    for (const controller of controllers) controller.abort();
    await Promise.all(left);
    await call();
    await call();
    expect([tokens.length, bearers()]).toEqual([2, ["token-2", "token-2"]]);
  });

  test("a caller who comes before they have been told is served", async () => {
    const { call, release } = waiting();
    const { controllers, inits } = abort();
    const left = inits.map((init) => caught(() => call(init)));
    await turn();
    for (const controller of controllers) controller.abort();
    const stayed = call();
    await Promise.all(left);
    release();
    expect((await stayed).response.status).toBe(200);
  });

  test("no timer stays", async () => {
    const { call } = waiting();
    const { controllers, inits } = abort();
    const left = inits.map((init) => caught(() => call(init)));
    await turn();
    for (const controller of controllers) controller.abort();
    await Promise.all(left);
    await turn();
    expect(vi.getTimerCount()).toBe(0);
  });
});

test("a signal that is aborted already asks for nothing", async () => {
  const { call, tokens, calls } = gardener();
  const signal = AbortSignal.abort("enough");
  expect(await caught(() => call({ signal }))).toBe("enough");
  expect([tokens.length, calls.length]).toEqual([0, 0]);
});

test("an abort between two attempts of the token request", async () => {
  const { call, tokens } = gardener({ token: () => new Response("", { status: 503, headers: { "retry-after": "10" } }) });
  const controller = new AbortController();
  const left = caught(() => call({ signal: controller.signal }));
  await vi.advanceTimersByTimeAsync(5000);
  controller.abort("enough");
  expect(await left).toBe("enough");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(tokens).toHaveLength(1);
});

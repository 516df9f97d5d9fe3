/** An aborted call rejects at once with the signal's own reason, wherever it is, and leaves no timer and no listener. */

import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { restoreClocks, stopClocks } from "../support/clocks.ts";
import { type Answer, errorOf, failure, good, observed, run, SILENCE, status } from "../support/compiled.ts";

beforeEach(() => stopClocks(0.5));
afterEach(restoreClocks);

const READ = "GET /items/{id}";
const NEVER = Number.POSITIVE_INFINITY;

/** Names, answers, options, and how many requests have left by the time of the abort. */
const PLACES: [string, Answer[], object, number][] = [
  ["while a credential is made", [], { auth: { bearer: () => new Promise(() => undefined) } }, 0],
  ["while fetch waits", [SILENCE], {}, 1],
  ["while the body comes", [async () => new Response(new ReadableStream())], {}, 1],
  ["during the wait after an answer", [status(500)], {}, 1],
  ["during the wait after a failure", [failure("ECONNREFUSED")], {}, 1],
  ["during the wait that the server asks for", [status(429, { "Retry-After": "30" })], {}, 1],
  ["during the second attempt", [failure("ECONNREFUSED"), SILENCE], { retry: { minDelay: 1e-9 } }, 2],
  ["where nothing has a limit", [SILENCE], { timeout: NEVER, deadline: NEVER }, 1],
];

const REASONS = [undefined, new Error("mine"), "a text", null, 0, false];

describe.each(PLACES)("%s", (_, answers, options, requests) => {
  test.each(REASONS.map((reason) => [reason]))("with the reason %o", async (reason) => {
    const controller = new AbortController();
    const { sent, client } = observed(answers, options);
    const thrown = run(client, READ, { signal: controller.signal }).then(
      () => "no rejection",
      (error: unknown) => ({ error }),
    );
    await vi.advanceTimersByTimeAsync(10);
    expect(sent).toHaveLength(requests);
    controller.abort(reason);
    // The default reason is a DOMException of the signal's own making: it has to be the same object.
    expect(await thrown).toEqual({ error: controller.signal.reason });
    expect(((await thrown) as { error: unknown }).error).toBe(controller.signal.reason);
    expect(vi.getTimerCount()).toBe(0);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(sent).toHaveLength(requests);
  });
});

test.each(REASONS.map((reason) => [reason]))(
  "before the call, with the reason %o: nothing is sent, and no credential is made",
  async (reason) => {
    const bearer = vi.fn(() => "token");
    const { sent, client } = observed([good(READ)], { auth: { bearer } });
    const signal = AbortSignal.abort(reason);
    expect(await errorOf(() => run(client, READ, { signal }))).toBe(signal.reason);
    expect(sent).toEqual([]);
    expect(bearer).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  },
);

test("fetch's own signal carries the reason", async () => {
  const controller = new AbortController();
  const { sent, client } = observed([SILENCE]);
  const thrown = errorOf(() => run(client, READ, { signal: controller.signal }));
  await vi.advanceTimersByTimeAsync(1);
  const reason = new Error("mine");
  controller.abort(reason);
  await thrown;
  expect(sent[0]?.signal.reason).toBe(reason);
});

test("an abort after the answer changes nothing", async () => {
  const controller = new AbortController();
  const { sent, client } = observed([good(READ)]);
  const { data } = await run(client, READ, { signal: controller.signal });
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  controller.abort();
  expect(data).toEqual({ id: "a" });
  expect(sent[0]?.signal.aborted).toBe(false);
});

test("one call's abort is no other's", async () => {
  const controller = new AbortController();
  const slow: Answer = async () => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return Response.json({ id: "a" });
  };
  const { client } = observed([slow]);
  const aborted = errorOf(() => run(client, READ, { signal: controller.signal }));
  const other = run(client, READ);
  await vi.advanceTimersByTimeAsync(10);
  controller.abort("enough");
  await vi.advanceTimersByTimeAsync(2000);
  expect(await aborted).toBe("enough");
  expect((await other).data).toEqual({ id: "a" });
});

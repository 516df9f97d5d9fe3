/** What a 401 or 403 of the API does to the token it was given. */

import { afterEach, describe, expect, test, vi } from "vitest";
import { ApiError } from "../../src/errors.ts";
import { type Answer, caught, gardener, inTurn, issued, json } from "../tokens/issuer.ts";

/** An API that takes the tokens named, and no other. */
const taking =
  (...good: readonly string[]): Answer =>
  (_, { headers }) =>
    good.some((token) => headers["authorization"] === `Bearer ${token}`) ? json({}) : json({}, 401);

afterEach(() => {
  vi.restoreAllMocks();
});

describe("a 401", () => {
  test.each([
    ["a read", "call"],
    ["a write", "write"],
  ] as const)("of %s: the token is replaced, and the call sent once more, with the same bytes", async (_, kind) => {
    const world = gardener({ api: taking("token-2") });
    const { error, response } = await world[kind]();
    expect([response.status, error]).toEqual([200, undefined]);
    expect([world.tokens.length, world.bearers()]).toEqual([2, ["token-1", "token-2"]]);
    expect(world.calls[1]).toMatchObject({ url: world.calls[0]?.url, method: world.calls[0]?.method, body: world.calls[0]?.body });
  });

  test.each([
    ["a read", "call", false],
    ["a write", "write", true],
  ] as const)("of %s, twice: the ordinary error", async (_, kind, maybeApplied) => {
    const world = gardener({ api: () => json({ error: "no" }, 401) });
    const { error } = await world[kind]();
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code: "http", status: 401, body: { error: "no" }, attempts: 2, maybeApplied });
    expect([world.tokens.length, world.calls.length]).toEqual([2, 2]);
  });

  test("of a call that is not to be retried: once more all the same", async () => {
    const { call, bearers } = gardener({ api: taking("token-2"), options: { retry: false } });
    expect((await call()).response.status).toBe(200);
    expect(bearers()).toEqual(["token-1", "token-2"]);
  });

  test("after a retry, and a retry after it", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const api = inTurn(
      () => json({}, 503),
      taking(),
      () => json({}),
    );
    const { call, tokens } = gardener({ api });
    expect((await call()).response.status).toBe(200);
    expect(tokens).toHaveLength(2);
  });

  test("for a token that is not kept", async () => {
    const { call, bearers } = gardener({ api: taking("token-2"), token: (nth) => json({ access_token: `token-${nth}` }) });
    expect((await call()).response.status).toBe(200);
    expect(bearers()).toEqual(["token-1", "token-2"]);
  });

  test("where the caller's own token was sent: nothing is asked for, nothing sent again", async () => {
    const { call, tokens, calls } = gardener({ api: taking(), options: { auth: { bearer: "mine" } } });
    expect((await call()).error).toMatchObject({ status: 401, attempts: 1 });
    expect([tokens.length, calls.length]).toEqual([0, 1]);
  });

  test.each([
    ["a read", "call", false],
    ["a write", "write", true],
  ] as const)("of %s, and no token to be had: the error knows that it was sent", async (_, kind, maybeApplied) => {
    const { calls, ...world } = gardener({ api: taking(), token: inTurn(issued, () => json({ error: "invalid_client" }, 401)) });
    const error = await caught(world[kind]);
    expect(error).toMatchObject({ code: "auth", status: 401, attempts: 1, maybeApplied });
    expect((error as Error).message).not.toMatch(/not sent|nothing was sent/i);
    expect(calls).toHaveLength(1);
  });
});

test.each([403, 400, 404, 407, 419, 422, 500])("a %i replaces nothing", async (status) => {
  const { call, tokens, calls } = gardener({ api: () => json({}, status), options: { retry: false } });
  expect((await call()).error).toMatchObject({ status });
  await call();
  expect([tokens.length, calls.length]).toEqual([1, 2]);
});

describe("the same token is refused", () => {
  /** Two calls with `token-1`; each is refused when its gate opens. */
  function gated() {
    const open: (() => void)[] = [];
    const gates = [0, 1].map((gate) => new Promise<void>((resolve) => open.splice(gate, 0, resolve)));
    const world = gardener({
      api: async (nth) => {
        await gates[nth - 1];
        return nth > 2 ? json({}) : json({}, 401);
      },
    });
    return { ...world, open: (gate: 0 | 1) => open[gate]?.() };
  }

  test("twice at once: one refresh", async () => {
    const { call, tokens, bearers, open } = gated();
    const both = [call(), call()];
    open(0);
    open(1);
    expect((await Promise.all(both)).map(({ response }) => response.status)).toEqual([200, 200]);
    expect([tokens.length, bearers()]).toEqual([2, ["token-1", "token-1", "token-2", "token-2"]]);
  });

  test("once more after it was replaced: the new one stays", async () => {
    const { call, tokens, bearers, open } = gated();
    const [one, other] = [call(), call()];
    open(0);
    await one;
    open(1);
    expect((await other).response.status).toBe(200);
    await call();
    expect([tokens.length, bearers()]).toEqual([2, ["token-1", "token-1", "token-2", "token-2", "token-2"]]);
  });

  test("1,000 times at once: one refresh", async () => {
    const { call, tokens, calls } = gardener({ api: taking("token-2") });
    const all = await Promise.all(Array.from({ length: 1000 }, () => call()));
    expect(new Set(all.map(({ response }) => response.status))).toEqual(new Set([200]));
    expect([tokens.length, calls.length]).toEqual([2, 2000]);
  });
});

/** Failed token requests: which are repeated, how the failure is shared, and what is said of it. */

import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Answer, caught, gardener, inTurn, issued, json, SECRET } from "../tokens/issuer.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
  // The longest of every wait.
  vi.spyOn(Math, "random").mockReturnValue(0.999_999);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const REFUSED = () => json({ error: "invalid_client" }, 401);

/** The error of a call, however long it takes. */
async function failed(call: () => Promise<unknown>) {
  const error = caught(call);
  await vi.advanceTimersByTimeAsync(60_000);
  return error;
}

describe("repeated", () => {
  test.each<[string, Answer]>([
    ...[408, 429, 500, 502, 503, 504].map((status): [string, Answer] => [String(status), () => json({ error: "server_error" }, status)]),
    ["a connection that is refused", () => Object.assign(new TypeError("fetch failed"), { cause: { code: "ECONNREFUSED" } })],
    ["a connection that breaks off", () => Object.assign(new TypeError("terminated"), { cause: { code: "UND_ERR_SOCKET" } })],
  ])("%s, twice; then a token", async (_, answer) => {
    const { call, tokens, bearers } = gardener({ token: inTurn(answer, answer, issued) });
    const result = call();
    await vi.advanceTimersByTimeAsync(5000);
    expect((await result).response.status).toBe(200);
    expect([tokens.length, bearers()]).toEqual([3, ["token-3"]]);
    // RFC 6749 has nothing that changes from one attempt to the next.
    expect(new Set(tokens.map(({ body, headers }) => JSON.stringify([body, headers]))).size).toBe(1);
  });

  test("not before the issuer wants it", async () => {
    const { call, tokens } = gardener({ token: inTurn(() => json("", 503, { "retry-after": "20" }), issued) });
    const result = call();
    await vi.advanceTimersByTimeAsync(19_999);
    expect(tokens).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    await result;
    expect(tokens).toHaveLength(2);
  });

  test("three times at the most", async () => {
    const { call, tokens, calls } = gardener({ token: () => json("", 503) });
    expect(await failed(call)).toMatchObject({ code: "auth", status: 503, message: expect.stringContaining("503") });
    expect([tokens.length, calls.length]).toEqual([3, 0]);
  });
});

describe("not repeated", () => {
  const codes = ["invalid_client", "invalid_grant", "unauthorized_client", "invalid_scope", "invalid_target", "access_denied"];
  test.each<[string, number, Answer]>([
    ...codes.map((error): [string, number, Answer] => [error, 400, () => json({ error }, 400)]),
    ["invalid_client", 401, REFUSED],
    ["403", 403, () => json("", 403)],
    ["404", 404, () => json("<html>", 404)],
  ])("%s, status %i", async (named, status, token) => {
    const { call, tokens, calls } = gardener({ token });
    const want = {
      code: "auth",
      operation: "GET /trees",
      status,
      message: expect.stringContaining(named),
      attempts: 0,
      maybeApplied: false,
    };
    expect(await failed(call)).toMatchObject(want);
    expect([tokens.length, calls.length]).toEqual([1, 0]);
  });

  test.each([301, 302, 303, 307, 308])("a redirect, %i, which is not followed", async (status) => {
    const { call, tokens, calls } = gardener({ token: () => json(`go to ${SECRET}`, status, { location: "https://evil.example/token" }) });
    const error = await failed(call);
    expect(error).toMatchObject({ code: "auth", message: expect.stringContaining("redirect") });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/hunter2|evil/);
    expect([tokens.length, calls.length]).toEqual([1, 0]);
  });

  test("a redirect that a fetch of the caller's own has followed", async () => {
    const followed = () => Object.defineProperty(issued(1), "redirected", { value: true });
    const { call, tokens, calls } = gardener({ token: followed });
    expect(await failed(call)).toMatchObject({ code: "auth", message: expect.stringContaining("redirect") });
    expect([tokens.length, calls.length]).toEqual([1, 0]);
  });

  test("an answer that is too large", async () => {
    const { call, tokens } = gardener({ token: () => issued(1, { padding: "x".repeat(2 ** 20) }) });
    expect(await failed(call)).toMatchObject({ code: "auth", status: 200 });
    expect(tokens).toHaveLength(1);
  });
});

test.each<[string, Answer]>([
  ["the words of an error", () => json({ error: SECRET, error_description: SECRET, error_uri: SECRET }, 400)],
  ["an error that is no text", () => json({ error: { hint: SECRET } }, 400)],
  ["a page", () => json(`<html>${SECRET}</html>`, 500)],
  ["a success", () => json({ hint: SECRET })],
  ["a token that cannot be sent", () => json({ access_token: `${SECRET} ${SECRET}` })],
  ["the platform's error", () => new TypeError(`bad header ${SECRET}`, { cause: new Error(SECRET) })],
])("%s with the secret in it: it is shown nowhere", async (_, token) => {
  const error = (await failed(gardener({ token }).call)) as Error;
  expect(error).toMatchObject({ code: "auth" });
  expect(inspect(error, { depth: 9, showHidden: true }) + error.stack + JSON.stringify(error)).not.toContain("hunter2");
});

describe("the failure", () => {
  test("is shared by 1,000 callers", async () => {
    const { call, tokens, calls } = gardener({ token: REFUSED });
    const errors = await Promise.all(Array.from({ length: 1000 }, () => caught(call)));
    expect(new Set(errors.map((error) => (error as { status?: number }).status))).toEqual(new Set([401]));
    expect([tokens.length, calls.length]).toEqual([1, 0]);
  });

  test("is given at once for a second, then for twice as long each time, up to thirty seconds", async () => {
    const { call, tokens } = gardener({ token: REFUSED });
    const first = await caught(call);
    for (const seconds of [1, 2, 4, 8, 16, 30, 30]) {
      const before = tokens.length;
      vi.advanceTimersByTime(seconds * 1000 - 1);
      expect(await caught(call)).toMatchObject({ code: "auth", status: 401, message: (first as Error).message });
      expect(tokens).toHaveLength(before);
      vi.advanceTimersByTime(1);
      await caught(call);
      expect(tokens).toHaveLength(before + 1);
    }
  });

  test("is no longer than that where the wall clock is set back", async () => {
    const { call, bearers } = gardener({ token: inTurn(REFUSED, issued) });
    await caught(call);
    vi.setSystemTime(Date.now() - 86_400_000);
    vi.advanceTimersByTime(1000);
    await call();
    expect(bearers()).toEqual(["token-2"]);
  });

  test("is forgotten after a success: the next one counts from a second again", async () => {
    const once = (nth: number) => json({ access_token: `token-${nth}` });
    const { call, tokens } = gardener({ token: inTurn(REFUSED, REFUSED, once, REFUSED, once) });
    await caught(call);
    vi.advanceTimersByTime(1000);
    await caught(call);
    vi.advanceTimersByTime(2000);
    await call();
    await caught(call);
    vi.advanceTimersByTime(1000);
    await call();
    expect(tokens).toHaveLength(5);
  });
});

describe("beside another credential of the same alternative", () => {
  let unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  beforeEach(() => {
    unhandled = [];
    process.on("unhandledRejection", note);
  });
  afterEach(() => {
    process.off("unhandledRejection", note);
  });

  test.each([
    ["that cannot be sent", "two words", "input"],
    ["that a function fails to give", () => Promise.reject(new Error("hunter2")), "auth"],
    ["that is good", "k", "auth"],
  ])("%s: one error, and none is left unhandled", async (_, key, code) => {
    const auth = { oauth: { clientId: "gardener", clientSecret: SECRET }, key };
    const { both, calls } = gardener({ token: REFUSED, options: { auth } });
    expect(await caught(both)).toMatchObject({ code, operation: "GET /gates" });
    // The event comes once the microtasks are done.
    await new Promise((resolve) => setImmediate(resolve));
    expect([unhandled, calls]).toEqual([[], []]);
  });
});

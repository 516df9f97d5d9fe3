/** A store that fails, is slow or lies never fails a call. */

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { TokenStore } from "../../src/store.ts";
import { createCache } from "../tokens/cache.ts";
import { caught, gardener, issued } from "../tokens/issuer.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const nothing = () => undefined;
const fail = () => {
  throw new Error("hunter2");
};
const reject = () => Promise.reject(new Error("hunter2"));
const hang = () => new Promise(nothing);
const late = <T>(value: T) => new Promise<T>((resolve) => setTimeout(resolve, 500, value));
const always = (value: unknown): TokenStore => ({ get: () => value, set: nothing });
const token = (value: unknown, freshUntil: unknown = 8e15) => always({ value, freshUntil });

const good = createCache();

test.each<[string, TokenStore]>([
  ["throws", { get: fail, set: fail }],
  ["rejects", { get: reject, set: reject }],
  ["throws what is no error", { get: () => Promise.reject(), set: () => Promise.reject("hunter2") }],
  ["cannot be read", { get: reject, set: nothing }],
  ["cannot be written", { get: nothing, set: reject }],
  ["hangs", { get: hang, set: hang }],
  ["hangs when it is read", { get: hang, set: nothing }],
  ["hangs when it is written", { get: nothing, set: hang }],
  ["takes half a second for everything", { get: (key) => late(good.get(key)), set: (key, value, ttl) => late(good.set(key, value, ttl)) }],
  ["loses everything", always(undefined)],
  ["says null for what it has not", always(null)],
  ["has a text for every key", always("hunter2")],
  ["has a number for every key", always(1)],
  ["has a list for every key", always([])],
  ["has an empty object for every key", always({})],
  ["has a token that is no text", token(1)],
  ["has an empty token", token("")],
  ["has a token that cannot be sent", token("two words\r\nx-evil: 1")],
  ["has a token outside Latin-1", token("🌳")],
  ["has a token that ends at no time", token("dead", "soon")],
  ["has a token that ends at null", token("dead", null)],
  ["has a token that has ended", token("dead", 1)],
])("one that %s", async (_, store) => {
  const { call, bearers, tokens } = gardener({ oauth: { store } });
  // Less than what the claims of others may take, and less than a hung connection.
  const [{ response }] = await Promise.all([call({ deadline: 5000 }), vi.advanceTimersByTimeAsync(5000)]);
  expect(response.status).toBe(200);
  // The token that was fetched is kept here, whatever became of it there.
  await call({ deadline: 1 });
  expect([tokens.length, bearers()]).toEqual([1, ["token-1", "token-1"]]);
});

test("one that hangs keeps nobody from leaving", async () => {
  const { call, tokens } = gardener({ oauth: { store: { get: hang, set: hang } } });
  const controller = new AbortController();
  const left = caught(() => call({ signal: controller.signal }));
  await vi.advanceTimersByTimeAsync(100);
  controller.abort("enough");
  expect(await left).toBe("enough");
  await vi.advanceTimersByTimeAsync(60_000);
  expect([tokens.length, vi.getTimerCount()]).toEqual([0, 0]);
});

test("one that fails while a token is had from it: the token request says why there is none", async () => {
  const { call } = gardener({ oauth: { store: { get: reject, set: reject } }, token: () => issued(1, { access_token: "" }) });
  const error = caught(call);
  await vi.advanceTimersByTimeAsync(5000);
  expect(await error).toMatchObject({ code: "auth", message: expect.not.stringContaining("hunter2") });
});

test("a claim whose owner is gone is waited for, but not for ever", async () => {
  const store = createCache();
  const gone = gardener({ oauth: { store }, token: () => new Promise(nothing) });
  void caught(gone.call);
  await vi.advanceTimersByTimeAsync(1000);
  const { call, tokens } = gardener({ oauth: { store } });
  const result = call();
  await vi.advanceTimersByTimeAsync(5000);
  expect(tokens).toEqual([]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect([(await result).response.status, tokens.length]).toEqual([200, 1]);
});

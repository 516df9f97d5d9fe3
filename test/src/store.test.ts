/** One token for many clients through a store: what is kept, under which key, and until when. */

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createCache } from "../tokens/cache.ts";
import { caught, clientOf, GARDENER, gardener, inTurn, issued, json, orchard, SECRET, service } from "../tokens/issuer.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A result, after the clocks have moved for longer than a claim needs to settle, and less than it lives. */
async function settled<T>(result: Promise<T>): Promise<T> {
  const [value] = await Promise.all([result, vi.advanceTimersByTimeAsync(1000)]);
  return value;
}

/** Two clients, as of two processes, of one service and one store. */
function pair(answers: Parameters<typeof service>[0] = {}, store = createCache()) {
  const served = service(answers);
  const client = () => clientOf(orchard(), { auth: { oauth: { ...GARDENER, store } }, fetch: served.fetch });
  return { ...served, store, one: client(), other: client() };
}

describe("a token", () => {
  test("is kept for its fresh life, and spares the other client a request", async () => {
    const { store, one, other, tokens, bearers } = pair();
    await settled(one.call());
    expect(store.tokens()).toMatchObject([{ ttl: 3_540_000 }]);
    await settled(other.call());
    expect([tokens.length, bearers()]).toEqual([1, ["token-1", "token-1"]]);
  });

  test("is asked for once by 1,000 callers of each", async () => {
    const { one, other, tokens, calls } = pair();
    const all = [one, other].flatMap((client) => Array.from({ length: 1000 }, () => client.call()));
    await settled(Promise.all(all));
    expect([tokens.length, calls.length]).toEqual([1, 2000]);
  });

  test("is asked for again when it ends, by one of the two", async () => {
    const { one, other, tokens, bearers } = pair();
    await settled(one.call());
    await settled(other.call());
    vi.advanceTimersByTime(3_540_000);
    await settled(Promise.all([one.call(), other.call()]));
    expect([tokens.length, bearers()]).toEqual([2, ["token-1", "token-1", "token-2", "token-2"]]);
  });

  test.each([3600.5, 100.001, 0.7, "59.9999"])("with a life of %s s is kept for whole milliseconds", async (expires_in) => {
    const { store, one } = pair({ token: (nth) => issued(nth, { expires_in }) });
    await settled(one.call());
    // Redis takes no others.
    expect(store.tokens().map(({ ttl }) => Number.isInteger(ttl) && ttl > 0)).toEqual([true]);
  });

  test.each([undefined, 0, "soon", 1e308])("with a life of %s is not kept", async (expires_in) => {
    const { store, one } = pair({ token: (nth) => issued(nth, { expires_in }) });
    await settled(one.call());
    expect(store.tokens()).toEqual([]);
  });

  test("that ended by the monotonic clock is not taken back from the store after the wall clock was set back", async () => {
    const { one, bearers } = pair();
    await settled(one.call());
    vi.setSystemTime(Date.now() - 86_400_000);
    vi.advanceTimersByTime(3_540_000);
    await settled(one.call());
    expect(bearers()).toEqual(["token-1", "token-2"]);
  });

  test("that the API refuses is replaced, for the other client too", async () => {
    const { one, other, tokens, bearers } = pair({
      api: (_, { headers }) => json({}, headers["authorization"] === "Bearer token-1" ? 401 : 200),
    });
    await settled(one.call({ deadline: 1000 }));
    const { response } = await settled(other.call({ deadline: 1000 }));
    expect(response.status).toBe(200);
    expect([tokens.length, bearers()]).toEqual([2, ["token-1", "token-2", "token-2"]]);
  });

  test("that the API refuses both clients is replaced once", async () => {
    let revoked = false;
    const { one, other, tokens, calls } = pair({
      api: (_, { headers }) => json({}, revoked && headers["authorization"] === "Bearer token-1" ? 401 : 200),
    });
    await settled(one.call());
    await settled(other.call());
    revoked = true;
    vi.advanceTimersByTime(60_000);
    await settled(Promise.all([one.call(), other.call()]));
    expect([tokens.length, calls.length]).toEqual([2, 6]);
  });
});

describe("a request is not held up by an earlier one of the same client", () => {
  const refusing = (nth: number) => json({}, nth === 1 ? 401 : 200);
  test.each([
    ["whose token was not kept", { token: (nth: number) => json({ access_token: `token-${nth}` }) }, 0],
    ["whose token was refused at once", { api: refusing }, 0],
    ["whose token had a short life", { token: (nth: number) => issued(nth, { expires_in: 2 }) }, 2000],
    ["which failed", { token: inTurn(() => json({}, 400), issued) }, 1000],
  ])("%s", async (_, answers, passes) => {
    const { one, tokens } = pair(answers);
    await settled(one.call({ deadline: 1000 }).catch(() => undefined));
    vi.advanceTimersByTime(passes);
    expect((await settled(one.call({ deadline: 1000 }))).response.status).toBe(200);
    expect(tokens).toHaveLength(2);
  });

  test("whose callers have all left", async () => {
    const token = inTurn(
      (_, { signal }) => new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
      issued,
    );
    const { one, tokens } = pair({ token });
    const controller = new AbortController();
    const left = caught(() => one.call({ signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(1000);
    controller.abort();
    await left;
    const { response } = await settled(one.call({ deadline: 1000 }));
    expect([response.status, tokens.length]).toEqual([200, 2]);
  });
});

describe("keys", () => {
  /** The keys and values that a client's first call writes. */
  async function written(oauth: object = {}, tokenUrl = "/oauth/token") {
    const store = createCache();
    await settled(gardener({ flow: { tokenUrl, parameters: { audience: "trees" } }, oauth: { ...oauth, store } }).call());
    return store.written.map(({ key, value }) => ({ key, value: JSON.stringify(value) }));
  }

  test.each([
    ["another secret", { clientSecret: "another" }, "/oauth/token", true],
    ["another client", { clientId: "another" }, "/oauth/token", false],
    ["another audience", { parameters: { audience: "shrubs" } }, "/oauth/token", false],
    ["another resource", { parameters: { resource: "urn:x" } }, "/oauth/token", false],
    ["a scope", { scope: "read" }, "/oauth/token", false],
    ["another issuer", {}, "/oauth2/token", false],
    ["another issuer by option", { tokenUrl: "https://id.example/token" }, "/oauth/token", false],
  ])("%s", async (_, oauth, tokenUrl, same) => {
    const [plain, changed] = [await written(), await written(oauth, tokenUrl)];
    expect(changed.map(({ key }) => key).join() === plain.map(({ key }) => key).join()).toBe(same);
  });

  test("parameters in another order are the same", async () => {
    const [some, others] = [
      { a: "1", b: "2", scope: "x" },
      { scope: "x", b: "2", a: "1" },
    ];
    const keys = async (parameters: object) => (await written({ parameters })).map(({ key }) => key);
    expect(await keys(some)).toEqual(await keys(others));
  });

  test("neither key nor value holds the secret, in any form", async () => {
    const all = JSON.stringify(await written());
    const basic = Buffer.from(`gardener:${SECRET}`).toString("base64");
    for (const secret of [SECRET, basic, Buffer.from(SECRET).toString("base64").slice(0, -2)]) expect(all).not.toContain(secret);
    expect(all).toContain("gardener");
  });
});

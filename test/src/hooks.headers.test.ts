/** Hooks see the headers that they name and nothing else, and watching a call does not change it. */

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Answer, CREDENTIALS, clientOf, failureOf, json, observed, read, watcher, watchRejections, write } from "../support/vault.ts";

const unhandled = watchRejections();

beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(async () => {
  vi.restoreAllMocks();
  expect(await unhandled()).toEqual([]);
});

const unavailable: Answer = () => json({}, 503);

const failing: Answer = () => {
  throw new TypeError("fetch failed");
};

describe("headers", () => {
  const sent = { "x-vault-region": "north", "X-Vault-Load": "7", "x-other": "hidden", "set-cookie": "hidden=1", etag: '"a"' };

  test.each([
    [[], {}],
    [["x-vault-region"], { "x-vault-region": "north" }],
    [["X-VAULT-Region", "x-vault-load", "x-absent"], { "x-vault-region": "north", "x-vault-load": "7" }],
    [["constructor", "toString"], {}],
    [["x-vault"], {}],
  ])("named %j are %j", async (names, wanted) => {
    const { events, hooks } = watcher(names);
    await read(observed({ hooks }, [() => json({}, 200, sent)]).client);
    expect(events[1]?.[1]).toHaveProperty("headers", wanted);
    expect(JSON.stringify(events)).not.toContain("hidden");
  });

  test.each([
    [{ "x-request-id": "r-1" }, "r-1"],
    [{ "Request-Id": "r-2" }, "r-2"],
    [{ "x-vault-request-id": "r-3" }, "r-3"],
    [{ "x-request-identity": "r", "xrequest-id": "r", "request-id-2": "r" }, undefined],
    [{}, undefined],
  ])("%j give the request id %j", async (headers, requestId) => {
    const { events, client } = observed({}, [() => json({}, 500, headers as Record<string, string>)]);
    await read(client, { retry: false });
    expect(events[1]?.[1]).toHaveProperty("requestId", requestId);
  });

  test.each(["x-request-id", "x-vault-region"])("a credential that the server echoes in %s is not told", async (name) => {
    const { client, events } = observed({ auth: CREDENTIALS["an API key"] }, [
      (_, __, { headers }) => json({}, 401, { [name]: String(new Headers(headers).get("x-vault-key")) }),
    ]);
    await write(client);
    expect(events[1]?.[1]).toHaveProperty("requestId", undefined);
    expect(events[1]?.[1]).toHaveProperty("headers", {});
  });
});

describe("watching changes nothing", () => {
  const noisy = () => {
    throw new Error("noise");
  };

  test.each<[string, object]>([
    ["functions that throw", { onRequest: noisy, onResponse: noisy, onRetry: noisy }],
    ["functions that reject", { onRequest: async () => noisy(), onResponse: async () => noisy(), onRetry: async () => noisy() }],
    ["functions that change what they are given", { onRequest: (event: object) => Object.assign(event, { attempt: 99 }) }],
    ["no function at all", {}],
    ["members that are undefined", { onRequest: undefined, onResponse: undefined, onRetry: undefined, headers: undefined }],
  ])("%s", async (_, hooks) => {
    const { client, counts } = observed({ hooks }, [unavailable, () => json({ note: "a" })]);
    expect(await read(client)).toMatchObject({ data: { note: "a" }, error: undefined });
    expect(counts.api).toBe(2);
    const failed = observed({ hooks, retry: false }, [failing]);
    expect(await failureOf(() => read(failed.client))).toMatchObject({ code: "network", attempts: 1 });
  });

  test("without hooks nothing is computed", async () => {
    const answer = json({});
    const looked = vi.spyOn(answer.headers, Symbol.iterator as never);
    const now = vi.spyOn(performance, "now");
    await read(clientOf({ fetch: async () => answer }));
    const bare = now.mock.calls.length;
    now.mockClear();
    await read(clientOf({ fetch: async () => json({}), hooks: {} }));
    expect(looked).not.toHaveBeenCalled();
    expect(bare).toBeLessThan(now.mock.calls.length);
  });
});

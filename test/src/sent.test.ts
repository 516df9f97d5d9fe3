/** What is sent, and what is not, where a failure or a credential comes at a bad moment. */

import { expect, test } from "vitest";
import { CREDENTIALS, failureOf, good, json, observed, SECRETS, write } from "../support/vault.ts";

const failing = (code: string, syscall?: string) => () => {
  throw new TypeError("fetch failed", { cause: Object.assign(new Error(), { code, syscall }) });
};

// A connection that was kept alive can lose its route after the request left: `read EHOSTUNREACH`.
test.each([
  ["EHOSTUNREACH", "connect", 2],
  ["ENETUNREACH", "connect", 2],
  ["ENOTFOUND", "getaddrinfo", 2],
  ["ECONNREFUSED", undefined, 2],
  ["EHOSTUNREACH", "read", 1],
  ["ENETUNREACH", "write", 1],
])("a write that fails with %s of %s is sent %i times", async (code, syscall, times) => {
  const { client, counts } = observed({ auth: CREDENTIALS["a bearer token"] }, [failing(code, syscall), good]);
  const error = await failureOf(() => write(client)).catch(() => undefined);
  expect(counts.api).toBe(times);
  expect((error as { maybeApplied?: boolean } | undefined)?.maybeApplied).toBe(times === 1 ? true : undefined);
});

test("a credential function that holds up the event loop past the deadline: nothing is sent", async () => {
  const bearer = () => {
    for (const end = performance.now() + 20; performance.now() < end; );
    return SECRETS.bearer;
  };
  const { client, counts, events } = observed({ auth: { bearer }, deadline: 5 });
  expect(await failureOf(() => write(client))).toMatchObject({ code: "timeout", attempts: 0, maybeApplied: false });
  expect([counts.api, events]).toEqual([0, []]);
});

test("a credential that changes is the one of its attempt alone", async () => {
  let calls = 0;
  const { client, said } = observed({ auth: { bearer: () => `turn-${++calls}` } }, [() => json({}, 429, { "retry-after": "0" }), good]);
  await write(client);
  expect(said.map((request) => /turn-\d/.exec(request)?.[0])).toEqual(["turn-1", "turn-2"]);
});

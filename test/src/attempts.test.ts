/** What every attempt of a call sends, and what every error tells of the attempts. */

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compile } from "../../scripts/compile.ts";
import { elapsed, restoreClocks, stopClocks } from "../support/clocks.ts";
import {
  type Answer,
  type Call,
  errorOf,
  failure,
  failureOf,
  good,
  KEYED,
  loadMethods,
  observed,
  run,
  SILENCE,
  status,
} from "../support/compiled.ts";

beforeEach(() => stopClocks());
afterEach(restoreClocks);

test("the fixture goes through the whole pipeline without a finding", async () => {
  const { findings, counts } = compile(await loadMethods()) as { findings: unknown[]; counts: object };
  expect(findings).toEqual([]);
  expect(counts).toMatchObject({ operations: 9 });
});

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

async function sentBy(call: Call, init: object, answer: Answer = status(500), options: object = {}) {
  const { sent, client } = observed([answer], options);
  await elapsed(() => errorOf(() => run(client, call, init)));
  return sent;
}

const keysOf = (sent: Awaited<ReturnType<typeof sentBy>>) => sent.map(({ headers }) => headers.get("idempotency-key"));

describe("the idempotency key", () => {
  test.each(KEYED)("of %s is made once for all attempts, and anew for another call", async (call) => {
    const [one, ...others] = keysOf(await sentBy(call, {}));
    expect(one).toMatch(UUID);
    expect(others).toEqual([one, one]);
    expect(keysOf(await sentBy(call, {}))).not.toContain(one);
  });

  test.each([
    ["params.header", { params: { header: { "Idempotency-Key": "mine" } } }],
    ["params.header in another case", { params: { header: { "idempotency-KEY": "mine" } } }],
    ["headers", { headers: { "Idempotency-Key": "mine" } }],
    ["headers before params.header", { params: { header: { "Idempotency-Key": "other" } }, headers: { "IDEMPOTENCY-KEY": "mine" } }],
    ["Headers", { headers: new Headers({ "Idempotency-Key": "mine" }) }],
  ])("is the caller's, given in %s", async (_, init) => {
    for (const call of KEYED) expect(keysOf(await sentBy(call, init))).toEqual(["mine", "mine", "mine"]);
  });

  test.each([
    ["params.header", { params: { header: { "Idempotency-Key": undefined } } }],
    ["headers", { headers: { "Idempotency-Key": undefined } }],
  ])("is made where %s say undefined", async (_, init) => {
    expect(keysOf(await sentBy("POST /payments", init))[0]).toMatch(UUID);
  });

  test("can be left away where it is optional: the write is then not repeated", async () => {
    expect(keysOf(await sentBy("POST /payments", { headers: { "Idempotency-Key": null } }))).toEqual([null]);
    const error = await failureOf(() => run(observed([]).client, "POST /orders", { headers: { "Idempotency-Key": null } }));
    expect(error).toMatchObject({ code: "input", pointer: "/header/Idempotency-Key", attempts: 0 });
  });

  test.each(["POST /items", "PATCH /items/{id}"] as const)("makes %s, which declares none, no safer", async (call) => {
    expect(await sentBy(call, {})).toHaveLength(1);
    expect(keysOf(await sentBy(call, {}))).toEqual([null]);
    // A server that does not know the header applies the write each time.
    expect(await sentBy(call, { headers: { "Idempotency-Key": "mine" } })).toHaveLength(1);
  });
});

describe("every attempt sends", () => {
  test("the same bytes, whatever becomes of the caller's objects meanwhile", async () => {
    const body = { id: "a", made_at: new Date(1000), parts: [{ id: "b" }] };
    const headers = { "X-Trace": "1" };
    const init = { body, headers };
    const when = () => {
      body.id = "changed";
      body.made_at.setTime(0);
      headers["X-Trace"] = "changed";
      Object.assign(init, { body: {}, headers: {} });
      return undefined;
    };
    const sent = await sentBy("POST /payments", init, status(503), { retry: { when } });
    const want = '{"id":"a","made_at":1,"parts":[{"id":"b"}]}';
    expect(sent.map((request) => [request.url, request.body, request.headers.get("x-trace")])).toEqual(
      Array(3).fill(["https://methods.fixture.test/v1/payments", want, "1"]),
    );
  });

  test("the same headers, also where fetch writes to its own", async () => {
    const seen: unknown[] = [];
    const fetch = async (_: string, init: RequestInit) => {
      seen.push({ ...(init.headers as Record<string, string>) });
      Object.assign(init.headers as object, { "x-evil": "1", "idempotency-key": "evil" });
      return new Response(null, { status: 500 });
    };
    const { client } = observed([], { fetch });
    await elapsed(() => run(client, "POST /payments"));
    expect(seen).toHaveLength(3);
    expect(seen[2]).toEqual(seen[0]);
  });

  test("a credential of its own, where a function gives it", async () => {
    let turn = 0;
    const sent = await sentBy("GET /items", {}, status(500), { auth: { bearer: async () => `token-${++turn}` } });
    expect(sent.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer token-1", "Bearer token-2", "Bearer token-3"]);
  });
});

/** What comes of a read, a write that may be repeated, and one that may not: attempts, and for writes whether one may have been applied. */
const READ = "GET /items/{id}";
const REPEATED = "PUT /items/{id}";
const ONCE = "POST /items";

const refusing = (turns: number) => {
  let turn = 0;
  return { auth: { bearer: () => (turn++ < turns ? "token" : "") } };
};
const hanging = { auth: { bearer: () => new Promise<string>(() => undefined) } };
const IMPATIENT = { timeout: 1000, deadline: 600_000 };
const REFUSED = failure("ECONNREFUSED");
const RESET = failure("ECONNRESET");
const REDIRECT: Answer = { status: 307, headers: { Location: "https://other.test/" } };
const HTML: Answer = { status: 200, body: "<html>" };
const LARGE = { maxResponseBytes: 1 };

// biome-ignore format: a table
test.each<[string, Call, Answer[], object, { code: string; attempts: number; maybeApplied: boolean }]>([
  ["a credential that fails at once", READ, [], refusing(0), { code: "auth", attempts: 0, maybeApplied: false }],
  ["a credential that fails at once", ONCE, [], refusing(0), { code: "auth", attempts: 0, maybeApplied: false }],
  ["a credential that fails after an attempt", READ, [RESET], refusing(1), { code: "auth", attempts: 1, maybeApplied: false }],
  ["a credential that fails after an attempt", REPEATED, [RESET], refusing(1), { code: "auth", attempts: 1, maybeApplied: true }],
  ["a credential that fails after one that never left", REPEATED, [REFUSED], refusing(1), { code: "auth", attempts: 1, maybeApplied: false }],
  ["a credential that does not come in time", ONCE, [], hanging, { code: "timeout", attempts: 0, maybeApplied: false }],
  ["a connection refused", READ, [REFUSED], {}, { code: "network", attempts: 3, maybeApplied: false }],
  ["a connection refused", REPEATED, [REFUSED], {}, { code: "network", attempts: 3, maybeApplied: false }],
  ["a connection refused", ONCE, [REFUSED], {}, { code: "network", attempts: 3, maybeApplied: false }],
  ["a connection reset", READ, [RESET], {}, { code: "network", attempts: 3, maybeApplied: false }],
  ["a connection reset", REPEATED, [RESET], {}, { code: "network", attempts: 3, maybeApplied: true }],
  ["a connection reset", ONCE, [RESET], {}, { code: "network", attempts: 1, maybeApplied: true }],
  ["one reset, then refused", REPEATED, [RESET, REFUSED], {}, { code: "network", attempts: 3, maybeApplied: true }],
  ["one refused, then reset", ONCE, [REFUSED, RESET], {}, { code: "network", attempts: 2, maybeApplied: true }],
  ["no answer", READ, [SILENCE], IMPATIENT, { code: "timeout", attempts: 3, maybeApplied: false }],
  ["no answer", REPEATED, [SILENCE], IMPATIENT, { code: "timeout", attempts: 3, maybeApplied: true }],
  ["no answer", ONCE, [SILENCE], IMPATIENT, { code: "timeout", attempts: 1, maybeApplied: true }],
  ["a redirect", READ, [REDIRECT], {}, { code: "redirect", attempts: 1, maybeApplied: false }],
  ["a redirect", REPEATED, [RESET, REDIRECT], {}, { code: "redirect", attempts: 2, maybeApplied: true }],
  ["a redirect", ONCE, [REDIRECT], {}, { code: "redirect", attempts: 1, maybeApplied: true }],
  ["an unreadable success", READ, [status(500), HTML], {}, { code: "response", attempts: 2, maybeApplied: false }],
  ["an unreadable success", ONCE, [HTML], {}, { code: "response", attempts: 1, maybeApplied: true }],
  ["an answer that is too large", READ, [good(READ)], LARGE, { code: "response", attempts: 1, maybeApplied: false }],
  ["an answer that is too large", ONCE, [good(ONCE)], LARGE, { code: "response", attempts: 1, maybeApplied: true }],
  ["an error status", READ, [status(404)], {}, { code: "http", attempts: 1, maybeApplied: false }],
  ["an error status", REPEATED, [status(500)], {}, { code: "http", attempts: 3, maybeApplied: true }],
  ["an error status", ONCE, [REFUSED, status(422)], {}, { code: "http", attempts: 2, maybeApplied: true }],
  ["a limit", ONCE, [status(429)], {}, { code: "http", attempts: 3, maybeApplied: true }],
])("%s, of %s", async (_, call, answers, options, want) => {
  const { client, sent } = observed(answers, options);
  const error = await elapsed(() => failureOf(() => run(client, call)));
  expect(error).toMatchObject({ ...want, operation: call });
  expect(sent).toHaveLength(want.attempts);
  // The words and the flag agree.
  if (want.maybeApplied) expect(error.message).not.toMatch(/can be sent again|was not sent|nothing was sent/i);
});

test("an input error says that nothing was sent", async () => {
  const { client, sent } = observed([]);
  expect(await failureOf(() => run(client, ONCE, { body: undefined }))).toMatchObject({ code: "input", attempts: 0, maybeApplied: false });
  expect(await failureOf(() => run(observed([], { auth: {} }).client, ONCE))).toMatchObject({ code: "input", attempts: 0 });
  expect(sent).toEqual([]);
});

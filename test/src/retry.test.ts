/** How often a request is sent: by its method, by what failed, and by what the caller says. */

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RetryContext } from "../../src/index.ts";
import { elapsed, restoreClocks, stopClocks } from "../support/clocks.ts";
import {
  type Answer,
  type Call,
  errorOf,
  failure,
  failureOf,
  good,
  IDEMPOTENT,
  KEYED,
  ONCE,
  observed,
  run,
  SILENCE,
  status,
} from "../support/compiled.ts";

beforeEach(() => stopClocks());
afterEach(restoreClocks);

/** How often `call` is sent where every attempt is answered so. */
async function attemptsOf(call: Call, answer: Answer, options: object = {}, init: object = {}): Promise<number> {
  const { sent, client } = observed([answer], options);
  await elapsed(() => errorOf(() => run(client, call, init)));
  return sent.length;
}

const REPLAYABLE = [...IDEMPOTENT, ...KEYED];
const ALL = [...REPLAYABLE, ...ONCE];
const AFTER = { "Retry-After": "1" };

const statuses = (...codes: number[]) => codes.map((code) => [`${code}`, status(code)] as const);
const after = (...codes: number[]) => codes.map((code) => [`${code} with Retry-After`, status(code, AFTER)] as const);
const failures = (...codes: string[]) => codes.map((code) => [code, failure(code)] as const);

const PASSING = statuses(408, 500, 502, 503, 504);
const LASTING = statuses(300, 304, 400, 401, 402, 403, 404, 405, 409, 410, 412, 413, 415, 422, 423, 425, 428, 431, 451, 501, 505, 507, 511);
const NEVER_LEFT = failures("ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "UND_ERR_CONNECT_TIMEOUT");
const MAY_HAVE_LEFT = [
  ...failures("ECONNRESET", "EPIPE", "ETIMEDOUT", "ECONNABORTED", "UND_ERR_SOCKET", "UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT"),
  ["no code", failure()],
  ["an error that is not the platform's", new Error("mine")],
  ["no answer in time", SILENCE],
] as const;

const RULES: [readonly Call[], readonly (readonly [string, Answer])[], number][] = [
  [ALL, [...statuses(429), ...after(429, 503), ...NEVER_LEFT], 3],
  [REPLAYABLE, [...PASSING, ...after(408, 500, 502, 504), ...MAY_HAVE_LEFT], 3],
  [ONCE, [...PASSING, ...after(408, 500, 502, 504), ...MAY_HAVE_LEFT], 1],
  [ALL, [...LASTING, ...after(400, 401, 403, 404, 409, 422)], 1],
];
const rows = RULES.flatMap(([calls, answers, attempts]) =>
  calls.flatMap((call) => answers.map(([name, answer]) => ({ call, name, answer, attempts }))),
);

test.each(rows)("$call, $name: sent $attempts times", async ({ call, answer, attempts }) => {
  // Long enough for three attempts that take 30 s each.
  expect(await attemptsOf(call, answer, { deadline: 600_000 })).toBe(attempts);
});

test.each(["GET /items/{id}", "POST /payments", "POST /items"] as const)("%s: a success is final", async (call) => {
  expect(await attemptsOf(call, good(call))).toBe(1);
});

test.each([
  ["a redirect", { status: 302, headers: { Location: "/" } }],
  ["an unreadable success", { status: 200, body: "<html>" }],
] as const)("%s is not repeated", async (_, answer) => {
  expect(await attemptsOf("GET /items/{id}", answer)).toBe(1);
});

test("the last answer counts", async () => {
  const { sent, client } = observed([failure("ECONNRESET"), status(500), good("GET /items/{id}")]);
  const { data } = await elapsed(() => run(client, "GET /items/{id}"));
  expect(data).toEqual({ id: "a" });
  expect(sent).toHaveLength(3);
});

describe("retry", () => {
  test.each([
    [{ retry: false }, {}, 1],
    [{ retry: { attempts: 1 } }, {}, 1],
    [{ retry: { attempts: 5 } }, {}, 5],
    [{ retry: {} }, {}, 3],
    [{ retry: undefined }, {}, 3],
    [{}, { retry: false }, 1],
    [{}, { retry: { attempts: 2 } }, 2],
    [{ retry: false }, { retry: {} }, 3],
    [{ retry: { attempts: 4 } }, { retry: undefined }, 4],
  ])("client %j, call %j: sent %i times", async (options, init, attempts) => {
    expect(await attemptsOf("GET /items/{id}", status(500), options, init)).toBe(attempts);
  });

  test.each([
    ["POST /items", 500, () => true, 3],
    ["GET /items/{id}", 404, () => true, 3],
    ["GET /items/{id}", 500, () => false, 1],
    ["POST /items", 429, () => false, 1],
    ["GET /items/{id}", 500, () => undefined, 3],
    ["POST /items", 500, () => undefined, 1],
    ["GET /items/{id}", 404, () => undefined, 1],
    // A promise is no answer, whatever it will hold: only `true` repeats a write.
    ["POST /items", 500, async () => false, 1],
    ["POST /items", 500, ({ body }: RetryContext) => (body as { code?: string }).code === "again", 1],
  ] as const)("%s answered %i, when %s: sent %i times", async (call, code, when, attempts) => {
    expect(await attemptsOf(call, status(code), { retry: { when } })).toBe(attempts);
  });

  test("when is told of each failure that another attempt could follow", async () => {
    const told: RetryContext[] = [];
    const when = (context: RetryContext) => {
      told.push(context);
      return true;
    };
    const answers = [
      { status: 500, body: { code: "E-R" } },
      { status: 502, body: "<html>" },
      status(429),
      failure("ECONNREFUSED"),
      SILENCE,
    ];
    const { client } = observed([...answers, status(500)], { retry: { when, attempts: 6 } });
    await elapsed(() => errorOf(() => run(client, "POST /items")));
    const operation = "POST /items";
    expect(told).toEqual([
      { operation, attempt: 1, status: 500, body: { code: "E-R" }, repeatable: false },
      { operation, attempt: 2, status: 502, body: undefined, repeatable: false },
      { operation, attempt: 3, status: 429, body: {}, repeatable: true },
      { operation, attempt: 4, status: undefined, body: undefined, repeatable: true },
      { operation, attempt: 5, status: undefined, body: undefined, repeatable: false },
    ]);
  });

  test("a when that throws allows nothing, and the answer stays the call's error", async () => {
    const when = () => {
      throw new Error("mine");
    };
    const { sent, client } = observed([status(500)], { retry: { when } });
    const { error } = (await elapsed(() => run(client, "GET /items/{id}"))) as { error: unknown };
    expect(error).toMatchObject({ code: "http", status: 500 });
    expect(sent).toHaveLength(1);
  });

  test.each([
    [true, "/retry"],
    [3, "/retry"],
    ["3", "/retry"],
    [null, "/retry"],
    [{ attempts: 0 }, "/retry/attempts"],
    [{ attempts: -1 }, "/retry/attempts"],
    [{ attempts: Number.NaN }, "/retry/attempts"],
    [{ attempts: "3" }, "/retry/attempts"],
    [{ attempts: null }, "/retry/attempts"],
    [{ minDelay: -1 }, "/retry/minDelay"],
    [{ maxDelay: "8000" }, "/retry/maxDelay"],
    [{ when: true }, "/retry/when"],
    [{ retries: 3 }, "/retry/retries"],
  ])("%j is an input error at %s, at creation and in a call", async (retry, pointer) => {
    const { sent, client } = observed([good("GET /items/{id}")]);
    expect(await failureOf(async () => observed([], { retry }))).toMatchObject({ code: "input", pointer });
    expect(await failureOf(() => run(client, "GET /items/{id}", { retry }))).toMatchObject({ code: "input", pointer, attempts: 0 });
    expect(sent).toEqual([]);
  });
});

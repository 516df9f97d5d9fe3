/** Each promise of the README and of the guide has a test of its name here, and each row of their tables is one of them. */

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Fetch } from "../src/index.ts";
import { elapsed, restoreClocks, stopClocks } from "./support/clocks.ts";
import { type Answer, errorOf, failureOf, good, observed, run, SILENCE, status } from "./support/compiled.ts";
import { textOf } from "./support/files.ts";
import { NUMBERS, PROMISES } from "./support/promises.ts";

const CALL = "GET /items/{id}";
const NEVER = Number.POSITIVE_INFINITY;
const TOKEN_URL = "https://methods.fixture.test/oauth/token";

beforeEach(() => stopClocks(1));
afterEach(restoreClocks);

/** When a call that is never answered ends, in ms. */
async function endOf(options: object): Promise<number> {
  const started = performance.now();
  expect(await elapsed(() => failureOf(() => run(observed([SILENCE], options).client, CALL)))).toMatchObject({ code: "timeout" });
  return performance.now() - started;
}

/** When each attempt of a call begins that fails each time, in ms. */
async function attemptsOf(answer: Answer, options: object): Promise<number[]> {
  const { sent, client } = observed([answer], { deadline: NEVER, ...options });
  await elapsed(() => errorOf(() => run(client, CALL)));
  return sent.map(({ at }) => at);
}

/** A client that gets its tokens from `token`; `calls` and `tokens` are the times of its requests. */
function withTokens(token: () => Response, options: object = {}) {
  const tokens: number[] = [];
  const answer: Fetch = async (url) => {
    if (url !== TOKEN_URL) return Response.json({ id: "a" });
    tokens.push(performance.now());
    return token();
  };
  const auth = { clientCredentials: { clientId: "id", clientSecret: "secret", ...options } };
  return { tokens, ...observed([answer], { auth }) };
}

const tokenFor = (seconds: number) => () => Response.json({ access_token: "token", token_type: "bearer", expires_in: seconds });

const TESTS: Record<keyof typeof PROMISES, () => Promise<void>> = {
  timeout: async () => {
    expect(await endOf({ retry: false })).toBe(NUMBERS.timeout);
    const drip: Answer = async () => new Response(new ReadableStream());
    const started = performance.now();
    await elapsed(() => errorOf(() => run(observed([drip], { retry: false }).client, CALL)));
    expect(performance.now() - started).toBe(NUMBERS.timeout);
  },
  deadline: async () => {
    expect(await endOf({})).toBe(NUMBERS.deadline);
    expect(await endOf({ timeout: NEVER })).toBe(NUMBERS.deadline);
    expect(await endOf({ auth: { bearer: () => new Promise(() => undefined) } })).toBe(NUMBERS.deadline);
  },
  attempts: async () => {
    expect(await attemptsOf(status(500), {})).toHaveLength(NUMBERS.attempts);
  },
  jitter: async () => {
    const times = await attemptsOf(status(500), { retry: { attempts: 8 } });
    const waits = times.slice(1).map((at, index) => at - (times[index] ?? 0));
    const bounds = waits.map((_, index) => Math.min(NUMBERS.maxDelay, NUMBERS.minDelay * 2 ** index));
    expect(waits).toEqual(bounds);
    vi.mocked(Math.random).mockReturnValue(0.25);
    expect(await attemptsOf(status(500), {})).toEqual([0, NUMBERS.minDelay / 4, NUMBERS.minDelay * 0.75]);
  },
  budget: async () => {
    const { budget, transient, throttled } = NUMBERS;
    const retry = { attempts: NEVER };
    expect(await attemptsOf(status(500), { retry })).toHaveLength(1 + Math.floor(budget / transient));
    expect(await attemptsOf(status(429), { retry })).toHaveLength(1 + Math.floor(budget / throttled));
    const { sent, client } = observed(
      Array.from({ length: 200 }, (_, turn) => (turn % 2 === 0 ? status(500) : good(CALL))),
      { deadline: NEVER },
    );
    for (let call = 0; call < 100; call++) await elapsed(() => run(client, CALL));
    expect(sent).toHaveLength(200);
  },
  maxResponseBytes: async () => {
    const body = (length: number): Answer => ({ status: 200, body: `{"id":"${"a".repeat(length - 9)}"}` });
    expect(await errorOf(() => run(observed([body(NUMBERS.maxResponseBytes)]).client, CALL))).toBeUndefined();
    const error = await failureOf(() => run(observed([body(NUMBERS.maxResponseBytes + 1)]).client, CALL));
    expect(error.code).toBe("response");
  },
  text: async () => {
    for (const code of [200, 404]) {
      const { client } = observed([{ status: code, body: "<".repeat(NUMBERS.text + 1) }]);
      expect((await failureOf(() => run(client, CALL))).text).toHaveLength(NUMBERS.text);
    }
  },
  skew: async () => {
    for (const [life, fresh] of [
      [3_600_000, 3_600_000 - NUMBERS.skew],
      [100_000, 100_000 - 100_000 / NUMBERS.shortLifePart],
    ] as const) {
      const { tokens, client } = withTokens(tokenFor(life / 1000));
      await run(client, CALL);
      await vi.advanceTimersByTimeAsync(fresh - 1);
      await run(client, CALL);
      expect(tokens).toHaveLength(1);
      await vi.advanceTimersByTimeAsync(1);
      await run(client, CALL);
      expect(tokens).toHaveLength(2);
    }
  },
  pause: async () => {
    const { tokens, sent, client } = withTokens(() => Response.json({ error: "invalid_client" }, { status: 400 }));
    const fails = async () => expect(await failureOf(() => run(client, CALL))).toMatchObject({ code: "auth" });
    for (const pause of [1, 2, 4, 8, 16, 30, 30]) {
      const before = tokens.length;
      await fails();
      expect(tokens).toHaveLength(before + 1);
      const ms = Math.min(NUMBERS.maxPause, pause * NUMBERS.minPause);
      await vi.advanceTimersByTimeAsync(ms - 1);
      await fails();
      expect(tokens).toHaveLength(before + 1);
      await vi.advanceTimersByTimeAsync(1);
    }
    expect(sent.every(({ url }) => url === TOKEN_URL)).toBe(true);
  },
  store: async () => {
    const operations: number[] = [];
    const hang = () => {
      operations.push(performance.now());
      return new Promise(() => undefined);
    };
    const { tokens, client } = withTokens(tokenFor(3600), { store: { get: hang, set: hang } });
    const { data } = await elapsed(() => run(client, CALL));
    expect(data).toEqual({ id: "a" });
    // One that hangs is not asked again: the token request comes right after it.
    expect(operations).toHaveLength(1);
    expect((tokens[0] ?? 0) - (operations[0] ?? 0)).toBe(NUMBERS.storeOperation);
  },
  redirects: async () => {
    for (const code of [301, 302, 303, 307, 308]) {
      for (const call of [CALL, "POST /items"] as const) {
        const { sent, client } = observed([status(code, { Location: "https://methods.fixture.test/v1/other" }), good(CALL)]);
        expect(await failureOf(() => run(client, call))).toMatchObject({ code: "redirect", status: code });
        expect(sent).toHaveLength(1);
      }
    }
  },
  ids: async () => {
    const { sent, client } = observed([good(CALL)]);
    const call = (id: unknown) => run(client, CALL, { params: { path: { id } } });
    for (const id of ["", "\0", "a\nb", "\ud800", ".", "..", "a/../b", "..\\", "%2e%2e", "%252e%252e", "a%2f..%2fb", undefined, null]) {
      expect(await failureOf(() => call(id))).toMatchObject({ code: "input", pointer: "/path/id" });
    }
    expect(sent).toEqual([]);
    const others = ["...", "a/b", "a?b#c", "a b", "é", "%2F", "-1"];
    for (const id of others) await call(id);
    const want = others.map((id) => `https://methods.fixture.test/v1/items/${encodeURIComponent(id)}`);
    expect(sent.map(({ url }) => url)).toEqual(want);
  },
};

const rows = Object.entries(PROMISES).map(([name, [promise, limit]]) => [promise, limit, TESTS[name as keyof typeof PROMISES]] as const);

test.each(rows)("%s: %s", async (_, __, holds) => {
  expect.hasAssertions();
  await holds();
});

test.each(["README.md", "docs/guides/security.md"])("the table of %s holds these promises and no others", (file) => {
  const [, table] = /<!-- promises:start -->([\s\S]*)<!-- promises:end -->/.exec(textOf(file)) ?? [];
  const cells = (line: string) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
  const lines = (table ?? "").trim().split("\n").slice(2).map(cells);
  expect(lines).toEqual(Object.values(PROMISES));
});

test.each([
  ["README.md", "timeout", NUMBERS.timeout],
  ["README.md", "deadline", NUMBERS.deadline],
  ["README.md", "maxResponseBytes", NUMBERS.maxResponseBytes],
  ["docs/guides/retries.md", "timeout", NUMBERS.timeout],
  ["docs/guides/retries.md", "deadline", NUMBERS.deadline],
  ["docs/guides/retries.md", "retry.attempts", NUMBERS.attempts],
  ["docs/guides/retries.md", "retry.minDelay", NUMBERS.minDelay],
  ["docs/guides/retries.md", "retry.maxDelay", NUMBERS.maxDelay],
] as const)("%s: the default of `%s` is %i", (file, option, value) => {
  const rows = textOf(file).split("\n");
  const [row] = rows.filter((line) => line.startsWith(`| \`${option}\` `));
  expect(row?.split("|")).toContainEqual(expect.stringMatching(new RegExp(`^ ${value.toLocaleString("en")} `)));
});

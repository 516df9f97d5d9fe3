/** What hooks are told of a call, and in which order. */

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { RetryEvent } from "../../src/index.ts";
import {
  type Answer,
  CREDENTIALS,
  type Event,
  failureOf,
  good,
  granted,
  json,
  observed,
  read,
  watcher,
  watchRejections,
  write,
} from "../support/vault.ts";

const unhandled = watchRejections();

// The jitter of a wait of 1 ms.
beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0.5));
afterEach(async () => {
  vi.restoreAllMocks();
  expect(await unhandled()).toEqual([]);
});

const request = (attempt: number, method = "GET"): Event =>
  ["request", { call: expect.any(Object), method, template: "/boxes/{id}", origin: "https://vault.example", attempt }] as Event;

const response = (attempt: number, status: number | undefined, failure?: string, method = "GET") => [
  "response",
  { ...request(attempt, method)[1], status, failure, ms: expect.any(Number), requestId: undefined, headers: {} },
];

const retry = (attempt: number, status?: number, wait = 0.5) => ["retry", { ...request(attempt)[1], status, wait }];

const status =
  (code: number, headers?: Record<string, string>): Answer =>
  () =>
    json({}, code, headers);

const failing: Answer = () => {
  throw new TypeError("fetch failed");
};

const never: Answer = () => new Promise(() => undefined);

const redirect: Answer = () => new Response(null, { status: 302, headers: { location: "/" } });

test.each<[string, readonly Answer[], object, readonly unknown[]]>([
  ["a success", [good], {}, [request(1), response(1, 200)]],
  ["an error", [status(404)], {}, [request(1), response(1, 404)]],
  ["a retry", [status(503), good], {}, [request(1), response(1, 503), retry(1, 503), request(2), response(2, 200)]],
  [
    "a wait that the server asks for",
    [status(429, { "retry-after": "0" }), failing, good],
    {},
    [request(1), response(1, 429), retry(1, 429), request(2), response(2, undefined, "network"), retry(2), request(3), response(3, 200)],
  ],
  ["no retry", [status(500)], { retry: false }, [request(1), response(1, 500)]],
  ["a failure", [failing], { retry: { attempts: 1 } }, [request(1), response(1, undefined, "network")]],
  ["a redirect", [redirect], {}, [request(1), response(1, 302, "redirect")]],
  ["an answer that is too large", [() => json("a".repeat(99))], { maxResponseBytes: 9 }, [request(1), response(1, 200, "response")]],
  ["a success that is not what is documented", [() => json([])], {}, [request(1), response(1, 200)]],
  ["a timeout", [never], { timeout: 5, retry: false }, [request(1), response(1, undefined, "timeout")]],
  ["a deadline", [never], { deadline: 5, retry: { minDelay: 1000 } }, [request(1), response(1, undefined, "timeout")]],
])("%s", async (_, answers, options, wanted) => {
  const { client, events } = observed(options, answers);
  const { error } = await read(client).catch((error: unknown) => ({ error: error as { attempts: number } }));
  expect(events).toStrictEqual(wanted);
  const attempts = events.filter(([name]) => name === "request").length;
  expect(error?.attempts ?? attempts).toBe(attempts);
});

test("a token that is refused: both attempts are told, the token requests are not", async () => {
  const { client, events, counts } = observed({ auth: CREDENTIALS["client credentials in a form"] }, [status(401), good], [granted]);
  await write(client);
  expect(counts).toEqual({ api: 2, token: 2 });
  const [one, two] = [1, 2].map((attempt) => request(attempt, "PATCH"));
  expect(events).toStrictEqual([one, response(1, 401, undefined, "PATCH"), two, response(2, 200, undefined, "PATCH")]);
});

test.each<[string, readonly Answer[], readonly Answer[]]>([
  ["a token request that fails", [good], [status(400)]],
  ["a token request that is repeated", [good], [status(503, { "retry-after": "0" }), status(400)]],
])("%s tells hooks nothing", async (_, api, token) => {
  vi.spyOn(Math, "random").mockReturnValue(0);
  const { client, events } = observed({ auth: CREDENTIALS["client credentials in JSON"] }, api, token);
  expect(await failureOf(() => write(client))).toMatchObject({ code: "auth" });
  expect(events).toEqual([]);
});

describe("an abort", () => {
  test("before the call tells nothing", async () => {
    const { client, events } = observed({});
    await expect(read(client, { signal: AbortSignal.abort() })).rejects.toThrow();
    expect(events).toEqual([]);
  });

  test("of an attempt ends it", async () => {
    const controller = new AbortController();
    const aborting: Answer = (...given) => {
      controller.abort();
      return never(...given);
    };
    const { client, events } = observed({}, [aborting]);
    await expect(read(client, { signal: controller.signal })).rejects.toThrow();
    expect(events).toStrictEqual([request(1), response(1, undefined, "aborted")]);
  });

  test("of a wait is followed by nothing", async () => {
    const controller = new AbortController();
    const { events, hooks } = watcher([]);
    const onRetry = (event: RetryEvent) => {
      hooks.onRetry(event);
      controller.abort();
    };
    const { client } = observed({ hooks: { ...hooks, onRetry } }, [status(503)]);
    await expect(read(client, { signal: controller.signal })).rejects.toThrow();
    expect(events).toStrictEqual([request(1), response(1, 503), retry(1, 503)]);
  });
});

test("`call` is one object for the events of a call, and another for each call", async () => {
  const { client, events } = observed({}, [status(503), status(503), good]);
  await Promise.all([read(client), read(client), read(client)]);
  const calls = new Set(events.map(([, { call }]) => call));
  expect(calls.size).toBe(3);
  for (const call of calls) {
    const own = events.filter(([, event]) => event.call === call);
    const attempts = own.filter(([name]) => name === "request").map(([, { attempt }]) => attempt);
    expect(attempts).toEqual(attempts.map((_, index) => index + 1));
    expect(own.map(([name]) => name).at(-1)).toBe("response");
  }
});

/** How long the server asks to wait: `Retry-After`, the documented reset header, and what is neither. */

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { elapsed, restoreClocks, stopClocks } from "../support/clocks.ts";
import { type Call, errorOf, failureOf, observed, run, status } from "../support/compiled.ts";

const HERE = Date.UTC(2025, 0, 2, 3, 4, 5);
const { TZ } = process.env;

beforeEach(() => {
  stopClocks(0.5);
  vi.setSystemTime(HERE);
});
afterEach(() => {
  restoreClocks();
  if (TZ === undefined) delete process.env["TZ"];
  else process.env["TZ"] = TZ;
});

/** The jitter's first wait, with the random number above. */
const JITTER = 250;

/** The wait before the second attempt, or `undefined` where there was none. */
async function waitOf(code: number, headers: Record<string, string>, options: object = {}, call: Call = "GET /items/{id}") {
  const { sent, client } = observed([status(code, headers), status(400)], options);
  await elapsed(() => errorOf(() => run(client, call)));
  return sent[1] && Math.round(sent[1].at);
}

const imf = (ms: number) => new Date(ms).toUTCString();
/** A server whose clock is a year behind. */
const THERE = HERE - 365 * 86_400_000;
const dated = (after: string) => ({ "Retry-After": after, Date: imf(THERE) });
const RESET = "X-RateLimit-Reset";
const epoch = (ms: number) => `${ms / 1000}`;

test.each([
  ["seconds", { "Retry-After": "2" }, 2000],
  ["seconds in white space", { "Retry-After": " 2 " }, 2000],
  ["just within the deadline", { "Retry-After": "59" }, 59_000],
  ["no time at all, so that the jitter counts", { "Retry-After": "0" }, JITTER],
  ["a date, by a server's clock that is a year behind", dated(imf(THERE + 7000)), 7000],
  ["a date of RFC 850", dated("Wednesday, 03-Jan-24 03:04:12 GMT"), 7000],
  ["a date of asctime", dated("Wed Jan  3 03:04:12 2024"), 7000],
  ["a date, by our clock where the server shows none", { "Retry-After": imf(HERE + 7000) }, 7000],
  ["a date, by our clock where the server's is junk", { "Retry-After": imf(HERE + 7000), Date: "0" }, 7000],
  ["a date that has passed", dated(imf(THERE - 7000)), JITTER],
  ["a date that has passed by the server's clock, and not by ours", { "Retry-After": imf(HERE + 1000), Date: imf(HERE + 2000) }, JITTER],
  ["the reset", { [RESET]: epoch(THERE + 7000), Date: imf(THERE) }, 7000],
  ["the reset, by our clock where the server shows none", { [RESET]: epoch(HERE + 7000) }, 7000],
  ["Retry-After before the reset", { [RESET]: epoch(HERE + 7000), "Retry-After": "2" }, 2000],
  ["the reset where Retry-After is junk", { [RESET]: epoch(HERE + 7000), "Retry-After": "soon" }, 7000],
  ["a reset that has passed", { [RESET]: epoch(HERE - 7000) }, JITTER],
])("a 429 that asks for %s", async (_, headers, wait) => {
  // asctime shows no zone and means GMT: a zone of ours must not come into it.
  process.env["TZ"] = "America/New_York";
  expect(await waitOf(429, headers)).toBe(wait);
});

const JUNK = [
  "",
  "soon",
  "-5",
  "+5",
  "1.5",
  "1e3",
  "0x10",
  "5s",
  "5, 6",
  "NaN",
  "Infinity",
  "2025-01-02T03:04:15Z",
  "Thu, the 2nd",
  "Mon, 5",
];

test.each(JUNK)("the Retry-After %j is ignored", async (value) => {
  expect(await waitOf(429, { "Retry-After": value })).toBe(JITTER);
  const { client } = observed([status(429, { "Retry-After": value })], { retry: false });
  expect((await failureOf(() => run(client, "GET /items/{id}"))).retryAfterMs).toBeUndefined();
});

test.each([["-5"], ["1.5"], ["soon"], ["1e9"], [new Date(HERE + 9000).toISOString()]])("the reset %j is ignored", async (value) => {
  expect(await waitOf(429, { [RESET]: value })).toBe(JITTER);
});

test.each([
  ["in a 503 that says so by its own header", 503, { "Retry-After": "3" }, 3000],
  ["in a 500 that says so by its own header", 500, { "Retry-After": "3" }, 3000],
  // Services send this header with every answer: it tells of the limit, and the limit is not what failed.
  ["not by the reset in a 500", 500, { [RESET]: epoch(HERE + 7000) }, JITTER],
])("the wait is asked for %s", async (_, code, headers, wait) => {
  expect(await waitOf(code, headers)).toBe(wait);
});

test("a reset header that the operation does not document is ignored", async () => {
  expect(await waitOf(429, { [RESET]: epoch(HERE + 7000) }, {}, "PUT /items/{id}")).toBe(JITTER);
});

test.each([
  ["the deadline itself", { "Retry-After": "60" }, {}, 60_000],
  ["a shorter deadline", { "Retry-After": "2" }, { deadline: 1500 }, 2000],
  ["a date past the deadline", { "Retry-After": imf(HERE + 3_600_000) }, {}, 3_600_000],
  ["a reset past the deadline", { [RESET]: epoch(HERE + 3_600_000) }, {}, 3_600_000],
  ["what no timer holds", { "Retry-After": "4294968" }, {}, 4_294_968_000],
  ["what no number holds", { "Retry-After": "9".repeat(400) }, {}, Number.POSITIVE_INFINITY],
])("past %s: the call fails at once", async (_, headers, options, retryAfterMs) => {
  const { sent, client } = observed([status(429, headers)], options);
  const error = await failureOf(() => run(client, "GET /items/{id}"));
  expect(error).toMatchObject({ code: "http", status: 429, attempts: 1, retryAfterMs });
  expect(sent).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});

test("a wait that no timer holds is not cut short where there is no deadline", async () => {
  const controller = new AbortController();
  const { sent, client } = observed([status(429, { "Retry-After": "4294968" })], { deadline: Number.POSITIVE_INFINITY });
  const error = errorOf(() => run(client, "GET /items/{id}", { signal: controller.signal }));
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(sent).toHaveLength(1);
  controller.abort("enough");
  expect(await error).toBe("enough");
  expect(vi.getTimerCount()).toBe(0);
});

test.each([
  ["the last 429", 429, { "Retry-After": "2" }, 2000],
  ["a 503", 503, { "Retry-After": "2" }, 2000],
  ["a 403 that says so", 403, { "Retry-After": "2" }, 2000],
  ["a 429 that says nothing", 429, {}, undefined],
  ["a 404 with the state of the limit", 404, { [RESET]: epoch(HERE + 7000) }, undefined],
])("the error of %s says how long the server asks to wait", async (_, code, headers, retryAfterMs) => {
  const { client } = observed([status(code, headers)]);
  expect((await elapsed(() => failureOf(() => run(client, "GET /items/{id}")))).retryAfterMs).toBe(retryAfterMs);
});

test("the wait for an answer that broke off is the one its head asked for", async () => {
  const broken = new ReadableStream({ start: (stream) => stream.error(new TypeError("terminated")) });
  const answer = async () => new Response(broken, { status: 429, headers: { "Retry-After": "5" } });
  const { sent, client } = observed([answer, status(400)]);
  await elapsed(() => errorOf(() => run(client, "GET /items/{id}")));
  expect(sent[1]?.at).toBeGreaterThanOrEqual(5000);
});

/** A polluted `Object.prototype` sets no option: neither of a client, nor of a call, nor of its retries. */

import { afterEach, beforeEach, expect, test } from "vitest";
import { type Call, elapsed, errorOf, good, observed, restoreClocks, run, status, stopClocks } from "../support/compiled.ts";

beforeEach(() => stopClocks(0.5));
afterEach(restoreClocks);

const CALLS: Call[] = ["GET /items", "GET /items/{id}", "POST /payments", "POST /items", "DELETE /items/{id}"];

/** What is sent, when, and what comes of it, as text. */
async function trace(): Promise<string> {
  const traces: unknown[] = [];
  for (const call of CALLS) {
    const { sent, client } = observed([status(500, { "X-RateLimit-Reset": "9" }), status(429), good(call)]);
    let data: unknown;
    const error = await elapsed(() => errorOf(async () => ({ data } = await run(client, call))));
    const requests = sent.map(({ url, body, headers, at }) => [url, body, [...headers].filter(([name]) => name !== "idempotency-key"), at]);
    traces.push([call, requests, String(error), data]);
  }
  return JSON.stringify(traces);
}

const POLLUTION: Record<string, unknown> = {
  timeout: 1e-9,
  deadline: 1e-9,
  retry: false,
  attempts: 1,
  minDelay: 60_000,
  maxDelay: 1,
  when: () => false,
  maxResponseBytes: 1,
  hooks: { onRequest: () => undefined },
  onRequest: "evil",
  fetch: async () => new Response('{"id":"evil"}'),
  signal: AbortSignal.abort(),
  auth: { bearer: "evil" },
  bearer: "evil",
  clientCredentials: { clientId: "evil", clientSecret: "evil" },
  clientId: "evil",
  clientSecret: "evil",
  tokenUrl: "https://evil.test/token",
  store: { get: () => "evil", set: () => undefined },
  scope: "evil",
  parameters: { evil: "1" },
  server: { evil: "1" },
  baseUrl: "https://evil.test",
  timestamps: "epoch",
  headers: { "x-evil": "1" },
  params: { query: { evil: "1" } },
  path: { id: "evil" },
  query: { evil: "1" },
  header: { "x-evil": "1" },
  body: '{"id":"evil"}',
  method: "DELETE",
  redirect: "follow",
  status: 200,
  reset: "x-ratelimit-reset",
  cause: { code: "ECONNREFUSED" },
  code: "ECONNREFUSED",
};

test.each(Object.entries(POLLUTION))("Object.prototype.%s changes nothing", async (name, value) => {
  const clean = await trace();
  restoreClocks();
  stopClocks(0.5);
  Object.defineProperty(Object.prototype, name, { value, configurable: true, enumerable: true, writable: true });
  let polluted = "";
  try {
    polluted = await trace();
  } finally {
    Reflect.deleteProperty(Object.prototype, name);
  }
  expect(polluted).toBe(clean);
});

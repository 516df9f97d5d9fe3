/** The options of a client, a call and its retries under a polluted `Object.prototype`. Run by `pollution.test.ts`. */

import { setTimeout as passed } from "node:timers/promises";
import type { Fetch } from "../../src/index.ts";
import { type Answer, type Call, errorOf, good, observed, responseOf, run, status } from "../support/compiled.ts";
import { polluted, report } from "./prototype.ts";

// Every wait is then a thousandth of its bound.
Math.random = () => 0.001;

const CALLS: Call[] = ["GET /items", "GET /items/{id}", "POST /payments", "POST /items", "DELETE /items/{id}"];

/** Long enough for a timeout of a millisecond. */
function slowly(answer: Answer): Fetch {
  return async () => {
    await passed(3);
    return responseOf(answer as Exclude<Answer, Error | Fetch>);
  };
}

/** What is sent, how long is waited, and what comes of it, as text. */
async function trace(watched: boolean): Promise<string> {
  const traces: unknown[] = [];
  for (const call of CALLS) {
    const waits: number[] = [];
    const hooks = { onRetry: ({ wait }: { wait: number }) => waits.push(wait) };
    const answers = [status(500, { "X-RateLimit-Reset": "9" }), status(429), good(call)].map(slowly);
    const { sent, client } = observed(answers, watched ? { hooks } : {});
    let data: unknown;
    const error = await errorOf(async () => ({ data } = await run(client, call)));
    const requests = sent.map(({ url, body, headers }) => [url, body, [...headers].filter(([name]) => name !== "idempotency-key")]);
    traces.push([call, requests, waits, String(error), data]);
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

for (const watched of [false, true]) {
  const clean = await trace(watched);
  for (const [name, value] of Object.entries(POLLUTION)) {
    const got = await polluted(name, value, () => trace(watched));
    report(`${name} changes nothing${watched ? ", watched by a hook" : ""}`, clean, got);
  }
}

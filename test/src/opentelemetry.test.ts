/** Spans of a client's attempts, after the semantic conventions for HTTP clients: one an attempt, ended once, without ids or credentials. */

import { SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openTelemetry } from "../../src/opentelemetry.ts";
import { leaks } from "../support/leaks.ts";
import { parentOf, provider, spans, tracer, useSpans } from "../support/spans.ts";
import { type Answer, CREDENTIALS, failureOf, good, granted, ID, json, observed, read, secrets, write } from "../support/vault.ts";

useSpans();
beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(() => void vi.restoreAllMocks());

function traced(api: readonly Answer[], options: object = {}, headers?: readonly string[]) {
  return observed({ hooks: openTelemetry({ tracer, ...(headers && { headers }) }), ...options }, api);
}

const REQUEST = {
  "http.request.method": "GET",
  "url.template": "/boxes/{id}",
  "url.scheme": "https",
  "server.address": "vault.example",
  "server.port": 443,
};

const status =
  (code: number): Answer =>
  () =>
    json({}, code);

const failing: Answer = () => {
  throw new TypeError("fetch failed");
};

const never: Answer = () => new Promise(() => undefined);

const ok = { attributes: { "http.response.status_code": 200 }, status: SpanStatusCode.UNSET };

const failed = (type: string, code?: number) => ({
  attributes: { ...(code !== undefined && { "http.response.status_code": code }), "error.type": type },
  status: SpanStatusCode.ERROR,
});

test.each<[string, readonly Answer[], object, readonly ReturnType<typeof failed | (() => typeof ok)>[]]>([
  ["a success", [good], {}, [ok]],
  ["an error", [status(404)], {}, [failed("404", 404)]],
  ["a retry", [status(503), good], {}, [failed("503", 503), ok]],
  ["three attempts", [status(500), failing, status(429)], {}, [failed("500", 500), failed("network"), failed("429", 429)]],
  ["a timeout", [never], { timeout: 5, retry: false }, [failed("timeout")]],
  ["a deadline", [never], { deadline: 5, retry: false }, [failed("timeout")]],
  ["a redirect", [() => Response.redirect("https://evil.example/")], {}, [failed("redirect", 302)]],
  ["an answer that is too large", [() => json("a".repeat(99))], { maxResponseBytes: 9 }, [failed("response", 200)]],
])("%s", async (_, answers, options, wanted) => {
  await read(traced(answers, options).client).catch(() => undefined);
  const found = spans().map(({ name, kind, attributes, status }) => ({ name, kind, attributes, status }));
  expect(found).toStrictEqual(
    wanted.map(({ attributes, status }, resent) => ({
      name: "GET /boxes/{id}",
      kind: SpanKind.CLIENT,
      attributes: { ...REQUEST, ...(resent > 0 && { "http.request.resend_count": resent }), ...attributes },
      status: { code: status },
    })),
  );
});

test("an abort ends the span", async () => {
  const controller = new AbortController();
  const { client } = traced([
    (...given) => {
      controller.abort(new Error("enough"));
      return never(...given);
    },
  ]);
  await expect(read(client, { signal: controller.signal })).rejects.toThrow("enough");
  expect(spans().map(({ attributes, status }) => [attributes["error.type"], status])).toEqual([
    ["aborted", { code: SpanStatusCode.ERROR }],
  ]);
});

test("a token that is refused makes two spans; token requests make none", async () => {
  const hooks = openTelemetry({ tracer });
  const { client, counts } = observed({ hooks, auth: CREDENTIALS["client credentials in a form"] }, [status(401), good], [granted]);
  await write(client);
  expect(counts).toEqual({ api: 2, token: 2 });
  expect(spans().map(({ name, attributes }) => [name, attributes["http.request.resend_count"]])).toEqual([
    ["PATCH /boxes/{id}", undefined],
    ["PATCH /boxes/{id}", 1],
  ]);
});

describe("the parent", () => {
  test("is the span that is active at the call, for each of its attempts", async () => {
    const { client } = traced([status(429), status(429), good], { auth: CREDENTIALS["client credentials in JSON"] });
    const parents = await Promise.all(
      ["one", "two"].map((name) =>
        tracer.startActiveSpan(name, async (span) => {
          await write(client);
          span.end();
          return span.spanContext().spanId;
        }),
      ),
    );
    const calls = spans().filter(({ kind }) => kind === SpanKind.CLIENT);
    expect(calls).toHaveLength(4);
    expect(new Set(calls.map(parentOf))).toEqual(new Set(parents));
  });

  test("is none where no span is active", async () => {
    await read(traced([good]).client);
    expect(spans().map(parentOf)).toEqual([undefined]);
  });
});

test.each([
  ["http://127.0.0.1:8080", { "url.scheme": "http", "server.address": "127.0.0.1", "server.port": 8080 }],
  ["http://localhost", { "url.scheme": "http", "server.address": "localhost", "server.port": 80 }],
  ["http://[::1]:8080/v2", { "url.scheme": "http", "server.address": "::1", "server.port": 8080 }],
  ["https://proxy.example/vault", { "url.scheme": "https", "server.address": "proxy.example", "server.port": 443 }],
])("the server of %s", async (baseUrl, wanted) => {
  await read(traced([good], { baseUrl }).client);
  expect(spans()[0]?.attributes).toMatchObject(wanted);
});

test.each([
  [undefined, {}],
  [["X-Vault-Region"], { "http.response.header.x-vault-region": ["north"] }],
  [["x-vault-request-id"], { "http.response.header.x-vault-request-id": ["r-1"] }],
])("of the answer's headers, %j are recorded, under their own names", async (headers, wanted) => {
  const answer = () => json({}, 200, { "x-vault-region": "north", "x-vault-request-id": "r-1", "set-cookie": "a=1" });
  await read(traced([answer], {}, headers).client);
  const recorded = Object.entries(spans()[0]?.attributes ?? {}).filter(([name]) => name.startsWith("http.response.header."));
  expect(Object.fromEntries(recorded)).toEqual(wanted);
});

const echo: Answer = (said) => json({ said }, 401, { "x-echo": said, "x-vault-region": "north" });

const ECHOES: Readonly<Record<string, Answer>> = {
  "echoes it": echo,
  "redirects with it": (said) =>
    new Response(null, { status: 302, headers: { location: `https://evil.example/?${encodeURIComponent(said)}` } }),
  "is a fetch that quotes it": (said) => {
    throw new Error(said);
  },
};

describe.each(Object.entries(CREDENTIALS))("%s, and the id in the path,", (_, auth) => {
  test.each(Object.entries(ECHOES))("are in no span of a server that %s", async (_, answer) => {
    await failureOf(() => write(traced([answer], { auth }, ["x-vault-region"]).client));
    expect(spans().length).toBeGreaterThan(0);
    const shown = spans().map(({ name, attributes, events, links, status }) => ({ name, attributes, events, links, status }));
    expect(leaks(shown, [...secrets, ID])).toEqual([]);
  });
});

test("the tracer is the global provider's, also where that comes later", async () => {
  const hooks = openTelemetry();
  trace.setGlobalTracerProvider(provider);
  await read(observed({ hooks }).client);
  expect(spans().map(({ instrumentationScope }) => instrumentationScope.name)).toEqual(["jackfield"]);
});

/** Answers that are no answers, over real connections: each is a typed error that shows nothing of the body, and spoils no later call. */

import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test, vi } from "vitest";
import { clientOf, errorOf, failureOf, run } from "../support/compiled.ts";
import { drip, message, misbehaving, pour, type Script, say, sayAndReset, sayLast } from "../support/misbehaving.ts";

const SENTINEL = "sentinel-7f3a";
const GOOD = message(200, {}, '{"id":"a"}');
const BODY = JSON.stringify({ id: SENTINEL });
const HALF = BODY.slice(0, -3);
const NONE = { "Content-Length": null };
const CHUNKED = { ...NONE, "Transfer-Encoding": "chunked" };
const chunk = (text: string, length = Buffer.byteLength(text)) => `${length.toString(16)}\r\n${text}\r\n`;
const html = `<!doctype html><title>${SENTINEL}</title>${"<br>".repeat(50_000)}`;
const nested = (depth: number) => `${`{"id":"${SENTINEL}","parts":[`.repeat(depth)}${"]}".repeat(depth)}`;
const json = (value: unknown) => say(message(200, {}, JSON.stringify(value)));

/** Bad answers to a call that promises an object with times: name, bytes, code, status. */
const BAD: [string, Script, string, number?][] = [
  ["a connection that ends", sayLast(), "network"],
  ["a connection that is reset", sayAndReset(), "network"],
  ["no HTTP", sayLast(`${SENTINEL}\r\n\r\n`), "network"],
  ["half of a head", sayLast(`HTTP/1.1 200 OK\r\nX-${SENTINEL}`), "network"],
  ["a head without end", pour("HTTP/1.1 200 OK\r\n", Buffer.from(`X-${SENTINEL}: ${"x".repeat(1000)}\r\n`)), "network"],
  ["two lengths", say(message(200, { "content-length": 3 }, BODY)), "network"],
  ["a length that is no number", say(message(200, { "Content-Length": "many" }, BODY)), "network"],
  ["a length that promises more", sayLast(message(200, { "Content-Length": 1000 }, BODY)), "network"],
  ["a length that promises more, and a reset", sayAndReset(message(200, { "Content-Length": 1000 }, BODY)), "network"],
  ["chunks without end", sayLast(message(200, CHUNKED, chunk(BODY))), "network"],
  ["a chunk without a size", sayLast(message(200, CHUNKED, `${SENTINEL}\r\n`)), "network"],
  ["a chunk that lies", sayLast(message(200, CHUNKED, chunk(BODY, 5))), "network"],
  ["gzip that is none", say(message(200, { "Content-Encoding": "gzip" }, BODY)), "network"],
  ["no head in time", say(), "timeout"],
  ["a head byte by byte", drip("HTTP/1.1 200 OK\r\nX-Slow: ", "s"), "timeout"],
  ["half a body and no more", say(message(200, { "Content-Length": 1000 }, BODY)), "timeout"],
  ["a body byte by byte", drip(message(200, { "Content-Length": 1e6 }, BODY), " "), "timeout"],
  ["a length that promises less", sayLast(message(200, { "Content-Length": 9 }, BODY)), "response", 200],
  ["half a body without a length", sayLast(message(200, NONE, HALF)), "response", 200],
  ["half a body in gzip", say(message(200, { "Content-Encoding": "gzip" }, gzipSync(HALF))), "response", 200],
  ["a page", say(message(200, { "Content-Type": "text/html" }, html)), "response", 200],
  ["a page that calls itself JSON", say(message(200, {}, html)), "response", 200],
  ["JSON that calls itself a page", say(message(200, { "Content-Type": "text/html; charset=utf-8" }, BODY)), "response", 200],
  ["JSON that calls itself an image", say(message(200, { "Content-Type": "image/png" }, BODY)), "response", 200],
  ["JSON that calls itself XML", say(message(200, { "Content-Type": "application/xml" }, BODY)), "response", 200],
  ["Latin-1", say(message(200, {}, Buffer.from(`{"id":"é${SENTINEL}"}`, "latin1"))), "response", 200],
  ["nothing", say(message(200, {})), "response", 200],
  ["white space", say(message(200, {}, " \r\n")), "response", 200],
  ["a 204 where an object is promised", say(message(204, NONE)), "response", 204],
  ["JSON and more", say(message(200, {}, `${BODY}${BODY}`)), "response", 200],
  ["null", json(null), "response", 200],
  ["a list", json([SENTINEL]), "response", 200],
  ["a text", json(SENTINEL), "response", 200],
  ["a number", json(42), "response", 200],
  ["a bad time", json({ id: "a", made_at: SENTINEL }), "response", 200],
  ["a bad time deep below", json({ id: "a", parts: [{ id: "b", parts: [{ id: "c", made_at: SENTINEL }] }] }), "response", 200],
  ["a bad time of a name that the server made up", json({ id: "a", checks: { [SENTINEL.repeat(1000)]: "soon" } }), "response", 200],
  ["an object 501 deep", say(message(200, {}, nested(501))), "response", 200],
  ["an object 100,000 deep", say(message(200, {}, nested(100_000))), "response", 200],
  ["a redirect within the server", say(message(302, { Location: "/elsewhere" }, BODY)), "redirect", 302],
  ["a page with an error", say(message(502, { "Content-Type": "text/html" }, html)), "http", 502],
  ["an error without a body", say(message(404, {})), "http", 404],
  ["an error in Latin-1", say(message(422, {}, Buffer.from(`{"message":"é${SENTINEL}"}`, "latin1"))), "http", 422],
  ["a list where the error is an object", say(message(404, {}, `["${SENTINEL}"]`)), "http", 404],
];

describe.each(BAD)("%s", (_, bad, code, status) => {
  test.each([
    ["GET /items/{id}", false],
    ["PUT /items/{id}", true],
  ] as const)("is an error of %s, maybeApplied: %s", async (call, maybeApplied) => {
    const server = await misbehaving((socket, turn) => (turn === 1 ? bad : say(GOOD))(socket, turn));
    const client = clientOf({ baseUrl: server.url, retry: false, timeout: code === "timeout" ? 300 : 20_000 });
    const error = await failureOf(() => run(client, call));
    expect(error).toMatchObject({ code, status, operation: call, attempts: 1, maybeApplied });
    expect(error.message).not.toContain(SENTINEL);
    expect(error.message.length).toBeLessThan(10_000);
    expect((error.text ?? "").length).toBeLessThanOrEqual(65_536);
    expect(await run(client, call, { timeout: 20_000 })).toMatchObject({ data: { id: "a" } });
  });
});

test.each([{ id: "a" }, null, "a", {}])("%j where a list is promised is an error", async (value) => {
  const server = await misbehaving(json(value));
  const error = await failureOf(() => run(clientOf({ baseUrl: server.url }), "GET /items"));
  expect(error).toMatchObject({ code: "response", status: 200, attempts: 1, body: value });
});

const ZEROS = new Uint8Array(64 * 1024 * 1024);
const bomb = (coding: string, bytes: Uint8Array): [string, Script] => [
  coding,
  // The rest never comes: whoever waits for it has not noticed.
  say(message(200, { "Content-Encoding": coding, "Content-Length": bytes.length + 1 }, bytes)),
];

test.each([
  bomb("gzip", gzipSync(ZEROS)),
  bomb("deflate", deflateSync(ZEROS)),
  bomb("br", brotliCompressSync(ZEROS)),
  bomb("gzip, gzip", gzipSync(gzipSync(ZEROS))),
  ["nothing but zeros, without end", pour(message(200, CHUNKED), Buffer.from(chunk("0".repeat(65_536))))],
] as [string, Script][])("a bomb in %s is cancelled in the act", async (_, script) => {
  const server = await misbehaving(script);
  const client = clientOf({ baseUrl: server.url, maxResponseBytes: 1_000_000 });
  const error = await failureOf(() => run(client, "GET /items/{id}"));
  expect(error).toMatchObject({ code: "response", status: 200, attempts: 1 });
  await vi.waitFor(() => expect(server.open()).toBe(0));
});

describe("a redirect to another origin", () => {
  test.each([301, 302, 303, 307, 308])("by %i is followed by no method", async (status) => {
    const other = await misbehaving(say(GOOD));
    const server = await misbehaving(say(message(status, { Location: `${other.url}/v1` }, BODY)));
    for (const call of ["GET /items/{id}", "PUT /items/{id}", "POST /items", "DELETE /items/{id}"] as const) {
      const error = await failureOf(() => run(clientOf({ baseUrl: server.url }), call));
      expect(error).toMatchObject({ code: "redirect", status, attempts: 1 });
      expect(error.message).not.toContain(other.url);
    }
    expect([server.requests.length, other.connections()]).toEqual([4, 0]);
  });

  test.each([300, 201, 404])("by the Location of a %i is none", async (status) => {
    const other = await misbehaving(say(GOOD));
    const server = await misbehaving(say(message(status, { Location: other.url, Refresh: `0; url=${other.url}` }, '{"id":"a"}')));
    const error = await errorOf(() => run(clientOf({ baseUrl: server.url }), "GET /items/{id}"));
    if (status === 201) expect(error).toBeUndefined();
    else expect(error).toMatchObject({ code: "http", status });
    expect([server.requests.length, other.connections()]).toEqual([1, 0]);
  });
});

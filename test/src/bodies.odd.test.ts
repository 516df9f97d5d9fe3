/** Answers that are odd and right all the same, over real connections, and names that reach for a prototype. */

import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { type Call, clientOf, observed, run } from "../support/compiled.ts";
import { message, misbehaving, type Script, say, sayLast } from "../support/misbehaving.ts";

const READ = "GET /items/{id}";
const BODY = '{"id":"a","made_at":1}';
const WANT = { id: "a", made_at: new Date(1000) };
const CHUNKED = { "Content-Length": null, "Transfer-Encoding": "chunked" };
const FORGED = message(200, {}, '{"id":"forged"}');

async function answered(script: Script, call: Call = READ) {
  const server = await misbehaving(script);
  return run(clientOf({ baseUrl: server.url, retry: false }), call);
}

test.each<[string, Script]>([
  ["early hints before it", say("HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n", message(200, {}, BODY))],
  ["two early hints before it", say("HTTP/1.1 103 Early Hints\r\n\r\n".repeat(2), message(200, {}, BODY))],
  ["no length, and an end", sayLast(message(200, { "Content-Length": null }, BODY))],
  ["chunks, an extension and a trailer", say(message(200, CHUNKED, '5;a=b\r\n{"id"\r\n11\r\n:"a","made_at":1}\r\n0\r\nX-Sum: 1\r\n\r\n'))],
  ["gzip", say(message(200, { "Content-Encoding": "gzip" }, gzipSync(BODY)))],
  ["Brotli", say(message(200, { "Content-Encoding": "br" }, brotliCompressSync(BODY)))],
  ["HTTP/1.0", sayLast(`HTTP/1.0 200 OK\r\n\r\n${BODY}`)],
  ["no media type", say(message(200, { "Content-Type": null }, BODY))],
  ["the media type of a bare text", say(message(200, { "Content-Type": "text/plain" }, BODY))],
  ["a media type of its own", say(message(200, { "Content-Type": "application/vnd.item+json; charset=utf-8" }, BODY))],
  ["a media type in capitals", say(message(200, { "Content-Type": "APPLICATION/JSON" }, BODY))],
  ["a byte order mark", say(message(200, {}, `\ufeff${BODY}`))],
  ["white space around it", say(message(200, {}, ` \n${BODY}\r\n`))],
  ["status 203", say(message(203, {}, BODY))],
  ["a member that is not documented", say(message(200, {}, '{"id":"a","made_at":1}'))],
])("an object with %s", async (_, script) => {
  const { data, error } = await answered(script);
  expect(error).toBeUndefined();
  expect(data).toStrictEqual(WANT);
});

describe("stray bytes behind", () => {
  test.each<[string, Script, Call, unknown]>([
    ["a 204", say(message(204, { "Content-Length": null }, '{"id":"stray"}')), "DELETE /items/{id}", undefined],
    ["a 204 with a length", say(message(204, { "Content-Length": 14 }, '{"id":"stray"}')), "DELETE /items/{id}", undefined],
    ["a 204, an answer to nobody", say(message(204, { "Content-Length": null }), FORGED), "DELETE /items/{id}", undefined],
    ["a 200 where only a 204 is documented", say(message(200, {}, "<html>")), "DELETE /items/{id}", undefined],
    ["an object, an answer to nobody", say(message(200, {}, BODY), FORGED), READ, WANT],
  ])("%s are nobody's answer", async (_, script, call, want) => {
    const server = await misbehaving((socket, turn) => (turn === 1 ? script : say(message(200, {}, BODY)))(socket, turn));
    const client = clientOf({ baseUrl: server.url });
    const { data, error } = await run(client, call);
    expect(error).toBeUndefined();
    expect(data).toStrictEqual(want);
    expect((await run(client, READ)).data).toStrictEqual(WANT);
  });
});

describe("names that reach for a prototype", () => {
  const evil = '{"id":"a","__proto__":{"evil":1},"constructor":{"prototype":{"evil":1}},"made_at":1';

  test.each([
    ["at the top", `${evil}}`, []],
    ["in a list", `{"id":"b","parts":[${evil}}]}`, ["parts", 0]],
    ["deep below", `{"id":"b","parts":[{"id":"c","parts":[${evil}}]}]}`, ["parts", 0, "parts", 0]],
  ])("%s are members like others", async (_, body, path) => {
    const { data } = await run(observed([{ status: 200, body }]).client, READ);
    const found = path.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], data);
    expect(Object.getPrototypeOf(found)).toBe(Object.prototype);
    expect(Object.entries(found as object)).toContainEqual(["__proto__", { evil: 1 }]);
    expect(found).toMatchObject({ made_at: new Date(1000) });
    expect(found).not.toHaveProperty("evil");
    expect({}).not.toHaveProperty("evil");
  });

  test("are times where the map's members are times", async () => {
    const { data } = await run(observed([{ status: 200, body: '{"id":"a","checks":{"__proto__":1,"constructor":2}}' }]).client, READ);
    const { checks } = data as unknown as { checks: object };
    expect(Object.getPrototypeOf(checks)).toBe(Object.prototype);
    expect(Object.entries(checks)).toEqual([
      ["__proto__", new Date(1000)],
      ["constructor", new Date(2000)],
    ]);
  });

  test("are no hindrance in an error", async () => {
    const { error } = await run(observed([{ status: 404, body: '{"__proto__":{"status":200,"retryAfterMs":1}}' }]).client, READ);
    expect(error).toMatchObject({ status: 404, retryAfterMs: undefined });
    expect(Object.entries(error?.body as object)).toEqual([["__proto__", { status: 200, retryAfterMs: 1 }]]);
  });
});

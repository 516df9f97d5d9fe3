/** Bodies as streams of bytes: how much of them is read, and what their bytes say. */

import { describe, expect, test, vi } from "vitest";
import { type Answer, errorOf, failureOf, observed, run } from "../support/compiled.ts";

const READ = "GET /items/{id}";
const MIB = 1024 * 1024;

/** A body in these pieces; `pulled` counts those that were asked for, `cancelled` those who stopped it. */
function stream(pieces: Iterable<Uint8Array>) {
  const left = pieces[Symbol.iterator]();
  const cancelled = vi.fn();
  let pulled = 0;
  const pull = (to: ReadableStreamDefaultController) => {
    const { done, value } = left.next();
    pulled++;
    if (done) to.close();
    else to.enqueue(value);
  };
  const body = new ReadableStream({ pull, cancel: cancelled }, { highWaterMark: 0 });
  return { body, cancelled, pulled: () => pulled };
}

function read(body: BodyInit | null, options: object = {}, code = 200) {
  return run(observed([async () => new Response(body, { status: code })], { retry: false, ...options }).client, READ);
}

const spent = async () => {
  const response = Response.json({ id: "a" });
  await response.text();
  return response;
};

const bytes = (text: string) => new TextEncoder().encode(text);

/** JSON of an item, as long as that in bytes. */
const item = (length: number) => `{"id":"${"a".repeat(length - 9)}"}`;

describe("a limit of", () => {
  test.each([
    ["100 bytes", { maxResponseBytes: 100 }, 100, true],
    ["100 bytes", { maxResponseBytes: 100 }, 101, false],
    ["1 byte", { maxResponseBytes: 1 }, 10, false],
    ["nothing", { maxResponseBytes: Number.POSITIVE_INFINITY }, 11 * MIB, true],
    ["the default", {}, 10 * MIB, true],
    ["the default", {}, 10 * MIB + 1, false],
  ])("%s, %j: a body of %i bytes is read: %s", async (_, options, length, fits) => {
    const error = await errorOf(() => read(item(length), options));
    if (fits) expect(error).toBeUndefined();
    else expect(error).toMatchObject({ code: "response", status: 200, text: undefined, maybeApplied: false });
  });

  test("bytes counts bytes, not characters", async () => {
    const text = JSON.stringify({ id: "é".repeat(50) });
    expect(await errorOf(() => read(text, { maxResponseBytes: text.length }))).toMatchObject({ code: "response" });
    expect(await errorOf(() => read(text, { maxResponseBytes: text.length + 50 }))).toBeUndefined();
  });

  test.each([200, 404, 500])("bytes holds for a %i too", async (code) => {
    expect(await failureOf(() => read(item(101), { maxResponseBytes: 100 }, code))).toMatchObject({ code: "response", status: code });
  });

  test("bytes ends a body without end in the act", async () => {
    function* endless() {
      for (;;) yield new Uint8Array(1000);
    }
    const { body, cancelled, pulled } = stream(endless());
    expect(await failureOf(() => read(body, { maxResponseBytes: 10_000 }))).toMatchObject({ code: "response" });
    expect(cancelled).toHaveBeenCalledOnce();
    expect(pulled()).toBe(11);
  });

  test("bytes names itself, since that is what to change", async () => {
    expect((await failureOf(() => read(item(101), { maxResponseBytes: 100 }))).message).toMatch(/maxResponseBytes \(100\)/);
  });
});

const BOM = "\ufeff";

describe("a body", () => {
  test.each([
    ["in one piece", [bytes('{"id":"é"}')], "é"],
    ["in single bytes", [...bytes('{"id":"é😀"}')].map((byte) => Uint8Array.of(byte)), "é😀"],
    ["with empty pieces", [bytes(""), bytes('{"id":'), bytes(""), bytes('"a"}'), bytes("")], "a"],
    ["behind a byte order mark", [bytes(`${BOM}{"id":"a"}`)], "a"],
    ["behind a byte order mark in pieces", [...bytes(`${BOM}{"id":"a"}`)].map((byte) => Uint8Array.of(byte)), "a"],
    ["with a byte order mark inside", [bytes(`{"id":"${BOM}a"}`)], `${BOM}a`],
    ["with escapes", [bytes('{"id":"\\u00e9\\ud83d\\ude00\\u0000"}')], "é😀\0"],
  ])("%s is read", async (_, pieces, id) => {
    expect(await read(stream(pieces).body)).toMatchObject({ data: { id } });
  });

  const quoted = (...inside: number[]) => Uint8Array.of(...bytes('{"id":"'), ...inside, ...bytes('"}'));
  test.each([
    ["Latin-1", quoted(0xe9)],
    ["a lone continuation byte", quoted(0x80)],
    ["an overlong form", quoted(0xc0, 0xaf)],
    ["half a surrogate pair", quoted(0xed, 0xa0, 0x80)],
    ["a character cut short", quoted(0xf0, 0x9f, 0x98)],
    ["UTF-16", Uint8Array.from(Buffer.from(`${BOM}{"id":"a"}`, "utf16le"))],
    ["a character that the end cuts short", Uint8Array.of(...bytes('{"id":"a"}'), 0xe2, 0x82)],
  ])("in %s is no UTF-8, and never guessed at", async (_, body) => {
    const error = await failureOf(() => read(body));
    expect(error).toMatchObject({ code: "response", status: 200 });
    expect(error.message).toContain("not UTF-8");
    expect(error.text).toContain("\ufffd");
  });

  test("that is no UTF-8 leaves the next one as it is", async () => {
    for (const body of [quoted(0xf0, 0x9f), bytes(`${BOM}{"id":"é"}`)]) await errorOf(() => read(body));
    expect(await read(bytes(`${BOM}{"id":"é"}`))).toMatchObject({ data: { id: "é" } });
  });

  test("of an error that is no UTF-8 is still that error", async () => {
    const error = await failureOf(() => read(Uint8Array.of(0xff, 0x61), {}, 404));
    expect(error).toMatchObject({ code: "http", status: 404, text: "\ufffda", body: undefined });
  });
});

describe("error.text", () => {
  test.each([200, 404])("of a %i keeps 65,536 characters", async (code) => {
    const error = await failureOf(() => read(`<${"é".repeat(70_000)}`, {}, code));
    expect(error.text).toBe(`<${"é".repeat(65_535)}`);
  });

  test("keeps a short body as it is", async () => {
    expect((await failureOf(() => read("<html>"))).text).toBe("<html>");
  });
});

test.each([
  ["fails", async () => new Response(new ReadableStream({ start: (to) => to.error(new TypeError("terminated")) }))],
  ["somebody else has read", spent],
] as [string, Answer][])("a body that %s is no answer", async (_, answer) => {
  const { client } = observed([answer], { retry: false });
  expect(await failureOf(() => run(client, READ))).toMatchObject({ code: "network", status: undefined, attempts: 1 });
});

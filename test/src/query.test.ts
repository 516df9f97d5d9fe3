import { expect, test } from "vitest";
import { BASE, observed, refusal } from "./fixture.ts";

async function search(query: object): Promise<string | undefined> {
  const { sent, client } = observed({}, new Response("[]"));
  await client.GET("/trees", { params: { query: { kind: "ash", ...query } } });
  return sent[0]?.url.slice(`${BASE}/trees?kind=ash`.length);
}

test.each([
  [{}, ""],
  [{ a: "b" }, "&a=b"],
  [{ a: "" }, "&a="],
  [{ a: 0, b: -1.5, c: true, d: false }, "&a=0&b=-1.5&c=true&d=false"],
  [{ a: ["b", 1, true] }, "&a=b&a=1&a=true"],
  [{ a: [] }, ""],
  [{ a: undefined }, ""],
  [{ "a b&c=d": "e f&g=h#i?j+k%20" }, "&a%20b%26c%3Dd=e%20f%26g%3Dh%23i%3Fj%2Bk%2520"],
  [{ ä: "🌳" }, "&%C3%A4=%F0%9F%8C%B3"],
  [{ a: "\r\n\0" }, "&a=%0D%0A%00"],
  [JSON.parse('{"__proto__":"a"}'), "&__proto__=a"],
  [{ a: "http://evil.example/../" }, "&a=http%3A%2F%2Fevil.example%2F..%2F"],
])("%j is said as %s", async (query, want) => {
  expect(await search(query)).toBe(want);
});

test.each([
  ["null", { a: null }, "/query/a"],
  ["NaN", { a: Number.NaN }, "/query/a"],
  ["Infinity", { a: Number.POSITIVE_INFINITY }, "/query/a"],
  ["an object", { a: {} }, "/query/a"],
  ["a Date where no time is documented", { a: new Date(0) }, "/query/a"],
  ["a function", { a: () => 1 }, "/query/a"],
  ["a symbol", { a: Symbol("a") }, "/query/a"],
  ["a bigint", { a: 1n }, "/query/a"],
  ["null in a list", { a: ["b", null] }, "/query/a"],
  ["undefined in a list", { a: [undefined] }, "/query/a"],
  ["a list in a list", { a: [["b"]] }, "/query/a"],
  ["half a surrogate pair", { a: "\ud800" }, "/query/a"],
  ["half a surrogate pair in a name", { "a\udc00": "b" }, "/query/a\udc00"],
  ["an invalid time", { when: new Date(Number.NaN) }, "/query/when"],
  ["an invalid time in a list", { list: [new Date(0), new Date(Number.NaN)] }, "/query/list/1"],
  ["a text for a Date", { seconds: "now" }, "/query/seconds"],
])("%s is refused, and nothing is sent", async (_, query, pointer) => {
  const { sent, client } = observed();
  const error = await refusal(() => client.GET("/trees", { params: { query: { kind: "ash", ...query } } }));
  expect(error).toMatchObject({ code: "input", pointer, operation: "GET /trees" });
  expect(sent).toEqual([]);
});

test.each([undefined, {}, { params: {} }, { params: { query: {} } }, { params: { query: { kind: undefined } } }])(
  "a required parameter is missing from %j",
  async (init) => {
    const { sent, client } = observed();
    expect(await refusal(() => client.GET("/trees", init))).toMatchObject({ code: "input", pointer: "/query/kind" });
    expect(sent).toEqual([]);
  },
);

const time = new Date("2025-12-12T10:30:00.987Z");

test("times in the query and in headers are written in their forms", async () => {
  const { sent, client } = observed({}, new Response("[]"));
  const header = { "X-When": time, "X-Local": time, "X-Ms": time, "X-Seconds": time };
  const query = Object.freeze({ kind: "ash", when: time, local: time, ms: time, seconds: time, list: Object.freeze([time, time]) });
  await client.GET("/trees", { params: { query, header } });
  expect(Object.fromEntries(new URL(sent[0]?.url ?? "").searchParams)).toStrictEqual({
    kind: "ash",
    when: "2025-12-12T10:30:00.987Z",
    local: "2025-12-12T10:30:00.987",
    ms: "1765535400987",
    seconds: "1765535400",
    list: "1765535400",
  });
  expect(sent[0]?.url).toContain("&list=1765535400&list=1765535400");
  expect({ ...sent[0]?.init.headers }).toStrictEqual({
    accept: "application/json",
    "x-when": "2025-12-12T10:30:00.987Z",
    "x-local": "2025-12-12T10:30:00.987",
    "x-ms": "1765535400987",
    "x-seconds": "1765535400",
  });
});

test.each([
  ["iso", "2025-12-12T12:30:00.987654+02:00", "2025-12-12T10:30:00.987654Z", "1765535400"],
  ["epoch", 1_765_535_400_987, "2025-12-12T10:30:00.987Z", "1765535400"],
] as const)("and from the view %j", async (timestamps, value, when, seconds) => {
  const { sent, client } = observed({ timestamps }, new Response("[]"));
  await client.GET("/trees", { params: { query: { kind: "ash", when: value }, header: { "X-Seconds": value } } });
  expect(new URL(sent[0]?.url ?? "").searchParams.get("when")).toBe(when);
  expect(sent[0]?.headers.get("x-seconds")).toBe(seconds);
});

test("an invalid time in a header is refused at its place", async () => {
  const { client } = observed();
  const params = { query: { kind: "ash" }, header: { "X-Ms": new Date(Number.NaN) } };
  expect(await refusal(() => client.GET("/trees", { params }))).toMatchObject({ code: "input", pointer: "/header/X-Ms" });
});

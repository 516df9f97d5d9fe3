import { describe, expect, test } from "vitest";
import { createPathSerializer, pathSegment } from "../../src/path.ts";
import { BASE, clientOf, manifest, observed, recorder, refusal } from "./fixture.ts";

const NO_TEXT = [
  undefined,
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  {},
  [],
  ["a"],
  () => "a",
  Symbol("a"),
  1n,
];
const CONTROLS = ["a\0b", "\t", "a\n", "\r", "\u001f", "\u007f", "\u0085", "\u009f"];
const SURROGATES = ["\ud800", "a\udc00b", "\udc00\ud800"];
const DOTS = String.raw`. .. ./a ../a a/.. a/. a/../b a/./b /.. ..\ ..\a a\.. a\..\b .\ ../.. //.. `.trim().split(" ");
const ENCODED_DOTS = [
  "%2e %2E %2e%2e %2E%2E %2e. .%2e %2e%2e%2f %2E%2e%2F ..%2f a%2f..%2fb ..%5c a%5C%2e%2e %2e/a %252e %252e%252e %252E%252e%252F".split(" "),
  "..%252f a%252f.. %25%32%65 %25%32%65%25%32%65 %%32%65%%32%65 %2%65%2%65".split(" "),
].flat();

describe.each(
  Object.entries({
    "no text": NO_TEXT,
    "an empty text": [""],
    "a control character": CONTROLS,
    "half a surrogate pair": SURROGATES,
    "a dot segment": DOTS,
    "an encoded dot segment": ENCODED_DOTS,
  }),
)("an id that is or holds %s", (_, ids) => {
  test.each(ids.map((id) => [id]))("%o is refused, and nothing is sent", async (id) => {
    const { client, sent } = observed();
    const params = { path: { id: "1", note: id } };
    const error = await refusal(() => client.DELETE("/trees/{id}/notes/{note}", { params }));
    expect(error).toMatchObject({
      code: "input",
      pointer: "/path/note",
      operation: "DELETE /trees/{id}/notes/{note}",
      maybeApplied: false,
    });
    expect(error.message).toContain("DELETE /trees/{id}/notes/{note}");
    expect(sent).toEqual([]);
  });
});

const PLAIN = ["a", "1", "a b", " ", "a+b", "a@b:c", "$&", "$1", "{id}", "{note}", "e\u0301", "ä", "日本", "🌳", "auth0|5f7c", "con_1-2~3"];
const RESERVED = String.raw`a/b / // a\b ?x #x a?b=c#d ;a a;b=c & = % %% %zz %2 %41 %2f %5c %252f %00 %c0%ae`.split(" ");
const NEARLY_DOTS = [
  "..a",
  "a..",
  "...",
  "....",
  ".a",
  "a.",
  "a.b",
  "%2e%2e%2e",
  "%252e%252ea",
  ". .",
  "..;",
  "\u2024\u2024",
  "\uff0e\uff0e",
];

test.each([...PLAIN, ...RESERVED, ...NEARLY_DOTS].map((id) => [id]))("the id %j arrives as exactly one segment", async (id) => {
  const { client, sent } = observed();
  await client.DELETE("/trees/{id}/notes/{note}", { params: { path: { id, note: "n" } } });
  const url = new URL(sent[0]?.url ?? "");
  expect(sent[0]?.url).toBe(`${BASE}/trees/${encodeURIComponent(id)}/notes/n`);
  // Parsed again, nothing has moved: no segment more or fewer, no query, no fragment.
  expect(url.href).toBe(sent[0]?.url);
  expect(url.pathname.split("/").map(decodeURIComponent)).toEqual(["", "v1", "trees", id, "notes", "n"]);
});

test.each([
  [0, "0"],
  [-1, "-1"],
  [1.5, "1.5"],
  [true, "true"],
  [false, "false"],
])("%j is sent as %s", (id, segment) => {
  expect(pathSegment(id)).toBe(segment);
});

test.each([
  undefined,
  {},
  { params: undefined },
  { params: {} },
  { params: { path: undefined } },
  { params: { path: null } },
  { params: { path: {} } },
])("the init %j has no ids, and nothing is sent", async (init) => {
  const { client, sent } = observed();
  expect(await refusal(() => client.GET("/trees/{id}", init))).toMatchObject({ code: "input", operation: "GET /trees/{id}" });
  expect(sent).toEqual([]);
});

test("an id is looked for among own members alone", () => {
  const serialize = createPathSerializer();
  expect(() => serialize("/{toString}", {})).toThrow(expect.objectContaining({ pointer: "/path/toString" }));
  expect(serialize("/{__proto__}", JSON.parse('{"__proto__":"a"}'))).toBe("/a");
});

test("a serializer keeps its templates apart, and remembers no parameter", () => {
  const serialize = createPathSerializer();
  expect(serialize("/a/{id}/b/{note}", { id: 1, note: 2 })).toBe("/a/1/b/2");
  expect(serialize("/a/{note}", { id: 1, note: 2 })).toBe("/a/2");
  expect(serialize("/a/{id}/b/{note}", { id: 3, note: 4 })).toBe("/a/3/b/4");
  expect(() => serialize("/a/{id}/b/{note}", { id: 5 })).toThrow(expect.objectContaining({ pointer: "/path/note" }));
});

test("a time in the path is written in its form", async () => {
  const { sent, fetch } = recorder();
  const parameters = { properties: { path: { properties: { day: "epoch-ms" } } } } as const;
  const client = clientOf(
    { fetch },
    { ...manifest, operations: { "GET /days/{day}": { id: "getDaysDay", security: [], parameters, responses: { 200: {} } } } },
  );
  await client.GET("/days/{day}", { params: { path: { day: new Date(86_400_000) } } });
  expect(sent[0]?.url).toBe(`${BASE}/days/86400000`);
  expect(await refusal(() => client.GET("/days/{day}", { params: { path: { day: new Date(Number.NaN) } } }))).toMatchObject({
    code: "input",
    pointer: "/path/day",
  });
});

test("a Date where no time is documented is refused, never dropped", async () => {
  const { client, sent } = observed();
  expect(await refusal(() => client.GET("/trees/{id}", { params: { path: { id: new Date(0) } } }))).toMatchObject({ pointer: "/path/id" });
  expect(sent).toEqual([]);
});

import { describe, expect, test } from "vitest";
import { observed, refusal } from "./fixture.ts";

const params = { path: { id: "1" } };

/** What a PUT with `body` sends. */
async function sentWith(body: unknown): Promise<RequestInit | undefined> {
  const { sent, client } = observed();
  await client.PUT("/trees/{id}", { params, body });
  return sent[0]?.init;
}

class Plain {
  readonly a = 1;
  method() {
    return this.a;
  }
}

test.each([
  [{}, "{}"],
  [[], "[]"],
  [null, "null"],
  [false, "false"],
  ["text", '"text"'],
  ['{"a":1}', '"{\\"a\\":1}"'],
  [{ attributes: { a: null, b: undefined, c: [1.5, -0, "", true, null] } }, '{"attributes":{"a":null,"c":[1.5,0,"",true,null]}}'],
  [{ b: 1, a: 2, 2: 3, 1: 4 }, '{"1":4,"2":3,"b":1,"a":2}'],
  [{ attributes: "\ud83c\udf33 \ud83c \u2028 </script>" }, '{"attributes":"🌳 \\ud83c \u2028 </script>"}'],
  [{ attributes: new Date(0) }, '{"attributes":"1970-01-01T00:00:00.000Z"}'],
  [{ attributes: { seen: new Date(0) } }, '{"attributes":{"seen":"1970-01-01T00:00:00.000Z"}}'],
  [{ attributes: new URL("https://a.example") }, '{"attributes":"https://a.example/"}'],
  [{ attributes: { toJSON: () => ({ a: [1] }) } }, '{"attributes":{"a":[1]}}'],
  [{ attributes: new Plain() }, '{"attributes":{"a":1}}'],
  [{ attributes: Object.assign(Object.create(null), { a: 1 }) }, '{"attributes":{"a":1}}'],
  [{ attributes: { [Symbol("a")]: 1 } }, '{"attributes":{}}'],
  [JSON.parse('{"__proto__":{"admin":true},"a":1}'), '{"__proto__":{"admin":true},"a":1}'],
  [
    { attributes: JSON.parse('{"__proto__":null,"constructor":{"prototype":1}}') },
    '{"attributes":{"__proto__":null,"constructor":{"prototype":1}}}',
  ],
  [{ branches: [JSON.parse('{"__proto__":{"seen":1},"log":[]}')] }, '{"branches":[{"__proto__":{"seen":1},"log":[]}]}'],
  [{ grafts: JSON.parse('{"__proto__":{}}') }, '{"grafts":{"__proto__":{}}}'],
])("%j is sent as %s, byte for byte", async (body, json) => {
  const init = await sentWith(body);
  expect(init?.body).toBe(json);
  expect(new Headers(init?.headers).get("content-type")).toBe("application/json");
});

const NO_JSON: readonly (readonly [what: string, value: unknown])[] = [
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["-Infinity", Number.NEGATIVE_INFINITY],
  ["an Invalid Date", new Date(Number.NaN)],
  ["a bigint", 1n],
  ["a function", () => 1],
  ["a symbol", Symbol("a")],
  ["a Map", new Map([["a", 1]])],
  ["a Set", new Set([1])],
  ["a FormData", new FormData()],
  ["a URLSearchParams", new URLSearchParams("a=1")],
  ["a Blob", new Blob(["a"])],
  ["a Promise", Promise.resolve({ a: 1 })],
  ["a RegExp", /a/],
  ["an Error", new Error("a")],
  ["an ArrayBuffer", new ArrayBuffer(1)],
  ["bytes", new Uint8Array([1])],
  ["a boxed NaN", Object(Number.NaN)],
  ["a toJSON that gives NaN", { toJSON: () => Number.NaN }],
  ["a toJSON that gives a bigint", { toJSON: () => 1n }],
  ["a toJSON that gives a Map", { toJSON: () => new Map([["a", 1]]) }],
];

async function refused(body: unknown) {
  const { sent, client } = observed();
  const error = await refusal(() => client.PUT("/trees/{id}", { params, body }));
  expect(sent).toEqual([]);
  expect(error).toMatchObject({ code: "input", operation: "PUT /trees/{id}", maybeApplied: false });
  return error;
}

test.each(NO_JSON)("%s is refused at its place, wherever it is", async (_, value) => {
  expect(await refused({ attributes: value })).toMatchObject({ pointer: "/attributes" });
  expect(await refused({ attributes: { "a/b": [1, { "c~d": value }] } })).toMatchObject({ pointer: "/attributes/a~1b/1/c~0d" });
  expect(await refused({ branches: [{}, { attributes: { "": [[value]] } }] })).toMatchObject({ pointer: "/branches/1/attributes//0/0" });
});

test.each(NO_JSON)("%s is refused as the whole body", async (_, value) => {
  expect(await refused(value)).toMatchObject({ pointer: "" });
});

describe("where times may be below,", () => {
  const containers = NO_JSON.filter(([, value]) => typeof value === "object" && value !== null && !("toJSON" in value));

  test.each(containers)("%s is refused as well, never sent as {}", async (_, value) => {
    expect(await refused({ grafts: value })).toMatchObject({ pointer: "/grafts" });
    expect(await refused({ branches: [value] })).toMatchObject({ pointer: "/branches/0" });
  });

  test.each([
    [new Date(0), '"1970-01-01T00:00:00.000Z"'],
    [new URL("https://a.example"), '"https://a.example/"'],
    [{ toJSON: () => ({ a: 1 }) }, '{"a":1}'],
  ])("%o is sent as it is elsewhere: %s", async (value, json) => {
    expect((await sentWith({ grafts: value }))?.body).toBe(`{"grafts":${json}}`);
  });
});

test.each([
  ["undefined in a list", [1, undefined], "/attributes/1"],
  ["a hole in a list", Object.assign([1], { 2: 3 }), "/attributes/1"],
])("%s is refused, since it would be sent as null", async (_, attributes, pointer) => {
  expect(await refused({ attributes })).toMatchObject({ pointer });
});

const nest = (depth: number, key: string) => {
  let value: unknown = {};
  for (let i = 0; i < depth; i++) value = { [key]: i % 2 ? [value] : value };
  return { [key]: value };
};

test("a body is sent at a depth that a person could write", async () => {
  expect((await sentWith(nest(200, "attributes")))?.body).toBe(JSON.stringify(nest(200, "attributes")));
  expect((await sentWith({ grafts: nest(200, "grafts") }))?.body).toBe(JSON.stringify({ grafts: nest(200, "grafts") }));
});

const loop = (key: string) => {
  const value: Record<string, unknown> = {};
  value[key] = key === "branches" ? [value] : value;
  return value;
};

test.each([
  ["too deep", nest(100_000, "attributes")],
  ["too deep where times may be below", nest(100_000, "grafts")],
  ["held by itself", loop("attributes")],
  ["held by itself where times may be below", loop("grafts")],
  ["held by itself in a list", loop("branches")],
])("a body that is %s is refused", async (_, body) => {
  expect(await refused(body)).toMatchObject({ pointer: expect.stringMatching(/^\//) });
});

test("a value in two places is no loop", async () => {
  const shared = { a: [1] };
  expect((await sentWith({ attributes: [shared, shared], grafts: { a: shared } }))?.body).toBe(
    '{"attributes":[{"a":[1]},{"a":[1]}],"grafts":{"a":{"a":[1]}}}',
  );
});

test.each([
  ["GET", "/trees/{id}", {}],
  ["GET", "/trees/{id}", null],
  ["DELETE", "/trees/{id}/notes/{note}", { a: 1 }],
] as const)("%s %s takes no body: %j is refused", async (method, path, body) => {
  const { sent, client } = observed();
  const error = await refusal(() => client[method](path, { params: { path: { id: "1", note: "2" } }, body }));
  expect(error).toMatchObject({ code: "input", pointer: "" });
  expect(error.message).toContain("body");
  expect(sent).toEqual([]);
});

test.each([{}, { body: undefined }])("a required body is missing from %j", async (init) => {
  const { sent, client } = observed({ auth: { bearer: "b" } });
  const error = await refusal(() => client.POST("/trees", { params: { header: { "X-Gardener": "ada" } }, ...init }));
  expect(error).toMatchObject({ code: "input", pointer: "", message: expect.stringContaining("body") });
  expect(sent).toEqual([]);
});

test("an optional body that is left out is no body, and has no type", async () => {
  const init = await sentWith(undefined);
  expect(init).not.toHaveProperty("body");
  expect(new Headers(init?.headers).has("content-type")).toBe(false);
});

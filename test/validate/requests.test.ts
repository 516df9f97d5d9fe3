/** Requests are checked before they go: what fits is sent, what does not is told by place and by the spec's words. */

import { describe, expect, test } from "vitest";
import { follow, JackfieldError } from "../../src/index.ts";
import { LIBRARIES, observed, thrown } from "./parcels.ts";

/** A value that no message may hold. */
const SECRET = "s3cr3t-value";

const depot = { "X-Depot": "north" };

const FITTING: readonly (readonly [what: string, body: unknown])[] = [
  ["the least", { label: "a" }],
  ["everything", { label: "abcde", weight: 0.5, size: "L", "odd/~name": true, sent_at: new Date(1), extras: { any: "text" } }],
  ["a time that JSON makes text of is none, but one that is encoded fits", { label: "a", sent_at: new Date(0) }],
  ["null where a union has it", { label: "a", recipient: null }],
  ["a variant of a union", { label: "a", recipient: { name: "Ada", mail: "ada@example.com" } }],
  ["a member that is undefined, which is not sent", { label: "a", weight: undefined }],
  ["readOnly and writeOnly, which assert nothing", { label: "a", id: 1, secret: "s" }],
  ["a schema that holds itself", { label: "a", parts: [{ label: "b", parts: [{ label: "c" }] }] }],
  ["a variant by its tag", { label: "a", route: { kind: "van", plate: "AB 12" } }],
  ["five characters, of two code units each", { label: "\u{1F4E6}".repeat(5) }],
  ["what turns itself into JSON", { label: { toJSON: () => "a" } }],
];

const MISFITTING: readonly (readonly [what: string, body: unknown, pointer: string, expected: string])[] = [
  ["no object", [SECRET], "", "object (with label)"],
  ["a missing member", { size: "L" }, "/label", "string (1 to 5 characters), required and missing"],
  ["another type", { label: 7 }, "/label", "string (1 to 5 characters)"],
  ["a text that is too long", { label: SECRET }, "/label", "string (1 to 5 characters)"],
  ["a number out of bounds", { label: "a", weight: 0 }, "/weight", "number (at least 0 exclusive)"],
  ["a value that the enum has not", { label: "a", size: SECRET }, "/size", 'one of "S", "L"'],
  ["an unknown member of a closed object", { label: "a", colour: SECRET }, "/colour", "no member of this name; there are label, weight"],
  ["a name with a slash and a tilde", { label: "a", "odd/~name": SECRET }, "/odd~1~0name", "boolean"],
  ["a time before its bounds", { label: "a", sent_at: new Date(-1) }, "/sent_at", "integer (0 to 253402300799999)"],
  ["a format", { label: "a", recipient: { name: "A", mail: SECRET } }, "/recipient/mail", "string (format email)"],
  ["a member missing in the one variant of its type", { label: "a", recipient: {} }, "/recipient/name", "string, required and missing"],
  [
    "an unknown member there",
    { label: "a", recipient: { name: "A", age: 1 } },
    "/recipient/age",
    "no member of this name; there are name, mail",
  ],
  ["no variant's type", { label: "a", recipient: SECRET }, "/recipient", "object (with name) or null"],
  ["a member of the variant that its tag names", { label: "a", route: { kind: "ship" } }, "/route/port", "string, required and missing"],
  ["one below allOf", { label: "a", route: { kind: "van", plate: SECRET } }, "/route/plate", "string (at most 8 characters)"],
  [
    "a tag that no variant has, where all else is a variant's",
    { label: "a", route: { kind: SECRET, port: "X" } },
    "/route",
    'object (with kind "ship", port) or object (with kind "truck" or "van")',
  ],
  [
    "a tag that no variant has",
    { label: "a", route: { kind: SECRET } },
    "/route",
    'object (with kind "ship", port) or object (with kind "truck" or "van")',
  ],
  [
    "a place below a schema that holds itself",
    { label: "a", parts: [{ label: "b" }, { label: "c", parts: [] }] },
    "/parts/1/parts",
    "array (at least 1 items)",
  ],
  ["a value below a name of the caller's", { label: "a", extras: { any: 1 } }, "/extras/any", "string"],
];

describe.each(LIBRARIES)("%s", (_, make) => {
  const compile = make();

  test.each(FITTING)("sends %s", async (_, body) => {
    const { sent, client } = observed(() => Response.json({ id: 1, state: "here", secret: "" }, { status: 201 }), { compile });
    await client.POST("/parcels", { body });
    expect(sent).toHaveLength(1);
  });

  test.each(MISFITTING)("refuses %s", async (_, body, pointer, expected) => {
    const { sent, client } = observed(() => new Response(), { compile });
    const error = (await thrown(() => client.POST("/parcels", { body }))) as JackfieldError;
    expect(error).toBeInstanceOf(JackfieldError);
    expect(error).toMatchObject({ code: "input", operation: "POST /parcels", pointer, attempts: 0, maybeApplied: false });
    expect(error.message).toMatch(/^POST \/parcels: the body.* does not fit: expected .*\. Nothing was sent\.$/);
    expect(error.message).toContain(`expected ${expected}`);
    expect(error.message).not.toContain(SECRET);
    expect(sent).toEqual([]);
  });

  test.each([
    ["bounds", { limit: 0 }, {}, "/query/limit"],
    ["a number for an integer", { limit: 1.5 }, {}, "/query/limit"],
    ["text that is no number", { limit: "many" }, {}, "/query/limit"],
    ["text that is no boolean", { fragile: "yes" }, {}, "/query/fragile"],
    ["a pattern", { code: "12" }, {}, "/query/code"],
    ["a time out of its bounds", { since: new Date(-5) }, {}, "/query/since"],
    ["an item of a list", { sizes: ["S", "M"] }, {}, "/query/sizes/1"],
    ["too long a list", { sizes: ["S", "S", "L"] }, {}, "/query/sizes"],
    ["a list where one value is taken", { code: ["123", "456"] }, {}, "/query/code"],
    ["a header", {}, { "X-Depot": "n" }, "/header/X-Depot"],
    ["a header of either type", {}, { "X-Bay": 10 }, "/header/X-Bay"],
  ])("refuses a parameter by %s", async (_, query, header, pointer) => {
    const { sent, client } = observed(() => Response.json([]), { compile });
    const error = await thrown(() => client.GET("/parcels", { params: { query, header: { ...depot, ...header } } }));
    expect(error).toMatchObject({
      code: "input",
      pointer,
      message: expect.stringContaining(`GET /parcels: params at ${pointer} does not fit: expected `),
    });
    expect(sent).toEqual([]);
  });

  test.each([
    ["numbers, as numbers or as the text that is sent", { limit: "100", weight: -0.5, shelves: [1, "2"] }, {}],
    ["booleans, as either", { fragile: "true" }, {}],
    ["texts that look like numbers", { code: 123 }, {}],
    ["one value for a list, which is the same on the wire", { sizes: "S" }, {}],
    ["an empty list, which sends nothing", { sizes: [], limit: undefined }, {}],
    ["times, encoded", { since: new Date(5) }, {}],
    ["a header of either type", {}, { "X-Bay": 9 }],
    ["the same, the other", {}, { "x-bay": true }],
    ["undeclared ones", { colour: "red" }, { "X-Colour": "red" }],
  ])("sends parameters: %s", async (_, query, header) => {
    const { sent, client } = observed(() => Response.json([]), { compile });
    await client.GET("/parcels", { params: { query, header: { ...depot, ...header } } });
    expect(sent).toHaveLength(1);
  });
});

test("an id is checked as the segment that is sent", async () => {
  const { sent, client } = observed(() => new Response(null, { status: 204 }));
  expect(await thrown(() => client.DELETE("/parcels/{id}", { params: { path: { id: "0" } } }))).toMatchObject({ pointer: "/path/id" });
  await client.DELETE("/parcels/{id}", { params: { path: { id: "12" } } });
  expect(sent).toEqual(["https://parcels.example/v1/parcels/12"]);
});

test("a header that was given once is checked, too", async () => {
  const { sent, client } = observed(() => Response.json([]), {}, { headers: { "X-Depot": "n" } });
  expect(await thrown(() => client.GET("/parcels"))).toMatchObject({ code: "input", pointer: "/header/X-Depot" });
  expect(sent).toEqual([]);
});

test("the client's own checks come first", async () => {
  const { client } = observed(() => new Response());
  const error = await thrown(() => client.DELETE("/parcels/{id}", { params: { path: { id: ".." } } }));
  expect(error).toMatchObject({ message: expect.stringContaining("holds a dot segment") });
  expect(await thrown(() => client.POST("/parcels"))).toMatchObject({ message: expect.stringContaining("the body is missing") });
  expect(await thrown(() => client.POST("/parcels", { body: { label: Number.NaN } }))).toMatchObject({
    message: expect.stringContaining("is not a finite number"),
  });
});

test("what is given is not changed, and is sent as it was given", async () => {
  const body = Object.freeze({ label: "a", extras: Object.freeze({ x: "1" }), weight: undefined });
  const bodies: unknown[] = [];
  const fetch = async (_: string, init: RequestInit) => {
    bodies.push(init.body);
    return new Response(null, { status: 202 });
  };
  await observed(() => new Response(), {}, { fetch }).client.POST("/parcels", { body });
  expect(bodies).toEqual(['{"label":"a","extras":{"x":"1"}}']);
});

test("a link is checked where it leads to an operation, and passes where it leads to none", async () => {
  const { sent, client } = observed(() => Response.json({ id: 1, state: "here", secret: "" }));
  const to = (href: string) => follow(client as never, { href });
  expect(await thrown(() => to("/v1/parcels/none"))).toMatchObject({ code: "input", pointer: "/path/id" });
  await to("/v1/parcels/1");
  await to("/v1/elsewhere/1");
  expect(sent).toEqual(["https://parcels.example/v1/parcels/1", "https://parcels.example/v1/elsewhere/1"]);
});

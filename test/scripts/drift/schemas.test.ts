/** What counts as a difference between two schemas, where they describe an answer and where they describe a request. */

import { describe, expect, test } from "vitest";
import type { Json } from "../../../scripts/drift/reference.ts";
import { answering, asking, between } from "./documents.ts";

const string = { type: "string" };
const integer = { type: "integer" };
const number = { type: "number" };
const nullable = { type: ["string", "null"] };
const ab = { type: "string", enum: ["a", "b"] };
const abc = { type: "string", enum: ["a", "b", "c"] };
const time = { type: "string", format: "date-time" };
const unix = { type: "integer", format: "unixtime" };
const millis = { type: "integer", "x-timestamp": "epoch-ms" };
const naive = { type: "string", "x-timestamp": "naive-utc" };

const object = (properties: Json, more: Json = {}) => ({ type: "object", properties, ...more });
const a = (schema: unknown, more: Json = {}) => object({ a: schema }, more);
const required = { required: ["a"] };
const closed = { additionalProperties: false };

/** Ours, theirs, and what is found in an answer and in a request. */
type Row = [name: string, ours: unknown, theirs: unknown, answer: string[], request: string[]];

const rows: Row[] = [
  ["the same", a(string), a(string), [], []],
  ["another type", a(string), a(integer), ["type /a !"], ["type /a !"]],
  ["a wider number", a(integer), a(number), ["type /a !"], ["type /a"]],
  ["a narrower number", a(number), a(integer), ["type /a"], ["type /a !"]],
  ["one more type", a(string), a({ type: ["string", "integer"] }), ["type /a !"], ["type /a"]],
  ["one type less", a({ type: ["string", "integer"] }), a(string), ["type /a"], ["type /a !"]],
  ["nothing said of the type", a(string), a({}), ["type /a !"], ["type /a"]],
  ["null is new", a(string), a(nullable), ["nullable /a !"], ["nullable /a"]],
  ["null is gone", a(nullable), a(string), ["nullable /a"], ["nullable /a !"]],
  ["a member becomes optional", a(string, required), a(string), ["required /a !"], ["required /a"]],
  ["a member becomes required", a(string), a(string, required), ["required /a"], ["required /a !"]],
  ["a member is gone", a(string), object({}), ["missing /a"], ["missing /a"]],
  ["a required member is gone", a(string, required), object({}), ["missing /a !"], ["missing /a"]],
  ["a member is gone, and refused", a(string), object({}, closed), ["missing /a"], ["missing /a !"]],
  ["a member is refused by name", a(string), a(false), ["missing /a"], ["missing /a"]],
  ["a new member", object({}), a(string), ["extra /a"], ["extra /a"]],
  ["a new required member", object({}), a(string, required), ["extra /a"], ["extra /a !"]],
  ["a required member without a schema", object({}), object({}, required), ["extra /a"], ["extra /a !"]],
  ["an enum grows there", a(ab), a(abc), ["enum /a"], ["enum /a"]],
  ["an enum grows here", a(abc), a(ab), ["enum /a"], ["enum /a !"]],
  ["an enum becomes any text", a(ab), a(string), ["enum /a"], ["enum /a"]],
  ["any text becomes an enum", a(string), a(ab), ["enum /a"], ["enum /a !"]],
  ["a constant and an enum of one", a({ const: "a" }), a({ type: "string", enum: ["a"] }), [], []],
  ["null in an enum", a({ type: ["string", "null"], enum: ["a", "b", null] }), a(ab), ["nullable /a"], ["nullable /a !"]],
  ["a time becomes text", a(time), a(string), ["type /a !"], ["type /a"]],
  ["text becomes a time", a(string), a(time), ["type /a"], ["type /a !"]],
  ["a time changes its form", a(time), a(unix), ["type /a !"], ["type /a !"]],
  ["milliseconds, for which there is no word", a(millis), a({ type: "integer", format: "int64" }), [], []],
  ["milliseconds become seconds", a(millis), a(unix), ["type /a !"], ["type /a !"]],
  ["a time without a zone, for which there is no word", a(naive), a(string), [], []],
  ["a time gets a zone", a(naive), a(time), ["type /a !"], ["type /a !"]],
  ["other formats", a({ type: "string", format: "uuid" }), a(string), [], []],
  ["in a list", { type: "array", items: a(string) }, { type: "array", items: a(nullable) }, ["nullable /*/a !"], ["nullable /*/a"]],
  ["a list instead of one", a(string), { type: "array", items: a(string) }, ["type  !"], ["type  !"]],
  [
    "in a map",
    object({}, { additionalProperties: string }),
    object({}, { additionalProperties: nullable }),
    ["nullable /* !"],
    ["nullable /*"],
  ],
  ["a map has every member", a(string, required), object({}, { additionalProperties: string }), ["required /a !"], ["required /a"]],
  ["names as tokens of a pointer", object({ "a/b~": string }), object({ "a/b~": integer }), ["type /a~1b~0 !"], ["type /a~1b~0 !"]],
  ["a name of every object", object({ constructor: string }), object({}), ["missing /constructor"], ["missing /constructor"]],
  ["what answers alone have", a({ type: "string", readOnly: true }, required), a({ type: "string", readOnly: true }, required), [], []],
  ["answers alone have it there", a(string), a({ type: "string", readOnly: true }), [], ["missing /a"]],
  ["requests alone have it there", a(string, required), a({ type: "string", writeOnly: true }, required), ["missing /a !"], []],
];

const placed = (place: string) => (words: string) => words.replace(" ", ` ${place}`);

describe.each(rows)("%s", (_, ours, theirs, answer, request) => {
  test("in an answer", () => {
    expect(between(answering(ours), answering(theirs))).toEqual(answer.map(placed("/responses/200")));
  });
  test("in a request", () => {
    expect(between(asking(ours), asking(theirs))).toEqual(request.map(placed("/requestBody")));
  });
});

/** The same schema said in two ways. */
const same: [name: string, one: unknown, other: unknown][] = [
  ["nullable, of 3.0 and of 3.1", a({ type: "string", nullable: true }), a(nullable)],
  ["nullable beside a composition", a({ nullable: true, allOf: [string] }), a({ oneOf: [string, { type: "null" }] })],
  ["nullable beside a reference", a({ nullable: true, $ref: "#/components/schemas/Text" }), a(nullable)],
  ["nullable enums", a({ type: "string", nullable: true, enum: ["a", null] }), a({ type: ["string", "null"], enum: ["a", null] })],
  ["allOf", { allOf: [a(string, required), object({ b: integer })] }, object({ a: string, b: integer }, required)],
  ["allOf around a reference", a({ allOf: [{ $ref: "#/components/schemas/Text" }], description: "b" }), a(string)],
  ["a reference and keywords beside it", { $ref: "#/components/schemas/A", required: ["a"] }, a(string, required)],
  ["variants in another order", { oneOf: [a(string), object({ b: integer })] }, { anyOf: [object({ b: integer }), a(string)] }],
  [
    "variants that exclude each other",
    { allOf: [object({ a: string, b: string }), { anyOf: [{ properties: { a: false } }, { properties: { b: false } }] }] },
    object({ a: string, b: string }),
  ],
  ["types that are implied", { properties: { a: { enum: ["a", "b"] } } }, a(ab)],
  [
    "annotations",
    a({ ...string, description: "a", example: "b", deprecated: true }),
    a({ $ref: "#/components/schemas/Text", description: "c" }),
  ],
];

const components = { components: { schemas: { Text: string, A: a(string) } } };

test.each(same)("%s: the same", (_, one, other) => {
  const documents = [answering(one, components), answering(other, components), asking(one, components), asking(other, components)] as const;
  expect(between(documents[0], documents[1])).toEqual([]);
  expect(between(documents[1], documents[0])).toEqual([]);
  expect(between(documents[2], documents[3])).toEqual([]);
});

describe("references that lead in circles or nowhere", () => {
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const tree = (leaf: unknown) => ({
    components: {
      schemas: { Tree: object({ leaf, left: ref("Tree"), right: ref("Tree"), trees: { type: "array", items: ref("Tree") } }) },
    },
  });
  const twice = (leaf: unknown) => ({
    components: {
      schemas: {
        Tree: object({ leaf, left: ref("Tree"), right: ref("Twig"), trees: { type: "array", items: ref("Twig") } }),
        Twig: { allOf: [ref("Tree"), { oneOf: [ref("Tree"), ref("Twig")] }] },
      },
    },
  });

  test("a tree against itself", () => {
    expect(between(answering(ref("Tree"), tree(string)), answering(ref("Tree"), tree(string)))).toEqual([]);
  });
  test("a tree against one of another make", () => {
    const found = between(answering(ref("Tree"), tree(string)), answering(ref("Tree"), twice(integer)));
    expect(found[0]).toBe("type /responses/200/leaf !");
    expect(new Set(found.map((words) => words.replace(/(?:\/left|\/right|\/trees\/\*)+/, "")))).toEqual(new Set(found.slice(0, 1)));
  });
  test.each<[name: string, schemas: Json]>([
    ["itself", { A: { $ref: "#/components/schemas/A" } }],
    ["a pair", { A: { $ref: "#/components/schemas/B" }, B: { $ref: "#/components/schemas/A" } }],
    ["nowhere", {}],
    ["another file", { A: { $ref: "other.json#/A" } }],
    ["a prototype", { A: { $ref: "#/constructor/prototype" } }],
    ["a part of itself", { A: { allOf: [{ $ref: "#/components/schemas/A" }] } }],
  ])("to %s: any value", (_, schemas) => {
    expect(between(answering(a(string)), answering(a({ $ref: "#/components/schemas/A" }), { components: { schemas } }))).toEqual([
      "type /responses/200/a !",
    ]);
  });
});

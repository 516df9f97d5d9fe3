import { describe, expect, test } from "vitest";
import type { OpenApiDocument } from "../../scripts/load.ts";
import { typesOf } from "../../scripts/types.ts";

const TEXT = { type: "string", format: "date-time" };
const MS = { "x-timestamp": "epoch-ms", oneOf: [{ type: "integer" }, TEXT] };
const LIST = { enum: ["a", "b"], type: "string" };
const PROBE = { $ref: "#/components/schemas/Probe" };

/** The types of a spec with one schema, `Probe`, where requests (`sent`) and answers (`got`) hold these. */
function typesText(probe: object, sent: object, got: object): string {
  const content = (schema: object) => ({ content: { "application/json": { schema } } });
  const patch = { operationId: "change", requestBody: content(sent), responses: { "200": { description: "Fine.", ...content(got) } } };
  const document = {
    openapi: "3.1.1",
    info: { title: "T", version: "1" },
    paths: { "/": { patch } },
    components: { schemas: { Probe: probe } },
  };
  return typesOf(document as unknown as OpenApiDocument);
}

/** The type of `Probe`, in one line and without comments. */
function typeOf(probe: object, sent: object = {}, got: object = PROBE): string {
  const text = typesText(probe, sent, got)
    .replace(/\/\*\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ");
  return /\bProbe: (.*?); \}; responses:/.exec(text)?.[1] ?? text;
}

const inRequest = (probe: object) => typeOf(probe, PROBE, {});

describe("times", () => {
  test.each<[name: string, schema: object, want: string]>([
    ["text", TEXT, 'T["date-time"]'],
    ["epoch milliseconds, whatever their branches", MS, 'T["epoch-ms"]'],
    ["seconds", { type: "integer", format: "unixtime" }, 'T["unixtime"]'],
    ["naive text", { type: "string", "x-timestamp": "naive-utc", pattern: "x" }, 'T["naive-utc"]'],
    ["nullable text", { type: ["string", "null"], format: "date-time" }, 'T["date-time"] | null'],
    ["null or a time", { oneOf: [TEXT, { type: "null" }] }, 'T["date-time"] | null'],
    ["a list", { type: "array", items: TEXT }, 'T["date-time"][]'],
    ["a tuple", { type: "array", prefixItems: [TEXT, { type: "string" }], items: false }, '[ T["date-time"], string ]'],
    ["a map", { type: "object", additionalProperties: TEXT }, '{ [key: string]: T["date-time"]; }'],
    ["a member", { type: "object", required: ["at"], properties: { at: TEXT, to: TEXT } }, '{ at: T["date-time"]; to?: T["date-time"]; }'],
    ["itself", { type: "object", properties: { next: PROBE } }, '{ next?: components<T>["schemas"]["Probe"]; }'],
    ["a date", { type: "string", format: "date" }, "string"],
    ["free form", { type: "object", additionalProperties: true }, "{ [key: string]: unknown; }"],
  ])("%s", (_, schema, want) => {
    expect(typeOf(schema)).toBe(want);
    expect(inRequest(schema)).toBe(want);
  });

  test("a description stays with its time, and with its enum", () => {
    const properties = { at: { ...TEXT, description: "When." }, list: { ...LIST, description: "Which." } };
    const text = typesText({ type: "object", properties }, {}, PROBE);
    expect(text).toMatch(/@description When\. \*\/\s+at\?:/);
    expect(text).toMatch(/@description Which\. \*\/\s+list\?:/);
  });
});

describe("enums", () => {
  test.each<[name: string, schema: object, answered: string, requested: string]>([
    ["texts", LIST, '("a" | "b") | (string & {})', '"a" | "b"'],
    ["numbers", { enum: [1, 2], type: "integer" }, "(1 | 2) | (number & {})", "1 | 2"],
    ["texts or null", { enum: ["a", null], type: ["string", "null"] }, '("a" | null) | (string & {})', '"a" | null'],
    ["a constant", { const: "a", type: "string" }, '"a"', '"a"'],
    ["a list of them", { type: "array", items: LIST }, '(("a" | "b") | (string & {}))[]', '("a" | "b")[]'],
    ["booleans", { enum: [true], type: "boolean" }, "true", "true"],
  ])("%s: open in answers, closed in requests", (_, schema, answered, requested) => {
    expect(typeOf(schema)).toBe(answered);
    expect(inRequest(schema)).toBe(requested);
  });

  test.each<[name: string, kinds: [object, object], want: [string, string]]>([
    ["the tag of a union is closed", [{ enum: ["a", "b"] }, { const: "c" }], ['"a" | "b"', '"c"']],
    ["what two variants share is no tag", [{ enum: ["a", "b"] }, { enum: ["b"] }], ['("a" | "b") | (string & {})', '"b" | (string & {})']],
  ])("%s", (_, [first, second], want) => {
    const variant = (kind: object) => ({ type: "object", required: ["kind"], properties: { kind } });
    const type = typeOf({ oneOf: [variant(first), variant(second)] });
    expect([...type.matchAll(/kind: (.*?);/g)].map(([, kind]) => kind)).toEqual(want);
  });

  test("a tag that a variant may leave out is open", () => {
    const variant = (kind: string, required: string[]) => ({ type: "object", required, properties: { kind: { enum: [kind] } } });
    expect(typeOf({ oneOf: [variant("a", ["kind"]), variant("b", [])] })).toContain("(string & {})");
  });
});

describe("absent, null and refused", () => {
  test.each<[name: string, schema: object, want: string]>([
    [
      "optional and nullable differ",
      { type: "object", required: ["a"], properties: { a: { type: ["string", "null"] }, b: { type: "string" } } },
      "{ a: string | null; b?: string; }",
    ],
    ["a default leaves a member optional", { type: "object", properties: { a: { type: "string", default: "x" } } }, "{ a?: string; }"],
    [
      "an exclusion",
      {
        allOf: [
          { type: "object", properties: { a: { type: "string" }, b: { type: "string" } } },
          {
            anyOf: [
              { type: "object", properties: { a: false } },
              { type: "object", properties: { b: false } },
            ],
          },
        ],
      },
      "{ a?: string; b?: string; } & ({ a?: never; } | { b?: never; })",
    ],
  ])("%s", (_, schema, want) => expect(inRequest(schema)).toBe(want));
});

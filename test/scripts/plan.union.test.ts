/** Compositions: parts add up, branches agree, and where they do not the build stops at the place. */

import { describe, expect, test } from "vitest";
import { AmbiguousTime } from "../../scripts/plan.ts";
import { found, planned } from "../support/plans.ts";

const TEXT = { type: "string", format: "date-time" };
const MS = { "x-timestamp": "epoch-ms", type: "integer" };
const STRING = { type: "string" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const SCHEMAS = {
  Ms: MS,
  At: { type: "object", properties: { at: TEXT } },
  Born: { type: "object", properties: { born: TEXT } },
  Words: { type: "object", properties: { at: STRING } },
  More: { allOf: [ref("At"), { type: "object", properties: { name: STRING } }] },
  Chain: { type: "object", properties: { at: TEXT, next: { oneOf: [ref("Chain"), ref("Born")] } } },
  Clash: { type: "object", properties: { at: TEXT, next: { oneOf: [ref("Clash"), ref("Words")] } } },
};

describe("parts and branches that agree", () => {
  test.each<[name: string, schema: object, value: unknown, want: unknown]>([
    ["allOf", { allOf: [ref("At"), ref("Born")] }, { at: 1, born: 1, x: 1 }, { at: "date-time", born: "date-time", x: 1 }],
    ["allOf beside properties", { properties: { to: MS }, allOf: [ref("At")] }, { at: 1, to: 1 }, { at: "date-time", to: "epoch-ms" }],
    ["the same time twice", { allOf: [ref("At"), ref("More")] }, { at: 1 }, { at: "date-time" }],
    ["oneOf", { oneOf: [ref("At"), ref("Born")] }, { born: 1 }, { born: "date-time" }],
    ["anyOf with null", { anyOf: [ref("At"), ref("Born"), { type: "null" }] }, { at: 1 }, { at: "date-time" }],
    [
      "a branch without times",
      { oneOf: [ref("At"), { type: "object", properties: { x: STRING } }, STRING] },
      { at: 1, x: 1 },
      { at: "date-time", x: 1 },
    ],
    ["branches that are times of one form", { oneOf: [ref("Ms"), MS] }, 1, "epoch-ms"],
    ["lists of one form", { oneOf: [{ type: "array", items: TEXT }, ref("At")] }, [1], ["date-time"]],
    [
      "two parts that each know a half of one member",
      { allOf: [{ properties: { span: { properties: { from: TEXT } } } }, { properties: { span: { properties: { to: TEXT } } } }] },
      { span: { from: 1, to: 1 } },
      { span: { from: "date-time", to: "date-time" } },
    ],
    [
      "a union that comes back to its own schema",
      ref("Chain"),
      { at: 1, next: { at: 1, next: { born: 1 } } },
      { at: "date-time", next: { at: "date-time", next: { born: "date-time" } } },
    ],
  ])("%s", (_, schema, value, want) => expect(found(schema, SCHEMAS, value)).toEqual(want));
});

describe("branches that disagree stop the build", () => {
  const object = (properties: object) => ({ type: "object", properties });
  test.each<[name: string, schema: object, pointer: string]>([
    ["a time and a text", { oneOf: [TEXT, STRING] }, "/here/oneOf"],
    ["a time and a number", { anyOf: [MS, { type: "number" }] }, "/here/anyOf"],
    ["times of two forms", { oneOf: [MS, TEXT] }, "/here/oneOf"],
    ["a member", { oneOf: [ref("At"), ref("Words")] }, "/here/oneOf"],
    ["a member, the other way round", { oneOf: [ref("Words"), ref("At")] }, "/here/oneOf"],
    ["a member of another form", { oneOf: [ref("At"), object({ at: MS })] }, "/here/oneOf"],
    ["a member below allOf", { oneOf: [ref("More"), { allOf: [ref("Words")] }] }, "/here/oneOf"],
    ["a member below a union", { oneOf: [ref("At"), { oneOf: [ref("Words"), object({ x: STRING })] }] }, "/here/oneOf"],
    ["a member beside a map", { oneOf: [ref("At"), { type: "object", additionalProperties: STRING }] }, "/here/oneOf"],
    [
      "a map beside a member",
      { oneOf: [{ type: "object", additionalProperties: MS }, object({ count: { type: "integer" } })] },
      "/here/oneOf",
    ],
    [
      "entries of lists",
      {
        oneOf: [
          { type: "array", items: TEXT },
          { type: "array", items: STRING },
        ],
      },
      "/here/oneOf",
    ],
    [
      "entries of tuples",
      {
        oneOf: [
          { type: "array", prefixItems: [TEXT] },
          { type: "array", prefixItems: [STRING] },
        ],
      },
      "/here/oneOf",
    ],
    [
      "a member deep below",
      object({ a: { type: "array", items: { anyOf: [ref("At"), ref("Words")] } } }),
      "/here/properties/a/items/anyOf",
    ],
    ["a member in a schema that comes back to itself", ref("Clash"), "/components/schemas/Clash/properties/next/oneOf"],
    ["declared members beside a map of times", { type: "object", properties: { "a/b": STRING }, additionalProperties: MS }, "/here"],
  ])("%s", (_, schema, pointer) => {
    const plan = () => planned(schema, SCHEMAS);
    expect(plan).toThrow(AmbiguousTime);
    expect(plan).toThrow(expect.objectContaining({ pointer }));
  });
});

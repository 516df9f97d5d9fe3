import { describe, expect, test } from "vitest";
import { found, planned } from "../support/plans.ts";

const MS = { "x-timestamp": "epoch-ms", type: "integer" };
const TEXT = { type: "string", format: "date-time" };
const at = { properties: { at: TEXT } };

describe("places", () => {
  test.each<[name: string, schema: object, want: unknown]>([
    ["text", TEXT, "date-time"],
    ["nullable text", { type: ["string", "null"], format: "date-time" }, "date-time"],
    ["seconds", { type: "integer", format: "unixtime" }, "unixtime"],
    ["fractional seconds", { type: "number", format: "unixtime" }, "unixtime"],
    ["x-timestamp", MS, "epoch-ms"],
    ["x-timestamp outranks its own branches", { "x-timestamp": "epoch-ms", oneOf: [{ type: "integer" }, TEXT] }, "epoch-ms"],
    ["naive text", { "x-timestamp": "naive-utc", type: "string" }, "naive-utc"],
    ["a format on another type", { type: "integer", format: "date-time" }, undefined],
    ["a date", { type: "string", format: "date" }, undefined],
    ["true", { properties: { any: true, never: false } }, undefined],
    ["a member", { properties: { at: TEXT, id: { type: "string" } } }, { properties: { at: "date-time" } }],
    [
      "members named like the object's own",
      { properties: { constructor: TEXT, toString: MS } },
      { properties: { constructor: "date-time", toString: "epoch-ms" } },
    ],
    ["a list", { type: "array", items: at }, { items: { properties: { at: "date-time" } } }],
    ["a tuple", { prefixItems: [{ type: "string" }, TEXT], items: false }, { prefixItems: [null, "date-time"] }],
    ["a map", { additionalProperties: MS }, { additionalProperties: "epoch-ms" }],
    ["a map of lists", { additionalProperties: { items: MS } }, { additionalProperties: { items: "epoch-ms" } }],
    ["anything", { additionalProperties: true }, undefined],
    ["null or a time", { oneOf: [TEXT, { type: "null" }] }, "date-time"],
    ["null or an object", { anyOf: [{ type: "null" }, at] }, { properties: { at: "date-time" } }],
  ])("%s", (_, schema, want) => expect(planned(schema).plan).toEqual(want));

  test("a member named __proto__", () => {
    const schema = JSON.parse(`{ "properties": { "__proto__": ${JSON.stringify(TEXT)} } }`);
    expect(JSON.stringify(found(schema, {}, JSON.parse('{ "__proto__": 1 }')))).toBe('{"__proto__":"date-time"}');
  });
});

describe("references", () => {
  test.each<[name: string, schema: object, schemas: object, plan: unknown, named: object]>([
    ["to a time", { $ref: "#/components/schemas/T" }, { T: TEXT }, "date-time", {}],
    ["to a reference to a time", { $ref: "#/components/schemas/U" }, { T: MS, U: { $ref: "#/components/schemas/T" } }, "epoch-ms", {}],
    ["to an object", { $ref: "#/components/schemas/A" }, { A: at }, { $ref: "A" }, { A: { properties: { at: "date-time" } } }],
    ["to what has no time", { $ref: "#/components/schemas/A" }, { A: { properties: {} } }, undefined, {}],
    [
      "to itself",
      { $ref: "#/components/schemas/Tree" },
      { Tree: { properties: { at: MS, below: { items: { $ref: "#/components/schemas/Tree" } } } } },
      { $ref: "Tree" },
      { Tree: { properties: { at: "epoch-ms", below: { items: { $ref: "Tree" } } } } },
    ],
    [
      "to each other",
      { $ref: "#/components/schemas/A" },
      {
        A: { properties: { b: { $ref: "#/components/schemas/B" } } },
        B: { properties: { a: { $ref: "#/components/schemas/A" }, at: MS } },
      },
      { $ref: "A" },
      { A: { properties: { b: { $ref: "B" } } }, B: { properties: { a: { $ref: "A" }, at: "epoch-ms" } } },
    ],
    [
      "to itself, without a time",
      { $ref: "#/components/schemas/Tree" },
      { Tree: { properties: { below: { items: { $ref: "#/components/schemas/Tree" } } } } },
      undefined,
      {},
    ],
  ])("%s", (_, schema, schemas, plan, named) => expect(planned(schema, schemas)).toEqual({ plan, named }));

  test("two deep references that end in the same word", () => {
    const span = (name: string) => ({ properties: { span: { properties: { [name]: TEXT } } } });
    const refs = ["A", "B"].map((name) => ({ $ref: `#/components/schemas/${name}/properties/span` }));
    const value = [{ from: 1 }, { to: 1 }];
    expect(found({ prefixItems: refs }, { A: span("from"), B: span("to") }, value)).toEqual([{ from: "date-time" }, { to: "date-time" }]);
  });

  test("a schema named __proto__", () => {
    const schemas = JSON.parse(`{ "__proto__": ${JSON.stringify(at)} }`);
    expect(found({ $ref: "#/components/schemas/__proto__" }, schemas, { at: 1 })).toEqual({ at: "date-time" });
  });
});

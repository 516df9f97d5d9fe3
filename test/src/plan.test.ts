import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/manifest.ts";
import { Misfit } from "../../src/misfit.ts";
import { type Convert, linker, walk } from "../../src/plan.ts";
import { answer, observed, refusal, TREE } from "./fixture.ts";

const mark: Convert = (form, value) => {
  if (value === "bad") throw new Misfit("is bad");
  return `${form} ${value}`;
};

const link = linker({ Tree: TREE, Alias: { $ref: "Tree" }, Time: "epoch-ms" });

const ROWS: readonly (readonly [plan: Plan, value: unknown, want: unknown])[] = [
  ["unixtime", 1, "unixtime 1"],
  [{ $ref: "Time" }, 1, "epoch-ms 1"],
  [{ $ref: "Alias" }, { seen: 1 }, { seen: "epoch-ms 1" }],
  ["unixtime", null, null],
  ["unixtime", undefined, undefined],
  [{ items: "epoch-ms" }, [1, null, 2], ["epoch-ms 1", null, "epoch-ms 2"]],
  [{ items: { items: "epoch-ms" } }, [[1], [], [2, 3]], [["epoch-ms 1"], [], ["epoch-ms 2", "epoch-ms 3"]]],
  [{ prefixItems: ["naive-utc", null] }, [1, 2, 3], ["naive-utc 1", 2, 3]],
  [{ prefixItems: ["naive-utc", null], items: "unixtime" }, [1, 2, 3, 4], ["naive-utc 1", 2, "unixtime 3", "unixtime 4"]],
  [{ prefixItems: ["naive-utc", "unixtime"] }, [1], ["naive-utc 1"]],
  [{ additionalProperties: "date-time" }, { a: 1, b: null }, { a: "date-time 1", b: null }],
  [
    { properties: { a: "unixtime" }, additionalProperties: "date-time" },
    { a: 1, b: 2 },
    { a: "unixtime 1", b: "date-time 2" },
  ],
  [{ properties: { a: "unixtime" } }, { a: 1, seen: 2, c: { a: 3 } }, { a: "unixtime 1", seen: 2, c: { a: 3 } }],
  [{ properties: { a: "unixtime" } }, {}, {}],
  [{ properties: { a: "unixtime" } }, null, null],
  // A value that has not the plan's shape is the schema's business, not the clock's.
  [{ properties: { a: "unixtime" } }, "text", "text"],
  [{ properties: { a: "unixtime" } }, [1], [1]],
  [{ items: "unixtime" }, { 0: 1 }, { 0: 1 }],
  [
    { $ref: "Tree" },
    { seen: 1, branches: [{ seen: 2, branches: [{ seen: 3 }] }, null], grafts: { a: { seen: 4, span: [5, "6", 7, 8] } } },
    {
      seen: "epoch-ms 1",
      branches: [{ seen: "epoch-ms 2", branches: [{ seen: "epoch-ms 3" }] }, null],
      grafts: { a: { seen: "epoch-ms 4", span: ["naive-utc 5", "6", "unixtime 7", "epoch-ms 8"] } },
    },
  ],
];

describe.each(ROWS)("%j takes %j", (plan, value, want) => {
  test.each([true, false])("to its times (copy: %j)", (copy) => {
    const given = structuredClone(value);
    expect(walk(link(plan), given, mark, copy)).toStrictEqual(want);
    if (copy) expect(given).toStrictEqual(value);
  });
});

test.each([
  ["epoch-ms", "bad", ""],
  [{ $ref: "Tree" }, { branches: [{}, { log: [1, "bad"] }] }, "/branches/1/log/1"],
  [{ $ref: "Tree" }, { grafts: { "a/b~c": { seasons: { "": "bad" } } } }, "/grafts/a~1b~0c/seasons/"],
  [{ $ref: "Tree" }, { span: [1, "bad", "bad"] }, "/span/2"],
  [{ $ref: "Tree" }, { span: [1, 2, 3, 4, "bad"] }, "/span/4"],
  [{ properties: { ["__proto__"]: "unixtime" } }, JSON.parse('{"__proto__":"bad"}'), "/__proto__"],
] as const)("%j with %j misfits at %j", (plan, value, pointer) => {
  expect(() => walk(link(plan), value, mark, true)).toThrow(expect.objectContaining({ pointer }));
});

test.each([true, false])("a member called __proto__ is data (copy: %j)", (copy) => {
  const value = JSON.parse('{"__proto__":1,"seen":2}');
  const walked = walk(link({ additionalProperties: "unixtime" }), value, mark, copy) as object;
  expect(JSON.stringify(walked)).toBe('{"__proto__":"unixtime 1","seen":"unixtime 2"}');
  expect(Object.getPrototypeOf(walked)).toBe(Object.prototype);
});

test("members of the prototype are no members", () => {
  const value = Object.create({ seen: 1 });
  expect(walk(link({ $ref: "Tree" }), value, mark, false)).not.toHaveProperty("seen", "epoch-ms 1");
});

const id = { path: { id: "1" } };

test("an answer: times at every depth are read, free-form members are not, whatever their names", async () => {
  const attributes = { planted: "2025-12-12T10:30:00Z", seen: 1, log: [1], branches: [{ seen: 1 }] };
  const body = {
    attributes,
    seen: null,
    log: [0],
    branches: [{ attributes, watered: 1 }],
    grafts: { ash: { seasons: { wet: "1970-01-01T00:00:00Z" } } },
  };
  const { client } = observed({}, answer(body));
  expect((await client.GET("/trees/{id}", { params: id })).data).toStrictEqual({
    attributes,
    seen: null,
    log: [new Date(0)],
    branches: [{ attributes, watered: new Date(1000) }],
    grafts: { ash: { seasons: { wet: new Date(0) } } },
  });
});

test("an answer with one bad time among good ones is kept as it was sent", async () => {
  const body = { seen: 1, log: [1, 2], branches: [{ seen: 1, watered: "soon" }] };
  const { client } = observed({}, answer(body));
  const error = await refusal(() => client.GET("/trees/{id}", { params: id }));
  expect(error).toMatchObject({ code: "response", pointer: "/branches/0/watered", text: JSON.stringify(body) });
  expect(error.body).toStrictEqual(body);
});

test("a body: times at every depth are written, and the caller's own object stays as it is", async () => {
  const when = Object.freeze(new Date(1000));
  const attributes = Object.freeze({ seen: "as it is" });
  const branch = Object.freeze({ watered: when, span: Object.freeze([when, "x", when, when]), attributes });
  const body = Object.freeze({ seen: when, felled: null, branches: Object.freeze([branch]), grafts: Object.freeze({ ash: branch }) });
  const { client, sent } = observed();
  await client.PUT("/trees/{id}", { params: id, body });
  const written = { watered: 1, span: ["1970-01-01T00:00:01.000", "x", 1, 1000], attributes };
  expect(JSON.parse(String(sent[0]?.init.body))).toStrictEqual({ seen: 1000, felled: null, branches: [written], grafts: { ash: written } });
  expect(branch.watered).toBe(when);
});

test("an answer that is nested too deep for the stack is a response error", async () => {
  const depth = 100_000;
  const { client } = observed({}, answer(`${'{"branches":['.repeat(depth)}${"]}".repeat(depth)}`));
  expect(await refusal(() => client.GET("/trees/{id}", { params: id }))).toMatchObject({ code: "response" });
});

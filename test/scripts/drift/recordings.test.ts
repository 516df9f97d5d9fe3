/** What recorded exchanges tell of a spec. */

import { describe, expect, test } from "vitest";
import { holdExchanges } from "../../../scripts/drift/exchanges.ts";
import { parse } from "../../../scripts/drift/parse.ts";
import { inWords } from "./documents.ts";

const thing = {
  type: "object",
  required: ["id"],
  properties: {
    id: { type: "string", maxLength: 5 },
    state: { type: "string", enum: ["on", "off"] },
    made_at: { type: "string", format: "date-time" },
    labels: { type: "object", additionalProperties: { type: "string" } },
    parts: { type: "array", items: { $ref: "#/components/schemas/Thing" } },
    shape: {
      oneOf: [
        { type: "object", required: ["kind", "r"], properties: { kind: { const: "circle" }, r: { type: "number" } } },
        {
          type: "object",
          required: ["kind", "a"],
          properties: { kind: { const: "square" }, a: { anyOf: [{ type: "number" }, { type: "null" }] } },
        },
      ],
    },
    free: { type: "object" },
  },
};
const json = (schema: unknown) => ({ content: { "application/json": { schema } } });
const Thing = { $ref: "#/components/schemas/Thing" };

const ours = {
  openapi: "3.1.1",
  servers: [{ url: "https://api.example.com/v1" }],
  paths: {
    "/things": {
      get: {
        parameters: [{ name: "page", in: "query", required: true, schema: { type: "integer" } }],
        responses: { 200: { description: "", ...json({ type: "array", items: Thing }) } },
      },
    },
    "/things/{id}": {
      patch: {
        requestBody: json({ ...thing, required: [], additionalProperties: false }),
        responses: { 200: { description: "", ...json(Thing) }, 204: { description: "" }, "4XX": { description: "" } },
      },
    },
    "/things/mine": { patch: { responses: { 204: { description: "" } } } },
  },
  components: { schemas: { Thing: thing } },
};

interface Recorded {
  readonly method?: string;
  readonly url?: string;
  readonly sent?: unknown;
  readonly status?: number;
  readonly received?: unknown;
}

function pair({ method = "PATCH", url = "/things/1", sent, status = 200, received }: Recorded) {
  return {
    request: { method, url, ...(sent === undefined ? {} : { body: sent }) },
    response: { status, ...(received === undefined ? {} : { body: received }) },
  };
}

async function held(recording: unknown) {
  const parsed = await parse(JSON.stringify(recording), "recording.json");
  if (!("exchanges" in parsed)) throw new Error("This is no recording.");
  return holdExchanges(ours, parsed.exchanges);
}

const body = "/responses/200";

const rows: [name: string, exchange: Recorded, wanted: string[]][] = [
  [
    "as described",
    {
      sent: { state: "on" },
      received: { id: "1", state: "on", parts: [{ id: "2" }], labels: { a: "b" }, made_at: "2025-01-01T00:00:00Z" },
    },
    [],
  ],
  ["another type", { received: { id: 1 } }, [`type ${body}/id !`]],
  ["null", { received: { id: null } }, [`nullable ${body}/id !`]],
  ["a member is absent", { received: {} }, [`required ${body}/id !`]],
  ["a value beyond a limit", { received: { id: "123456" } }, [`type ${body}/id !`]],
  ["no time", { received: { id: "1", made_at: "2025-01-01 00:00" } }, [`type ${body}/made_at !`]],
  ["a value of no enum", { received: { id: "1", state: "broken" } }, [`enum ${body}/state`]],
  ["a new member", { received: { id: "1", colour: "red" } }, [`extra ${body}/colour`]],
  ["a new member of a part", { received: { id: "1", parts: [{ id: "2", colour: "red" }] } }, [`extra ${body}/parts/*/colour`]],
  ["an entry of a map", { received: { id: "1", labels: { "a/b": 1 } } }, [`type ${body}/labels/* !`]],
  ["an entry of a list", { received: { id: "1", parts: [{ id: "2" }, { id: 3 }] } }, [`type ${body}/parts/*/id !`]],
  ["whatever a free object holds", { received: { id: "1", free: { a: 1 } } }, [`extra ${body}/free/a`]],
  ["the variant that it is", { received: { id: "1", shape: { kind: "circle" } } }, [`required ${body}/shape/r !`]],
  ["the other variant", { received: { id: "1", shape: { kind: "square", a: "1" } } }, [`type ${body}/shape/a !`]],
  ["no variant", { received: { id: "1", shape: "round" } }, [`type ${body}/shape !`]],
  ["another kind altogether", { received: [] }, [`type ${body} !`]],
  ["a success that is not described", { status: 202, received: {} }, ["status /responses/202 !"]],
  ["an error that is not described", { status: 500, received: {} }, ["status /responses/500"]],
  ["an error of a range", { status: 418 }, []],
  ["a body where none is described", { status: 204, received: {} }, ["extra /responses/204"]],
  [
    "what the service took and ours refuses",
    { sent: { colour: "red", state: null } },
    ["extra /requestBody/colour", "nullable /requestBody/state"],
  ],
  ["what the service refused too", { sent: { colour: "red" }, status: 400 }, []],
  ["an unknown query", { method: "GET", url: "/things?page=1&sort=a", received: [] }, ["parameter /parameters/query/sort"]],
  ["a query that is not needed", { method: "GET", url: "/things", received: [] }, ["required /parameters/query/page"]],
];

test.each(rows)("%s", async (_, exchange, wanted) => {
  const { differences, matched } = await held([pair(exchange)]);
  expect(matched).toBe(1);
  expect(differences.map(inWords)).toEqual(wanted);
});

describe("which operation an exchange is of", () => {
  test.each<[url: string, method: string, matched: number]>([
    ["https://api.example.com/v1/things/1", "patch", 1],
    ["https://proxy.example.org/v1/things/1?x#y", "PATCH", 1],
    ["/things/1", "PATCH", 1],
    ["/v2/things/1", "PATCH", 0],
    ["/things/1/more", "PATCH", 0],
    ["/things/", "PATCH", 0],
    ["/things/1", "DELETE", 0],
  ])("%s %s", async (url, method, matched) => {
    expect(await held([pair({ url, method, status: 418 })])).toMatchObject({ matched });
  });

  test("the one with fewer variables", async () => {
    const { differences } = await held([pair({ url: "/things/mine", status: 418 })]);
    expect(differences.map(({ operation }) => operation)).toEqual(["PATCH /things/mine"]);
  });
});

test("the same in many exchanges is one row", async () => {
  const { differences } = await held([
    pair({ received: { id: 1 } }),
    pair({ received: { id: true } }),
    pair({ received: { id: "1", parts: [{ id: 1 }, { id: 1 }] } }),
  ]);
  expect(differences).toEqual([
    {
      operation: "PATCH /things/{id}",
      pointer: "/responses/200/id",
      kind: "type",
      ours: "string",
      theirs: "integer, boolean",
      breaks: true,
      count: 2,
    },
    {
      operation: "PATCH /things/{id}",
      pointer: "/responses/200/parts/*/id",
      kind: "type",
      ours: "string",
      theirs: "integer",
      breaks: true,
      count: 2,
    },
  ]);
});

test("values are not told, but for what could be one of an enum", async () => {
  const { differences } = await held([
    pair({ received: { id: "secret-secret", made_at: "secret", labels: { secret: ["secret"] }, state: "a secret, in words" } }),
    pair({ received: { id: "1", state: "paused" } }),
  ]);
  expect(JSON.stringify(differences)).not.toContain("secret");
  expect(differences.find(({ kind }) => kind === "enum")).toMatchObject({ theirs: 'another text, "paused"', count: 2 });
});

describe("HAR", () => {
  const har = (request: object, response: object) => ({
    log: {
      version: "1.2",
      entries: [
        { request: { method: "PATCH", url: "https://api.example.com/v1/things/1", ...request }, response: { status: 200, ...response } },
      ],
    },
  });
  const content = (text: string | undefined, mimeType = "application/json", more = {}) => ({ content: { text, mimeType, ...more } });

  test.each<[name: string, recording: unknown, wanted: string[]]>([
    [
      "bodies as text",
      har({ postData: { mimeType: "application/json", text: '{"colour":1}' } }, content('{"id":1}')),
      ["extra /requestBody/colour", `type ${body}/id !`],
    ],
    ["base64", har({}, content(Buffer.from('{"id":1}').toString("base64"), undefined, { encoding: "base64" })), [`type ${body}/id !`]],
    ["a body that was not recorded", har({}, content(undefined)), []],
    ["a body that is no JSON", har({}, content("<p>", "text/html")), [`type ${body} !`]],
    ["a body that was cut off", har({}, content('{"id":', "application/json")), [`type ${body} !`]],
  ])("%s", async (_, recording, wanted) => {
    expect((await held(recording)).differences.map(inWords)).toEqual(wanted);
  });
});

/** A caller's own schemas, of Valibot, Zod and ArkType-like libraries, for a body or an answer. */

import * as v from "valibot";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { observed, thrown } from "./parcels.ts";

const SECRET = "s3cr3t-value";
const PARCEL = { id: 1, state: "here", secret: "" };
const params = { path: { id: 1 } };

const LIBRARIES = [
  [
    "zod",
    {
      body: z.object({ label: z.string().startsWith("PX-"), parts: z.array(z.object({ label: z.string() })).optional() }),
      answer: z.object({ id: z.number().min(10), notes: z.record(z.string(), z.object({ by: z.string() })).optional() }),
    },
  ],
  [
    "valibot",
    {
      body: v.object({ label: v.pipe(v.string(), v.startsWith("PX-")), parts: v.optional(v.array(v.object({ label: v.string() }))) }),
      answer: v.object({ id: v.pipe(v.number(), v.minValue(10)), notes: v.optional(v.record(v.string(), v.object({ by: v.string() }))) }),
    },
  ],
] as const;

describe.each(LIBRARIES)("%s", (_, { body, answer }) => {
  const overrides = { "POST /parcels": { body }, "GET /parcels/{id}": { responses: { 200: answer } } };
  const given = (response: object, options = {}) => observed(() => Response.json(response), { overrides, ...options });

  test.each([
    ["the spec's own rule", { label: SECRET }, "/label"],
    ["a type", { label: 7 }, "/label"],
    ["a place further in", { label: "PX-1", parts: [{ label: "b" }, { label: 7 }] }, "/parts/1/label"],
    ["a missing member", {}, "/label"],
  ])("refuses a body by %s", async (_, body, pointer) => {
    const { sent, client } = given(PARCEL);
    const error = (await thrown(() => client.POST("/parcels", { body }))) as Error;
    expect(error).toMatchObject({ code: "input", pointer, message: expect.stringMatching(/the body at \S+ does not fit: expected ./) });
    expect(error.message).not.toContain(SECRET);
    expect(sent).toEqual([]);
  });

  test("stands in for the spec's schema, and what it makes of a body is not sent", async () => {
    const { sent, client } = given(PARCEL);
    await client.POST("/parcels", { body: { label: "PX-longer than the spec allows", colour: "red" } });
    expect(sent).toHaveLength(1);
  });

  test.each([
    ["a rule", { ...PARCEL, id: 9 }, "/id"],
    ["a place below a name that the server chose", { id: 10, notes: { [SECRET]: { by: 1 } } }, "/notes/*/by"],
  ])("tells of an answer by %s", async (_, body, pointer) => {
    const { drift, client } = given(body);
    expect(await client.GET("/parcels/{id}", { params })).toMatchObject({ data: body });
    expect(drift).toMatchObject([{ kind: "body", pointer }]);
    expect(JSON.stringify(drift)).not.toContain(SECRET);
    const strict = given(body, { strict: true });
    expect(await thrown(() => strict.client.GET("/parcels/{id}", { params }))).toMatchObject({ code: "response", pointer, body });
  });

  test("leaves other statuses and operations to the spec", async () => {
    const { drift, client } = observed(() => Response.json({ title: 1 }, { status: 404 }), { overrides });
    await client.GET("/parcels/{id}", { params });
    expect(drift).toMatchObject([{ pointer: "/title" }]);
    expect(await thrown(() => client.GET("/parcels/{id}", { params: { path: { id: 0 } } }))).toMatchObject({ pointer: "/path/id" });
  });
});

test("values are seen on the wire: times as they are sent", async () => {
  const seen: unknown[] = [];
  const body = z.looseObject({ sent_at: z.number().refine((value) => seen.push(value) > 0) });
  const { client } = observed(() => Response.json(PARCEL), { overrides: { "POST /parcels": { body } } });
  await client.POST("/parcels", { body: { label: "a", sent_at: new Date(5) } });
  expect(seen).toEqual([5]);
});

test("a result whose issues are inherited, as some libraries make them, is understood", async () => {
  class Failure {
    get issues() {
      return [{ message: "no", path: ["label"] }];
    }
  }
  const body = { "~standard": { version: 1 as const, vendor: "made up", validate: () => new Failure() } };
  const { client } = observed(() => new Response(), { overrides: { "POST /parcels": { body } } });
  expect(await thrown(() => client.POST("/parcels", { body: {} }))).toMatchObject({
    pointer: "/label",
    message: expect.stringContaining("expected what the schema in `overrides` takes"),
  });
});

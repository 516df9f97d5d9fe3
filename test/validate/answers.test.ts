/** Answers are checked as they come: drift is told and breaks nothing, unless the validator is strict. */

import { describe, expect, test } from "vitest";
import { JackfieldError } from "../../src/index.ts";
import { createValidator, type ValidatorOptions } from "../../src/validate.ts";
import { document, LIBRARIES, observed, thrown } from "./parcels.ts";

/** A value that no message and no event may hold. */
const SECRET = "s3cr3t-value";

const PARCEL = { id: 1, state: "here", secret: "" };
const params = { path: { id: 1 } };

const answering =
  (body: unknown, status = 200) =>
  () =>
    new Response(body === undefined ? null : typeof body === "string" ? body : JSON.stringify(body), { status });

const FITTING: readonly (readonly [what: string, body: object])[] = [
  ["what is documented", PARCEL],
  ["an unknown member, of a closed object too", { ...PARCEL, colour: { any: [SECRET] } }],
  ["a new value of an enum", { ...PARCEL, state: SECRET }],
  ["a new value of an enum without a type", { ...PARCEL, grade: 3 }],
  ["null of an enum", { ...PARCEL, grade: null }],
  ["null of a union", { ...PARCEL, owner: null }],
  ["an unknown member in a variant", { ...PARCEL, owner: { name: "A", age: 1 } }],
  ["a variant by its tag", { ...PARCEL, route: { kind: "ship", port: "X" } }],
  ["a schema that holds itself", { ...PARCEL, parts: [{ ...PARCEL, parts: [PARCEL] }] }],
  ["a time on the wire", { ...PARCEL, sent_at: 5 }],
];

const MISFITTING: readonly (readonly [what: string, body: object, pointer: string, expected: string])[] = [
  ["another type", { ...PARCEL, id: SECRET }, "/id", "integer"],
  ["a missing member", { state: "here", secret: "" }, "/id", "integer, required and missing"],
  ["a missing member that is writeOnly, which asserts nothing", { id: 1, state: "here" }, "/secret", "string, required and missing"],
  ["another type than the enum's", { ...PARCEL, state: 1 }, "/state", "string"],
  ["null where there is none", { ...PARCEL, state: null }, "/state", "string"],
  ["another type than that of an enum without one", { ...PARCEL, grade: SECRET }, "/grade", "number or null"],
  ["a place in a union's one object", { ...PARCEL, owner: { name: 1 } }, "/owner/name", "string"],
  ["an item", { ...PARCEL, parts: [PARCEL, { ...PARCEL, id: SECRET }] }, "/parts/1/id", "integer"],
  ["an item by its place", { ...PARCEL, pair: ["a", SECRET] }, "/pair/1", "integer"],
  ["a variant that its tag names", { ...PARCEL, route: { kind: "ship" } }, "/route/port", "string, required and missing"],
  [
    "a tag that no variant has",
    { ...PARCEL, route: { kind: SECRET } },
    "/route",
    'object (with kind "ship", port) or object (with kind "truck" or "van")',
  ],
  ["a name that a server chose, which is not told", { ...PARCEL, notes: { [SECRET]: { by: 1 } } }, "/notes/*/by", "string"],
];

describe.each(LIBRARIES)("%s", (_, make) => {
  const compile = make();
  const get = async (body: object, options: Partial<ValidatorOptions> = {}) => {
    const { drift, client } = observed(answering(body), { compile, ...options }, { timestamps: "wire" });
    const { data } = (await client.GET("/parcels/{id}", { params })) as { data: unknown };
    return { drift, data };
  };

  test.each(FITTING)("says nothing of %s", async (_, body) => {
    expect(await get(body, { strict: true })).toEqual({ drift: [], data: body });
  });

  test.each(MISFITTING)("tells of %s, and the call goes on", async (_, body, pointer, expected) => {
    const { drift, data } = await get(body);
    const event = { kind: "body", template: "GET /parcels/{id}", status: 200, pointer, expected: expect.stringContaining(expected) };
    expect(drift).toEqual([event]);
    expect(JSON.stringify(drift)).not.toContain(SECRET);
    expect(data).toEqual(body);
  });

  test.each(MISFITTING)("strict, throws for %s", async (_, body, pointer, expected) => {
    const error = (await thrown(() => get(body, { strict: true }))) as JackfieldError;
    expect(error).toBeInstanceOf(JackfieldError);
    expect(error).toMatchObject({ code: "response", operation: "GET /parcels/{id}", status: 200, pointer, attempts: 1, body });
    expect(error.message).toBe(
      `GET /parcels/{id}: status 200, but the body at ${pointer} does not fit: expected ${error.message.split("expected ")[1]}`,
    );
    expect(error.message).toContain(expected);
    expect(error.message).not.toContain(SECRET);
  });
});

test("times are checked on the wire, and decoded all the same", async () => {
  const { drift, client } = observed(answering([{ ...PARCEL, sent_at: -1 }]));
  const { data } = await client.GET("/parcels", { params: { header: { "X-Depot": "north" } } });
  expect(data).toEqual([{ ...PARCEL, sent_at: new Date(-1) }]);
  expect(drift).toMatchObject([{ pointer: "/0/sent_at", expected: "integer (0 to 253402300799999)" }]);
});

test("a strict validator is told of, too, and a write may have been applied", async () => {
  const { drift, client } = observed(answering({ id: 1 }, 201), { strict: true });
  const error = await thrown(() => client.POST("/parcels", { body: { label: "a" } }));
  expect(error).toMatchObject({ code: "response", status: 201, maybeApplied: true, body: { id: 1 } });
  expect(drift).toHaveLength(1);
});

const post = { body: { label: "a" } };

test.each([
  ["a documented error that fits", 422, { title: "no" }, []],
  ["a documented error that does not", 422, { title: 1 }, [{ kind: "body", pointer: "/title" }]],
  ["an error of another kind", 422, ["no"], [{ kind: "body", pointer: "", expected: "object (with title)" }]],
  ["another error, by the default", 503, { title: 1 }, [{ kind: "body", pointer: "/title" }]],
  ["an error without a body, which the types foresee", 422, undefined, []],
  ["an error that is no JSON, which they foresee as well", 422, "<html>", []],
  ["a documented success without content", 202, undefined, []],
  [
    "a success that is not documented, by the one that is",
    200,
    { id: 1 },
    [
      { kind: "status", expected: "status 201, 202, 422, default" },
      { kind: "body", pointer: "/state" },
    ],
  ],
])("%s", async (_, status, body, drifts) => {
  const { drift, client } = observed(answering(body, status));
  const { response } = await client.POST("/parcels", post);
  expect(response.status).toBe(status);
  expect(drift).toMatchObject(drifts);
  expect(drift).toHaveLength(drifts.length);
});

test.each([
  [418, { any: 1 }],
  [502, "<html>"],
])("an error %d that is not documented is told as such, and thrown by nobody", async (status, body) => {
  const { drift, client } = observed(answering(body, status), { strict: true });
  const { error } = (await client.GET("/parcels/{id}", { params })) as { error?: { status: number } };
  expect(error?.status).toBe(status);
  expect(drift).toEqual([{ kind: "status", template: "GET /parcels/{id}", status, pointer: "", expected: "status 200, 404" }]);
});

test("strict, an error whose body does not fit throws, with its status and body", async () => {
  const { client } = observed(answering({ title: 1 }, 404), { strict: true });
  expect(await thrown(() => client.GET("/parcels/{id}", { params }))).toMatchObject({ code: "response", status: 404, body: { title: 1 } });
});

test.each([
  [
    "throws",
    () => {
      throw new Error("hook");
    },
  ],
  ["rejects", () => Promise.reject(new Error("hook"))],
])("a hook that %s changes nothing", async (_, onDrift) => {
  const { client } = observed(answering({ id: "1" }), { onDrift });
  expect(await client.GET("/parcels/{id}", { params })).toMatchObject({ data: { id: "1" } });
});

test("without a hook, an answer that does not fit passes", async () => {
  const validate = createValidator(document, { compile: LIBRARIES[0]?.[1]() as ValidatorOptions["compile"] });
  const { client } = observed(answering({ id: "1" }), {}, { validate });
  expect(await client.GET("/parcels/{id}", { params })).toMatchObject({ data: { id: "1" } });
});

/** What `compile` is given, when, and what comes of it where it fails. */

import { expect, test } from "vitest";
import type { Compile, StandardSchemaV1 } from "../../src/validate.ts";
import { observed, thrown } from "./parcels.ts";

const PARCEL = { id: 1, state: "here", secret: "" };
const params = { path: { id: 1 } };
const standard = (validate: StandardSchemaV1["~standard"]["validate"]): StandardSchemaV1 => ({
  "~standard": { version: 1, vendor: "made up", validate },
});
const passing = () => standard((value) => ({ value }));

/** Every schema that was compiled. */
function noting(): { readonly schemas: Record<string, unknown>[]; readonly compile: Compile } {
  const schemas: Record<string, unknown>[] = [];
  return {
    schemas,
    compile: (schema) => {
      schemas.push(schema);
      return passing();
    },
  };
}

test("is called when a schema is first needed, once for each direction", async () => {
  const { schemas, compile } = noting();
  const { client } = observed(() => Response.json(PARCEL), { compile });
  expect(schemas).toHaveLength(0);
  for (let n = 0; n < 3; n++) await client.GET("/parcels/{id}", { params });
  expect(schemas).toHaveLength(2);
  await client.DELETE("/parcels/{id}", { params });
  expect(schemas).toHaveLength(3);
});

test("is given JSON Schema 2020-12 that refers to nothing outside of itself, and has no annotations", async () => {
  const { schemas, compile } = noting();
  const { client } = observed(() => Response.json(PARCEL, { status: 201 }), { compile });
  await client.POST("/parcels", { body: { label: "a" } });
  expect(schemas).toHaveLength(2);
  for (const schema of schemas) {
    const text = JSON.stringify(schema);
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    const refs = [...text.matchAll(/"\$ref":"(.*?)"/g)].map(([, ref = ""]) => ref);
    expect(refs).not.toHaveLength(0);
    for (const ref of refs) expect(Object.keys(schema["$defs"] as object).map((name) => `#/$defs/${name}`)).toContain(ref);
    expect(text).not.toMatch(/"(?:description|example|readOnly|writeOnly|x-timestamp|format":"int64)"/);
  }
  const [request, answer] = schemas.map((schema) => JSON.stringify(schema));
  expect(request).toMatch(/"additionalProperties":false/);
  expect(request).toMatch(/"oneOf"/);
  expect(answer).not.toMatch(/"additionalProperties":false|"oneOf"|"here"/);
  // What tells variants apart stays closed: the types narrow on it.
  expect(answer).toMatch(/"enum":\["truck","van"\]/);
});

const ODD: readonly (readonly [what: string, compile: Compile, why: RegExp])[] = [
  [
    "throws",
    () => {
      throw new Error("no such keyword");
    },
    /`compile` threw/,
  ],
  ["gives no Standard Schema", () => ({}) as never, /`compile` gave no Standard Schema/],
  ["gives nothing", () => undefined as never, /`compile` gave no Standard Schema/],
  [
    "gives one that throws",
    () =>
      standard((value) => {
        throw new Error(`cannot take ${JSON.stringify(value)}`);
      }),
    /`validate` threw/,
  ],
  ["gives one that answers later", () => standard(async (value) => ({ value })), /asynchronous/],
  ["gives one that fails later", () => standard(() => Promise.reject(new Error("later"))), /asynchronous/],
  ["gives one with an issue that is none", () => standard(() => ({ issues: [null] as never })), /gave no result/],
  ["gives one that answers nothing", () => standard(() => undefined as never), /gave no result/],
];

test.each(ODD)("where it %s, nothing is sent", async (_, compile, why) => {
  const { sent, client } = observed(() => Response.json(PARCEL), { compile });
  const error = (await thrown(() => client.POST("/parcels", { body: { label: "s3cr3t" } }))) as Error;
  expect(error).toMatchObject({ code: "input", message: expect.stringMatching(why) });
  expect(error.message).toMatch(/^POST \/parcels: the body cannot be checked: .* Nothing was sent\.$/);
  expect(`${error.message}${String(error.cause)}`).not.toContain("s3cr3t");
  expect(sent).toEqual([]);
});

test("where it throws, its own error is the cause", async () => {
  const [, compile] = ODD[0] as (typeof ODD)[number];
  const { client } = observed(() => Response.json(PARCEL), { compile });
  expect(await thrown(() => client.GET("/parcels/{id}", { params }))).toMatchObject({
    pointer: "/path",
    cause: { message: "no such keyword" },
  });
});

/** Only answers have `$defs/Parcel`; requests pass. */
const odd =
  (compile: Compile): Compile =>
  (schema) =>
    JSON.stringify(schema).includes("Parcel") ? compile(schema) : passing();

test.each(ODD)("where it %s for an answer, that is told and breaks nothing", async (_, compile, why) => {
  const { drift, client } = observed(() => Response.json(PARCEL), { compile: odd(compile) });
  expect(await client.GET("/parcels/{id}", { params })).toMatchObject({ data: PARCEL });
  expect(drift).toEqual([
    { kind: "unchecked", template: "GET /parcels/{id}", status: 200, pointer: "", expected: expect.stringMatching(why) },
  ]);
});

test.each(ODD)("where it %s for an answer, strict, it throws", async (_, compile, why) => {
  const { client } = observed(() => Response.json(PARCEL), { compile: odd(compile), strict: true });
  const error = await thrown(() => client.GET("/parcels/{id}", { params }));
  expect(error).toMatchObject({ code: "response", body: PARCEL, message: expect.stringMatching(why) });
});

test.each<readonly [what: string, path: readonly (PropertyKey | { key: PropertyKey })[] | undefined, pointer: string]>([
  ["keys", ["parts", 1, "label"], "/parts/1/label"],
  ["segments", [{ key: "parts" }, { key: 1 }, { key: "label" }], "/parts/1/label"],
  ["no path", undefined, ""],
  ["keys that the spec does not know", ["extras", "a/b", "~", Symbol.for("s")], "/extras/a~1b/~0/Symbol(s)"],
  ["a key that a closed object has not", ["colour"], ""],
])("a path of %s becomes a pointer", async (_, path, pointer) => {
  const issue = { message: "the value is s3cr3t", ...(path ? { path } : {}) };
  const { client } = observed(() => new Response(), { compile: () => standard(() => ({ issues: [issue] })) });
  const error = (await thrown(() => client.POST("/parcels", { body: { label: "a", parts: [{}, { label: "" }] } }))) as Error;
  expect(error).toMatchObject({ code: "input", pointer });
  expect(error.message).not.toContain("s3cr3t");
});

/** What the types take as validators and schemas, and what they refuse: real libraries at the border. */

import { Validator as Cfworker } from "@cfworker/json-schema";
import type { StandardSchemaV1 as Published } from "@standard-schema/spec";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import * as v from "valibot";
import * as z from "zod";
import { createSumvinClient } from "../../generated/sumvin/index.ts";
import { ajv, type Compile, cfworker, createValidator, type StandardSchemaV1, type Validator } from "../../src/validate.ts";

declare const document: { openapi: string; info: { title: string }; paths: { "/x": { get: object } } };
declare const published: Published<string, number>;
declare const ours: StandardSchemaV1<string, number>;

// The interface is the published one's, in both directions.
export const fromPublished: StandardSchemaV1<string, number> = published;
export const toPublished: Published<string, number> = ours;

// Schemas of any library that has the interface.
export const schemas: StandardSchemaV1[] = [
  z.object({ a: z.string() }),
  v.object({ a: v.string() }),
  z.string().transform(Number),
  published,
];

// Both libraries, each handed over; with or without formats.
export const compiles: Compile[] = [
  cfworker(Cfworker),
  ajv(Ajv2020),
  ajv(Ajv2020, addFormats.default),
  () => z.unknown(),
  () => v.unknown(),
];

export const validate: Validator = createValidator(document, {
  compile: cfworker(Cfworker),
  strict: true,
  onDrift: ({ kind, template, status, pointer, expected }) =>
    console.warn(kind satisfies "body" | "status" | "unchecked", template, status + 1, pointer, expected),
  overrides: { "GET /x": { body: z.object({}), responses: { 200: v.object({}), "404": z.string() } } },
});

createSumvinClient({ auth: { jwt: "j" }, validate });

// A validator of the caller's own.
createSumvinClient({
  auth: { jwt: "j" },
  validate: {
    request: () => {},
    answer: (_template, _status, _body, refuse) => {
      throw refuse("odd", { pointer: "", body: 1 });
    },
  },
});

// @ts-expect-error: no compile
createValidator(document, {});
// @ts-expect-error: compile gives no Standard Schema
createValidator(document, { compile: () => (value: unknown) => value });
// @ts-expect-error: no document
createValidator("openapi.json", { compile: cfworker(Cfworker) });
// @ts-expect-error: no schema
createValidator(document, { compile: cfworker(Cfworker), overrides: { "GET /x": { body: { type: "object" } } } });
// @ts-expect-error: no such part
createValidator(document, { compile: cfworker(Cfworker), overrides: { "GET /x": { answer: z.string() } } });
// @ts-expect-error: one library is not the other
cfworker(Ajv2020);
// @ts-expect-error: an instance is no class
ajv(new Ajv2020());
// @ts-expect-error: half a validator
createSumvinClient({ auth: { jwt: "j" }, validate: { request: () => {} } });

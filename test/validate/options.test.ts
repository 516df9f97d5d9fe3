/** What `createValidator` and the client's option `validate` refuse. */

import { expect, test } from "vitest";
import * as z from "zod";
import { createValidator } from "../../src/validate.ts";
import { document, observed, thrown } from "./parcels.ts";

const compile = () => z.unknown();
const create = (options: unknown, given: unknown = document) => thrown(() => createValidator(given as never, options as never));

test.each([
  ["a text in place of a document", ""],
  ["null", null],
  ["a path to one", "openapi.json"],
  ["Swagger 2", { swagger: "2.0", paths: {} }],
  ["OpenAPI 3.0, whose schemas are no JSON Schema", { openapi: "3.0.4", paths: {} }],
  ["a JSON Schema", { type: "object" }],
])("%s is no document", async (_, given) => {
  expect(await create({ compile }, given)).toMatchObject({
    code: "input",
    pointer: "/document",
    message: expect.stringContaining("openapi.json"),
  });
});

test.each([
  ["no options", undefined, ""],
  ["no compile", {}, "/compile"],
  ["a library for compile", { compile: {} }, "/compile"],
  ["an option that there is not", { compile, onDrit: () => {} }, "/onDrit"],
  ["a hook that is none", { compile, onDrift: "log" }, "/onDrift"],
  ["no boolean", { compile, strict: "yes" }, "/strict"],
  ["overrides that are none", { compile, overrides: [].length }, "/overrides"],
  ["an override of no operation", { compile, overrides: { "GET /nowhere": {} } }, "/overrides/GET ~1nowhere"],
  ["one by operationId", { compile, overrides: { addParcel: {} } }, "/overrides/addParcel"],
  ["one of nothing that there is", { compile, overrides: { "POST /parcels": { answer: z.any() } } }, "/overrides/POST ~1parcels/answer"],
  ["one that is no schema", { compile, overrides: { "POST /parcels": { body: {} } } }, "/overrides/POST ~1parcels/body"],
  ["a body where none is taken", { compile, overrides: { "GET /parcels": { body: z.any() } } }, "/overrides/GET ~1parcels/body"],
  [
    "a status that is not documented",
    { compile, overrides: { "GET /parcels": { responses: { 500: z.any() } } } },
    "/overrides/GET ~1parcels/responses/500",
  ],
  [
    "a status without content",
    { compile, overrides: { "POST /parcels": { responses: { 202: z.any() } } } },
    "/overrides/POST ~1parcels/responses/202",
  ],
  [
    "an answer's schema that is none",
    { compile, overrides: { "GET /parcels": { responses: { 200: 1 } } } },
    "/overrides/GET ~1parcels/responses/200",
  ],
])("%s is refused", async (_, options, pointer) => {
  expect(await create(options)).toMatchObject({ code: "input", pointer, operation: undefined });
});

test("a document of another API is found out before anything is sent", async () => {
  const other = createValidator({ openapi: "3.1.1", paths: {} }, { compile });
  const { sent, client } = observed(() => Response.json([]), {}, { validate: other });
  const error = await thrown(() => client.GET("/parcels", { params: { header: { "X-Depot": "north" } } }));
  expect(error).toMatchObject({ code: "input", message: expect.stringContaining("another API") });
  expect(sent).toEqual([]);
});

test.each([[1], ["on"], [null], [true]])("%o is no validator", async (validate) => {
  expect(await thrown(() => observed(() => new Response(), {}, { validate }))).toMatchObject({ code: "input", pointer: "/validate" });
});

test("a document that changes later changes nothing", async () => {
  const copy = structuredClone(document);
  const validate = createValidator(copy as never, { compile: () => z.never() });
  for (const key of Object.keys(copy)) Reflect.deleteProperty(copy, key);
  const { client } = observed(() => new Response(), {}, { validate });
  expect(await thrown(() => client.POST("/parcels", { body: { label: "a" } }))).toMatchObject({
    code: "input",
    operation: "POST /parcels",
  });
});

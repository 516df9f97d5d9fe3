/** A made-up API whose schemas say all that a validator has to mind, and clients of it. */

import { Validator as Cfworker } from "@cfworker/json-schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { AnyClient } from "../../examples/samples.ts";
import type { OpenApiDocument } from "../../scripts/load.ts";
import { manifestOf } from "../../scripts/manifest.ts";
import type { Fetch } from "../../src/index.ts";
import { ajv, type Compile, cfworker, createValidator, type Drift, type ValidatorOptions } from "../../src/validate.ts";
import { createClient } from "../support/client.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ description: "Made up.", content: { "application/json": { schema } } });
const nullable = (name: string) => ({ oneOf: [ref(name), { type: "null" }] });

const PARAMETERS = [
  { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 100 } },
  { name: "weight", in: "query", schema: { type: ["number", "null"] } },
  { name: "fragile", in: "query", schema: { $ref: "#/components/schemas/Flag" } },
  { name: "code", in: "query", schema: { type: "string", pattern: "^\\d{3}$" } },
  { name: "since", in: "query", schema: ref("Timestamp") },
  { name: "sizes", in: "query", schema: { type: "array", maxItems: 2, items: { type: "string", enum: ["S", "L"] } } },
  { name: "shelves", in: "query", schema: { type: "array", items: { type: "integer" } } },
  { name: "X-Depot", in: "header", required: true, schema: { type: "string", minLength: 2 } },
  { name: "X-Bay", in: "header", schema: { anyOf: [{ type: "integer", maximum: 9 }, { const: true }] } },
];

const SCHEMAS = {
  Flag: { type: "boolean" },
  Timestamp: { "x-timestamp": "epoch-ms", type: "integer", format: "int64", minimum: 0, maximum: 253402300799999 },
  Person: {
    type: "object",
    required: ["name"],
    additionalProperties: false,
    properties: { name: { type: "string" }, mail: { type: "string", format: "email" } },
  },
  NewParcel: {
    type: "object",
    additionalProperties: false,
    required: ["label"],
    properties: {
      label: { type: "string", minLength: 1, maxLength: 5, example: "a" },
      weight: { type: "number", exclusiveMinimum: 0, description: "Kilograms." },
      size: { type: "string", enum: ["S", "L"] },
      "odd/~name": { type: "boolean" },
      sent_at: ref("Timestamp"),
      recipient: nullable("Person"),
      id: { type: "integer", readOnly: true },
      secret: { type: "string", writeOnly: true },
      parts: { type: "array", minItems: 1, items: ref("NewParcel") },
      extras: { type: "object", additionalProperties: { type: "string" } },
      route: { oneOf: [ref("Ship"), ref("Truck")] },
    },
  },
  Parcel: {
    type: "object",
    additionalProperties: false,
    required: ["id", "state", "secret"],
    properties: {
      id: { type: "integer" },
      state: { type: "string", enum: ["here", "gone"] },
      grade: { enum: [1, 2, null] },
      sent_at: ref("Timestamp"),
      owner: nullable("Person"),
      parts: { type: "array", items: ref("Parcel") },
      route: { oneOf: [ref("Ship"), ref("Truck")] },
      notes: { type: "object", additionalProperties: { type: "object", properties: { by: { type: "string" } } } },
      pair: { prefixItems: [{ type: "string" }, { type: "integer" }], type: "array" },
      secret: { type: "string", writeOnly: true },
    },
  },
  Ship: { type: "object", required: ["kind", "port"], properties: { kind: { type: "string", const: "ship" }, port: { type: "string" } } },
  Truck: {
    allOf: [
      { type: "object", required: ["kind"], properties: { kind: { type: "string", enum: ["truck", "van"] } } },
      { type: "object", properties: { plate: { type: "string", maxLength: 8 } } },
    ],
  },
  Problem: { type: "object", required: ["title"], properties: { title: { type: "string" } } },
};

const body = { required: true, content: { "application/json": { schema: ref("NewParcel") } } };

/** The made-up API. */
export const document = {
  openapi: "3.1.1",
  info: { title: "Parcels", version: "1" },
  servers: [{ url: "https://parcels.example/v1" }],
  paths: {
    "/parcels": {
      get: {
        operationId: "listParcels",
        security: [],
        parameters: PARAMETERS,
        responses: { 200: json({ type: "array", items: ref("Parcel") }) },
      },
      post: {
        operationId: "addParcel",
        security: [],
        requestBody: body,
        responses: { 201: json(ref("Parcel")), 202: { description: "Later." }, 422: json(ref("Problem")), default: json(ref("Problem")) },
      },
    },
    "/parcels/{id}": {
      parameters: [{ $ref: "#/components/parameters/Id" }],
      get: { operationId: "getParcel", security: [], responses: { 200: json(ref("Parcel")), 404: json(ref("Problem")) } },
      delete: { operationId: "deleteParcel", security: [], responses: { 204: { description: "Gone." } } },
    },
  },
  components: {
    parameters: { Id: { name: "id", in: "path", required: true, schema: { type: "integer", minimum: 1 } } },
    schemas: SCHEMAS,
  },
} as unknown as OpenApiDocument & { openapi: string; paths: object };

export const manifest = manifestOf(document);

/** Both libraries, as a caller brings them. */
export const LIBRARIES: readonly (readonly [name: string, make: () => Compile])[] = [
  ["@cfworker/json-schema", () => cfworker(Cfworker)],
  ["ajv", () => ajv(Ajv2020, addFormats.default)],
];

/** A client whose requests and drift are noted. */
export function observed(answer: () => Response, options: Partial<ValidatorOptions> & object = {}, client: object = {}) {
  const sent: string[] = [];
  const drift: Drift[] = [];
  const fetch: Fetch = async (url) => {
    sent.push(url);
    return answer();
  };
  const validate = createValidator(document, { compile: cfworker(Cfworker), onDrift: (event) => void drift.push(event), ...options });
  return { sent, drift, client: createClient(manifest, { fetch, validate, retry: false, ...client }) as unknown as AnyClient };
}

/** What a call threw. */
export async function thrown(call: () => unknown): Promise<unknown> {
  try {
    await call();
  } catch (error) {
    return error;
  }
  throw new Error("Nothing was thrown.");
}

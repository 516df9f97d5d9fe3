/** Validators under a polluted `Object.prototype`: what they give to `compile`, refuse and tell, with and without. Run by `pollution.test.ts`. */

import type { Compile, StandardSchemaV1 } from "../../src/validate.ts";
import { createValidator, type Drift } from "../../src/validate.ts";
import { document, LIBRARIES } from "../validate/parcels.ts";
import { polluted, report } from "./prototype.ts";

const PARCEL = { id: 1, state: "here", secret: "", notes: { a: { by: "b" } }, route: { kind: "ship", port: "X" } };

const REQUESTS = {
  "the least": { label: "a" },
  "a missing member": { size: "S" },
  "an unknown member": { label: "a", colour: 1 },
  "a nested fault": { label: "a", recipient: { mail: "x" } },
  "a map": { label: "a", extras: { x: "1" } },
  "a wrong variant": { label: "a", route: { kind: "van", plate: "long enough to be refused" } },
};
const ANSWERS = {
  fits: PARCEL,
  "another type": { ...PARCEL, id: "1" },
  "a missing member": { id: 1 },
  "a fault in a map": { ...PARCEL, notes: { a: { by: 1 } } },
};

/** All that a validator says of some requests and answers, as text. */
function trace(make: () => Compile, validator?: ReturnType<typeof makeValidator>): string {
  const { validate, drift } = validator ?? makeValidator(make());
  const said: unknown[] = [];
  const note = (step: () => void) => {
    try {
      step();
      said.push("fits");
    } catch (error) {
      said.push(String(error));
    }
  };
  drift.length = 0;
  const path = {};
  for (const [what, body] of Object.entries(REQUESTS)) {
    said.push(what);
    note(() => validate.request("POST /parcels", { path, query: {}, header: {}, body: JSON.stringify(body) }));
  }
  for (const query of [{}, { limit: 0 }, { sizes: ["S", "M"] }]) {
    note(() => validate.request("GET /parcels", { path, query, header: { "x-depot": "north" }, body: undefined }));
  }
  note(() => validate.request("GET /parcels", { path, query: {}, header: {}, body: undefined }));
  for (const [what, body] of Object.entries(ANSWERS)) {
    said.push(what);
    for (const status of [200, 404, 500]) note(() => validate.answer("GET /parcels/{id}", status, body, (what) => new Error(what)));
  }
  return JSON.stringify({ said, drift });
}

function makeValidator(compile: Compile) {
  const drift: Drift[] = [];
  return { drift, validate: createValidator(document, { compile, onDrift: (event) => void drift.push(event) }) };
}

/** A library that notes the schemas it is given, and finds no fault. */
function noting(schemas: string[]): Compile {
  return (schema) => {
    schemas.push(JSON.stringify(schema));
    return { "~standard": { version: 1, vendor: "made up", validate: (value) => ({ value }) } } satisfies StandardSchemaV1;
  };
}

const OTHERS: Record<string, unknown> = {
  issues: [{ message: "evil", path: ["evil"] }],
  path: ["evil"],
  expected: "evil",
  // biome-ignore lint/suspicious/noThenProperty: what a polluted prototype may hold
  then: () => undefined,
  compile: "evil",
  strict: true,
  onDrift: "evil",
  overrides: { "POST /parcels": { body: {} } },
  body: { evil: 1 },
  responses: { 200: {} },
  evil: 1,
  colour: 1,
  limit: 0,
  "x-depot": "n",
  default: { content: {} },
  content: { "application/json": { schema: false } },
  requestBody: { content: { "application/json": { schema: false } } },
  parameters: [{ name: "evil", in: "query", required: true }],
  schema: false,
  404: {},
};
const KEYWORDS: Record<string, unknown> = {
  $ref: "#/$defs/Evil",
  $defs: { Parcel: false },
  type: "null",
  const: "evil",
  enum: ["evil"],
  required: ["evil"],
  properties: { id: false, label: false },
  additionalProperties: false,
  patternProperties: { ".": false },
  propertyNames: { pattern: "^evil$" },
  items: false,
  prefixItems: [false],
  allOf: [false],
  anyOf: [false],
  oneOf: [false],
  minLength: 100,
  maximum: -1,
  pattern: "^evil$",
  format: "email",
  minProperties: 100,
};

for (const [name, value] of Object.entries({ ...OTHERS, ...KEYWORDS })) {
  const schemas: { clean: string[]; dirty: string[] } = { clean: [], dirty: [] };
  const want = trace(() => noting(schemas.clean));
  const got = await polluted(name, value, () => trace(() => noting(schemas.dirty)));
  report(`${name} changes nothing that compile is given`, { want, schemas: schemas.clean }, { want: got, schemas: schemas.dirty });
}

// Compiled before: a library that compiles under pollution has to mind itself.
for (const [library, make] of LIBRARIES) {
  const ready = makeValidator(make());
  const want = trace(make, ready);
  for (const [name, value] of Object.entries({ ...OTHERS, ...KEYWORDS })) {
    report(`${name} changes nothing that ${library} says`, want, await polluted(name, value, () => trace(make, ready)));
  }
}

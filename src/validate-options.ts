/** The options of `createValidator`. */

import { Misfit, within } from "./misfit.ts";
import { own } from "./own.ts";
import type { StandardSchemaV1 } from "./standard-schema.ts";
import type { Drift } from "./validate-answer.ts";
import type { Compile } from "./validate-check.ts";
import type { SchemaSource } from "./validate-document.ts";

/** Schemas of the caller's own for an operation, of values in wire form. They stand in for the spec's; what they make of a value is not used. */
export interface Override {
  /** For the body of requests. */
  readonly body?: StandardSchemaV1;
  /** For the bodies of answers, by the statuses that the spec documents. */
  readonly responses?: { readonly [status: string]: StandardSchemaV1 };
}

/** Options of `createValidator`. */
export interface ValidatorOptions {
  /** Compiles a JSON Schema (2020-12): `cfworker(Validator)`, `ajv(Ajv2020)`, or a function of the caller's. Called once for each schema, when it is first needed. */
  readonly compile: Compile;
  /** Told of each answer that is not as documented. What it throws is ignored. Default none. */
  readonly onDrift?: (drift: Drift) => void;
  /** Whether an answer that does not fit makes the call throw `response`. Default `false`. */
  readonly strict?: boolean;
  /** Schemas of the caller's own, by method and path template: `PATCH /users/{id}`. Default none. */
  readonly overrides?: { readonly [template: string]: Override };
}

const OPTIONS = { compile: undefined, onDrift: undefined, strict: undefined, overrides: undefined };
const OVERRIDE = { body: undefined, responses: undefined };

function isStandard(given: unknown): boolean {
  const schema = (given as Partial<StandardSchemaV1> | undefined | null)?.["~standard"];
  return typeof schema?.validate === "function";
}

function at(keys: readonly string[], what: string): never {
  return within(keys, () => {
    throw new Misfit(what);
  });
}

function ownOverride(given: unknown, template: string, source: SchemaSource): Override {
  const operation = source.operation(template);
  if (!operation) throw new Misfit("is no operation of the document; write method and path template, as errors name them");
  const { body, responses } = own(given, OVERRIDE);
  if (body !== undefined && operation.body === undefined) at(["body"], "is given, and this operation takes none");
  if (body !== undefined && !isStandard(body)) at(["body"], "is no Standard Schema");
  const all = responses === undefined ? {} : Object.fromEntries(Object.entries(responses as object));
  for (const [status, schema] of Object.entries(all)) {
    if (!operation.responses.get(status)) at(["responses", status], "is no documented status with content");
    if (!isStandard(schema)) at(["responses", status], "is no Standard Schema");
  }
  return { ...(body === undefined ? {} : { body: body as StandardSchemaV1 }), responses: all as Record<string, StandardSchemaV1> };
}

/** Options as own properties, overrides by template. Throws {@link Misfit}. */
export function ownOptions(given: unknown, source: SchemaSource) {
  const { compile, onDrift, strict, overrides } = own(given, OPTIONS);
  if (typeof compile !== "function") at(["compile"], "is not a function; `cfworker(Validator)` makes one");
  if (onDrift !== undefined && typeof onDrift !== "function") at(["onDrift"], "is not a function");
  if (strict !== undefined && typeof strict !== "boolean") at(["strict"], "is not a boolean");
  const known = new Map<string, Override>();
  within(["overrides"], () => {
    if (overrides !== undefined && (typeof overrides !== "object" || overrides === null)) throw new Misfit("is not an object");
    for (const [template, override] of Object.entries(overrides ?? {})) {
      known.set(
        template,
        within([template], () => ownOverride(override, template, source)),
      );
    }
  });
  return { compile: compile as Compile, onDrift: onDrift as ValidatorOptions["onDrift"], strict: strict === true, overrides: known };
}

/** Checked options, and the document. */
export type Validation = ReturnType<typeof ownOptions> & { readonly source: SchemaSource };

/** Two libraries for JSON Schema as a `compile`. Each is handed over by the caller; nothing here imports one. */

import { keysOf } from "./pointer.ts";
import type { StandardSchemaV1 } from "./standard-schema.ts";
import type { Compile } from "./validate-check.ts";
import { bare } from "./validate-document.ts";

/** A Standard Schema of a function that gives the JSON Pointer of the first place that does not fit. */
function standard(vendor: string, pointerOf: (value: unknown) => string | undefined): StandardSchemaV1 {
  return {
    "~standard": {
      version: 1,
      vendor,
      validate: (value) => {
        const pointer = pointerOf(value);
        if (pointer === undefined) return { value };
        return { issues: [{ message: "does not fit", path: keysOf(pointer) }] };
      },
    },
  };
}

/** The class `Validator` of `@cfworker/json-schema`, by what is used of it. */
export type CfworkerValidator = new (
  // biome-ignore lint/suspicious/noExplicitAny: the library's own type of a schema is mutable
  schema: any,
  draft: "2020-12",
  shortCircuit: boolean,
) => {
  validate(value: unknown): {
    readonly valid: boolean;
    readonly errors: readonly { readonly keyword: string; readonly instanceLocation: string }[];
  };
};

/** Errors that only say that there are others further in; those stand behind them. */
const OUTER =
  /^(?:\$ref|allOf|if|properties|patternProperties|additionalProperties|unevaluatedProperties|propertyNames|dependentSchemas|items|prefixItems|unevaluatedItems)$/;

/**
 * `compile` with `@cfworker/json-schema`, which needs no `eval`: for workers, and pages with a strict Content-Security-Policy.
 *
 * @param Validator the class of that name
 */
export function cfworker(Validator: CfworkerValidator): Compile {
  return (schema) => {
    const validator = new Validator(schema, "2020-12", true);
    return standard("@cfworker/json-schema", (value) => {
      // It walks members with `for…in`, and so would find what a polluted `Object.prototype` lends to every object.
      const { valid, errors } = validator.validate(Object.keys(Object.prototype).length > 0 ? bare(value) : value);
      if (valid) return undefined;
      const found = errors.find(({ keyword }) => !OUTER.test(keyword)) ?? errors.at(-1);
      return (found?.instanceLocation ?? "#").slice(1).split("/").map(decodeURIComponent).join("/");
    });
  };
}

/** Options that Ajv needs for a spec's schemas. */
export interface AjvOptions {
  /** Schemas of specs say things that Ajv's strict mode has not heard of. */
  readonly strict: false;
  readonly ownProperties: true;
  readonly validateFormats: boolean;
  readonly logger: false;
}

/** What is used of an instance of Ajv. */
export interface AjvInstance {
  // biome-ignore lint/suspicious/noExplicitAny: the library's own type of a schema is mutable
  compile(schema: any): { (value: unknown): unknown; errors?: readonly { readonly instancePath: string }[] | null };
}

/**
 * `compile` with Ajv, which is fast and writes functions as text: it does not run where `eval` is forbidden.
 *
 * @param Ajv2020 the class of `ajv/dist/2020.js`
 * @param addFormats the function of `ajv-formats`; without it formats are not checked
 */
export function ajv<Ajv extends AjvInstance>(Ajv2020: new (options: AjvOptions) => Ajv, addFormats?: (ajv: Ajv) => unknown): Compile {
  const instance = new Ajv2020({ strict: false, ownProperties: true, validateFormats: addFormats !== undefined, logger: false });
  addFormats?.(instance);
  return (schema) => {
    const validate = instance.compile(schema);
    // The last error is the outermost: a union's own comes after those of its variants.
    return standard("ajv", (value) => (validate(value) ? undefined : (validate.errors?.at(-1)?.instancePath ?? "")));
  };
}

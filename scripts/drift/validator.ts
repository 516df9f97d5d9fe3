/** Holds values against schemas of our document with Ajv. The only importer of Ajv. */

import { Ajv2020, type ErrorObject, type FuncKeywordDefinition, type ValidateFunction } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import { isObject } from "../schema.ts";
import type { Json } from "./reference.ts";
import type { Node } from "./shape.ts";

/** What does not fit: Ajv's error, with the value and what the keyword says in names of our own, since Ajv overwrites its own on the way up. */
export interface Misfit extends ErrorObject {
  readonly value: unknown;
  readonly limit: unknown;
}

/** Where a value does not fit a schema; nothing where it does. */
export type Validator = (schema: Node, value: unknown) => readonly Misfit[];

/** A keyword's own validation, with its errors beside it, as Ajv asks for. */
interface Fits {
  (value: unknown, context?: { readonly instancePath: string }): boolean;
  errors?: Partial<ErrorObject>[];
}

const OURS = "https://ours.invalid/openapi.json";

/** References from wherever a schema is compiled: inside the document they stand for places of their own. */
function absolute(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(absolute);
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([key, member]) => {
    const inside = key === "$ref" && typeof member === "string" && member.startsWith("#");
    return [key, inside ? `${OURS}${member}` : absolute(member)] as const;
  });
  return Object.fromEntries(members);
}

function misfitsOf({ errors }: ValidateFunction): Misfit[] {
  return (errors ?? []).map((error) => ("value" in error ? (error as Misfit) : { ...error, value: error.data, limit: error.schema }));
}

/** How far off a branch is: of another type, with another tag, or by so many faults. */
function distance(errors: readonly Misfit[]): number {
  const otherType = errors.some(({ keyword, instancePath }) => keyword === "type" && instancePath === "");
  const otherTags = errors.filter(({ keyword }) => keyword === "const" || keyword === "enum").length;
  return (otherType ? 1e9 : 0) + otherTags * 1e4 + errors.length;
}

/** The errors of the branch that a value comes closest to: those of all of them would tell what each of the others asks for. */
function closest(found: readonly (readonly Misfit[])[]): readonly Misfit[] {
  const [best = []] = [...found].sort((a, b) => distance(a) - distance(b));
  if (distance(best) < 1e9) return best;
  const types = found
    .flat()
    .flatMap(({ keyword, instancePath, params }) => (keyword === "type" && instancePath === "" ? params["type"] : []));
  return best
    .filter(({ keyword }) => keyword === "type")
    .slice(0, 1)
    .map((error) => ({ ...error, params: { type: [...new Set(types)] } }));
}

/** `anyOf` and `oneOf` alike: that a value fits two branches is a matter of the spec, not of the value. */
function union(ajv: Ajv2020, keyword: string): FuncKeywordDefinition {
  const compile = (branches: readonly Node[]): Fits => {
    let compiled: ValidateFunction[] | undefined;
    const fits: Fits = (value, context) => {
      // At first use: a branch may refer to the schema that is being compiled.
      compiled ??= branches.map((branch) => ajv.compile(branch));
      const found = compiled.map((validate) => (validate(value) ? [] : misfitsOf(validate)));
      if (found.some((errors) => errors.length === 0)) return true;
      fits.errors = closest(found).map((error) => ({ ...error, instancePath: `${context?.instancePath}${error.instancePath}` }));
      return false;
    };
    return fits;
  };
  return { keyword, schemaType: "array", errors: "full", compile };
}

/** A validator for the schemas of a document of ours. */
export function createValidator(document: Json): Validator {
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, logger: false, meta: false, validateSchema: false });
  ajvFormats.default(ajv);
  for (const keyword of ["anyOf", "oneOf"]) ajv.removeKeyword(keyword).addKeyword(union(ajv, keyword));
  ajv.addSchema(absolute({ components: document["components"] ?? {} }) as Json, OURS);
  const compiled = new Map<Node, ValidateFunction>();
  return (schema, value) => {
    const validate = compiled.get(schema) ?? ajv.compile(absolute(schema) as Json | boolean);
    compiled.set(schema, validate);
    return validate(value) ? [] : misfitsOf(validate);
  };
}

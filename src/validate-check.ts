/** One schema, compiled, as a function that finds the first place of a value that does not fit. */

import { kindOf } from "./json.ts";
import { ownMember } from "./own.ts";
import type { StandardSchemaV1 } from "./standard-schema.ts";
import type { JsonSchema, SchemaOrBoolean } from "./validate-document.ts";
import { partsOf } from "./validate-expected.ts";
import { type Located, locate, type Mismatch, mismatchAt } from "./validate-place.ts";

/** Compiles a schema with a library of the caller's. */
export type Compile = (schema: Readonly<Record<string, unknown>>) => StandardSchemaV1;

/** Finds the first place of a value that does not fit. */
export type Check = (value: unknown) => Mismatch | undefined;

/** Why a value could not be checked. Holds nothing of the value. */
export class Uncheckable extends Error {}

/** `make`, called once for each key; a failure is not kept. */
export function once<K, T>(make: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key) as T;
  };
}

/** A member that is not there by the grace of a polluted `Object.prototype`. */
function member<T, K extends keyof T>(object: T, name: K): T[K] | undefined {
  return object[name] === (Object.prototype as Partial<T>)[name] ? undefined : object[name];
}

/** The keys to the first place that does not fit, with the validator's own words for it where it has a member `expected`. */
interface Fault {
  readonly path: readonly string[];
  readonly expected: string | undefined;
}

/** A validator's result, by what is read of it: Zod and Valibot say in `expected` what they took, which the standard does not know. */
interface Result {
  readonly then?: unknown;
  readonly issues?: readonly { readonly path?: readonly unknown[]; readonly expected?: unknown }[];
}

/** Reads a result. Throws where it is none. */
function readResult(result: Result): Fault | undefined {
  const issues = member(result, "issues");
  if (!issues) return undefined;
  const [issue = {}] = issues;
  const path = member(issue, "path") ?? [];
  const expected = member(issue, "expected");
  return {
    path: path.map((key) => String(typeof key === "object" && key !== null ? (key as { key: unknown }).key : key)),
    expected: typeof expected === "string" ? expected : undefined,
  };
}

function faultOf(schema: StandardSchemaV1, value: unknown): Fault | undefined {
  let later = false;
  try {
    const result = schema["~standard"].validate(value) as Result;
    later = typeof member(result, "then") === "function";
    if (!later) return readResult(result);
    // Nobody waits for it: its rejection must not end the process.
    Promise.resolve(result).catch(() => undefined);
  } catch {
    // What it threw may quote the value.
  }
  throw new Uncheckable(
    later ? "a schema's `validate` is asynchronous; only synchronous ones are taken" : "a schema's `validate` threw, or gave no result",
  );
}

function compiled(compile: Compile, schema: JsonSchema): StandardSchemaV1 {
  let result: StandardSchemaV1 | undefined;
  try {
    result = compile(schema);
  } catch (cause) {
    throw new Uncheckable("`compile` threw", { cause });
  }
  if (typeof result?.["~standard"]?.validate !== "function") throw new Uncheckable("`compile` gave no Standard Schema");
  return result;
}

/** Whether a variant is of the type that a value has. */
function isOfType(root: JsonSchema, variant: SchemaOrBoolean, value: unknown): boolean {
  const kind = kindOf(value);
  return partsOf(root, variant).every(({ type = kind }) => [type].flat().some((each) => (each === "integer" ? "number" : each) === kind));
}

/** Whether a variant's members that have few values have those of `value`. */
function isMeantFor(root: JsonSchema, variant: SchemaOrBoolean, value: unknown): boolean {
  if (kindOf(value) !== "object") return true;
  return partsOf(root, variant).every(({ properties = {} }) =>
    Object.entries(properties).every(([name, schema]) => {
      const given = ownMember(value, name);
      if (schema === false) return given === undefined;
      const closed = partsOf(root, schema).flatMap((part) => (Object.hasOwn(part, "const") ? [part.const] : (part.enum ?? [])));
      return given === undefined || closed.length === 0 || closed.includes(given);
    }),
  );
}

/** The one variant of a union that a value is meant for. */
function variantFor(root: JsonSchema, { schemas, value }: Located): SchemaOrBoolean | undefined {
  const [schema, ...others] = schemas;
  if (schema === undefined || others.length > 0) return undefined;
  for (const { anyOf, oneOf } of partsOf(root, schema)) {
    for (const union of [anyOf, oneOf]) {
      const alike = union?.filter((variant) => isOfType(root, variant, value)) ?? [];
      const meant = alike.length > 1 ? alike.filter((variant) => isMeantFor(root, variant, value)) : alike;
      if (meant.length === 1) return meant[0];
    }
  }
  return undefined;
}

/** A check by a schema of the spec that stands alone. What is inside of a union is looked for in the variant that the value is meant for. */
export function checkOf(compile: Compile, root: JsonSchema, secret: boolean): Check {
  const schema = once(() => compiled(compile, root));
  const variantCheck = once((variant: JsonSchema) =>
    checkOf(compile, { __proto__: null, ...variant, $schema: root["$schema"], $defs: root.$defs ?? {} } as JsonSchema, secret),
  );
  return (value) => {
    const fault = faultOf(schema(undefined), value);
    if (!fault) return undefined;
    const located = locate(root, value, fault.path, secret);
    const variant = variantFor(root, located);
    const inside = typeof variant === "object" ? variantCheck(variant)(located.value) : undefined;
    if (inside) return { pointer: located.pointer + inside.pointer, expected: inside.expected };
    return mismatchAt(root, located);
  };
}

/** A check by a schema that the caller gave. `root` is what the spec says, which knows the names that may be told. */
export function overrideOf(schema: StandardSchemaV1, root: JsonSchema, secret: boolean): Check {
  return (value) => {
    const fault = faultOf(schema, value);
    if (!fault) return undefined;
    const { pointer } = locate(root, value, fault.path, secret);
    return { pointer, expected: fault.expected ?? "what the schema in `overrides` takes" };
  };
}

/** Answers, as they come. */

import { ignoring } from "./hooks.ts";
import { type Check, checkOf, once, overrideOf, Uncheckable } from "./validate-check.ts";
import type { OperationSchemas } from "./validate-document.ts";
import type { Validation } from "./validate-options.ts";
import { standalone } from "./validate-schema.ts";
import type { Validator } from "./validator.ts";

/**
 * An answer that is not as the spec says.
 *
 * - `body`: its first place that does not fit
 * - `status`: it is not documented
 * - `unchecked`: nobody knows, since a schema could not be compiled or its `validate` threw
 */
export interface Drift {
  readonly kind: "body" | "status" | "unchecked";
  /** Method and path template, `PATCH /users/{id}`. */
  readonly template: string;
  readonly status: number;
  /** JSON Pointer (RFC 6901) into the body, with `*` for a name that the spec does not know. */
  readonly pointer: string;
  /** In words of the spec, never of the answer. */
  readonly expected: string;
}

/** The documented status whose schema an answer is checked by, as the client reads it: a success like the others, an error by `default`. */
function documentedFor({ responses }: OperationSchemas, status: number): string | undefined {
  if (responses.has(String(status))) return String(status);
  if (status >= 300) return responses.has("default") ? "default" : undefined;
  return [...responses].find(([name, schema]) => name.startsWith("2") && schema !== undefined)?.[0];
}

function checksOf({ source, compile, overrides }: Validation, template: string, { responses }: OperationSchemas): Map<string, Check> {
  const given = new Map(Object.entries(overrides.get(template)?.responses ?? {}));
  const checks = [...responses].flatMap(([status, schema]): (readonly [string, Check])[] => {
    if (schema === undefined) return [];
    const tolerant = standalone(source, schema, true);
    const override = given.get(status);
    return [[status, override ? overrideOf(override, tolerant, true) : checkOf(compile, tolerant, true)]];
  });
  return new Map(checks);
}

type Found = Pick<Drift, "kind" | "pointer" | "expected">;

function found(check: Check, body: unknown): Found | undefined {
  try {
    const mismatch = check(body);
    return mismatch && { kind: "body", ...mismatch };
  } catch (error) {
    // Whatever it is: an answer that came is worth more than its check.
    return { kind: "unchecked", pointer: "", expected: `a check, but ${error instanceof Uncheckable ? error.message : "it failed"}` };
  }
}

/** Tells `onDrift` of an answer that is not as documented; where the validator is strict, throws what `refuse` makes of it. */
export function answerValidator(validation: Validation): Validator["answer"] {
  const { source, onDrift, strict } = validation;
  const checksFor = once((template: string) => {
    const operation = source.operation(template);
    return operation && { operation, checks: checksOf(validation, template, operation) };
  });
  return (template, status, body, refuse) => {
    const known = checksFor(template);
    if (!known) return;
    const { operation, checks } = known;
    const tell = (drift: Found) => ignoring(onDrift, { template, status, ...drift });
    const documented = documentedFor(operation, status);
    if (documented !== String(status) && documented !== "default") {
      tell({ kind: "status", pointer: "", expected: `status ${[...operation.responses.keys()].join(", ")}` });
    }
    const check = documented === undefined ? undefined : checks.get(documented);
    if (!check || body === undefined) return;
    const drift = found(check, body);
    if (!drift) return;
    tell(drift);
    const { pointer, expected } = drift;
    if (strict)
      throw refuse(`the body${pointer && ` at ${pointer}`} does not fit: expected ${expected}. It is on error.body.`, { pointer, body });
  };
}

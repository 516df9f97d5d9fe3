/** Requests, before anything is sent. */

import { JackfieldError } from "./errors.ts";
import { type Check, checkOf, once, overrideOf, Uncheckable } from "./validate-check.ts";
import type { OperationSchemas } from "./validate-document.ts";
import type { Validation } from "./validate-options.ts";
import { parametersReader, parametersSchema } from "./validate-parameters.ts";
import { standalone } from "./validate-schema.ts";
import type { Validator } from "./validator.ts";

type ParameterPlace = "path" | "query" | "header";

interface RequestChecks {
  readonly places: readonly { readonly place: ParameterPlace; readonly read: ReturnType<typeof parametersReader>; readonly check: Check }[];
  readonly body: Check | undefined;
}

function checksOf({ source, compile, overrides }: Validation, template: string, { parameters, body }: OperationSchemas): RequestChecks {
  const places = (["path", "query", "header"] as const).flatMap((place) => {
    const declared = parameters.filter((parameter) => parameter.in === place);
    if (declared.length === 0) return [];
    const schema = standalone(source, parametersSchema(declared), false);
    return [{ place, read: parametersReader(source, declared), check: checkOf(compile, schema, false) }];
  });
  if (body === undefined) return { places, body };
  const schema = standalone(source, body, false);
  const override = overrides.get(template)?.body;
  return { places, body: override ? overrideOf(override, schema, false) : checkOf(compile, schema, false) };
}

function inputError(template: string, subject: string, pointer: string, what: string, cause?: unknown): JackfieldError {
  const where = `${template}: ${subject}${pointer && ` at ${pointer}`}`;
  const error = new JackfieldError("input", `${where} ${what}. Nothing was sent.`, { operation: template, pointer });
  return cause === undefined ? error : Object.assign(error, { cause });
}

/** What a check finds in a value; a value that cannot be checked is not sent either. */
function found(template: string, subject: string, place: string, check: Check, value: unknown): ReturnType<Check> {
  try {
    return check(value);
  } catch (error) {
    if (!(error instanceof Uncheckable)) throw error;
    throw inputError(template, subject, place, `cannot be checked: ${error.message}`, error.cause);
  }
}

/** Checks the parts of a request in turn; throws a `JackfieldError` with the code `input` at the first place that does not fit. */
export function requestValidator(validation: Validation): Validator["request"] {
  const { source } = validation;
  const checksFor = once((template: string) => {
    const operation = source.operation(template);
    return operation && checksOf(validation, template, operation);
  });
  return (template, request) => {
    const checks = checksFor(template);
    // A link that leads to no operation of the spec has no path in its template, and nothing to be checked by.
    if (!checks && / \//.test(template))
      throw inputError(template, "the operation", "", "is not in the validator's document; is that of another API?");
    for (const { place, read, check } of checks?.places ?? []) {
      const mismatch = found(template, "params", `/${place}`, check, read(request[place]));
      if (mismatch) throw inputError(template, "params", `/${place}${mismatch.pointer}`, `does not fit: expected ${mismatch.expected}`);
    }
    if (!checks?.body || request.body === undefined) return;
    const mismatch = found(template, "the body", "", checks.body, JSON.parse(request.body));
    if (mismatch) throw inputError(template, "the body", mismatch.pointer, `does not fit: expected ${mismatch.expected}`);
  };
}

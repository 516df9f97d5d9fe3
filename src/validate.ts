/**
 * `jackfield/validate`: requests are checked before they go, and answers as they come, by the schemas of the spec or by the caller's own.
 * The library that validates is the caller's; Standard Schema (https://standardschema.dev) is the border. No client imports this file.
 */

import { checked } from "./input.ts";
import { within } from "./misfit.ts";
import { answerValidator } from "./validate-answer.ts";
import { type OpenApiDocument, sourceOf } from "./validate-document.ts";
import { ownOptions, type ValidatorOptions } from "./validate-options.ts";
import { requestValidator } from "./validate-request.ts";
import type { Validator } from "./validator.ts";

export type { StandardSchemaV1 } from "./standard-schema.ts";
export { type AjvInstance, type AjvOptions, ajv, type CfworkerValidator, cfworker } from "./validate-adapters.ts";
export type { Drift } from "./validate-answer.ts";
export type { Compile } from "./validate-check.ts";
export type { OpenApiDocument } from "./validate-document.ts";
export type { Override, ValidatorOptions } from "./validate-options.ts";
export type { RefuseAnswer, Validator, WireRequest } from "./validator.ts";

/**
 * A validator for a client's option `validate`.
 *
 * A request that does not fit throws `input` before anything is sent. An answer that does not fit is told to `onDrift`, and with `strict` throws `response`.
 * In answers, members and values of enums that the spec does not know pass.
 *
 * @param document `jackfield/<api>/openapi.json`
 * @throws JackfieldError `input`, for a document or options that are wrong
 */
export function createValidator(document: OpenApiDocument, options: ValidatorOptions): Validator {
  return checked("createValidator: arguments", undefined, () => {
    const source = within(["document"], () => sourceOf(document));
    const validation = { source, ...ownOptions(options, source) };
    return { request: requestValidator(validation), answer: answerValidator(validation) };
  });
}

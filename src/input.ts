/** Errors of what a caller gave. */

import { JackfieldError } from "./errors.ts";
import { Misfit } from "./misfit.ts";

/** A {@link Misfit} as an `input` error that names its place in `subject`; anything else as it is. */
export function asInput(error: unknown, subject: string, operation?: string): unknown {
  if (!(error instanceof Misfit)) return error;
  const { pointer, message } = error;
  const where = `${subject}${pointer && ` at ${pointer}`}`;
  return new JackfieldError("input", `${where} ${message}. Nothing was sent.`, { operation, pointer });
}

/** What `step` gives; a {@link Misfit} from it becomes an `input` error. */
export function checked<T>(subject: string, operation: string | undefined, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw asInput(error, subject, operation);
  }
}

/** One place at which our spec and the service's own word differ. */

/** What differs. `missing` and `extra` are seen from us: theirs lacks it, or ours does. */
export type Kind = "missing" | "extra" | "type" | "required" | "nullable" | "enum" | "status" | "parameter" | "security";

export const KINDS: readonly Kind[] = ["missing", "extra", "type", "required", "nullable", "enum", "status", "parameter", "security"];

/** Who sends what a schema describes. */
export type Direction = "request" | "answer";

export interface Difference {
  /** Method and path template, as our spec has them. */
  readonly operation: string;
  /** JSON Pointer into the operation: `/parameters/query/page`, `/requestBody/name`, `/responses/200/items/*\/id`, `/security`. */
  readonly pointer: string;
  readonly ours: string;
  readonly theirs: string;
  readonly kind: Kind;
  /** Whether ours promises what theirs does not. */
  readonly breaks: boolean;
  /** How often it was met in a recording; absent for documents. */
  readonly count?: number;
}

/** A difference at a pointer, of an operation that is known where it is gathered. */
export type Report = (difference: Omit<Difference, "operation" | "count">) => void;

const SHOWN = 8;

/** Names or values as one text, the first few of them. */
export function listed(values: Iterable<string>): string {
  const all = [...values];
  return all.length > SHOWN ? `${all.slice(0, SHOWN).join(", ")}, … (${all.length})` : all.join(", ");
}

/** A request body as JSON text, with everything refused that `JSON.stringify` would drop or change in silence. */

import { Misfit } from "./misfit.ts";

const MAX_DEPTH = 500;

function checkObject(value: object, depth: number): void {
  if (depth > MAX_DEPTH) throw new Misfit(`is nested deeper than ${MAX_DEPTH} levels, or holds itself`);
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw new Misfit("is an Invalid Date");
    return;
  }
  const { toJSON } = value as { toJSON?: unknown };
  if (typeof toJSON === "function") {
    check(toJSON.call(value, ""), depth + 1);
    return;
  }
  let key: string | number = "";
  try {
    if (Array.isArray(value)) {
      for (key = 0; key < value.length; key++) {
        if (value[key] === undefined) throw new Misfit("is undefined, which would be sent as null");
        check(value[key], depth + 1);
      }
      return;
    }
    const members = value as Record<string, unknown>;
    for (key of Object.keys(members)) check(members[key], depth + 1);
  } catch (error) {
    throw Misfit.within(error, key);
  }
  // Map, Set, FormData, Blob and the like would be sent as `{}`.
  const tag = Array.isArray(value) ? "" : Object.prototype.toString.call(value);
  if (tag !== "" && tag !== "[object Object]") throw new Misfit(`is no JSON value (${tag})`);
}

function check(value: unknown, depth: number): void {
  switch (typeof value) {
    case "object":
      if (value !== null) checkObject(value, depth);
      return;
    case "number":
      if (!Number.isFinite(value)) throw new Misfit("is not a finite number, which would be sent as null");
      return;
    case "bigint":
    case "function":
    case "symbol":
      throw new Misfit(`is no JSON value (${typeof value})`);
  }
}

/** `value` as JSON. Throws {@link Misfit} at the first value that JSON cannot carry as it is. */
export function serializeBody(value: unknown): string {
  check(value, 0);
  return JSON.stringify(value);
}

/** The times of an API, in the caller's view. Only APIs that have times import this. */

import type { Manifest, Plan } from "./manifest.ts";
import { linker, walk } from "./plan.ts";
import { codecOf, type TimestampView } from "./timestamps.ts";

/** Both directions, along the plans of an API. Each throws `Misfit` at what is no valid time. */
export interface Times {
  /** Decodes in place. */
  decode(plan: Plan, body: unknown): unknown;
  /** Encodes a copy. */
  encode(plan: Plan, value: unknown): unknown;
}

/** Binds plans and view. */
export function createTimes(plans: Manifest["plans"], view: TimestampView): Times {
  const link = linker(plans);
  const codec = codecOf(view);
  return {
    decode: (plan, body) => walk(link(plan), body, codec.decode, false),
    encode: (plan, value) => walk(link(plan), value, codec.encode, true),
  };
}

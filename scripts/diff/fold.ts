/** The same difference in many places, as one: a schema that ten operations answer with changes once. Pure. */

import type { Difference } from "./compare.ts";
import type { Place } from "./reason.ts";

/** A difference and all the places it has. */
export interface Folded extends Difference {
  readonly places: readonly Place[];
}

/** Folds what is said alike of one place in one named schema. */
export function fold(differences: readonly Difference[]): Folded[] {
  const folded = new Map<string, Folded>();
  for (const difference of differences) {
    const { level, change, schema, structure, types, operation, part, pointer } = difference;
    const key = JSON.stringify([level, change, structure, types, ...(schema === undefined ? [operation, part, pointer] : [schema])]);
    const places = [...(folded.get(key)?.places ?? []), { operation, part, pointer }];
    folded.set(key, { ...(folded.get(key) ?? difference), places });
  }
  return [...folded.values()];
}

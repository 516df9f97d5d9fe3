/** The same difference in many places, as one: a schema that ten operations answer with changes once. Pure. */

import type { Difference } from "./compare.ts";
import type { Place } from "./reason.ts";

/** A difference and all the places it has. */
export interface Folded extends Difference {
  readonly places: readonly Place[];
}

/** What differences that are one have in common: a named schema, or the name of a parameter or header, which many operations share. */
function sharedBy({ schema, operation, part, pointer }: Difference): readonly string[] {
  if (schema !== undefined) return [schema];
  const [kind = ""] = part.split(" ");
  const isNamed = pointer !== "" && (kind === "params" || (kind === "answer" && pointer.startsWith("/header/")));
  return isNamed ? [kind, pointer] : [operation, part, pointer];
}

/** Folds what is said alike of one place in what is shared. */
export function fold(differences: readonly Difference[]): Folded[] {
  const folded = new Map<string, Folded>();
  for (const difference of differences) {
    const { level, change, structure, types, operation, part, pointer } = difference;
    const key = JSON.stringify([level, change, structure, types, ...sharedBy(difference)]);
    const places = [...(folded.get(key)?.places ?? []), { operation, part, pointer }];
    folded.set(key, { ...(folded.get(key) ?? difference), places });
  }
  return [...folded.values()];
}

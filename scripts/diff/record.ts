/** What a release changed in the specs, as `specs/changes/<version>.json` keeps it. Pure. */

import { sectionOf } from "./changelog.ts";
import type { Report } from "./compare.ts";
import { fold } from "./fold.ts";
import type { Change, Level, Place } from "./reason.ts";

/** One change, with all the places it has. */
export interface Entry {
  readonly level: Exclude<Level, "none">;
  readonly kind: Exclude<Change, "noted">;
  /** Below `components/schemas`, the place in the documents, where the change is in a schema that has a name. */
  readonly schema?: string | undefined;
  /** What the documents tell; absent where they tell nothing. */
  readonly documents?: string | undefined;
  /** What stops compiling; absent where callers' code compiles as before. */
  readonly types?: string | undefined;
  readonly places: readonly Place[];
}

/** What a release changed. */
export interface Changes {
  /** The release before; `null` for the first one. */
  readonly since: string | null;
  readonly verdict: Level;
  /** All APIs of both, also those that did not change. What breaks comes first. */
  readonly apis: readonly { readonly api: string; readonly verdict: Level; readonly entries: readonly Entry[] }[];
}

/** A comparison as the record of a release. */
export function changesOf({ verdict, apis }: Report, since: string | null): Changes {
  return {
    since,
    verdict,
    apis: apis.map(({ api, verdict, differences }) => ({
      api,
      verdict,
      entries: fold(differences).map(({ level, change, schema, structure, types, places }): Entry => {
        const kind = sectionOf({ level, change });
        // A record holds all that led to the verdict: also what callers need not read.
        return { level, kind: kind === "noted" ? "Added" : kind, schema, documents: structure, types, places };
      }),
    })),
  };
}

/** A record as the text of its file. */
export function recordText(changes: Changes): string {
  return `${JSON.stringify(changes, undefined, 2)}\n`;
}

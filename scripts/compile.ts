/** One spec → the texts of its four files, or what is wrong with it. */

import type { Manifest } from "../src/manifest.ts";
import { operationsOf } from "./document.ts";
import type { Finding, Loaded, OpenApiDocument } from "./load.ts";
import { manifestOf } from "./manifest.ts";
import type { Files } from "./output.ts";
import { AmbiguousTime } from "./plan.ts";
import { documentSource, indexSource, manifestSource, typesSource } from "./source.ts";
import { typesOf } from "./types.ts";

/** What a spec holds, counted. */
export interface Counts {
  readonly operations: number;
  readonly schemas: number;
  /** Places in requests and answers that hold a time. */
  readonly timestamps: number;
}

export type Compiled =
  | { readonly findings: readonly Finding[] }
  | { readonly findings: readonly []; readonly files: Files; readonly counts: Counts };

/** The texts in plans, each of which names a wire form. */
function countTimes(value: unknown): number {
  if (typeof value === "string") return 1;
  if (typeof value !== "object" || value === null || "$ref" in value) return 0;
  return Object.values(value).reduce<number>((sum, member) => sum + countTimes(member), 0);
}

function count(document: OpenApiDocument, { operations, plans }: Manifest): Counts {
  const times = Object.values(operations).map(({ parameters, times: body, responses }) => {
    return [parameters, body, ...Object.values(responses).map((content) => (content ? content.times : undefined))];
  });
  return {
    operations: operationsOf(document).length,
    schemas: Object.keys(document.components?.schemas ?? {}).length,
    timestamps: countTimes(Object.values(plans)) + countTimes(times),
  };
}

/** Compiles a spec that was read. */
export function compile({ findings, document, locate }: Loaded): Compiled {
  if (!document) return { findings };
  try {
    const manifest = manifestOf(document);
    const files = {
      "openapi.json": documentSource(document),
      "types.ts": typesSource(typesOf(document)),
      "manifest.ts": manifestSource(manifest),
      "index.ts": indexSource(manifest),
    };
    return { findings: [], files, counts: count(document, manifest) };
  } catch (error) {
    if (!(error instanceof AmbiguousTime)) throw error;
    return { findings: [locate(error.pointer, "ambiguous-time", error.message)] };
  }
}

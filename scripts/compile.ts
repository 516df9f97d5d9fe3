/** One spec → the texts of its four files, or what is wrong with it. */

import type { Manifest } from "../src/manifest.ts";
import { operationsOf } from "./document.ts";
import type { Loaded, OpenApiDocument } from "./load.ts";
import { manifestOf } from "./manifest.ts";
import { type Compiled, type Counts, compiledFrom, type Outcome } from "./outcome.ts";
import { AmbiguousTime } from "./plan.ts";
import { documentSource, indexSource, manifestSource, typesSource } from "./source.ts";
import { typesOf } from "./types.ts";

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

/** Compiles a document that was read. */
export function compileDocument(document: OpenApiDocument): Outcome {
  try {
    const manifest = manifestOf(document);
    const files = {
      "openapi.json": documentSource(document),
      "types.ts": typesSource(typesOf(document)),
      "manifest.ts": manifestSource(manifest),
      "index.ts": indexSource(manifest),
    };
    return { files, counts: count(document, manifest) };
  } catch (error) {
    if (!(error instanceof AmbiguousTime)) throw error;
    return { pointer: error.pointer, message: error.message };
  }
}

/** Compiles a spec that was read. */
export function compile(loaded: Loaded): Compiled {
  const { findings, document } = loaded;
  return document ? compiledFrom(compileDocument(document), loaded) : { findings };
}

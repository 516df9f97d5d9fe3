/** The specs of one side, compiled by this tree's compiler. */

import path from "node:path";
import type { Manifest } from "../../src/manifest.ts";
import { compile } from "../compile.ts";
import { Fault } from "../fault.ts";
import { createLoader, type OpenApiDocument } from "../load.ts";
import { manifestOf } from "../manifest.ts";
import type { Files } from "../output.ts";
import type { Side } from "./side.ts";

/** One version of an API. */
export interface Version {
  readonly document: OpenApiDocument;
  readonly manifest: Manifest;
  readonly files: Files;
}

async function versionOf(label: string, file: string, load: Awaited<ReturnType<typeof createLoader>>): Promise<Version> {
  const loaded = await load(file);
  const result = compile(loaded);
  const { document } = loaded;
  if ("files" in result && document) return { document, manifest: manifestOf(document), files: result.files };
  const shown = result.findings.slice(0, 5).map(({ line, column, pointer, rule, message }) => {
    return `  ${path.basename(file)}:${line}:${column}  ${pointer || "/"}  ${rule}\n    ${message}`;
  });
  const rest = result.findings.length - shown.length;
  const more = rest > 0 ? [`  and ${rest} more`] : [];
  throw new Fault(
    [`${label}: ${path.basename(file)} is no spec that can be compiled. Mend it, or name another version.`, ...shown, ...more].join("\n"),
  );
}

/**
 * All APIs of a side.
 *
 * @throws Fault for a spec that is broken
 */
export async function versionsOf({ label, specs, rules }: Side): Promise<Map<string, Version>> {
  const load = await createLoader(rules);
  const versions = new Map<string, Version>();
  for (const [api, file] of specs) {
    try {
      versions.set(api, await versionOf(label, file, load));
    } catch (error) {
      if (error instanceof Fault) throw error;
      throw new Fault(
        `${label}: ${path.basename(file)} could not be compiled: ${(error as Error).message}. Mend it, or name another version.`,
      );
    }
  }
  return versions;
}

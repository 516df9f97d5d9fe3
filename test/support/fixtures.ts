/** The made-up specs in `test/fixtures`, compiled as the real ones are. */

import { readdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import type { Api } from "../../examples/samples.ts";
import { compile } from "../../scripts/compile.ts";
import { operationsOf } from "../../scripts/document.ts";
import { createLoader, type OpenApiDocument } from "../../scripts/load.ts";
import { writeFiles } from "../../scripts/output.ts";
import { ROOT } from "./files.ts";
import { temporaryFolder } from "./tree.ts";

export const FIXTURES = path.join(import.meta.dirname, "../fixtures");

/** The names of the fixtures. */
export const NAMES = readdirSync(FIXTURES)
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => path.basename(file, ".yaml"));

async function load(name: string) {
  const loader = await createLoader();
  const loaded = await loader(path.join(FIXTURES, `${name}.yaml`));
  const compiled = compile(loaded);
  if (loaded.document && "files" in compiled) return { document: loaded.document, files: compiled.files };
  throw new Error(compiled.findings.map(({ line, rule, message }) => `${name}.yaml:${line} ${rule}: ${message}`).join("\n"));
}

/** The document of a fixture. */
export async function loadFixture(name: string): Promise<OpenApiDocument> {
  return (await load(name)).document;
}

/** Every fixture as an API. */
export async function loadFixtures(): Promise<Api[]> {
  const root = temporaryFolder();
  symlinkSync(path.join(ROOT, "src"), path.join(root, "src"));
  return Promise.all(
    NAMES.map(async (name) => {
      const { document, files } = await load(name);
      writeFiles(path.join(root, "generated", name), files);
      const module = (await import(path.join(root, "generated", name, "index.ts"))) as Record<string, Api["create"]>;
      const [create] = Object.values(module);
      if (!create) throw new Error(`${name} gives no client`);
      return { name, document, operations: operationsOf(document), create };
    }),
  );
}

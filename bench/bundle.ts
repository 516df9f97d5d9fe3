/** The client of one API as a browser would load it: bundled, minified, compressed. */

import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Row } from "./lib/row.ts";

const ROOT = path.join(import.meta.dirname, "..");

interface Bundle {
  readonly kB: number;
  /** Bytes before compression, by file, most first. */
  readonly parts: readonly (readonly [file: string, bytes: number])[];
}

async function bundle(source: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: ROOT, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    metafile: true,
    write: false,
  });
  const [output] = Object.values(metafile.outputs);
  const parts = Object.entries(output?.inputs ?? {}).map(([file, { bytesInOutput }]) => [file, bytesInOutput] as const);
  const bytes = gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
  return { kB: bytes / 1000, parts: parts.toSorted(([, a], [, b]) => b - a) };
}

const row: Row = {
  measure: "bundle of jackfield/auth0, minified, gzip",
  unit: "kB",
  must: 6.5,
  aim: 5.5,
  async run() {
    const { kB, parts } = await bundle(`export { createAuth0Client } from "./generated/auth0/index.ts";`);
    const alone = await bundle(`export { default } from "openapi-fetch";`);
    return {
      now: kB,
      notes: [
        `openapi-fetch alone ${alone.kB.toFixed(2)} kB; bytes before compression:`,
        ...parts.map(([file, bytes]) => `${String(bytes).padStart(6)}  ${file}`),
      ],
    };
  },
};

export default row;

/** What is loaded by whom: clients hold nothing of validation, and validation holds no library. */

import { build } from "esbuild";
import { expect, test } from "vitest";
import { loadApis } from "../../examples/samples.ts";
import { ROOT } from "../support/files.ts";

/** The files of a bundle, and its text. */
async function bundle(entry: string): Promise<{ readonly files: string[]; readonly text: string }> {
  const options = { bundle: true, minify: true, format: "esm", target: "es2022", metafile: true, write: false } as const;
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export * from "./${entry}";`, resolveDir: ROOT, loader: "ts" },
    ...options,
  });
  return { files: Object.keys(Object.values(metafile.outputs)[0]?.inputs ?? {}), text: outputFiles[0]?.text ?? "" };
}

const VALIDATION = /src\/(?:validate|standard-schema|variants)/;
const LIBRARY = /node_modules\/(?:@cfworker|ajv|zod|valibot|@standard-schema)/;

const entries = ["src/index.ts", ...(await loadApis()).map(({ name }) => `generated/${name}/index.ts`)];

test.each(entries)("%s holds no validation", async (entry) => {
  const { files, text } = await bundle(entry);
  expect(files).toEqual(expect.arrayContaining([expect.stringContaining("src/errors.ts")]));
  expect(files.filter((file) => VALIDATION.test(file) || LIBRARY.test(file) || file.endsWith(".json"))).toEqual([]);
  expect(text).not.toMatch(/\$defs|~standard|does not fit/);
});

test("jackfield/validate holds no client, no document and no library", async () => {
  const { files, text } = await bundle("src/validate.ts");
  expect(files.filter((file) => VALIDATION.test(file))).not.toHaveLength(0);
  expect(files.filter((file) => LIBRARY.test(file) || /^generated|openapi-fetch|src\/client\.ts/.test(file))).toEqual([]);
  expect(text).not.toMatch(/\beval\(|new Function\b/);
});

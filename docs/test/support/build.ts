/** The site, built once for the tests of a file. */

import { readdirSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";
import { ROOT } from "../../../test/support/files.ts";
import { run, temporaryFolder } from "../../../test/support/tree.ts";

/** A built site. */
export interface Built {
  readonly folder: string;
  readonly seconds: number;
}

/** What Vitest tells its children: with it, Vite would build for tests. */
const VITEST = Object.fromEntries(
  ["DEV", "PROD", "MODE", "BASE_URL", "SSR", "TEST", "NODE_ENV", "VITEST", "VITEST_MODE"].map((name) => [name, undefined]),
);

/**
 * Builds the site as `npm run docs` does, but into a temporary folder.
 *
 * @param tree a folder with `specs/` and `generated/` to describe, instead of the repository's
 */
export async function build(tree?: string): Promise<Built> {
  const folder = temporaryFolder();
  const started = performance.now();
  const env = {
    ASTRO_TELEMETRY_DISABLED: "1",
    ...VITEST,
    JACKFIELD_DOCS_OUT: path.join(folder, "site"),
    JACKFIELD_DOCS_CACHE: path.join(folder, "cache"),
    ...(tree === undefined ? {} : { JACKFIELD_DOCS_TREE: tree }),
  };
  const bin = path.join(ROOT, "node_modules/.bin");
  const { code, stdout, stderr } = await run(path.join(bin, "node"), [path.join(bin, "astro"), "build", "--root", "docs"], ROOT, env);
  expect(code, `${stdout}\n${stderr}`).toBe(0);
  return { folder: path.join(folder, "site"), seconds: (performance.now() - started) / 1000 };
}

/** The files below a folder, sorted. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
    .sort();
}

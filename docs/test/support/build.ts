/** The site, built once for the tests of a file. */

import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { afterAll, expect } from "vitest";
import { ROOT } from "../../../test/support/files.ts";
import { run } from "../../../test/support/tree.ts";

/** For builds and the browser: below `node_modules`, so that `npm ci` clears it. Astro shares a folder among builds that write outside of the tree. */
export const CACHE = path.join(ROOT, "node_modules/.cache/jackfield-docs");

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
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(path.join(CACHE, "build-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
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

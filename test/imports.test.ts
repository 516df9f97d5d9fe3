/** Imports run one way: generated → src → openapi-fetch, scripts → src. */

import path from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { filesBelow, textOf } from "./support/files.ts";

/** What the files of a folder may import: patterns over targets, some for certain files alone. */
const ALLOWED: Readonly<Record<string, readonly (readonly [target: RegExp, by?: RegExp])[]>> = {
  generated: [[/^src\//]],
  src: [[/^src\//], [/^openapi-fetch$/, /^src\/client\.ts$/], [/^@opentelemetry\/api$/, /^src\/opentelemetry\.ts$/]],
  scripts: [
    [/^(?:scripts|src)\//],
    [/^node:/],
    [/^@redocly\//, /^scripts\/load\.ts$/],
    [/^ajv(?:-formats)?(?:\/|$)/, /^scripts\/drift\/validator\.ts$/],
    [/^openapi-typescript(?:\/|$)/, /^scripts\/(?:types\.ts|openapi-typescript\.d\.ts)$/],
    // The compiler has two uses: as the library that types are written with, and as the judge of those that were written.
    [/^typescript$/, /^scripts\/(?:types\.ts|openapi-typescript\.d\.ts|diff\/(?:program|assignability|typing)\.ts)$/],
  ],
};

/** What a file imports: a path in the tree, or a module's name. Literal specifiers of `import`, `export … from` and `import()`. */
function targetsOf(file: string, text: string): string[] {
  const specifiers = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  return specifiers.map((name) => (name.startsWith(".") ? path.posix.join(path.posix.dirname(file), name) : name));
}

function isAllowed(file: string, target: string): boolean {
  const [folder = "", api] = file.split("/");
  if (folder === "generated" && target.startsWith(`generated/${api}/`)) return true;
  return (ALLOWED[folder] ?? []).some(([pattern, by]) => pattern.test(target) && (by?.test(file) ?? true));
}

test.each(Object.keys(ALLOWED))("%s imports what it may", (folder) => {
  const imports = filesBelow(folder, ".ts").flatMap((file) => targetsOf(file, textOf(file)).map((target) => [file, target] as const));
  expect(imports).not.toHaveLength(0);
  expect(imports.filter(([file, target]) => !isAllowed(file, target))).toEqual([]);
});

test("what only some load is imported by itself alone", () => {
  const own = /^src\/(?:validate(?:-[\w-]+)?|standard-schema|variants)\.ts$/;
  const importers = filesBelow("src", ".ts").filter((file) => targetsOf(file, textOf(file)).some((target) => own.test(target)));
  expect(importers).toContain("src/validate.ts");
  expect(importers.filter((file) => !own.test(file))).toEqual([]);
});

test.each([
  ["src/client.ts", "generated/some/manifest.ts"],
  ["src/client.ts", "scripts/document.ts"],
  ["src/client.ts", "node:fs"],
  ["src/call.ts", "openapi-fetch"],
  ["generated/some/index.ts", "openapi-fetch"],
  ["generated/some/index.ts", "node:fs"],
  ["generated/some/index.ts", "generated/other/types.ts"],
  ["generated/some/index.ts", "scripts/source.ts"],
  ["scripts/compile.ts", "generated/some/manifest.ts"],
  ["scripts/compile.ts", "openapi-fetch"],
  ["scripts/compile.ts", "@redocly/openapi-core"],
  ["scripts/load.ts", "typescript"],
  ["scripts/source.ts", "openapi-typescript"],
  ["scripts/drift/values.ts", "ajv/dist/2020.js"],
  ["scripts/drift/parse.ts", "@redocly/openapi-core"],
  ["scripts/source.ts", "typescript"],
  ["scripts/diff/compare.ts", "typescript"],
  ["scripts/diff/program.ts", "openapi-typescript"],
  ["scripts/checks/some.ts", "openapi-typescript/dist/lib/ts.mjs"],
  ["elsewhere/some.ts", "src/index.ts"],
])("%s may not import %s", (file, target) => {
  expect(isAllowed(file, target)).toBe(false);
});

test("every form of import is found", () => {
  const text = [
    'import a from "./a.ts";',
    'import "../b.ts";',
    'export * from "c";',
    'export type { D } from "d/e";',
    'type F = typeof import("./f.ts");',
    'const g = () => import("node:g");',
    'const text = `import x from "x"`; // import y from "y"',
  ].join("\n");
  expect(targetsOf("src/some.ts", text)).toEqual(["src/a.ts", "b.ts", "c", "d/e", "src/f.ts", "node:g"]);
});

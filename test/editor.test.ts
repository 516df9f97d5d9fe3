/** What an editor shows of `client.call`: every operation of the spec, with the spec's own words. */

import path from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { type Api, loadApis } from "../examples/samples.ts";
import { at } from "./support/expected.ts";
import { ROOT } from "./support/files.ts";

const PROGRAM = path.join(ROOT, "test/program.ts");

// The platform's declarations are read once for all programs.
const REGISTRY = ts.createDocumentRegistry();

/** The language service of an editor that has one file open, not saved yet. */
function editorOf(text: string): ts.LanguageService {
  const { config } = ts.readConfigFile(path.join(ROOT, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  const read = (file: string) => (file === PROGRAM ? text : ts.sys.readFile(file));
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [PROGRAM],
    getScriptVersion: (file) => (file === PROGRAM ? text : ""),
    getScriptSnapshot: (file) => {
      const found = read(file);
      return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found);
    },
    getCurrentDirectory: () => ROOT,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => read(file) !== undefined,
    readFile: read,
  };
  return ts.createLanguageService(host, REGISTRY);
}

/** One text as the other may break its lines. */
const onOneLine = (text: unknown) => String(text).replace(/\s+/g, " ").trim();

/** What stands above the declaration of the symbol at `place`: its first words, and its description. */
function hover(editor: ts.LanguageService, place: number): { summary: string; description: string } {
  const { documentation, tags } = editor.getQuickInfoAtPosition(PROGRAM, place) ?? {};
  const description = tags?.find(({ name }) => name === "description")?.text;
  return { summary: onOneLine(ts.displayPartsToString(documentation)), description: onOneLine(ts.displayPartsToString(description)) };
}

/** A program of a client, and what is called of it. */
async function programOf(name: string, ...lines: string[]): Promise<string> {
  const [create] = Object.keys((await import(path.join(ROOT, `generated/${name}/index.ts`))) as object);
  return [`import { ${create} } from "../generated/${name}/index.ts";`, `const client = ${create}(null as never);`, ...lines].join("\n");
}

const documented = ({ document }: Api, pointer: string) => {
  const { summary, description } = at(document, pointer) as { summary?: string; description?: string };
  return { summary: onOneLine(summary), description: onOneLine(description) };
};

const apis = await loadApis();

describe.each(apis)("$name", async (api) => {
  const { name, operations } = api;
  const text = await programOf(name, ...operations.map(({ operationId }) => `client.call.${operationId};`), "client.call.");
  const editor = editorOf(text);

  test("completions are all operations, and nothing else", () => {
    const entries = editor.getCompletionsAtPosition(PROGRAM, text.length, {})?.entries;
    expect(entries?.map((entry) => entry.name).sort()).toEqual(operations.map(({ operationId }) => operationId).sort());
  });

  test.each(operations)("$operationId shows summary and description", ({ operationId, pointer }) => {
    const shown = hover(editor, text.indexOf(`call.${operationId};`) + "call.".length);
    expect(shown).toEqual(documented(api, pointer));
    expect(shown.summary).not.toBe("");
  });

  test.each(operations)("$operationId is completed with its summary", ({ operationId, pointer }) => {
    const details = editor.getCompletionEntryDetails(PROGRAM, text.length, operationId, {}, undefined, undefined, undefined);
    expect(onOneLine(ts.displayPartsToString(details?.documentation))).toBe(documented(api, pointer).summary);
  });
});

test("a parameter and a member of the body show their descriptions", async () => {
  const call = 'client.call.patch_organization_connection({ path: { id: "1", connection_id: "2" }, body: { is_enabled: true } });';
  const text = await programOf("auth0", call);
  const editor = editorOf(text);
  expect(hover(editor, text.indexOf("connection_id:")).description).toContain("Identifier of the connection, such as `con_…`");
  expect(hover(editor, text.indexOf("is_enabled:")).description).not.toBe("");
  expect(editor.getSemanticDiagnostics(PROGRAM)).toEqual([]);
});

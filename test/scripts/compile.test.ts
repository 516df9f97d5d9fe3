import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { compile } from "../../scripts/compile.ts";
import { createLoader } from "../../scripts/load.ts";
import type { Compiled } from "../../scripts/outcome.ts";
import { MARKER } from "../../scripts/source.ts";
import { FIXTURES, NAMES } from "../support/fixtures.ts";

const TEMPORARY = mkdtempSync(path.join(tmpdir(), "compile-"));
afterAll(() => rmSync(TEMPORARY, { recursive: true, force: true }));
const load = await createLoader();

async function compileText(text: string): Promise<Compiled> {
  const file = path.join(TEMPORARY, "probe.yaml");
  writeFileSync(file, text);
  return compile(await load(file));
}

test.each(NAMES)("%s gives four files, the same each time", async (name) => {
  const file = path.join(FIXTURES, `${name}.yaml`);
  const [first, second] = [compile(await load(file)), compile(await load(file))];
  if (!("files" in first)) throw new Error(JSON.stringify(first.findings));
  expect(Object.keys(first.files)).toEqual(["openapi.json", "types.ts", "manifest.ts", "index.ts"]);
  expect(Object.entries(first.files).filter(([, text]) => !text.startsWith(MARKER))).toHaveLength(1);
  expect(second).toEqual(first);
});

test.each([
  ["forms.yaml", { operations: 5, schemas: 10 }],
  ["naive.yaml", { operations: 1, schemas: 3, timestamps: 3 }],
])("%s is counted", async (name, counts) => {
  expect(compile(await load(path.join(FIXTURES, name)))).toMatchObject({ findings: [], counts });
});

const FORMS = readFileSync(path.join(FIXTURES, "forms.yaml"), "utf8");
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split("\n").length;

test("a union that disagrees about a time is a finding at its place", async () => {
  const company = FORMS.indexOf("    Company:");
  const text =
    FORMS.slice(0, company) +
    FORMS.slice(company).replace('$ref: "#/components/schemas/Stamp"', "type: string\n          description: A text.");
  expect(await compileText(text)).toEqual({
    findings: [
      expect.objectContaining({
        pointer: "/components/schemas/Event/properties/by/oneOf",
        rule: "ambiguous-time",
        line: lineOf(text, '- $ref: "#/components/schemas/Person"'),
        message: expect.stringContaining("`born`"),
      }),
    ],
  });
});

test.each<[name: string, text: string, rule: string]>([
  ["no YAML", "openapi: [", "readable"],
  ["no OpenAPI", "- 1", "readable"],
  ["a broken rule", FORMS.replace("summary: List events", "summary: ''"), "operation-summary"],
])("%s gives findings and no files", async (_, text, rule) => {
  const compiled = await compileText(text);
  expect(compiled.findings.map((finding) => finding.rule)).toContain(rule);
  expect(compiled).not.toHaveProperty("files");
});

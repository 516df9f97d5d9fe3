/** Lints small specs through the loader: parts of one, laid into the smallest spec that passes. */

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { createLoader, type Finding } from "../../scripts/load.ts";

/** What a spec has where a test says nothing else. */
const PARTS = {
  root: "",
  info: "{ title: Test, version: 1.0.0, license: { name: MIT, identifier: MIT } }",
  servers: "[{ url: https://api.example.org }]",
  pathItem: "",
  operation: "",
  tags: "[Things]",
  parameters: "[{ name: id, in: path, required: true, description: Which one., schema: { type: string } }]",
  requestBody: `
    description: What to change.
    content:
      application/json:
        schema: { $ref: '#/components/schemas/Change' }
        examples: { none: { summary: Nothing, value: {} } }`,
  responses: `
    '200':
      description: The thing as it is now.
      content:
        application/json:
          schema: { $ref: '#/components/schemas/Answer' }
          examples: { none: { summary: Nothing, value: {} } }
    '404': { description: No such thing. }`,
  securitySchemes: "key: { type: http, scheme: bearer }",
  /** Reached from requests only. */
  sent: "{ type: string }",
  /** `Thing`, reached from responses only. */
  thing: "{ type: string }",
  schemas: "",
};

const SPEC = `openapi: 3.1.1
{{root}}
info:
  {{info}}
servers:
  {{servers}}
tags: [{ name: Things, description: All things. }]
security: [{ key: [] }]
paths:
  /things/{id}:
    {{pathItem}}
    patch:
      operationId: changeThing
      summary: Change a thing
      description: Changes a thing.
      externalDocs: { url: https://example.org/docs }
      {{operation}}
      tags: {{tags}}
      parameters:
        {{parameters}}
      requestBody:
        {{requestBody}}
      responses:
        {{responses}}
components:
  securitySchemes:
    {{securitySchemes}}
  schemas:
    Change:
      type: object
      properties:
        sent:
          {{sent}}
    Answer:
      type: object
      properties:
        thing: { $ref: '#/components/schemas/Thing' }
    Thing:
      {{thing}}
    {{schemas}}
`;

/** Stands before the text that a finding points at, or with a colon begins a part whose key it points at; it is taken out of the spec. */
const MARK = "▸";
const KEY_MARK = /^( *)([^ \n].*:)\s+▸:/m;

export type Parts = { readonly [part in keyof typeof PARTS]?: string };

/** The lines of a part, without the indentation they have in common, each with that of its place. */
function indented(text: string, indent: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const common = Math.min(...lines.map((line) => line.search(/\S/)));
  return lines.map((line) => indent + line.slice(common)).join("\n");
}

/** The text of a spec with these parts. */
export function specOf(parts: Parts): string {
  const filled = SPEC.replace(/^( *)(.*)\{\{(\w+)\}\}$/gm, (_, indent: string, key: string, part: keyof typeof PARTS) => {
    const text = indented(parts[part] ?? PARTS[part], key === "" ? indent : "");
    return key === "" ? text : `${indent}${key}${text}`;
  });
  return filled.replace(KEY_MARK, `$1${MARK}$2`).replace(/^\n/gm, "");
}

const loader = createLoader();

/** Loads a spec out of a folder of its own. */
export async function load(files: Readonly<Record<string, string>>, main = "spec.yaml") {
  const folder = await mkdtemp(path.join(tmpdir(), "jackfield-"));
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
    const loaded = await (await loader)(path.join(folder, main));
    return { folder, ...loaded };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Tests that specs of these parts pass every rule. */
export function admits(cases: readonly (readonly [given: string, parts: Parts])[]): void {
  test.each(cases)("admits %s", async (_, parts) => {
    expect(specOf(parts)).not.toContain(MARK);
    const { findings, document } = await load({ "spec.yaml": specOf(parts) });
    expect(findings).toEqual([]);
    expect(document).toBeDefined();
  });
}

/** Tests that specs of these parts have one finding: by `rule`, at the mark, at `pointer`, with a message that holds `message`. */
export function refuses(rule: string, cases: readonly (readonly [given: string, parts: Parts, pointer: string, message: string])[]): void {
  test.each(cases)("refuses %s", async (_, parts, pointer, message) => {
    const [before = "", after = ""] = specOf(parts).split(MARK);
    const { findings, document, file } = await load({ "spec.yaml": before + after });
    const wanted: Finding = {
      file: path.relative(process.cwd(), file),
      line: before.split("\n").length,
      column: (before.split("\n").at(-1)?.length ?? 0) + 1,
      pointer,
      rule,
      message: expect.stringContaining(message) as unknown as string,
    };
    expect(findings).toEqual([wanted]);
    expect(document).toBeUndefined();
  });
}

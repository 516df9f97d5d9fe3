import { stripTypeScriptTypes } from "node:module";
import { describe, expect, test } from "vitest";
import { documentSource, indexSource, MARKER, manifestSource, pascalCase, typesSource } from "../../scripts/source.ts";
import type { Manifest } from "../../src/manifest.ts";

const manifest = (more: object): Manifest => ({
  title: "Probe",
  server: { url: "", variables: {} },
  security: {},
  operations: {},
  plans: {},
  ...more,
});

/** What a program that imports the text gets. */
async function readBack(text: string): Promise<unknown> {
  const module = await import(`data:text/javascript,${encodeURIComponent(stripTypeScriptTypes(text))}`);
  return module.manifest;
}

test.each<[title: string, name: string]>([
  ["Probe", "Probe"],
  ["my API", "MyAPI"],
  ["MyCredit-app 2.0", "MyCreditApp20"],
  ["  a_b ", "AB"],
  ["``; process.exit() //", "ProcessExit"],
])("the title %j names %s", (title, name) => {
  expect(pascalCase(title)).toBe(name);
});

describe("a manifest reads back as it was", () => {
  const texts = [
    "",
    '"',
    "'",
    "`$" + "{process.exit(3)}`",
    "\\",
    "\n\r\t\0",
    "\u2028\u2029",
    "*/ /*",
    "//",
    "</script>",
    "\ud800",
    "𝒳",
    "{}",
    "as const",
  ];
  test.each(texts)("%j as a name, and as a text", async (text) => {
    const given = manifest({
      title: text,
      plans: { [text]: { properties: { [text]: "epoch-ms" } } },
      server: { url: text, variables: {} },
    });
    expect(await readBack(manifestSource(given))).toStrictEqual(given);
  });

  test("a key that would set the prototype", async () => {
    const given = manifest({
      plans: JSON.parse('{ "__proto__": { "properties": { "__proto__": "epoch-ms" } }, "constructor": "unixtime" }'),
    });
    expect(JSON.stringify(await readBack(manifestSource(given)))).toBe(JSON.stringify(given));
  });

  test("every kind of value, long and short", async () => {
    const many = Array.from({ length: 40 }, (_, index) => [`scheme-${index}`]);
    const given = manifest({
      operations: { "GET /": { security: many, responses: { "200": true, "204": false } } },
      plans: { a: { prefixItems: [null, "unixtime"] } },
    });
    expect(await readBack(manifestSource(given))).toStrictEqual(given);
  });
});

test("what is written begins with the marker", () => {
  for (const text of [manifestSource(manifest({})), typesSource("export interface paths {}\n"), indexSource(manifest({}))]) {
    expect(text.startsWith(`${MARKER}\n`)).toBe(true);
    expect(text.endsWith("\n")).toBe(true);
  }
});

test("of the title, index.ts holds letters and digits only", () => {
  expect(indexSource(manifest({ title: "*/ `$" + "{process.exit(3)}` \u2028" }))).toBe(indexSource(manifest({ title: "ProcessExit3" })));
});

test("the document is JSON, one member a line", () => {
  expect(documentSource({ a: ["*/", "\u2028"] })).toBe('{\n  "a": [\n    "*/",\n    "\u2028"\n  ]\n}\n');
});

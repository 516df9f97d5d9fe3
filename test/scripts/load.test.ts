import { readdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createLoader } from "../../scripts/load.ts";
import { load, specOf } from "./lint.ts";

const spec = specOf({});

const SPECS = path.join(import.meta.dirname, "../../specs");

test.each(readdirSync(SPECS).filter((file) => file.endsWith(".yaml") && file !== "redocly.yaml"))("%s has no finding", async (file) => {
  const { findings, document } = await (await createLoader())(path.join(SPECS, file));
  expect(findings).toEqual([]);
  expect(document?.info).toHaveProperty("title");
});

test.each([
  ["no YAML", "a: [1\nb: 2\n", 2, 1, "deficient indentation"],
  ["a key twice", "openapi: 3.1.1\nopenapi: 3.1.1\n", 2, 1, "duplicated mapping key"],
  ["a text", "Hello.\n", 1, 1, "write `openapi: 3.1.1`"],
  ["nothing", "", 1, 1, "write `openapi: 3.1.1`"],
  ["a list", "- openapi: 3.1.1\n", 1, 1, "write `openapi: 3.1.1`"],
  ["OpenAPI 2", 'swagger: "2.0"\n', 1, 1, "write `openapi: 3.1.1`"],
  ["OpenAPI 3.0", spec.replace("3.1.1", "3.0.4"), 1, 10, "no OpenAPI 3.1 document"],
  ["a version that is a number", spec.replace("3.1.1", "3.1"), 1, 10, "no OpenAPI 3.1 document"],
])("refuses %s", async (_, text, line, column, message) => {
  const { findings, document } = await load({ "spec.yaml": text });
  expect(findings).toEqual([expect.objectContaining({ line, column, rule: "readable", message: expect.stringContaining(message) })]);
  expect(document).toBeUndefined();
});

test.each([
  ["a file that is missing", "missing.yaml", "ENOENT"],
  ["a folder", ".", "received a folder"],
])("refuses %s", async (_, name, message) => {
  const { findings, folder, locate } = await load({}, name);
  const finding = findings[0];
  expect(findings).toHaveLength(1);
  expect(finding).toMatchObject({ file: path.relative(process.cwd(), path.join(folder, name)), line: 1, column: 1, rule: "readable" });
  expect(finding?.message).toContain(message);
  expect(locate("/paths", "later", "Never mind.")).toEqual(finding);
});

test("a finding tells file, line, column and pointer, in the file where the fault is", async () => {
  const { findings, folder } = await load({
    "spec.yaml": specOf({ thing: "{ $ref: 'shared.yaml#/a~1b' }" }),
    "shared.yaml": "# Shared.\na/b:\n  type: string\n  enum: [a,\n    {}]\n",
  });
  const { file, line, column, pointer, rule } = findings.find((finding) => finding.rule === "jackfield/enum-shape") ?? {};
  expect({ file, line, column, pointer, rule }).toEqual({
    file: path.relative(process.cwd(), path.join(folder, "shared.yaml")),
    line: 5,
    column: 5,
    pointer: "/a~1b/enum/1",
    rule: "jackfield/enum-shape",
  });
});

test.each([
  ["an entry of a list", "tags:\n  -\n  - name: Things\n", 2, 3, "/tags/0"],
  ["a member in braces", "tags: [{ name: Things, description: }]\n", 1, 24, "/tags/0/description"],
  ["a member in a block", "tags:\n", 1, 1, "/tags"],
])("%s that is empty is found where it stands", async (_, tags, line, column, pointer) => {
  const { findings } = await load({ "spec.yaml": tags + spec.replace(/^tags:.*\n/m, "") });
  expect(findings).toContainEqual(expect.objectContaining({ line, column, pointer, rule: "struct" }));
});

test("a reference to another host is refused without a connection", async () => {
  let requests = 0;
  const server = createServer((_, response) => response.end(`${++requests}`)).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await new Promise((done) => server.once("listening", done));
  server.on("connection", () => requests++);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/shared.yaml`;

  const parameters = `[{ name: id, in: path, required: true, description: Which one., schema: { $ref: '${url}#/A' } }]`;
  const requestBody = `
    description: What to change.
    content:
      application/json: { schema: { $ref: '#/components/schemas/Change' }, examples: { far: { externalValue: '${url}' } } }`;
  const { findings, document } = await load({ "spec.yaml": specOf({ parameters, requestBody }) });
  expect(findings).toContainEqual(
    expect.objectContaining({
      pointer: "/paths/~1things~1{id}/patch/parameters/0/schema",
      rule: "no-unresolved-refs",
      message: `Can't resolve $ref: References to other hosts are not followed: copy ${url} into specs/.`,
    }),
  );
  expect(findings).toContainEqual(expect.objectContaining({ rule: "jackfield/examples-present" }));
  expect(document).toBeUndefined();
  expect(requests).toBe(0);
});

test("a document is one piece: files bundled, aliases separate, nothing to be changed", async () => {
  const { document } = await load({
    "spec.yaml": specOf({
      thing: "{ type: object, properties: { a: &a { $ref: 'shared.yaml#/Shared' }, b: { oneOf: [*a, { type: 'null' }] } } }",
    }),
    "shared.yaml": "Shared: { type: string }\n",
  });
  const { Shared, Thing } = (document?.components?.schemas ?? {}) as Record<string, { properties?: Record<string, object> }>;
  expect(Shared).toEqual({ type: "string" });
  expect(Thing?.properties?.["a"]).toEqual({ $ref: "#/components/schemas/Shared" });
  const frozen = (value: unknown): boolean =>
    typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
  expect(frozen(document)).toBe(true);
});

test("a later step's finding is located by its pointer", async () => {
  const { locate, file } = await load({ "spec.yaml": spec });
  const line = spec.split("\n").findIndex((text) => text.startsWith("    patch:")) + 2;
  expect(locate("/paths/~1things~1{id}/patch", "later", "No.")).toEqual({
    file: path.relative(process.cwd(), file),
    line,
    column: 7,
    pointer: "/paths/~1things~1{id}/patch",
    rule: "later",
    message: "No.",
  });
});

/** `npm run drift` as a program, in a copy of the tree with a made-up API. */

import { mkdirSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { parseAccepted } from "../../../scripts/drift/accepted.ts";
import type { Json } from "../../../scripts/drift/reference.ts";
import { copyTree, NODE, run } from "../../support/tree.ts";
import { answering } from "./documents.ts";

const root = copyTree("scripts", "src", "package.json");
const at = (...names: string[]) => path.join(root, ...names);
const drift = (...args: string[]) => run(NODE, ["scripts/drift.ts", ...args], root);

const thing = (properties: Json, more: Json = {}) => answering({ type: "object", properties, ...more });
const string = { type: "string" };
const integer = { type: "integer" };
const ours = thing({ a: string }, { required: ["a"] });

const entry = {
  operation: "PATCH /things/{id}",
  pointer: "/responses/200/a",
  kind: "type",
  reason: "They are wrong.",
  date: "2026-11-21",
};

function write(name: string, value: unknown): string {
  writeFileSync(at(name), typeof value === "string" ? value : JSON.stringify(value));
  return name;
}

const accept = (...accepted: unknown[]) => write("specs/drift/things.json", { accepted });

function files(): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((name) => !name.startsWith("node_modules"))
    .sort();
}

beforeEach(() => {
  for (const folder of ["specs", "generated", "given"]) rmSync(at(folder), { recursive: true, force: true });
  for (const folder of ["specs/drift", "generated/things", "given"]) mkdirSync(at(folder), { recursive: true });
  write("generated/things/openapi.json", ours);
});

describe("documents", () => {
  test.each<[name: string, theirs: unknown]>([
    ["itself", ours],
    ["with a byte order mark", `\uFEFF${JSON.stringify(ours)}`],
    [
      "as YAML",
      "openapi: 3.0.3\npaths:\n  /things/{id}:\n    patch:\n      responses:\n        '200':\n          content:\n            application/json:\n              schema: { type: object, required: [a], properties: { a: { type: string } } }\n",
    ],
  ])("no difference: %s", async (_, theirs) => {
    const { code, stdout, stderr } = await drift("things", write("given/theirs", theirs));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe("things against given/theirs: 1 operations.\n\nNo difference that is not accepted.\n");
  });

  test("a promise without cover fails", async () => {
    const { code, stdout } = await drift("things", write("given/theirs.json", thing({ a: integer, b: string }, { required: ["a"] })));
    expect(code).toBe(1);
    expect(stdout).toBe(
      [
        "things against given/theirs.json: 1 operations.",
        "Ours promises what theirs does not (1):",
        "operation           pointer           ours    theirs   kind\nPATCH /things/{id}  /responses/200/a  string  integer  type",
        "Different, and no promise of ours (1):",
        "operation           pointer           ours    theirs    kind\nPATCH /things/{id}  /responses/200/b  absent  optional  extra\n",
      ].join("\n\n"),
    );
  });

  test("other differences are told", async () => {
    const { code, stdout } = await drift("things", write("given/theirs.json", thing({ a: string, b: string }, { required: ["a"] })));
    expect(code).toBe(0);
    expect(stdout).toContain("Different, and no promise of ours (1):");
  });

  test("--json", async () => {
    accept({ ...entry, kind: "required" });
    const { code, stdout } = await drift("things", write("given/theirs.json", thing({ a: integer }, { required: ["a"] })), "--json");
    expect(code).toBe(1);
    const difference = { ...entry, ours: "string", theirs: "integer", breaks: true, reason: undefined, date: undefined };
    expect(JSON.parse(stdout)).toEqual({
      api: "things",
      source: "given/theirs.json",
      extent: "1 operations",
      differences: [JSON.parse(JSON.stringify(difference))],
      accepted: [],
      stale: [{ ...entry, kind: "required" }],
    });
  });

  test("names of a stranger's document do not steer a terminal", async () => {
    const { stdout } = await drift(
      "things",
      write("given/theirs.json", thing({ a: string, "\u001b[2J\n\u202e": string }, { required: ["a"] })),
    );
    expect(stdout).toContain("/responses/200/\\u001b[2J\\u000a\\u202e");
    expect(stdout).not.toContain("\u001b");
  });
});

describe("accepted differences", () => {
  const theirs = thing({ a: integer }, { required: ["a"] });
  test.each<[name: string, entries: unknown[], code: number, word: string]>([
    ["accepted", [entry], 0, "Accepted differences: 1."],
    ["accepted in every operation", [{ ...entry, operation: "*" }], 0, "Accepted differences: 1."],
    ["accepted as they say it", [{ ...entry, theirs: "integer" }], 0, "Accepted differences: 1."],
    ["accepted when they said something else", [{ ...entry, theirs: "number" }], 1, "Ours promises what theirs does not (1)"],
    ["of another operation", [{ ...entry, operation: "GET /things" }], 1, "remove these entries"],
    ["of another kind", [{ ...entry, kind: "enum" }], 1, "remove these entries"],
    ["gone", [entry, { ...entry, pointer: "/responses/200/b" }], 1, "  PATCH /things/{id}  /responses/200/b  type, accepted on 2026-11-21"],
  ])("%s", async (_, entries, code, word) => {
    accept(...entries);
    const outcome = await drift("things", write("given/theirs.json", theirs));
    expect(outcome.code).toBe(code);
    expect(outcome.stdout).toContain(word);
  });

  test("our own document shows nothing of the service: no difference, and nothing is gone", async () => {
    accept(entry);
    const { code, stdout } = await drift("things", "generated/things/openapi.json");
    expect({ code, stdout: stdout.split("\n\n")[1] }).toEqual({ code: 0, stdout: "No difference that is not accepted.\n" });
  });

  test("a recording shows a part of the service: what it does not show is not gone", async () => {
    accept(entry, { ...entry, pointer: "/responses/200/b" });
    const answer = (body: unknown) => [{ request: { method: "PATCH", url: "/things/1" }, response: { status: 200, body } }];
    const accepted = await drift("things", write("given/pairs.json", answer({ a: 1 })));
    expect(accepted).toMatchObject({ code: 0, stdout: expect.stringContaining("1 of 1 exchanges") });
    const open = await drift("things", write("given/pairs.json", answer({})));
    expect(open).toMatchObject({ code: 1, stdout: expect.stringMatching(/\/responses\/200\/a +required +absent +required +1$/m) });
  });

  test.each<[name: string, file: unknown, message: string]>([
    ["no JSON", "accepted: []", "things.json is no JSON"],
    ["a list", [], "must hold"],
    ["an unknown member", { accept: [] }, "must hold"],
    ["no reason", { accepted: [{ ...entry, reason: " " }] }, "/accepted/0 gives no reason"],
    ["no date", { accepted: [{ ...entry, date: undefined }] }, "/accepted/0 has no `date`"],
    ["no day", { accepted: [{ ...entry, date: "2026-13-01" }] }, "/accepted/0 has no day"],
    ["no such day", { accepted: [{ ...entry, date: "2026-02-30" }] }, "/accepted/0 has no day"],
    ["an unknown kind", { accepted: [{ ...entry, kind: "other" }] }, "/accepted/0 has no known `kind`"],
    ["a misspelt member", { accepted: [{ ...entry, their: "x" }] }, "/accepted/0 has a member `their`"],
  ])("%s is refused", (_, file, message) => {
    expect(() => parseAccepted(typeof file === "string" ? file : JSON.stringify(file), "things.json")).toThrow(message);
  });

  test("a file that is refused", async () => {
    write("specs/drift/things.json", []);
    const { code, stdout, stderr } = await drift("things", "generated/things/openapi.json");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("specs/drift/things.json must hold");
  });
});

describe("wrong arguments, and nothing to read", () => {
  test.each<[args: string[], message: string]>([
    [[], "Give an API"],
    [["things"], "Give a document or recording, or --published."],
    [["things", "a", "b"], "Give an API, and one document or recording."],
    [["things", "a", "--published"], "Give a document or recording, or --published."],
    [["nowhere", "a"], "There is no generated/nowhere/openapi.json. There are: things."],
    [["../generated/things", "a"], "There is no generated/../generated/things/openapi.json."],
    [["things", "a", "--other"], "--other"],
    [["things", "--published"], "specs/drift/things.json names no `document`"],
    [["things", "given/none.json"], "given/none.json cannot be read: ENOENT"],
    [["things", "given"], "given cannot be read"],
    [["things", "given/large.json"], "given/large.json is larger than 32 MiB"],
    [["things", "given/broken.json"], "given/broken.json is no JSON"],
    [["things", "given/broken.yaml"], "given/broken.yaml is neither JSON nor YAML"],
    [["things", "given/text.yaml"], "given/text.yaml is neither an OpenAPI 3 document, nor"],
    [["things", "given/swagger.json"], "given/swagger.json is a Swagger 2.0 document"],
    [["things", "given/no-paths.json"], "given/no-paths.json has no `paths`"],
    [["things", "given/pairs.json"], "given/pairs.json at /0/response has no `status`"],
    [["things", "given/other-pairs.json"], "None of the 1 exchanges in given/other-pairs.json is of an operation of the spec"],
    [["things", "http://example.com/a"], "is not https:"],
  ])("%j", async (args, message) => {
    writeFileSync(at("given/large.json"), "");
    truncateSync(at("given/large.json"), 33 * 1024 * 1024);
    write("given/broken.json", "{");
    write("given/broken.yaml", "a: [");
    write("given/text.yaml", "text");
    write("given/swagger.json", { swagger: "2.0" });
    write("given/no-paths.json", { openapi: "3.1.0" });
    write("given/pairs.json", [{ request: { method: "GET", url: "/" }, response: {} }]);
    write("given/other-pairs.json", [{ request: { method: "GET", url: "/" }, response: { status: 200 } }]);
    const before = files();
    const { code, stdout, stderr } = await drift(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
    expect(files()).toEqual(before);
  });

  test("--help", async () => {
    expect(await drift("--help")).toMatchObject({ code: 0, stdout: expect.stringContaining("Usage:"), stderr: "" });
  });
});

test("--published fetches what the file of accepted differences names", async () => {
  const server = createServer((_, response) => void response.end(JSON.stringify(ours)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const document = `http://127.0.0.1:${(server.address() as AddressInfo).port}/openapi.json`;
  write("specs/drift/things.json", { document });
  const outcome = await drift("things", "--published");
  server.close();
  expect(outcome).toMatchObject({ code: 0, stdout: `things against ${document}: 1 operations.\n\nNo difference that is not accepted.\n` });
});

test("a document of 13 MB", async () => {
  const filler = Array.from({ length: 26_000 }, (_, index) => [
    `Filler${index}`,
    thing({ a: { type: "string", description: "x".repeat(380) } }),
  ]);
  const large = { ...ours, components: { schemas: Object.fromEntries(filler) } };
  expect(JSON.stringify(large).length).toBeGreaterThan(13_000_000);
  expect(await drift("things", write("given/large.json", large))).toMatchObject({ code: 0, stderr: "" });
});

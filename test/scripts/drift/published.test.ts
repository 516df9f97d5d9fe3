/** Each spec against itself, and against the facts of what the services publish. */

import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { loadApis } from "../../../examples/samples.ts";
import { parseAccepted, settle } from "../../../scripts/drift/accepted.ts";
import { compareDocuments } from "../../../scripts/drift/documents.ts";
import type { Json } from "../../../scripts/drift/reference.ts";
import { filesBelow, textOf } from "../../support/files.ts";

const read = (file: string) => JSON.parse(textOf(file)) as Json;
const apis = (await loadApis()).map(({ name }) => name);

test.each(apis)("%s does not differ from itself", (api) => {
  const ours = read(`generated/${api}/openapi.json`);
  expect(compareDocuments(ours, structuredClone(ours))).toEqual([]);
});

const facts = filesBelow("test/fixtures/published", ".json").map((file) => path.basename(file, ".json"));

test.each(facts)("%s differs from what the service publishes in what is accepted, and nothing else", (api) => {
  const found = compareDocuments(read(`generated/${api}/openapi.json`), read(`test/fixtures/published/${api}.json`));
  const file = `specs/drift/${api}.json`;
  const { open, stale, accepted } = settle(found, parseAccepted(textOf(file), file).accepted);
  expect({ open, stale }).toEqual({ open: [], stale: [] });
  expect(accepted).not.toHaveLength(0);
});

test("every file of accepted differences is of an API", () => {
  const names = filesBelow("specs/drift", ".json").map((file) => path.basename(file, ".json"));
  expect(names).not.toHaveLength(0);
  expect(names.filter((name) => !existsSync(`generated/${name}/openapi.json`))).toEqual([]);
});

/** Every kind of difference, in both directions: the verdict may be no lower than a careful maintainer's, and here it is the same. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { type ApiReport, compare } from "../../../scripts/diff/compare.ts";
import { type Version, versionsOf } from "../../../scripts/diff/versions.ts";
import { CASES, type Case } from "./cases.ts";
import { type Spec, spec } from "./spec.ts";

const all = Object.values(CASES).flat();

function edited(edit: (spec: Spec) => void): Spec {
  const value = spec();
  edit(value);
  return value;
}

/** The specs, compiled as the tool compiles those of a revision. */
async function compiled(specs: ReadonlyMap<string, Spec>): Promise<Map<string, Version>> {
  const folder = mkdtempSync(path.join(tmpdir(), "jackfield-"));
  try {
    const files = new Map([...specs.keys()].map((name) => [name, path.join(folder, `${name}.yaml`)]));
    for (const [name, file] of files) writeFileSync(file, JSON.stringify(specs.get(name)));
    return await versionsOf({ label: "cases", specs: files, rules: "shape", single: false });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const names = all.map((_, index) => `case-${index}`);
const before = await compiled(new Map([["base", spec()]]));
const base = new Map(names.map((name) => [name, before.get("base") as Version]));
const head = await compiled(new Map(all.map(([, edit], index) => [names[index] as string, edited(edit)])));
const made = compare(base, head);
const undone = compare(head, base);

const reportOf = ({ apis }: { apis: readonly ApiReport[] }, each: Case) => {
  const found = apis.find(({ api }) => api === names[all.indexOf(each)]);
  if (!found) throw new Error("There is no such case.");
  return found;
};
const places = ({ differences }: ApiReport) =>
  differences.map(({ operation, part, pointer }) => `${operation} ${part} ${pointer}`.trimEnd());

describe.each(Object.entries(CASES))("%s", (_, cases) => {
  test.each(cases.map((each) => [each[0], each] as const))("%s", (_, each) => {
    const [, , wantedMade, wantedUndone, where] = each;
    const [forth, back] = [reportOf(made, each), reportOf(undone, each)];
    expect({ made: forth.verdict, undone: back.verdict, why: [forth, back] }).toMatchObject({ made: wantedMade, undone: wantedUndone });
    if (where !== undefined) expect(places(forth)).toContain(where);
  });
});

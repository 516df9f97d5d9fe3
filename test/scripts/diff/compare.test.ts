/** Every kind of difference, in both directions: the verdict may be no lower than a careful maintainer's, and here it is the same. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { type ApiReport, compare } from "../../../scripts/diff/compare.ts";
import { type Version, versionsOf } from "../../../scripts/diff/versions.ts";
import { Fault } from "../../../scripts/fault.ts";
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

/** Breaking edits of which the types tell nothing: code compiles as before, and what it does is another thing. */
const SILENT_TYPES = [
  "a title that names the client",
  "a narrower type",
  "a tighter bound",
  "a bound where none was",
  "another pattern",
  "another default",
  "another media type",
  "numbers for integers",
  "a success that goes",
  "a header that goes",
  "pages that are turned otherwise",
  "pages that are not turned",
  "two where one was enough",
  "a credential where none was needed",
  "a scope",
  "a scheme that is swapped",
  "a scheme's header",
  "a token URL",
  "a host",
  "a variable's default",
];

/** Breaking edits of which the documents, place by place, tell nothing. */
const SILENT_DOCUMENTS = ["a further success, without content"];

/** The names of the edits that are breaking, but not by this judge. */
function silent(judge: "structure" | "types"): string[] {
  const breaking = all.filter((each) => reportOf(made, each).verdict === "major");
  const heard = (each: Case) => reportOf(made, each).differences.some((difference) => difference.level === "major" && difference[judge]);
  return breaking.filter((each) => !heard(each)).map(([name]) => name);
}

test("each judge finds by itself all that it can see", () => {
  expect(silent("types")).toEqual(SILENT_TYPES);
  expect(silent("structure")).toEqual(SILENT_DOCUMENTS);
});

test("what only some views of times see is said with the views", () => {
  const each = all.find(([, , , , where]) => where?.endsWith("/starts_at")) as Case;
  const found = reportOf(made, each).differences.find(({ pointer }) => pointer === "/starts_at");
  expect(found?.types).toMatch(/ \(with `timestamps` `"wire"`\)$/);
});

test("an API that comes is an addition, and one that goes is breaking", () => {
  const one = new Map([["one", before.get("base") as Version]]);
  const none = new Map<string, Version>();
  expect(compare(none, one)).toMatchObject({ verdict: "minor", apis: [{ api: "one", verdict: "minor" }] });
  expect(compare(one, none)).toMatchObject({ verdict: "major", apis: [{ api: "one", verdict: "major" }] });
});

test("what is compiled but no program is not compared", () => {
  const version = before.get("base") as Version;
  const broken = { ...version, files: { ...version.files, "types.ts": "export interface paths<T> { a: Missing }" } };
  expect(() => compare(new Map([["one", version]]), new Map([["one", broken]]))).toThrow(Fault);
});

test("a difference that no rule names is breaking", () => {
  const version = before.get("base") as Version;
  const other = {
    ...version,
    manifest: { ...version.manifest, plans: { other: "unixtime" } as const },
    files: { ...version.files, "index.ts": "" },
  };
  expect(compare(new Map([["one", version]]), new Map([["one", other]])).verdict).toBe("major");
});

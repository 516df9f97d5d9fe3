/** The records of `specs/changes/` as the changelog of one API shows them: what each release changed, in groups and with links. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { SECTIONS, saidOf } from "../../scripts/diff/changelog.ts";
import type { Level } from "../../scripts/diff/reason.ts";
import type { Changes, Entry } from "../../scripts/diff/record.ts";
import { type Api, type Operation, ROOT } from "./apis.ts";
import type { Inline } from "./inline.ts";
import { hrefOf, pageOf } from "./places.ts";

/** One place of a change. */
export interface Where {
  /** `GET /things`; empty for what belongs to no operation. */
  readonly operation: string;
  readonly part: string;
  readonly pointer: string;
  readonly href: string | undefined;
}

/** One change, and where it is. */
export interface Change {
  readonly breaking: boolean;
  readonly text: readonly Inline[];
  /** What many places have in common: a named schema, or a parameter or header. */
  readonly shared: string;
  readonly places: readonly Where[];
}

/** An operation that is new; `page` is absent where a later release took it away. */
export interface NewOperation {
  readonly name: string;
  readonly page: Operation | undefined;
}

/** What was added, changed, deprecated or removed. */
export interface Group {
  readonly kind: Entry["kind"];
  readonly operations: readonly NewOperation[];
  readonly changes: readonly Change[];
}

/** What a release changed for one API. */
export interface ApiChanges {
  /** The release before; `null` for the first one. */
  readonly since: string | null;
  readonly verdict: Level;
  readonly breaking: number;
  readonly others: number;
  readonly groups: readonly Group[];
}

/** Text of a record, in which only what stands between backticks is more than text. */
export function spansOf(text: string): Inline[] {
  const parts = text.split(/`([^`]+)`/);
  return parts.flatMap((value, index): Inline[] => (value === "" ? [] : [{ type: index % 2 === 1 ? "code" : "text", value }]));
}

const isNewOperation = ({ kind, places: [place] }: Entry) => kind === "Added" && place?.part === "" && place.operation !== "";

function changeOf(api: Api, entry: Entry): Change {
  const { level, documents: structure, types, schema } = entry;
  const places = entry.places.filter(({ operation, part }) => operation !== "" || part !== "");
  const said = saidOf({ level, structure, types });
  return {
    breaking: level === "major",
    // What concerns the API as a whole begins a sentence.
    text: spansOf(places.length === 0 ? said.replace(/^./, (first) => first.toUpperCase()) : said),
    shared: schema ?? places[0]?.pointer ?? "",
    places: places.map((place) => ({ ...place, href: hrefOf(api, place) })),
  };
}

function groupsOf(api: Api, entries: readonly Entry[]): Group[] {
  const groups = SECTIONS.map((kind): Group => {
    const mine = entries.filter((entry) => entry.kind === kind);
    const names = mine.filter(isNewOperation).flatMap(({ places }) => places.map(({ operation }) => operation));
    const changes = mine.filter((entry) => !isNewOperation(entry)).map((entry) => changeOf(api, entry));
    return {
      kind,
      operations: names.map((name) => ({ name, page: pageOf(api, name) })),
      changes: changes.toSorted((a, b) => Number(b.breaking) - Number(a.breaking)),
    };
  });
  return groups.filter(({ operations, changes }) => operations.length + changes.length > 0);
}

/** What one record tells of an API; `undefined` where the API was not there yet. */
export function changesFor(api: Api, { since, apis }: Changes): ApiChanges | undefined {
  const found = apis.find((each) => each.api === api.name);
  if (!found) return undefined;
  const { verdict, entries } = found;
  const breaking = entries.filter(({ level }) => level === "major").length;
  return { since, verdict, breaking, others: entries.length - breaking, groups: groupsOf(api, entries) };
}

/** All records, by version; `unreleased` is one of them. */
export function readRecords(): ReadonlyMap<string, Changes> {
  const folder = path.join(ROOT, "specs/changes");
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".json")) : [];
  return new Map(files.map((file) => [path.basename(file, ".json"), JSON.parse(readFileSync(path.join(folder, file), "utf8")) as Changes]));
}

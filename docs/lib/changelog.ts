/** The changelog of one API: what the records of the releases tell, and what `CHANGELOG.md` says in words. */

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { headingOf } from "../../scripts/diff/headings.ts";
import type { Changes } from "../../scripts/diff/record.ts";
import { byVersion, versionOf } from "../../scripts/diff/version.ts";
import { type Api, apis, ROOT } from "./apis.ts";
import { type ApiChanges, changesFor, readRecords } from "./changes.ts";

/** One entry of `CHANGELOG.md`. */
export interface Note {
  readonly text: string;
  readonly breaking: boolean;
}

/** A section of `CHANGELOG.md`. */
export interface Section {
  /** `unreleased` for what no release holds yet. */
  readonly version: string;
  /** What follows the version in its heading. */
  readonly date: string;
  readonly groups: readonly { readonly kind: string; readonly notes: readonly Note[] }[];
}

/** A release, or what will be one. */
export interface Release {
  /** Its anchor. */
  readonly id: string;
  readonly title: string;
  readonly changes: ApiChanges | undefined;
  readonly notes: Section["groups"];
}

const UNRELEASED = "unreleased";
/** What Keep a Changelog ends with. */
const LINK_DEFINITION = /^\[[^\]]+\]:.*$/gm;

function notesOf(section: string): Note[] {
  const items = section.replace(LINK_DEFINITION, "").split(/^- /m).slice(1);
  return items.map((item) => {
    const text = item.trim().replace(/\s*\n\s*/g, " ");
    return { text, breaking: /^\**breaking\b/i.test(text) };
  });
}

/** Sections of a Markdown text, by headings of one level. */
function sections(text: string, mark: string): { title: string; body: string }[] {
  const parts = text.split(new RegExp(`^${mark} (.+)$`, "m")).slice(1);
  return parts.flatMap((title, index) => (index % 2 === 0 ? [{ title: title.trim(), body: parts[index + 1] ?? "" }] : []));
}

/** Reads a changelog in the form of Keep a Changelog; `keep` says which entries are shown. */
export function sectionsOf(text: string, keep: (entry: string) => boolean): Section[] {
  return sections(text, "##").map(({ title, body }) => {
    const { version, date } = headingOf(title);
    const groups = sections(body, "###").map(({ title: kind, body: list }) => ({
      kind,
      notes: notesOf(list).filter(({ text }) => keep(text)),
    }));
    return { version: versionOf(version) ? version : UNRELEASED, date, groups: groups.filter(({ notes }) => notes.length > 0) };
  });
}

/** Newest first; what is not released comes before all that is. */
function byAge(a: string, b: string): number {
  const [one, other] = [versionOf(a), versionOf(b)];
  return one && other ? byVersion(other, one) : Number(one !== undefined) - Number(other !== undefined);
}

/** Puts records and sections together. The newest record belongs to no release yet where `CHANGELOG.md` has no section for it. */
export function releasesOf(api: Api, records: ReadonlyMap<string, Changes>, written: readonly Section[]): Release[] {
  const sectionOf = (version: string) => written.find((section) => section.version === version);
  const newest = [...records.keys()].sort(byAge)[0];
  const next = newest !== undefined && sectionOf(newest) === undefined ? newest : UNRELEASED;
  const versions = [...new Set([...records.keys(), ...written.map(({ version }) => (version === UNRELEASED ? next : version))])];
  const releases = versions.sort(byAge).map((version): Release => {
    const record = records.get(version);
    const section = sectionOf(version === next ? UNRELEASED : version);
    const title = version === UNRELEASED ? "Unreleased" : version === next ? `${version}, not released yet` : version;
    return {
      id: version,
      title: section?.date ? `${title} (${section.date})` : title,
      changes: record && changesFor(api, record),
      notes: section?.groups ?? [],
    };
  });
  return releases.filter(({ changes, notes }) => changes !== undefined || notes.length > 0);
}

/** The releases as users of one API see them: what changed in its spec, and the notes that name it or none. */
export function changelogOf(api: Api): Release[] {
  const others = apis.map(({ title }) => title).filter((title) => title !== api.title);
  const file = path.join(ROOT, "CHANGELOG.md");
  const written = sectionsOf(
    existsSync(file) ? readFileSync(file, "utf8") : "",
    (entry) => entry.includes(api.title) || !others.some((other) => entry.includes(other)),
  );
  return releasesOf(api, readRecords(), written);
}

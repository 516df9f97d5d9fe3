/** `CHANGELOG.md` as data: what a release changed for one API, and for all of them. */

import { readFileSync } from "node:fs";
import path from "node:path";
import { apis } from "./apis.ts";

export interface Entry {
  readonly text: string;
  readonly breaking: boolean;
}

export interface Release {
  readonly version: string;
  /** Its anchor. */
  readonly id: string;
  readonly groups: readonly { readonly kind: string; readonly entries: readonly Entry[] }[];
}

function entriesOf(section: string): Entry[] {
  const items = section.split(/^- /m).slice(1);
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
export function releasesOf(text: string, keep: (entry: string) => boolean): Release[] {
  return sections(text, "##").map(({ title, body }) => {
    const version = title.replace(/[[\]]/g, "");
    const groups = sections(body, "###").map(({ title: kind, body: list }) => ({
      kind,
      entries: entriesOf(list).filter((entry) => keep(entry.text)),
    }));
    return { version, id: version.toLowerCase().replace(/[^\w.]+/g, "-"), groups: groups.filter(({ entries }) => entries.length > 0) };
  });
}

/** The releases as users of one API see them: entries that name it, and those that name none. */
export function changesOf(title: string): Release[] {
  const others = apis.map((api) => api.title).filter((other) => other !== title);
  const text = readFileSync(path.join(process.cwd(), "CHANGELOG.md"), "utf8");
  return releasesOf(text, (entry) => entry.includes(title) || !others.some((other) => entry.includes(other)));
}

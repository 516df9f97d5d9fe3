/** The headings of `CHANGELOG.md`, in the form of Keep a Changelog 1.1.0. Pure. */

/** What a heading of the second level says: `[0.2.0] - 2026-12-01`, or `[Unreleased]`. */
export interface Heading {
  readonly version: string;
  /** What follows the version; empty where nothing does. */
  readonly date: string;
}

/** Reads a heading, without its `##`; the version is empty where it is written in another way. */
export function headingOf(title: string): Heading {
  const [, version = "", date = ""] = /^\[?([^\]\s]+)\]?(?:\s+-\s+(.*))?$/.exec(title.trim()) ?? [];
  return { version, date };
}

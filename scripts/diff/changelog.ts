/** A comparison as an entry of a changelog, in the form of Keep a Changelog 1.1.0. Pure. */

import type { Report } from "./compare.ts";
import { type Folded, fold } from "./fold.ts";
import { byLevel, type Change, type Level } from "./reason.ts";

/** The sections of an entry, in this order: what breaks is in the first two. */
export const SECTIONS = ["Removed", "Changed", "Added", "Deprecated"] as const;

interface Item extends Folded {
  readonly api: string;
}

/** Breaking changes come first: what is removed without harm, or added with some, is a change. */
export function sectionOf({ level, change }: Pick<Folded, "level" | "change">): Change {
  if (change === "Removed" && level !== "major") return "Changed";
  return change === "Added" && level === "major" ? "Changed" : change;
}

interface Said {
  readonly level: Level;
  readonly structure?: string | undefined;
  readonly types?: string | undefined;
}

/** What the documents say, and what the types say where they say something else that breaks. */
export function saidOf({ level, structure, types }: Said): string {
  if (structure === undefined) return types ?? "";
  return level === "major" && types !== undefined && types !== structure ? `${structure} (types: ${types})` : structure;
}

/** `GET /a` (answer 200, answer 401), `PATCH /b` (body) */
function placesText(places: Folded["places"]): string {
  const parts = new Map<string, string[]>();
  for (const { operation, part } of places) parts.set(operation, [...(parts.get(operation) ?? []), part]);
  return [...parts].map(([operation, names]) => `\`${operation}\` (${[...new Set(names)].join(", ")})`).join(", ");
}

function line(item: Item): string {
  const { api, level, operation, part, pointer, schema, places } = item;
  const where = places.length > 1 ? placesText(places) : [operation && `\`${operation}\``, part].filter((text) => text !== "").join(", ");
  const at = places.length > 1 && schema !== undefined ? schema : pointer;
  const head = [`\`${api}\``, where, at && `\`${at}\``].filter((text) => text !== "").join(", ");
  return `- ${level === "major" ? "**Breaking:** " : ""}${head}: ${saidOf(item)}.`;
}

/** The sections of an entry, to be put below its heading; empty where nothing changed. */
export function changelogText({ apis }: Report): string {
  const items = apis.flatMap(({ api, differences }) => fold(differences).map((folded): Item => ({ ...folded, api })));
  const texts = SECTIONS.map((section) => {
    const inIt = items.filter((item) => sectionOf(item) === section).sort(byLevel);
    return inIt.length === 0 ? "" : `### ${section}\n\n${inIt.map(line).join("\n")}\n`;
  });
  return texts.filter((text) => text !== "").join("\n");
}

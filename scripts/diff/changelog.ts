/** A comparison as an entry of a changelog, in the form of Keep a Changelog 1.1.0. Pure. */

import type { Report } from "./compare.ts";
import { type Folded, fold } from "./fold.ts";
import { byLevel, type Change } from "./reason.ts";

const SECTIONS = ["Removed", "Changed", "Added", "Deprecated"] as const;

interface Item extends Folded {
  readonly api: string;
}

/** Breaking changes come first: what is removed without harm, or added with some, is a change. */
function sectionOf({ level, change }: Item): Change {
  if (change === "Removed" && level !== "major") return "Changed";
  return change === "Added" && level === "major" ? "Changed" : change;
}

/** `GET /a` (answer 200, answer 401), `PATCH /b` (body) */
function placesText(places: Folded["places"]): string {
  const parts = new Map<string, string[]>();
  for (const { operation, part } of places) parts.set(operation, [...(parts.get(operation) ?? []), part]);
  return [...parts].map(([operation, names]) => `\`${operation}\` (${[...new Set(names)].join(", ")})`).join(", ");
}

function line(item: Item): string {
  const { api, level, operation, part, pointer, schema, structure, types, places } = item;
  const where = places.length > 1 ? placesText(places) : [operation && `\`${operation}\``, part].filter((text) => text !== "").join(", ");
  const at = places.length > 1 && schema !== undefined ? schema : pointer;
  const said =
    structure === undefined
      ? types
      : level === "major" && types !== undefined && types !== structure
        ? `${structure} (types: ${types})`
        : structure;
  const head = [`\`${api}\``, where, at && `\`${at}\``].filter((text) => text !== "").join(", ");
  return `- ${level === "major" ? "**Breaking:** " : ""}${head}: ${said}.`;
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

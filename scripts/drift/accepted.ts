/** Differences that are known and meant, in `specs/drift/<api>.json`: each with its reason and the day it was accepted. */

import { Fault } from "../fault.ts";
import { isObject, list } from "../schema.ts";
import { type Difference, KINDS } from "./difference.ts";

/** A difference that is accepted. */
export interface Entry {
  /** `PATCH /things/{id}`, or `*` for every operation. */
  readonly operation: string;
  readonly pointer: string;
  readonly kind: string;
  /** What theirs says. Where given, the entry holds only as long as theirs says this. */
  readonly theirs?: string;
  readonly reason: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
}

/** The file of one API. */
export interface AcceptedFile {
  /** URL of the document that the service publishes. */
  readonly document: string | undefined;
  readonly accepted: readonly Entry[];
}

/** What is left of some differences, and the entries that none of them needs. */
export interface Settled {
  readonly open: readonly Difference[];
  readonly accepted: readonly Difference[];
  readonly stale: readonly Entry[];
}

const REQUIRED = ["operation", "pointer", "kind", "reason", "date"] as const;

/** Whether a text is a day that there is. */
function isDay(text: string): boolean {
  const time = Date.parse(text);
  return Number.isFinite(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** What is wrong with an entry. */
function faultOf(entry: unknown): string | undefined {
  if (!isObject(entry)) return "is no object";
  const lacking = REQUIRED.find((name) => typeof entry[name] !== "string");
  if (lacking) return `has no \`${lacking}\`, a text`;
  if (String(entry["reason"]).trim() === "") return "gives no reason";
  if (!isDay(String(entry["date"]))) return "has no day as its `date` (YYYY-MM-DD)";
  if (!KINDS.some((kind) => kind === entry["kind"])) return `has no known \`kind\`; there are ${KINDS.join(", ")}`;
  if (entry["theirs"] !== undefined && typeof entry["theirs"] !== "string") return "has a `theirs` that is no text";
  const unknown = Object.keys(entry).find((name) => name !== "theirs" && !REQUIRED.some((known) => known === name));
  return unknown && `has a member \`${unknown}\`, which is not known`;
}

/** Reads the text of such a file. Throws {@link Fault}. */
export function parseAccepted(text: string, file: string): AcceptedFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Fault(`${file} is no JSON: ${(error as Error).message}`);
  }
  const { document, accepted = [], ...others } = isObject(value) ? value : { others: value };
  const [unknown] = Object.keys(others);
  if (unknown !== undefined || !Array.isArray(accepted) || (document !== undefined && typeof document !== "string")) {
    throw new Fault(`${file} must hold { "document": a URL, "accepted": a list }, and nothing else.`);
  }
  for (const [index, entry] of list(accepted).entries()) {
    const fault = faultOf(entry);
    if (fault) throw new Fault(`${file}: /accepted/${index} ${fault}.`);
  }
  return { document, accepted: accepted as Entry[] };
}

function applies(entry: Entry, { operation, pointer, kind, theirs }: Difference): boolean {
  const same = entry.pointer === pointer && entry.kind === kind && (entry.theirs ?? theirs) === theirs;
  return same && (entry.operation === "*" || entry.operation === operation);
}

/** Takes what is accepted out of what was found. */
export function settle(found: readonly Difference[], entries: readonly Entry[]): Settled {
  const used = (difference: Difference) => entries.some((entry) => applies(entry, difference));
  return {
    open: found.filter((difference) => !used(difference)),
    accepted: found.filter(used),
    stale: entries.filter((entry) => !found.some((difference) => applies(entry, difference))),
  };
}

/** The judge of structure, for the keywords of one schema: `null`, types, values and bounds. Pure. */

import { isDeepStrictEqual } from "node:util";
import type { Direction } from "./assignability.ts";
import { drift } from "./constraints.ts";
import type { Change, Reason } from "./reason.ts";
import type { Shape } from "./shape.ts";

/** Reports something of the schema at hand; as changed, unless it says otherwise. */
export type Say = (text: string, level: Reason["level"], change?: Change) => void;

/** What fewer values cost, and more: requests may not lose any, and answers may not gain any. */
export function costs(direction: Direction): { readonly narrower: Reason["level"]; readonly wider: Reason["level"] } {
  return direction === "request" ? { narrower: "major", wider: "minor" } : { narrower: "minor", wider: "major" };
}

function list(values: Iterable<unknown>): string {
  return [...values].map((value) => `\`${JSON.stringify(value)}\``).join(", ");
}

const ALL_TYPES = ["array", "boolean", "integer", "number", "object", "string"];

/** The types a shape admits, one by one: a number may be an integer. */
function admitted({ types }: Shape): Set<string> {
  return new Set(types ? [...types, ...(types.has("number") ? ["integer"] : [])] : ALL_TYPES);
}

/** Whether `null` fits. */
export function compareNull(say: Say, direction: Direction, base: Shape, head: Shape): void {
  const { narrower, wider } = costs(direction);
  if (!base.nullable && head.nullable) say("can be `null`", wider);
  if (base.nullable && !head.nullable) say("can not be `null` any more", narrower);
}

/** The types by name. */
export function compareTypes(say: Say, direction: Direction, base: Shape, head: Shape): void {
  const cost = costs(direction);
  const [old, now] = [admitted(base), admitted(head)];
  const fewer = [...old].some((type) => !now.has(type));
  const more = [...now].some((type) => !old.has(type));
  if (!fewer && !more) return;
  const name = ({ types }: Shape) => (types ? list([...types].sort()) : "any type");
  say(`is of type ${name(head)}, was ${name(base)}`, fewer && more ? "major" : fewer ? cost.narrower : cost.wider);
}

/** Enums of answers are open in our types, those of requests are closed; a constant is a promise in both. */
export function compareValues(say: Say, direction: Direction, base: Shape, head: Shape): void {
  const { values: old } = base;
  const { values: now } = head;
  if (isDeepStrictEqual(old, now)) return;
  const request = direction === "request";
  if (!old || !now) {
    const text = now ? `takes only certain values: ${list(now)}` : "is bound to certain values no more";
    say(text, request && now ? "major" : "minor");
    return;
  }
  const gone = old.filter((value) => !now.includes(value));
  const come = now.filter((value) => !old.includes(value));
  if (gone.length > 0) say(`the value${gone.length > 1 ? "s" : ""} ${list(gone)} went`, request ? "major" : "minor", "Removed");
  const constant = !request && old.length === 1 && gone.length === 1;
  if (come.length > 0) say(`the value${come.length > 1 ? "s" : ""} ${list(come)} came`, constant ? "major" : "minor", "Added");
}

/** No type tells of a bound, so a looser one in answers breaks no code: it is told of as a new value of an enum is. */
export function compareConstraints(say: Say, direction: Direction, base: Shape, head: Shape): void {
  for (const keyword of new Set([...Object.keys(base.constraints), ...Object.keys(head.constraints)])) {
    const [old, now] = [base.constraints[keyword], head.constraints[keyword]];
    const change = drift(keyword, old, now);
    if (!change) continue;
    const text =
      now === undefined
        ? `\`${keyword}\` went, was ${list([old])}`
        : `\`${keyword}\` is ${list([now])}${old === undefined ? "" : `, was ${list([old])}`}`;
    say(text, direction === "request" && change !== "wider" ? "major" : "minor");
  }
  if (!isDeepStrictEqual(base.default, head.default)) {
    const changed = base.default !== undefined && head.default !== undefined;
    const text = head.default === undefined ? "has no default any more" : `has the default ${list([head.default])}`;
    say(text, direction === "request" && changed ? "major" : "minor");
  }
  if (head.deprecated && !base.deprecated) say("is deprecated", "minor", "Deprecated");
}

/** Values of a spec → text of a program, in TypeScript and for a POSIX shell. What a spec says is always quoted here, and nowhere else in the site. */

import type { OpenApiDocument } from "../../scripts/load.ts";
import { itemsOf, merge, type Schema } from "./schema.ts";

const WIDTH = 80;

/** A value that stands for a secret: the name of a variable of the environment. */
export class Placeholder {
  readonly variable: string;
  constructor(variable: string) {
    this.variable = variable;
  }
}

/** A time, to be given as a `Date`. */
export class Time {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A text as a literal of TypeScript. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, (separator) => `\\u${separator.charCodeAt(0).toString(16)}`);
}

/** A member's name, bare where it can be. `__proto__` would set the prototype. */
function key(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
}

/**
 * A value as an expression of TypeScript, on one line where it fits.
 *
 * @param before characters that stand before it on its line
 */
export function expression(value: unknown, indent = "", before = 0): string {
  if (value instanceof Placeholder) return value.variable;
  if (value instanceof Time) return `new Date(${quoted(value.text)})`;
  if (typeof value === "string") return quoted(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const list = Array.isArray(value);
  const members = list
    ? value.map((item) => expression(item, inner))
    : Object.entries(value).map(([name, member]) => shorthand(key(name), expression(member, inner, key(name).length + 2)));
  if (members.length === 0) return list ? "[]" : "{}";
  const line = list ? `[${members.join(", ")}]` : `{ ${members.join(", ")} }`;
  if (indent.length + before + line.length <= WIDTH && !line.includes("\n")) return line;
  const [open, close] = list ? "[]" : "{}";
  return `${open}\n${members.map((member) => `${inner}${member},\n`).join("")}${indent}${close}`;
}

const shorthand = (name: string, value: string) => (name === value ? name : `${name}: ${value}`);

/** A text as one word of a POSIX shell. */
export function word(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Text and placeholders as one word of a POSIX shell; the variables are filled in by the shell. */
export function words(parts: readonly (string | Placeholder)[]): string {
  const simple = parts.every((part) => part instanceof Placeholder || /^[\w :/.,=-]*$/.test(part));
  if (simple) return `"${parts.map((part) => (part instanceof Placeholder ? `$${part.variable}` : part)).join("")}"`;
  return parts.map((part) => (part instanceof Placeholder ? `"$${part.variable}"` : word(part))).join("");
}

/** A value as JSON in one word of a POSIX shell. */
export function jsonWord(value: unknown): string {
  const found: Placeholder[] = [];
  const mark = (_: string, member: unknown) => (member instanceof Placeholder ? `\u0000${found.push(member) - 1}\u0000` : member);
  const text = JSON.stringify(value, mark, 2);
  // JSON writes the mark as an escape, which no text of an example can contain unescaped.
  const parts = text.split(/\\u0000(\d+)\\u0000/);
  return words(parts.map((part, index) => (index % 2 === 1 ? (found[Number(part)] as Placeholder) : part)).filter((part) => part !== ""));
}

/** Members that hold secrets, by the names in use; samples show a variable instead. */
const SECRET = /^(?:client_?id|.*(?:secret|password|token|api_?key))$/i;

/** `clientSecret` as `CLIENT_SECRET`. */
export function constantCase(name: string): string {
  const words = name.replace(/([a-z\d])([A-Z])/g, "$1_$2").replace(/[^A-Za-z\d]+/g, "_");
  return words.replace(/^_|_$/g, "").toUpperCase();
}

/** An example with placeholders for what looks like a secret. `prefix` begins the variables' names. */
export function withPlaceholders(value: unknown, prefix: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withPlaceholders(item, prefix));
  if (typeof value !== "object" || value === null) return value;
  const member = (name: string, given: unknown) =>
    typeof given === "string" && SECRET.test(name) ? new Placeholder(`${prefix}_${constantCase(name)}`) : withPlaceholders(given, prefix);
  return Object.fromEntries(Object.entries(value).map(([name, given]) => [name, member(name, given)]));
}

/** The placeholders in a value. */
export function placeholdersIn(value: unknown): string[] {
  if (value instanceof Placeholder) return [value.variable];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(placeholdersIn);
}

function timeOf(form: string, wire: unknown): unknown {
  if (typeof wire === "number") return new Time(new Date(form === "unixtime" ? wire * 1000 : wire).toISOString());
  if (typeof wire !== "string") return wire;
  return new Time(form === "naive-utc" && !/(?:Z|[+-]\d\d:\d\d)$/.test(wire) ? `${wire}Z` : wire);
}

/** An example with a `Date` for each time that its schema declares. */
export function withTimes(document: OpenApiDocument, schema: Schema | undefined, value: unknown): unknown {
  if (schema === undefined || value === null) return value;
  const merged = merge(document, schema);
  if (merged.time) return timeOf(merged.time, value);
  if (Array.isArray(value)) return value.map((item) => withTimes(document, itemsOf(merged), item));
  if (typeof value !== "object" || value instanceof Placeholder) return value;
  const member = (name: string) => merged.members.get(name)?.schema;
  const read = (name: string, given: unknown) => {
    const below = member(name);
    return typeof below === "object" ? withTimes(document, below as Schema, given) : given;
  };
  return Object.fromEntries(Object.entries(value).map(([name, given]) => [name, read(name, given)]));
}

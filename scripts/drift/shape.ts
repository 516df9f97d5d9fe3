/** What a schema comes to, as one flat description: what it says itself, and how two are laid together. Pure. */

import { entries, isObject, list } from "../schema.ts";
import type { Json } from "./reference.ts";

/** A schema of a document, or one that was combined from several. */
export type Node = Json | boolean;

/** What a schema comes to. Branches of a union are laid over each other: which one a value takes is not kept. */
export interface Shape {
  /** JSON types besides `null`; `undefined` for any. An empty set admits no value. */
  readonly types: ReadonlySet<string> | undefined;
  readonly nullable: boolean;
  /** The written form of a time: `date-time`, `unixtime` or an `x-timestamp`. */
  readonly time: string | undefined;
  /** The only values besides `null`, as JSON; `undefined` for any. */
  readonly values: ReadonlySet<string> | undefined;
  readonly members: ReadonlyMap<string, Node>;
  readonly required: ReadonlySet<string>;
  /** Whether members that are not named are refused. */
  readonly closed: boolean;
  /** The schema of members that are not named, where one is given. */
  readonly rest: Node | undefined;
  readonly items: Node | undefined;
}

const TIMES = new Set(["date-time", "unixtime", "date", "time"]);

/** What admits every value. */
export const ANYTHING: Shape = {
  types: undefined,
  nullable: true,
  time: undefined,
  values: undefined,
  members: new Map(),
  required: new Set(),
  closed: false,
  rest: undefined,
  items: undefined,
};

/** What admits none. */
export const NOTHING: Shape = { ...ANYTHING, types: new Set(), nullable: false };

/** The JSON Schema type of a value, where whole numbers are integers. */
export function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  if (value === null) return "null";
  return typeof value === "number" ? (Number.isInteger(value) ? "integer" : "number") : typeof value;
}

/** The types of a schema as it says them, or as its other keywords imply them; with `null` among them. */
function typesIn(schema: Json, values: readonly unknown[] | undefined): readonly string[] | undefined {
  const said = [schema["type"] ?? []].flat().filter((type) => typeof type === "string");
  if (said.length > 0) return said;
  if (values) return values.map(typeOf);
  // Strictly, `properties` alone admits any text too; nobody means it so.
  if (["properties", "additionalProperties", "required"].some((key) => schema[key] !== undefined)) return ["object"];
  return schema["items"] === undefined ? undefined : ["array"];
}

/** What a schema says itself, beside its `$ref` and its compositions. */
export function ownShape(schema: Json): Shape {
  const values = "const" in schema ? [schema["const"]] : Array.isArray(schema["enum"]) ? schema["enum"] : undefined;
  const types = typesIn(schema, values);
  const format = String(schema["x-timestamp"] ?? schema["format"]);
  const rest = schema["additionalProperties"];
  return {
    types: types && new Set(types.filter((type) => type !== "null")),
    nullable: types === undefined || types.includes("null") || schema["nullable"] === true,
    time: "x-timestamp" in schema || TIMES.has(format) ? format : undefined,
    values: values && new Set(values.filter((value) => value !== null).map((value) => JSON.stringify(value))),
    members: new Map(entries(schema["properties"]) as [string, Node][]),
    required: new Set(list(schema["required"]).filter((name) => typeof name === "string")),
    closed: rest === false || schema["unevaluatedProperties"] === false,
    rest: isObject(rest) || rest === true ? rest : undefined,
    items: isObject(schema["items"]) ? schema["items"] : undefined,
  };
}

/** Sets of types where an integer is a number too. */
export function admits(types: ReadonlySet<string> | undefined, type: string): boolean {
  return types === undefined || types.has(type) || (type === "integer" && types.has("number"));
}

type Merge = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>) => Set<T>;

const shared: Merge = (a, b) => new Set([...a].filter((value) => b.has(value)));
const joined: Merge = (a, b) => new Set([...a, ...b]);

function sharedTypes(a: Shape["types"], b: Shape["types"]): Shape["types"] {
  if (!a || !b) return a ?? b;
  return new Set([...[...a].filter((type) => admits(b, type)), ...[...b].filter((type) => admits(a, type))]);
}

/** Some schemas as one, the same object each time for the same schemas. */
export type Combine = (keyword: "allOf" | "anyOf", parts: readonly Node[]) => Node;

function members(a: Shape, b: Shape, keyword: "allOf" | "anyOf", combine: Combine): Map<string, Node> {
  const merged = new Map(a.members);
  for (const [name, node] of b.members) merged.set(name, merged.has(name) ? combine(keyword, [merged.get(name) ?? true, node]) : node);
  return merged;
}

function either(keyword: "allOf" | "anyOf", combine: Combine, a: Node | undefined, b: Node | undefined): Node | undefined {
  return a === undefined || b === undefined ? (a ?? b) : combine(keyword, [a, b]);
}

/** What both schemas admit. */
export function both(a: Shape, b: Shape, combine: Combine): Shape {
  return {
    types: sharedTypes(a.types, b.types),
    nullable: a.nullable && b.nullable,
    time: a.time ?? b.time,
    values: a.values && b.values ? shared(a.values, b.values) : (a.values ?? b.values),
    members: members(a, b, "allOf", combine),
    required: joined(a.required, b.required),
    closed: a.closed || b.closed,
    rest: either("allOf", combine, a.rest, b.rest),
    items: either("allOf", combine, a.items, b.items),
  };
}

const isEmpty = ({ types }: Shape) => types?.size === 0;

/** A member that one branch refuses and the other does not name is left to what stands around the union. */
function withoutRefused(a: Shape, b: Shape): Shape {
  const kept = [...a.members].filter(([name, node]) => node !== false || b.members.has(name));
  return { ...a, members: new Map(kept) };
}

/** What one or the other schema admits. */
export function oneOf(a: Shape, b: Shape, combine: Combine): Shape {
  const nullable = a.nullable || b.nullable;
  if (isEmpty(a)) return { ...b, nullable };
  if (isEmpty(b)) return { ...a, nullable };
  const objects = [a, b].filter(({ types }) => types?.has("object") ?? false);
  // A branch that is no object has no say in what objects hold.
  const [only] = objects.length === 1 ? objects : [];
  return {
    types: a.types && b.types && joined(a.types, b.types),
    nullable,
    time: a.time === b.time ? a.time : undefined,
    values: a.values && b.values && joined(a.values, b.values),
    members: members(withoutRefused(a, b), withoutRefused(b, a), "anyOf", combine),
    required: only ? only.required : shared(a.required, b.required),
    closed: only ? only.closed : a.closed && b.closed,
    rest: either("anyOf", combine, a.rest, b.rest),
    items: either("anyOf", combine, a.items, b.items),
  };
}

/** Reading a spec while it is linted: before it is bundled, and before anyone knows that its parts have the right shape. */

import { layHeaders } from "../src/headers.ts";
import type { Schema } from "./document.ts";
import type { CheckContext } from "./load.ts";

export type Location = CheckContext["location"];
export type Resolve = CheckContext["resolve"];

/** An object of the spec and where it stands, which can be another file. */
export interface Found<T = Schema> {
  readonly node: T;
  readonly location: Location;
}

/** Answers for a schema that says it itself; `undefined` leaves it to the parts the schema is made of. */
export type Test = (found: Found) => boolean | undefined;

const LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"] as const;
const SINGLES = ["additionalProperties", "items"] as const;

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A member of an object, by a key that the types of OpenAPI may not know. */
export function member(value: unknown, key: string): unknown {
  return isObject(value) ? value[key] : undefined;
}

/** The members of an object; none of anything else. */
export function entries(value: unknown): [name: string, member: unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}

/** The entries of a list; none of anything else. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** What stands at `node`, through references. `undefined` where that is no object. */
export function follow<T = Schema>(node: unknown, location: Location, resolve: Resolve): Found<T> | undefined {
  if (!isObject(node)) return undefined;
  if (typeof node["$ref"] !== "string") return { node: node as T, location };
  const target = resolve({ $ref: node["$ref"] }, location.source.absoluteRef);
  return target.location && isObject(target.node) ? { node: target.node as T, location: target.location } : undefined;
}

/** The schemas right below one, with the path to each. References are not followed. */
export function* parts(schema: Schema): Generator<readonly [path: (string | number)[], part: unknown]> {
  for (const [name, part] of entries(schema.properties)) yield [["properties", name], part];
  for (const key of SINGLES) if (isObject(schema[key])) yield [[key], schema[key]];
  for (const key of LISTS) for (const [index, part] of list(schema[key]).entries()) yield [[key, index], part];
}

/** Whether a schema passes: itself, or every one of its `oneOf` and `anyOf`, or one of its `allOf`. */
export function passes(schema: unknown, location: Location, resolve: Resolve, test: Test, above: readonly unknown[] = []): boolean {
  const found = follow(schema, location, resolve);
  if (!found || above.includes(found.node)) return false;
  const own = test(found);
  if (own !== undefined) return own;
  const below = (part: unknown) => passes(part, found.location, resolve, test, [...above, found.node]);
  const branches = list(found.node.oneOf ?? found.node.anyOf);
  return branches.length > 0 ? branches.every(below) : list(found.node.allOf).some(below);
}

/** Why a client could not send a header of this name; `undefined` where it can. */
export function headerFault(name: string): string | undefined {
  try {
    layHeaders({}, { [name]: "" });
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** `$ref`s of a document that nobody has checked: they may lead nowhere, elsewhere or in circles. */

import { keysOf } from "../../src/pointer.ts";
import { isObject } from "../schema.ts";

/** A document, ours or theirs, as JSON. */
export type Json = Readonly<Record<string, unknown>>;

function at(document: Json, pointer: string): unknown {
  let found: unknown = document;
  for (const name of keysOf(decoded(pointer))) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, name)) return undefined;
    found = (found as Json)[name];
  }
  return found;
}

function decoded(pointer: string): string {
  try {
    return decodeURIComponent(pointer);
  } catch {
    return pointer;
  }
}

/** What stands at `node`, through references inside the document; `undefined` where one leads nowhere, elsewhere or in a circle. */
export function follow(document: Json, node: unknown): unknown {
  const seen = new Set<unknown>();
  let found = node;
  while (isObject(found) && typeof found["$ref"] === "string") {
    if (seen.has(found) || !/^#(?:\/|$)/.test(found["$ref"])) return undefined;
    seen.add(found);
    found = at(document, found["$ref"].slice(1));
  }
  return found;
}

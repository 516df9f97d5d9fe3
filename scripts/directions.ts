/** Which schemas requests reach, and which responses do; and which enums tell the variants of a union apart. Pure. */

import { deref } from "../src/pointer.ts";
import { tagsOf } from "../src/variants.ts";
import { jsonOf, operationsOf, type Schema, subschemas } from "./document.ts";
import type { OpenApiDocument } from "./load.ts";

/** Schemas by the direction that reaches them, as objects of the document. */
export interface Directions {
  readonly requests: ReadonlySet<Schema>;
  readonly responses: ReadonlySet<Schema>;
  /** Schemas of members that each variant of a union requires with a `const` or `enum` of its own. */
  readonly tags: ReadonlySet<Schema>;
}

/** Walks every schema that the operations reach. */
export function directionsOf(document: OpenApiDocument): Directions {
  const requests = new Set<Schema>();
  const responses = new Set<Schema>();
  const tags = new Set<Schema>();

  const visit = (schema: Schema | undefined, seen: Set<Schema>): void => {
    if (schema === undefined) return;
    const target = deref(document, schema);
    if (typeof target !== "object" || seen.has(target)) return;
    seen.add(target);
    const resolve = (branch: Schema | boolean) => deref(document, branch);
    for (const branches of [target.oneOf, target.anyOf]) for (const tag of tagsOf(branches ?? [], resolve)) tags.add(tag);
    for (const [child] of subschemas(target, "")) visit(child, seen);
  };

  for (const entry of operationsOf(document)) {
    for (const parameter of entry.parameters) visit(parameter.schema, requests);
    visit(jsonOf(entry.requestBody?.content)?.schema, requests);
    for (const [, response] of entry.responses) visit(jsonOf(response.content)?.schema, responses);
  }
  return { requests, responses, tags };
}

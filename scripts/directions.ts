/** Which schemas requests reach, and which responses do; and which enums tell the variants of a union apart. Pure. */

import { deref, jsonOf, operationsOf, type Schema, type SchemaOrBoolean, subschemas } from "./document.ts";
import type { OpenApiDocument } from "./load.ts";

/** Schemas by the direction that reaches them, as objects of the document. */
export interface Directions {
  readonly requests: ReadonlySet<Schema>;
  readonly responses: ReadonlySet<Schema>;
  /** Schemas of members that each variant of a union requires with a `const` or `enum` of its own. */
  readonly tags: ReadonlySet<Schema>;
}

/** The closed values of a schema, or `undefined` where it has none. */
function valuesOf(schema: SchemaOrBoolean | undefined): readonly unknown[] | undefined {
  if (typeof schema !== "object") return undefined;
  return schema.const === undefined ? schema.enum : [schema.const];
}

/** Members and required names of a variant, through references and `allOf`. */
function variantOf(document: OpenApiDocument, schema: Schema): { properties: Record<string, SchemaOrBoolean>; required: string[] } {
  const target = deref(document, schema);
  const parts = (target.allOf ?? []).filter((part): part is Schema => typeof part === "object").map((part) => variantOf(document, part));
  return {
    properties: Object.assign({}, ...parts.map((part) => part.properties), target.properties),
    required: [...parts.flatMap((part) => part.required), ...(target.required ?? [])],
  };
}

function* tagsOf(document: OpenApiDocument, branches: readonly SchemaOrBoolean[]): Generator<Schema> {
  const objects = branches.filter((branch): branch is Schema => typeof branch === "object" && branch.type !== "null");
  const variants = objects.map((branch) => variantOf(document, branch));
  if (variants.length < 2) return;
  for (const name of variants[0]?.required ?? []) {
    const members = variants.map(({ properties, required }) =>
      required.includes(name) ? deref(document, properties[name] ?? false) : false,
    );
    const values = members.map(valuesOf);
    const all = values.flatMap((list) => list ?? []);
    if (values.includes(undefined) || new Set(all).size !== all.length) continue;
    for (const member of members) if (typeof member === "object") yield member;
  }
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
    for (const branches of [target.oneOf, target.anyOf]) for (const tag of tagsOf(document, branches ?? [])) tags.add(tag);
    for (const [child] of subschemas(target, "")) visit(child, seen);
  };

  for (const entry of operationsOf(document)) {
    for (const parameter of entry.parameters) visit(parameter.schema, requests);
    visit(jsonOf(entry.requestBody?.content)?.schema, requests);
    for (const [, response] of entry.responses) visit(jsonOf(response.content)?.schema, responses);
  }
  return { requests, responses, tags };
}

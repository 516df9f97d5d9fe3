import type { Schema } from "../document.ts";
import type { Check, CheckContext } from "../load.ts";
import { type Found, follow, isObject, list } from "../schema.ts";

const BESIDE_UNION = ["properties", "required", "additionalProperties", "allOf"] as const;

const COMPOSITIONS = ["allOf", "anyOf", "oneOf"] as const;

/** What a union stands beside and would swallow: `anyOf` next to `properties` becomes one branch more. */
function swallowed(schema: Schema): string[] {
  const names: string[] = BESIDE_UNION.filter((key) => key in schema);
  if (schema.type !== undefined && schema.type !== "object") names.push("type");
  if (schema.anyOf && schema.oneOf) names.push("oneOf");
  return names;
}

/** Reports what a schema requires and neither declares nor finds in a part of its `allOf`: openapi-typescript looks no further. */
function checkRequired({ node, location }: Found, { report, resolve }: CheckContext): void {
  const near = list(node.allOf).map((part, index) => follow(part, location.child(["allOf", index]), resolve)?.node);
  const declares = (name: string) =>
    [node, ...near].some((schema) => isObject(schema?.properties) && Object.hasOwn(schema.properties, name));
  for (const [index, name] of list(node.required).entries()) {
    if (typeof name !== "string" || declares(name)) continue;
    const message = `\`required\` does not reach the types for \`${name}\`: write it beside the \`properties\` that declare it, or beside an \`allOf\` of them.`;
    report({ message, location: location.child(["required", index]) });
  }
}

/** Compositions mean the same in types and in JSON Schema: openapi-typescript makes a plain union of some and loses `required` in others. */
const check: Check = () => ({
  Schema(schema: Schema, context) {
    const { report, location, resolve } = context;
    const union = schema.anyOf ? "anyOf" : "oneOf";
    for (const name of schema[union] ? swallowed(schema) : []) {
      const message = `\`${union}\` beside \`${name}\` comes out wrong in the types: write \`allOf: [base, { ${union}: […] }]\` with \`${name}\` in the base.`;
      report({ message, location: location.child(union).key() });
    }
    if (schema.allOf) checkRequired({ node: schema, location }, context);
    for (const key of COMPOSITIONS) {
      for (const [index, part] of list(schema[key]).entries()) {
        const found = follow(part, location.child([key, index]), resolve);
        if (found && !found.node.allOf) checkRequired(found, context);
      }
    }
  },
});

export default check;

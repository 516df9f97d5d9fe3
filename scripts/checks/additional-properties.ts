import { isDeepStrictEqual } from "node:util";
import type { Schema } from "../document.ts";
import { formOf } from "../formats.ts";
import type { Check } from "../load.ts";
import { entries, follow, isObject } from "../schema.ts";

const SCALARS = new Set(["string", "number", "boolean", "null"]);
const ANNOTATIONS = new Set(["title", "description", "example", "examples", "default", "deprecated", "externalDocs", "$comment"]);

/** What a schema admits, without what it only remarks. */
function meaning(schema: Schema): object {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !ANNOTATIONS.has(key)));
}

function scalarsOf({ type, ...schema }: Schema): string[] | undefined {
  const names = [type ?? []].flat().map((name) => (name === "integer" ? "number" : name));
  const composed = schema.allOf || schema.anyOf || schema.oneOf;
  return names.length > 0 && !composed && names.every((name) => SCALARS.has(name)) ? names : undefined;
}

/** Whether every value of `property` has the type that the types give to `rest`. */
function isWithin(property: Schema, rest: Schema): boolean {
  if (Object.keys(meaning(rest)).length === 0 || isDeepStrictEqual(meaning(property), meaning(rest))) return true;
  const inner = scalarsOf(property);
  const outer = scalarsOf(rest);
  if (!inner || !outer || rest.enum || rest.const !== undefined) return false;
  return formOf(property) === formOf(rest) && inner.every((name) => outer.includes(name));
}

/** Declared members fit the schema of the additional ones: types intersect the two, and no value has two types at once. */
const check: Check = () => ({
  Schema(schema, { report, location, resolve }) {
    if (!isObject(schema.additionalProperties)) return;
    const rest = follow(schema.additionalProperties, location.child("additionalProperties"), resolve);
    for (const [name, property] of rest ? entries(schema.properties) : []) {
      const at = location.child(["properties", name]);
      const found = follow(property, at, resolve);
      if (!rest || !found || isWithin(found.node, rest.node)) continue;
      const message = `\`${name}\` has another type than \`additionalProperties\`, so no value fits the types: write \`additionalProperties: true\`, or list all members.`;
      report({ message, location: at.key() });
    }
  },
});

export default check;

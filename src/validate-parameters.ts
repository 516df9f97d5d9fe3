/** Parameters as their schemas see them: on the wire each is text, and its schema says what that text stands for. */

import type { JsonSchema, Parameter, SchemaOrBoolean, SchemaSource } from "./validate-document.ts";
import { kindOf } from "./validate-schema.ts";

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** The schema of all parameters of a place, as an object's. What is not declared passes. */
export function parametersSchema(parameters: readonly Parameter[]): JsonSchema {
  return {
    type: "object",
    properties: Object.fromEntries(parameters.map(({ name, schema = true }) => [name, schema])),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
  };
}

/** The types that a schema admits, through all it is made of. */
function typesOf({ resolve }: SchemaSource, schema: SchemaOrBoolean): string[] {
  const target = resolve(schema);
  if (typeof target !== "object") return [];
  const parts = [...(target.allOf ?? []), ...(target.anyOf ?? []), ...(target.oneOf ?? [])];
  const values = [...(target.enum ?? []), ...(Object.hasOwn(target, "const") ? [target.const] : [])];
  return [...[target.type ?? values.map(kindOf)].flat(), ...parts.flatMap((part) => typesOf({ resolve } as SchemaSource, part))];
}

function itemsOf({ resolve }: SchemaSource, schema: SchemaOrBoolean): SchemaOrBoolean {
  const target = resolve(schema);
  return typeof target === "object" ? (target.items ?? true) : true;
}

/** A scalar, read from the wire by the types of its schema. */
function scalar(types: readonly string[], value: unknown): unknown {
  const text = String(value);
  if (types.includes("string")) return text;
  if ((types.includes("integer") || types.includes("number")) && NUMBER.test(text)) return Number(text);
  if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true";
  return text;
}

/** The parameters that are sent and declared, by their declared names. An empty list sends nothing. */
export function parametersValue(source: SchemaSource, parameters: readonly Parameter[], given: Readonly<Record<string, unknown>>): object {
  const values: [name: string, value: unknown][] = [];
  for (const { name, in: place, schema = true } of parameters) {
    const key = place === "header" ? name.toLowerCase() : name;
    const value = Object.hasOwn(given, key) ? given[key] : undefined;
    const list = value === undefined ? [] : [value].flat();
    if (list.length === 0) continue;
    const types = typesOf(source, schema);
    if (types.includes("array")) {
      const items = typesOf(source, itemsOf(source, schema));
      values.push([name, list.map((item) => scalar(items, item))]);
    } else values.push([name, Array.isArray(value) ? list.map((item) => scalar(types, item)) : scalar(types, value)]);
  }
  return Object.fromEntries(values);
}

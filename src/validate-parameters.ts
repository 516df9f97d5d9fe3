/** Parameters as their schemas see them: on the wire each is text, and its schema says what that text stands for. */

import { kindOf } from "./json.ts";
import type { JsonSchema, Parameter, SchemaOrBoolean, SchemaSource } from "./validate-document.ts";

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
function typesOf(source: SchemaSource, schema: SchemaOrBoolean): string[] {
  const target = source.resolve(schema);
  if (typeof target !== "object") return [];
  const parts = [...(target.allOf ?? []), ...(target.anyOf ?? []), ...(target.oneOf ?? [])];
  const values = [...(target.enum ?? []), ...(Object.hasOwn(target, "const") ? [target.const] : [])];
  return [...[target.type ?? values.map(kindOf)].flat(), ...parts.flatMap((part) => typesOf(source, part))];
}

function itemsOf(source: SchemaSource, schema: SchemaOrBoolean): SchemaOrBoolean {
  const target = source.resolve(schema);
  return typeof target === "object" ? (target.items ?? true) : true;
}

/** Reads a scalar from the wire by the types of its schema. */
function scalarReader(types: readonly string[]): (value: unknown) => unknown {
  const number = types.includes("integer") || types.includes("number");
  const boolean = types.includes("boolean");
  return (value) => {
    const text = String(value);
    if (types.includes("string")) return text;
    if (number && NUMBER.test(text)) return Number(text);
    return boolean && (text === "true" || text === "false") ? text === "true" : text;
  };
}

/** Reads a parameter from the wire: a schema that takes a list takes one of a single value, too. */
function readerOf(source: SchemaSource, schema: SchemaOrBoolean): (value: unknown) => unknown {
  const types = typesOf(source, schema);
  const isList = types.includes("array");
  const scalar = scalarReader(isList ? typesOf(source, itemsOf(source, schema)) : types);
  return (value) => (isList || Array.isArray(value) ? [value].flat().map(scalar) : scalar(value));
}

/** Picks the parameters that are sent and declared, by their declared names. An empty list sends nothing. */
export function parametersReader(
  source: SchemaSource,
  parameters: readonly Parameter[],
): (given: Readonly<Record<string, unknown>>) => object {
  const readers = parameters.map(({ name, in: place, schema = true }) => ({
    name,
    key: place === "header" ? name.toLowerCase() : name,
    read: readerOf(source, schema),
  }));
  return (given) => {
    const isSent = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);
    const sent = readers.filter(({ key }) => Object.hasOwn(given, key) && isSent(given[key]));
    return Object.fromEntries(sent.map(({ name, key, read }) => [name, read(given[key])]));
  };
}

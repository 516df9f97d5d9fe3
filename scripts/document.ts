/** Reading a bundled document: references, operations, subschemas. Pure. */

import type { Pagination } from "../src/manifest.ts";
import { deref, token } from "../src/pointer.ts";
import type { OpenApiDocument } from "./load.ts";

/** A JSON Schema of the document, by the keywords that are read here. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaOrBoolean>>;
  readonly additionalProperties?: SchemaOrBoolean;
  readonly items?: SchemaOrBoolean;
  readonly prefixItems?: readonly SchemaOrBoolean[];
  readonly allOf?: readonly SchemaOrBoolean[];
  readonly anyOf?: readonly SchemaOrBoolean[];
  readonly oneOf?: readonly SchemaOrBoolean[];
  readonly description?: string;
  readonly "x-timestamp"?: string;
}

export type SchemaOrBoolean = Schema | boolean;

export interface MediaType {
  readonly schema?: Schema;
  readonly examples?: Readonly<Record<string, { readonly summary?: string; readonly value?: unknown }>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema?: Schema;
  readonly example?: unknown;
}

export interface ResponseObject {
  readonly description: string;
  readonly headers?: Readonly<Record<string, { readonly schema?: Schema } | { readonly $ref: string }>>;
  readonly content?: Readonly<Record<string, MediaType>>;
}

/** One operation with what it inherits, references resolved one level deep. */
export interface OperationEntry {
  readonly method: string;
  readonly path: string;
  /** JSON Pointer to the operation. */
  readonly pointer: string;
  readonly operationId: string;
  readonly pagination: Pagination | undefined;
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters: readonly Parameter[];
  readonly requestBody: { readonly required?: boolean; readonly content: Readonly<Record<string, MediaType>> } | undefined;
  readonly responses: readonly (readonly [status: string, response: ResponseObject])[];
}

/** The methods a client has, in the order of its interface. */
export const METHODS = ["get", "put", "post", "patch", "delete"] as const;

// biome-ignore lint/suspicious/noExplicitAny: Redocly types each OpenAPI version apart; the interfaces above say what is read
type Loose = any;

/** Every operation of a document, in the document's order. */
export function operationsOf(document: OpenApiDocument): OperationEntry[] {
  const root = document as Loose;
  const entries: OperationEntry[] = [];
  for (const [path, given] of Object.entries<Loose>(root.paths ?? {})) {
    const item = deref<Loose>(document, given);
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation) continue;
      const parameters = new Map<string, Parameter>();
      for (const given of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
        const parameter = deref<Parameter>(document, given);
        parameters.set(`${parameter.in} ${parameter.name}`, parameter);
      }
      entries.push({
        method,
        path,
        pointer: `/paths/${token(path)}/${method}`,
        operationId: operation.operationId,
        pagination: operation["x-pagination"],
        security: operation.security ?? root.security ?? [],
        parameters: [...parameters.values()],
        requestBody: deref(document, operation.requestBody),
        responses: Object.entries<Loose>(operation.responses ?? {}).map(([status, response]) => [status, deref(document, response)]),
      });
    }
  }
  return entries;
}

/** The one JSON media type of a body, or `undefined` where it has no content. */
export function jsonOf(content: Readonly<Record<string, MediaType>> | undefined): MediaType | undefined {
  return Object.values(content ?? {})[0];
}

/** The subschemas right below a schema, each with its pointer. References are not followed. */
export function* subschemas(schema: Schema, pointer: string): Generator<readonly [Schema, string]> {
  const one = (key: "items" | "additionalProperties") => [[key, schema[key]] as const];
  const many = (key: "allOf" | "anyOf" | "oneOf" | "prefixItems") =>
    (schema[key] ?? []).map((child, index) => [`${key}/${index}`, child] as const);
  const named = Object.entries(schema.properties ?? {}).map(([name, child]) => [`properties/${token(name)}`, child] as const);
  const all = [
    ...named,
    ...one("additionalProperties"),
    ...one("items"),
    ...many("prefixItems"),
    ...many("allOf"),
    ...many("anyOf"),
    ...many("oneOf"),
  ];
  for (const [key, child] of all) if (typeof child === "object") yield [child, `${pointer}/${key}`];
}

/** The types a schema names, without `"null"`. */
export function typesOf(schema: Schema): string[] {
  return [schema.type ?? []].flat().filter((type) => type !== "null");
}

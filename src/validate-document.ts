/** An API's OpenAPI document, read for its schemas. */

import { Misfit } from "./misfit.ts";
import { deref } from "./pointer.ts";
import { tagsOf } from "./variants.ts";

/** An API's OpenAPI 3.1 document, as `jackfield/<api>/openapi.json` holds it. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly paths?: object;
}

/** A JSON Schema (2020-12), by the keywords that are read here. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaOrBoolean>>;
  readonly type?: string | readonly string[];
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
  readonly [keyword: string]: unknown;
}

export type SchemaOrBoolean = JsonSchema | boolean;

/** A parameter of an operation. */
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: SchemaOrBoolean;
}

/** The schemas of an operation; those of its answers by status, `undefined` where one has no content. */
export interface OperationSchemas {
  readonly parameters: readonly Parameter[];
  readonly body: SchemaOrBoolean | undefined;
  readonly responses: ReadonlyMap<string, SchemaOrBoolean | undefined>;
}

/** A document that is ready to be read. */
export interface SchemaSource {
  /** The operation at a template, `PATCH /users/{id}`; `undefined` where there is none. */
  operation(template: string): OperationSchemas | undefined;
  /** What a schema is, through references. */
  resolve(schema: SchemaOrBoolean): SchemaOrBoolean;
  /** Whether a schema is a member that tells the variants of a union apart. */
  isTag(schema: JsonSchema): boolean;
}

/** A copy in which no object inherits anything, so that a polluted `Object.prototype` adds nothing to it. */
export function bare<T>(value: T): T {
  if (Array.isArray(value)) return value.map(bare) as T;
  if (typeof value !== "object" || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, bare(member)]));
  // `Object.create(null)` would be laid out as a hash table: validators read these objects all the time.
  return Object.setPrototypeOf(copy, null);
}

// biome-ignore lint/suspicious/noExplicitAny: a document is read along paths that OpenAPI gives, and the lint has checked it
type Loose = any;

/** The one media type of a body. */
function schemaOf(content: Loose): SchemaOrBoolean | undefined {
  return content && (Object.values<Loose>(content)[0]?.schema ?? true);
}

/** Reads a document. Throws {@link Misfit} where it is none. */
export function sourceOf(document: unknown): SchemaSource {
  const { openapi, paths } = (typeof document === "object" && document !== null ? document : {}) as Partial<OpenApiDocument>;
  if (typeof openapi !== "string" || !/^3\.[1-9]/.test(openapi) || typeof paths !== "object") {
    throw new Misfit("is no OpenAPI document of version 3.1; import `jackfield/<api>/openapi.json`");
  }
  const root: Loose = bare(document);
  const resolve = (schema: SchemaOrBoolean): SchemaOrBoolean => deref(root, schema as Loose) ?? true;
  const tags = new Set<JsonSchema>();
  const collect = (node: Loose): void => {
    if (typeof node !== "object" || node === null) return;
    for (const union of [node.oneOf, node.anyOf]) if (Array.isArray(union)) for (const tag of tagsOf(union, resolve)) tags.add(tag);
    for (const key of Object.keys(node)) collect(node[key]);
  };
  collect(root);

  const operation = (template: string): OperationSchemas | undefined => {
    const [method = "", path = ""] = template.split(" ", 2);
    const item = deref<Loose>(root, root.paths[path]);
    const found = item?.[method.toLowerCase()];
    if (!found) return undefined;
    const parameters = new Map<string, Parameter>();
    for (const given of [...(item.parameters ?? []), ...(found.parameters ?? [])]) {
      const parameter: Parameter = deref<Parameter>(root, given);
      parameters.set(`${parameter.in} ${parameter.name}`, parameter);
    }
    const responses = Object.entries<Loose>(found.responses ?? {}).map(
      ([status, given]) => [status, schemaOf(deref<Loose>(root, given).content)] as const,
    );
    return {
      parameters: [...parameters.values()],
      body: schemaOf(deref<Loose>(root, found.requestBody)?.content),
      responses: new Map(responses),
    };
  };
  return { operation, resolve, isTag: (schema) => tags.has(schema) };
}

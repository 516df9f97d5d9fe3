/** A schema in a normal form, so that two ways to write the same thing compare as equal: references, `allOf`, and `null` in its many places. Pure. */

import type { TimestampForm } from "../../src/manifest.ts";
import { deref } from "../../src/pointer.ts";
import type { Schema, SchemaOrBoolean } from "../document.ts";
import { formOf } from "../formats.ts";
import type { OpenApiDocument } from "../load.ts";

/** What a schema says. */
export interface Shape {
  /** Nothing fits: the schema `false`. */
  readonly never: boolean;
  readonly nullable: boolean;
  /** Without `null`; `undefined` where any will do. */
  readonly types: ReadonlySet<string> | undefined;
  readonly form: TimestampForm | undefined;
  /** Of `enum` or `const`, without `null`. */
  readonly values: readonly unknown[] | undefined;
  readonly properties: ReadonlyMap<string, SchemaOrBoolean>;
  readonly required: ReadonlySet<string>;
  readonly additionalProperties: SchemaOrBoolean | undefined;
  readonly items: SchemaOrBoolean | undefined;
  readonly prefixItems: readonly SchemaOrBoolean[];
  /** The branches of each `oneOf` and `anyOf`, `null` left out. */
  readonly unions: readonly (readonly SchemaOrBoolean[])[];
  /** All further keywords that say which values fit. */
  readonly constraints: Readonly<Record<string, unknown>>;
  readonly default: unknown;
  readonly deprecated: boolean;
}

/** Keywords with a member of their own in {@link Shape}, and those that say nothing about values. */
const READ = new Set(
  `$ref type enum const properties required additionalProperties items prefixItems allOf anyOf oneOf default deprecated
   x-timestamp description title example examples externalDocs $comment xml discriminator`.split(/\s+/),
);

const NOTHING: Shape = {
  never: false,
  nullable: true,
  types: undefined,
  form: undefined,
  values: undefined,
  properties: new Map(),
  required: new Set(),
  additionalProperties: undefined,
  items: undefined,
  prefixItems: [],
  unions: [],
  constraints: {},
  default: undefined,
  deprecated: false,
};

function isNull(document: OpenApiDocument, schema: SchemaOrBoolean): boolean {
  const target = deref(document, schema);
  return typeof target === "object" && (target.type === "null" || target.const === null);
}

/** What a schema says by itself, without what it is composed of. */
function ownShape(schema: Schema): Shape {
  const raw = schema as Readonly<Record<string, unknown>>;
  const types = schema.type === undefined ? undefined : [schema.type].flat();
  const values = raw["const"] === undefined ? schema.enum : [raw["const"]];
  return {
    ...NOTHING,
    nullable: types ? types.includes("null") : (values?.includes(null) ?? true),
    types: types && new Set(types.filter((type) => type !== "null")),
    form: formOf(schema),
    values: values?.filter((value) => value !== null),
    properties: new Map(Object.entries(schema.properties ?? {})),
    required: new Set(schema.required),
    additionalProperties: schema.additionalProperties,
    items: schema.items,
    prefixItems: schema.prefixItems ?? [],
    constraints: Object.fromEntries(Object.entries(raw).filter(([key]) => !READ.has(key))),
    default: raw["default"],
    deprecated: raw["deprecated"] === true,
  };
}

/** Both at once, as `allOf` has it. */
function both(a: Shape, b: Shape): Shape {
  const properties = new Map(a.properties);
  for (const [name, schema] of b.properties) {
    const other = properties.get(name);
    properties.set(name, other === undefined ? schema : { allOf: [other, schema] });
  }
  return {
    never: a.never || b.never,
    nullable: a.nullable && b.nullable,
    types: a.types && b.types ? new Set([...a.types].filter((type) => b.types?.has(type))) : (a.types ?? b.types),
    form: a.form ?? b.form,
    values: a.values && b.values ? a.values.filter((value) => b.values?.includes(value)) : (a.values ?? b.values),
    properties,
    required: new Set([...a.required, ...b.required]),
    additionalProperties: a.additionalProperties ?? b.additionalProperties,
    items: a.items ?? b.items,
    prefixItems: a.prefixItems.length > 0 ? a.prefixItems : b.prefixItems,
    unions: [...a.unions, ...b.unions],
    constraints: { ...b.constraints, ...a.constraints },
    default: a.default ?? b.default,
    deprecated: a.deprecated || b.deprecated,
  };
}

/** The shape of a schema. Its parts are left as they are, to be asked for in turn. */
export function shapeOf(document: OpenApiDocument, given: SchemaOrBoolean): Shape {
  const schema = deref(document, given);
  if (typeof schema === "boolean") return { ...NOTHING, never: !schema, nullable: schema };
  let shape = ownShape(schema);
  // A time is its wire form; how the spec describes that form is for mocks and validators.
  if (shape.form !== undefined) return { ...NOTHING, form: shape.form, nullable: shape.nullable, deprecated: shape.deprecated };
  for (const part of schema.allOf ?? []) shape = both(shape, shapeOf(document, part));
  for (const union of [schema.oneOf, schema.anyOf]) {
    if (!union) continue;
    const branches = union.filter((branch) => !isNull(document, branch));
    const nullable = branches.length < union.length || branches.some((branch) => shapeOf(document, branch).nullable);
    const [only, ...others] = branches;
    const own = { ...NOTHING, nullable };
    const inner = only !== undefined && others.length === 0 ? { ...shapeOf(document, only), nullable } : { ...own, unions: [branches] };
    shape = both(shape, inner);
  }
  return shape;
}

/** Which enums and constants tell the variants of a union apart. Pure. */

/** A JSON Schema, by the keywords that are read here. */
interface VariantSchema<S> {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, S | boolean>>;
  readonly allOf?: readonly (S | boolean)[];
}

/** Follows references. */
type Resolve<S> = (schema: S | boolean) => S | boolean;

/** The closed values of a schema, or `undefined` where it has none. */
function valuesOf<S extends VariantSchema<S>>(schema: S | boolean): readonly unknown[] | undefined {
  if (typeof schema !== "object") return undefined;
  return schema.const === undefined ? schema.enum : [schema.const];
}

interface Variant<S> {
  readonly properties: Readonly<Record<string, S | boolean>>;
  readonly required: readonly string[];
}

/** Members and required names of a variant, through references and `allOf`. */
function variantOf<S extends VariantSchema<S>>(schema: S | boolean, resolve: Resolve<S>): Variant<S> {
  const target = resolve(schema);
  if (typeof target !== "object") return { properties: {}, required: [] };
  const parts = (target.allOf ?? []).map((part) => variantOf(part, resolve));
  return {
    properties: Object.assign(Object.create(null), ...parts.map((part) => part.properties), target.properties),
    required: [...parts.flatMap((part) => part.required), ...(target.required ?? [])],
  };
}

/** The schemas of members that each variant requires with a `const` or `enum` of its own. */
export function* tagsOf<S extends VariantSchema<S>>(branches: readonly (S | boolean)[], resolve: Resolve<S>): Generator<S> {
  const objects = branches.filter((branch) => typeof branch === "object" && branch.type !== "null");
  const variants = objects.map((branch) => variantOf(branch, resolve));
  if (variants.length < 2) return;
  for (const name of variants[0]?.required ?? []) {
    const members = variants.map(({ properties, required }) => (required.includes(name) ? resolve(properties[name] ?? false) : false));
    const values = members.map(valuesOf);
    const all = values.flatMap((list) => list ?? []);
    if (values.includes(undefined) || new Set(all).size !== all.length) continue;
    for (const member of members) if (typeof member === "object") yield member;
  }
}

import type { Schema } from "../document.ts";
import type { Check } from "../load.ts";

const BESIDE = ["properties", "additionalProperties", "items", "allOf", "anyOf", "oneOf"] as const;

function isScalar(value: unknown): boolean {
  return value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

/** What is wrong with an enum or constant as a whole: what its types would leave out, or say otherwise than JSON Schema does. */
function* faultsOf(schema: Schema, key: "enum" | "const", values: readonly unknown[]): Generator<string> {
  const types = [schema.type ?? []].flat();
  const compound = types.find((type) => type === "object" || type === "array");
  if (values.length === 0) yield "An empty enum admits nothing, its type is `never`: list the values, or leave `enum` out.";
  if (key === "const" && values[0] === null) yield '`const: null` is dropped from the types: write `type: "null"`.';
  if (compound) yield `\`${key}\` beside \`type: ${compound}\` becomes another type: write it on the schema of the scalar.`;
  for (const other of BESIDE.filter((name) => name in schema)) {
    yield `Of \`${key}\` beside \`${other}\` one is dropped from the types: keep one of the two, or write \`allOf\` of both.`;
  }
  if (types.includes("null") && !values.includes(null)) {
    const instead = key === "enum" ? "add `null` to the enum, or take it out of `type`" : "write `oneOf` of the constant and `type: null`";
    yield `\`type\` admits null and \`${key}\` does not: ${instead}.`;
  }
}

/**
 * An enum says the same in types and in JSON Schema: openapi-typescript drops some shapes and makes `never` of others.
 * Members of another type than the declared, and duplicates, are Redocly's `no-enum-type-mismatch` and `no-duplicated-enum-values`.
 */
const check: Check = () => ({
  Schema(schema: Schema, { report, location }) {
    const key = "const" in schema ? "const" : "enum";
    const values = key === "const" ? [schema.const] : schema.enum;
    if (!Array.isArray(values)) return;
    const at = location.child(key);
    for (const message of faultsOf(schema, key, values)) report({ message, location: at.key() });
    for (const [index, value] of values.entries()) {
      if (isScalar(value)) continue;
      const message = `A member of \`${key}\` is no scalar: write \`properties\` or \`items\`, with a \`const\` in each.`;
      report({ message, location: key === "enum" ? at.child(index) : at });
    }
  },
});

export default check;

import type { Schema } from "../document.ts";
import type { Check } from "../load.ts";

/** Keywords that openapi-typescript drops or misreads, and what to write instead. Those of OpenAPI 3.0 are Redocly's `struct`. */
const INSTEAD: Readonly<Record<string, string>> = {
  patternProperties: "`additionalProperties`, with the pattern in the description",
  if: "`oneOf` with one branch a case",
  // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
  then: "`oneOf` with one branch a case",
  else: "`oneOf` with one branch a case",
  dependentSchemas: "`anyOf` with one branch a case",
  dependentRequired: "`anyOf` with one branch a case",
  not: "what is admitted, or `false` for a property that is not",
  unevaluatedProperties: "`additionalProperties`",
  unevaluatedItems: "`items`",
  $dynamicRef: "`$ref`",
  $dynamicAnchor: "a schema under `components.schemas`",
  $anchor: "a schema under `components.schemas`",
  $id: "a schema under `components.schemas`",
  $defs: "a schema under `components.schemas`",
  definitions: "a schema under `components.schemas`",
};

/** A schema says nothing that its types leave out or turn into something else. */
const check: Check = () => ({
  Schema(schema: Schema, { report, location }) {
    for (const key of Object.keys(schema)) {
      if (!Object.hasOwn(INSTEAD, key)) continue;
      report({ message: `\`${key}\` does not reach the types: write ${INSTEAD[key]}.`, location: location.child(key).key() });
    }
    const types = [schema.type ?? []].flat();
    if ("items" in schema && !types.includes("array")) {
      report({ message: "`items` without `type: array` does not reach the types: write both.", location: location.child("items").key() });
    }
    if ("prefixItems" in schema && schema.items !== false) {
      const message = "The types end a tuple where `prefixItems` does: write `items: false` beside it, or `items` alone.";
      report({ message, location: location.child("prefixItems").key() });
    }
    for (const key of ["properties", "additionalProperties"]) {
      if (!(key in schema) || types.length === 0 || types.includes("object")) continue;
      report({ message: `\`${key}\` without \`type: object\` does not reach the types: write both.`, location: location.child(key).key() });
    }
  },
});

export default check;

import type { Check } from "../load.ts";

/** Keywords that add to what a reference names without changing which values it admits. */
const ANNOTATIONS = new Set([
  "$ref",
  "$comment",
  "title",
  "summary",
  "description",
  "default",
  "deprecated",
  "example",
  "examples",
  "externalDocs",
  "readOnly",
  "writeOnly",
]);

/** Nothing but annotations stands beside the `$ref` of a schema: openapi-typescript takes the reference and drops the rest. */
const check: Check = () => ({
  ref(node, { report, location, type }) {
    if (type.name !== "Schema") return;
    for (const key of Object.keys(node)) {
      if (ANNOTATIONS.has(key) || key.startsWith("x-")) continue;
      const message = `\`${key}\` beside \`$ref\` does not reach the types: write \`allOf: [{ $ref }, { ${key} }]\`, or \`oneOf\` with \`type: "null"\` for a nullable one.`;
      report({ message, location: location.child(key).key() });
    }
  },
});

export default check;

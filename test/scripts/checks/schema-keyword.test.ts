import { admits, refuses } from "../lint.ts";

const at = "/components/schemas/Thing";

admits([
  [
    "bounds",
    {
      thing: "{ type: object, minProperties: 1, properties: { a: { type: array, maxItems: 3, items: { type: string, pattern: '^a' } } } }",
    },
  ],
  ["an object or a list", { thing: "{ type: [object, array], additionalProperties: true, items: {} }" }],
  ["properties without a type", { thing: "{ properties: { a: { type: string } } }" }],
  [
    "properties of such names",
    { thing: "{ type: object, properties: { not: { type: string }, if: { type: string }, $defs: { type: string } } }" },
  ],
  ["a closed tuple", { thing: "{ type: array, prefixItems: [{ type: string }], items: false, minItems: 1 }" }],
]);

refuses("jackfield/schema-keyword", [
  [
    "patterns of names",
    { thing: "{ type: object, ▸patternProperties: { '^a': { type: string } } }" },
    `${at}/patternProperties`,
    "write `additionalProperties`",
  ],
  ["a condition", { thing: "{ type: object, ▸if: { minProperties: 1 } }" }, `${at}/if`, "`oneOf` with one branch a case"],
  ["dependent schemas", { thing: "{ type: object, ▸dependentSchemas: { a: { minProperties: 1 } } }" }, `${at}/dependentSchemas`, "`anyOf`"],
  [
    "dependent members",
    { thing: "{ type: object, properties: { a: {}, b: {} }, ▸dependentRequired: { a: [b] } }" },
    `${at}/dependentRequired`,
    "`anyOf`",
  ],
  ["a negation", { thing: "{ type: object, ▸not: { minProperties: 1 } }" }, `${at}/not`, "what is admitted"],
  [
    "unevaluated members",
    { thing: "{ type: object, ▸unevaluatedProperties: false }" },
    `${at}/unevaluatedProperties`,
    "`additionalProperties`",
  ],
  ["local definitions", { thing: "{ type: object, ▸$defs: {} }" }, `${at}/$defs`, "under `components.schemas`"],
  ["a dynamic reference", { thing: "{ ▸$dynamicRef: '#a' }" }, `${at}/$dynamicRef`, "`$ref`"],
  ["items without a list", { thing: "{ ▸items: { type: string } }" }, `${at}/items`, "`type: array`"],
  ["an open tuple", { thing: "{ type: array, ▸prefixItems: [{ type: string }] }" }, `${at}/prefixItems`, "`items: false`"],
  [
    "a tuple with a rest",
    { thing: "{ type: array, ▸prefixItems: [{ type: string }], items: { type: string } }" },
    `${at}/prefixItems`,
    "`items: false`",
  ],
  ["properties of a text", { thing: "{ type: string, ▸properties: { a: { type: string } } }" }, `${at}/properties`, "`type: object`"],
  [
    "additional members of a text",
    { thing: "{ type: [string, 'null'], ▸additionalProperties: true }" },
    `${at}/additionalProperties`,
    "`type: object`",
  ],
]);

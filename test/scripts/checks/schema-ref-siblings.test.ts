import { admits, refuses } from "../lint.ts";

const schemas = "Text: { type: string }";
const thing = (beside: string) => ({
  schemas,
  thing: `{ type: object, properties: { a: { $ref: '#/components/schemas/Text', ${beside} } } }`,
});
const at = "/components/schemas/Thing/properties/a";

admits([
  ["a description", thing("description: A text., deprecated: true")],
  ["a reference alone", thing("")],
]);

refuses("jackfield/schema-ref-siblings", [
  ["a type", thing("▸type: [string, 'null']"), `${at}/type`, '`oneOf` with `type: "null"`'],
  ["an enum", thing("▸enum: [a, b]"), `${at}/enum`, "`allOf: [{ $ref }, { enum }]`"],
  ["a bound", thing("▸maxLength: 3"), `${at}/maxLength`, "does not reach the types"],
]);

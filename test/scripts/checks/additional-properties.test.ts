import { admits, refuses } from "../lint.ts";

const schemas = "Text: { type: string, maxLength: 3 }";
const thing = (property: string, rest: string) => ({
  thing: `{ type: object, properties: { ${property} }, additionalProperties: ${rest} }`,
});
const at = "/components/schemas/Thing/properties/a";

admits([
  ["any others", thing("a: { type: integer }", "true")],
  ["no others", thing("a: { type: integer }", "false")],
  ["others of any kind", thing("a: { type: integer }", "{ description: Anything. }")],
  ["the same type", thing("a: { type: string, maxLength: 3 }", "{ type: string }")],
  ["a narrower type", thing("a: { type: integer }, b: { type: string, enum: [c, d] }", "{ type: [number, string] }")],
  ["the same reference", { ...thing("a: { $ref: '#/components/schemas/Text' }", "{ $ref: '#/components/schemas/Text' }"), schemas }],
  ["the same object", thing("a: { type: object, description: An object. }", "{ type: object }")],
  ["a member that is forbidden", thing("a: false", "{ type: string }")],
]);

const message = "no value fits the types";

refuses("jackfield/additional-properties", [
  ["another type", thing("▸a: { type: integer }", "{ type: string }"), at, message],
  ["a wider type", thing("▸a: { type: [string, 'null'] }", "{ type: string }"), at, message],
  ["an object beside texts", thing("▸a: { type: object }", "{ type: string }"), at, message],
  ["a time beside texts", thing("▸a: { type: string, format: date-time }", "{ type: string }"), at, message],
  ["a text beside an enum", thing("▸a: { type: string }", "{ type: string, enum: [b, c] }"), at, message],
  ["another object", thing("▸a: { type: object, properties: { b: { type: string } } }", "{ type: object }"), at, message],
]);

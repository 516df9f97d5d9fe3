import { admits, refuses } from "../lint.ts";

const id = "{ name: id, in: path, required: true, description: Which one., schema: { type: string } }";
const more = (text: string) => ({ parameters: `\n- ${id}\n- { ${text}, description: Another. }` });
const query = (schema: string, rest = "") => more(`name: q, in: query, schema: ${schema}${rest}`);
const at = "/paths/~1things~1{id}/patch/parameters/1";
const schemas = `
  Timestamp: { x-timestamp: epoch-ms, oneOf: [{ type: integer, minimum: 0, maximum: 1 }, { type: string, format: date-time }] }`;

admits([
  ["a scalar in the query", query("{ type: integer }")],
  ["a list in the query", query("{ type: array, items: { type: string, enum: [a, b] } }", ", style: form, explode: true")],
  ["one or several in the query", query("{ oneOf: [{ type: string }, { type: array, items: { type: string } }] }")],
  ["a time", { ...query("{ $ref: '#/components/schemas/Timestamp' }"), schemas }],
  ["a header that can be null", more("name: X-A, in: header, schema: { type: [string, 'null'] }, style: simple")],
  ["a constant header", more("name: X-A, in: header, required: true, schema: { type: string, const: b }")],
  ["a scalar of several constraints", query("{ allOf: [{ type: string }, { maxLength: 3 }] }")],
]);

const type = "`type` for one scalar";

refuses("jackfield/parameter-shape", [
  ["a cookie", more("name: q, in: ▸cookie, schema: { type: string }"), `${at}/in`, "is a cookie"],
  [
    "a parameter of a media type",
    more("name: q, in: query, content: ▸{ application/json: { schema: { type: object }, examples: { none: { value: {} } } } }"),
    `${at}/content`,
    "write `schema`",
  ],
  ["an object in the query", query("▸{ type: object }"), `${at}/schema`, `${type} or a list`],
  ["a list of objects", query("▸{ type: array, items: { type: object } }"), `${at}/schema`, type],
  ["a list of anything", query("▸{ type: array }"), `${at}/schema`, type],
  ["null in the query", query("▸{ type: [string, 'null'] }"), `${at}/schema`, "leave null out"],
  ["anything", query("▸{}"), `${at}/schema`, type],
  ["a scalar or anything", query("▸{ anyOf: [{ type: string }, { minLength: 1 }] }"), `${at}/schema`, type],
  ["a list in a header", more("name: X-A, in: header, schema: ▸{ type: array, items: { type: string } }"), `${at}/schema`, type],
  ["another style", query("{ type: array, items: { type: string } }", ", style: ▸pipeDelimited"), `${at}/style`, "it is `form`"],
  ["a list in one", query("{ type: array, items: { type: string } }", ", explode: ▸false"), `${at}/explode`, "clients repeat the name"],
  ["reserved characters", query("{ type: string }", ", allowReserved: ▸true"), `${at}/allowReserved`, "encode every reserved character"],
  [
    "a header of the connection",
    more("name: ▸Content-Length, in: header, schema: { type: integer }"),
    `${at}/name`,
    "set by the connection",
  ],
  ["what is no header's name", more("name: ▸'X A', in: header, schema: { type: string }"), `${at}/name`, "is not a header name"],
  ["Accept", more("name: ▸accept, in: header, schema: { type: string }"), `${at}/name`, "leave it out"],
  [
    "a list in the path",
    { parameters: "[{ name: id, in: path, required: true, description: Which., schema: ▸{ type: array, items: { type: string } } }]" },
    "/paths/~1things~1{id}/patch/parameters/0/schema",
    type,
  ],
  [
    "another style in the path",
    { parameters: "[{ name: id, in: path, required: true, description: Which., style: ▸label, schema: { type: string } }]" },
    "/paths/~1things~1{id}/patch/parameters/0/style",
    "`simple`",
  ],
  [
    "a part of the path that is optional",
    { parameters: "[▸{ name: id, in: path, description: Which., schema: { type: string } }]" },
    "/paths/~1things~1{id}/patch/parameters/0",
    "write `required: true`",
  ],
]);

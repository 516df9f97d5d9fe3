import { admits, refuses } from "../lint.ts";

const LIST = "{ type: array, items: { type: string } }";
const PAGE = `{ type: object, properties: { items: ${LIST}, total: { type: integer } } }`;

interface Answer {
  readonly schema: string;
  readonly example: string;
}

/** A GET that is paged so, and its answer. */
const paged = (paging: string, { schema, example }: Answer = { schema: PAGE, example: "{ items: [], total: 0 }" }, status = "200") => ({
  pathItem: `
    parameters:
      - { name: start, in: query, description: From where on., schema: { type: integer } }
      - { name: x-start, in: header, description: The same., schema: { type: integer } }
    get:
      operationId: listThings
      summary: List things
      description: Lists things.
      externalDocs: { url: https://example.org }
      tags: [Things]
      ${paging}
      parameters:
        - { name: id, in: path, required: true, description: Which one., schema: { type: string } }
        - { name: offset, in: query, description: From where on., schema: { type: integer } }
        - { name: limit, in: query, description: How many., schema: { type: integer } }
        - { name: page, in: query, description: Which page., schema: { type: string } }
        - { name: all, in: query, description: Whether to count., schema: { type: boolean } }
      responses:
        '${status}':
          description: Things.
          content: { application/json: { schema: ${schema}, examples: { one: { summary: One, value: ${example} } } } }
        '404': { description: No such thing. }`,
});

const bare: Answer = { schema: LIST, example: "[a]" };
const either: Answer = { schema: `{ oneOf: [${LIST}, ${PAGE}] }`, example: "[a]" };
const shared: Answer = {
  schema: "{ allOf: [{ $ref: '#/components/schemas/Listed' }, { type: object }] }",
  example: "{ items: null, next: a }",
};
const schemas = `Listed: { type: object, properties: { items: { oneOf: [${LIST}, { type: 'null' }] }, next: { type: [string, 'null'] } } }`;

admits([
  ["an offset", paged("x-pagination: { style: offset, offset: offset, items: /items }")],
  ["an offset, a size and a total", paged("x-pagination: { style: offset, offset: offset, limit: limit, items: /items, total: /total }")],
  ["a parameter of the path", paged("x-pagination: { style: offset, offset: start, items: /items }")],
  ["a page number from 0", paged("x-pagination: { style: page, page: page, first: 0, items: '' }", bare)],
  ["a page number from 1", paged("x-pagination: { style: page, page: page, first: 1, limit: limit, items: '' }", bare)],
  ["a flag", paged("x-pagination: { style: page, page: page, first: 0, items: /items, total: /total, envelope: all }", either)],
  ["a cursor", { ...paged("x-pagination: { style: cursor, cursor: page, next: /next, limit: limit, items: /items }", shared), schemas }],
  ["a Link header", paged("x-pagination: { style: link, items: '', limit: limit }", bare)],
]);

const at = "/paths/~1things~1{id}/get/x-pagination";

refuses("jackfield/pagination", [
  [
    "what is no GET",
    { operation: "▸x-pagination: { style: link, items: /thing }", thing: LIST },
    "/paths/~1things~1{id}/patch/x-pagination",
    "Only a GET",
  ],
  ["no style", paged("x-pagination: ▸{ items: /items }"), at, "no known `style`"],
  ["another style", paged("x-pagination: ▸{ style: scroll, items: /items }"), at, "write `offset`, `page`, `cursor` or `link`"],
  ["a style that every object has", paged("x-pagination: ▸{ style: constructor, items: /items }"), at, "no known `style`"],
  ["a text", paged("x-pagination: ▸offset"), at, "no known `style`"],
  ["nothing", paged("x-pagination: ▸[]"), at, "no known `style`"],
]);

refuses("jackfield/pagination", [
  ["an offset without its parameter", paged("▸x-pagination: { style: offset, items: /items }"), at, "needs `offset`"],
  ["an offset without its list", paged("▸x-pagination: { style: offset, offset: offset }"), at, "needs `items`"],
  ["a page number without its parameter", paged("▸x-pagination: { style: page, first: 0, items: /items }"), at, "needs `page`"],
  ["a page number without the first", paged("▸x-pagination: { style: page, page: page, items: /items }"), at, "needs `first`"],
  ["a cursor without its parameter", paged("▸x-pagination: { style: cursor, next: /total, items: /items }"), at, "needs `cursor`"],
  ["a cursor without the next one", paged("▸x-pagination: { style: cursor, cursor: page, items: /items }"), at, "needs `next`"],
  ["a Link header without the list", paged("▸x-pagination: { style: link }"), at, "needs `items`"],
]);

/** An offset with one more member, or another one. */
const offset = (member: string, answer?: Answer, status?: string) => paged(`x-pagination: { style: offset, ${member} }`, answer, status);

refuses("jackfield/pagination", [
  ["an unknown member", offset("offset: offset, items: /items, size: ▸limit"), `${at}/size`, "nothing that the style `offset` has"],
  ["a member of another style", offset("offset: offset, items: /items, first: ▸1"), `${at}/first`, "nothing that the style `offset` has"],
  ["a parameter that is not there", offset("offset: ▸from, items: /items"), `${at}/offset`, "`from`, which is no query parameter"],
  ["a parameter of the path template", offset("offset: ▸id, items: /items"), `${at}/offset`, "declare it"],
  ["a header", offset("offset: ▸x-start, items: /items"), `${at}/offset`, "no query parameter"],
  ["a size that is not there", offset("offset: offset, items: /items, limit: ▸size"), `${at}/limit`, "no query parameter"],
  ["a flag that is not there", offset("offset: offset, items: /items, envelope: ▸total"), `${at}/envelope`, "no query parameter"],
  ["a parameter that is no text", offset("offset: ▸1, items: /items"), `${at}/offset`, "write the name"],
  [
    "a first page that is neither 0 nor 1",
    paged("x-pagination: { style: page, page: page, first: ▸2, items: /items }"),
    `${at}/first`,
    "0 or 1",
  ],
  ["a first page as a text", paged("x-pagination: { style: page, page: page, first: ▸'1', items: /items }"), `${at}/first`, "0 or 1"],
]);

refuses("jackfield/pagination", [
  ["a name for a pointer", offset("offset: offset, items: ▸items"), `${at}/items`, "no JSON Pointer"],
  ["a pointer with an end too many", offset("offset: offset, items: ▸/items/"), `${at}/items`, "no JSON Pointer"],
  ["a pointer with an escape", offset("offset: offset, items: ▸/a~1b"), `${at}/items`, "without escapes"],
  ["a pointer that is no text", offset("offset: offset, items: ▸[items]"), `${at}/items`, "no JSON Pointer"],
  ["a list that is not there", offset("offset: offset, items: ▸/itmes"), `${at}/items`, "leads to no list"],
  ["a list that is none", offset("offset: offset, items: ▸/total"), `${at}/items`, "leads to no list"],
  ["the answer itself, which is no list", offset("offset: offset, items: ▸''"), `${at}/items`, "leads to no list"],
  ["a list below a list", offset("offset: offset, items: ▸/items/0"), `${at}/items`, "leads to no list"],
  ["a list of no 200", offset("offset: offset, items: ▸/items", undefined, "206"), `${at}/items`, "in the schema of the 200"],
  ["a total that is not there", offset("offset: offset, items: /items, total: ▸/count"), `${at}/total`, "leads to no number"],
  ["a total that is a list", offset("offset: offset, items: /items, total: ▸/items"), `${at}/total`, "leads to no number"],
  [
    "a next cursor that is not there",
    { ...paged("x-pagination: { style: cursor, cursor: page, next: ▸/nxet, items: /items }", shared), schemas },
    `${at}/next`,
    "leads to no text or number",
  ],
  [
    "a next cursor that is a list",
    { ...paged("x-pagination: { style: cursor, cursor: page, next: ▸/items, items: /items }", shared), schemas },
    `${at}/next`,
    "leads to no text or number",
  ],
]);

import { admits, refuses } from "../lint.ts";

const media = "{ schema: { $ref: '#/components/schemas/Change' }, examples: { none: { value: {} } } }";
const body = (content: string) => ({ requestBody: `{ description: What to change., content: { ${content} } }` });
const responses = (other: string) => `
  '200': { description: The thing., content: { application/json: { schema: { $ref: '#/components/schemas/Answer' }, examples: { none: { value: {} } } } } }
  ${other}`;
const at = "/paths/~1things~1{id}/patch/requestBody/content";

admits([
  ["JSON", body(`application/json: ${media}`)],
  ["a dialect of JSON", body(`application/merge-patch+json: ${media}`)],
]);

refuses("jackfield/media-type", [
  ["a form", body(`▸application/x-www-form-urlencoded: ${media}`), `${at}/application~1x-www-form-urlencoded`, "write `application/json`"],
  ["text", body(`▸text/plain: ${media}`), `${at}/text~1plain`, "No client speaks `text/plain`"],
  ["anything", body(`▸'*/*': ${media}`), `${at}/*~1*`, "No client speaks"],
  [
    "a type with parameters",
    body(`▸application/json;charset=utf-8: ${media}`),
    `${at}/application~1json;charset=utf-8`,
    "without parameters",
  ],
  ["a second type", body(`application/json: ${media}, ▸application/hal+json: ${media}`), `${at}/application~1hal+json`, "one media type"],
  [
    "a response that is no JSON",
    {
      responses: responses(
        "'404': { description: None., content: { ▸application/xml: { schema: { type: string }, examples: { none: { value: a } } } } }",
      ),
    },
    "/paths/~1things~1{id}/patch/responses/404/content/application~1xml",
    "`application/xml`",
  ],
  [
    "an empty map",
    { responses: responses("'404': { description: No such thing., ▸content: {} }") },
    "/paths/~1things~1{id}/patch/responses/404/content",
    "leave it out",
  ],
  [
    "a body without a schema",
    {
      responses: responses("'404': { description: No such thing., content: { ▸application/json: { examples: { none: { value: {} } } } } }"),
    },
    "/paths/~1things~1{id}/patch/responses/404/content/application~1json",
    "write `schema`",
  ],
]);

import { admits, refuses } from "../lint.ts";

const id = "{ name: id, in: path, required: true, description: Which one., schema: { type: string } }";
const parameters = (text: string) => `[${id}, { ${text}, description: Another., schema: { type: string } }]`;
const securitySchemes = "key: { type: apiKey, in: header, name: X-Api-Key }";
const at = "/paths/~1things~1{id}/patch/parameters/1/name";

admits([
  ["a header of another name", { securitySchemes, parameters: parameters("name: X-Api-Version, in: header") }],
  ["the name of the header in the query", { securitySchemes, parameters: parameters("name: X-Api-Key, in: query") }],
]);

refuses("jackfield/credential-not-parameter", [
  [
    "the header of a key, in any case",
    { securitySchemes, parameters: parameters("name: ▸x-api-key, in: header") },
    at,
    "the security scheme `key` sends it",
  ],
  ["Authorization", { parameters: parameters("name: ▸Authorization, in: header") }, at, "`components.securitySchemes`"],
  ["Cookie", { parameters: parameters("name: ▸cookie, in: header") }, at, "`components.securitySchemes`"],
  [
    "one that the path declares",
    { securitySchemes, pathItem: "parameters: [{ name: ▸X-API-KEY, in: header, description: Another., schema: { type: string } }]" },
    "/paths/~1things~1{id}/parameters/0/name",
    "remove it",
  ],
]);

import { admits, refuses } from "../lint.ts";

const ok =
  "{ description: The thing., content: { application/json: { schema: { $ref: '#/components/schemas/Answer' }, examples: { none: { value: {} } } } } }";
const none = "{ description: None. }";
const at = "/paths/~1things~1{id}/patch/responses";

admits([["exact codes and a default", { responses: `{ '200': ${ok}, '204': ${none}, '404': ${none}, default: ${none} }` }]]);

refuses("jackfield/status-codes", [
  ["a range", { responses: `{ '200': ${ok}, ▸4XX: ${none} }` }, `${at}/4XX`, "write each code, such as `404`"],
  ["a code that is none", { responses: `{ '200': ${ok}, '404': ${none}, ▸'999': ${none} }` }, `${at}/999`, "no status"],
  ["a default for success", { responses: `▸: { '404': ${none}, default: ${ok} }` }, at, "write a `2xx` code"],
  [
    "a body where there is none",
    { responses: `{ '200': ${none}, '204': ${ok.replace("content", "▸content")}, '404': ${none} }` },
    `${at}/204/content`,
    "has no body",
  ],
]);

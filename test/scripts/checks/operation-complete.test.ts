import { admits, refuses } from "../lint.ts";

const operation = "/paths/~1things~1{id}/patch";
const content = "content: { application/json: { schema: { $ref: '#/components/schemas/Change' }, examples: { none: { value: {} } } } }";

admits([["an operation that says it all", { tags: "[Things]", requestBody: `{ description: What to change., ${content} }` }]]);

refuses("jackfield/operation-complete", [
  ["no tag", { tags: "▸: []" }, `${operation}/tags`, "name one of those at the root"],
  ["a body without a description", { requestBody: `▸: { ${content} }` }, `${operation}/requestBody`, "write `description`"],
  [
    "a response whose description is blank",
    { responses: `{ '200': { description: The thing., ${content.replace("Change", "Answer")} }, '404': { description: ▸' ' } }` },
    `${operation}/responses/404/description`,
    "say in `description` when it comes",
  ],
]);

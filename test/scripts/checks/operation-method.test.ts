import { admits, refuses } from "../lint.ts";

const operation = (method: string, body = "") => ({
  pathItem: `
    ${method}:
      operationId: other
      summary: Do another thing
      description: Does another thing.
      externalDocs: { url: https://example.org }
      tags: [Things]
      parameters: [{ name: id, in: path, required: true, description: Which one., schema: { type: string } }]
      responses: { '204': { description: Done. }, '404': { description: No such thing. } }
      ${body}`,
});
const body =
  "requestBody: { description: What., content: { application/json: { schema: { type: string }, examples: { a: { value: a } } } } }";

admits([
  ["a GET", operation("get")],
  ["a DELETE with a body", operation("delete", body)],
]);

refuses("jackfield/operation-method", [
  ["a HEAD", operation("▸head"), "/paths/~1things~1{id}/head", "No client has `head`"],
  ["an OPTIONS", operation("▸options"), "/paths/~1things~1{id}/options", "there are `get`"],
  ["a GET with a body", operation("get", `▸${body}`), "/paths/~1things~1{id}/get/requestBody", "query parameters"],
]);

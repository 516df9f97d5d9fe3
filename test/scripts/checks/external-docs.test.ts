import { admits, refuses } from "../lint.ts";

const rest = (docs: string) => ({
  pathItem: `
    ▸get:
      operationId: readThing
      summary: Read a thing
      description: Reads a thing.
      ${docs}
      tags: [Things]
      parameters: [{ name: id, in: path, required: true, description: Which one., schema: { type: string } }]
      responses: { '204': { description: Nothing to see. }, '404': { description: No such thing. } }`,
});

admits([
  [
    "an operation that names its page",
    { pathItem: rest("externalDocs: { description: The page, url: https://example.org }").pathItem.replace("▸", "") },
  ],
]);

refuses("jackfield/external-docs", [["an operation that names none", rest(""), "/paths/~1things~1{id}/get", "add `externalDocs`"]]);

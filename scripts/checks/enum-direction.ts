import { METHODS, type Schema } from "../document.ts";
import type { Check } from "../load.ts";
import { entries, type Found, follow, type Location, list, member, parts, type Resolve } from "../schema.ts";

/** Schemas that a direction reaches, with the first operation that does. */
type Reached = Map<Schema, Found & { readonly operation: string }>;

type PathItem = { readonly [method in (typeof METHODS)[number] | "parameters"]?: unknown };

interface Exchange {
  readonly parameters?: unknown;
  readonly requestBody?: unknown;
  readonly responses?: unknown;
}

function isChoice({ enum: values }: Schema): boolean {
  return list(values).filter((value) => value !== null).length > 1;
}

/**
 * An enum belongs to requests or to responses: enums of requests are closed and those of responses open, and one type cannot be both.
 * A tag, `const` or a single member, is the same in both.
 */
const check: Check = () => ({
  Paths(paths, { report, location, resolve }) {
    const requests: Reached = new Map();
    const responses: Reached = new Map();
    for (const [path, given] of entries(paths)) {
      const item = follow<PathItem>(given, location.child(path), resolve);
      if (!item) continue;
      for (const method of METHODS) {
        const operation = follow<Exchange>(item.node[method], item.location.child(method), resolve);
        if (!operation) continue;
        const name = `${method.toUpperCase()} ${path}`;
        reachParameters(requests, name, item, resolve);
        reachParameters(requests, name, operation, resolve);
        reachBody(requests, name, operation.node.requestBody, operation.location.child("requestBody"), resolve);
        for (const [status, response] of entries(operation.node.responses)) {
          reachBody(responses, name, response, operation.location.child(["responses", status]), resolve);
        }
      }
    }
    for (const [schema, { operation, location: at }] of requests) {
      const answer = responses.get(schema);
      if (!answer || !isChoice(schema)) continue;
      const message = `This enum is sent by \`${operation}\` and answered by \`${answer.operation}\`: give each direction its own schema, because only responses may bring new values.`;
      report({ message, location: at.key() });
    }
  },
});

function reach(reached: Reached, operation: string, schema: unknown, location: Location, resolve: Resolve): void {
  const found = follow(schema, location, resolve);
  if (!found || reached.has(found.node)) return;
  reached.set(found.node, { ...found, operation });
  for (const [path, part] of parts(found.node)) reach(reached, operation, part, found.location.child(path), resolve);
}

function reachParameters(
  reached: Reached,
  operation: string,
  { node, location }: Found<{ readonly parameters?: unknown }>,
  resolve: Resolve,
): void {
  for (const [index, given] of list(node.parameters).entries()) {
    const found = follow<{ schema?: unknown }>(given, location.child(["parameters", index]), resolve);
    if (found) reach(reached, operation, found.node.schema, found.location.child("schema"), resolve);
  }
}

function reachBody(reached: Reached, operation: string, body: unknown, location: Location, resolve: Resolve): void {
  const found = follow<{ content?: unknown }>(body, location, resolve);
  if (!found) return;
  for (const [type, media] of entries(found.node.content)) {
    reach(reached, operation, member(media, "schema"), found.location.child(["content", type, "schema"]), resolve);
  }
}

export default check;

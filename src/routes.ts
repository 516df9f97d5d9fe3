/** The operations of a manifest, by method and path and by `operationId`; each is prepared when it is first called. */

import type { Perform, Route } from "./inside.ts";
import type { Manifest, Operation } from "./manifest.ts";
import { ownFlatInit } from "./options.ts";
import { own } from "./own.ts";

/** The methods a client has. */
export const METHODS: readonly string[] = ["GET", "PUT", "POST", "PATCH", "DELETE"];

/** The members that an operation may leave out, so that none is looked for on the prototype. */
const OPERATION = {
  id: "",
  security: [],
  headers: undefined,
  query: undefined,
  parameters: undefined,
  media: undefined,
  body: undefined,
  times: undefined,
  pagination: undefined,
  reset: undefined,
  responses: {},
};
const HEADER = { required: undefined, const: undefined };
const CONTENT = { type: undefined, times: undefined };

function ownMembers(given: object, step: (member: object | false) => unknown): object {
  return Object.fromEntries(Object.entries(given).map(([name, member]) => [name, step(member)]));
}

/** An operation as what it holds itself. */
export function ownOperation(given: Operation): Operation {
  const { headers, responses, ...rest } = own(given, OPERATION) as Operation;
  return {
    ...rest,
    headers: ownMembers(headers ?? {}, (header) => own(header, HEADER)),
    responses: ownMembers(responses, (content) => content && own(content, CONTENT)),
  } as Operation;
}

/** An operation, prepared; `undefined` where the API has none such. */
export function routeOf({ operations }: Manifest, template: string): Route | undefined {
  if (!Object.hasOwn(operations, template)) return undefined;
  const [method = "", path = ""] = template.split(" ", 2);
  return { method, path, template, operation: ownOperation(operations[template] as Operation) };
}

/** Finds an operation. */
export type Routes = (method: string, path: string) => Route | undefined;

/** The operations by method and path template. */
export function routesOf(manifest: Manifest): Routes {
  // By method, then by path: a key made of both would be hashed anew at each call.
  const known = new Map<string, Map<string, Route>>();
  return (method, path) => {
    const routes = known.get(method) ?? new Map<string, Route>();
    const found = routes.get(path) ?? routeOf(manifest, `${method} ${path}`);
    if (found) known.set(method, routes.set(path, found));
    return found;
  };
}

/** A function for each operation, by `operationId`. */
export function callsOf({ operations }: Manifest, routes: Routes, perform: Perform): object {
  const calls = Object.entries(operations).map(([template, { id }]) => {
    const [method = "", path = ""] = template.split(" ", 2);
    return [id, (init?: object) => perform(routes(method, path) as Route, init, ownFlatInit)];
  });
  // Without a prototype, whose members are no operations.
  return Object.freeze({ __proto__: null, ...Object.fromEntries(calls) });
}

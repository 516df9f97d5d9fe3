/** Finds the operations of one document in another: by method and path, whatever the variables are called and wherever the base path stands. */

import { METHODS } from "../document.ts";
import { entries, isObject, list, member } from "../schema.ts";
import { follow, type Json } from "./reference.ts";

/** An operation of a document and what stands around it. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  /** `PATCH /things/{id}` */
  readonly name: string;
  readonly node: Json;
  /** Parameters of the path item and of the operation, references followed, the operation's winning. */
  readonly parameters: readonly Json[];
  /** The paths that its servers stand at, without a slash at the end. */
  readonly bases: readonly string[];
}

const BASE = /^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/]*/i;

/** The path of a server's URL: what its host is does not matter, nor whether a variable stands in it. */
function basesOf(...servers: unknown[]): string[] {
  const given = servers.map(list).find((urls) => urls.length > 0) ?? [];
  const paths = given.map((server) =>
    String(member(server, "url") ?? "")
      .replace(BASE, "")
      .replace(/[?#].*$/, "")
      .replace(/\/+$/, ""),
  );
  return [...new Set(paths.length > 0 ? paths : [""])];
}

/** A header is the same in any case. */
export function parameterKey(parameter: Json): string {
  const name = String(parameter["name"]);
  return `${parameter["in"]} ${parameter["in"] === "header" ? name.toLowerCase() : name}`;
}

function parametersOf(document: Json, item: Json, operation: Json): Json[] {
  const all = [...list(item["parameters"]), ...list(operation["parameters"])].map((given) => follow(document, given)).filter(isObject);
  return [...new Map(all.map((parameter) => [parameterKey(parameter), parameter])).values()];
}

/** Every operation of a document that a client could call, in the document's order. */
export function operationsIn(document: Json): Operation[] {
  return entries(document["paths"]).flatMap(([path, given]) => {
    const item = follow(document, given);
    if (!isObject(item)) return [];
    return METHODS.flatMap((method) => {
      const node = item[method];
      if (!isObject(node)) return [];
      const bases = basesOf(node["servers"], item["servers"], document["servers"]);
      const name = `${method.toUpperCase()} ${path}`;
      return [{ method, path, name, node, bases, parameters: parametersOf(document, item, node) }];
    });
  });
}

/** A path with its variables nameless. */
export function nameless(path: string): string {
  return path.replace(/\{[^{}]*\}/g, "{}");
}

/** Below its server, then as it stands. */
function keysOf({ method, path, bases }: Operation): string[] {
  return [...bases.map((base) => base + path), path].map((full) => `${method} ${nameless(full)}`);
}

/** A function that finds an operation among others: the same path below the server, or the same but for a base path on either side. */
export function createFinder(operations: readonly Operation[]): (wanted: Operation) => Operation | undefined {
  const index = new Map<string, Operation>();
  const full = operations.map((operation) => [operation, keysOf(operation)] as const);
  for (const [operation, keys] of full) for (const key of keys.slice(0, -1)) if (!index.has(key)) index.set(key, operation);
  for (const [operation, keys] of full) for (const key of keys.slice(-1)) if (!index.has(key)) index.set(key, operation);
  return (wanted) => keysOf(wanted).flatMap((key) => index.get(key) ?? [])[0];
}

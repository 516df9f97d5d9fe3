/** HAL links: where they lead, and the call that takes one there. */

import type { CallOptions, Client, Responses, Result } from "./call.ts";
import type { HeaderValues } from "./headers.ts";
import { checked } from "./input.ts";
import { type Inside, insideOf, type Route } from "./inside.ts";
import { expand, type LinkPlace, placeOf } from "./link.ts";
import type { Operation, PlanNode } from "./manifest.ts";
import { Misfit, within } from "./misfit.ts";
import { OPTIONS_OF_CALLS, ownFlatInit } from "./options.ts";
import { own } from "./own.ts";
import type { AnyResult } from "./reply.ts";
import { METHODS, ownOperation, routeOf } from "./routes.ts";

/** A link of HAL (draft-kelly-json-hal), with the method that some APIs add. */
export interface Link {
  readonly href: string;
  /** Default `GET`. */
  readonly method?: string;
  /** Whether `href` is a URI template (RFC 6570). Default `false`. */
  readonly templated?: boolean;
}

/** What following a link takes besides it. */
export interface FollowOptions extends CallOptions {
  /** Values for a templated link. */
  readonly variables?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: unknown;
  /** Header parameters of the operation. */
  readonly header?: HeaderValues;
}

const LINK = { href: undefined, method: undefined, templated: undefined };
const FOLLOW = { operation: undefined, variables: undefined, header: undefined, ...OPTIONS_OF_CALLS };

interface Target extends LinkPlace {
  readonly method: string;
}

/** Where a link leads. Throws {@link Misfit} for one that leads out of the API, or is not complete. */
function targetOf(link: unknown, variables: unknown, baseUrl: string): Target {
  if (typeof link !== "object" || link === null) throw new Misfit("is not an object");
  const { href, method = "GET", templated } = { ...LINK, ...link } as { readonly [Name in keyof typeof LINK]: unknown };
  const verb = typeof method === "string" ? method.toUpperCase() : "";
  if (!METHODS.includes(verb)) throw Misfit.within(new Misfit(`is none of ${METHODS.join(", ")}`), "method");
  return within(["href"], () => {
    if (typeof href !== "string" || href === "") throw new Misfit("is no text");
    const braced = /[{}]/.test(href);
    if (braced && templated !== true) throw new Misfit("has braces, and the link is not `templated`");
    return { method: verb, ...placeOf(braced ? expand(href, variables) : href, baseUrl) };
  });
}

/** How the pieces of a path fit the pieces of a template: the parameters, or `undefined` where they do not. */
function match(template: string, pieces: readonly string[]): Record<string, string> | undefined {
  const parts = template.split("/").slice(1);
  if (parts.length !== pieces.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const piece = pieces[index] as string;
    const [, name] = /^\{([^{}]+)\}$/.exec(part) ?? [];
    if (name === undefined ? part !== piece : piece === "") return undefined;
    if (name !== undefined) parameters[name] = piece;
  }
  return parameters;
}

interface Matched {
  readonly route: Route;
  readonly parameters: Record<string, string>;
}

/** The operation a link leads to: the one with the fewest parameters, where several fit. */
function operationAt({ manifest }: Inside, { method, pieces }: Target): Matched | undefined {
  let found: Matched | undefined;
  for (const template of Object.keys(manifest.operations)) {
    const [verb, path = ""] = template.split(" ", 2);
    const parameters = verb === method ? match(path, pieces) : undefined;
    if (!parameters || (found && Object.keys(found.parameters).length <= Object.keys(parameters).length)) continue;
    found = { route: routeOf(manifest, template) as Route, parameters };
  }
  return found;
}

/** A call that the spec does not describe, with the credentials that others of the API take. */
function undescribed({ manifest }: Inside, { method, pieces }: Target): Matched {
  const all = Object.values(manifest.operations).flatMap(({ security }) => security);
  const security = [...new Map(all.filter((names) => names.length > 0).map((names) => [names.join(" "), names])).values()];
  // As many places as there are pieces: the text of a path that is known once is not kept.
  const folder = pieces.at(-1) === "";
  const count = folder ? pieces.length - 1 : pieces.length;
  const path = `${Array.from({ length: count }, (_, index) => `/{${index}}`).join("")}${folder ? "/" : ""}`;
  const parameters = Object.fromEntries(pieces.slice(0, count).map((piece, index) => [index, piece]));
  const operation = ownOperation({ id: "", security, ...(method !== "GET" && { body: "optional" }), responses: {} });
  return { route: { method, path, template: `${method} link`, operation }, parameters };
}

// Plans are linked once for each object, so that one made anew for each call would never be let go.
const HEADERS_ALONE = new WeakMap<PlanNode, PlanNode>();

/** The operation of a link, whose times are as they are on the wire: only those in headers are still to be written. */
function written(operation: Operation): Operation {
  const { parameters } = operation;
  if (!parameters) return operation;
  const properties = Object.entries(parameters.properties ?? {}).filter(([place]) => place === "header");
  const alone = HEADERS_ALONE.get(parameters) ?? { properties: Object.fromEntries(properties) };
  HEADERS_ALONE.set(parameters, alone);
  return { ...operation, parameters: alone };
}

function resolve(inside: Inside, link: unknown, operation: unknown, variables: unknown): Matched & Pick<Target, "query"> {
  const target = targetOf(link, variables, inside.baseUrl);
  const matched = operationAt(inside, target);
  if (operation !== undefined && matched?.route.operation.id !== operation) {
    throw new Misfit(`leads to ${matched ? matched.route.template : "no operation of this API"}, not to \`${String(operation)}\``);
  }
  return { ...(matched ?? undescribed(inside, target)), query: target.query };
}

/**
 * Makes the call that a HAL link of an answer describes: with the link's method, on the client's own server, with the client's credentials.
 *
 * A link to an operation of the spec is called as that operation, times and headers included; any other one answers its JSON as it came.
 *
 * @param options `operation` names the operation the link has to lead to, and so the type of the result
 * @throws JackfieldError `input` for a link to another origin or out of the API, one that lacks a variable, or one that does not lead to `operation`
 */
export function follow<Paths, Given extends string, Operations, Id extends keyof Operations>(
  client: Client<Paths, Given, Operations>,
  link: Link,
  options: FollowOptions & { readonly operation: Id },
): Promise<Result<Responses<Operations[Id]>>>;
export function follow<Paths, Given extends string, Operations>(
  client: Client<Paths, Given, Operations>,
  link: Link,
  options?: FollowOptions,
): Promise<AnyResult>;
export async function follow(client: object, link: unknown, options: object = {}): Promise<AnyResult> {
  const { operation, variables, ...init } = checked("follow: the options", undefined, () => own(options, FOLLOW));
  const inside = checked("follow: the client", undefined, () => insideOf(client));
  const { route, parameters, query } = checked("follow: the link", undefined, () => resolve(inside, link, operation, variables));
  return inside.perform({ ...route, operation: written(route.operation) }, { ...init, path: parameters, query }, ownFlatInit);
}

/** What a call sends besides its URL: the body, and the headers but for the credentials. */

import { serializeBody } from "./body.ts";
import { type HeaderMap, type HeaderValues, IDEMPOTENCY_KEY, layHeaders } from "./headers.ts";
import type { Operation } from "./manifest.ts";
import { Misfit, within } from "./misfit.ts";
import type { CallInit, CallParameters } from "./options.ts";
import { ownMember } from "./own.ts";
import type { Times } from "./times.ts";

/** The body's text, or `undefined` where none is sent. Throws {@link Misfit} where the operation takes none, or needs one. */
export function bodyOf(operation: Operation, given: unknown, times: Times | undefined): string | undefined {
  const body = operation.times && times ? times.encode(operation.times, given) : given;
  if (body !== undefined && !operation.body) throw new Misfit("is given, and this operation takes none");
  if (body === undefined && operation.body === "required") throw new Misfit("is missing");
  return body === undefined ? undefined : serializeBody(body);
}

function missing(place: string, name: string): never {
  return within([place, name], () => {
    throw new Misfit("is missing; give it here, or a header once at client creation");
  });
}

/**
 * The headers, from what the spec fixes to what the call says; an idempotency key is made where the operation declares one.
 * Throws {@link Misfit}, at `/header` of the parameters or at `/headers` of the call.
 *
 * @param fixed the client's own
 */
export function headersOf(
  { headers: declared = {}, media }: Operation,
  fixed: HeaderMap,
  init: CallInit,
  params: CallParameters,
): HeaderMap {
  const headers: HeaderMap = {};
  for (const name of Object.keys(declared)) {
    const constant = declared[name]?.const;
    if (constant !== undefined) headers[name.toLowerCase()] = constant;
    if (name.toLowerCase() === IDEMPOTENCY_KEY) headers[IDEMPOTENCY_KEY] = crypto.randomUUID();
  }
  if (init.body !== undefined) headers["content-type"] = media ?? "application/json";
  Object.assign(headers, fixed);
  if (params.header) within(["header"], () => layHeaders(headers, params.header as HeaderValues));
  if (init.headers) within(["headers"], () => layHeaders(headers, init.headers));
  for (const name of Object.keys(declared)) {
    if (declared[name]?.required && !Object.hasOwn(headers, name.toLowerCase())) missing("header", name);
  }
  return headers;
}

/** Throws {@link Misfit} where a required query parameter is missing; an empty list says nothing, and so is missing too. */
export function checkQuery({ query: required }: Operation, query: CallParameters["query"]): void {
  for (const name of required ?? []) {
    const value = ownMember(query, name);
    if (value === undefined || (Array.isArray(value) && value.length === 0)) missing("query", name);
  }
}

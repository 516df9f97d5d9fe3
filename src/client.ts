/** A client over a manifest: the order of the steps, and nothing else. */

import createFetchClient from "openapi-fetch";
import type { Outcome } from "./attempts.ts";
import { authorizer, type CreateGrant } from "./auth.ts";
import type { Client } from "./call.ts";
import { converse } from "./conversation.ts";
import { JackfieldError } from "./errors.ts";
import { type HeaderMap, type HeaderValues, IDEMPOTENCY_KEY, layHeaders } from "./headers.ts";
import type { Manifest, Operation } from "./manifest.ts";
import { Misfit, within } from "./misfit.ts";
import { type CallParameters, ownInit, ownOptions } from "./options.ts";
import { own } from "./own.ts";
import { createPathSerializer } from "./path.ts";
import { serializeQuery } from "./query.ts";
import { readReply } from "./reply.ts";
import { bodyOf, checkQuery, headersOf } from "./request.ts";
import { createBudget } from "./retry.ts";
import { resolveServer } from "./server.ts";
import type { createTimes } from "./times.ts";

/** The rest of a call, once its URL is known. */
type Go = (url: string) => Promise<Outcome>;

/** Stands in for `Request`: openapi-fetch lays out the URL and hands over; headers and bodies stay out of its slower handling. */
class Outgoing {
  readonly url: string;
  readonly go: Go;

  constructor(url: string, init: { readonly go: Go }) {
    this.url = url;
    this.go = init.go;
  }
}

/** openapi-fetch, bound to a base URL, as this file uses it: an outcome, or what the call rejected with. */
type Router = (method: string, path: string, init: object) => Promise<{ readonly data: { outcome: Outcome } | { reason: unknown } }>;

/** Everything that openapi-fetch would otherwise read through the prototype, of a client and of a call. */
const UNSET = {
  baseUrl: undefined,
  fetch: undefined,
  Request: undefined,
  headers: undefined,
  body: undefined,
  middleware: undefined,
  requestInitExt: undefined,
  pathSerializer: undefined,
  querySerializer: undefined,
  bodySerializer: undefined,
} as object;

const NONE = Object.freeze({});
const NO_HEADERS = { get: () => null };

function router(baseUrl: string): Router {
  const { request } = createFetchClient({
    ...UNSET,
    baseUrl,
    Request: Outgoing as unknown as typeof Request,
    pathSerializer: createPathSerializer(),
    querySerializer: serializeQuery,
    // With `parseAs: "stream"` it returns `body` as it is: reading is ours, since its own has no bound and throws at bad JSON.
    // Rejections pass as values: it swallows one whose reason is falsy.
    fetch: (({ url, go }: Outgoing) =>
      go(url).then(
        (outcome) => ({ ok: true, headers: NO_HEADERS, body: { outcome } }),
        (reason: unknown) => ({ ok: true, headers: NO_HEADERS, body: { reason } }),
      )) as never,
  });
  return request as never;
}

/** `step()`, with a {@link Misfit} turned into an `input` error that names its place in `subject`. */
function checked<T>(subject: string, operation: string | undefined, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw asInput(error, subject, operation);
  }
}

function asInput(error: unknown, subject: string, operation?: string): unknown {
  if (!(error instanceof Misfit)) return error;
  const { pointer, message } = error;
  const where = `${subject}${pointer && ` at ${pointer}`}`;
  return new JackfieldError("input", `${where} ${message}. Nothing was sent.`, { operation, pointer });
}

/** The parts that only some APIs need: generated code hands over those that its spec calls for, so that no other is loaded. */
export interface Features {
  readonly createTimes?: typeof createTimes;
  readonly createGrant?: CreateGrant;
}

function configure(manifest: Manifest, options: unknown, { createTimes, createGrant }: Features) {
  return checked(`${manifest.title} client: options`, undefined, () => {
    const given = ownOptions(options);
    const headers: HeaderMap = { accept: "application/json" };
    within(["headers"], () => {
      layHeaders(headers, given.headers as HeaderValues | undefined);
      if (Object.hasOwn(headers, IDEMPOTENCY_KEY))
        throw new Misfit("hold an Idempotency-Key: one for all calls would drop all but the first");
    });
    const { baseUrl, variables } = resolveServer(manifest.server, given);
    const fetch = () => given.fetch ?? globalThis.fetch;
    const authorize = authorizer(manifest.security, given.auth, { baseUrl, variables, fetch }, createGrant);
    const { limits, maxResponseBytes, hooks, timestamps } = given;
    const times = createTimes?.(manifest.plans, timestamps);
    return {
      headers,
      baseUrl,
      limits,
      times,
      common: { authorize, fetch, maxResponseBytes, hooks, budget: createBudget() },
    };
  });
}

/** The members that an operation may leave out, so that none is looked for on the prototype. */
const OPERATION = {
  security: [],
  headers: undefined,
  query: undefined,
  parameters: undefined,
  media: undefined,
  body: undefined,
  times: undefined,
  reset: undefined,
  responses: {},
};
const HEADER = { required: undefined, const: undefined };
const CONTENT = { type: undefined, times: undefined };

function ownMembers(given: object, step: (member: object | false) => unknown): object {
  return Object.fromEntries(Object.entries(given).map(([name, member]) => [name, step(member)]));
}

function ownOperation(given: Operation): Operation {
  const { headers, responses, ...rest } = own(given, OPERATION) as Operation;
  return {
    ...rest,
    headers: ownMembers(headers ?? {}, (header) => own(header, HEADER)),
    responses: ownMembers(responses, (content) => content && own(content, CONTENT)),
  } as Operation;
}

/**
 * The client of one API. Generated code binds the types; nothing else calls this.
 *
 * @throws JackfieldError `input`, for options that are wrong or missing
 */
export function createClient<Paths, Given extends string>(manifest: Manifest, options: unknown, features: Features): Client<Paths, Given> {
  const { baseUrl, headers: fixed, limits, times, common } = configure(manifest, options, features);
  const operations = new Map(Object.entries(manifest.operations).map(([template, given]) => [template, ownOperation(given)]));
  const request = router(baseUrl);

  async function call(method: string, path: string, given: object | undefined) {
    const template = `${method} ${path}`;
    const operation = operations.get(template);
    if (!operation) throw asInput(new Misfit("is no operation of this API"), template);
    const init = checked(`${template}: the call`, template, () => ownInit(given, limits));
    const body = checked(`${template}: the body`, template, () => bodyOf(operation, init.body, times));
    try {
      const params = (operation.parameters && times ? times.encode(operation.parameters, init.params) : init.params) as CallParameters;
      const headers = headersOf(operation, fixed, init, params);
      checkQuery(operation, params.query);
      const { signal, limits } = init;
      const go: Go = (url) => converse(url, { client: common, limits, operation, template, method, headers, body, signal });
      const places = { path: params.path ?? NONE, query: params.query ?? NONE, header: undefined };
      const { data } = await request(method, path, { ...UNSET, params: places, parseAs: "stream", go });
      if ("reason" in data) throw data.reason;
      return readReply(operation, data.outcome, times);
    } catch (error) {
      const subject = error instanceof Misfit && error.pointer.startsWith("/headers") ? "the call" : "params";
      throw asInput(error, `${template}: ${subject}`, template);
    }
  }

  const methods = ["GET", "PUT", "POST", "PATCH", "DELETE"].map((method) => [
    method,
    (path: string, init?: object) => call(method, path, init),
  ]);
  return Object.freeze(Object.fromEntries(methods)) as Client<Paths, Given>;
}

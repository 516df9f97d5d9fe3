/** A client over a manifest: the order of the steps, and nothing else. */

import { createFinalURL } from "openapi-fetch";
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

const NONE = Object.freeze({});

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

/** An operation under the method and path that reach it. */
interface Route {
  readonly template: string;
  readonly operation: Operation;
}

/** Finds the operations of one method by path; each is prepared when it is first called. */
function routesOf({ operations }: Manifest, method: string): (path: string) => Route | undefined {
  const routes = new Map<string, Route>();
  return (path) => {
    const known = routes.get(path);
    if (known) return known;
    const template = `${method} ${path}`;
    if (!Object.hasOwn(operations, template)) return undefined;
    const route = { template, operation: ownOperation(operations[template] as Operation) };
    routes.set(path, route);
    return route;
  };
}

/**
 * The client of one API. Generated code binds the types; nothing else calls this.
 *
 * @throws JackfieldError `input`, for options that are wrong or missing
 */
export function createClient<Paths, Given extends string>(manifest: Manifest, options: unknown, features: Features): Client<Paths, Given> {
  const { baseUrl, headers: fixed, limits, times, common } = configure(manifest, options, features);
  const pathSerializer = createPathSerializer();

  async function call(method: string, path: string, route: Route | undefined, given: object | undefined) {
    if (!route) throw asInput(new Misfit("is no operation of this API"), `${method} ${path}`);
    const { template, operation } = route;
    let subject = "the call";
    try {
      const init = ownInit(given, limits);
      subject = "the body";
      const body = bodyOf(operation, init.body, times);
      subject = "params";
      const params = (operation.parameters && times ? times.encode(operation.parameters, init.params) : init.params) as CallParameters;
      const headers = headersOf(operation, fixed, init, params);
      checkQuery(operation, params.query);
      const places = { path: params.path ?? NONE, query: params.query ?? NONE };
      const url = createFinalURL(path, { baseUrl, params: places, pathSerializer, querySerializer: serializeQuery });
      const outcome = await converse(url, {
        client: common,
        operation,
        template,
        method,
        headers,
        body,
        signal: init.signal,
        limits: init.limits,
      });
      return readReply(operation, outcome, times);
    } catch (error) {
      if (error instanceof Misfit && error.pointer.startsWith("/headers")) subject = "the call";
      throw asInput(error, `${template}: ${subject}`, template);
    }
  }

  const methods = ["GET", "PUT", "POST", "PATCH", "DELETE"].map((method) => {
    const routes = routesOf(manifest, method);
    return [method, (path: string, init?: object) => call(method, path, routes(path), init)];
  });
  return Object.freeze(Object.fromEntries(methods)) as Client<Paths, Given>;
}

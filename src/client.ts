/** A client over a manifest: the order of the steps, and nothing else. */

import { createFinalURL } from "openapi-fetch";
import { authorizer, type CreateGrant } from "./auth.ts";
import type { Client } from "./call.ts";
import { converse } from "./conversation.ts";
import { type HeaderMap, type HeaderValues, IDEMPOTENCY_KEY, layHeaders } from "./headers.ts";
import { asInput, checked } from "./input.ts";
import { open, type Perform } from "./inside.ts";
import type { Manifest } from "./manifest.ts";
import { Misfit, within } from "./misfit.ts";
import { type CallParameters, ownInit, ownOptions } from "./options.ts";
import { createPathSerializer } from "./path.ts";
import { serializeQuery } from "./query.ts";
import { readReply } from "./reply.ts";
import { bodyOf, checkQuery, headersOf } from "./request.ts";
import { createBudget } from "./retry.ts";
import { callsOf, METHODS, routesOf } from "./routes.ts";
import { resolveServer } from "./server.ts";
import type { createTimes } from "./times.ts";

const NONE = Object.freeze({});

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
    const { limits, maxResponseBytes, hooks, timestamps, validate } = given;
    const times = createTimes?.(manifest.plans, timestamps);
    return {
      headers,
      baseUrl,
      limits,
      times,
      validate,
      common: { authorize, fetch, maxResponseBytes, hooks, budget: createBudget() },
    };
  });
}

/**
 * The client of one API. Generated code binds the types; nothing else calls this.
 *
 * @throws JackfieldError `input`, for options that are wrong or missing
 */
export function createClient<Paths, Given extends string, Operations>(
  manifest: Manifest,
  options: unknown,
  features: Features,
): Client<Paths, Given, Operations> {
  const { baseUrl, headers: fixed, limits, times, validate, common } = configure(manifest, options, features);
  const pathSerializer = createPathSerializer();
  const routes = routesOf(manifest);

  const perform: Perform = async ({ method, path, template, operation }, given, read, answered) => {
    let subject = "the call";
    try {
      const init = read(given, limits);
      subject = "the body";
      const body = bodyOf(operation, init.body, times);
      subject = "params";
      const params = (operation.parameters && times ? times.encode(operation.parameters, init.params) : init.params) as CallParameters;
      const headers = headersOf(operation, fixed, init, params);
      checkQuery(operation, params.query);
      const places = { path: params.path ?? NONE, query: params.query ?? NONE };
      const url = createFinalURL(path, { baseUrl, params: places, pathSerializer, querySerializer: serializeQuery });
      validate?.request(template, { ...places, header: headers, body });
      const { signal, limits: bounds } = init;
      const outcome = await converse(url, { client: common, limits: bounds, operation, template, method, headers, body, signal });
      answered?.(outcome.progress.attempts);
      return readReply(operation, outcome, times, validate);
    } catch (error) {
      if (error instanceof Misfit && error.pointer.startsWith("/headers")) subject = "the call";
      throw asInput(error, `${template}: ${subject}`, template);
    }
  };

  const methods = METHODS.map((method) => [
    method,
    (path: string, init?: object) => {
      const route = routes(method, path);
      return route
        ? perform(route, init, ownInit)
        : Promise.reject(asInput(new Misfit("is no operation of this API"), `${method} ${path}`));
    },
  ]);
  const client = Object.freeze({ ...Object.fromEntries(methods), call: callsOf(manifest, routes, perform) });
  open(client, { manifest, baseUrl, perform });
  return client;
}

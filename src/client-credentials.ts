/** OAuth 2 client credentials: from the caller's options and the spec's flow to a token that calls share. */

import { makeAttempts } from "./attempts.ts";
import { NoToken } from "./auth.ts";
import { deadlineIn } from "./deadline.ts";
import { JackfieldError } from "./errors.ts";
import { type Progress, send } from "./exchange.ts";
import { createSharedGrant, type Grant } from "./grant.ts";
import { SILENT } from "./hooks.ts";
import type { OAuth2Scheme } from "./manifest.ts";
import { Misfit } from "./misfit.ts";
import type { Fetch } from "./options.ts";
import { own } from "./own.ts";
import { createBudget, RETRY } from "./retry.ts";
import type { TokenStore } from "./store.ts";
import { oauthError, readToken, type Token, tokenRequest } from "./token.ts";
import { checkUrl } from "./url.ts";

/** An OAuth 2 client, for the client credentials grant (RFC 6749, section 4.4). */
export interface ClientCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Scopes to ask for, separated by spaces. Default: what the spec says, or none, which asks for all that were granted. */
  readonly scope?: string;
  /** Members of the token request that replace the spec's or come on top: `audience`, `resource`. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Default: the spec's, at the client's server. */
  readonly tokenUrl?: string;
  /** Shares the token with other processes. Default: none. */
  readonly store?: TokenStore;
}

/** What a token request takes from its client. */
export interface GrantContext {
  readonly baseUrl: string;
  /** The server's variables, for the spec's parameters. */
  readonly variables: Readonly<Record<string, string>>;
  readonly fetch: () => Fetch;
}

const TIMEOUT_MS = 30_000;
const DEADLINE_MS = 60_000;
const MAX_BYTES = 1_048_576;

const BLANK = {
  clientId: undefined,
  clientSecret: undefined,
  scope: undefined,
  parameters: undefined,
  tokenUrl: undefined,
  store: undefined,
};

const OWN = /^(?:grant_type|client_id|client_secret)$/;

function text(value: unknown, name: string): string {
  if (typeof value !== "string" || value === "") throw Misfit.within(new Misfit("is not a text, or is empty"), name);
  return value;
}

function checkShapes({ parameters, store }: { readonly parameters: unknown; readonly store: unknown }): void {
  const isObject = typeof parameters === "object" && parameters !== null && !Array.isArray(parameters);
  if (parameters !== undefined && !isObject) throw Misfit.within(new Misfit("is not an object"), "parameters");
  const { get, set } = (store ?? {}) as Partial<TokenStore>;
  const isStore = typeof get === "function" && typeof set === "function";
  if (store !== undefined && !isStore) throw Misfit.within(new Misfit("is not a store with get and set"), "store");
}

/** The caller's options as own properties. Throws {@link Misfit} where their shape is wrong. */
function checkedOptions(given: unknown): ClientCredentials {
  const options = own(given, BLANK);
  for (const name of ["clientId", "clientSecret"] as const) text(options[name], name);
  for (const name of ["scope", "tokenUrl"] as const) if (options[name] !== undefined) text(options[name], name);
  checkShapes(options);
  return options as unknown as ClientCredentials;
}

/** The members of the token request beyond the grant's own; the spec's may hold server variables in braces. */
function parametersOf(scheme: OAuth2Scheme, { scope, parameters = {} }: ClientCredentials, variables: GrantContext["variables"]) {
  const members: Record<string, string> = {};
  for (const [name, template] of Object.entries(scheme.parameters)) {
    if (Object.hasOwn(parameters, name)) continue;
    members[name] = template.replace(/\{([^{}]+)\}/g, (_, variable: string) => {
      if (Object.hasOwn(variables, variable)) return variables[variable] as string;
      const missing = new Misfit(`is missing: give it, or server.${variable}, which the default is made of`);
      throw Misfit.within(Misfit.within(missing, name), "parameters");
    });
  }
  const given = scope === undefined ? parameters : { scope, ...parameters };
  const extra = Object.keys(given).find((name) => scheme.members && !scheme.members.includes(name));
  if (extra !== undefined) throw new Misfit(`has \`${extra}\`, which the token request of this API does not take`);
  if (scope !== undefined) members["scope"] = scope;
  try {
    for (const [name, value] of Object.entries(parameters)) {
      // RFC 6749, section 2.3: a client names itself in one way only.
      if (OWN.test(name)) throw Misfit.within(new Misfit("is set by the grant itself"), name);
      members[name] = text(value, name);
    }
  } catch (error) {
    throw Misfit.within(error, "parameters");
  }
  return members;
}

/** The token of a successful answer. What is wrong with it is said in our words, never in its own. */
function readAnswer(answer: string, status: number): Token {
  try {
    return readToken(answer);
  } catch (error) {
    throw error instanceof Misfit ? new NoToken(`the token answer ${error.message}`, status) : error;
  }
}

/** One token request, with the retries of a request that changes nothing. */
async function fetchToken(url: string, request: ReturnType<typeof tokenRequest>, fetch: Fetch, signal: AbortSignal): Promise<Token> {
  const progress: Progress = { operation: "token request", attempts: 0, maybeApplied: false };
  const exchange = { ...request, method: "POST", signal, fetch, maxResponseBytes: MAX_BYTES, progress, events: SILENT };
  const deadline = deadlineIn(DEADLINE_MS);
  const { reply } = await makeAttempts({
    ...exchange,
    deadline,
    retry: RETRY,
    budget: createBudget(),
    replayable: true,
    reset: undefined,
    attempt: () => send(url, { ...exchange, timeout: Math.min(TIMEOUT_MS, deadline.left()) }),
  });
  const { ok, status } = reply.response;
  if (ok) return readAnswer(reply.text, status);
  throw new NoToken(`the token request was answered ${status} ${oauthError(reply.text) ?? ""}`.trimEnd(), status);
}

/** The words of a failed token request; what is not known to be safe is left out. */
function noToken(error: unknown): unknown {
  if (error instanceof JackfieldError) return new NoToken(`the token request failed (${error.code})`, error.status);
  return error;
}

/** A grant for one client. Throws {@link Misfit} for options of the wrong shape. */
export function createGrant(scheme: OAuth2Scheme, given: unknown, context: GrantContext): Grant {
  const options = checkedOptions(given);
  const { clientId, clientSecret, store } = options;
  const parameters = parametersOf(scheme, options, context.variables);
  let url: string;
  try {
    // The base is a folder: `oauth2/token` lies in it, `/oauth/token` at the host's root.
    if (options.tokenUrl !== undefined) checkUrl(options.tokenUrl);
    url = new URL(options.tokenUrl ?? scheme.tokenUrl, `${context.baseUrl}/`).href;
  } catch (error) {
    throw Misfit.within(error, "tokenUrl");
  }
  const request = tokenRequest(scheme, clientId, clientSecret, parameters);
  const sorted = Object.entries(parameters).sort(([a], [b]) => (a < b ? -1 : 1));
  const key = `jackfield:${JSON.stringify([url, clientId, sorted])}`;
  return createSharedGrant(key, store, async (signal) => {
    try {
      return await fetchToken(url, request, context.fetch(), signal);
    } catch (error) {
      signal.throwIfAborted();
      throw noToken(error);
    }
  });
}

/** Credentials: which alternative of an operation's `security` is complete, and how each scheme's credentials are sent. */

import type { ClientCredentials, createGrant, GrantContext } from "./client-credentials.ts";
import { JackfieldError } from "./errors.ts";
import { callError, type Progress, whatNext } from "./exchange.ts";
import type { Grant } from "./grant.ts";
import { type HeaderMap, headerValue } from "./headers.ts";
import type { Manifest, SecurityScheme } from "./manifest.ts";
import { Misfit, within } from "./misfit.ts";

/** A credential, or a function that gives it at each call. */
export type Secret = string | (() => string | Promise<string>);

/** User name and password of HTTP Basic (RFC 7617). */
export interface BasicCredentials {
  readonly username: string;
  readonly password: string;
}

/** What a security scheme takes. */
export type Credential<Scheme extends SecurityScheme> = Scheme extends { readonly type: "oauth2" }
  ? ClientCredentials
  : Scheme extends { readonly scheme: "basic" }
    ? BasicCredentials
    : Secret;

/** Credentials by scheme name. */
export type Auth<Schemes extends Manifest["security"]> = {
  readonly [Name in keyof Schemes]?: Credential<Schemes[Name]>;
};

/** Why no token came, in words that are safe to show. */
export class NoToken extends Error {
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}

/** Makes the grant of an OAuth 2 scheme. */
export type CreateGrant = typeof createGrant;

/** Drops a credential that the API refused, where another can be had. */
export type Refuse = () => void;

type Maybe<T> = T | Promise<T>;

/** Sets one scheme's header. Takes no turn of the event loop where nothing has to be waited for. */
type Apply = (headers: HeaderMap, call: AuthorizedCall) => Maybe<Refuse | undefined>;

/** What credentials need to know of the call they are for. */
export interface AuthorizedCall {
  readonly progress: Progress;
  readonly security: readonly (readonly string[])[];
  /** Runs what may take time, with a signal that ends with the call. */
  within<T>(step: (signal: AbortSignal) => Promise<T>): Promise<T>;
}

/** Sets the headers of an operation's credentials. */
export type Authorize = (headers: HeaderMap, call: AuthorizedCall) => Maybe<Refuse | undefined>;

const NO_BASIC = { username: undefined, password: undefined };

function basicHeader(given: unknown): string {
  const { username, password } = { ...NO_BASIC, ...(given as Partial<BasicCredentials> | undefined) };
  if (typeof username !== "string" || typeof password !== "string") throw new Misfit("is not { username, password }");
  if (username.includes(":")) throw new Misfit("has a user name with a colon, where the password would begin");
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

/** The text of a secret that can be sent as it is, alone in its header. Throws {@link Misfit} otherwise. */
function secretText(secret: unknown): string {
  if (typeof secret !== "string" || secret === "") throw new Misfit("is not a text, or is empty");
  if (/\s/.test(secret)) throw new Misfit("holds white space; give the credential alone, without a prefix");
  return headerValue(secret);
}

/** An earlier attempt may have been sent: a refused token is replaced, and a retry asks for credentials again. */
function authError(name: string, what: string, progress: Progress, status?: number): JackfieldError {
  const next = progress.attempts === 0 ? "The call was not sent." : whatNext(progress);
  return callError("auth", `auth.${name}: ${what}. ${next}`, progress, { status });
}

/** The secret that a caller's function gives. */
async function secretFrom(give: () => unknown, name: string, { progress, within }: AuthorizedCall): Promise<string> {
  const outcome = await within(async () => {
    try {
      return { secret: secretText(await give()) };
    } catch (error) {
      // The function's own error may quote the secret: only what is known to be safe goes on.
      return { what: error instanceof Misfit ? `what the function gave ${error.message}` : "the function failed" };
    }
  });
  if (outcome.secret === undefined) throw authError(name, outcome.what, progress);
  return outcome.secret;
}

async function applyGrant(name: string, grant: Grant, headers: HeaderMap, { progress, within }: AuthorizedCall): Promise<Refuse> {
  try {
    const token = await within((signal) => grant.token(signal));
    headers["authorization"] = `Bearer ${token}`;
    return () => grant.refuse(token);
  } catch (error) {
    throw error instanceof NoToken ? authError(name, error.message, progress, error.status) : error;
  }
}

/** Binds one scheme's credentials. */
function bind(name: string, scheme: SecurityScheme, given: unknown, context: GrantContext, createGrant: CreateGrant | undefined): Apply {
  if (scheme.type === "oauth2") {
    if (!createGrant) throw new Misfit("needs what generated clients of such an API bring along");
    const grant = createGrant(scheme, given, context);
    return (headers, call) => applyGrant(name, grant, headers, call);
  }
  const basic = scheme.type === "http" && scheme.scheme === "basic";
  const set = (headers: HeaderMap, secret: string): undefined => {
    if (scheme.type === "apiKey") headers[scheme.name] = secret;
    else headers["authorization"] = basic ? secret : `Bearer ${secret}`;
  };
  return (headers, call) => {
    if (basic) return set(headers, basicHeader(given));
    if (typeof given !== "function") return set(headers, secretText(given));
    return secretFrom(given as () => unknown, name, call).then((secret) => set(headers, secret));
  };
}

function choose(bound: ReadonlyMap<string, Apply>, { progress: { operation }, security }: AuthorizedCall): readonly string[] {
  const chosen = security.length === 0 ? [] : security.find((alternative) => alternative.every((name) => bound.has(name)));
  if (chosen) return chosen;
  const wanted = security.map((alternative) => alternative.join(" and auth.")).join(", or auth.");
  const message = `${operation}: no complete credentials. Give auth.${wanted} at client creation. Nothing was sent.`;
  throw new JackfieldError("input", message, { operation });
}

/** Binds the caller's credentials. Throws {@link Misfit} for a scheme the API has not, or options of the wrong shape. */
export function authorizer(
  schemes: Manifest["security"],
  auth: unknown,
  context: GrantContext,
  createGrant: CreateGrant | undefined,
): Authorize {
  const bound = new Map<string, Apply>();
  for (const [name, given] of Object.entries((auth ?? {}) as Record<string, unknown>)) {
    if (given === undefined) continue;
    within(["auth", name], () => {
      const scheme = Object.hasOwn(schemes, name) ? schemes[name] : undefined;
      if (!scheme) throw new Misfit(`is no security scheme of this API (${Object.keys(schemes).join(", ")})`);
      bound.set(name, bind(name, scheme, given, context, createGrant));
    });
  }
  const apply = (name: string, headers: HeaderMap, call: AuthorizedCall) => {
    try {
      return bound.get(name)?.(headers, call);
    } catch (error) {
      if (!(error instanceof Misfit)) throw error;
      const { operation } = call.progress;
      throw new JackfieldError("input", `${operation}: auth.${name} ${error.message}. Nothing was sent.`, { operation });
    }
  };
  return (headers, call) => {
    const given: Maybe<Refuse | undefined>[] = [];
    try {
      for (const name of choose(bound, call)) given.push(apply(name, headers, call));
    } catch (error) {
      // What those before it come to is of no more interest, and must not be left unhandled.
      Promise.all(given).catch(() => undefined);
      throw error;
    }
    if (!given.some((refuse) => refuse instanceof Promise)) return undefined;
    return Promise.all(given).then((refusals) => {
      const known = refusals.filter((refuse) => refuse !== undefined);
      return known.length === 0 ? undefined : () => known.map((refuse) => refuse());
    });
  };
}

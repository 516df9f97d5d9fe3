/** The token request of OAuth 2's client credentials grant (RFC 6749, section 4.4) and the strict reading of its answer (section 5). */

import type { HeaderMap } from "./headers.ts";
import { parseJson } from "./json.ts";
import type { OAuth2Scheme } from "./manifest.ts";
import { Misfit } from "./misfit.ts";

/** A token, and for how many milliseconds it is good; `undefined` where the answer does not say, so that it is not kept. */
export interface Token {
  readonly value: string;
  readonly life: number | undefined;
}

/** A token request, but for its URL. */
export interface TokenRequest {
  readonly headers: HeaderMap;
  readonly body: string;
}

/** RFC 6749, sections 4.1.2.1 and 5.2, and RFC 8707: the error codes that are safe to repeat, since they are not the server's own words. */
const ERROR_CODES =
  /^(?:invalid_request|invalid_client|invalid_grant|unauthorized_client|unsupported_grant_type|invalid_scope|access_denied|invalid_target|server_error|temporarily_unavailable)$/;

/** `application/x-www-form-urlencoded`, as section 2.3.1 asks for the parts of the Basic header too. */
function formEncoded(text: string): string {
  return new URLSearchParams({ "": text }).toString().slice(1);
}

/** The request for a token. `parameters` are the members beyond the grant and the client's own. */
export function tokenRequest(
  scheme: OAuth2Scheme,
  clientId: string,
  clientSecret: string,
  parameters: Readonly<Record<string, string>>,
): TokenRequest {
  const headers: HeaderMap = {};
  headers["accept"] = "application/json";
  const members: Record<string, string> = { grant_type: "client_credentials", ...parameters };
  if (scheme.authentication === "client_secret_basic") {
    headers["authorization"] = `Basic ${btoa(`${formEncoded(clientId)}:${formEncoded(clientSecret)}`)}`;
  } else Object.assign(members, { client_id: clientId, client_secret: clientSecret });
  const allowed = Object.hasOwn(scheme, "members") ? scheme.members : undefined;
  const wanted = Object.entries(members).filter(([name]) => allowed?.includes(name) ?? true);
  headers["content-type"] = scheme.media === "json" ? "application/json" : "application/x-www-form-urlencoded";
  const body = scheme.media === "json" ? JSON.stringify(Object.fromEntries(wanted)) : new URLSearchParams(wanted).toString();
  return { headers, body };
}

/** The members of a JSON object, or none. Without a prototype: what the answer leaves out is not looked for on a polluted one. */
function membersOf(text: string): Readonly<Record<string, unknown>> {
  const value = parseJson(text);
  return Object.assign(Object.create(null), typeof value === "object" && !Array.isArray(value) ? value : undefined);
}

/** Whole milliseconds of an `expires_in` in seconds: a positive finite number, or the same as text. */
function lifeOf(expiresIn: unknown): number | undefined {
  const seconds = typeof expiresIn === "string" && /^\d+(?:\.\d+)?$/.test(expiresIn) ? Number(expiresIn) : expiresIn;
  const ms = typeof seconds === "number" ? Math.floor(seconds * 1000) : 0;
  return Number.isFinite(ms) && ms > 0 ? ms : undefined;
}

/** Whether a value is what a bearer token may be made of (RFC 6750, section 2.1), and so what a header can carry. */
export function isBearerToken(value: unknown): value is string {
  return typeof value === "string" && /^[A-Za-z0-9\-._~+/]+=*$/.test(value);
}

/**
 * The token of a successful answer.
 *
 * @throws Misfit for an answer that holds none, or one of another kind
 */
export function readToken(text: string): Token {
  const { access_token: value, token_type: type, expires_in: expiresIn } = membersOf(text);
  if (!isBearerToken(value)) throw new Misfit("holds no bearer token");
  if (type !== undefined && (typeof type !== "string" || type.toLowerCase() !== "bearer"))
    throw new Misfit("holds a token that is not of type bearer");
  return { value, life: lifeOf(expiresIn) };
}

/** The registered error code of an answer, or nothing. */
export function oauthError(text: string): string | undefined {
  const { error } = membersOf(text);
  return typeof error === "string" && ERROR_CODES.test(error) ? error : undefined;
}

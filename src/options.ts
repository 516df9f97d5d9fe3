/** The options of every client, typed from its manifest. */

import type { Auth } from "./auth.ts";
import type { HeaderValues } from "./headers.ts";
import { type Hooks, hooksOf } from "./hooks.ts";
import type { Manifest, Server, ServerVariable } from "./manifest.ts";
import { Misfit, within } from "./misfit.ts";
import { own } from "./own.ts";
import { RETRY, type RetryOptions, type RetryPolicy } from "./retry.ts";
import type { TimestampView, View } from "./timestamps.ts";
import type { Validator } from "./validator.ts";

/** The part of `fetch` that is used: always called with the URL as text. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Limits of calls: of a client, or of one call. `Infinity` is no limit. */
export interface Limits {
  /** Milliseconds for one attempt, body included. Default 30,000. */
  readonly timeout?: number;
  /** Milliseconds for the whole call: tokens, attempts and the waits between them. Default 60,000. */
  readonly deadline?: number;
  /** How failed attempts are repeated; `false` sends once. Default 3 attempts. */
  readonly retry?: RetryOptions | false;
}

type Free<Variables> = {
  [Name in keyof Variables]: Variables[Name] extends { readonly enum: readonly string[] } ? never : Name;
}[keyof Variables];

type Value<Variable> = Variable extends { readonly enum: readonly (infer Allowed)[] } ? Allowed : string;

type Variables<V extends { readonly [name: string]: ServerVariable }> = {
  readonly [Name in Free<V>]: string;
} & { readonly [Name in Exclude<keyof V, Free<V>>]?: Value<V[Name]> };

type ServerOptions<S extends Server> =
  | ([keyof S["variables"]] extends [never]
      ? { readonly server?: never; readonly baseUrl?: string }
      : [Free<S["variables"]>] extends [never]
        ? { readonly server?: Variables<S["variables"]>; readonly baseUrl?: string }
        : { readonly server: Variables<S["variables"]>; readonly baseUrl?: string })
  | { readonly server?: [keyof S["variables"]] extends [never] ? never : Variables<S["variables"]>; readonly baseUrl: string };

type AuthOption<Schemes extends Manifest["security"]> = [keyof Schemes] extends [never]
  ? { readonly auth?: Auth<Schemes> }
  : { readonly auth: Auth<Schemes> };

interface CommonOptions<V, Given extends string> extends Limits {
  /** Header parameters given once for all calls. A required one that stands here becomes optional in calls. */
  readonly headers?: { readonly [Name in Given]: string };
  /** How times are given and taken. Default `"date"`. */
  readonly timestamps?: V;
  /** Default: `globalThis.fetch`, looked up at each call. */
  readonly fetch?: Fetch;
  /** Bytes of an answer's body, after decompression. Default 10,485,760 (10 MiB). */
  readonly maxResponseBytes?: number;
  /** Functions that are told of every attempt. */
  readonly hooks?: Hooks;
  /** Checks what is sent and what comes; `createValidator` of `jackfield/validate` makes one. Default none. */
  readonly validate?: Validator;
}

/**
 * Options of a client. `auth` is keyed by security scheme; `server` holds the server's variables; `baseUrl` replaces the server.
 *
 * @typeParam M the API's manifest
 * @typeParam V the view of times
 * @typeParam Given the header parameters given here
 */
export type ClientOptions<M extends Manifest, V extends TimestampView, Given extends string> = AuthOption<M["security"]> &
  ServerOptions<M["server"]> &
  CommonOptions<V, Given>;

const LIMITS = { timeout: undefined, deadline: undefined, retry: undefined };
const OBJECTS = { auth: undefined, server: undefined, headers: undefined, hooks: undefined, validate: undefined };
const OPTIONS = { ...OBJECTS, ...LIMITS, baseUrl: undefined, timestamps: undefined, fetch: undefined, maxResponseBytes: undefined };
const PLACES = { path: undefined, query: undefined, header: undefined };
/** What every call may be given besides its parameters. */
export const OPTIONS_OF_CALLS = { body: undefined, headers: undefined, signal: undefined, ...LIMITS };
const CALL_OPTIONS = { params: undefined, ...OPTIONS_OF_CALLS };
const FLAT_OPTIONS = { ...PLACES, ...OPTIONS_OF_CALLS };
const RETRY_OPTIONS = { attempts: undefined, minDelay: undefined, maxDelay: undefined, when: undefined };

function checkPositive(options: Readonly<Record<string, unknown>>, names: readonly string[]): void {
  for (const name of names) {
    const value = options[name];
    if (value !== undefined && !(typeof value === "number" && value > 0)) throw Misfit.within(new Misfit("is not a positive number"), name);
  }
}

function retryOf(retry: unknown): RetryPolicy {
  if (retry === false) return { ...RETRY, attempts: 1 };
  return within(["retry"], () => {
    const options = own(retry, RETRY_OPTIONS);
    checkPositive(options, ["attempts", "minDelay", "maxDelay"]);
    if (options.when !== undefined && typeof options.when !== "function") throw Misfit.within(new Misfit("is not a function"), "when");
    const { attempts = RETRY.attempts, minDelay = RETRY.minDelay, maxDelay = RETRY.maxDelay, when } = options as RetryOptions;
    return { attempts, minDelay, maxDelay, when };
  });
}

/** Limits with their defaults: the call's, else the client's. */
export interface CheckedLimits {
  readonly timeout: number;
  readonly deadline: number;
  readonly retry: RetryPolicy;
}

function limitsOf(options: { readonly [Name in keyof typeof LIMITS]?: unknown }, defaults: CheckedLimits): CheckedLimits {
  if (options.timeout === undefined && options.deadline === undefined && options.retry === undefined) return defaults;
  checkPositive(options, ["timeout", "deadline"]);
  const { timeout = defaults.timeout, deadline = defaults.deadline } = options as Limits;
  return { timeout, deadline, retry: options.retry === undefined ? defaults.retry : retryOf(options.retry) };
}

const DEFAULTS: CheckedLimits = { timeout: 30_000, deadline: 60_000, retry: RETRY };

function isView(view: unknown): boolean {
  const { decode, encode } = Object(view) as Partial<View<unknown>>;
  return /^(?:date|iso|epoch|wire)$/.test(String(view)) || (typeof decode === "function" && typeof encode === "function");
}

/** A client's options, checked but for what only their users can check. Throws {@link Misfit}. */
export function ownOptions(options: unknown) {
  const known = own(options, OPTIONS);
  for (const name of Object.keys(OBJECTS) as (keyof typeof OBJECTS)[]) objectOrNothing(known[name], name);
  if (known.timestamps !== undefined && !isView(known.timestamps)) {
    throw Misfit.within(new Misfit('is not "date", "iso", "epoch", "wire" or an object with decode and encode'), "timestamps");
  }
  if (known.fetch !== undefined && typeof known.fetch !== "function") throw Misfit.within(new Misfit("is not a function"), "fetch");
  checkPositive(known, ["maxResponseBytes"]);
  const { maxResponseBytes = 10_485_760, fetch, timestamps = "date", validate } = known as CommonOptions<TimestampView, string>;
  return { ...known, maxResponseBytes, hooks: hooksOf(known.hooks), fetch, timestamps, validate, limits: limitsOf(known, DEFAULTS) };
}

/** A call's parameters, by their places. */
export type CallParameters = { readonly [Place in "path" | "query" | "header"]: Readonly<Record<string, unknown>> | undefined };

/** What a call is given. */
export interface CallInit {
  readonly params: CallParameters;
  readonly body: unknown;
  readonly headers: HeaderValues | Headers | undefined;
  readonly signal: AbortSignal | undefined;
  readonly limits: CheckedLimits;
}

function objectOrNothing(value: unknown, name: string): void {
  if (value !== undefined && (typeof value !== "object" || value === null)) throw Misfit.within(new Misfit("is not an object"), name);
}

function checkedPlaces({ path, query, header }: { readonly [Name in keyof typeof PLACES]: unknown }): CallParameters {
  objectOrNothing(path, "path");
  objectOrNothing(query, "query");
  objectOrNothing(header, "header");
  return { path, query, header } as CallParameters;
}

function placesOf(given: unknown): CallParameters {
  if (given === undefined) return PLACES;
  return within(["params"], () => checkedPlaces(own(given, PLACES)));
}

/** Reads what a call is given. Throws {@link Misfit}. */
export type ReadInit = (given: object | undefined, defaults: CheckedLimits) => CallInit;

function initOf(
  known: { readonly [Name in keyof typeof OPTIONS_OF_CALLS]: unknown },
  params: CallParameters,
  defaults: CheckedLimits,
): CallInit {
  const { body, headers, signal } = known as { body: unknown; headers: HeaderValues | undefined; signal: AbortSignal | undefined };
  objectOrNothing(headers, "headers");
  if (signal !== undefined && !(signal instanceof AbortSignal)) throw Misfit.within(new Misfit("is not an AbortSignal"), "signal");
  return { params, body, headers, signal, limits: limitsOf(known, defaults) };
}

/** The options of a call by its path: parameters stand below `params`. */
export const ownInit: ReadInit = (given, defaults) => {
  const known = given === undefined ? CALL_OPTIONS : own(given, CALL_OPTIONS);
  return initOf(known, placesOf(known.params), defaults);
};

/** The options of a call by its `operationId`: the places of parameters stand beside the others. */
export const ownFlatInit: ReadInit = (given, defaults) => {
  const known = given === undefined ? FLAT_OPTIONS : own(given, FLAT_OPTIONS);
  return initOf(known, checkedPlaces(known), defaults);
};

/** What a caller may watch of its calls: names, numbers and an allow-list of headers, never a body, an id or a credential. */

import type { Progress } from "./exchange.ts";
import { type HeaderMap, isHeaderName } from "./headers.ts";
import { Misfit, within } from "./misfit.ts";
import { own } from "./own.ts";

/** An attempt that is about to be sent. */
export interface RequestEvent {
  /** The same object for every event of one logical call, and for no other. */
  readonly call: object;
  readonly method: string;
  /** Path template, `/users/{id}`. */
  readonly template: string;
  /** Scheme, host and port. */
  readonly origin: string;
  /** Counts from 1. */
  readonly attempt: number;
}

/** The end of an attempt. */
export interface ResponseEvent extends RequestEvent {
  /** `undefined` where no answer came. */
  readonly status: number | undefined;
  /** Why no answer was read: an error code, or `aborted`. */
  readonly failure: string | undefined;
  /** Milliseconds since the attempt began. */
  readonly ms: number;
  /** The answer's `…request-id` header. */
  readonly requestId: string | undefined;
  /** The answer's headers that `hooks.headers` names, lower-case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A failed attempt that another one follows. */
export interface RetryEvent extends RequestEvent {
  readonly status: number | undefined;
  /** Milliseconds until the next attempt. */
  readonly wait: number;
}

/** Functions to call as calls go on. What they throw is ignored: watching a call must not change it. */
export interface Hooks {
  readonly onRequest?: (event: RequestEvent) => void;
  readonly onResponse?: (event: ResponseEvent) => void;
  readonly onRetry?: (event: RetryEvent) => void;
  /** Names of the answer's headers that events carry. Default none. */
  readonly headers?: readonly string[];
}

const HOOKS = { onRequest: undefined, onResponse: undefined, onRetry: undefined, headers: undefined };

/** Hooks as own properties. Throws {@link Misfit}. */
export function hooksOf(given: unknown): Hooks | undefined {
  if (given === undefined) return undefined;
  return within(["hooks"], () => {
    const { headers = [], ...functions } = own(given, HOOKS);
    for (const [name, hook] of Object.entries(functions)) {
      if (hook !== undefined && typeof hook !== "function") throw Misfit.within(new Misfit("is not a function"), name);
    }
    if (!Array.isArray(headers) || !headers.every(isHeaderName)) throw Misfit.within(new Misfit("is no list of header names"), "headers");
    return { ...functions, headers } as Hooks;
  });
}

/** The events of one call. */
export interface CallEvents {
  /** Announces an attempt; the function returned announces its end. */
  request(url: string): (response: Response | undefined, failure?: string, status?: number) => void;
  retry(wait: number, status: number | undefined): void;
}

/** Events that nobody watches. */
export const SILENT: CallEvents = { request: () => () => {}, retry: () => {} };

/** Calls a hook and ignores what it throws, or rejects with where it is asynchronous, as documented on `Hooks`. */
export function ignoring<Event>(hook: ((event: Event) => unknown) | undefined, event: Event): void {
  try {
    const result = hook?.(event);
    if (result instanceof Promise) result.catch(() => undefined);
  } catch {}
}

function requestIdOf(headers: Headers): string | undefined {
  for (const [name, value] of headers) if (/(?:^|-)request-id$/.test(name)) return value;
  return undefined;
}

/**
 * The events of one call; nothing is made where nobody watches.
 *
 * @param credentials what the server was sent and may echo: a value that holds one is left out
 */
export function eventsOf(hooks: Hooks | undefined, progress: Progress, credentials: HeaderMap): CallEvents {
  if (!hooks) return SILENT;
  const [method = "", template = ""] = progress.operation.split(" ");
  const call = {};
  let origin = "";
  const safe = (value: string | null | undefined) =>
    value && !Object.values(credentials).some((sent) => value.includes(sent.replace(/^(?:Bearer|Basic) /, ""))) ? value : undefined;
  const event = (): RequestEvent => ({ call, method, template, origin, attempt: progress.attempts });
  return {
    request: (url) => {
      origin = new URL(url).origin;
      const started = performance.now();
      // The attempt is counted as it is sent, right after this.
      const request = { ...event(), attempt: progress.attempts + 1 };
      ignoring(hooks.onRequest, request);
      return (response, failure, status = response?.status) => {
        const named = (hooks.headers ?? []).map((name) => [name.toLowerCase(), safe(response?.headers.get(name))]);
        const headers = Object.fromEntries(named.filter(([, value]) => value)) as Record<string, string>;
        const requestId = safe(response && requestIdOf(response.headers));
        const ms = performance.now() - started;
        ignoring(hooks.onResponse, { ...request, status, failure, ms, requestId, headers });
      };
    },
    retry: (wait, status) => ignoring(hooks.onRetry, { ...event(), status, wait }),
  };
}

/** One request and its answer, as texts, within a time and a size. Follows no redirect. */

import { bounded } from "./deadline.ts";
import { type ErrorCode, type ErrorDetails, JackfieldError } from "./errors.ts";
import type { HeaderMap } from "./headers.ts";
import type { CallEvents } from "./hooks.ts";
import type { Fetch } from "./options.ts";
import { giveUp, type Reading, readText, TooLarge } from "./read.ts";

/** What is known of a call so far, over all its attempts. Errors are made from it. */
export interface Progress {
  readonly operation: string;
  attempts: number;
  /** Whether some attempt may have taken effect. */
  maybeApplied: boolean;
}

/** A request, ready to go. */
export interface Exchange {
  readonly method: string;
  readonly headers: HeaderMap;
  readonly body: string | undefined;
  readonly signal: AbortSignal | undefined;
  readonly fetch: Fetch;
  /** Milliseconds for the whole exchange, body included. */
  readonly timeout: number;
  /** Bytes of the answer's body, after decompression. */
  readonly maxResponseBytes: number;
  readonly progress: Progress;
  readonly events: CallEvents;
}

/** An answer and its body. */
export interface Reply {
  readonly response: Response;
  readonly text: string;
  /** Whether the body was UTF-8. */
  readonly valid: boolean;
}

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Platform codes of failures that come before a byte of the request is sent. */
const NEVER_LEFT = /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT)$/;

/** An error of a call, with what is known of it so far. */
export function callError(code: ErrorCode, what: string, progress: Progress, details?: ErrorDetails): JackfieldError {
  const { operation, attempts, maybeApplied } = progress;
  return new JackfieldError(code, `${operation}: ${what}`, { operation, attempts, maybeApplied, ...details });
}

/** What to do about a call that has no answer. */
export function whatNext({ maybeApplied }: Progress): string {
  return maybeApplied ? "Find out whether it was applied before you send it again." : "It can be sent again.";
}

/** A failure without an answer, and whether the request is known not to have left. */
export class Unanswered extends Error {
  readonly neverLeft: boolean;
  readonly error: JackfieldError;
  /** The head of an answer that broke off. */
  headers: Headers | undefined;

  constructor(error: JackfieldError, neverLeft: boolean) {
    super();
    this.error = error;
    this.neverLeft = neverLeft;
  }
}

const PLATFORM_CODE = /^(?:E[A-Z]{3,20}|EAI_[A-Z]{3,20}|UND_ERR_[A-Z_]{3,40}|ERR_[A-Z0-9_]{3,40}|[A-Z_]{0,40}CERT[A-Z_]{0,40})$/;

/** The platform's error code (`ECONNREFUSED`), the one part of its error that does not quote a credential. */
function platformCode(error: unknown): { readonly code: string; readonly syscall?: unknown } {
  const thrown = (error ?? {}) as { code?: unknown; syscall?: unknown; cause?: { code?: unknown; syscall?: unknown } | undefined };
  const found = [thrown.cause, thrown].find((each) => typeof each?.code === "string" && PLATFORM_CODE.test(each.code));
  return { code: (found?.code as string | undefined) ?? "", syscall: found?.syscall };
}

function redirected(url: string, response: Response, progress: Progress): JackfieldError | undefined {
  const left = response.url !== "" && response.url !== url && new URL(response.url).origin !== new URL(url).origin;
  if (!left && !response.redirected && !REDIRECTS.has(response.status) && response.type !== "opaqueredirect") return undefined;
  response.body?.cancel().catch(() => undefined);
  const what = "the answer is a redirect, and none is followed with a credential. Check the server or baseUrl.";
  return callError("redirect", what, progress, { status: response.status });
}

/** What `fetch` is given. It inherits from nothing, so that a polluted `Object.prototype` adds nothing to the request. */
class Init implements RequestInit {
  readonly method: string;
  readonly redirect = "manual";
  readonly signal: AbortSignal;
  readonly headers: HeaderMap;
  declare readonly body?: string;

  constructor(method: string, signal: AbortSignal, headers: HeaderMap, body: string | undefined) {
    this.method = method;
    this.signal = signal;
    this.headers = headers;
    if (body !== undefined) this.body = body;
  }

  static {
    // An object literal with `__proto__: null` does the same, and is laid out as a hash table: ten times slower.
    Object.setPrototypeOf(Init.prototype, null);
  }
}

async function receive(url: string, exchange: Exchange, signal: AbortSignal, reading: Reading): Promise<Reply> {
  const { method, headers, body, progress, fetch, maxResponseBytes } = exchange;
  const response = await fetch(url, new Init(method, signal, headers, body));
  reading.headers = response.headers;
  reading.refused = redirected(url, response, progress);
  if (reading.refused) throw reading.refused;
  try {
    const { text, valid } = await readText(response, maxResponseBytes, reading);
    return { response, text, valid };
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    const what = `the answer is larger than maxResponseBytes (${maxResponseBytes}); the rest was not read.`;
    reading.refused = callError("response", what, progress, { status: response.status });
    throw reading.refused;
  }
}

/**
 * Sends the request to `url` once and reads the whole answer.
 *
 * @throws Unanswered where none came in time, or it broke off; the signal's own reason once that is aborted
 */
export async function send(url: string, exchange: Exchange): Promise<Reply> {
  const { signal, timeout, progress, method } = exchange;
  signal?.throwIfAborted();
  const ended = exchange.events.request(url);
  const appliedBefore = progress.maybeApplied;
  // RFC 9110, section 9.2.1: what is not safe may change something, from the moment it leaves.
  if (!SAFE.has(method)) progress.maybeApplied = true;
  progress.attempts++;
  const expired = () => {
    const what = `no complete answer within ${Math.round(timeout)} ms. ${whatNext(progress)}`;
    return new Unanswered(callError("timeout", what, progress), false);
  };
  const reading: Reading = { reader: undefined, over: false, headers: undefined, refused: undefined };
  let reply: Reply;
  try {
    reply = await bounded(timeout, signal, expired, (until) => receive(url, exchange, until, reading));
  } catch (thrown) {
    giveUp(reading);
    const { refused } = reading;
    const error = refused && thrown === refused ? thrown : asCallError(thrown, exchange, appliedBefore);
    if (error instanceof Unanswered) error.headers = reading.headers;
    const failed = error instanceof Unanswered ? error.error : error === refused ? refused : undefined;
    ended(undefined, failed?.code ?? "aborted", failed?.status);
    throw error;
  }
  ended(reply.response);
  return reply;
}

/** What to throw for what an exchange threw: the signal's reason, an error of ours, or what stands for the platform's. */
function asCallError(thrown: unknown, { signal, progress }: Exchange, appliedBefore: boolean): unknown {
  if (thrown instanceof Unanswered) return thrown;
  if (signal?.aborted) return signal.reason;
  const { code, syscall } = platformCode(thrown);
  // A connection that was kept alive can lose its route too, after the request left.
  const neverLeft = NEVER_LEFT.test(code) && syscall !== "read" && syscall !== "write";
  if (neverLeft) progress.maybeApplied = appliedBefore;
  const what = `no answer came, or it broke off${code && ` (${code})`}. ${whatNext(progress)}`;
  return new Unanswered(callError("network", what, progress), neverLeft);
}

/** One logical call over the network: credentials, attempts and their limits, from a URL to an answer. */

import { makeAttempts, type Outcome } from "./attempts.ts";
import type { Authorize, AuthorizedCall, Refuse } from "./auth.ts";
import { bounded, deadlineIn } from "./deadline.ts";
import { callError, type Exchange, type Progress, type Reply, send, whatNext } from "./exchange.ts";
import { type HeaderMap, IDEMPOTENCY_KEY } from "./headers.ts";
import { eventsOf, type Hooks } from "./hooks.ts";
import type { Operation } from "./manifest.ts";
import type { CheckedLimits, Fetch } from "./options.ts";
import type { RetryBudget } from "./retry.ts";

/** What all calls of a client share. */
export interface Shared {
  readonly authorize: Authorize;
  readonly fetch: () => Fetch;
  readonly maxResponseBytes: number;
  readonly hooks: Hooks | undefined;
  readonly budget: RetryBudget;
}

/** A call whose parts are ready, but for its URL. */
export interface Conversation extends Pick<Exchange, "method" | "headers" | "body" | "signal"> {
  readonly client: Shared;
  readonly limits: CheckedLimits;
  readonly operation: Operation;
  /** Method and path template. */
  readonly template: string;
}

/** RFC 9110, section 9.2.2: sent twice, these do what they do sent once. */
const IDEMPOTENT = new Set(["GET", "HEAD", "PUT", "DELETE", "OPTIONS"]);

/** Whether the API promises to do what a key names once; a key that it does not know changes nothing. */
function declaresKey({ headers = {} }: Operation): boolean {
  return Object.keys(headers).some((name) => name.toLowerCase() === IDEMPOTENCY_KEY);
}

/** Makes the call at `url`. */
export function converse(url: string, call: Conversation): Promise<Outcome> {
  const { client, operation, template, signal, method, body, limits } = call;
  const { authorize, maxResponseBytes, budget } = client;
  const { reset, security } = operation;
  const progress: Progress = { operation: template, attempts: 0, maybeApplied: false };
  const credentials: HeaderMap = {};
  const events = eventsOf(client.hooks, progress, credentials);
  const deadline = deadlineIn(limits.deadline);
  const expired = () => callError("timeout", `no credentials within the deadline. ${whatNext(progress)}`, progress);
  const within: AuthorizedCall["within"] = (step) => bounded(deadline.left(), signal, expired, step);
  const authorized: AuthorizedCall = { progress, security, within };
  let renewed = false;

  const sendOnce = (): Promise<Reply> => {
    const left = deadline.left();
    if (left <= 0) throw expired();
    const timeout = Math.min(limits.timeout, left);
    const headers = { ...call.headers, ...credentials };
    return send(url, { method, headers, body, signal, fetch: client.fetch(), timeout, maxResponseBytes, progress, events });
  };
  const sendWith = (refuse: Refuse | undefined): Promise<Reply> => {
    if (refuse === undefined || renewed) return sendOnce();
    return sendOnce().then((reply) => {
      if (reply.response.status !== 401) return reply;
      renewed = true;
      refuse();
      return attempt();
    });
  };
  const attempt = (): Promise<Reply> => {
    const granted = authorize(credentials, authorized);
    return granted instanceof Promise ? granted.then(sendWith) : sendWith(granted);
  };
  const replayable = IDEMPOTENT.has(method) || (declaresKey(operation) && Object.hasOwn(call.headers, IDEMPOTENCY_KEY));
  return makeAttempts({ progress, deadline, signal, retry: limits.retry, budget, events, replayable, reset, attempt });
}

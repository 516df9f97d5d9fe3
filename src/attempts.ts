/** One logical call as one or more attempts, within its deadline. */

import { type Deadline, sleep } from "./deadline.ts";
import { callError, type Progress, type Reply, Unanswered, whatNext } from "./exchange.ts";
import type { CallEvents } from "./hooks.ts";
import { parseJson } from "./json.ts";
import {
  backoff,
  type Failed,
  isPassing,
  isRepeatable,
  type RetryBudget,
  type RetryContext,
  type RetryPolicy,
  retryAfterMs,
} from "./retry.ts";

/** What the attempts of a call share. */
export interface Attempts {
  readonly progress: Progress;
  readonly deadline: Deadline;
  readonly signal: AbortSignal | undefined;
  readonly retry: RetryPolicy;
  readonly budget: RetryBudget;
  readonly events: CallEvents;
  /** Whether the method or an idempotency key makes a second request harmless. */
  readonly replayable: boolean;
  /** Name of a documented response header that holds the epoch second of the next refill. */
  readonly reset: string | undefined;
  /** Sends once; throws or rejects where there is no answer. */
  attempt(): Promise<Reply>;
}

/** The last answer, what was learnt on the way to it, and how long the server asks to wait. */
export interface Outcome {
  readonly reply: Reply;
  readonly progress: Progress;
  readonly retryAfterMs: number | undefined;
}

/** What the caller's `when` says; one that throws, whose words may quote the body, allows nothing. */
function wantedBy({ retry: { when } }: Attempts, context: () => RetryContext): boolean | undefined {
  try {
    const wanted: unknown = when?.(context());
    return typeof wanted === "boolean" ? wanted : undefined;
  } catch {
    return false;
  }
}

/** The statuses for which a reset header says when to come back; on others it only tells the state of the limit. */
function limited(status: number | undefined): boolean {
  return status === 429 || status === 503;
}

/** The wait before another attempt, or `undefined` where there is to be none. */
function nextWait(call: Attempts, failed: Failed, asked: number | undefined, text: string | undefined): number | undefined {
  const { progress, retry, replayable, deadline, budget } = call;
  const { operation, attempts: attempt } = progress;
  if (attempt >= retry.attempts) return undefined;
  const repeatable = isRepeatable(failed, replayable);
  const wanted = wantedBy(call, () => ({ operation, attempt, status: failed.status, body: parseJson(text ?? ""), repeatable }));
  if (!(wanted ?? (repeatable && isPassing(failed)))) return undefined;
  // Never sooner than the server asks; past the deadline, waiting would only delay the bad news.
  const wait = Math.max(asked ?? 0, backoff(attempt, retry));
  return wait < deadline.left() && budget.spend(failed) ? wait : undefined;
}

/**
 * The answer to the last attempt.
 *
 * @throws JackfieldError `network` or `timeout`, where the last attempt has none; the signal's own reason once that is aborted
 */
export async function makeAttempts(call: Attempts): Promise<Outcome> {
  const { progress, deadline, budget, events, reset, signal } = call;
  let retried: Failed | undefined;
  for (;;) {
    if (progress.attempts > 0 && deadline.left() <= 0)
      throw callError("timeout", `the deadline has passed. ${whatNext(progress)}`, progress);
    let reply: Reply | undefined;
    let lost: Unanswered | undefined;
    try {
      reply = await call.attempt();
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      lost = error;
    }
    if (reply?.response.ok) {
      budget.repay(retried);
      return { reply, progress, retryAfterMs: undefined };
    }
    const failed = (reply?.response ?? lost) as Failed;
    const { headers, status } = failed;
    const asked = headers && retryAfterMs(headers, limited(status) ? reset : undefined);
    const wait = nextWait(call, failed, asked, reply?.text);
    if (wait === undefined) {
      if (reply) return { reply, progress, retryAfterMs: asked };
      throw lost?.error;
    }
    events.retry(wait, failed.status);
    retried = failed;
    await sleep(wait, signal);
  }
}

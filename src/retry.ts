/** Which failures are worth another attempt, how long to wait for it, and the budget that keeps an outage from growing. */

/** What `retry.when` is told of a failed attempt. */
export interface RetryContext {
  /** Method and path template. */
  readonly operation: string;
  /** How many attempts were made. */
  readonly attempt: number;
  /** HTTP status; `undefined` where no answer was read. */
  readonly status: number | undefined;
  /** The JSON of the answer's body, or `undefined`. */
  readonly body: unknown;
  /** Whether the same request may be sent twice: by its method, its `Idempotency-Key`, or since it never took effect. */
  readonly repeatable: boolean;
}

/** How calls are retried. */
export interface RetryOptions {
  /** How often a request is sent at the most. Default 3. */
  readonly attempts?: number;
  /** The first wait's upper bound in ms, doubled for each that follows. Default 500. */
  readonly minDelay?: number;
  /** Upper bound of every wait in ms. Default 8,000. */
  readonly maxDelay?: number;
  /** `true` sends again, `false` does not, `undefined` leaves it to the default. */
  readonly when?: (context: RetryContext) => boolean | undefined;
}

/** {@link RetryOptions}, complete. */
export interface RetryPolicy {
  readonly attempts: number;
  readonly minDelay: number;
  readonly maxDelay: number;
  readonly when: RetryOptions["when"] | undefined;
}

/** The defaults. */
export const RETRY: RetryPolicy = { attempts: 3, minDelay: 500, maxDelay: 8000, when: undefined };

/** A failed attempt: an answer's status and headers, or whether the request never left. */
export interface Failed {
  readonly status?: number | undefined;
  readonly headers?: Headers | undefined;
  readonly neverLeft?: boolean;
}

const TRANSIENT = new Set([408, 500, 502, 503, 504]);
const CAPACITY = 500;
const COST = { transient: 14, throttled: 5 } as const;

/** Whether a failure is known to have changed nothing. */
function unapplied({ status, headers, neverLeft }: Failed): boolean {
  return (
    neverLeft === true || status === 429 || (status === 503 && headers !== undefined && retryAfterMs(headers, undefined) !== undefined)
  );
}

/** Whether the request may be sent twice after this failure. */
export function isRepeatable(failed: Failed, replayable: boolean): boolean {
  return replayable || unapplied(failed);
}

/** Whether the failure is one that passes. A failure without a status is a connection's. */
export function isPassing({ status }: Failed): boolean {
  return status === undefined || status === 429 || TRANSIENT.has(status);
}

/** Per client: each retry costs, each success pays back, and an empty budget ends retrying (capacity 500; 14, throttled 5). */
export interface RetryBudget {
  /** Takes the price of a retry; `false` where it is not left. */
  spend(failed: Failed): boolean;
  /** Pays back the price of `failed` after its retry succeeded, or 1 for a call that needed none. */
  repay(failed: Failed | undefined): void;
}

/** A full budget. */
export function createBudget(): RetryBudget {
  let left = CAPACITY;
  const price = ({ status }: Failed) => (status === 429 ? COST.throttled : COST.transient);
  return {
    spend: (failed) => {
      if (left < price(failed)) return false;
      left -= price(failed);
      return true;
    },
    repay: (failed) => {
      left = Math.min(CAPACITY, left + (failed ? price(failed) : 1));
    },
  };
}

/** The wait before the next attempt: anything up to an exponentially growing bound ("full jitter"). */
export function backoff(attempt: number, { minDelay, maxDelay }: RetryPolicy): number {
  return Math.random() * Math.min(maxDelay, minDelay * 2 ** (attempt - 1));
}

const DAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
const TIME = "\\d{2}:\\d{2}:\\d{2}";
const ASCTIME = new RegExp(`^${DAY} ${MONTH} [ \\d]\\d ${TIME} \\d{4}$`);
const HTTP_DATE = new RegExp(`^${DAY}(?:, \\d{2} ${MONTH} \\d{4}|[a-z]*day, \\d{2}-${MONTH}-\\d{2}) ${TIME} GMT$`);

/** Epoch milliseconds of an HTTP-date in any of its three forms (RFC 9110, section 5.6.7), or `NaN`. */
function httpDate(text: string): number {
  // The third form names no zone and means UTC.
  if (ASCTIME.test(text)) return Date.parse(`${text} GMT`);
  return HTTP_DATE.test(text) ? Date.parse(text) : Number.NaN;
}

/** The time of the answer by its own clock, so that a wrong clock here shortens no wait. */
function answeredAt(headers: Headers): number {
  const date = httpDate(headers.get("date") ?? "");
  return Number.isNaN(date) ? Date.now() : date;
}

/**
 * How long the server asks to wait, in ms: `Retry-After` in either form (RFC 9110, section 10.2.3), else the documented reset header.
 *
 * @param reset name of a header that holds the epoch second of the next refill
 */
export function retryAfterMs(headers: Headers, reset: string | undefined): number | undefined {
  const after = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+$/.test(after)) return Number(after) * 1000;
  const at = httpDate(after);
  if (!Number.isNaN(at)) return Math.max(0, at - answeredAt(headers));
  const refill = reset === undefined ? "" : (headers.get(reset) ?? "");
  return /^\d+$/.test(refill) ? Math.max(0, Number(refill) * 1000 - answeredAt(headers)) : undefined;
}

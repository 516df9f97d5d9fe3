/** What README and the guide on security promise, with their numbers. `test/promises.test.ts` holds the clients to each row, and both tables to all of them. */

/** Milliseconds, bytes, characters and counts. */
export const NUMBERS = {
  timeout: 30_000,
  deadline: 60_000,
  attempts: 3,
  minDelay: 500,
  maxDelay: 8000,
  budget: 500,
  transient: 14,
  throttled: 5,
  maxResponseBytes: 10 * 1024 * 1024,
  text: 64 * 1024,
  skew: 60_000,
  shortLifePart: 10,
  minPause: 1000,
  maxPause: 30_000,
  storeOperation: 1000,
} as const;

const N = NUMBERS;
const s = (ms: number) => `${ms / 1000} s`;

/** A row of the table: what is promised, its limit, and the option that changes it. */
export type Promised = readonly [promise: string, limit: string, option: string];

export const PROMISES = {
  timeout: ["An attempt ends, its body included, within", s(N.timeout), "`timeout`"],
  deadline: ["A call ends, with all tokens, attempts and waits, within", s(N.deadline), "`deadline`"],
  attempts: ["A request is sent at most", `${N.attempts} times`, "`retry.attempts`"],
  jitter: [
    "The wait before another attempt is random, up to",
    `${s(N.minDelay)}, doubled each time up to ${s(N.maxDelay)}`,
    "`retry.minDelay`, `retry.maxDelay`",
  ],
  budget: [
    "A client's retries are paid from a budget of",
    `${N.budget}: ${N.transient} a failure, ${N.throttled} a 429; a success pays back`,
    "",
  ],
  maxResponseBytes: ["An answer's body is read, after decompression, up to", `${N.maxResponseBytes / 1024 ** 2} MiB`, "`maxResponseBytes`"],
  text: ["`error.text` keeps", `${N.text / 1024} Ki characters`, ""],
  skew: ["A token is replaced before its end by", `${s(N.skew)}, or 1/${N.shortLifePart} of a shorter life`, ""],
  pause: ["After a failed token request, calls fail at once for", `${s(N.minPause)}, doubled each time up to ${s(N.maxPause)}`, ""],
  store: ["One operation of a token store is waited for", s(N.storeOperation), ""],
  redirects: ["Redirects are followed", "never", ""],
  ids: ["Ids that are empty, or hold a control character, half a surrogate pair or a dot segment, are sent", "never", ""],
} as const satisfies Record<string, Promised>;

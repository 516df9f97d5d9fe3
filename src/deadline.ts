/** Time limits. What is bounded ends when its time is up, also where it ignores its signal; no timer or listener outlives it. */

/** The longest wait of a timer, in ms; a longer one would end at once. */
const MAX_TIMER = 2 ** 31 - 1;

/**
 * What `step` gives, unless `ms` pass or `parent` aborts first; `step`'s signal is then aborted with the same reason.
 *
 * @param ms a limit in milliseconds; one too long for a timer is none
 * @param expired makes the error to reject with when the time is up
 */
export function bounded<T>(
  ms: number,
  parent: AbortSignal | undefined,
  expired: () => unknown,
  step: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    if (parent?.aborted) return reject(parent.reason);
    const controller = new AbortController();
    const onAbort = () => stop(parent?.reason);
    // A timer cuts its time to whole milliseconds, and would end before the deadline it stands for.
    const timer = ms <= MAX_TIMER ? setTimeout(() => stop(expired()), Math.max(Math.ceil(ms), 0)) : undefined;
    const release = () => {
      clearTimeout(timer);
      parent?.removeEventListener("abort", onAbort);
    };
    const stop = (reason: unknown) => {
      release();
      reject(reason);
      controller.abort(reason);
    };
    parent?.addEventListener("abort", onAbort);
    step(controller.signal).then(
      (value) => {
        release();
        resolve(value);
      },
      (error) => {
        release();
        reject(error);
      },
    );
  });
}

/** Waits at the most for as long as a timer can. */
function nap(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return bounded<void>(
    Number.POSITIVE_INFINITY,
    signal,
    () => undefined,
    (stopped) => {
      return new Promise((resolve) => {
        const timer = setTimeout(resolve, ms);
        stopped.addEventListener("abort", () => clearTimeout(timer), { once: true });
      });
    },
  );
}

/** Waits; rejects with the signal's own reason once it is aborted. */
export async function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  let left = ms;
  for (; left > MAX_TIMER; left -= MAX_TIMER) await nap(MAX_TIMER, signal);
  await nap(left, signal);
}

/** A point in time that a system clock being set cannot move. */
export interface Deadline {
  /** Milliseconds that are left; negative once it has passed. */
  left(): number;
}

/** A deadline `ms` from now. */
export function deadlineIn(ms: number): Deadline {
  const end = performance.now() + ms;
  return { left: () => end - performance.now() };
}

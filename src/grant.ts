/** One client's token: fetched once for all who wait, refreshed before it ends, dropped when the API refuses it. */

import { bounded } from "./deadline.ts";
import { share, type TokenStore } from "./store.ts";
import type { Token } from "./token.ts";

/** A token that calls share. */
export interface Grant {
  /** Rejects with the signal's own reason once it is aborted; others go on waiting. */
  token(signal: AbortSignal): Promise<string>;
  /** Says that the API refused a token. Another that has replaced it meanwhile stays. */
  refuse(value: string): void;
}

interface Held {
  readonly value: string;
  /** Ends of its fresh life by both clocks: a system clock that is set back keeps no dead token, and a machine that slept neither. */
  readonly wall: number;
  readonly monotonic: number;
}

interface Flight {
  readonly result: Promise<string>;
  readonly controller: AbortController;
  waiting: number;
}

const MAX_SKEW = 60_000;
const MIN_PAUSE = 1000;
const MAX_PAUSE = 30_000;

/** Milliseconds for which a token is used: its life less a minute, or less a tenth of a short life. */
function freshFor(life: number): number {
  return Math.floor(life - Math.min(MAX_SKEW, life / 10));
}

/**
 * A grant over `fetch`, which makes one token request.
 *
 * After a failure, calls fail at once for a second, and twice as long after each further one, up to thirty seconds.
 */
export function createSharedGrant(key: string, store: TokenStore | undefined, fetch: (signal: AbortSignal) => Promise<Token>): Grant {
  let held: Held | undefined;
  let refused: string | undefined;
  let flight: Flight | undefined;
  let failure: { readonly error: unknown; readonly until: number; readonly pause: number } | undefined;

  const hold = (value: string, ms: number) => {
    held = { value, wall: Date.now() + ms, monotonic: performance.now() + ms };
  };
  const fresh = () => held && Date.now() < held.wall && performance.now() < held.monotonic;

  async function obtain(signal: AbortSignal): Promise<string> {
    if (!store) {
      const { value, life } = await fetch(signal);
      if (life !== undefined) hold(value, freshFor(life));
      return value;
    }
    const { value, freshUntil } = await share({ store, key, refused, signal }, async () => {
      const { value, life } = await fetch(signal);
      return life === undefined ? { value, freshUntil: undefined } : { value, freshUntil: Date.now() + freshFor(life) };
    });
    if (freshUntil !== undefined) hold(value, freshUntil - Date.now());
    return value;
  }

  async function fly(signal: AbortSignal): Promise<string> {
    try {
      const value = await obtain(signal);
      failure = undefined;
      return value;
    } catch (error) {
      const pause = Math.min(MAX_PAUSE, failure ? failure.pause * 2 : MIN_PAUSE);
      if (!signal.aborted) failure = { error, until: performance.now() + pause, pause };
      throw error;
    } finally {
      if (flight?.controller.signal === signal) flight = undefined;
    }
  }

  function join(): Flight {
    if (!flight) {
      const controller = new AbortController();
      // A turn later, so that `flight` is set before the first failure clears it.
      flight = { controller, waiting: 0, result: Promise.resolve().then(() => fly(controller.signal)) };
      // All who wait may have left by the time it fails.
      flight.result.catch(() => undefined);
    }
    return flight;
  }

  return {
    async token(signal) {
      if (held && fresh()) return held.value;
      // Its life has ended by one of the clocks: a store that goes by the other one must not bring it back.
      if (held) refused = held.value;
      held = undefined;
      if (failure && performance.now() < failure.until) throw failure.error;
      const joined = join();
      joined.waiting++;
      try {
        return await bounded(
          Number.POSITIVE_INFINITY,
          signal,
          () => undefined,
          () => joined.result,
        );
      } finally {
        joined.waiting--;
        if (joined.waiting === 0 && flight === joined) {
          flight = undefined;
          joined.controller.abort();
        }
      }
    },
    refuse(value) {
      refused = value;
      if (held?.value === value) held = undefined;
    },
  };
}

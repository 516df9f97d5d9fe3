/** A token shared by many processes through a key-value store, and the agreement on which of them fetches it. */

import { bounded, sleep } from "./deadline.ts";
import { isBearerToken } from "./token.ts";

/**
 * The part of Keyv's interface that is used: any Keyv instance is one. Times are in ms.
 *
 * A store that fails, or takes longer than a second, never fails a call.
 */
export interface TokenStore {
  get(key: string): unknown;
  set(key: string, value: unknown, ttl: number): unknown;
}

/** A token as it is stored. */
export interface SharedToken {
  readonly value: string;
  /** Epoch milliseconds up to which it is to be used. */
  readonly freshUntil: number;
}

const OPERATION_MS = 1000;
const CLAIM_MS = 10_000;
/** Longer than a process takes from finding no claim to having written its own. */
const SETTLE_MS = 250;
const POLL_MS = 50;

/** The result of one operation of the store, or `undefined` where it failed. Rejects where it, or one before it, took too long. */
type Attempt = (operation: () => unknown, signal?: AbortSignal) => Promise<unknown>;

/** An operation took too long. */
class Hung extends Error {}

/** Operations of a store during one search for a token: after one that took too long, none is tried. */
function attempts(): Attempt {
  let hung: Hung | undefined;
  const expired = () => {
    hung = new Hung();
    return hung;
  };
  return async (operation, signal) => {
    if (hung) throw hung;
    try {
      return await bounded(OPERATION_MS, signal, expired, async () => operation());
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof Hung) throw error;
      return undefined;
    }
  };
}

/** What `step` gives, or `undefined` where it came upon a store that hangs. */
async function unlessHung<T>(step: () => Promise<T>): Promise<T | undefined> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof Hung) return undefined;
    throw error;
  }
}

function tokenIn(stored: unknown, refused: string | undefined): SharedToken | undefined {
  const { value, freshUntil } = (typeof stored === "object" && stored !== null ? stored : {}) as Partial<SharedToken>;
  const usable = isBearerToken(value) && value !== refused && typeof freshUntil === "number" && freshUntil > Date.now();
  return usable ? { value, freshUntil } : undefined;
}

/** A token that is looked for. */
interface Wanted {
  readonly store: TokenStore;
  readonly key: string;
  /** A token that the API has refused, wherever it comes from. */
  readonly refused: string | undefined;
  readonly signal: AbortSignal;
}

/** One search for a token in a store. */
interface Search extends Wanted {
  readonly attempt: Attempt;
  readonly claimKey: string;
  /** What this search claims the right to fetch with. */
  readonly mine: string;
  claimed: boolean;
}

const CLAIM = /^[\da-f-]{36}$/;

/** Whose claim stands; `undefined` for nobody's, as for a store that keeps nothing, or gives what nobody claims with. */
async function claimOf({ store, claimKey, signal, attempt }: Search): Promise<string | undefined> {
  const claim = await attempt(() => store.get(claimKey), signal);
  return typeof claim === "string" && CLAIM.test(claim) ? claim : undefined;
}

async function tokenOf({ store, key, refused, signal, attempt }: Search): Promise<SharedToken | undefined> {
  return tokenIn(await attempt(() => store.get(key), signal), refused);
}

/**
 * Waits for the right to fetch: whoever's claim stands after all have settled. The store has no lock, so a process that is
 * held up for longer than that makes a second request, and no harm.
 *
 * @returns the token another process stored meanwhile, or `undefined` where this one is to fetch
 */
async function awaitTurn(search: Search): Promise<SharedToken | undefined> {
  const { store, claimKey, mine, signal, attempt } = search;
  const end = performance.now() + CLAIM_MS;
  let claim = await claimOf(search);
  while (performance.now() < end) {
    const others = claim !== undefined;
    search.claimed = !others;
    if (!others) await attempt(() => store.set(claimKey, mine, CLAIM_MS), signal);
    await sleep(others ? POLL_MS : SETTLE_MS, signal);
    claim = await claimOf(search);
    const token = await tokenOf(search);
    if (token) return token;
    // No claim at all after this one was made: the store keeps nothing.
    if (claim === mine || (claim === undefined && search.claimed)) return undefined;
  }
  return undefined;
}

/** The shared token, or the one that `fetch` gets, which is then stored. */
export async function share(
  wanted: Wanted,
  fetch: () => Promise<SharedToken | { readonly value: string; readonly freshUntil: undefined }>,
): Promise<{ readonly value: string; readonly freshUntil: number | undefined }> {
  const { store, key, signal } = wanted;
  const attempt = attempts();
  const claimKey = `${key}:claim`;
  const search: Search = { ...wanted, attempt, claimKey, mine: crypto.randomUUID(), claimed: false };
  try {
    const found = await unlessHung(async () => (await tokenOf(search)) ?? (await awaitTurn(search)));
    if (found) return found;
    const token = await fetch();
    const { value, freshUntil } = token;
    if (freshUntil !== undefined) {
      await unlessHung(() => attempt(() => store.set(key, { value, freshUntil }, freshUntil - Date.now()), signal));
    }
    return token;
  } finally {
    // Whoever is next need not wait for the claim to run out, also where this search was given up.
    if (search.claimed) await unlessHung(() => attempt(() => store.set(claimKey, "", 1)));
  }
}

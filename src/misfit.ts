import { token } from "./pointer.ts";

/** A value that does not fit, and where. Each level it passes on its way out adds its key, so that a value that fits pays nothing. */
export class Misfit extends Error {
  #pointer = "";

  /** Adds the key of the level that `error` leaves; whatever is no `Misfit` passes untouched. */
  static within(error: unknown, key: string | number): unknown {
    if (error instanceof Misfit) {
      error.#pointer = `/${token(key)}${error.#pointer}`;
    }
    return error;
  }

  /** JSON Pointer (RFC 6901); the empty string is the whole value. */
  get pointer(): string {
    return this.#pointer;
  }
}

/** What `step` gives; a {@link Misfit} from it is one at `keys`. */
export function within<T>(keys: readonly string[], step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw keys.reduceRight(Misfit.within, error);
  }
}

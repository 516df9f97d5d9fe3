/** Pollution, and the report of what came of it. */

/** One thing that pollution must not change. */
export interface Finding {
  readonly what: string;
  readonly want: unknown;
  readonly got: unknown;
}

/** `run`, with a member on every object's prototype. */
export async function polluted<T>(name: string, value: unknown, run: () => T): Promise<Awaited<T>> {
  Object.defineProperty(Object.prototype, name, { value, configurable: true, enumerable: true, writable: true });
  try {
    return await run();
  } finally {
    Reflect.deleteProperty(Object.prototype, name);
  }
}

/** Tells the test what was wanted and what came. */
export function report(what: string, want: unknown, got: unknown): void {
  process.send?.({ what, want, got } satisfies Finding);
}

/** A well-behaved store: entries live as long as they are told to, by the wall clock. */

/** What a store was told to keep. */
export interface Entry {
  readonly key: string;
  readonly value: unknown;
  readonly ttl: number;
}

export function createCache() {
  const entries = new Map<string, { readonly value: unknown; readonly until: number }>();
  const written: Entry[] = [];
  return {
    written,
    /** What was written of tokens, and not of the claims to fetch one. */
    tokens: () => written.filter(({ value }) => typeof value === "object"),
    get(key: string): unknown {
      const entry = entries.get(key);
      return entry && entry.until > Date.now() ? entry.value : undefined;
    },
    set(key: string, value: unknown, ttl: number): void {
      written.push({ key, value, ttl });
      entries.set(key, { value, until: Date.now() + ttl });
    },
  };
}

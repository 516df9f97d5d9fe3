/** Keyv over two stores that processes can share: a SQLite file, and Redis. */

import { DatabaseSync } from "node:sqlite";
import { Keyv, type KeyvStoreAdapter } from "keyv";

/** Keyv's interface over a table of texts. That entries end is Keyv's own business: it writes the time into them. */
function sqlite(database: DatabaseSync): KeyvStoreAdapter {
  database.exec("PRAGMA journal_mode = WAL; CREATE TABLE IF NOT EXISTS cache (key TEXT PRIMARY KEY, value TEXT)");
  const read = database.prepare("SELECT value FROM cache WHERE key = ?");
  const write = database.prepare("INSERT INTO cache VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value");
  const drop = database.prepare("DELETE FROM cache WHERE key = ?");
  const adapter = {
    opts: {},
    get: async (key: string) => read.get(key)?.["value"] as never,
    set: async (key: string, value: string) => void write.run(key, value),
    delete: async (key: string) => drop.run(key).changes > 0,
    clear: async () => database.exec("DELETE FROM cache"),
    on: () => adapter,
  };
  return adapter;
}

/** An open store. */
export interface OpenStore {
  readonly keyv: Keyv;
  /** Every key and value, as they are stored. */
  dump(): Promise<string>;
  close(): Promise<void>;
}

/** Opens the store at a URL: of a file, or of Redis. */
export async function openStore(url: string): Promise<OpenStore> {
  if (url.startsWith("redis:")) {
    // Loaded where it is needed: it is most of what a process takes to start.
    const { default: KeyvRedis } = await import("@keyv/redis");
    const adapter = new KeyvRedis<string>(url, { noNamespaceAffectsAll: true });
    const keyv = new Keyv(adapter);
    const dump = async () => {
      const entries: unknown[] = [];
      for await (const entry of adapter.iterator()) entries.push(entry);
      return JSON.stringify(entries);
    };
    return { keyv, dump, close: () => keyv.disconnect() };
  }
  // Another process may be writing: then wait.
  const database = new DatabaseSync(new URL(url), { timeout: 5000 });
  const keyv = new Keyv(sqlite(database));
  const dump = async () => JSON.stringify(database.prepare("SELECT * FROM cache").all());
  return { keyv, dump, close: async () => database.close() };
}

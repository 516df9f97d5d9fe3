/** A Redis server of one's own on loopback, where `redis-server` is installed. */

import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { listen } from "./listen.ts";

/** The path of `redis-server`, or `undefined` where it is not installed. */
export function findRedis(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  return folders.map((folder) => path.join(folder, "redis-server")).find(existsSync);
}

/** A port that was free a moment ago: Redis takes no 0 for "any". */
async function freePort(): Promise<string> {
  const server = await listen(() => {});
  await server.close();
  return new URL(server.url).port;
}

/** Starts a server that writes nothing to disk. */
export async function startRedis(program: string) {
  const folder = mkdtempSync(path.join(tmpdir(), "jackfield-redis-"));
  const port = await freePort();
  const settings = { port, bind: "127.0.0.1", save: "", appendonly: "no", dir: folder, daemonize: "no" };
  const child = spawn(
    program,
    Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]),
  );
  const gone = new Promise<void>((resolve) => child.once("close", () => resolve()));
  let log = "";
  await new Promise<void>((resolve, reject) => {
    child.once("error", reject);
    child.stdout.on("data", (chunk) => {
      log += chunk;
      if (log.includes("Ready to accept connections")) resolve();
    });
    gone.then(() => reject(new Error(`redis-server ended:\n${log}`)));
  });
  return {
    url: `redis://127.0.0.1:${port}`,
    close: async () => {
      child.kill();
      await gone;
      rmSync(folder, { recursive: true });
    },
  };
}

/** Eight processes, one store, one token request in total. */

import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { afterEach, expect, test } from "vitest";
import { listen } from "./listen.ts";
import { findRedis, startRedis } from "./redis.ts";
import { openStore } from "./stores.ts";

const EIGHT = 8;
const SECRET = "hunter2-hunter2";
// The Node of this package runs TypeScript and has SQLite, whichever one runs the tests.
const NODE = path.join(import.meta.dirname, "../../node_modules/.bin/node");

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

/** A token endpoint that takes its time, and an API that refuses what it is told to; both count. */
async function startTenant() {
  const seen = { tokenRequests: 0, calls: [] as string[] };
  const revoked = new Set<string>();
  const server = await listen(async (request, response) => {
    response.setHeader("content-type", "application/json");
    if (request.url === "/oidc/token") {
      const access_token = `token-${++seen.tokenRequests}`;
      await sleep(100);
      return void response.end(JSON.stringify({ access_token, token_type: "Bearer", expires_in: 3600 }));
    }
    const token = (request.headers.authorization ?? "").replace("Bearer ", "");
    seen.calls.push(token);
    response.writeHead(revoked.has(token) ? 401 : 200).end("{}");
  });
  cleanups.push(server.close);
  return { url: server.url, seen, revoked };
}

/** What a process says next. */
function said(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", (code) => reject(new Error(`A process ended with ${code}.`)));
  });
}

/** Starts the processes, and waits until all are ready. */
async function startProcesses(...parameters: string[]) {
  const script = path.join(import.meta.dirname, "worker.ts");
  const options = { execPath: NODE, execArgv: ["--disable-warning=ExperimentalWarning"], env: { ...process.env, NODE_OPTIONS: "" } };
  const children = Array.from({ length: EIGHT }, () => fork(script, parameters, options));
  cleanups.push(() => Promise.all(children.map(ended)));
  await Promise.all(children.map(said));
  return {
    /** Has all of them make a call at once; their statuses. */
    call: () => {
      const answers = Promise.all(children.map(said));
      for (const child of children) child.send("go");
      return answers;
    },
  };
}

/** Lets a process end. */
async function ended(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once("exit", resolve));
  if (child.connected) child.disconnect();
  if (child.exitCode === null) await gone;
}

const all = <T>(value: T) => Array.from({ length: EIGHT }, () => value);

async function shareOneToken(storeUrl: string) {
  const { url, seen, revoked } = await startTenant();
  const processes = await startProcesses(storeUrl, url, SECRET);
  expect(await processes.call()).toEqual(all(200));
  expect(seen).toEqual({ tokenRequests: 1, calls: all("token-1") });
  expect(await processes.call()).toEqual(all(200));
  expect(seen.tokenRequests).toBe(1);

  // The token is taken back: every process is refused, and one gets another for all.
  revoked.add("token-1");
  expect(await processes.call()).toEqual(all(200));
  expect(seen.tokenRequests).toBe(2);
  expect(seen.calls.slice(-EIGHT)).toEqual(all("token-2"));

  const store = await openStore(storeUrl);
  cleanups.push(store.close);
  const stored = await store.dump();
  expect(stored).toContain("token-2");
  expect(stored).not.toContain(SECRET);
}

test("through a file", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "jackfield-sqlite-"));
  cleanups.push(() => rmSync(folder, { recursive: true }));
  await shareOneToken(pathToFileURL(path.join(folder, "tokens.db")).href);
});

test("through Redis", async ({ skip }) => {
  const program = findRedis();
  if (program === undefined) return skip("redis-server is not installed");
  const redis = await startRedis(program);
  cleanups.push(redis.close);
  await shareOneToken(redis.url);
});

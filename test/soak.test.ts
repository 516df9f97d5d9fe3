/** Many calls, many of them failing: nothing grows. */

import { getEventListeners, once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, onTestFinished, test, vi } from "vitest";
import { JackfieldError } from "../src/index.ts";
import { CALL_NAMES, clientOf, errorOf, run } from "./support/compiled.ts";

// A slow machine takes long, and long is no failure.
vi.setConfig({ testTimeout: 120_000 });
setFlagsFromString("--expose-gc");
const gc = runInNewContext("gc") as () => void;

const MIB = 1024 * 1024;
const CALL = "GET /items/{id}";
/** No wait to speak of. */
const RETRY = { minDelay: 1e-9 };

const ITEM = JSON.stringify({ id: "a", made_at: 1735787045, parts: Array.from({ length: 20 }, () => ({ id: "b", made_at: 1 })) });

/** A server that fails each fifth request, by 500 and by reset in turn. */
async function failing(): Promise<{ readonly server: Server; readonly url: string; requests(): number; sockets(): number }> {
  let requests = 0;
  let sockets = 0;
  const answer = ({ socket }: IncomingMessage, response: ServerResponse) => {
    requests++;
    if (requests % 10 === 0) return void socket.resetAndDestroy();
    response.writeHead(requests % 5 === 0 ? 500 : 200, { "Content-Type": "application/json" });
    response.end(ITEM);
  };
  const server = createServer(answer).listen(0, "127.0.0.1");
  server.on("connection", () => sockets++);
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    server,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => requests,
    sockets: () => sockets,
  };
}

const resources = (kind: string) => process.getActiveResourcesInfo().filter((name) => name === kind).length;

/** Closes what is kept alive, and waits until both sides have noticed. */
async function settled(server: Server, sockets: number): Promise<void> {
  server.closeIdleConnections();
  await vi.waitFor(() => expect(resources("TCPSocketWrap")).toBeLessThanOrEqual(sockets), { timeout: 10_000 });
}

/** Bytes that are in use once all garbage is gone. */
function heap(): number {
  gc();
  gc();
  return process.memoryUsage().heapUsed;
}

/** Bytes that the least of the steps between these sizes added: the engine's own doings come and go, a leak is in each of them. */
function leastGrowth(sizes: readonly number[]): number {
  return Math.min(...sizes.slice(1).map((size, index) => size - (sizes[index] ?? 0)));
}

test("10,000 calls in a row, a fifth of which fail at first", async () => {
  const warnings = vi.fn();
  process.on("warning", warnings);
  onTestFinished(() => void process.off("warning", warnings));
  const before = resources("TCPSocketWrap");
  const { server, url, requests, sockets } = await failing();
  const { signal } = new AbortController();
  const client = clientOf({ baseUrl: url, retry: RETRY });
  const calls = async (count: number) => {
    for (let i = 0; i < count; i++) await run(client, CALL, { signal });
  };
  await calls(1000);
  const timers = resources("Timeout");
  const open = resources("TCPSocketWrap");
  const sizes = [heap()];
  for (let batch = 0; batch < 5; batch++) {
    await calls(2000);
    sizes.push(heap());
  }
  // 100 bytes a call: less than any object that a call could leave behind.
  expect(leastGrowth(sizes)).toBeLessThan(200_000);
  expect((sizes.at(-1) ?? 0) - (sizes[0] ?? 0)).toBeLessThan(16 * MIB);
  // The platform has timers of its own, of which one may have come or gone.
  expect(resources("Timeout")).toBeLessThanOrEqual(timers + 1);
  expect(resources("TCPSocketWrap")).toBeLessThanOrEqual(open);
  expect(getEventListeners(signal, "abort")).toEqual([]);
  expect(warnings).not.toHaveBeenCalled();
  // Each failure was repeated once; a reset costs a connection, and next to nothing else does.
  expect(requests()).toBe(11_000 + Math.floor(requests() / 5));
  expect(sockets()).toBeLessThanOrEqual(10 + requests() / 10);
  await settled(server, before);
});

test("1,000 calls at once, time and again, a fifth of which fail", async () => {
  const before = resources("TCPSocketWrap");
  const { server, url, requests } = await failing();
  const { signal } = new AbortController();
  const client = clientOf({ baseUrl: url, retry: RETRY });
  const sizes: number[] = [];
  const timers: number[] = [];
  for (let round = 0; round < 3; round++) {
    const errors = await Promise.all(Array.from({ length: 1000 }, () => errorOf(() => run(client, CALL, { signal }))));
    const failures = errors.filter((error) => error !== undefined);
    expect(failures.filter((error) => !(error instanceof JackfieldError))).toEqual([]);
    expect(failures.length).toBeLessThan(250);
    expect(getEventListeners(signal, "abort")).toEqual([]);
    await settled(server, before);
    sizes.push(heap());
    timers.push(resources("Timeout"));
  }
  expect(leastGrowth(sizes)).toBeLessThan(MIB);
  expect(timers.at(-1)).toBeLessThanOrEqual((timers[0] ?? 0) + 1);
  // The budget is spent: an outage is not answered with three times the requests.
  expect(requests()).toBeLessThan(1.3 * 3000);
});

test("1,000 calls aborted at once leave nothing", async () => {
  const before = resources("TCPSocketWrap");
  const server = createServer(() => undefined).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const client = clientOf({ baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
  const controller = new AbortController();
  const timers = resources("Timeout");
  const calls = Array.from({ length: 1000 }, (_, index) =>
    errorOf(() => run(client, CALL_NAMES[index % CALL_NAMES.length] ?? CALL, { signal: controller.signal })),
  );
  await vi.waitFor(async () => expect(resources("Timeout")).toBeGreaterThan(timers));
  const reason = new Error("enough");
  controller.abort(reason);
  expect(new Set(await Promise.all(calls))).toEqual(new Set([reason]));
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  await vi.waitFor(() => expect(resources("TCPSocketWrap")).toBeLessThanOrEqual(before), { timeout: 10_000 });
  await vi.waitFor(() => expect(resources("Timeout")).toBeLessThanOrEqual(timers + 1), { timeout: 10_000 });
});

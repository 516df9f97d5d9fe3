/** A server on loopback that answers in bytes, so that it can answer wrongly. */

import { once } from "node:events";
import net from "node:net";
import { onTestFinished } from "vitest";

/** What to do once a request has come in whole; `turn` counts from 1. */
export type Script = (socket: net.Socket, turn: number) => void;

export interface Misbehaving {
  readonly url: string;
  /** The requests, as they came. */
  readonly requests: readonly string[];
  /** How many connections were ever made. */
  connections(): number;
  /** How many are open. */
  open(): number;
}

/** Calls `whole` with each request of a connection. Bodies have a length here, as the client's always do. */
function onRequests(socket: net.Socket, whole: (request: string) => void): void {
  let received = "";
  socket.on("data", (chunk) => {
    received += chunk.toString("latin1");
    const head = received.indexOf("\r\n\r\n") + 4;
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(received)?.[1] ?? 0);
    if (head < 4 || received.length < head + length) return;
    const request = received;
    received = "";
    whole(request);
  });
}

/** Starts a server, which ends with the test. */
export async function misbehaving(script: Script): Promise<Misbehaving> {
  const sockets = new Set<net.Socket>();
  const requests: string[] = [];
  let connections = 0;
  const server = net.createServer((socket) => {
    connections++;
    sockets.add(socket);
    // That the client ends the connection is what some scripts are for.
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
    onRequests(socket, (request) => script(socket, requests.push(request)));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, "close");
  });
  const { port } = server.address() as net.AddressInfo;
  return { url: `http://127.0.0.1:${port}`, requests, connections: () => connections, open: () => sockets.size };
}

/** A message of HTTP/1.1; its length is told unless `headers` do, or the value `null` removes it. */
export function message(status: number, headers: Record<string, string | number | null>, body: string | Uint8Array = ""): Buffer {
  const bytes = Buffer.from(body);
  const all = { "Content-Type": "application/json", "Content-Length": bytes.length, ...headers };
  const lines = Object.entries(all).filter(([, value]) => value !== null);
  const head = [`HTTP/1.1 ${status} Status`, ...lines.map(([name, value]) => `${name}: ${value}`), "", ""].join("\r\n");
  return Buffer.concat([Buffer.from(head, "latin1"), bytes]);
}

/** Says `bytes`, and leaves the connection open. */
export const say =
  (...bytes: readonly (string | Uint8Array)[]): Script =>
  (socket) => {
    for (const part of bytes) socket.write(part);
  };

/** Says `bytes`, then ends the connection. */
export const sayLast =
  (...bytes: readonly (string | Uint8Array)[]): Script =>
  (socket, turn) => {
    say(...bytes)(socket, turn);
    socket.end();
  };

/** Says `bytes`, then tears the connection down. */
export const sayAndReset =
  (...bytes: readonly (string | Uint8Array)[]): Script =>
  (socket, turn) => {
    say(...bytes)(socket, turn);
    // A turn later: what was written is then on its way.
    setTimeout(() => socket.resetAndDestroy(), 20);
  };

/** Says `head`, then `byte` every few milliseconds for as long as anybody listens. */
export const drip =
  (head: string | Uint8Array, byte: string): Script =>
  (socket) => {
    socket.write(head);
    const timer = setInterval(() => socket.write(byte), 10);
    socket.on("close", () => clearInterval(timer));
  };

/** Says `head`, then `piece` as fast as it is taken, for as long as anybody listens. */
export const pour =
  (head: string | Uint8Array, piece: Uint8Array): Script =>
  (socket) => {
    socket.write(head);
    const on = () => {
      while (!socket.destroyed && socket.write(piece));
    };
    socket.on("drain", on);
    on();
  };

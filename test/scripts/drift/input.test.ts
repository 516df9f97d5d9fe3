/** Documents from URLs: within a size and a time, and from the host that was named. */

import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { readInput } from "../../../scripts/drift/input.ts";

const LIMITS = { bytes: 1024, ms: 2000, redirects: 2 };
const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server on loopback, and the paths it was asked for. */
async function serve(listener: RequestListener): Promise<{ origin: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(String(request.url));
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(
    () => server.closeAllConnections(),
    () => server.close(),
  );
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const to =
  (location: string, status = 302): RequestListener =>
  (_, response) =>
    void response.writeHead(status, { location }).end();

test("a document, its query included", async () => {
  const { origin, asked } = await serve((_, response) => void response.end("{}"));
  expect(await readInput(`${origin}/openapi.json?version=1`, LIMITS)).toBe("{}");
  expect(asked).toEqual(["/openapi.json?version=1"]);
});

test("a redirect within the host is followed", async () => {
  const { origin, asked } = await serve(({ url }, response) => {
    if (url === "/a") response.writeHead(301, { location: "/b" }).end();
    else response.end("there");
  });
  expect(await readInput(`${origin}/a`, LIMITS)).toBe("there");
  expect(asked).toEqual(["/a", "/b"]);
});

describe("refused", () => {
  test("a redirect to another host, which is not asked", async () => {
    const other = await serve((_, response) => void response.end("secret"));
    const { origin } = await serve(to(`${other.origin}/a`));
    await expect(readInput(`${origin}/a`, LIMITS)).rejects.toThrow(/redirects to http:\/\/127\.0\.0\.1:\d+, which is not followed/);
    expect(other.asked).toEqual([]);
  });

  test.each<[name: string, location: string, message: RegExp]>([
    ["round and round", "/a", /redirects once more than is followed/],
    ["to no URL", "http://", /redirects to no URL/],
  ])("a redirect %s", async (_, location, message) => {
    const { origin } = await serve(to(location));
    await expect(readInput(`${origin}/a`, LIMITS)).rejects.toThrow(message);
  });

  test("more than fits", async () => {
    const { origin } = await serve((_, response) => void response.end("a".repeat(LIMITS.bytes + 1)));
    await expect(readInput(`${origin}/a`, LIMITS)).rejects.toThrow(/is larger than/);
  });

  test("a body without an end", async () => {
    const { origin } = await serve((_, response) => {
      const more = setInterval(() => response.write("a".repeat(512)), 1);
      response.on("close", () => clearInterval(more));
    });
    await expect(readInput(`${origin}/a`, LIMITS)).rejects.toThrow(/is larger than/);
  });

  test.each<[name: string, listener: RequestListener]>([
    ["an answer", () => undefined],
    ["a body", (_, response) => void response.write("{")],
  ])("%s that does not come", async (_, listener) => {
    const { origin } = await serve(listener);
    await expect(readInput(`${origin}/a`, { ...LIMITS, ms: 100 })).rejects.toThrow(/it took longer than 0.1 s/);
  });

  test("an error", async () => {
    const { origin } = await serve((_, response) => void response.writeHead(404).end("no"));
    await expect(readInput(`${origin}/a`, LIMITS)).rejects.toThrow(/answered with 404/);
  });

  test("no server", async () => {
    const { origin } = await serve(() => undefined);
    for (const close of closing.splice(0)) close();
    await expect(readInput(`${origin}/a`, LIMITS)).rejects.toThrow(/cannot be fetched: ECONNREFUSED/);
  });

  test.each([
    ["http://example.com/openapi.json", "is not https:"],
    ["ftp://example.com/openapi.json", "is not https:"],
    ["file:///etc/passwd", "is not an absolute URL"],
    ["https://user:secret@example.com/openapi.json", "holds user info"],
  ])("%s", async (url, message) => {
    await expect(readInput(url, LIMITS)).rejects.toThrow(message);
  });
});

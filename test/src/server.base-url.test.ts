/** A base URL that replaces the server. */

import { expect, test } from "vitest";
import { caught, clientOf, manifest, observed } from "./fixture.ts";

async function urlOf(baseUrl: unknown): Promise<string | undefined> {
  const { sent, client } = observed({ baseUrl });
  await client.GET("/trees/{id}", { params: { path: { id: "1" } } });
  return sent[0]?.url;
}

test.each([
  ["https://proxy.example", "https://proxy.example/trees/1"],
  ["https://proxy.example/", "https://proxy.example/trees/1"],
  ["https://proxy.example:8443/a/b", "https://proxy.example:8443/a/b/trees/1"],
  ["https://proxy.example/a/", "https://proxy.example/a/trees/1"],
  ["HTTPS://Proxy.Example", "https://proxy.example/trees/1"],
  ["https://10.0.0.1", "https://10.0.0.1/trees/1"],
  ["http://localhost:4010", "http://localhost:4010/trees/1"],
  ["http://LOCALHOST", "http://localhost/trees/1"],
  ["http://127.0.0.1:4010", "http://127.0.0.1:4010/trees/1"],
  ["http://127.0.0.2", "http://127.0.0.2/trees/1"],
  ["http://127.255.255.254", "http://127.255.255.254/trees/1"],
  ["http://[::1]:4010/", "http://[::1]:4010/trees/1"],
  [undefined, "https://orchard.example/v1/trees/1"],
])("%j calls %s", async (baseUrl, url) => {
  expect(await urlOf(baseUrl)).toBe(url);
});

test.each([
  ["a query", "https://proxy.example?"],
  ["a query", "https://proxy.example/?a=1"],
  ["a fragment", "https://proxy.example#"],
  ["a fragment", "https://proxy.example/#a"],
  ["user info", "https://hunter2@proxy.example"],
  ["user info", "https://hunter2:pw@proxy.example"],
  ["user info", "https://:hunter2@proxy.example"],
  ["user info", "https://hunter2%40proxy.example:@proxy.example"],
  ["user info", "http://hunter2:pw@localhost"],
  ["plain http", "http://proxy.example"],
  ["plain http", "http://10.0.0.1"],
  // A resolver may send it anywhere.
  ["plain http to a name below localhost", "http://api.localhost/v1"],
  ["plain http", "http://0.0.0.0"],
  ["plain http", "http://128.0.0.1"],
  ["plain http", "http://localhost.proxy.example"],
  ["plain http", "http://127.0.0.1.proxy.example"],
  ["plain http", "http://proxy.example/localhost"],
  ["plain http", "http://[::2]"],
  ["another scheme", "ftp://localhost"],
  ["another scheme", "ws://localhost"],
  ["another scheme", "file:///etc/passwd"],
  ["another scheme", "javascript:alert(1)"],
  ["another scheme", "data:text/plain,a"],
  ["no scheme", "proxy.example"],
  ["no scheme", "//proxy.example"],
  ["no scheme", "/v1"],
  ["nothing", ""],
  ["no host", "https://"],
  ["a backslash", "https:\\\\proxy.example"],
  ["a backslash", "https://proxy.example\\a"],
  ["a tab", "https://proxy\t.example"],
  ["a newline", "https://proxy.example\n"],
  ["a space", " https://proxy.example"],
  ["a NUL", "https://proxy.example\0"],
  ["a host with a placeholder", "https://{id}.proxy.example"],
  ["no text", null],
  ["no text", 1],
  ["no text", {}],
  ["no text", new URL("https://proxy.example")],
])("%s is refused: %j", async (_, baseUrl) => {
  const error = await caught(() => urlOf(baseUrl));
  expect(error).toMatchObject({ code: "input", pointer: "/baseUrl", operation: undefined });
  expect(String(error)).not.toContain("hunter2");
});

test("it replaces the server altogether, and its variables are not asked for", async () => {
  const server = { url: "https://{tenant}.orchard.example", variables: { tenant: {} } };
  const create = () => clientOf({ baseUrl: "https://proxy.example" }, { ...manifest, server });
  expect(create).not.toThrow();
});

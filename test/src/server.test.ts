import { describe, expect, test } from "vitest";
import type { Server } from "../../src/manifest.ts";
import { caught, clientOf, manifest, recorder } from "./fixture.ts";

const TEMPLATE: Server = {
  url: "https://{tenant}.orchard.example/{edition}/{shelf}",
  variables: { tenant: {}, edition: { enum: ["v1", "v2"], default: "v1" }, shelf: { default: "main" } },
};
const WHOLE: Server = { url: "https://{host}/api", variables: { host: {} } };

/** The URL of a call to `/trees`. */
async function urlOf(server: Server, options: object): Promise<string | undefined> {
  const { sent, fetch } = recorder();
  const operations = { "GET /trees": { id: "getTrees", security: [], responses: { 200: {} } } };
  await clientOf({ fetch, ...options }, { ...manifest, server, operations }).GET("/trees");
  return sent[0]?.url;
}

test.each([
  [TEMPLATE, { tenant: "acme" }, "https://acme.orchard.example/v1/main/trees"],
  [TEMPLATE, { tenant: "a-1", edition: "v2" }, "https://a-1.orchard.example/v2/main/trees"],
  [TEMPLATE, { tenant: "a".repeat(63) }, `https://${"a".repeat(63)}.orchard.example/v1/main/trees`],
  [TEMPLATE, { tenant: "acme", shelf: "a/b?#%" }, "https://acme.orchard.example/v1/a%2Fb%3F%23%25/trees"],
  [WHOLE, { host: "acme.eu.orchard.example" }, "https://acme.eu.orchard.example/api/trees"],
  [WHOLE, { host: "localhost" }, "https://localhost/api/trees"],
  [WHOLE, { host: "xn--mnchen-3ya.de" }, "https://xn--mnchen-3ya.de/api/trees"],
])("%j with %j calls %s", async (server, variables, url) => {
  expect(await urlOf(server, { server: variables })).toBe(url);
});

const NO_HOST = [
  "evil.com#",
  "user@host",
  "user:pw@host",
  "a.b/",
  "a.b/c",
  "a.b?",
  "a.b\\",
  "a b",
  "a.b:8080",
  "a.b:443",
  "a..b",
  ".a",
  "a.",
  "*.a",
  "",
];
const ODD_HOSTS = [
  "-a",
  "a-",
  "a_b",
  "münchen.de",
  "ａ.com",
  "a\u3002b",
  "a%2eb",
  "%61",
  "a\0",
  "a\n",
  "a\t.b",
  "[::1]",
  "::1",
  `${"a".repeat(64)}.de`,
];
const IPV4_SPELLINGS = ["0x7f.1", "127.1", "2130706433", "0x7f000001", "017700000001", "010.0.0.1", "1", "a.0x1", "1.2.3.4.5", "256.1.1.1"];
const NO_TEXT = [undefined, null, 1, true, {}, [], ["acme"], { toString: () => "acme" }];

describe.each([
  ["a host", WHOLE, "host", [...NO_HOST, ...ODD_HOSTS, ...NO_TEXT, `${"a.".repeat(126)}aa`]],
  ["a label", TEMPLATE, "tenant", [...NO_HOST, ...ODD_HOSTS, ...NO_TEXT, "a.b", "evil.com", "127.0.0.1"]],
  [
    "a segment",
    { ...TEMPLATE, variables: { ...TEMPLATE.variables, tenant: { default: "a" } } },
    "shelf",
    ["", ".", "..", "%2e%2e", "a/../b", "\0", null, {}],
  ],
  [
    "an enum",
    { ...TEMPLATE, variables: { ...TEMPLATE.variables, tenant: { default: "a" } } },
    "edition",
    ["v3", "", "V1", "v1/", ["v1"], null],
  ],
] as const)("%s", (_, server, name, values) => {
  test.each(values.map((value) => [value]))("is not %j", async (value) => {
    const error = await caught(() => urlOf(server, { server: { [name]: value } }));
    expect(error).toMatchObject({ code: "input", pointer: `/server/${name}` });
  });
});

test.each([
  [{}, "/server/tenant"],
  [{ server: {} }, "/server/tenant"],
  [{ server: { tenant: "acme", planet: "mars" } }, "/server/planet"],
  [{ server: JSON.parse('{"tenant":"acme","__proto__":"mars"}') }, "/server/__proto__"],
  [{ server: { tenant: "acme", toString: "a" } }, "/server/toString"],
  [{ server: Object.create({ tenant: "acme" }) }, "/server/tenant"],
  [{ server: "acme" }, "/server"],
  [{ server: null }, "/server"],
])("the options %j are refused at creation, at %s", async (options, pointer) => {
  expect(await caught(() => clientOf(options, { ...manifest, server: TEMPLATE }))).toMatchObject({ code: "input", pointer });
});

test("a base URL replaces a server whose variables are given, and they are checked all the same", async () => {
  const baseUrl = "https://proxy.example";
  expect(await urlOf(TEMPLATE, { baseUrl, server: { tenant: "acme" } })).toBe(`${baseUrl}/trees`);
  expect(await caught(() => urlOf(TEMPLATE, { baseUrl, server: { tenant: "a.b" } }))).toMatchObject({ pointer: "/server/tenant" });
});

test.each(IPV4_SPELLINGS)("%s is spelt like a host name and parsed as an address: refused", async (host) => {
  const error = await caught(() => urlOf(WHOLE, { server: { host } }));
  expect(error).toMatchObject({ code: "input", pointer: expect.stringMatching(/^\/server/) });
});

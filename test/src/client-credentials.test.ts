/** From a spec's flow and a caller's options to a token request: its URL, its members, and what is refused at creation. */

import { describe, expect, test } from "vitest";
import type { OAuth2Scheme } from "../../src/manifest.ts";
import { caught, clientOf, GARDENER, orchard, service } from "../tokens/issuer.ts";

const TEMPLATE = { url: "https://{tenant}/{shelf}", variables: { tenant: {}, shelf: { enum: ["v1", "v2"], default: "v1" } } };

/** The first token request of a client. */
async function asked(flow: Partial<OAuth2Scheme>, oauth: object, options: object) {
  const { fetch, tokens } = service();
  const manifest = orchard(flow, "server" in options || !("baseUrl" in options) ? TEMPLATE : {});
  const { call } = clientOf(manifest, { auth: { oauth: { ...GARDENER, ...oauth } }, fetch, ...options });
  await call();
  return tokens[0];
}

describe("the URL", () => {
  const server = { tenant: "acme.example" };
  test.each([
    ["/oauth/token", { server }, "https://acme.example/oauth/token"],
    ["oauth2/token", { server }, "https://acme.example/v1/oauth2/token"],
    ["oauth2/token", { server: { ...server, shelf: "v2" } }, "https://acme.example/v2/oauth2/token"],
    ["https://id.example/token", { server }, "https://id.example/token"],
    ["/oauth/token", { baseUrl: "https://proxy.example" }, "https://proxy.example/oauth/token"],
    ["/oauth/token", { baseUrl: "https://proxy.example/a/b" }, "https://proxy.example/oauth/token"],
    ["oauth2/token", { baseUrl: "https://proxy.example/a/b" }, "https://proxy.example/a/b/oauth2/token"],
    ["oauth2/token", { baseUrl: "https://proxy.example/a/b/" }, "https://proxy.example/a/b/oauth2/token"],
    ["oauth2/token", { baseUrl: "http://127.0.0.1:8080" }, "http://127.0.0.1:8080/oauth2/token"],
    ["/oauth/token", { baseUrl: "https://proxy.example", server }, "https://proxy.example/oauth/token"],
  ])("%s with %j is %s", async (tokenUrl, options, want) => {
    expect((await asked({ tokenUrl }, {}, options))?.url).toBe(want);
  });

  test.each([
    "https://id.example/oauth/token",
    "http://127.0.0.1:1/token",
    "http://localhost/token",
    // Some frameworks answer the URL without its slash with a redirect, which is not followed.
    "https://id.example/o/token/",
  ])("the option %s replaces the spec's, as it is", async (tokenUrl) => {
    expect((await asked({}, { tokenUrl }, { server }))?.url).toBe(tokenUrl);
  });

  test.each([
    "http://id.example/token",
    "https://u:p4ss@id.example/token",
    "https://id.example/token?p4ss",
    "https://id.example/token#p4ss",
    "ftp://id.example/token",
    "javascript:p4ss",
    "/oauth/token",
    "//id.example/token",
    "id.example/token",
    "https://id.example/to ken",
    "https://",
    "",
    null,
    1,
    {},
  ])("the option %j is refused at creation", async (tokenUrl) => {
    const error = await caught(() => asked({}, { tokenUrl }, { server }));
    expect(error).toMatchObject({ code: "input", pointer: "/auth/oauth/tokenUrl" });
    expect(String(error)).not.toContain("p4ss");
  });
});

describe("the members", () => {
  const spec = { audience: "https://{tenant}/{shelf}/", purpose: "pruning", scope: "read" };
  const all = { grant_type: "client_credentials", audience: "https://acme.example/v1/", purpose: "pruning", scope: "read" };
  const server = { tenant: "acme.example" };
  test.each([
    ["the spec's, with server variables", {}, { server }, all],
    ["another default", {}, { server: { ...server, shelf: "v2" } }, { ...all, audience: "https://acme.example/v2/" }],
    ["behind a proxy", {}, { server, baseUrl: "https://proxy.example" }, all],
    ["a scope", { scope: "read write:all" }, { server }, { ...all, scope: "read write:all" }],
    ["one replaced", { parameters: { audience: "a {b} c" } }, { server }, { ...all, audience: "a {b} c" }],
    ["one added", { parameters: { resource: "urn:x" } }, { server }, { ...all, resource: "urn:x" }],
    [
      "one whose variable is missing, given",
      { parameters: { audience: "x" } },
      { baseUrl: "https://a.example" },
      { ...all, audience: "x" },
    ],
  ])("%s", async (_, oauth, options, want) => {
    const request = await asked({ parameters: spec }, oauth, options);
    expect(Object.fromEntries(new URLSearchParams(request?.body))).toStrictEqual(want);
  });

  test("a variable that is missing is refused at creation, with what to give", async () => {
    const error = await caught(() => asked({ parameters: spec }, {}, { baseUrl: "https://proxy.example" }));
    expect(error).toMatchObject({ code: "input", pointer: "/auth/oauth/parameters/audience" });
    expect(String(error)).toContain("server.tenant");
  });
});

const { clientId, clientSecret } = GARDENER;

/** What is refused at creation, and where. */
async function refused(oauth: unknown) {
  const { fetch, tokens } = service();
  const error = await caught(() => clientOf(orchard({ parameters: { audience: "trees" } }), { auth: { oauth }, fetch }));
  expect(String(error)).not.toContain(clientSecret);
  expect(tokens).toEqual([]);
  return error;
}

test.each([
  [null, ""],
  ["gardener", ""],
  [() => GARDENER, ""],
  [{ clientId }, "/clientSecret"],
  [{ clientSecret }, "/clientId"],
  [Object.create(GARDENER), "/clientId"],
])("the options %o are refused at creation, at %j", async (oauth, pointer) => {
  expect(await refused(oauth)).toMatchObject({ code: "input", pointer: `/auth/oauth${pointer}` });
});

test.each([
  [{ clientId: "" }, "/clientId"],
  [{ clientSecret: "" }, "/clientSecret"],
  [{ clientSecret: () => clientSecret }, "/clientSecret"],
  [{ scope: "" }, "/scope"],
  [{ scope: ["read"] }, "/scope"],
  [{ audience: "x" }, "/audience"],
  [{ parameters: null }, "/parameters"],
  [{ parameters: "audience=x" }, "/parameters"],
  [{ parameters: ["audience"] }, "/parameters"],
  [{ parameters: { audience: "" } }, "/parameters/audience"],
  [{ parameters: { audience: 1 } }, "/parameters/audience"],
  [{ parameters: { audience: undefined } }, "/parameters/audience"],
  [{ store: null }, "/store"],
  [{ store: "redis://127.0.0.1" }, "/store"],
  [{ store: { get: () => undefined } }, "/store"],
  [{ store: { set: () => undefined } }, "/store"],
])("the option %o is refused at creation, at %s", async (option, pointer) => {
  expect(await refused({ ...GARDENER, ...option })).toMatchObject({ code: "input", pointer: `/auth/oauth${pointer}` });
});

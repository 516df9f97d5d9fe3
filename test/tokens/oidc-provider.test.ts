/** Client credentials against oidc-provider, and an API that checks the tokens by the provider's keys. */

import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createAuth0Client } from "../../generated/auth0/index.ts";
import { createLogtoClient } from "../../generated/logto/index.ts";
import { caught } from "./issuer.ts";
import { CLIENTS, RESOURCE, startTenant } from "./oidc.ts";

let tenant: Awaited<ReturnType<typeof startTenant>>;

beforeEach(async () => {
  // It says on the console what a deployment should configure.
  vi.spyOn(console, "warn").mockReturnValue();
  vi.spyOn(console, "info").mockReturnValue();
  tenant = await startTenant();
});
afterEach(async () => {
  await tenant.close();
  vi.restoreAllMocks();
});

interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope?: string;
  readonly tokenUrl?: string;
  readonly parameters?: Readonly<Record<string, string>>;
}

const PLAIN = { clientId: "orchard", clientSecret: "s3cret" };

/** A call of a client of the tenant, which signs in by a header. */
function caller(given: Partial<Credentials> = {}) {
  const credentials = { ...PLAIN, parameters: { resource: RESOURCE }, ...given };
  const logto = createLogtoClient({ baseUrl: tenant.url, auth: { clientCredentials: credentials } });
  return () => logto.PATCH("/api/connectors/{id}", { params: { path: { id: "c1" } }, body: {} });
}

/** The same for a client that signs in by the request's body, and names an audience, which the provider ignores. */
function posting(given: Credentials) {
  const parameters = { resource: RESOURCE, audience: "orchard" };
  const credentials = { ...given, scope: "all", parameters, tokenUrl: `${tenant.url}/oidc/token` };
  const auth0 = createAuth0Client({ baseUrl: `${tenant.url}/api/v2`, auth: { clientCredentials: credentials } });
  const params = { path: { id: "org_1", connection_id: "con_1" } };
  return () => auth0.PATCH("/organizations/{id}/connections/{connection_id}", { params, body: {} });
}

describe.each<[string, (given: typeof PLAIN) => () => Promise<{ readonly response: Response }>]>([
  ["by a header", caller],
  ["in the body", posting],
])("signed in %s", (_, caller) => {
  test.each(CLIENTS)("client %j, registered for %s: a token is had, used, and kept", async (clientId, _, clientSecret) => {
    const call = caller({ clientId, clientSecret });
    for (let i = 0; i < 3; i++) expect((await call()).response.status).toBe(200);
    expect(tenant.seen).toEqual({ tokenRequests: 1, callers: [clientId, clientId, clientId], refusals: 0 });
  });

  test("100 callers make one request", async () => {
    await Promise.all(Array.from({ length: 100 }, caller(PLAIN)));
    expect(tenant.seen).toMatchObject({ tokenRequests: 1, refusals: 0 });
  });
});

test("by the option tokenUrl", async () => {
  const { response } = await caller({ tokenUrl: `${tenant.url}/oidc/token` })();
  expect(response.status).toBe(200);
});

test("tokens of two seconds: every call succeeds, over several lives", async () => {
  tenant.setLife(2);
  const call = caller();
  while (tenant.seen.tokenRequests < 3) {
    expect((await call()).response.status).toBe(200);
    await sleep(100);
  }
});

test("a revoked token is replaced within the call", async () => {
  const call = caller();
  await call();
  tenant.revoke();
  expect((await call()).response.status).toBe(200);
  expect(tenant.seen).toMatchObject({ tokenRequests: 2, refusals: 1 });
});

test.each([
  ["another secret", { clientSecret: "wrong-s3cret" }, 401, "invalid_client"],
  ["another client", { clientId: "nobody" }, 401, "invalid_client"],
  ["another resource", { parameters: { resource: "https://another.example/api" } }, 400, "invalid_target"],
  ["no URL for a resource", { parameters: { resource: "orchard" } }, 400, "invalid_target"],
])("%s is refused, at once", async (_, given, status, code) => {
  const error = await caught(caller(given));
  expect(error).toMatchObject({ code: "auth", status, message: expect.stringContaining(code) });
  expect(String(error)).not.toContain("s3cret");
  expect(tenant.seen).toEqual({ tokenRequests: 1, callers: [], refusals: 0 });
});

test("a token without the scope is issued, and refused by the API: once more, then the error", async () => {
  const { error } = await caller({ scope: "another" })();
  expect(error).toMatchObject({ code: "http", status: 401, attempts: 2 });
  expect(tenant.seen).toMatchObject({ tokenRequests: 2, refusals: 2 });
});

/** The mistakes that the guide on credentials lists, made: the clients say what the guide says that they say. */

import { expect, test } from "vitest";
import { createAuth0Client } from "../../generated/auth0/index.ts";
import { createLogtoClient } from "../../generated/logto/index.ts";
import { createMyCreditAppClient } from "../../generated/mycreditapp/index.ts";
import { createPolytomicClient } from "../../generated/polytomic/index.ts";
import { createSumvinClient } from "../../generated/sumvin/index.ts";
import { textOf } from "../../test/support/files.ts";

const GUIDE = textOf("docs/guides/credentials.md");

const server = { tenantDomain: "acme.eu.auth0.com" };
const machine = (clientId: string) => ({ clientCredentials: { clientId, clientSecret: "example-secret" } });
const path = { id: "org_EXAMPLE0000000001" };
const headers = { "X-Polytomic-Version": "2025-09-18" };

/** What fetch rejects with where a host is not known. */
const unknownHost = async (): Promise<Response> => {
  throw new TypeError("fetch failed", { cause: Object.assign(new Error("getaddrinfo"), { code: "ENOTFOUND" }) });
};

const refused = async () => Response.json({ error: "access_denied" }, { status: 401 });

/** What the guide quotes, and a call that ends so. Options that the types refuse are those of a reader without types. */
const MISTAKES: readonly (readonly [quoted: string, call: () => Promise<unknown>])[] = [
  ["is not a text, or is empty. Nothing was sent.", async () => createAuth0Client({ server, auth: machine("") })],
  [
    "holds white space; give the credential alone, without a prefix",
    () => createSumvinClient({ auth: { jwt: "Bearer example" } }).call.listConnectors(),
  ],
  ["no complete credentials. Give auth.", () => createSumvinClient({ auth: { pat: "example" } }).call.listConnectors()],
  ["no complete credentials. Give auth.jwt", () => createSumvinClient({ auth: { pat: "example" } }).call.listConnectors()],
  [
    "no complete credentials. Give auth.",
    () => createPolytomicClient({ auth: { userBearer: "example" }, headers }).call.listUsers({ path: { org_id: "example" } }),
  ],
  [
    "no answer came, or it broke off (ENOTFOUND)",
    () =>
      createLogtoClient({
        server: { tenant_id: "abc123" },
        auth: { bearer: "example" },
        fetch: unknownHost,
        retry: false,
      }).call.ListConnectors(),
  ],
  [
    "auth.clientCredentials: the token request was answered",
    () => createAuth0Client({ server, auth: machine("example"), fetch: refused }).call.get_organization_connections({ path }),
  ],
  [
    "/server/tenantDomain is not a host name",
    async () => createAuth0Client({ server: { tenantDomain: "https://acme.eu.auth0.com" }, auth: machine("example") }),
  ],
  [
    "/server/tenant_id is not a single DNS label",
    async () => createLogtoClient({ server: { tenant_id: "https://abc123.logto.app" }, auth: machine("example") }),
  ],
  [
    "/header/Requester-Organization-ID is missing",
    () => createMyCreditAppClient({ auth: { bearer: "example" } }).call.getGuestConnections({ query: { statuses: [] } } as never),
  ],
  [
    "/header/X-Polytomic-Version is missing",
    () => createPolytomicClient({ auth: { bearer: "example" } }).call.getIdentity(undefined as never),
  ],
];

test.each(MISTAKES)("%s", async (quoted, call) => {
  expect(GUIDE).toContain(quoted);
  await expect(call()).rejects.toThrow(quoted);
});

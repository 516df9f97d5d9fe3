/** Options of a client. Compiled by `npm run check:types`, never run. */

import { createAuth0Client } from "../../generated/auth0/index.ts";
import { createLogtoClient } from "../../generated/logto/index.ts";
import { createPolytomicClient } from "../../generated/polytomic/index.ts";
import { createSumvinClient } from "../../generated/sumvin/index.ts";

const bearer = { bearer: "x" };

/** `server` is required where it has a variable to fill, unless `baseUrl` replaces it. */
export function servers() {
  createSumvinClient({ auth: { pat: "x" } });
  createAuth0Client({ auth: bearer, server: { tenantDomain: "acme.eu.auth0.com" } });
  createAuth0Client({ auth: bearer, baseUrl: "http://127.0.0.1:4010" });
  createLogtoClient({ auth: bearer, server: { tenant_id: "acme" }, baseUrl: "http://127.0.0.1:4010" });
  // @ts-expect-error neither server nor baseUrl
  createAuth0Client({ auth: bearer });
  // @ts-expect-error the variable is missing
  createAuth0Client({ auth: bearer, server: {} });
  // @ts-expect-error another API's variable
  createAuth0Client({ auth: bearer, server: { tenant_id: "acme" } });
  // @ts-expect-error one that this API has not
  createSumvinClient({ auth: { pat: "x" }, server: { tenant_id: "acme" } });
  // @ts-expect-error absent is not undefined
  createAuth0Client({ auth: bearer, server: { tenantDomain: undefined } });
  // @ts-expect-error absent is not undefined
  createSumvinClient({ auth: { pat: "x" }, baseUrl: undefined });
}

/** `auth` is keyed by security scheme, and each takes what its kind needs. */
export function credentials() {
  createSumvinClient({ auth: { pat: "x", jwt: () => "x" } });
  createSumvinClient({ auth: { jwt: async () => "x" } });
  createPolytomicClient({ auth: { basic: { username: "key", password: "" } } });
  // @ts-expect-error credentials are missing
  createSumvinClient({});
  // @ts-expect-error options are missing
  createSumvinClient();
  // @ts-expect-error no such scheme
  createSumvinClient({ auth: bearer });
  // @ts-expect-error Basic takes a user and a password
  createPolytomicClient({ auth: { basic: "x" } });
  // @ts-expect-error the password is missing
  createPolytomicClient({ auth: { basic: { username: "key" } } });
  // @ts-expect-error a bearer token is a text, or a function that gives one
  createPolytomicClient({ auth: { bearer: { username: "key", password: "" } } });
  // @ts-expect-error the function gives no text
  createPolytomicClient({ auth: { bearer: async () => 1 } });
  // @ts-expect-error absent is not undefined
  createPolytomicClient({ auth: { bearer: undefined } });
}

export function others(own: typeof globalThis.fetch) {
  createSumvinClient({ auth: { pat: "x" }, fetch: own });
  createSumvinClient({ auth: { pat: "x" }, fetch: async (url: string) => new Response(url) });
  createSumvinClient({ auth: { pat: "x" }, headers: { "User-Agent": "sumvin-cli/0.2.1" } });
  // @ts-expect-error a header is a text
  createSumvinClient({ auth: { pat: "x" }, headers: { "User-Agent": 1 } });
  // @ts-expect-error no such option
  createSumvinClient({ auth: { pat: "x" }, baseURL: "https://example.com" });
}

/** What the types take for client credentials, and what they refuse. */

import { Keyv } from "keyv";
import { createAuth0Client } from "../../generated/auth0/index.ts";
import { createLogtoClient } from "../../generated/logto/index.ts";
import { createMyCreditAppClient } from "../../generated/mycreditapp/index.ts";
import type { ClientCredentials, TokenStore } from "../../src/index.ts";

const plain = { clientId: "an id", clientSecret: "a secret" };
const auth0 = { server: { tenantDomain: "acme.eu.auth0.com" } };
const logto = { server: { tenant_id: "acme" } };

// Any Keyv is a store, whatever it is over and whatever type it was given.
export const stores: TokenStore[] = [new Keyv(), new Keyv<string>(), new Keyv({ store: new Map(), ttl: 1000 })];

createAuth0Client({ ...auth0, auth: { clientCredentials: { ...plain, store: new Keyv() } } });
createLogtoClient({ ...logto, auth: { clientCredentials: { ...plain, store: new Keyv<number>() } } });
createMyCreditAppClient({ auth: { clientCredentials: { ...plain, store: new Keyv({ store: new Map() }) } } });

// So is anything with these two, at once or later.
createMyCreditAppClient({ auth: { clientCredentials: { ...plain, store: { get: () => undefined, set: () => undefined } } } });
createMyCreditAppClient({ auth: { clientCredentials: { ...plain, store: { get: async () => null, set: async () => true } } } });

// All that can be given.
export const all: Required<ClientCredentials> = {
  ...plain,
  scope: "read write",
  parameters: { audience: "https://acme.example/api", resource: "urn:acme" },
  tokenUrl: "https://acme.example/oauth/token",
  store: new Keyv(),
};

// @ts-expect-error: half a store
createAuth0Client({ ...auth0, auth: { clientCredentials: { ...plain, store: { get: () => undefined } } } });
// @ts-expect-error: no store
createAuth0Client({ ...auth0, auth: { clientCredentials: { ...plain, store: "redis://127.0.0.1" } } });
// @ts-expect-error: a store's get takes one key
createAuth0Client({ ...auth0, auth: { clientCredentials: { ...plain, store: { get: (key: number) => key, set: () => undefined } } } });
// @ts-expect-error: no secret
createAuth0Client({ ...auth0, auth: { clientCredentials: { clientId: "an id" } } });
// @ts-expect-error: no id
createAuth0Client({ ...auth0, auth: { clientCredentials: { clientSecret: "a secret" } } });
// @ts-expect-error: a token is a bearer's
createAuth0Client({ ...auth0, auth: { clientCredentials: "a token" } });
// @ts-expect-error: client credentials are no bearer's
createAuth0Client({ ...auth0, auth: { bearer: plain } });
// @ts-expect-error: the name that other libraries have for it
createAuth0Client({ ...auth0, auth: { clientCredentials: { ...plain, audience: "https://acme.example" } } });
// @ts-expect-error: a parameter is a text
createLogtoClient({ ...logto, auth: { clientCredentials: { ...plain, parameters: { resource: 1 } } } });
// @ts-expect-error: several scopes are one text
createLogtoClient({ ...logto, auth: { clientCredentials: { ...plain, scope: ["all"] } } });
// @ts-expect-error: what is not there is left out
createLogtoClient({ ...logto, auth: { clientCredentials: { ...plain, scope: undefined } } });

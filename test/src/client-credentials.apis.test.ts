/** The token request of every API that has client credentials, byte for byte: as its spec says, and as it is known to be right. */

import { expect, test } from "vitest";
import { createAuth0Client } from "../../generated/auth0/index.ts";
import auth0 from "../../generated/auth0/openapi.json" with { type: "json" };
import { createLogtoClient } from "../../generated/logto/index.ts";
import logto from "../../generated/logto/openapi.json" with { type: "json" };
import { createMyCreditAppClient } from "../../generated/mycreditapp/index.ts";
import mycreditapp from "../../generated/mycreditapp/openapi.json" with { type: "json" };
import { issued, service } from "../tokens/issuer.ts";

const GIVEN = { clientId: "an id", clientSecret: "s:cret+🌳" };
const TENANT = { tenantDomain: "acme.eu.auth0.com" };
const FORM = "application/x-www-form-urlencoded";
const BASIC = `Basic ${Buffer.from("an+id:s%3Acret%2B%F0%9F%8C%B3").toString("base64")}`;
const AUTH0 = "grant_type=client_credentials&audience=";
const BY_FORM = "&client_id=an+id&client_secret=s%3Acret%2B%F0%9F%8C%B3";
const LOGTO = "grant_type=client_credentials&resource=";

type Fetch = ReturnType<typeof service>["fetch"];
type Given = typeof GIVEN & { readonly parameters?: Readonly<Record<string, string>>; readonly scope?: string };

const body = {};
const callAuth0 = (fetch: Fetch, server: object, clientCredentials: Given) =>
  createAuth0Client({ fetch, auth: { clientCredentials }, ...(server as { server: typeof TENANT }) }).PATCH(
    "/organizations/{id}/connections/{connection_id}",
    { params: { path: { id: "org_1", connection_id: "con_1" } }, body },
  );
const callLogto = (fetch: Fetch, server: object, clientCredentials: Given) =>
  createLogtoClient({ fetch, auth: { clientCredentials }, ...(server as { server: { tenant_id: string } }) }).PATCH(
    "/api/connectors/{id}",
    { params: { path: { id: "c1" } }, body },
  );
const callMyCreditApp = (fetch: Fetch, server: object, clientCredentials: Given) =>
  createMyCreditAppClient({ fetch, auth: { clientCredentials }, ...server }).PATCH("/guest-connections/{guest_org_id}", {
    params: { path: { guest_org_id: "g1" }, header: { "Requester-Organization-ID": "r", "Target-Organization-ID": "t" } },
    body: { archived: true },
  });

test.each([
  [
    "Auth0, a tenant",
    callAuth0,
    { server: TENANT },
    GIVEN,
    "https://acme.eu.auth0.com/oauth/token",
    { "content-type": FORM },
    // The slash at the end is part of the audience.
    `${AUTH0}https%3A%2F%2Facme.eu.auth0.com%2Fapi%2Fv2%2F${BY_FORM}`,
  ],
  [
    "Auth0, a custom domain",
    callAuth0,
    { server: TENANT, baseUrl: "https://login.acme.example/api/v2" },
    GIVEN,
    "https://login.acme.example/oauth/token",
    { "content-type": FORM },
    `${AUTH0}https%3A%2F%2Facme.eu.auth0.com%2Fapi%2Fv2%2F${BY_FORM}`,
  ],
  [
    "Logto Cloud",
    callLogto,
    { server: { tenant_id: "acme" } },
    GIVEN,
    "https://acme.logto.app/oidc/token",
    { "content-type": FORM, authorization: BASIC },
    `${LOGTO}https%3A%2F%2Facme.logto.app%2Fapi&scope=all`,
  ],
  [
    "Logto, self-hosted",
    callLogto,
    { baseUrl: "https://logto.acme.example" },
    { ...GIVEN, parameters: { resource: "https://default.logto.app/api" } },
    "https://logto.acme.example/oidc/token",
    { "content-type": FORM, authorization: BASIC },
    "grant_type=client_credentials&scope=all&resource=https%3A%2F%2Fdefault.logto.app%2Fapi",
  ],
  [
    "MyCreditApp",
    callMyCreditApp,
    {},
    GIVEN,
    "https://api.mycreditapp.ai/v1-beta/oauth2/token",
    { "content-type": "application/json" },
    '{"client_id":"an id","client_secret":"s:cret+🌳"}',
  ],
] as const)("%s", async (_, call, server, given, url, headers, text) => {
  const { fetch, tokens, bearers } = service();
  await call(fetch, server, given).catch(() => undefined);
  expect(tokens).toMatchObject([{ url, method: "POST", redirect: "manual", body: text }]);
  expect(tokens[0]?.headers).toStrictEqual({ accept: "application/json", ...headers });
  expect(bearers()).toEqual(["token-1"]);
});

const filled = (template: string, values: Readonly<Record<string, string>>) =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "");

test.each([
  ["Auth0", auth0, callAuth0, TENANT],
  ["Logto", logto, callLogto, { tenant_id: "acme" }],
] as const)("%s: what the spec says", async (_, spec, call, values: Readonly<Record<string, string>>) => {
  const { clientCredentials: flow } = spec.components.securitySchemes.clientCredentials.flows;
  const { fetch, tokens } = service();
  await call(fetch, { server: values }, GIVEN);
  expect(tokens[0]?.url).toBe(new URL(flow.tokenUrl, `${filled(spec.servers[0]?.url ?? "", values)}/`).href);
  const members = Object.fromEntries(new URLSearchParams(tokens[0]?.body));
  const want = Object.entries(flow["x-form-parameters"]).map(([name, template]) => [name, filled(template, values)]);
  expect(members).toMatchObject({ grant_type: "client_credentials", ...Object.fromEntries(want) });
  expect("client_secret" in members).toBe(flow["x-token-endpoint-auth-method"] === "client_secret_post");
  expect("authorization" in (tokens[0]?.headers ?? {})).toBe(flow["x-token-endpoint-auth-method"] === "client_secret_basic");
});

test("MyCreditApp: what the operation behind the token URL says, both ways", async () => {
  const { requestBody, responses } = mycreditapp.paths["/oauth2/token"].post;
  const { client_id: clientId, client_secret: clientSecret } = requestBody.content["application/json"].examples.apiClient.value;
  const answer = responses["200"].content["application/json"].examples.token.value;
  const { fetch, tokens, bearers } = service({ token: (nth) => issued(nth, { token_type: undefined, ...answer }) });
  const options = { clientId, clientSecret };
  await callMyCreditApp(fetch, {}, options).catch(() => undefined);
  expect(JSON.parse(tokens[0]?.body ?? "")).toStrictEqual(requestBody.content["application/json"].examples.apiClient.value);
  expect(bearers()).toEqual([answer.access_token]);
});

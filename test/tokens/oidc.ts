/** A strict OpenID provider, and an API on the same origin that takes its tokens alone: what a self-hosted tenant looks like. */

import { createPublicKey, generateKeyPairSync, type JsonWebKey, verify } from "node:crypto";
import { errors, Provider } from "oidc-provider";
import { listen } from "./listen.ts";

/** The API as the provider knows it, by its resource indicator (RFC 8707). */
export const RESOURCE = "https://default.orchard.example/api";

/** The last one's id and secret are what form-encoding is for. */
export const CLIENTS = [
  ["orchard", "client_secret_basic", "s3cret"],
  ["meadow", "client_secret_post", "s3cret"],
  ["a:b c", "client_secret_basic", "s3cret:+ &%2B~=/"],
] as const;

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const jwk = privateKey.export({ format: "jwk" });

function provider(issuer: string, lifeOf: () => number): Provider {
  return new Provider(issuer, {
    clients: CLIENTS.map(([client_id, token_endpoint_auth_method, client_secret]) => ({
      client_id,
      client_secret,
      token_endpoint_auth_method,
      grant_types: ["client_credentials"],
      redirect_uris: [],
      response_types: [],
    })),
    jwks: { keys: [{ ...jwk, use: "sig", alg: "RS256", kid: "k1" }] as never },
    routes: { token: "/oidc/token", jwks: "/oidc/jwks" },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_, resource) => {
          if (resource !== RESOURCE) throw new errors.InvalidTarget();
          return { scope: "all", accessTokenFormat: "jwt", accessTokenTTL: lifeOf(), jwt: { sign: { alg: "RS256" } } };
        },
      },
    },
  });
}

const partOf = (part = "") => JSON.parse(Buffer.from(part, "base64url").toString()) as Record<string, unknown>;

/** The claims of a token that one of the keys has signed, and that is good now for this API. */
function claimsOf(token: string, keys: readonly JsonWebKey[]): Record<string, unknown> | undefined {
  const [head = "", body = "", signature = ""] = token.split(".");
  const signed = Buffer.from(`${head}.${body}`);
  const good = keys.some((key) => verify("sha256", signed, createPublicKey({ key, format: "jwk" }), Buffer.from(signature, "base64url")));
  const claims = good ? partOf(body) : {};
  return claims["aud"] === RESOURCE && Number(claims["exp"]) > Date.now() / 1000 ? claims : undefined;
}

/** Both servers, and what they saw. */
export async function startTenant() {
  const seen = { tokenRequests: 0, callers: [] as unknown[], refusals: 0 };
  const given = { life: 3600 };
  const sent = new Set<string>();
  const revoked = new Set<string>();
  let oidc: ReturnType<Provider["callback"]>;
  const server = await listen(async (request, response) => {
    if (request.url === "/oidc/token") seen.tokenRequests++;
    if (request.url?.startsWith("/oidc/")) return void oidc(request, response);
    const { keys } = (await (await fetch(`${server.url}/oidc/jwks`)).json()) as { keys: JsonWebKey[] };
    const token = (request.headers.authorization ?? "").replace(/^Bearer /, "");
    const claims = claimsOf(token, keys);
    const good = claims?.["scope"] === "all" && !revoked.has(token);
    sent.add(token);
    if (good) seen.callers.push(claims["client_id"]);
    else seen.refusals++;
    response.writeHead(good ? 200 : 401, { "content-type": "application/json" }).end("{}");
  });
  oidc = provider(server.url, () => given.life).callback();
  return {
    ...server,
    seen,
    /** Seconds that tokens are good for, from now on. */
    setLife: (seconds: number) => {
      given.life = seconds;
    },
    /** Has the API refuse every token that it was sent so far. */
    revoke: () => {
      for (const token of sent) revoked.add(token);
    },
  };
}

/** A made-up API that takes every kind of credential, credentials that are easy to recognise, and a `fetch` that answers as it is told. */

import type { ApiError } from "../../src/errors.ts";
import type { RequestEvent, ResponseEvent, RetryEvent } from "../../src/index.ts";
import type { Manifest, OAuth2Scheme } from "../../src/manifest.ts";
import { createClient } from "./client.ts";

export const BASE = "https://vault.example/v1";
export const TOKEN_URL = "https://vault.example/oauth/token";

/** Each looks different once it is encoded for a URL, a form or a header. */
export const SECRETS = {
  key: "Kx9/heron+7~Qv=",
  bearer: "Bz4/ibis+2~Wy=",
  password: "Pü3/kite+8~Rt=%",
  clientSecret: "Cß6/wren+5~Mn=&",
  token: "Tq1/lark+6~Jd=",
};

const flow = (authentication: OAuth2Scheme["authentication"], media: OAuth2Scheme["media"]): OAuth2Scheme => ({
  type: "oauth2",
  tokenUrl: "/oauth/token",
  authentication,
  media,
  parameters: { audience: "https://vault.example/" },
});

const security = {
  key: { type: "apiKey", name: "x-vault-key" },
  gate: { type: "apiKey", name: "x-vault-gate" },
  bearer: { type: "http", scheme: "bearer" },
  basic: { type: "http", scheme: "basic" },
  inHeader: flow("client_secret_basic", "form"),
  inForm: flow("client_secret_post", "form"),
  inJson: flow("client_secret_post", "json"),
} as const;

const box = { type: "object", times: { properties: { sealed: "date-time" }, additionalProperties: { items: "epoch-ms" } } } as const;

export const ID = "id-Gx8/finch+3~Ls";

export const manifest: Manifest = {
  title: "Vault",
  server: { url: BASE, variables: {} },
  security,
  operations: {
    "GET /boxes/{id}": { id: "getBoxesId", security: [], responses: { 200: box } },
    "PATCH /boxes/{id}": {
      id: "patchBoxesId",
      security: [["key", "gate"], ...Object.keys(security).map((name) => [name])],
      body: "required",
      times: box.times,
      responses: { 200: box, 409: box, 422: { type: "object" } },
    },
  },
  plans: {},
};

const CLIENT = { clientId: "porter", clientSecret: SECRETS.clientSecret };

/** Every kind of credential, as `auth` takes it. */
export const CREDENTIALS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "an API key": { key: SECRETS.key },
  "two API keys": { key: SECRETS.key, gate: () => SECRETS.bearer },
  "a bearer token": { bearer: SECRETS.bearer },
  "a function that gives a bearer token": { bearer: async () => SECRETS.bearer },
  Basic: { basic: { username: "porter", password: SECRETS.password } },
  "client credentials in a header": { inHeader: CLIENT },
  "client credentials in a form": { inForm: CLIENT },
  "client credentials in JSON": { inJson: CLIENT },
};

/** The kinds that ask for a token first. */
export const CLIENT_CREDENTIALS = Object.entries(CREDENTIALS).filter(([name]) => name.startsWith("client credentials"));

export const secrets: readonly string[] = Object.values(SECRETS);

/** What a request is answered; `said` is all that it said: method, URL, headers and body. */
export type Answer = (said: string, url: string, init: RequestInit) => Response | Promise<Response>;

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });

export const good: Answer = () => json({});

export const granted: Answer = () => json({ access_token: SECRETS.token, token_type: "Bearer", expires_in: 3600 });

/** What one request said, as a server that echoes it, or a platform that quotes it, would have it: whole, decoded, and each part. */
function saidBy(url: string, { method, headers, body }: RequestInit): string {
  const { authorization = "" } = headers as Record<string, string>;
  const decoded = authorization.startsWith("Basic ") ? Buffer.from(authorization.slice(6), "base64").toString() : "";
  return [method, url, JSON.stringify(headers), body ?? "", decoded].join(" ");
}

/** A client without static types: what plain JavaScript may do with it. */
export type AnyClient = Readonly<
  Record<"GET" | "PATCH", (path: string, init?: unknown) => Promise<{ data: unknown; error: ApiError | undefined; response: Response }>>
>;

/** A client whose API and token endpoint answer in turn, the last answer for good, and everything that its hooks were told. */
export function observed(options: object, api: readonly Answer[] = [good], token: readonly Answer[] = [granted]) {
  const said: string[] = [];
  const counts = { api: 0, token: 0 };
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const place = url === TOKEN_URL ? "token" : "api";
    const answers = place === "token" ? token : api;
    const answer = answers[Math.min(counts[place]++, answers.length - 1)] ?? good;
    const request = saidBy(url, init);
    said.push(request);
    return answer(request, url, init);
  };
  const { events, hooks } = watcher();
  const client = clientOf({ fetch, hooks, retry: { minDelay: 1, maxDelay: 1 }, ...options });
  return { client, events, said, counts };
}

export function clientOf(options: object): AnyClient {
  return createClient(manifest, options) as unknown as AnyClient;
}

export type Event = ["request", RequestEvent] | ["response", ResponseEvent] | ["retry", RetryEvent];

/** Hooks that note everything they are told. */
export function watcher(headers: readonly string[] = ["x-vault-region"]) {
  const events: Event[] = [];
  const hooks = {
    headers,
    onRequest: (event: RequestEvent) => void events.push(["request", event]),
    onResponse: (event: ResponseEvent) => void events.push(["response", event]),
    onRetry: (event: RetryEvent) => void events.push(["retry", event]),
  };
  return { events, hooks };
}

/** The one write of the API. */
export const write = (client: AnyClient, init: object = {}) =>
  client.PATCH("/boxes/{id}", { params: { path: { id: ID } }, body: { note: "a" }, ...init });

/** The one read of the API, which is open. */
export const read = (client: AnyClient, init: object = {}) => client.GET("/boxes/{id}", { params: { path: { id: ID } }, ...init });

/** The error of a call or of anything else, returned or thrown. */
export async function failureOf(step: () => unknown): Promise<unknown> {
  let outcome: unknown;
  try {
    outcome = await step();
  } catch (error) {
    return error;
  }
  const { error } = (outcome ?? {}) as { error?: unknown };
  if (error === undefined) throw new Error("It neither threw nor gave an error.");
  return error;
}

/** Rejections that nobody handled, from now on. Ask a turn of the event loop later. */
export function watchRejections(): () => Promise<readonly unknown[]> {
  const reasons: unknown[] = [];
  process.on("unhandledRejection", (reason) => reasons.push(reason));
  return async () => {
    await new Promise((resolve) => setImmediate(resolve));
    return reasons.splice(0);
  };
}

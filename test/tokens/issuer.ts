/** A made-up API, its token endpoint, and a client of both whose `fetch` records what each is asked. */

import type { ApiError } from "../../src/errors.ts";
import type { Manifest, OAuth2Scheme } from "../../src/manifest.ts";
import { createClient } from "../support/client.ts";

export const SECRET = "hunter2-hunter2";

/** The options of a client that is known to the issuer. */
export const GARDENER = { clientId: "gardener", clientSecret: SECRET };

const FLOW: OAuth2Scheme = {
  type: "oauth2",
  tokenUrl: "/oauth/token",
  authentication: "client_secret_basic",
  media: "form",
  parameters: {},
};

const OK = { 200: { type: "object" } } as const;

/** The API, with a flow of its own. */
export function orchard(flow: Partial<OAuth2Scheme> = {}, server: Partial<Manifest["server"]> = {}): Manifest {
  return {
    title: "Orchard",
    server: { url: "https://orchard.example/v1", variables: {}, ...server },
    security: { oauth: { ...FLOW, ...flow }, bearer: { type: "http", scheme: "bearer" }, key: { type: "apiKey", name: "x-orchard-key" } },
    operations: {
      "GET /gates": { id: "getGates", security: [["oauth", "key"]], responses: OK },
      "GET /trees": { id: "getTrees", security: [["oauth"], ["bearer"]], responses: OK },
      "PATCH /trees/{id}": { id: "patchTreesId", security: [["oauth"]], body: "required", responses: OK },
    },
    plans: {},
  };
}

/** One request as `fetch` was given it. */
export interface Asked {
  readonly url: string;
  readonly method: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signal: AbortSignal;
  readonly redirect: string | undefined;
}

/** Answers the nth request of its kind; an error is thrown as the platform would. */
export type Answer = (nth: number, asked: Asked) => Response | Error | Promise<Response>;

/** JSON with a status; a text goes out as it is. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers });
}

/** An answer whose token, `token-1` and so on, is good for an hour, unless `members` say otherwise. */
export function issued(nth: number, members: object = {}): Response {
  return json({ access_token: `token-${nth}`, token_type: "Bearer", expires_in: 3600, ...members });
}

/** Answers in turn, the last one for ever. */
export function inTurn(...answers: readonly Answer[]): Answer {
  return (nth, asked) => (answers[Math.min(nth, answers.length) - 1] as Answer)(nth, asked);
}

/** A `fetch` for both, and what each was asked. */
export function service({ token = issued, api = () => json({}) }: { readonly token?: Answer; readonly api?: Answer } = {}) {
  const tokens: Asked[] = [];
  const calls: Asked[] = [];
  const fetch = async (url: string, { method, headers, body, signal, redirect }: RequestInit): Promise<Response> => {
    const ofTokens = /token\/?$/.test(url);
    const asked = { url, method, headers: { ...(headers as Record<string, string>) }, body: body as string, signal, redirect } as Asked;
    const nth = (ofTokens ? tokens : calls).push(asked);
    const answer = await (ofTokens ? token : api)(nth, asked);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { fetch, tokens, calls, bearers: () => calls.map((call) => call.headers["authorization"]?.replace("Bearer ", "")) };
}

interface Result {
  readonly error: ApiError | undefined;
  readonly response: Response;
}

/** A client without static types, and a call that needs a token. */
export function clientOf(manifest: Manifest, options: object) {
  const client = createClient(manifest, options) as unknown as Record<"GET" | "PATCH", (path: string, init?: object) => Promise<Result>>;
  return {
    call: (init: object = {}) => client.GET("/trees", init),
    both: (init: object = {}) => client.GET("/gates", init),
    write: (init: object = {}) => client.PATCH("/trees/{id}", { params: { path: { id: "1" } }, body: { height: 3 }, ...init }),
  };
}

interface Setup {
  readonly token?: Answer;
  readonly api?: Answer;
  readonly flow?: Partial<OAuth2Scheme>;
  readonly oauth?: object;
  readonly options?: object;
}

/** A client of the API, and what its issuer and its API were asked. */
export function gardener({ flow, oauth = {}, options = {}, ...answers }: Setup = {}) {
  const served = service(answers);
  const auth = { oauth: { ...GARDENER, ...oauth } };
  return { ...served, ...clientOf(orchard(flow), { auth, fetch: served.fetch, ...options }) };
}

/** What `run` threw or rejected with. */
export async function caught(run: () => unknown): Promise<unknown> {
  try {
    await run();
  } catch (error) {
    return error;
  }
  throw new Error("It neither threw nor rejected.");
}

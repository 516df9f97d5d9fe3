/** The made-up API of `test/fixtures/methods.yaml`, compiled by the real pipeline, and a client of it that answers as it is told. */

import path from "node:path";
import type { AnyClient } from "../../examples/samples.ts";
import { createLoader, type Loaded, type OpenApiDocument } from "../../scripts/load.ts";
import { manifestOf } from "../../scripts/manifest.ts";
import { type Fetch, JackfieldError } from "../../src/index.ts";
import type { Manifest } from "../../src/manifest.ts";
import { createClient } from "./client.ts";

/** A made-up API of `test/fixtures/`, as the loader gives it. */
export async function loadFixture(name: string): Promise<Loaded & { readonly document: OpenApiDocument }> {
  const load = await createLoader();
  const { document, ...loaded } = await load(path.join(import.meta.dirname, "../fixtures", name));
  const [finding] = loaded.findings;
  if (!document) throw new Error(`${name}:${finding?.line} ${finding?.rule}: ${finding?.message}`);
  return { ...loaded, document };
}

/** The fixture as the loader gives it. */
export const loadMethods = () => loadFixture("methods.yaml");

const { document } = await loadMethods();

export const manifest: Manifest = manifestOf(document);

const params = { path: { id: "a" } };
const body = { id: "a" };

/** What each operation is called with. */
const CALLS = {
  "GET /items": {},
  "GET /items/{id}": { params },
  "PUT /items/{id}": { params, body },
  "POST /items": { body },
  "PATCH /items/{id}": { params, body },
  "DELETE /items/{id}": { params },
  "POST /payments": { body },
  "PATCH /payments": { body },
  "POST /orders": { body },
} as const;

export type Call = keyof typeof CALLS;

export const CALL_NAMES = Object.keys(CALLS) as readonly Call[];

/** Methods that RFC 9110 calls idempotent. */
export const IDEMPOTENT = ["GET /items/{id}", "PUT /items/{id}", "DELETE /items/{id}"] as const satisfies readonly Call[];
/** Operations that declare an `Idempotency-Key`, optional or required. */
export const KEYED = ["POST /payments", "PATCH /payments", "POST /orders"] as const satisfies readonly Call[];
/** Writes that, sent twice, may be done twice. */
export const ONCE = ["POST /items", "PATCH /items/{id}"] as const satisfies readonly Call[];

/** One request as `fetch` was given it. */
export interface Sent {
  readonly url: string;
  readonly body: unknown;
  readonly headers: Headers;
  readonly signal: AbortSignal;
  /** Milliseconds since the client was made. */
  readonly at: number;
}

/** An answer with a body of JSON or text, a failure, or whatever a function makes of the request. */
export type Answer = { readonly status: number; readonly headers?: HeadersInit; readonly body?: unknown } | Error | Fetch;

export const status = (code: number, headers: Record<string, string> = {}): Answer => ({ status: code, headers, body: {} });

/** What each operation answers when all is well. */
export function good(call: Call): Answer {
  if (call === "DELETE /items/{id}") return { status: 204 };
  return { status: 200, body: call === "GET /items" ? [] : { id: "a" } };
}

/** What the platform throws where a connection fails. */
export function failure(code?: string): Error {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(`connect ${code}`), code && { code }) });
}

/** An answer that never comes, and never ends either. */
export const SILENCE: Answer = () => new Promise(() => undefined);

export function responseOf({ status: code, headers = {}, body: json }: Exclude<Answer, Error | Fetch>): Response {
  const text = typeof json === "string" ? json : JSON.stringify(json);
  return new Response([204, 205, 304].includes(code) ? null : text, { status: code, headers });
}

/** A client without static types, whose requests are noted and answered in turn, the last answer for good. */
export function observed(answers: readonly Answer[], options: object = {}, api: Manifest = manifest) {
  const sent: Sent[] = [];
  const started = performance.now();
  const fetch: Fetch = async (url, init) => {
    const at = performance.now() - started;
    sent.push({ url, body: init.body, headers: new Headers(init.headers), signal: init.signal as AbortSignal, at });
    const answer = answers[Math.min(sent.length, answers.length) - 1];
    if (typeof answer === "function") return answer(url, init);
    if (!answer || answer instanceof Error) throw answer;
    return responseOf(answer);
  };
  return { sent, client: clientOf({ fetch, ...options }, api) };
}

/** A client without static types. */
export function clientOf(options: object, api: Manifest = manifest): AnyClient {
  return createClient(api, { auth: { bearer: "token" }, baseUrl: api.server.url, ...options }) as unknown as AnyClient;
}

/** Calls an operation, with what it needs and whatever else is given. */
export function run(client: AnyClient, call: Call, init: object = {}) {
  const [method, template] = call.split(" ") as [keyof AnyClient, string];
  return client[method](template, { ...CALLS[call], ...init });
}

/** The error of a call, returned or thrown. */
export async function errorOf(step: () => unknown): Promise<unknown> {
  try {
    const { error } = ((await step()) ?? {}) as { error?: unknown };
    return error;
  } catch (error) {
    return error;
  }
}

/** The error of a call, which has to be one of ours. */
export async function failureOf(step: () => unknown): Promise<JackfieldError> {
  const error = await errorOf(step);
  if (error instanceof JackfieldError) return error;
  throw new Error(`No JackfieldError: ${String(error)}`);
}

/** A made-up API, a client of it without static types, and a `fetch` that records what it is asked and answers what it is told. */

import { type ApiError, JackfieldError } from "../../src/errors.ts";
import type { Manifest } from "../../src/manifest.ts";
import { createClient } from "../support/client.ts";

export const BASE = "https://orchard.example/v1";

export const TREE = {
  properties: {
    planted: "date-time",
    felled: "naive-utc",
    seen: "epoch-ms",
    watered: "unixtime",
    log: { items: "epoch-ms" },
    seasons: { additionalProperties: "date-time" },
    span: { prefixItems: ["naive-utc", null, "unixtime"], items: "epoch-ms" },
    branches: { items: { $ref: "Tree" } },
    grafts: { additionalProperties: { $ref: "Tree" } },
  },
} as const;

const TIMES = { when: "date-time", local: "naive-utc", ms: "epoch-ms", seconds: "unixtime", list: { items: "unixtime" } } as const;

const TREE_BODY = { type: "object", times: { $ref: "Tree" } } as const;

const HEADER_TIMES = { "X-When": "date-time", "X-Local": "naive-utc", "X-Ms": "epoch-ms", "X-Seconds": "unixtime" } as const;

export const manifest: Manifest = {
  title: "Orchard",
  server: { url: BASE, variables: {} },
  security: {
    bearer: { type: "http", scheme: "bearer" },
    basic: { type: "http", scheme: "basic" },
    key: { type: "apiKey", name: "x-orchard-key" },
    gate: { type: "apiKey", name: "x-orchard-gate" },
  },
  operations: {
    "GET /trees": {
      id: "getTrees",
      security: [],
      query: ["kind"],
      parameters: { properties: { query: { properties: TIMES }, header: { properties: HEADER_TIMES } } },
      responses: { 200: { type: "array", times: { items: { $ref: "Tree" } } } },
    },
    "POST /trees": {
      id: "postTrees",
      security: [["key", "gate"], ["bearer"], ["basic"]],
      headers: { "X-Edition": { const: "3" }, "X-Gardener": { required: true } },
      body: "required",
      times: { $ref: "Tree" },
      responses: { 201: TREE_BODY, 422: { type: "object", times: { properties: { at: "epoch-ms" } } } },
    },
    "GET /trees/{id}": { id: "getTreesId", security: [], responses: { 200: TREE_BODY, 404: {} } },
    "PUT /trees/{id}": { id: "putTreesId", security: [], body: "optional", times: { $ref: "Tree" }, responses: { 200: {}, 204: false } },
    "PATCH /trees/{id}": {
      id: "patchTreesId",
      security: [["bearer"], []],
      body: "required",
      responses: {
        200: TREE_BODY,
        409: { type: "object", times: { properties: { at: "epoch-ms" } } },
        default: { type: "object", times: { properties: { at: "date-time" } } },
      },
    },
    "DELETE /trees/{id}/notes/{note}": { id: "deleteTreesIdNotesNote", security: [], responses: { 204: false } },
  },
  plans: { Tree: TREE },
};

/** A client without static types: what plain JavaScript may do with it. */
export type AnyClient = Readonly<
  Record<
    "GET" | "PUT" | "POST" | "PATCH" | "DELETE",
    (path: string, init?: unknown) => Promise<{ data: unknown; error: ApiError | undefined; response: Response }>
  >
>;

/** One request as `fetch` was given it. */
export interface Sent {
  readonly url: string;
  readonly init: RequestInit;
  readonly headers: Headers;
}

/** JSON with a status; a text goes out as it is. */
export function answer(body: unknown, status = 200): Response {
  return new Response(typeof body === "string" ? body : JSON.stringify(body), { status });
}

/** A `fetch` that answers with `answers` in turn, and with `{}` after them. */
export function recorder(...answers: readonly (Response | Error)[]) {
  const queue = [...answers];
  const sent: Sent[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    sent.push({ url, init, headers: new Headers(init.headers) });
    const next = queue.shift() ?? answer({});
    if (next instanceof Error) throw next;
    return next;
  };
  return { sent, fetch };
}

export function clientOf(options: unknown = {}, api: Manifest = manifest): AnyClient {
  return createClient(api, options) as unknown as AnyClient;
}

/** A client that sends once, whose server gives `answers`, and what it was sent. */
export function observed(options: object = {}, ...answers: readonly (Response | Error)[]) {
  const { sent, fetch } = recorder(...answers);
  return { sent, client: clientOf({ fetch, retry: false, ...options }) };
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

/** The same, where it has to be one of our errors. */
export async function refusal(run: () => unknown): Promise<JackfieldError> {
  const error = await caught(run);
  if (!(error instanceof JackfieldError)) throw new Error("It threw what is no JackfieldError.", { cause: error });
  return error;
}

/** What a view makes of a time that a server sends. */
export async function readTime(timestamps: unknown, member: string, wire: unknown) {
  const { client } = observed({ timestamps }, answer({ [member]: wire }));
  const { data } = await client.GET("/trees/{id}", { params: { path: { id: "1" } } });
  return (data as Record<string, unknown>)[member];
}

/** What a server is sent for a time of a view. */
export async function writeTime(timestamps: unknown, member: string, value: unknown) {
  const { client, sent } = observed({ timestamps });
  const failed = await client
    .PUT("/trees/{id}", { params: { path: { id: "1" } }, body: { [member]: value } })
    .catch((error: unknown) => error);
  if (sent[0]) return (JSON.parse(String(sent[0].init.body)) as Record<string, unknown>)[member];
  throw failed;
}

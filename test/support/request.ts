/** The request that a spec documents for a call, worked out from `openapi.json` alone. */

import { expect } from "vitest";
import type { Api, Sample } from "../../examples/samples.ts";
import { jsonOf, type OperationEntry } from "../../scripts/document.ts";
import type { Fetch } from "../../src/index.ts";
import { at, convert } from "./expected.ts";
import type { Read } from "./times.ts";

/** A request as it is handed to `fetch`. */
export interface Request {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** A `fetch` that notes what it is asked for, and answers it. */
export function recorder(answer: () => Response): { readonly sent: Request[]; readonly fetch: Fetch } {
  const sent: Request[] = [];
  const fetch: Fetch = async (url, { method = "", headers = {}, body }) => {
    sent.push({ method, url, headers: { ...(headers as Record<string, string>) }, body: body as string | undefined });
    return answer();
  };
  return { sent, fetch };
}

interface Scheme {
  readonly type: string;
  readonly scheme?: string;
  readonly name?: string;
}

const schemeOf = ({ document }: Api, name: string) => at(document, `/components/securitySchemes/${name}`) as Scheme;

/** The alternatives of an operation's security that take a header key, Basic or a bearer token; one without schemes where it is open. */
export function alternativesOf(api: Api, { security }: OperationEntry): Record<string, unknown>[] {
  const known = security.filter((alternative) => Object.keys(alternative).every((name) => schemeOf(api, name).type !== "oauth2"));
  return known.length > 0 ? known : [{}];
}

/** The headers of made-up credentials. */
export function credentialHeaders(api: Api, credentials: Readonly<Record<string, unknown>>): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, given] of Object.entries(credentials)) {
    const { type, scheme, name: header = "" } = schemeOf(api, name);
    const { username, password } = given as { username?: string; password?: string };
    if (type === "apiKey") headers[header.toLowerCase()] = String(given);
    else if (scheme === "basic") headers["authorization"] = `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
    else headers["authorization"] = `Bearer ${given}`;
  }
  return headers;
}

/** The URL of a call: the server's with its variables, the path and the query. */
export function urlOf({ document }: Api, variables: Readonly<Record<string, string>>, { path, init }: Sample): string {
  const [server] = document.servers ?? [];
  const base = (server?.url ?? "").replace(/\{(.+?)\}/g, (_, name: string) => variables[name] ?? "");
  const filled = path.replace(/\{(.+?)\}/g, (_, name: string) => encodeURIComponent(String(init.params.path[name])));
  const query = Object.entries(init.params.query).flatMap(([name, value]) =>
    [value].flat().map((item) => `${encodeURIComponent(name)}=${encodeURIComponent(String(item))}`),
  );
  return `${new URL(base).href.replace(/\/$/, "")}${filled}${query.length > 0 ? `?${query.join("&")}` : ""}`;
}

/** The headers of a call but for its credentials. */
export function headersOf({ requestBody }: OperationEntry, { init }: Sample): Record<string, string> {
  const headers: Record<string, string> = { accept: "application/json" };
  const [mediaType] = Object.keys(requestBody?.content ?? {});
  if (init.body !== undefined && mediaType !== undefined) headers["content-type"] = mediaType;
  for (const [name, value] of Object.entries(init.params.header)) headers[name.toLowerCase()] = String(value);
  return headers;
}

/** The headers that the client makes up where an operation declares them and the call does not give them. */
export function madeHeaders({ parameters }: OperationEntry): Record<string, unknown> {
  const declared = parameters.some(({ in: place, name }) => place === "header" && name.toLowerCase() === "idempotency-key");
  return declared ? { "idempotency-key": expect.stringMatching(/^[0-9a-f-]{36}$/) } : {};
}

/** The same call by a caller who takes the times of the examples in another view. */
export function inView({ document }: Api, { parameters, requestBody }: OperationEntry, sample: Sample, read: Read): Sample {
  const params = structuredClone(sample.init.params);
  for (const { in: place, name, schema } of parameters) {
    if (name in params[place]) params[place][name] = convert(document, [schema], params[place][name], read);
  }
  if (sample.init.body === undefined) return { ...sample, init: { params } };
  const body = convert(document, [jsonOf(requestBody?.content)?.schema], sample.init.body, read);
  return { ...sample, init: { params, body } };
}

/** The same call with every optional parameter that has an example. */
export function withOptional(sample: Sample, { parameters }: OperationEntry): Sample {
  const params = structuredClone(sample.init.params);
  for (const { in: place, name, example } of parameters) if (example !== undefined) params[place][name] ??= example;
  return { ...sample, init: { ...sample.init, params } };
}

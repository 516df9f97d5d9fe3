/** The APIs that are generated, and calls made from the examples their specs give. Nothing here knows which APIs there are. */

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { jsonOf, type MediaType, type OperationEntry, operationsOf } from "../scripts/document.ts";
import type { OpenApiDocument } from "../scripts/load.ts";
import type { Result } from "../src/index.ts";
import { deref } from "../src/pointer.ts";

const GENERATED = path.join(import.meta.dirname, "../generated");

type AnyResult = Result<Record<never, never>>;

type Method = "GET" | "PUT" | "POST" | "PATCH" | "DELETE";

/** A client without its static types, for code that takes any API. */
export type AnyClient = Readonly<Record<Method, (path: string, init?: object) => Promise<AnyResult>>>;

/** A generated API. */
export interface Api {
  readonly name: string;
  readonly document: OpenApiDocument;
  readonly operations: readonly OperationEntry[];
  create(options: object): AnyClient;
}

/** A call that a spec's examples describe. */
export interface Sample {
  /** Name of the request's example; empty where the operation has no body. */
  readonly name: string;
  readonly method: Method;
  readonly path: string;
  readonly init: { readonly params: Record<"path" | "query" | "header", Record<string, unknown>>; readonly body?: unknown };
}

async function loadApi(name: string): Promise<Api> {
  const document = JSON.parse(readFileSync(path.join(GENERATED, name, "openapi.json"), "utf8")) as OpenApiDocument;
  const module = (await import(path.join(GENERATED, name, "index.ts"))) as Record<string, Api["create"]>;
  const create = Object.values(module).find((exported) => typeof exported === "function");
  if (!create) throw new Error(`generated/${name}/index.ts exports no client: run \`npm run generate\`.`);
  return { name, document, operations: operationsOf(document), create };
}

/** Every API below `generated/`, by name. */
export async function loadApis(): Promise<Api[]> {
  return Promise.all(readdirSync(GENERATED).sort().map(loadApi));
}

/** Made-up credentials for one alternative of an operation's security. */
export function credentialsFor(document: OpenApiDocument, alternative: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const credentials: Record<string, unknown> = {};
  for (const name of Object.keys(alternative)) {
    const scheme = deref<{ type: string; scheme?: string }>(document, document.components?.securitySchemes?.[name] as never);
    credentials[name] = scheme.scheme === "basic" ? { username: "example-user", password: "example-password" } : `example-${name}`;
  }
  return credentials;
}

/** A value for each variable of a document's server: the last one allowed, or the one that shows the form. */
export function serverFor(document: OpenApiDocument): Record<string, string> {
  const variables = Object.entries(document.servers?.[0]?.variables ?? {});
  return Object.fromEntries(variables.map(([name, variable]) => [name, variable.enum?.at(-1) ?? variable.default]));
}

/** The named examples of a body, references resolved. */
export function examplesOf(document: OpenApiDocument, media: MediaType | undefined): [name: string, value: unknown][] {
  return Object.entries(media?.examples ?? {}).map(([name, example]) => [name, deref(document, example).value]);
}

/** The calls that an operation's request examples describe; one without a body where it takes none. Optional parameters are left out. */
export function samplesOf(document: OpenApiDocument, { method, path: template, parameters, requestBody }: OperationEntry): Sample[] {
  const params: Sample["init"]["params"] = { path: {}, query: {}, header: {} };
  for (const { in: place, name, required, example } of parameters) if (required) params[place][name] = example;
  const examples = examplesOf(document, jsonOf(requestBody?.content));
  const common = { method: method.toUpperCase() as Method, path: template };
  if (examples.length === 0) return [{ ...common, name: "", init: { params } }];
  return examples.map(([name, body]) => ({ ...common, name, init: { params, body } }));
}

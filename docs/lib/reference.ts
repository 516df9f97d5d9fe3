/** What the page of an operation shows, as data. */

import { STATUS_CODES } from "node:http";
import { examplesOf } from "../../examples/samples.ts";
import { jsonOf, type OperationEntry } from "../../scripts/document.ts";
import type { OpenApiDocument } from "../../scripts/load.ts";
import { deref } from "../../src/pointer.ts";
import type { Api } from "./apis.ts";
import type { Remark } from "./remarks.ts";
import { type Row, rowOf, rowsOf, typeOf } from "./rows.ts";
import { merge, type Schema } from "./schema.ts";

/** A named example, as JSON. */
export interface Example {
  readonly name: string;
  readonly summary: string | undefined;
  readonly json: string;
}

/** A body: of a request, or of an answer. */
export interface Content {
  readonly media: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly description: string | undefined;
  readonly rows: readonly Row[];
  readonly examples: readonly Example[];
}

/** One documented status. */
export interface Answer {
  readonly status: string;
  /** The registered phrase (RFC 9110, section 15). */
  readonly phrase: string;
  readonly description: string;
  readonly headers: readonly Row[];
  readonly content: Content | undefined;
}

/** One scheme of an alternative, and what is asked of it. */
export interface Credential {
  readonly name: string;
  readonly how: string;
  readonly description: string | undefined;
  readonly scopes: readonly { readonly name: string; readonly description: string | undefined }[];
}

type Direction = "request" | "response";

function contentOf(
  document: OpenApiDocument,
  given: Readonly<Record<string, unknown>> | undefined,
  direction: Direction,
): Content | undefined {
  const content = given as Parameters<typeof jsonOf>[0];
  const [media] = Object.keys(content ?? {});
  const body = jsonOf(content);
  if (media === undefined || body === undefined) return undefined;
  const schema = body.schema as Schema | undefined;
  const merged = schema && merge(document, schema);
  const summaries = body.examples ?? {};
  const examples = examplesOf(document, body).map(([name, value]) => {
    const summary = deref<{ summary?: string }>(document, summaries[name] ?? {}).summary;
    return { name, summary, json: JSON.stringify(value, null, 2) };
  });
  return {
    media,
    type: merged ? typeOf(document, merged) : "any JSON",
    nullable: merged?.nullable ?? false,
    description: merged?.keywords.description,
    rows: rowsOf(document, schema, direction),
    examples,
  };
}

/** The body of a request, and whether it must be there. */
export function requestOf(document: OpenApiDocument, { requestBody }: OperationEntry) {
  const content = contentOf(document, requestBody?.content, "request");
  const { required = false, description } = (requestBody ?? {}) as { required?: boolean; description?: string };
  return content && { required, note: description, ...content };
}

/** The parameters of one place. */
export function parametersOf(document: OpenApiDocument, { parameters }: OperationEntry, place: string): Row[] {
  const here = parameters.filter((parameter) => parameter.in === place);
  return here.flatMap((parameter) => {
    const { name, required = false, schema = {}, ...text } = parameter as typeof parameter & { description?: string; deprecated?: boolean };
    const [row, ...below] = rowOf(document, schema as Schema, { name, required }, "request");
    const described = {
      ...(row as Row),
      description: text.description ?? row?.description,
      deprecated: text.deprecated ?? row?.deprecated ?? false,
    };
    return [described, ...below];
  });
}

function headersOf(document: OpenApiDocument, headers: object | undefined): Row[] {
  return Object.entries(headers ?? {}).flatMap(([name, given]) => {
    const {
      schema = {},
      description,
      required = false,
    } = deref<{ schema?: Schema; description?: string; required?: boolean }>(document, given);
    const [row, ...below] = rowOf(document, schema, { name, required }, "response");
    return [{ ...(row as Row), description: description ?? row?.description }, ...below];
  });
}

/** The documented answers, in the order of the spec. */
export function answersOf(document: OpenApiDocument, { responses }: OperationEntry): Answer[] {
  return responses.map(([status, { description, headers, content }]) => ({
    status,
    phrase: status === "default" ? "every other status" : (STATUS_CODES[status] ?? ""),
    description,
    headers: headersOf(document, headers),
    content: contentOf(document, content, "response"),
  }));
}

interface Scheme {
  readonly type: string;
  readonly scheme?: string;
  readonly name?: string;
  readonly description?: string;
  readonly flows?: { readonly clientCredentials?: { readonly scopes?: Readonly<Record<string, string>> } };
}

function howOf({ type, scheme, name }: Scheme): string {
  if (type === "oauth2") return "OAuth 2 client credentials: the client gets the token itself and sends it as a bearer token";
  if (type === "apiKey") return `the header ${name}`;
  return scheme === "basic" ? "the header Authorization, by the Basic scheme" : "the header Authorization, as a bearer token";
}

/** A security scheme of the document. */
export function credentialOf(document: OpenApiDocument, name: string, scopes: readonly string[] = []): Credential {
  const scheme = deref<Scheme>(document, document.components?.securitySchemes?.[name] as never);
  const known = scheme.flows?.clientCredentials?.scopes ?? {};
  return {
    name,
    how: howOf(scheme),
    description: scheme.description,
    scopes: scopes.map((scope) => ({ name: scope, description: known[scope] })),
  };
}

/** The alternatives of an operation, each with all that it asks for. */
export function alternativesOf(document: OpenApiDocument, { security }: OperationEntry): Credential[][] {
  return security.map((alternative) => Object.entries(alternative).map(([name, scopes]) => credentialOf(document, name, scopes)));
}

/** The pointers of the components that a part of a document refers to, directly or not. */
function componentsOf(document: OpenApiDocument, node: unknown, found = new Set<string>()): Set<string> {
  if (typeof node !== "object" || node === null) return found;
  const { $ref } = node as { $ref?: unknown };
  if (typeof $ref === "string" && !found.has($ref.slice(1))) {
    found.add($ref.slice(1));
    componentsOf(document, deref(document, { $ref }), found);
  }
  for (const member of Object.values(node)) componentsOf(document, member, found);
  return found;
}

/** A remark with the words for its place. */
export interface Placed extends Remark {
  readonly place: string;
}

const untoken = (part: string) => part.replaceAll("~1", "/").replaceAll("~0", "~");

function placeOf(pointer: string, base: string): string {
  const parts = pointer
    .slice(base.length)
    .split("/")
    .filter((part) => part !== "")
    .map(untoken);
  return parts.filter((part) => part !== "properties" && part !== "content" && part !== "application/json").join(" › ");
}

/** The remarks that concern an operation: its own, then those of what it shares with others. */
export function remarksFor({ document, remarks }: Api, operation: OperationEntry): { own: Placed[]; shared: Placed[] } {
  const path = operation.pointer.slice(0, operation.pointer.lastIndexOf("/"));
  const isOwn = (pointer: string) =>
    pointer === path ||
    pointer === operation.pointer ||
    pointer.startsWith(`${operation.pointer}/`) ||
    pointer.startsWith(`${path}/parameters`);
  const item = (document.paths as Record<string, unknown>)[operation.path];
  const components = [...componentsOf(document, item)];
  const own = remarks.filter(({ pointer }) => isOwn(pointer)).map((remark) => ({ ...remark, place: placeOf(remark.pointer, path) }));
  const isShared = (pointer: string) => components.some((component) => pointer === component || pointer.startsWith(`${component}/`));
  const shared = remarks
    .filter(({ pointer }) => isShared(pointer))
    .map((remark) => ({ ...remark, place: placeOf(remark.pointer, "/components") }));
  return { own, shared };
}

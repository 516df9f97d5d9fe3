/** Document → manifest: what the runtime needs to know of one API. Pure. */

import { IDEMPOTENCY_KEY } from "../src/headers.ts";
import type {
  HeaderParameter,
  Manifest,
  OAuth2Scheme,
  Operation,
  Plan,
  PlanNode,
  ResponseContent,
  SecurityScheme,
  ServerVariable,
} from "../src/manifest.ts";
import { deref } from "../src/pointer.ts";
import { jsonOf, type OperationEntry, operationsOf, type Schema, type SchemaOrBoolean, typesOf } from "./document.ts";
import type { OpenApiDocument } from "./load.ts";
import { createPlanner, type Planner } from "./plan.ts";

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** The members that are not `undefined`. */
function compact<T extends object>(value: { [K in keyof T]: T[K] | undefined }): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Defined<T>;
}

function serverOf(document: OpenApiDocument): Manifest["server"] {
  const [server] = document.servers ?? [];
  const variables: Record<string, ServerVariable> = {};
  for (const [name, { enum: allowed, default: fallback }] of Object.entries(server?.variables ?? {})) {
    variables[name] = allowed ? { enum: allowed, default: fallback ?? "" } : {};
  }
  return { url: server?.url ?? "", variables };
}

/** What Redocly's own types leave out of a security scheme. */
interface GivenScheme {
  readonly type: string;
  readonly name?: string;
  readonly scheme?: string;
  readonly flows?: { readonly clientCredentials?: GivenFlow };
}

interface GivenFlow {
  readonly tokenUrl: string;
  readonly "x-form-parameters"?: Readonly<Record<string, string>>;
  readonly "x-token-endpoint-auth-method"?: OAuth2Scheme["authentication"];
}

/** The spec's own operation behind a token URL, where the request is not RFC 6749's. */
function tokenBody(document: OpenApiDocument, tokenUrl: string): [media: string, schema: Schema] | undefined {
  // From the host's root, it is a path of the server only where the server has none of its own.
  const mounted = /^[^/]*\/\/[^/]*\/./.test(document.servers?.[0]?.url ?? "");
  if (mounted && tokenUrl.startsWith("/")) return undefined;
  const entry = operationsOf(document).find(({ method, path }) => method === "post" && path === `/${tokenUrl.replace(/^\//, "")}`);
  const [[media, content] = []] = Object.entries(entry?.requestBody?.content ?? {});
  return media === undefined || content === undefined ? undefined : [media, deref(document, content.schema ?? {})];
}

function flowOf(document: OpenApiDocument, flow: GivenFlow): OAuth2Scheme {
  const { tokenUrl, "x-form-parameters": parameters = {} } = flow;
  const own = tokenBody(document, tokenUrl);
  const members = own && Object.keys(own[1].properties ?? {});
  return compact<OAuth2Scheme>({
    type: "oauth2",
    tokenUrl,
    authentication: members?.includes("client_secret")
      ? "client_secret_post"
      : (flow["x-token-endpoint-auth-method"] ?? "client_secret_basic"),
    media: own?.[0].endsWith("json") ? "json" : "form",
    members,
    parameters,
  });
}

function schemeOf(document: OpenApiDocument, { type, name = "", scheme, flows }: GivenScheme): SecurityScheme | undefined {
  if (type === "apiKey") return { type, name: name.toLowerCase() };
  if (type === "http") return { type, scheme: scheme?.toLowerCase() as "basic" | "bearer" };
  return flows?.clientCredentials && flowOf(document, flows.clientCredentials);
}

function securityOf(document: OpenApiDocument): Record<string, SecurityScheme> {
  const given = Object.entries(document.components?.securitySchemes ?? {});
  const schemes = given.map(([name, scheme]) => [name, schemeOf(document, deref<GivenScheme>(document, scheme as never))]);
  return Object.fromEntries(schemes.filter(([, scheme]) => scheme !== undefined));
}

function headersOf(document: OpenApiDocument, { parameters }: OperationEntry): Record<string, HeaderParameter> | undefined {
  const headers: Record<string, HeaderParameter> = {};
  for (const { in: place, name, required, schema } of parameters) {
    if (place !== "header") continue;
    const constant = schema && deref(document, schema).const;
    if (constant !== undefined) headers[name] = { const: String(constant) };
    else if (required) headers[name] = { required: true };
    else if (name.toLowerCase() === IDEMPOTENCY_KEY) headers[name] = {};
  }
  return Object.keys(headers).length > 0 ? headers : undefined;
}

function parameterTimes({ parameters, pointer }: OperationEntry, planner: Planner): PlanNode | undefined {
  const places: Record<string, { properties: Record<string, Plan> }> = {};
  for (const { in: place, name, schema } of parameters) {
    const plan = planner.plan(schema, `${pointer}/parameters`);
    if (plan !== undefined) places[place] = { properties: { ...places[place]?.properties, [name]: plan } };
  }
  return Object.keys(places).length > 0 ? { properties: places } : undefined;
}

/** Whether all values of a schema are objects, or all are arrays. */
function kindOf(document: OpenApiDocument, schema: Schema): "object" | "array" | undefined {
  const target = deref(document, schema);
  const nullable = Array.isArray(target.type) && target.type.includes("null");
  const [type, ...others] = typesOf(target);
  if (type !== undefined) return !nullable && others.length === 0 && (type === "object" || type === "array") ? type : undefined;
  const isSchema = (part: SchemaOrBoolean): part is Schema => typeof part === "object";
  const parts = (target.allOf ?? []).filter(isSchema).map((part) => kindOf(document, part));
  const kinds = [...(target.oneOf ?? []), ...(target.anyOf ?? [])].filter(isSchema).map((part) => kindOf(document, part));
  return parts.find((kind) => kind !== undefined) ?? (new Set(kinds).size === 1 ? kinds[0] : undefined);
}

function responsesOf(document: OpenApiDocument, entry: OperationEntry, planner: Planner): Record<string, ResponseContent> {
  const responses: Record<string, ResponseContent> = {};
  for (const [status, { content }] of entry.responses) {
    const schema = jsonOf(content)?.schema;
    const times = planner.plan(schema, `${entry.pointer}/responses/${status}`);
    responses[status] = content ? compact<ResponseContent & object>({ type: schema && kindOf(document, schema), times }) : false;
  }
  return responses;
}

/** A header of a 429 or 503 that is declared as epoch seconds: when the limit is refilled. */
function resetOf(document: OpenApiDocument, { responses }: OperationEntry): string | undefined {
  const limited = responses
    .filter(([status]) => status === "429" || status === "503")
    .flatMap(([, { headers }]) => Object.entries(headers ?? {}));
  const found = limited.find(([, header]) => deref<{ schema?: Schema }>(document, header).schema?.format === "unixtime");
  return found?.[0].toLowerCase();
}

function operationOf(document: OpenApiDocument, entry: OperationEntry, planner: Planner): Operation {
  const [[media, body] = []] = Object.entries(entry.requestBody?.content ?? {});
  const query = entry.parameters.filter((parameter) => parameter.in === "query" && parameter.required).map(({ name }) => name);
  return compact<Operation>({
    id: entry.operationId,
    security: entry.security.map((alternative) => Object.keys(alternative)),
    headers: headersOf(document, entry),
    query: query.length > 0 ? query : undefined,
    parameters: parameterTimes(entry, planner),
    media: media === "application/json" ? undefined : media,
    body: body && (entry.requestBody?.required ? "required" : "optional"),
    times: body && planner.plan(body.schema, `${entry.pointer}/requestBody`),
    pagination: entry.pagination,
    reset: resetOf(document, entry),
    responses: responsesOf(document, entry, planner),
  });
}

/** The named plans that `from` refers to, directly or through others. */
function reachable(named: Readonly<Record<string, Plan>>, from: unknown): Record<string, Plan> {
  const found = new Map<string, Plan>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const name = (value as { $ref?: unknown }).$ref;
    if (typeof name === "string" && named[name] !== undefined && !found.has(name)) {
      found.set(name, named[name]);
      visit(named[name]);
    }
    for (const member of Object.values(value)) visit(member);
  };
  visit(from);
  return Object.fromEntries(found);
}

/**
 * The manifest of a bundled document.
 *
 * @throws AmbiguousTime where branches of a union disagree about a time
 */
export function manifestOf(document: OpenApiDocument): Manifest {
  const planner = createPlanner(document);
  const operations: Record<string, Operation> = {};
  for (const entry of operationsOf(document)) {
    operations[`${entry.method.toUpperCase()} ${entry.path}`] = operationOf(document, entry, planner);
  }
  return {
    title: document.info?.title ?? "",
    server: serverOf(document),
    security: securityOf(document),
    operations,
    plans: reachable(planner.named, operations),
  };
}

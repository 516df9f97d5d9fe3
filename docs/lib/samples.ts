/** One call of an operation, written four ways. Credentials are variables of the environment, never values. */

import { type Sample as Call, samplesOf, serverFor } from "../../examples/samples.ts";
import { jsonOf, type OperationEntry } from "../../scripts/document.ts";
import type { OpenApiDocument } from "../../scripts/load.ts";
import { pascalCase } from "../../scripts/source.ts";
import { deref } from "../../src/pointer.ts";
import {
  constantCase,
  expression,
  jsonWord,
  Placeholder,
  placeholdersIn,
  quoted,
  withPlaceholders,
  withTimes,
  word,
  words,
} from "./code.ts";
import type { Schema } from "./schema.ts";

/** A sample: what it is called, the language to colour it in, and its text. */
export interface Sample {
  readonly id: "path" | "call" | "curl" | "fetch";
  readonly label: string;
  readonly language: "ts" | "sh";
  readonly code: string;
}

interface Scheme {
  readonly type: string;
  readonly scheme?: string;
  readonly name?: string;
}

/** A credential: what the client is given, and what goes over the wire. */
interface Credential {
  readonly option: unknown;
  readonly header: readonly (string | Placeholder)[];
  readonly basic?: readonly [Placeholder, Placeholder];
}

/** Everything that the four forms say in their own ways. */
interface Request {
  readonly api: string;
  readonly title: string;
  readonly operation: OperationEntry;
  readonly call: Call;
  readonly server: Readonly<Record<string, string>>;
  readonly url: string;
  readonly credentials: readonly (readonly [scheme: string, credential: Credential])[];
  readonly body: unknown;
  readonly clientBody: unknown;
  readonly clientParams: Call["init"]["params"];
}

/** Tokens before keys, keys before passwords; else the order of the spec. */
function rank({ type, scheme }: Scheme): number {
  if (type === "oauth2") return 0;
  return scheme === "basic" ? 2 : 1;
}

function schemesOf(document: OpenApiDocument, { security }: OperationEntry): [string, Scheme][] {
  const schemes = document.components?.securitySchemes ?? {};
  const alternatives = security.map((alternative) =>
    Object.keys(alternative).map((name): [string, Scheme] => [name, deref<Scheme>(document, schemes[name] as never)]),
  );
  const worst = (alternative: [string, Scheme][]) => Math.max(0, ...alternative.map(([, scheme]) => rank(scheme)));
  return alternatives.toSorted((a, b) => worst(a) - worst(b))[0] ?? [];
}

function credentialOf(prefix: string, name: string, { type, scheme, name: header = "" }: Scheme): Credential {
  const variable = (suffix: string) => new Placeholder(`${prefix}_${suffix}`);
  if (type === "oauth2") {
    const option = { clientId: variable("CLIENT_ID"), clientSecret: variable("CLIENT_SECRET") };
    return { option, header: ["Authorization: Bearer ", variable("TOKEN")] };
  }
  if (scheme === "basic") {
    const basic = [variable("USERNAME"), variable("PASSWORD")] as const;
    return { option: { username: basic[0], password: basic[1] }, header: [], basic };
  }
  const own = variable(name === "bearer" ? "TOKEN" : constantCase(name));
  return { option: own, header: type === "apiKey" ? [`${header}: `, own] : ["Authorization: Bearer ", own] };
}

function urlOf(document: OpenApiDocument, server: Readonly<Record<string, string>>, { path, init }: Call): string {
  const base = (document.servers?.[0]?.url ?? "").replace(/\{(.+?)\}/g, (_, name: string) => server[name] ?? "");
  const filled = path.replace(/\{(.+?)\}/g, (_, name: string) => encodeURIComponent(String(init.params.path[name])));
  const query = Object.entries(init.params.query).flatMap(([name, value]) =>
    [value].flat().map((item) => `${encodeURIComponent(name)}=${encodeURIComponent(String(item))}`),
  );
  return `${base.replace(/\/$/, "")}${filled}${query.length > 0 ? `?${query.join("&")}` : ""}`;
}

function requestOf(api: string, document: OpenApiDocument, operation: OperationEntry): Request {
  const title = document.info?.title ?? api;
  const prefix = constantCase(api);
  const [call] = samplesOf(document, operation);
  if (!call) throw new Error(`${api} ${operation.operationId} has no example. Add one to its request body in specs/${api}.yaml.`);
  const server = serverFor(document);
  const body = withPlaceholders(call.init.body, prefix);
  const parameter = (place: string, name: string) => operation.parameters.find((given) => given.in === place && given.name === name);
  const inClient = (place: "path" | "query" | "header") =>
    Object.entries(call.init.params[place]).map(([name, value]) => [
      name,
      withTimes(document, parameter(place, name)?.schema as Schema | undefined, value),
    ]);
  const [path, query, header] = (["path", "query", "header"] as const).map((place) => Object.fromEntries(inClient(place)));
  return {
    api,
    title,
    operation,
    call,
    server,
    url: urlOf(document, server, call),
    credentials: schemesOf(document, operation).map(([name, scheme]) => [name, credentialOf(prefix, name, scheme)]),
    body,
    clientBody: withTimes(document, jsonOf(operation.requestBody?.content)?.schema as Schema | undefined, body),
    clientParams: { path: path ?? {}, query: query ?? {}, header: header ?? {} },
  };
}

function environment(value: unknown): string {
  const names = [...new Set(placeholdersIn(value))];
  return names.length === 0 ? "" : `const { ${names.map((name) => `${name} = ""`).join(", ")} } = process.env;\n\n`;
}

const nonEmpty = (value: object) => Object.fromEntries(Object.entries(value).filter(([, member]) => Object.keys(member).length > 0));

/** The client, up to the call. */
function clientSource(request: Request): { readonly head: string; readonly name: string } {
  const { api, title, server, credentials, clientBody } = request;
  const create = `create${pascalCase(title)}Client`;
  const auth = Object.fromEntries(credentials.map(([name, { option }]) => [name, option]));
  const options = { ...nonEmpty({ server }), auth };
  const head = `import { ${create} } from ${quoted(`jackfield/${api}`)};

${environment([auth, clientBody])}const client = ${create}(${expression(options)});
`;
  return { head, name: "client" };
}

const TAIL = `
if (error) throw error;
console.log(data);
`;

function argument(init: object): string {
  return Object.keys(init).length === 0 ? "" : expression(init);
}

function pathSample(request: Request): string {
  const { call, clientParams, clientBody } = request;
  const { head, name } = clientSource(request);
  const params = nonEmpty(clientParams);
  const init = { ...nonEmpty({ params }), ...(clientBody === undefined ? {} : { body: clientBody }) };
  const given = [quoted(call.path), argument(init)].filter((part) => part !== "").join(", ");
  return `${head}
const { data, error } = await ${name}.${call.method}(${given});
${TAIL}`;
}

function member(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${quoted(name)}]`;
}

function callSample(request: Request): string {
  const { operation, clientParams, clientBody } = request;
  const { head, name } = clientSource(request);
  const init = { ...nonEmpty(clientParams), ...(clientBody === undefined ? {} : { body: clientBody }) };
  return `${head}
const { data, error } = await ${name}.call${member(operation.operationId)}(${argument(init)});
${TAIL}`;
}

/** The headers of the request, as parts of which some are placeholders. */
function headersOf({ call, credentials, operation }: Request): (readonly (string | Placeholder)[])[] {
  const own = credentials.flatMap(([, { header }]) => (header.length > 0 ? [header] : []));
  const given = Object.entries(call.init.params.header).map(([name, value]) => [`${name}: ${value}`]);
  const [media] = Object.keys(operation.requestBody?.content ?? {});
  return [...own, ...given, ...(call.init.body === undefined || !media ? [] : [[`Content-Type: ${media}`]])];
}

function curlSample(request: Request): string {
  const { call, url, credentials, body } = request;
  const basic = credentials.flatMap(([, { basic }]) => (basic ? [basic] : []));
  const lines = [
    `curl --request ${call.method} ${word(url)}`,
    ...basic.map(([user, password]) => `--user ${words([user, ":", password])}`),
    ...headersOf(request).map((header) => `--header ${words(header)}`),
    ...(body === undefined ? [] : [`--data ${jsonWord(body)}`]),
  ];
  return `${lines.join(" \\\n  ")}\n`;
}

/** Text and placeholders as an expression of TypeScript. */
function template(parts: readonly (string | Placeholder)[]): string {
  if (parts.every((part) => typeof part === "string")) return quoted(parts.join(""));
  const [first] = parts;
  if (parts.length === 1 && first instanceof Placeholder) return first.variable;
  const text = (part: string) => quoted(part).slice(1, -1).replaceAll('\\"', '"').replace(/[`$]/g, "\\$&");
  return `\`${parts.map((part) => (typeof part === "string" ? text(part) : `\${${part.variable}}`)).join("")}\``;
}

function fetchHeader(parts: readonly (string | Placeholder)[]): string {
  const [first = "", ...rest] = parts as readonly [string, ...(string | Placeholder)[]];
  const split = first.indexOf(": ");
  const value = [first.slice(split + 2), ...rest].filter((part) => part !== "");
  return `    ${quoted(first.slice(0, split))}: ${template(value)},\n`;
}

function basicHeader([user, password]: readonly [Placeholder, Placeholder]): string {
  return `    "Authorization": \`Basic \${btoa(\`\${${user.variable}}:\${${password.variable}}\`)}\`,\n`;
}

function fetchSample(request: Request): string {
  const { call, url, credentials, body, operation } = request;
  const headers = [
    ...credentials.flatMap(([, { basic }]) => (basic ? [basicHeader(basic)] : [])),
    ...headersOf(request).map(fetchHeader),
  ].join("");
  const used = [headersOf(request), credentials.map(([, { basic }]) => basic ?? []), body];
  const answers = operation.responses.some(([status, { content }]) => /^2/.test(status) && content);
  return `${environment(used)}const response = await fetch(${quoted(url)}, {
  method: ${quoted(call.method)},
  headers: {
${headers}  },
${body === undefined ? "" : `  body: JSON.stringify(${expression(body, "  ")}),\n`}  redirect: "error",
});

if (!response.ok) throw new Error(\`\${response.status} \${await response.text()}\`);
console.log(${answers ? "await response.json()" : "response.status"});
`;
}

/** The samples of an operation, in the order in which they are shown. */
export function samplesFor(api: string, document: OpenApiDocument, operation: OperationEntry): Sample[] {
  const request = requestOf(api, document, operation);
  return [
    { id: "path", label: "jackfield, by path", language: "ts", code: pathSample(request) },
    { id: "call", label: "jackfield, by operationId", language: "ts", code: callSample(request) },
    { id: "curl", label: "curl", language: "sh", code: curlSample(request) },
    { id: "fetch", label: "plain fetch", language: "ts", code: fetchSample(request) },
  ];
}

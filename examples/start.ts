/** `npm start`: one read and one write of every API, made against Prism on loopback, and one call that is refused. */

import type { OperationEntry } from "../scripts/document.ts";
import { table } from "../scripts/table.ts";
import { JackfieldError } from "../src/index.ts";
import { startMock } from "./mock.ts";
import { type AnyClient, type Api, credentialsFor, loadApis, type Sample, samplesOf } from "./samples.ts";

type Row = readonly [api: string, request: string, status: number, ms: number, times: string];

/** Every `Date` below a value, as `name time`. */
function timesIn(value: unknown, name = ""): string[] {
  if (value instanceof Date) return [`${name} ${value.toLocaleString(undefined, { timeZoneName: "short" })}`];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => timesIn(member, key));
}

async function makeCall(api: Api, client: AnyClient, { method, path, init }: Sample): Promise<Row> {
  const started = performance.now();
  const { data, error, response } = await client[method](path, init);
  if (error) throw error;
  const ms = Math.round(performance.now() - started);
  return [api.name, `${method} ${path}`, response.status, ms, timesIn(data).join(", ") || "none"];
}

/** A resource that can be updated: how it is read, and how it is written. */
function resourceOf({ name, operations }: Api): [read: OperationEntry, write: OperationEntry] {
  for (const write of operations.filter(({ method }) => method === "patch")) {
    const read = operations.find(({ method, path }) => method === "get" && path === write.path);
    if (read) return [read, write];
  }
  throw new Error(`The spec of ${name} has no path with GET and PATCH.`);
}

/** Runs `use` with a client for an operation of the API whose server is a mock, and the operation's first documented call. */
async function withMock<T>(api: Api, operation: OperationEntry, use: (client: AnyClient, sample: Sample) => Promise<T>): Promise<T> {
  const [sample] = samplesOf(api.document, operation);
  if (!sample) throw new Error(`The spec of ${api.name} has no example for ${operation.operationId}.`);
  const mock = await startMock(api.document);
  try {
    const auth = credentialsFor(api.document, operation.security[0] ?? {});
    return await use(api.create({ auth, baseUrl: mock.url }), sample);
  } finally {
    await mock.close();
  }
}

/** The same call with `..` for an id: it would reach another resource, so it is refused before anything is sent. */
async function makeWrongCall(api: Api): Promise<string> {
  const [, write] = resourceOf(api);
  return withMock(api, write, async (client, { method, path, init }) => {
    const [id = ""] = Object.keys(init.params.path);
    const wrong = { ...init, params: { ...init.params, path: { ...init.params.path, [id]: ".." } } };
    const outcome = await Promise.resolve(client[method](path, wrong)).catch((error: unknown) => error);
    if (!(outcome instanceof JackfieldError)) throw new Error("The wrong call was not refused.");
    return `${outcome.name} (${outcome.code})\n  ${outcome.message}`;
  });
}

const apis = await loadApis();
const rows: Row[] = [];
for (const api of apis) {
  for (const operation of resourceOf(api)) rows.push(await withMock(api, operation, (client, sample) => makeCall(api, client, sample)));
}
console.log(table(["API", "request", "status", "ms", "times of the answer, where you are"], rows));
for (const api of apis.slice(0, 1)) console.log(`\nA call with the id "..":\n${await makeWrongCall(api)}`);

/** `npm start`: the first documented call of every API, made against Prism on loopback, and one call that is refused. */

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

/** Runs `use` with a client of the API whose server is a mock, and the first documented call. */
async function withMock<T>(api: Api, use: (client: AnyClient, sample: Sample) => Promise<T>): Promise<T> {
  const [operation] = api.operations;
  const sample = operation && samplesOf(api.document, operation)[0];
  if (!operation || !sample) throw new Error(`The spec of ${api.name} has no operation.`);
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
  return withMock(api, async (client, { method, path, init }) => {
    const [id = ""] = Object.keys(init.params.path);
    const wrong = { ...init, params: { ...init.params, path: { ...init.params.path, [id]: ".." } } };
    const outcome = await Promise.resolve(client[method](path, wrong)).catch((error: unknown) => error);
    if (!(outcome instanceof JackfieldError)) throw new Error("The wrong call was not refused.");
    return `${outcome.name} (${outcome.code})\n  ${outcome.message}`;
  });
}

const apis = await loadApis();
const rows: Row[] = [];
for (const api of apis) rows.push(await withMock(api, (client, sample) => makeCall(api, client, sample)));
console.log(table(["API", "request", "status", "ms", "times of the answer, where you are"], rows));
for (const api of apis.slice(0, 1)) console.log(`\nA call with the id "..":\n${await makeWrongCall(api)}`);

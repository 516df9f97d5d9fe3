/** Prism, an independent reader of the same specs, judges what the clients send and invents what they read. */

import { afterAll, describe, expect, test } from "vitest";
import { startMock } from "../examples/mock.ts";
import { type Api, credentialsFor, examplesOf, loadApis, type Sample, samplesOf } from "../examples/samples.ts";
import { jsonOf, type OperationEntry } from "../scripts/document.ts";
import { ApiError, type Fetch, JackfieldError } from "../src/index.ts";
import { badBodies, badTimes, convert } from "./support/expected.ts";
import { alternativesOf, headersOf } from "./support/request.ts";
import { readTime } from "./support/times.ts";

const INVENTED = 100;

/** An operation, and the mock of its API. */
interface Row {
  readonly id: string;
  readonly api: Api;
  readonly url: string;
  readonly operation: OperationEntry;
  readonly samples: readonly Sample[];
}

const toDate = (form: string, wire: unknown) => new Date(readTime(form, wire)?.ms ?? Number.NaN);

async function rowsOf(api: Api): Promise<Row[]> {
  const { url, close } = await startMock(api.document);
  afterAll(close);
  return api.operations.map((operation) => {
    const samples = samplesOf(api.document, operation);
    return { id: `${api.name} ${operation.operationId}`, api, url, operation, samples };
  });
}

const rows = (await Promise.all((await loadApis()).map(rowsOf))).flat();
const first = ({ samples: [sample] }: Row) => sample as Sample;
const schemaOf = ({ responses }: OperationEntry, status: number) =>
  jsonOf(responses.find(([documented]) => documented === String(status))?.[1].content)?.schema;

/** A call of the client, with what it is to change of the sample. */
function call({ api, url, operation }: Row, { method, path, init }: Sample, change: object = {}, options: object = {}) {
  const auth = credentialsFor(api.document, alternativesOf(api, operation)[0] ?? {});
  return api.create({ auth, baseUrl: url, retry: false, ...options })[method](path, { ...init, ...change });
}

/** The status with which Prism refuses a request: one of those documented, or 422. */
function refusal({ responses }: OperationEntry): number {
  return Number(["422", "400"].find((status) => responses.some(([documented]) => documented === status)) ?? 422);
}

describe("requests", () => {
  const good = rows.flatMap((row) =>
    row.samples.flatMap((sample) =>
      alternativesOf(row.api, row.operation).map((security) => ({
        ...row,
        row,
        sample,
        security,
        by: Object.keys(security).join(" and "),
      })),
    ),
  );
  test.each(good)("$id, $sample.name, by $by: passes", async ({ row, sample, security }) => {
    const { error, response } = await call(row, sample, {}, { auth: credentialsFor(row.api.document, security) });
    expect(error).toBeUndefined();
    expect(response.headers.get("sl-violations")).toBeNull();
    expect(row.operation.responses.map(([status]) => status)).toContain(String(response.status));
  });

  test.each(rows.filter(({ operation }) => operation.security.length > 0))("$id: a missing credential is refused", async (row) => {
    const { method, path, init } = first(row);
    const url = row.url + path.replace(/\{(.+?)\}/g, (_, name: string) => encodeURIComponent(String(init.params.path[name])));
    const bare = { method, headers: headersOf(row.operation, first(row)), body: JSON.stringify(init.body) ?? null };
    expect((await fetch(url, bare)).status).toBe(401);
  });

  const bad = rows.flatMap((row) => {
    const schema = jsonOf(row.operation.requestBody?.content)?.schema;
    return schema ? badBodies(row.api.document, schema, first(row).init.body).map(([name, body]) => ({ ...row, row, name, body })) : [];
  });
  test.each(bad)("$id: $name for a body is refused", async ({ row, body }) => {
    const { error } = await call(row, first(row), { body });
    expect(error).toBeInstanceOf(ApiError);
    expect(error?.status).toBe(refusal(row.operation));
  });
});

describe("answers", () => {
  const errors = rows.flatMap((row) =>
    row.operation.responses
      .filter(([status]) => /^[45]/.test(status))
      .flatMap(([status, { content }]) =>
        examplesOf(row.api.document, jsonOf(content)).map(([name, body]) => ({ ...row, row, status: Number(status), name, body })),
      ),
  );
  test.each(errors)("$id: $status $name", async ({ row, status, name, body }) => {
    const { data, error } = await call(row, first(row), { headers: { prefer: `code=${status}, example=${name}` } });
    expect(data).toBeUndefined();
    expect(error).toBeInstanceOf(ApiError);
    expect(error?.status).toBe(status);
    expect(error?.body).toStrictEqual(convert(row.api.document, [schemaOf(row.operation, status)], body, toDate));
  });

  test.each(rows)(
    "$id: invented ones decode, or are refused at a bad time",
    async (row) => {
      let body: unknown;
      const observed: Fetch = async (url, init) => {
        const response = await fetch(url, init);
        const text = await response.clone().text();
        body = text === "" ? undefined : JSON.parse(text);
        return response;
      };
      let decoded = 0;
      for (let seed = 1; seed <= INVENTED; seed++) {
        const prefer = `dynamic=true, seed=${seed}`;
        const outcome = await call(row, first(row), { headers: { prefer } }, { fetch: observed }).catch((error: unknown) => error);
        if (outcome instanceof JackfieldError) {
          const schema = schemaOf(row.operation, outcome.status ?? 0);
          expect(outcome).toMatchObject({ code: "response", body });
          expect(badTimes(row.api.document, schema, body)).toContain(outcome.pointer);
          continue;
        }
        const { data, response } = outcome as { data: unknown; response: Response };
        expect(response.ok).toBe(true);
        expect(data).toStrictEqual(convert(row.api.document, [schemaOf(row.operation, response.status)], body, toDate));
        decoded++;
      }
      expect(decoded).toBeGreaterThanOrEqual(INVENTED * 0.95);
    },
    60_000,
  );
});

/** Every operation and example of every API, by path and by `operationId`: the same requests, answers and errors. */

import { describe, expect, test } from "vitest";
import {
  type AnyClient,
  type Api,
  credentialsFor,
  examplesOf,
  loadApis,
  type Sample,
  samplesOf,
  serverFor,
} from "../../examples/samples.ts";
import { jsonOf, type OperationEntry } from "../../scripts/document.ts";
import { alternativesOf, inView, recorder, withOptional } from "../support/request.ts";
import { VIEWS } from "../support/times.ts";
import { type AnyCalls, callsOf, outcomeOf } from "./calls.ts";

const apis = await loadApis();
const operations = apis.flatMap((api) =>
  api.operations.map((operation) => ({ api, operation, id: `${api.name} ${operation.operationId}` })),
);

const MADE = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What a call sends, and what comes of it, by path and by `operationId`. */
async function both(api: Api, { operationId }: OperationEntry, { method, path, init }: Sample, options: object, answer: () => Response) {
  const { params, ...rest } = init;
  const run = async (call: (client: AnyClient) => ReturnType<AnyCalls[string]> | undefined) => {
    const { sent, fetch } = recorder(answer);
    const client = api.create({ server: serverFor(api.document), retry: false, fetch, timestamps: "wire", ...options });
    const outcome = await outcomeOf(() => call(client));
    // An idempotency key that is made is each time another.
    const requests = sent.map(({ headers, ...request }) => ({
      ...request,
      headers: Object.entries(headers).map(([name, value]) => [name, name === "idempotency-key" && MADE.test(value) ? "made" : value]),
    }));
    return { requests, outcome };
  };
  return {
    byPath: await run((client) => client[method](path, init)),
    byId: await run((client) => callsOf(client)[operationId]?.({ ...params, ...rest })),
  };
}

const calls = operations.flatMap((row) =>
  samplesOf(row.api.document, row.operation).flatMap((sample) =>
    alternativesOf(row.api, row.operation).flatMap((alternative) => {
      const auth = credentialsFor(row.api.document, alternative);
      const by = Object.keys(alternative).join(" and ") || "nobody";
      return [
        { ...row, auth, by, sample, parameters: "required parameters" },
        { ...row, auth, by, sample: withOptional(sample, row.operation), parameters: "all parameters" },
      ];
    }),
  ),
);

test("every operation of every API is called, and there are no other calls", () => {
  expect(new Set(calls.map(({ id }) => id))).toEqual(new Set(operations.map(({ id }) => id)));
  for (const api of apis) {
    const client = api.create({ server: serverFor(api.document), auth: {} });
    expect(Object.keys(callsOf(client)).sort()).toEqual(api.operations.map(({ operationId }) => operationId).sort());
  }
});

describe("requests", () => {
  test.each(calls)("$id, $sample.name, $parameters, by $by: byte for byte", async ({ api, operation, sample, auth }) => {
    const { byPath, byId } = await both(api, operation, sample, { auth }, () => new Response("{}", { status: 599 }));
    expect(byPath.requests).toHaveLength(1);
    expect(byId).toEqual(byPath);
  });

  test.each(operations)("$id: without arguments", async ({ api, operation }) => {
    const { method, path } = operation;
    const [alternative = {}] = alternativesOf(api, operation);
    const bare = { method: method.toUpperCase(), path, name: "", init: { params: { path: {}, query: {}, header: {} } } } as Sample;
    const options = { auth: credentialsFor(api.document, alternative) };
    const { byPath, byId } = await both(api, operation, bare, options, () => new Response("{}", { status: 599 }));
    expect(byId).toEqual(byPath);
  });
});

const answers = operations.flatMap(({ operation, ...row }) =>
  operation.responses.flatMap(([documented, { content }]) => {
    const media = jsonOf(content);
    const examples = media ? examplesOf(row.api.document, media) : [["no body", undefined] as const];
    const status = documented === "default" ? 599 : Number(documented);
    return examples.map(([name, value]) => ({ ...row, operation, status, name, text: value === undefined ? null : JSON.stringify(value) }));
  }),
);

describe("answers", () => {
  const some = VIEWS.filter(([view]) => view === "date" || view === "wire");
  const views = some.flatMap(([view, option, read]) => answers.map((row) => ({ ...row, view, option, read })));
  test.each(views)("$id, $status $name, times as $view", async ({ api, operation, status, text, option, read }) => {
    const [alternative = {}] = alternativesOf(api, operation);
    const [sample] = samplesOf(api.document, operation);
    const options = { auth: credentialsFor(api.document, alternative), ...option };
    const { byPath, byId } = await both(
      api,
      operation,
      inView(api, operation, sample as Sample, read),
      options,
      () => new Response(text, { status }),
    );
    expect(byId).toEqual(byPath);
    expect(byId.outcome).toMatchObject({ status });
  });
});

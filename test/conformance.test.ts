/** Every example of every spec, through its client: the documented request leaves, and the documented answer arrives. */

import { describe, expect, test } from "vitest";
import { type Api, credentialsFor, examplesOf, loadApis, type Sample, samplesOf, serverFor } from "../examples/samples.ts";
import { jsonOf } from "../scripts/document.ts";
import { ApiError } from "../src/index.ts";
import { convert, survives } from "./support/expected.ts";
import { loadFixtures } from "./support/fixtures.ts";
import { alternativesOf, credentialHeaders, headersOf, inView, madeHeaders, recorder, urlOf, withOptional } from "./support/request.ts";
import { VIEWS } from "./support/times.ts";

const apis = [...(await loadApis()), ...(await loadFixtures())];
const operations = apis.flatMap((api) =>
  api.operations.map((operation) => ({
    api,
    operation,
    id: `${api.name} ${operation.operationId}`,
    samples: samplesOf(api.document, operation),
  })),
);

const calls = operations.flatMap(({ api, operation, id, samples }) =>
  samples.flatMap((sample) =>
    alternativesOf(api, operation).flatMap((alternative) => {
      const row = {
        api,
        operation,
        id,
        auth: credentialsFor(api.document, alternative),
        by: Object.keys(alternative).join(" and ") || "nobody",
      };
      return [
        { ...row, parameters: "required parameters", call: sample },
        { ...row, parameters: "all parameters", call: withOptional(sample, operation) },
      ];
    }),
  ),
);

async function send(api: Api, options: object, { method, path, init }: Sample) {
  const { sent, fetch } = recorder(() => new Response("{}", { status: 599 }));
  // Whatever the operation makes of the answer: only what is sent is looked at.
  await api
    .create({ server: serverFor(api.document), retry: false, fetch, ...options })
    [method](path, init)
    .catch(() => undefined);
  return sent;
}

describe("requests", () => {
  test("every API has operations, and every operation is called", () => {
    expect(apis.map((api) => api.operations.length)).not.toContain(0);
    expect(new Set(calls.map(({ id }) => id))).toEqual(new Set(operations.map(({ id }) => id)));
  });

  test.each(calls)("$id, $call.name, $parameters, by $by: byte for byte", async ({ api, operation, call, auth }) => {
    const headers = { ...madeHeaders(operation), ...headersOf(operation, call), ...credentialHeaders(api, auth) };
    const body = call.init.body === undefined ? undefined : JSON.stringify(call.init.body);
    const want = { method: call.method, url: urlOf(api, serverFor(api.document), call), headers, body };
    expect(await send(api, { auth, timestamps: "wire" }, call)).toEqual([want]);
  });

  test.each(calls)("$id, $call.name, $parameters, by $by: headers given once", async ({ api, operation, call, auth }) => {
    const { header: given, ...params } = call.init.params;
    // An idempotency key is a call's own: a client refuses one for all of them.
    const isKey = (name: string) => name.toLowerCase() === "idempotency-key";
    const pick = (wanted: boolean) => Object.fromEntries(Object.entries(given).filter(([name]) => isKey(name) === wanted));
    const headers = pick(false);
    const bare = { ...call, init: { ...call.init, params: { ...params, header: pick(true) } } };
    const [once] = await send(api, { auth, headers, timestamps: "wire" }, bare);
    expect(once?.headers).toEqual({ ...madeHeaders(operation), ...headersOf(operation, call), ...credentialHeaders(api, auth) });
  });

  const views = calls.flatMap((row) => VIEWS.map(([view, option, read]) => ({ ...row, view, option, read })));
  test.each(views)("$id, $call.name, $parameters, by $by: times as $view", async ({ api, operation, call, auth, option, read }) => {
    const given = inView(api, operation, call, read);
    const [sent] = await send(api, { auth, ...option }, given);
    const schema = jsonOf(operation.requestBody?.content)?.schema;
    // A view may drop digits or the zone: what the wire then says has to read as what was given.
    expect(sent?.body && convert(api.document, [schema], JSON.parse(sent.body), read)).toStrictEqual(given.init.body);
    expect(sent?.url.split("?")[0]).toBe(urlOf(api, serverFor(api.document), call).split("?")[0]);
  });

  const survivors = views.filter(({ api: { document }, operation: { requestBody }, call }) =>
    survives(document, jsonOf(requestBody?.content)?.schema, call.init.body),
  );
  test("some request has times", () => expect(survivors).not.toHaveLength(0));

  test.each(survivors)(
    "$id, $call.name, $parameters, by $by: times as $view, byte for byte",
    async ({ api, operation, call, auth, option, read }) => {
      const [sent] = await send(api, { auth, ...option }, inView(api, operation, call, read));
      expect(sent?.body).toBe(JSON.stringify(call.init.body));
    },
  );
});

const answers = operations.flatMap(({ operation, samples, ...row }) =>
  operation.responses.flatMap(([documented, { content }]) => {
    const media = jsonOf(content);
    const examples = media ? examplesOf(row.api.document, media) : [["no body", undefined] as const];
    const status = documented === "default" ? 599 : Number(documented);
    return examples.map(([name, value]) => ({ ...row, operation, sample: samples[0], status, name, value, schema: media?.schema }));
  }),
);

describe("answers", () => {
  test("every documented status is answered", () => {
    const documented = operations.flatMap(({ operation }) => operation.responses).length;
    expect(new Set(answers.map(({ id, status }) => `${id} ${status}`)).size).toBe(documented);
  });

  const rows = answers.flatMap((answer) => VIEWS.map(([view, option, read]) => ({ ...answer, view, option, read })));
  test.each(rows)("$id, $status $name: times as $view", async ({ api, operation, sample, status, value, schema, option, read }) => {
    const fetch = async () => new Response(value === undefined ? null : JSON.stringify(value), { status });
    const auth = credentialsFor(api.document, alternativesOf(api, operation)[0] ?? {});
    const { method, path, init } = inView(api, operation, sample as Sample, read);
    const { data, error, response } = await api
      .create({ auth, server: serverFor(api.document), retry: false, fetch, ...option })
      [method](path, init);
    const body = convert(api.document, [schema], value, read);
    expect(response.status).toBe(status);
    if (status < 300) {
      expect({ data, error }).toStrictEqual({ data: body, error: undefined });
      return;
    }
    expect(data).toBeUndefined();
    expect(error).toBeInstanceOf(ApiError);
    expect({ code: error?.code, status: error?.status, body: error?.body }).toStrictEqual({ code: "http", status, body });
  });
});

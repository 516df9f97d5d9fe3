/** A credential is in no error, in no inspection and in no JSON, whoever quotes it. */

import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { answer, caught, clientOf, manifest, observed } from "./fixture.ts";

const SECRET = "s3cr3t-sentinel";
const BASE64 = btoa(`u:${SECRET}`);

const credentials = {
  bearer: { bearer: SECRET },
  "a function": { bearer: () => SECRET },
  keys: { key: SECRET, gate: `${SECRET}-2` },
  basic: { basic: { username: "u", password: SECRET } },
};

/** Everything of a value that a log, a debugger or a serialiser would print. */
function printed(value: unknown): string {
  const texts = [
    value instanceof Object ? String(value) : "",
    JSON.stringify(value) ?? "",
    inspect(value, { depth: null, showHidden: true, getters: false }),
  ];
  if (value instanceof Error) texts.push(value.message, String(value.stack), printed(value.cause), inspect({ ...value }, { depth: null }));
  return texts.join("\n");
}

function breakingOff(words: string): Response {
  return new Response(new ReadableStream({ pull: (controller) => controller.error(new Error(words)) }));
}

const quoting = `they say ${SECRET} and ${BASE64}`;

const FAILURES: Record<string, () => Response | Error> = {
  "a 401 that echoes it": () =>
    new Response(JSON.stringify({ [SECRET]: SECRET, quoting }), { status: 401, headers: { "x-echo": quoting } }),
  "a documented 422 that echoes it": () => answer({ at: 1, message: quoting }, 422),
  "a 422 with a bad time that echoes it": () => answer({ at: quoting }, 422),
  "a 500 that is text and echoes it": () => answer(quoting, 500),
  "a success that is no JSON": () => answer(quoting, 201),
  "a success that is empty": () => new Response("", { status: 201, statusText: SECRET }),
  "a success with a bad time": () => answer({ seen: quoting }, 201),
  "a redirect that carries it": () => new Response(null, { status: 302, headers: { location: `https://evil.example/?${quoting}` } }),
  "a fetch that throws it": () => new Error(quoting),
  "a fetch that throws it in a cause": () => new TypeError("fetch failed", { cause: new Error(quoting) }),
  "a fetch that throws it as a code": () => Object.assign(new Error(quoting), { code: quoting, name: quoting, request: { quoting } }),
  "a body that breaks off with it": () => breakingOff(quoting),
};

describe.each(Object.entries(credentials))("given as %s", (_, auth) => {
  test.each(Object.entries(FAILURES))("it is not in the error of %s", async (_name, failure) => {
    const { client, sent } = observed({ auth }, failure());
    const call = client.POST("/trees", { params: { header: { "X-Gardener": "ada" } }, body: { attributes: quoting } });
    const error = await caught(async () => Promise.reject((await call).error));
    expect(JSON.stringify(Object.fromEntries(sent[0]?.headers ?? []))).toMatch(new RegExp(`${SECRET}|${BASE64}`));
    expect(error).toBeInstanceOf(Error);
    expect(printed(error)).not.toMatch(new RegExp(`${SECRET}|${BASE64}`));
  });

  test("it is not in the client", () => {
    const client = clientOf({ auth, headers: { "X-Extra": SECRET } });
    expect(printed(client)).not.toContain(SECRET);
    expect(Object.values(client).map(printed).join()).not.toContain(SECRET);
  });
});

test.each([
  [
    "a function that throws it",
    {
      auth: {
        bearer: () => {
          throw new Error(quoting);
        },
      },
    },
  ],
  ["a function that gives it with white space", { auth: { bearer: () => `${SECRET} ` } }],
  ["a bearer with white space", { auth: { bearer: `Bearer ${SECRET}` } }],
  ["a user name with a colon", { auth: { basic: { username: `u:${SECRET}`, password: SECRET } } }],
  ["half of Basic", { auth: { basic: { password: SECRET } } }],
  ["a scheme there is not", { auth: { token: SECRET } }],
  ["auth as text", { auth: SECRET }],
  ["a base URL with user info", { baseUrl: `https://u:${SECRET}@orchard.example` }],
  ["a base URL with a query", { baseUrl: `https://orchard.example/?token=${SECRET}` }],
  ["a header with a line break", { headers: { "X-Extra": `${SECRET}\n` } }],
  ["a header's name", { headers: { [`X-Extra: ${SECRET}`]: "1" } }],
  ["a server variable", { server: { tenant: `${SECRET}@evil.example` } }],
  ["a view", { timestamps: SECRET }],
  ["a fetch", { fetch: SECRET }],
])("it is not in the error of %s", async (_, options) => {
  const api = "server" in options ? { ...manifest, server: { url: "https://{tenant}.example", variables: { tenant: {} } } } : manifest;
  const error = await caught(() => clientOf(options, api).POST("/trees", { params: { header: { "X-Gardener": "ada" } }, body: {} }));
  expect(error).toMatchObject({ name: "JackfieldError" });
  expect(printed(error)).not.toContain(SECRET);
});

test("what the server echoed is there for whoever asks for it by name", async () => {
  const { client } = observed({}, answer({ quoting }, 404));
  const { error } = await client.GET("/trees/{id}", { params: { path: { id: "1" } } });
  expect(error?.body).toStrictEqual({ quoting });
  expect(error?.text).toContain(SECRET);
});

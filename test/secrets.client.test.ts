/** A credential is in no client, no result, and no error of wrong options; nor is what a caller's function throws. */

import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { JackfieldError } from "../src/index.ts";
import { leaks } from "./support/leaks.ts";
import { CREDENTIALS, clientOf, failureOf, json, observed, read, SECRETS, secrets, watchRejections, write } from "./support/vault.ts";

const unhandled = watchRejections();

afterEach(async () => expect(await unhandled()).toEqual([]));

const quote = secrets.join(" ");

function throwing(what: unknown = new Error(quote, { cause: quote })): () => never {
  return () => {
    throw what;
  };
}

describe.each(Object.entries(CREDENTIALS))("%s", (_, auth) => {
  test("is not in the client, a result or an event", async () => {
    const { client, events, said } = observed({ auth }, [() => json({ note: "a" })]);
    const { data, error, response } = await write(client);
    expect([data, error]).toEqual([{ note: "a" }, undefined]);
    expect(leaks(said, secrets)).not.toEqual([]);
    for (const shown of [client, data, events]) expect(leaks(shown, secrets, { asked: true })).toEqual([]);
    expect(leaks([client, data, events, response], secrets)).toEqual([]);
  });
});

const FUNCTIONS: Readonly<Record<string, () => unknown>> = {
  throws: throwing(),
  "throws a text": throwing(quote),
  "throws nothing": throwing(undefined),
  "throws an error of ours": throwing(new JackfieldError("auth", quote)),
  rejects: () => Promise.reject(new Error(quote)),
  "gives a text with white space": () => `Bearer ${SECRETS.bearer}`,
  "gives a text with a line break": async () => `${SECRETS.bearer}\r\nx-evil: 1`,
  "gives a list": () => [SECRETS.bearer],
  "gives an object": () => ({ toString: () => SECRETS.bearer, [SECRETS.bearer]: 1 }),
};

test.each(Object.entries(FUNCTIONS))("a credential function that %s is quoted in nothing", async (_, bearer) => {
  for (const auth of [{ bearer }, { key: SECRETS.key, gate: bearer }]) {
    const { client, events, counts } = observed({ auth });
    const error = await failureOf(() => write(client));
    expect(error).toMatchObject({ name: "JackfieldError", code: "auth", attempts: 0, maybeApplied: false });
    expect(leaks([error, events, client], secrets, { asked: true })).toEqual([]);
    expect([events, counts.api]).toEqual([[], 0]);
  }
});

test("a credential function that rejects beside a wrong credential leaves no rejection behind", async () => {
  const { client, counts } = observed({ auth: { key: async () => throwing()(), gate: "white space" } });
  expect(await failureOf(() => write(client))).toBeInstanceOf(JackfieldError);
  expect(counts.api).toBe(0);
});

const bad = { inForm: { clientId: "porter", clientSecret: SECRETS.clientSecret } };

test.each<[string, unknown]>([
  ["a secret for client credentials", { auth: { inForm: SECRETS.clientSecret } }],
  ["a secret that is a list", { auth: { inForm: { clientId: "porter", clientSecret: [SECRETS.clientSecret] } } }],
  ["a secret without a client", { auth: { inForm: { clientSecret: SECRETS.clientSecret } } }],
  ["a scope that is a list", { auth: { inForm: { ...bad.inForm, scope: [SECRETS.clientSecret] } } }],
  ["a parameter that is a list", { auth: { inForm: { ...bad.inForm, parameters: { audience: [SECRETS.clientSecret] } } } }],
  ["a second secret", { auth: { inHeader: { ...bad.inForm, parameters: { client_secret: SECRETS.clientSecret } } } }],
  ["a grant of another type", { auth: { inForm: { ...bad.inForm, parameters: { grant_type: "password", password: SECRETS.password } } } }],
  ["parameters that are null", { auth: { inForm: { ...bad.inForm, parameters: null } } }],
  ["parameters that are a text", { auth: { inForm: { ...bad.inForm, parameters: SECRETS.clientSecret } } }],
  ["a store that is a text", { auth: { inForm: { ...bad.inForm, store: SECRETS.clientSecret } } }],
  ["a store that cannot be asked", { auth: { inForm: { ...bad.inForm, store: { secret: SECRETS.clientSecret } } } }],
  [
    "a token URL with user info",
    { auth: { inForm: { ...bad.inForm, tokenUrl: `https://u:${encodeURIComponent(SECRETS.token)}@a.example` } } },
  ],
  ["a token URL with a fragment", { auth: { inForm: { ...bad.inForm, tokenUrl: `https://a.example/#${SECRETS.token}` } } }],
  ["hooks that are a text", { auth: bad, hooks: SECRETS.key }],
  ["a hook that is a text", { auth: bad, hooks: { onRequest: SECRETS.key } }],
  ["hooks that watch no header", { auth: bad, hooks: { headers: [`authorization: ${SECRETS.key}`] } }],
  ["hooks whose headers are a text", { auth: bad, hooks: { headers: SECRETS.key } }],
  ["a retry that is a text", { auth: bad, retry: SECRETS.key }],
  ["retry.when that is a text", { auth: bad, retry: { when: SECRETS.key } }],
  ["a deadline that is a text", { auth: bad, deadline: SECRETS.key }],
])("%s is refused at creation, and is not in the error", async (_, options) => {
  const error = await failureOf(() => clientOf(options as object));
  expect(error).toMatchObject({ name: "JackfieldError", code: "input", attempts: 0 });
  expect(leaks(error, secrets, { asked: true })).toEqual([]);
});

describe("a caller's own function that throws is quoted in nothing", () => {
  const time = { sealed: "2026-01-02T03:04:05Z" };

  test.each([
    ["decode", () => json(time), {}, "response"],
    ["encode", () => json({}), { body: time }, "input"],
  ] as const)("%s of a view", async (direction, answer, init, code) => {
    const timestamps = { decode: String, encode: String, [direction]: throwing() };
    const { client, events } = observed({ timestamps, auth: CREDENTIALS["a bearer token"] }, [answer]);
    const error = await failureOf(() => write(client, init));
    expect(error).toMatchObject({ name: "JackfieldError", code });
    expect(leaks([error, events], secrets)).toEqual([]);
  });

  test.each([500, 503])("retry.when, after a %i", async (status) => {
    const retry = { when: throwing(), minDelay: 1, maxDelay: 1 };
    const { client, events } = observed({ retry, auth: CREDENTIALS["a bearer token"] }, [() => json({}, status)]);
    const error = await failureOf(() => write(client));
    expect(error).toMatchObject({ name: "ApiError", code: "http", status, attempts: 1, maybeApplied: true });
    expect(leaks([error, events], secrets)).toEqual([]);
  });

  test.each([
    ["throw", throwing()],
    ["reject", async () => throwing()()],
  ])("hooks that %s", async (_, hook) => {
    const hooks = { onRequest: hook, onResponse: hook, onRetry: hook };
    const { client, counts } = observed({ hooks }, [() => json({}, 503), () => json({ note: "a" })]);
    const result = await read(client);
    expect([result.data, result.error, counts.api]).toEqual([{ note: "a" }, undefined, 2]);
  });
});

/** Runs `use` with the URL of a server on loopback. */
async function serving(answer: RequestListener, use: (baseUrl: string) => Promise<void>): Promise<void> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

test.each<[string, RequestListener, string | undefined]>([
  ["answers", (_, response) => response.end('{"note":"a"}'), undefined],
  [
    "echoes",
    ({ headers }, response) => response.writeHead(500, { "x-echo": JSON.stringify(headers) }).end(JSON.stringify(headers)),
    "http",
  ],
  ["breaks off", ({ headers }, response) => response.write(JSON.stringify(headers), () => response.destroy()), "network"],
  ["hangs up", ({ socket }) => socket.destroy(), "network"],
  ["redirects", ({ headers }, response) => response.writeHead(302, { location: `/?${JSON.stringify(headers)}` }).end(), "redirect"],
])("over a real connection to a server that %s, neither result nor error shows it", async (_, answer, code) => {
  await serving(answer, async (baseUrl) => {
    for (const auth of [CREDENTIALS["an API key"], CREDENTIALS["Basic"]]) {
      const outcome = await write(clientOf({ auth, baseUrl, retry: false })).catch((error: unknown) => ({ error, response: undefined }));
      expect((outcome.error as JackfieldError | undefined)?.code).toBe(code);
      expect(leaks(code === undefined ? outcome : outcome.error, secrets)).toEqual([]);
    }
  });
});

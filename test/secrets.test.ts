/** No failure of a call shows a credential, whoever quotes it; what the server said is shown to those alone who ask for it by name. */

import { afterEach, describe, expect, test } from "vitest";
import { type ErrorCode, JackfieldError } from "../src/index.ts";
import { leaks } from "./support/leaks.ts";
import { type Answer, CREDENTIALS, failureOf, json, observed, secrets, watchRejections, write } from "./support/vault.ts";

const unhandled = watchRejections();

afterEach(async () => expect(await unhandled()).toEqual([]));

const throwing =
  (make: (said: string, init: RequestInit) => unknown): Answer =>
  (said, _, init) => {
    throw make(said, init);
  };

const bytes = (said: string) => new TextEncoder().encode(said);

/** A body that says `said`, then does what `then` does. */
const breaking = (said: string, then: (controller: ReadableStreamDefaultController) => unknown) => {
  const start = (controller: ReadableStreamDefaultController) => controller.enqueue(bytes(said));
  return new Response(new ReadableStream({ start, pull: async (controller) => void (await then(controller)) }));
};

const pending = () => new Promise<never>(() => undefined);

/** An answer that came from somewhere else, as the platform tells it. */
const from = (response: Response, url: string, redirected: boolean) =>
  Object.defineProperties(response, { url: { value: url }, redirected: { value: redirected } });

const evil = (said: string) => `https://evil.example/?${encodeURIComponent(said)}`;

const FAILURES: Readonly<Record<string, readonly [ErrorCode, Answer]>> = {
  "a 401 that echoes it in keys and values": ["http", (said) => json({ [said]: said, list: [said] }, 401)],
  "a 403 that echoes it in headers": ["http", (said) => json({}, 403, { "www-authenticate": said, "x-echo": said, "set-cookie": said })],
  "a 418 that echoes it in its reason": ["http", (said) => new Response(said, { status: 418, statusText: said })],
  "a 422 of another type": ["http", (said) => json([said], 422)],
  "a 429 that echoes it in Retry-After": ["http", (said) => json({ said }, 429, { "retry-after": said })],
  "a 502 that is a page": ["http", (said) => new Response(`<p>${said}</p>`, { status: 502, headers: { "content-type": "text/html" } })],
  "a 409 with a bad time": ["response", (said) => json({ sealed: said }, 409)],
  "a success that is no JSON": ["response", (said) => new Response(said)],
  "a success that is empty": ["response", (said) => new Response("", { statusText: said, headers: { "x-echo": said } })],
  "a success of another media type": ["response", (said) => json({ said }, 200, { "content-type": `text/html; x="${said}"` })],
  "a success of another type": ["response", (said) => json([said])],
  "a success that is not UTF-8": ["response", (said) => new Response(Buffer.concat([bytes(said), Uint8Array.of(0xff)]))],
  "a success with a bad time": ["response", (said) => json({ sealed: said })],
  "a success with a bad time below a name that echoes it": ["response", (said) => json({ [said]: [said] })],
  "a success that is too large": ["response", (said) => json({ said: said.repeat(64) })],
  "a redirect": ["redirect", (said) => new Response(null, { status: 302, headers: { location: evil(said) } })],
  "a redirect with a body": ["redirect", (said) => json({ said }, 307, { location: evil(said) })],
  "an answer from another host": ["redirect", (said) => from(json({}), evil(said), false)],
  "a redirect that fetch followed": ["redirect", (said) => from(json({}), `https://vault.example/?${encodeURIComponent(said)}`, true)],
  "a fetch that throws it": ["network", throwing((said) => new Error(said))],
  "a fetch that throws it in a cause": ["network", throwing((said) => new TypeError("fetch failed", { cause: new Error(said) }))],
  "a fetch that throws it among others": ["network", throwing((said) => new AggregateError([new Error(said)], said))],
  "a fetch that throws it as a name and a code": ["network", throwing((said) => Object.assign(new Error(), { name: said, code: said }))],
  "a fetch that throws what it was given": ["network", throwing((_, init) => Object.assign(new Error("failed"), { config: init }))],
  "a fetch that throws a text": ["network", throwing((said) => said)],
  "a fetch that throws its init": ["network", throwing((_, init) => init)],
  "a fetch that throws an error of ours": ["network", throwing((said) => new JackfieldError("network", said, { body: said }))],
  "a fetch that throws nothing": ["network", throwing(() => undefined)],
  "a body that breaks off": ["network", (said) => breaking(said, (controller) => controller.error(new Error(said)))],
  "a body that never ends": ["timeout", (said) => breaking(said, pending)],
  "a fetch that never answers": ["timeout", pending],
  "a fetch that throws it once it is stopped": [
    "timeout",
    (said, _, { signal }) => new Promise((_, reject) => signal?.addEventListener("abort", () => reject(new Error(said)))),
  ],
};

/** The fields of an error that hold what the server said, for whoever asks. */
const EXPLICIT = /^(?:key )?value\.(?:body|text)\b|^inspect /;

describe.each(Object.entries(CREDENTIALS))("%s", (_, auth) => {
  test.each(Object.entries(FAILURES))("is not in the error of %s, nor in its events", async (_, [code, answer]) => {
    const options = { auth, maxResponseBytes: 4096, timeout: code === "timeout" ? 20 : 10_000 };
    const { client, events, said } = observed(options, [answer]);
    const error = await failureOf(() => write(client));
    expect(leaks(said, secrets)).not.toEqual([]);
    expect(error).toMatchObject({ code, operation: "PATCH /boxes/{id}", maybeApplied: true });
    expect(leaks(error, secrets)).toEqual([]);
    const shown = leaks(error, secrets, { asked: true });
    expect(code === "http" || code === "response" ? shown.filter((place) => !EXPLICIT.test(place)) : shown).toEqual([]);
    expect(leaks(events, secrets, { asked: true })).toEqual([]);
    expect(leaks(client, secrets, { asked: true })).toEqual([]);
  });
});

test("what the server said is on body and text", async () => {
  const { client } = observed({ auth: CREDENTIALS["a bearer token"] }, [(said) => json({ said }, 418)]);
  const error = await failureOf(() => write(client));
  expect(error).toMatchObject({ body: { said: expect.stringContaining(String(secrets[1])) }, text: expect.any(String) });
});

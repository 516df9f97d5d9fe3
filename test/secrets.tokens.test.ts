/** No failure on the way to a token shows the client's secret or a token, whoever quotes it; nobody is shown what a token endpoint said. */

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { leaks } from "./support/leaks.ts";
import type { Answer } from "./support/vault.ts";
import { CLIENT_CREDENTIALS, failureOf, granted, json, observed, SECRETS, secrets, watchRejections, write } from "./support/vault.ts";

const unhandled = watchRejections();

// No wait between the attempts of a token request.
beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));
afterEach(async () => {
  vi.restoreAllMocks();
  expect(await unhandled()).toEqual([]);
});

const throwing =
  (make: (said: string) => unknown): Answer =>
  (said) => {
    throw make(said);
  };

const grant = (members: object, status = 200) => json({ access_token: SECRETS.token, token_type: "bearer", ...members }, status);

const TOKEN_ANSWERS: Readonly<Record<string, Answer>> = {
  "a 400 that echoes it": (said) => json({ error: said, error_description: said, error_uri: said, [said]: said }, 400),
  "a 401 with a registered error": (said) => json({ error: "invalid_client", error_description: said }, 401, { "www-authenticate": said }),
  "a 403 that holds a token": () => grant({}, 403),
  "a 500 that is text": (said) => new Response(said, { status: 500, statusText: said }),
  "a 429 that echoes it": (said) => json({ said }, 429, { "retry-after": "0", "x-request-id": said }),
  "a redirect": (said) => new Response(said, { status: 307, headers: { location: `https://evil.example/?${encodeURIComponent(said)}` } }),
  "an answer from another host": (said) => Object.defineProperty(grant({}), "url", { value: `https://evil.example/#${said}` }),
  "a fetch that throws it": throwing((said) => new Error(said, { cause: said })),
  "a fetch that throws it as a text": throwing((said) => said),
  "a fetch that never answers": () => new Promise(() => undefined),
  "a token with white space": () => grant({ access_token: `${SECRETS.token} ${SECRETS.token}` }),
  "a token with a line break": () => grant({ access_token: `${SECRETS.token}\r\nx-evil: 1` }),
  "a token that is a list": () => grant({ access_token: [SECRETS.token] }),
  "a token of another type": (said) => grant({ token_type: said }),
  "an answer without a token": (said) => grant({ access_token: undefined, said }),
  "an answer that is no JSON": (said) => new Response(`${SECRETS.token} ${said}`),
  "an answer that is too large": (said) => grant({ said: said.repeat(40_000) }),
};

describe.each(CLIENT_CREDENTIALS)("%s", (name, auth) => {
  test.each(Object.entries(TOKEN_ANSWERS))("are not in the error of %s, shared or not, nor in an event", async (_, answer) => {
    const { client, events, said, counts } = observed({ auth, deadline: 300 }, [], [answer]);
    const shared = await Promise.all([write(client), write(client)].map((call) => failureOf(() => call)));
    // Within the pause after a failure.
    const errors = [...shared, await failureOf(() => write(client))];
    const [scheme] = Object.keys(auth);
    const code = _ === "a fetch that never answers" ? "timeout" : "auth";
    expect(errors).toEqual(errors.map(() => expect.objectContaining({ name: "JackfieldError", code, attempts: 0, maybeApplied: false })));
    if (code === "auth") expect(String(errors[0])).toContain(`auth.${scheme}: the token`);
    expect(leaks(said, secrets)).not.toEqual([]);
    expect(leaks(errors, secrets, { asked: true })).toEqual([]);
    expect(leaks(errors, secrets)).toEqual([]);
    expect(events).toEqual([]);
    expect(leaks(client, secrets, { asked: true })).toEqual([]);
    expect(counts.api).toBe(0);
  });

  test("are not in a result, an event or the client", async () => {
    const { client, events, said } = observed({ auth }, [() => json({ note: "a" }, 200, { "x-vault-region": "north" })]);
    const result = await write(client);
    expect(result).toMatchObject({ data: { note: "a" }, error: undefined });
    expect(leaks(said, secrets)).not.toEqual([]);
    expect(leaks([result, events, client], secrets, { asked: true })).toEqual([]);
    expect(leaks([result, events, client], secrets)).toEqual([]);
  });

  test("are not in the error of a call whose token the API refuses and whose next one never comes", async () => {
    const refused: Answer = (said) => json({ said }, 401, { "www-authenticate": said });
    const invalid: Answer = (said) => json({ error: "invalid_client", error_description: said }, 400);
    const { client, events } = observed({ auth }, [refused], [granted, invalid]);
    const error = await failureOf(() => write(client));
    expect(error).toMatchObject({ code: "auth", status: 400 });
    expect(leaks([error, events], secrets, { asked: true })).toEqual([]);
    expect(name).toContain("client credentials");
  });
});

const quoting = (...given: unknown[]) => new Error(JSON.stringify(given), { cause: given });

const STORES: Readonly<Record<string, object>> = {
  "throws what it is given": {
    get: (...given: unknown[]) => {
      throw quoting(...given);
    },
    set: (...given: unknown[]) => {
      throw quoting(...given);
    },
  },
  "rejects with what it is given": {
    get: async (...given: unknown[]) => Promise.reject(quoting(...given)),
    set: async (...given: unknown[]) => Promise.reject(quoting(...given)),
  },
  "gives what is no token": {
    get: (key: string) => (key.endsWith(":claim") ? undefined : { value: [SECRETS.token], freshUntil: Date.now() + 60_000 }),
    set: () => undefined,
  },
};

describe.each(Object.entries(STORES))("a store that %s", (_, store) => {
  test("fails no call, and shows neither secret nor token", async () => {
    const auth = { inForm: { clientId: "porter", clientSecret: SECRETS.clientSecret, store } };
    const { client, events } = observed({ auth });
    const result = await write(client);
    expect(result.error).toBeUndefined();
    expect(leaks([result, events, client], secrets, { asked: true })).toEqual([]);
  });
});

test("a store is asked for names that hold no secret, and is given the token alone", async () => {
  const asked: unknown[] = [];
  const given: unknown[] = [];
  const kept = new Map<string, unknown>();
  const store = {
    get: (key: string) => {
      asked.push(key);
      return kept.get(key);
    },
    set: (key: string, value: unknown) => {
      given.push([key, value]);
      kept.set(key, value);
    },
  };
  const auth = { inForm: { clientId: "porter", clientSecret: SECRETS.clientSecret, store } };
  await write(observed({ auth }).client);
  expect(leaks(asked, secrets)).toEqual([]);
  expect(leaks(given, [SECRETS.clientSecret])).toEqual([]);
  expect(leaks(given, [SECRETS.token])).not.toEqual([]);
});

test.each(["\r\nx-evil: 1", "\0", " and more", "é", ""])("a stored token that ends with %j is not sent", async (end) => {
  const stored = { value: `stored${end}`, freshUntil: Date.now() + 60_000 };
  const store = { get: (key: string) => (key.endsWith(":claim") ? undefined : stored), set: () => undefined };
  const auth = { inForm: { clientId: "porter", clientSecret: SECRETS.clientSecret, store } };
  const { client, said } = observed({ auth });
  await write(client);
  const sent = said.filter((request) => request.startsWith("PATCH"));
  expect(sent).toEqual([expect.stringContaining(end === "" ? "Bearer stored" : `Bearer ${SECRETS.token}`)]);
});

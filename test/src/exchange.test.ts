import { describe, expect, test } from "vitest";
import { type AnyClient, answer, BASE, clientOf, observed, recorder, refusal } from "./fixture.ts";

const params = { path: { id: "1", note: "2" } };

const READ = (client: AnyClient) => client.GET("/trees/{id}", { params });
const WRITES = {
  POST: (client: AnyClient) => client.POST("/trees", { params: { header: { "X-Gardener": "ada" } }, body: {} }),
  PUT: (client: AnyClient) => client.PUT("/trees/{id}", { params, body: {} }),
  PATCH: (client: AnyClient) => client.PATCH("/trees/{id}", { params, body: {} }),
  DELETE: (client: AnyClient) => client.DELETE("/trees/{id}/notes/{note}", { params }),
};
const auth = { bearer: "b" };

/** A response with what only a real fetch can set. */
function from(response: Response, set: object): Response {
  return Object.defineProperties(response, Object.fromEntries(Object.entries(set).map(([name, value]) => [name, { value }])));
}

test("fetch is called once, with the URL as text and an init that inherits nothing from Object.prototype", async () => {
  const calls: unknown[][] = [];
  const fetch = async (...given: unknown[]) => {
    calls.push(given);
    return answer({});
  };
  await READ(clientOf({ fetch }));
  await WRITES.PUT(clientOf({ fetch }));
  expect(calls.map((given) => given.length)).toEqual([2, 2]);
  const [[url, read], [, write]] = calls as [[unknown, RequestInit], [unknown, RequestInit]];
  expect(url).toBe(`${BASE}/trees/1`);
  expect(read).not.toBeInstanceOf(Object);
  const signal = expect.any(AbortSignal);
  const accept = "application/json";
  expect({ ...read }).toStrictEqual({ method: "GET", redirect: "manual", signal, headers: { accept } });
  expect({ ...write }).toStrictEqual({
    method: "PUT",
    redirect: "manual",
    signal,
    headers: { accept, "content-type": "application/json" },
    body: "{}",
  });
});

test("fetch is called as a function, not as a method of what holds the credentials", async () => {
  const owners: unknown[] = [];
  async function fetch(this: unknown) {
    owners.push(this);
    return answer({});
  }
  await READ(clientOf({ fetch }));
  expect(owners).toEqual([undefined]);
});

test("without one, globalThis.fetch is looked up at each call", async () => {
  const client = clientOf();
  const { sent, fetch } = recorder();
  const real = globalThis.fetch;
  globalThis.fetch = fetch as typeof globalThis.fetch;
  try {
    await READ(client);
  } finally {
    globalThis.fetch = real;
  }
  expect(sent.map(({ url }) => url)).toEqual([`${BASE}/trees/1`]);
});

const REDIRECTS: Record<string, () => Response> = {
  301: () => new Response(null, { status: 301, headers: { location: "https://evil.example/hunter2" } }),
  302: () => new Response(null, { status: 302 }),
  303: () => new Response(null, { status: 303, headers: { location: "/" } }),
  307: () => answer("{}", 307),
  308: () => new Response("", { status: 308 }),
  "an opaque redirect": () => from(Response.error(), { type: "opaqueredirect" }),
  "a redirect that fetch followed": () => from(answer({}), { redirected: true, url: `${BASE}/trees/2` }),
  "another host": () => from(answer({}), { url: "https://evil.example/v1/trees/1" }),
  "another scheme": () => from(answer({}), { url: "http://orchard.example/v1/trees/1" }),
  "another port": () => from(answer({}), { url: "https://orchard.example:8443/v1/trees/1" }),
  "an error from another host": () => from(answer({}, 404), { url: "https://evil.example/" }),
};

describe.each(Object.entries(REDIRECTS))("%s", (_, response) => {
  test("is an error, and nothing is sent after it", async () => {
    const { sent, client } = observed({}, response());
    const error = await refusal(() => READ(client));
    expect(error).toMatchObject({ code: "redirect", operation: "GET /trees/{id}", attempts: 1, maybeApplied: false });
    expect(error.message).not.toMatch(/evil|hunter2/);
    expect(sent).toHaveLength(1);
  });

  test.each(Object.entries(WRITES))("to a %s may have been applied", async (_method, write) => {
    const { client } = observed({ auth }, response());
    expect(await refusal(() => write(client))).toMatchObject({ code: "redirect", maybeApplied: true });
  });
});

test.each([
  ["the very URL", `${BASE}/trees/1`],
  ["another path of the same origin", "https://orchard.example/v1/trees/1/"],
  ["the default port, said", "https://orchard.example:443/v1/trees/1"],
  ["no URL, as from a made-up response", ""],
])("an answer from %s is read", async (_, url) => {
  const { client } = observed({}, from(answer({ a: 1 }), { url }));
  expect((await READ(client)).data).toStrictEqual({ a: 1 });
});

test.each([
  [
    "a code on the cause",
    new TypeError("fetch failed", { cause: Object.assign(new Error("hunter2"), { code: "ECONNREFUSED" }) }),
    "ECONNREFUSED",
  ],
  ["a code on the error", Object.assign(new Error("hunter2"), { code: "UND_ERR_SOCKET" }), "UND_ERR_SOCKET"],
  ["no code", new TypeError("hunter2"), "no answer"],
  ["a code that is none", Object.assign(new Error("hunter2"), { code: "hunter2", cause: { code: 7 } }), "no answer"],
])("a fetch that fails with %s is a network error, in our words", async (_, failure, word) => {
  const error = await refusal(() => READ(observed({}, failure).client));
  expect(error).toMatchObject({ code: "network", operation: "GET /trees/{id}", attempts: 1, maybeApplied: false, status: undefined });
  expect(error.message).toContain(word);
  expect(error.message).not.toContain("hunter2");
});

test.each([
  ["rejects with undefined", () => Promise.reject(undefined)],
  ["rejects with a text", () => Promise.reject("hunter2")],
  [
    "throws instead of rejecting",
    () => {
      throw new Error("hunter2");
    },
  ],
  [
    "answers with a body that breaks off",
    async () => new Response(new ReadableStream({ pull: (stream) => stream.error(new Error("hunter2")) })),
  ],
])("a fetch that %s is a network error", async (_, fetch) => {
  const error = await refusal(() => READ(clientOf({ fetch, retry: false })));
  expect(error).toMatchObject({ code: "network", attempts: 1, maybeApplied: false });
  expect(error.message).not.toContain("hunter2");
});

const coded = (code: string) => new TypeError("fetch failed", { cause: Object.assign(new Error(), { code }) });

describe.each(Object.entries(WRITES))("a %s", (_, write) => {
  test.each([
    ["ECONNREFUSED", false],
    ["ENOTFOUND", false],
    ["EAI_AGAIN", false],
    ["EHOSTUNREACH", false],
    ["ENETUNREACH", false],
    ["UND_ERR_CONNECT_TIMEOUT", false],
    ["ECONNRESET", true],
    ["EPIPE", true],
    ["ETIMEDOUT", true],
    ["UND_ERR_SOCKET", true],
    ["UND_ERR_HEADERS_TIMEOUT", true],
    ["hunter2", true],
  ])("that fails with %s may have been applied: %j", async (code, maybeApplied) => {
    expect(await refusal(() => write(observed({ auth }, coded(code)).client))).toMatchObject({ code: "network", maybeApplied });
  });
});

test.each(Object.entries(WRITES))("a %s that got no answer may have been applied", async (_, write) => {
  expect(await refusal(() => write(observed({ auth }, new TypeError("fetch failed")).client))).toMatchObject({
    code: "network",
    maybeApplied: true,
  });
  const broken = new Response(new ReadableStream({ pull: (stream) => stream.error(new Error()) }));
  expect(await refusal(() => write(observed({ auth }, broken).client))).toMatchObject({ code: "network", maybeApplied: true });
});

import { expect, test } from "vitest";
import { answer, BASE, caught, observed, refusal } from "./fixture.ts";

const params = { path: { id: "1", note: "2" } };
const auth = { bearer: "b" };

test.each([
  ["GET", "/trees", { params: { query: { kind: "ash" } } }, `${BASE}/trees?kind=ash`, "[]"],
  ["POST", "/trees", { params: { header: { "X-Gardener": "ada" } }, body: {} }, `${BASE}/trees`, "{}"],
  ["GET", "/trees/{id}", { params }, `${BASE}/trees/1`, "{}"],
  ["PUT", "/trees/{id}", { params, body: {} }, `${BASE}/trees/1`, "{}"],
  ["PATCH", "/trees/{id}", { params, body: {} }, `${BASE}/trees/1`, "{}"],
  ["DELETE", "/trees/{id}/notes/{note}", { params }, `${BASE}/trees/1/notes/2`, "{}"],
] as const)("%s %s", async (method, path, init, url, body) => {
  const { sent, client } = observed({ auth }, answer(body));
  const { error } = await client[method](path, init);
  expect(error).toBeUndefined();
  expect(sent).toMatchObject([{ url, init: { method } }]);
});

test("a client has five methods, takes no others, and each works alone", async () => {
  const { sent, client } = observed();
  expect(Object.keys(client)).toEqual(["GET", "PUT", "POST", "PATCH", "DELETE", "call"]);
  expect(Object.isFrozen(client)).toBe(true);
  const { GET } = client;
  await GET("/trees/{id}", { params });
  expect(sent).toHaveLength(1);
});

test.each([
  ["GET", "/nope"],
  ["PUT", "/trees"],
  ["GET", "/trees/1"],
  ["GET", "/trees/{id}/"],
  ["GET", ""],
  ["GET", "https://evil.example/"],
  ["GET", "toString"],
  ["GET", "__proto__"],
] as const)("%s %j is no operation, and nothing is sent", async (method, path) => {
  const { sent, client } = observed();
  const error = await refusal(() => client[method](path, { params }));
  expect(error.code).toBe("input");
  expect(error.message).toContain(`${method} ${path}`);
  expect(sent).toEqual([]);
});

test.each([
  [{ params, query: {} }, "/query"],
  [{ params, header: {} }, "/header"],
  [{ params, baseUrl: "https://evil.example" }, "/baseUrl"],
  [{ params, fetch: () => {} }, "/fetch"],
  [{ params, parseAs: "stream" }, "/parseAs"],
  [{ params, middleware: [] }, "/middleware"],
  [{ params, redirect: "follow" }, "/redirect"],
  [{ params, method: "DELETE" }, "/method"],
  [{ params, maxResponseBytes: 1 }, "/maxResponseBytes"],
  [{ params, hooks: {} }, "/hooks"],
  [{ params, timeout: "1" }, "/timeout"],
  [{ params, deadline: 0 }, "/deadline"],
  [{ params, retry: true }, "/retry"],
  [JSON.parse('{"__proto__":1}'), "/__proto__"],
])("a call with %j is refused at %s, and nothing is sent", async (init, pointer) => {
  const { sent, client } = observed();
  expect(await refusal(() => client.GET("/trees/{id}", init))).toMatchObject({ code: "input", pointer, operation: "GET /trees/{id}" });
  expect(sent).toEqual([]);
});

test.each([
  [null],
  ["init"],
  [1],
  [{ params: null }],
  [{ params: "1" }],
  [{ params: { path: "1" } }],
  [{ params: { ...params, query: "a=b" } }],
  [{ params: { ...params, header: "a: b" } }],
  [{ params, headers: "a: b" }],
  [{ params, signal: {} }],
  [{ params, signal: "abort" }],
])("an init of %j is an input error, and nothing is sent", async (init) => {
  const { sent, client } = observed();
  expect(await refusal(() => client.GET("/trees/{id}", init))).toMatchObject({ code: "input" });
  expect(sent).toEqual([]);
});

test("whatever is wrong, a call rejects and never throws", async () => {
  const { client } = observed();
  const call = client.GET("/nope");
  expect(call).toBeInstanceOf(Promise);
  expect(await caught(() => call)).toMatchObject({ code: "input" });
});

test("calls at the same time do not meet", async () => {
  const { sent, client } = observed({}, answer({ seen: 1 }), answer({ seen: 2 }), answer({}, 404));
  const ids = ["1", "2", "3"];
  const calls = ids.map((id) => client.GET("/trees/{id}", { params: { path: { id } }, headers: { "X-Id": id } }));
  const results = await Promise.all(calls);
  expect(results.map(({ data }) => data)).toEqual([{ seen: new Date(1) }, { seen: new Date(2) }, undefined]);
  expect(results.map(({ error }) => error?.status)).toEqual([undefined, undefined, 404]);
  expect(sent.map(({ headers }) => headers.get("x-id"))).toEqual(ids);
});

test("an init is left as it is, so that it can be used again", async () => {
  const init = Object.freeze({
    params: Object.freeze({ path: Object.freeze({ id: "1" }) }),
    headers: Object.freeze({ "X-Extra": "1" }),
    body: Object.freeze({ seen: new Date(0) }),
  });
  const { sent, client } = observed();
  await client.PUT("/trees/{id}", init);
  await client.PUT("/trees/{id}", init);
  // Each attempt has a signal of its own.
  const [first, second] = sent.map(({ url, init }) => ({ ...init, url, signal: undefined }));
  expect(second).toStrictEqual(first);
});

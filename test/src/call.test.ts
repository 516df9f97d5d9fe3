/** `client.call.<operationId>` is the call by path, otherwise written. */

import { describe, expect, test } from "vitest";
import { type AnyCalls, callsOf } from "./calls.ts";
import { answer, BASE, clientOf, manifest, observed, recorder } from "./fixture.ts";

const path = { id: "1" };
const header = { "X-Gardener": "ada" };

test.each([
  ["getTrees", { query: { kind: ["ash", "oak"] } }, "GET", `${BASE}/trees?kind=ash&kind=oak`, "[]"],
  ["postTrees", { header, body: {} }, "POST", `${BASE}/trees`, "{}"],
  ["getTreesId", { path }, "GET", `${BASE}/trees/1`, "{}"],
  ["putTreesId", { path, body: { seen: new Date(5) } }, "PUT", `${BASE}/trees/1`, "{}"],
  ["patchTreesId", { path, body: {} }, "PATCH", `${BASE}/trees/1`, "{}"],
  ["deleteTreesIdNotesNote", { path: { id: "a/b", note: 2 } }, "DELETE", `${BASE}/trees/a%2Fb/notes/2`, "{}"],
])("%s with %j", async (id, init, method, url, body) => {
  const { sent, client } = observed({ auth: { bearer: "b" } }, answer(body));
  expect(await callsOf(client)[id]?.(init)).toMatchObject({ error: undefined, response: { status: 200 } });
  expect(sent).toMatchObject([{ url, init: { method } }]);
});

describe("the object of calls", () => {
  const { call } = observed().client as unknown as { call: AnyCalls };

  test("holds the operations alone, and is frozen", () => {
    expect(Object.keys(call)).toEqual(Object.values(manifest.operations).map(({ id }) => id));
    expect(Object.isFrozen(call)).toBe(true);
  });

  test.each("__proto__ constructor toString valueOf hasOwnProperty then getTreesID GET".split(" "))("%s is no operation", (name) => {
    expect(call[name]).toBeUndefined();
    expect(name in call).toBe(false);
  });

  test("an operation of an odd name is one all the same", async () => {
    const { sent, fetch } = recorder();
    const operation = { security: [], responses: { 200: {} } } as const;
    const operations = { "GET /a": { ...operation, id: "__proto__" }, "GET /b": { ...operation, id: "constructor" } };
    const calls = callsOf(clientOf({ fetch }, { ...manifest, operations }));
    for (const id of ["__proto__", "constructor"]) await calls[id]?.();
    expect(sent.map(({ url }) => url)).toEqual([`${BASE}/a`, `${BASE}/b`]);
  });
});

test("a function works alone, as often as it is called", async () => {
  const { sent, client } = observed();
  const { getTreesId } = callsOf(client);
  await getTreesId?.({ path });
  await getTreesId?.({ path: { id: 2 } });
  expect(sent.map(({ url }) => url)).toEqual([`${BASE}/trees/1`, `${BASE}/trees/2`]);
});

test("an init is left as it is, so that it can be used again", async () => {
  const init = Object.freeze({
    path: Object.freeze({ id: "1" }),
    headers: Object.freeze({ "X-Extra": "1" }),
    body: Object.freeze({ seen: new Date(5) }),
  });
  const { sent, client } = observed();
  await callsOf(client)["putTreesId"]?.(init);
  await callsOf(client)["putTreesId"]?.(init);
  expect(sent.map(({ init: { body } }) => body)).toEqual(['{"seen":5}', '{"seen":5}']);
});

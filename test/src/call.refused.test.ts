/** What a call by `operationId` refuses: what the call by path does, and what stands in the wrong place. */

import { expect, test } from "vitest";
import { callsOf, outcomeOf } from "./calls.ts";
import { caught, observed, refusal } from "./fixture.ts";

const path = { id: "1" };

const INITS: Record<
  string,
  [method: "GET" | "POST" | "PUT" | "PATCH", path: string, id: string, params: object | undefined, rest: object]
> = {
  "an id that is missing": ["GET", "/trees/{id}", "getTreesId", undefined, {}],
  "an id with a dot segment": ["GET", "/trees/{id}", "getTreesId", { path: { id: ".." } }, {}],
  "a body that is missing": ["PATCH", "/trees/{id}", "patchTreesId", { path }, {}],
  "a body that is not asked for": ["GET", "/trees/{id}", "getTreesId", { path }, { body: {} }],
  "a time that is none": ["PUT", "/trees/{id}", "putTreesId", { path }, { body: { seen: new Date(Number.NaN) } }],
  "a query that is missing": ["GET", "/trees", "getTrees", {}, {}],
  "a time of the query": ["GET", "/trees", "getTrees", { query: { kind: "ash", ms: 5 } }, {}],
  "a header that is missing": ["POST", "/trees", "postTrees", {}, { body: {} }],
  "a header that would break": ["POST", "/trees", "postTrees", { header: { "X-Gardener": "a\nb" } }, { body: {} }],
  "a header of the connection": ["GET", "/trees/{id}", "getTreesId", { path }, { headers: { Host: "pear.test" } }],
  "a limit that is none": ["GET", "/trees/{id}", "getTreesId", { path }, { timeout: -1 }],
  "retries that are none": ["GET", "/trees/{id}", "getTreesId", { path }, { retry: { attempts: 0 } }],
  "a signal that is none": ["GET", "/trees/{id}", "getTreesId", { path }, { signal: {} }],
  "an unknown option": ["GET", "/trees/{id}", "getTreesId", { path }, { bdoy: {} }],
  "an aborted signal": ["GET", "/trees/{id}", "getTreesId", { path }, { signal: AbortSignal.abort("enough") }],
};

test.each(Object.entries(INITS))("%s fails alike", async (_, [method, template, id, params, rest]) => {
  const { sent, client } = observed({ auth: { bearer: "b" } });
  const byPath = await outcomeOf(() => client[method](template, { ...(params && { params }), ...rest }));
  const byId = await outcomeOf(() => callsOf(client)[id]?.({ ...params, ...rest }));
  // The list of options is the form's own.
  const alike = ({ thrown, ...outcome }: object & { thrown?: unknown }) => ({
    ...outcome,
    thrown: { ...(thrown as object), message: String((thrown as { message?: unknown })?.message).replace(/there are .*\./, "") },
  });
  expect(byPath).toHaveProperty("thrown");
  expect(alike(byId)).toEqual(alike(byPath));
  expect(sent).toEqual([]);
});

test.each([
  [{ params: { path } }, "/params"],
  [{ path, parameters: {} }, "/parameters"],
  [{ path, baseUrl: "https://pear.test" }, "/baseUrl"],
  [{ path, fetch: () => {} }, "/fetch"],
  [{ path, hooks: {} }, "/hooks"],
  [{ path, bdoy: {} }, "/bdoy"],
  [JSON.parse('{"__proto__":1}'), "/__proto__"],
  [{ path: "1" }, "/path"],
  [{ path, query: "a=b" }, "/query"],
  [{ path, header: "a: b" }, "/header"],
  [{ path, headers: "a: b" }, "/headers"],
])("%j is refused at %s, and nothing is sent", async (init, pointer) => {
  const { sent, client } = observed();
  const error = await refusal(() => callsOf(client)["getTreesId"]?.(init));
  expect(error).toMatchObject({ code: "input", pointer, operation: "GET /trees/{id}" });
  expect(error.message).toContain(pointer);
  expect(sent).toEqual([]);
});

test.each([[null], [1], ["1"]])("an init of %j is refused", async (init) => {
  const { sent, client } = observed();
  expect(await refusal(() => callsOf(client)["getTreesId"]?.(init as unknown as object))).toMatchObject({ code: "input" });
  expect(sent).toEqual([]);
});

test("whatever is wrong, a call rejects and never throws", async () => {
  const { client } = observed();
  const promise = callsOf(client)["getTreesId"]?.({ params: {} });
  expect(promise).toBeInstanceOf(Promise);
  expect(await caught(() => promise)).toMatchObject({ code: "input" });
});

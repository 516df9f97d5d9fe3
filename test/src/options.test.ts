import { expect, test } from "vitest";
import { createClient } from "../support/client.ts";
import { answer, BASE, caught, clientOf, manifest, observed, recorder } from "./fixture.ts";

const params = { path: { id: "1" } };

test.each([[undefined], [null], ["https://orchard.example"], [1], [true], [() => ({})]])("%o is no set of options", async (options) => {
  expect(await caught(() => createClient(manifest, options))).toMatchObject({ code: "input", operation: undefined });
});

const UNKNOWN = "baseURL token header timezone timestamp retries timeouts hook toString constructor __proto__".split(" ");

test.each([...UNKNOWN, ""])("an option called %j is refused, with those there are", async (name) => {
  const error = await caught(() => clientOf(JSON.parse(`{${JSON.stringify(name)}:{}}`)));
  expect(error).toMatchObject({ code: "input", pointer: `/${name}`, message: expect.stringContaining("baseUrl") });
});

const NO_LIMIT = ["1", 0, -1, Number.NaN, null, true, {}];
const WRONG: readonly (readonly [name: string, values: readonly unknown[]])[] = [
  ["auth", ["token", 1, null, true, () => "b"]],
  ["server", ["acme", 1, null]],
  ["headers", ["a: b", 1, null]],
  ["baseUrl", [1, null, {}]],
  ["timestamps", ["Date", 1, null, {}]],
  ["fetch", ["fetch", 1, null, {}]],
  ["timeout", NO_LIMIT],
  ["deadline", NO_LIMIT],
  ["maxResponseBytes", NO_LIMIT],
  ["retry", [true, 3, "3", null, () => false]],
  ["hooks", [() => {}, "log", 1, null, true]],
];

test.each(WRONG)("%s is checked at creation", async (name, values) => {
  for (const value of values) {
    expect(await caught(() => clientOf({ [name]: value }))).toMatchObject({ code: "input", pointer: `/${name}`, operation: undefined });
  }
});

test("an option that is undefined is not given", async () => {
  const given = { auth: undefined, server: undefined, baseUrl: undefined, headers: undefined, timestamps: undefined };
  const none = { ...given, timeout: undefined, deadline: undefined, retry: undefined, maxResponseBytes: undefined, hooks: undefined };
  const { sent, client } = observed(none, answer({ seen: 0 }));
  expect((await client.GET("/trees/{id}", { params })).data).toStrictEqual({ seen: new Date(0) });
  expect(sent[0]?.url).toBe(`${BASE}/trees/1`);
  expect(() => clientOf({ fetch: undefined })).not.toThrow();
});

test("options are read once: what happens to them later changes nothing", async () => {
  const { sent, fetch } = recorder();
  const options = { fetch, headers: { "X-Extra": "1" }, auth: { bearer: "b" }, baseUrl: "https://proxy.example", timestamps: "date" };
  const client = clientOf(options);
  options.headers["X-Extra"] = "2";
  options.auth.bearer = "c";
  Object.assign(options, { baseUrl: "https://evil.example", timestamps: "epoch", fetch: undefined });
  await client.PATCH("/trees/{id}", { params, body: {} });
  expect(sent[0]).toMatchObject({ url: "https://proxy.example/trees/1" });
  expect(sent[0]?.headers.get("x-extra")).toBe("1");
  expect(sent[0]?.headers.get("authorization")).toBe("Bearer b");
});

test("options are left as they are", () => {
  const options = Object.freeze({
    headers: Object.freeze({ "X-Extra": "1" }),
    auth: Object.freeze({ bearer: "b" }),
    server: Object.freeze({}),
    retry: Object.freeze({ attempts: 1 }),
    hooks: Object.freeze({}),
  });
  expect(() => clientOf(options)).not.toThrow();
});

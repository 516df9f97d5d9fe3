import { describe, expect, test } from "vitest";
import { caught, clientOf, observed, refusal } from "./fixture.ts";

const auth = { bearer: "token" };
const plant = { params: { header: { "X-Gardener": "ada" } }, body: {} };

async function sentWith(options: object, init: object): Promise<Headers> {
  const { sent, client } = observed({ auth, ...options });
  await client.POST("/trees", { ...plant, ...init });
  return sent[0]?.headers ?? new Headers();
}

const get = (headers: unknown) => ({ params: { path: { id: "1" } }, headers });

test("an open GET sends what it must, in lower case, and nothing else", async () => {
  const { sent, client } = observed();
  await client.GET("/trees/{id}", get(undefined));
  expect({ ...sent[0]?.init.headers }).toStrictEqual({ accept: "application/json" });
});

test("a POST adds the type of its body, the spec's constants and its credentials", async () => {
  expect(Object.fromEntries(await sentWith({}, {}))).toStrictEqual({
    accept: "application/json",
    authorization: "Bearer token",
    "content-type": "application/json",
    "x-edition": "3",
    "x-gardener": "ada",
  });
});

const header = (value: unknown, name = "X-Gardener") => ({ [name]: value });

test.each([
  ["the client's", { headers: header("client") }, { params: {} }, "client"],
  ["params.header over the client's", { headers: header("client") }, { params: { header: header("params") } }, "params"],
  ["the call's over params.header", {}, { params: { header: header("params") }, headers: header("call") }, "call"],
  ["the call's over all", { headers: header("client") }, { params: { header: header("params") }, headers: header("call") }, "call"],
  ["names in any case", { headers: header("client", "x-gardener") }, { headers: header("call", "X-GARDENER") }, "call"],
  ["a Headers instance", {}, { headers: new Headers({ "x-gardener": "call" }) }, "call"],
  [
    "undefined says nothing",
    { headers: header("client") },
    { params: { header: header(undefined) }, headers: header(undefined) },
    "client",
  ],
  ["a number", {}, { headers: header(0) }, "0"],
  ["a boolean", {}, { headers: header(false) }, "false"],
  ["an empty text", {}, { headers: header("") }, ""],
  ["Latin-1", {}, { headers: header("Zoë £5") }, "Zoë £5"],
])("%s", async (_, options, init, want) => {
  expect((await sentWith(options, init)).get("x-gardener")).toBe(want);
});

test.each([
  ["the client's own", { headers: { "X-Extra": "1" } }, { headers: { "x-extra": null } }, "x-extra"],
  ["one of params.header", {}, { params: { header: { "X-Gardener": "a", "X-Extra": "1" } }, headers: { "X-Extra": null } }, "x-extra"],
  [
    "the client's own, by params.header",
    { headers: { "X-Extra": "1" } },
    { params: { header: { ...header("a"), "x-extra": null } } },
    "x-extra",
  ],
  ["one of ours", {}, { headers: { Accept: null } }, "accept"],
  ["one of ours, for all calls", { headers: { Accept: null } }, {}, "accept"],
])("null removes %s", async (_, options, init, name) => {
  expect((await sentWith(options, init)).has(name)).toBe(false);
});

test("credentials outrank every layer, in any case", async () => {
  const own = { Authorization: "Basic mine", AUTHORIZATION: "Basic mine too" };
  const headers = await sentWith({ headers: own }, { params: { header: { ...header("a"), ...own } }, headers: { authorization: null } });
  expect(headers.get("authorization")).toBe("Bearer token");
});

test.each([
  ["nowhere", {}, {}],
  ["in another operation's params", {}, { params: { path: { id: "1" } } }],
  ["as undefined", { headers: header(undefined) }, { params: { header: header(undefined) } }],
  ["and then removed", { headers: header("a") }, { headers: header(null, "x-gardener") }],
  ["on the prototype", {}, { params: { header: Object.create(header("a")) } }],
])("a required header that is given %s is missing, and nothing is sent", async (_, options, init) => {
  const { sent, client } = observed({ auth, ...options });
  expect(await refusal(() => client.POST("/trees", { body: {}, ...init }))).toMatchObject({
    code: "input",
    message: expect.stringContaining("X-Gardener"),
  });
  expect(sent).toEqual([]);
});

const UNSENDABLE = ["a\rb", "a\nb", "a\r\nx-evil: 1", "a\0", "\t", "a\u007f", "a\u0085", "a\u0100", "日本", "🌳", "\ud800"];
const NO_TEXT = [Number.NaN, Number.POSITIVE_INFINITY, {}, [], ["a"], new Date(0), () => "a", Symbol("a")];
const OWNED =
  "Host host Content-Length Connection Keep-Alive TE Trailer Transfer-Encoding Upgrade Expect Proxy-Authorization Proxy-X".split(" ");
const NO_NAMES = ["", " ", "a b", "a:", "a\r\nb", "a\0", "ä", "(a)", "a,b", '"a"', "__proto__", "__Proto__"];

const layer = {
  client: (name: string, value: unknown) => caught(() => clientOf({ headers: { [name]: value } })),
  params: (name: string, value: unknown) => refused({ params: { path: { id: "1" }, header: { [name]: value } } }),
  call: (name: string, value: unknown) => refused(get({ [name]: value })),
};

async function refused(init: object) {
  const { sent, client } = observed();
  const error = await refusal(() => client.GET("/trees/{id}", init));
  expect(sent).toEqual([]);
  return error;
}

describe.each(["client", "params", "call"] as const)("the layer of the %s", (at) => {
  test.each([...UNSENDABLE, ...NO_TEXT].map((value) => [value]))("refuses the value %o, without a word of it", async (value) => {
    const secret = typeof value === "string" ? `hunter2${value}` : value;
    const error = await layer[at]("X-Extra", secret);
    expect(error).toMatchObject({ code: "input", message: expect.stringContaining("X-Extra") });
    expect(String(error)).not.toContain("hunter2");
  });

  test.each(OWNED)("refuses %s, which is the connection's", async (name) => {
    expect(await layer[at](name, "1")).toMatchObject({ code: "input", message: expect.stringContaining(name) });
  });

  test.each(NO_NAMES)("refuses the name %j", async (name) => {
    expect(await layer[at](name, "1")).toMatchObject({ code: "input" });
  });
});

test.each([
  ["client", "/headers/X-Extra"],
  ["params", "/header/X-Extra"],
  ["call", "/headers/X-Extra"],
] as const)("an error in the layer of the %s points to %s", async (at, pointer) => {
  expect(await layer[at]("X-Extra", "\0")).toMatchObject({ pointer });
});

test("only what is in params is said to be in params", async () => {
  expect(await layer.params("X-Extra", "\0")).toMatchObject({ message: expect.stringContaining("params at /header/X-Extra") });
  expect(await layer.call("X-Extra", "\0")).toMatchObject({ message: expect.not.stringContaining("params") });
});

test("a missing header is missed in params", async () => {
  const { client } = observed({ auth });
  expect(await refusal(() => client.POST("/trees", { body: {} }))).toMatchObject({ pointer: "/header/X-Gardener" });
});

test.each(["constructor", "toString", "__proto", "proto__"])("%s is a header's name as good as any", async (name) => {
  const given = JSON.parse(`{"${name}":"1"}`);
  for (const options of [{ headers: given }, {}]) {
    const { sent, client } = observed(options);
    await client.GET("/trees/{id}", { params: { path: { id: "1" }, header: given } });
    expect(Object.entries(sent[0]?.init.headers ?? {})).toContainEqual([name.toLowerCase(), "1"]);
  }
});

test.each(["host", "__proto__"])("a Headers instance holds no value that the platform refuses to hold, and %s is refused", async (name) => {
  expect(await refused(get(new Headers([[name, "evil.example"]])))).toMatchObject({ code: "input" });
});

test("the layers of one call leave no trace in the next", async () => {
  const { sent, client } = observed({ headers: { "X-Extra": "1" } });
  await client.GET("/trees/{id}", get({ "X-Extra": null, "X-Other": "1" }));
  await client.GET("/trees/{id}", get(undefined));
  expect({ ...sent[1]?.init.headers }).toStrictEqual({ accept: "application/json", "x-extra": "1" });
});

test.each(["Idempotency-Key", "idempotency-key"])("%s, one for all calls, is refused at creation", (name) => {
  expect(() => observed({ headers: { [name]: "one" } })).toThrow(expect.objectContaining({ code: "input", pointer: "/headers" }));
});

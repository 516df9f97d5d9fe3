import { describe, expect, test } from "vitest";
import { caught, clientOf, manifest, observed, recorder, refusal } from "./fixture.ts";

const plant = { params: { header: { "X-Gardener": "ada" } }, body: {} };

/** The credentials that a call to an operation with `security` sends. */
async function sentWith(auth: unknown, security: readonly (readonly string[])[]): Promise<Record<string, string>> {
  const { sent, fetch } = recorder();
  const api = { ...manifest, operations: { "GET /trees": { id: "getTrees", security, responses: { 200: {} } } } };
  await clientOf({ auth, fetch }, api).GET("/trees");
  const { accept: _, ...credentials } = Object.fromEntries(sent[0]?.headers ?? []);
  return credentials;
}

const { bearer, basic, key, gate } = { bearer: "b", basic: { username: "u", password: "p" }, key: "k", gate: "g" };
const ANY = [["key", "gate"], ["bearer"], ["basic"]];

test.each([
  ["a header key", { key }, [["key"]], { "x-orchard-key": "k" }],
  ["a bearer", { bearer }, [["bearer"]], { authorization: "Bearer b" }],
  ["a user and password", { basic }, [["basic"]], { authorization: "Basic dTpw" }],
  ["the first alternative", { key, gate, bearer, basic }, ANY, { "x-orchard-key": "k", "x-orchard-gate": "g" }],
  ["the first that is complete", { gate, bearer, basic }, ANY, { authorization: "Bearer b" }],
  ["the last", { basic, gate }, ANY, { authorization: "Basic dTpw" }],
  ["all of an alternative", { bearer, key }, [["key", "bearer"]], { authorization: "Bearer b", "x-orchard-key": "k" }],
  ["undefined as not given", { key: undefined, gate, bearer }, ANY, { authorization: "Bearer b" }],
  ["nothing where the operation is open", { bearer, key }, [], {}],
  ["nothing where the open alternative comes first", { bearer }, [[], ["bearer"]], {}],
  ["what is there where the open alternative comes last", { bearer }, [["bearer"], []], { authorization: "Bearer b" }],
  ["nothing where nothing is there and it may", {}, [["bearer"], []], {}],
  ["nothing without auth at all", undefined, [["bearer"], []], {}],
  ["a function's", { bearer: () => "b" }, [["bearer"]], { authorization: "Bearer b" }],
  ["an async function's", { key: async () => "k" }, [["key"]], { "x-orchard-key": "k" }],
])("sends %s", async (_, auth, security, want) => {
  expect(await sentWith(auth, security)).toStrictEqual(want);
});

test.each([
  ["jörg", "pässwörd", "Basic asO2cmc6cMOkc3N3w7ZyZA=="],
  ["u", "p:q:r", "Basic dTpwOnE6cg=="],
  ["", "", "Basic Og=="],
  ["u", "", "Basic dTo="],
  ["a b", "🌳", "Basic YSBiOvCfjLM="],
])("Basic with %j and %j is UTF-8 in base 64", async (username, password, authorization) => {
  expect(await sentWith({ basic: { username, password } }, [["basic"]])).toStrictEqual({ authorization });
});

test.each([
  ["no auth", undefined],
  ["an empty auth", {}],
  ["half an alternative", { key }],
  ["the other half", { gate }],
  ["credentials on the prototype", Object.create({ bearer })],
])("with %s nothing is sent, and the error says what to give", async (_, auth) => {
  const { sent, client } = observed(auth === undefined ? {} : { auth });
  const error = await refusal(() => client.POST("/trees", plant));
  expect(error).toMatchObject({ code: "input", operation: "POST /trees", maybeApplied: false });
  for (const name of ["key", "gate", "bearer", "basic"]) expect(error.message).toContain(`auth.${name}`);
  expect(sent).toEqual([]);
});

test.each(["token", "Bearer", "toString", "__proto__"])(
  "a scheme called %s is refused at creation, with the ones there are",
  async (name) => {
    const auth = JSON.parse(`{"${name}":"x"}`);
    expect(await caught(() => clientOf({ auth }))).toMatchObject({
      code: "input",
      pointer: `/auth/${name}`,
      message: expect.stringContaining("bearer, basic, key, gate"),
    });
  },
);

const NO_SECRETS = [
  "",
  " ",
  "hunter2 ",
  " hunter2",
  "Bearer hunter2",
  "hun\tter2",
  "hunter2\n",
  "hunter2\r\nx-evil: 1",
  "hunter2\0",
  "hunter2Ā",
  "hunter2🌳",
];
const NO_TEXTS = [null, 1, true, {}, [], ["hunter2"], new Uint8Array(1), Symbol("hunter2")];

describe.each(["bearer", "key"])("%s", (scheme) => {
  const security = [[scheme]];

  test.each([...NO_SECRETS, ...NO_TEXTS].map((secret) => [secret]))("%o is refused where it is given", async (secret) => {
    const error = await refusal(() => sentWith({ [scheme]: secret }, security));
    expect(error).toMatchObject({ code: "input", pointer: undefined, operation: "GET /trees", attempts: 0, maybeApplied: false });
    expect(error.message).toContain(`auth.${scheme}`);
    expect(error.message).not.toContain("hunter2");
  });

  test.each([...NO_SECRETS, ...NO_TEXTS, undefined, () => "hunter2"].map((secret) => [secret]))(
    "%o is refused where a function gives it",
    async (secret) => {
      for (const give of [() => secret, async () => secret]) {
        const error = await refusal(() => sentWith({ [scheme]: give }, security));
        expect(error).toMatchObject({ code: "auth", operation: "GET /trees", message: expect.stringContaining(`auth.${scheme}`) });
        expect(error.message).not.toContain("hunter2");
      }
    },
  );

  test("a function that throws or rejects fails the call, and its words stay its own", async () => {
    const words = new Error("no hunter2 here");
    for (const give of [
      () => Promise.reject(words),
      () => Promise.reject("hunter2"),
      () => {
        throw words;
      },
      () => {
        throw undefined;
      },
    ]) {
      const error = await refusal(() => sentWith({ [scheme]: give }, security));
      expect(error).toMatchObject({ code: "auth", operation: "GET /trees", attempts: 0, maybeApplied: false });
      expect(`${error.message} ${error.stack} ${String(error.cause)}`).not.toContain("hunter2");
    }
  });
});

test.each([
  "hunter2",
  null,
  1,
  {},
  { username: "u" },
  { password: "p" },
  { username: 1, password: "p" },
  { username: "u:hunter2", password: "p" },
  () => basic,
])("%o is no user and password", async (given) => {
  const error = await refusal(() => sentWith({ basic: given }, [["basic"]]));
  expect(error).toMatchObject({
    code: "input",
    pointer: undefined,
    operation: "GET /trees",
    message: expect.stringContaining("auth.basic"),
  });
  expect(error.message).not.toContain("hunter2");
});

test("an error in a credential is not said to be in params", async () => {
  expect(await refusal(() => sentWith({ bearer: "" }, [["bearer"]]))).toMatchObject({ message: expect.not.stringContaining("params") });
});

test("a function is asked once for each call, and only for the alternative that is sent", async () => {
  let asked = 0;
  const count = () => `token-${++asked}`;
  const { sent, client } = observed({ auth: { key: count, gate: "g", bearer: () => Promise.reject(new Error("unasked")) } });
  expect(asked).toBe(0);
  await client.POST("/trees", plant).catch(() => {});
  await client.POST("/trees", plant).catch(() => {});
  expect(sent.map(({ headers }) => headers.get("x-orchard-key"))).toEqual(["token-1", "token-2"]);
});

test.each([
  ["a bad id", "DELETE", "/trees/{id}/notes/{note}", { params: { path: { id: ".." } } }],
  ["a bad body", "POST", "/trees", { ...plant, body: { a: Number.NaN } }],
  ["a missing header", "POST", "/trees", { body: {} }],
] as const)("no function is asked for a call with %s", async (_, method, path, init) => {
  let asked = false;
  const { client } = observed({
    auth: {
      bearer: () => {
        asked = true;
        return "b";
      },
    },
  });
  expect(await refusal(() => client[method](path, init))).toMatchObject({ code: "input" });
  expect(asked).toBe(false);
});

/** Client credentials against oauth2-mock-server, whose answers are rewritten as real servers get them wrong. */

import { type MutableResponse, OAuth2Server, type TokenRequestIncomingMessage } from "oauth2-mock-server";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { OAuth2Scheme } from "../../src/manifest.ts";
import { caught, clientOf, GARDENER, json, orchard } from "./issuer.ts";

const server = new OAuth2Server();
let url = "";

beforeAll(async () => {
  await server.issuer.keys.generate("ES256");
  await server.start(0, "127.0.0.1");
  url = `http://127.0.0.1:${server.address().port}`;
});
afterEach(() => {
  server.service.removeAllListeners();
  vi.restoreAllMocks();
});
afterAll(() => server.stop());

type Rewrite = (response: MutableResponse, nth: number) => void;

/** A client of an API that takes everything; what the issuer was asked, and with which tokens the API was called. */
function world(rewrite: Rewrite = () => {}, flow: Partial<OAuth2Scheme> = {}) {
  const asked: TokenRequestIncomingMessage[] = [];
  const bearers: (string | undefined)[] = [];
  server.service.on("beforeResponse", (response: MutableResponse, request: TokenRequestIncomingMessage) => {
    rewrite(response, asked.push(request));
  });
  const send = async (to: string, init: RequestInit) => {
    if (to === `${url}/token`) return fetch(to, init);
    bearers.push((init.headers as Record<string, string>)["authorization"]);
    return json({});
  };
  const client = clientOf(orchard({ tokenUrl: "/token", ...flow }), { auth: { oauth: GARDENER }, baseUrl: url, fetch: send });
  return { ...client, asked, bearers };
}

const JSON_BODY = { media: "json", authentication: "client_secret_post", parameters: { audience: "trees" } } as const;
const MEMBERS = { grant_type: "client_credentials", audience: "trees", client_id: GARDENER.clientId, client_secret: GARDENER.clientSecret };

describe("requests", () => {
  test.each([
    ["a form", { ...JSON_BODY, media: "form" }, "application/x-www-form-urlencoded"],
    ["JSON", JSON_BODY, "application/json"],
  ] as const)("as %s", async (_, flow, type) => {
    const { call, asked, bearers } = world(undefined, flow);
    await call();
    await call();
    expect(asked.map(({ body, headers }) => [{ ...body }, headers["content-type"]])).toEqual([[MEMBERS, type]]);
    expect(bearers).toEqual([expect.stringMatching(/^Bearer [\w-]+\.[\w-]+\.[\w-]+$/), bearers[0]]);
  });

  test("without the grant's own name, by the members of the spec: the server says what it thinks of that", async () => {
    const { call, asked, bearers } = world(undefined, { ...JSON_BODY, members: ["client_id", "client_secret"] });
    expect(await caught(call)).toMatchObject({ code: "auth", status: 400 });
    expect([asked, bearers]).toEqual([[], []]);
  });
});

/** Answers with these members instead. */
const body =
  (members: Record<string, unknown>): Rewrite =>
  (response, nth) => {
    response.body = { access_token: `token-${nth}`, token_type: "Bearer", expires_in: 3600, ...members };
  };

describe("answers", () => {
  test.each([
    ["no token_type", { token_type: undefined }, true],
    ["another spelling of it", { token_type: "bEARER" }, true],
    ["a text for expires_in", { expires_in: "3600" }, true],
    ["no expires_in", { expires_in: undefined }, false],
    ["null for expires_in", { expires_in: null }, false],
    ["nothing but a token", { token_type: undefined, expires_in: undefined }, false],
    ["members that nobody knows", { scope: "a b", refresh_token: "r", issued_at: 1 }, true],
  ])("%s", async (_, members, kept) => {
    const { call, bearers } = world(body(members));
    await call();
    await call();
    expect(bearers).toEqual(["Bearer token-1", kept ? "Bearer token-1" : "Bearer token-2"]);
  });

  test.each([
    ["no token", { access_token: undefined }],
    ["null for a token", { access_token: null }],
    ["an empty token", { access_token: "" }],
    ["a token of another type", { token_type: "mac" }],
    ["an error with status 200", { access_token: undefined, error: "invalid_client" }],
  ])("%s", async (_, members) => {
    const { call, asked, bearers } = world(body(members));
    expect(await caught(call)).toMatchObject({ code: "auth", status: 200 });
    expect([asked.length, bearers]).toEqual([1, []]);
  });

  test("an empty body", async () => {
    const { call } = world((response) => {
      response.body = "";
    });
    expect(await caught(call)).toMatchObject({ code: "auth" });
  });

  test.each([
    [400, "invalid_scope"],
    [401, "invalid_client"],
    [403, "access_denied"],
  ])("status %i, %s: asked for once", async (statusCode, error) => {
    const { call, asked } = world((response) => Object.assign(response, { statusCode, body: { error, error_description: "hunter2" } }));
    const failure = await caught(call);
    expect(failure).toMatchObject({ code: "auth", status: statusCode, message: expect.stringContaining(error) });
    expect(String(failure)).not.toContain("hunter2");
    expect(asked).toHaveLength(1);
  });

  test.each([429, 500, 503])("status %i, and then a token", async (statusCode) => {
    vi.spyOn(Math, "random").mockReturnValue(0);
    const { call, asked, bearers } = world((response, nth) => {
      if (nth === 1) Object.assign(response, { statusCode, body: { error: "temporarily_unavailable" } });
    });
    expect((await call()).response.status).toBe(200);
    expect([asked.length, bearers.length]).toEqual([2, 1]);
  });
});

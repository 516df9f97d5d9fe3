/** The token request in every form a spec can ask for, and the strict reading of its answer. */

import { describe, expect, test } from "vitest";
import type { OAuth2Scheme } from "../../src/manifest.ts";
import { caught, gardener, json, SECRET } from "../tokens/issuer.ts";

const FORM = "application/x-www-form-urlencoded";
const JSON_TYPE = "application/json";
const GRANT = "grant_type=client_credentials";
const POST = { authentication: "client_secret_post" } as const;

/** What the issuer is asked by a client with these options. */
async function asked(flow: Partial<OAuth2Scheme>, oauth: object) {
  const { call, tokens } = gardener({ flow, oauth });
  await call();
  return tokens;
}

describe("requests", () => {
  // RFC 6749, section 2.3.1 and appendix B: form-encoded first, then joined by the one colon that stays.
  test.each([
    ["gardener", "hunter2", "gardener:hunter2"],
    ["a:b", "c:d:", "a%3Ab:c%3Ad%3A"],
    ["a b", " c ", "a+b:+c+"],
    ["a+b", "+c", "a%2Bb:%2Bc"],
    ["a&b=c", "d/e?f#g", "a%26b%3Dc:d%2Fe%3Ff%23g"],
    ["100%", "%3A", "100%25:%253A"],
    ["jörg", "pässwörd", "j%C3%B6rg:p%C3%A4ssw%C3%B6rd"],
    ["树", "🌳", "%E6%A0%91:%F0%9F%8C%B3"],
  ])("Basic with %j and %j is %s in base 64", async (clientId, clientSecret, want) => {
    const [request] = await asked({}, { clientId, clientSecret });
    expect(request).toMatchObject({ method: "POST", redirect: "manual", body: GRANT });
    const authorization = `Basic ${Buffer.from(want).toString("base64")}`;
    expect(request?.headers).toStrictEqual({ accept: JSON_TYPE, "content-type": FORM, authorization });
  });

  test.each([
    ["gardener", "hunter2", "client_id=gardener&client_secret=hunter2"],
    ["a:b", "+ &=", "client_id=a%3Ab&client_secret=%2B+%26%3D"],
    ["jörg", "🌳", "client_id=j%C3%B6rg&client_secret=%F0%9F%8C%B3"],
  ])("a form with %j and %j is %s", async (clientId, clientSecret, want) => {
    const [request] = await asked(POST, { clientId, clientSecret });
    expect(request).toMatchObject({ method: "POST", redirect: "manual", body: `${GRANT}&${want}` });
    expect(request?.headers).toStrictEqual({ accept: JSON_TYPE, "content-type": FORM });
  });

  const members = ["client_id", "client_secret"];
  const parameters = { audience: "trees" };
  const odd = { clientId: 'a"b', clientSecret: "🌳: \\" };
  test.each([
    ["all members", {}, { grant_type: "client_credentials", audience: "trees", client_id: 'a"b', client_secret: "🌳: \\" }],
    ["the members of the spec only", { members }, { client_id: 'a"b', client_secret: "🌳: \\" }],
  ])("JSON with %s", async (_, flow, want) => {
    const [request] = await asked({ ...POST, media: "json", parameters, ...flow }, odd);
    expect(JSON.parse(request?.body ?? "")).toStrictEqual(want);
    expect(request?.headers).toStrictEqual({ accept: JSON_TYPE, "content-type": JSON_TYPE });
  });
});

describe("answers", () => {
  const good = { access_token: "a.b-c_d~e+f/g==", token_type: "Bearer", expires_in: 3600 };

  test.each(["Bearer", "bearer", "BEARER", undefined])("a token of type %o is sent", async (token_type) => {
    const { call, bearers } = gardener({ token: () => json({ ...good, token_type }) });
    await call();
    expect(bearers()).toEqual([good.access_token]);
  });

  const tokens = [undefined, "", null, 1, true, ["t"], { t: 1 }, " ", "two words", "t\r\nx-evil: 1", "t\0", "tö", "=", "Bearer t"];
  const types = ["mac", "DPoP", "N_A", "", "bearer ", null, 1, ["Bearer"]];
  test.each([
    ...tokens.map((access_token) => ({ ...good, access_token })),
    ...types.map((token_type) => ({ ...good, token_type })),
    ...`|null|[]|true|"t"|<html></html>|access_token=t|{|[${JSON.stringify(good)}]`.split("|"),
  ])("%j is refused", async (answer) => {
    const { call, tokens, calls } = gardener({ token: () => json(answer) });
    const error = await caught(call);
    expect(error).toMatchObject({ code: "auth", status: 200, operation: "GET /trees", message: expect.stringContaining("auth.oauth") });
    expect([tokens.length, calls.length]).toEqual([1, 0]);
    expect(String(error)).not.toContain(SECRET);
  });

  test.each(["3600", '"3600"', "3600.5", '"3600.5"', "1", "1e3"])("expires_in %s: kept", async (expiresIn) => {
    const { call, bearers } = gardener({ token: (nth) => json(`{"access_token":"token-${nth}","expires_in":${expiresIn}}`) });
    await call();
    await call();
    expect(bearers()).toEqual(["token-1", "token-1"]);
  });

  const texts = ["0", "-1", "soon", "", " ", "NaN", "Infinity", "0x10", "3600 s"].map((text) => JSON.stringify(text));
  test.each([
    ...["0", "-1", "-0.5", "1e999", "-1e999", "null", "true", "[3600]", "{}", ...texts],
    // More milliseconds than a number can count would be for ever.
    "1e308",
  ])("expires_in %s: used once, not kept", async (expiresIn) => {
    const { call, bearers } = gardener({ token: (nth) => json(`{"access_token":"token-${nth}","expires_in":${expiresIn}}`) });
    await call();
    await call();
    expect(bearers()).toEqual(["token-1", "token-2"]);
  });

  test("no expires_in: used once, not kept", async () => {
    const { call, bearers } = gardener({ token: (nth) => json({ access_token: `token-${nth}` }) });
    await call();
    await call();
    expect(bearers()).toEqual(["token-1", "token-2"]);
  });
});

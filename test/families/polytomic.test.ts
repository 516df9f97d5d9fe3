/** What this family does otherwise than others: a call of the client, what is sent for it, and what comes of the documented answer. */

import { expect, test } from "vitest";
import { createPolytomicClient } from "../../generated/polytomic/index.ts";
import { recorder } from "../src/fixture.ts";
import { documented } from "./answers.ts";

function observed(auth: object, ...answers: Response[]) {
  const { sent, fetch } = recorder(...answers);
  const headers = { "X-Polytomic-Version": "2025-09-18" };
  return { sent, client: createPolytomicClient({ auth, headers, fetch, retry: false }) };
}

const org = { org_id: "11111111-1111-4111-8111-111111111111" };
const user = { ...org, id: "22222222-2222-4222-8222-222222222222" };
const body = { email: "a@example.com" };

test("no users are null", async () => {
  const { client } = observed({ bearer: "b" }, documented("polytomic", "listUsers", 200, "none"));
  expect(await client.call.listUsers({ path: org })).toMatchObject({ data: { data: null } });
});

test("the newer version updates with PUT, the older ones with PATCH", async () => {
  const { sent, client } = observed({ bearer: "b" });
  await client.call.updateUserRoles({ path: user, body });
  await client.call.updateUser({ path: user, header: { "X-Polytomic-Version": "2023-04-25" }, body });
  expect(sent.map(({ init, headers }) => [init.method, headers.get("x-polytomic-version")])).toEqual([
    ["PUT", "2025-09-18"],
    ["PATCH", "2023-04-25"],
  ]);
});

test("what creates carries a key of its own, or the caller's", async () => {
  const { sent, client } = observed({ bearer: "b" });
  await client.call.createUser({ path: org, body });
  await client.call.createUser({ path: org, body });
  await client.call.createUser({ path: org, header: { "Idempotency-Key": "my-key-01" }, body });
  await client.call.getUser({ path: user });
  const keys = sent.map(({ headers }) => headers.get("idempotency-key"));
  expect(keys.slice(0, 2)).toEqual([expect.stringMatching(/^[\w-]{36}$/), expect.stringMatching(/^[\w-]{36}$/)]);
  expect(keys[0]).not.toBe(keys[1]);
  expect(keys.slice(2)).toEqual(["my-key-01", null]);
});

test("a key is made without a body, and its value comes once", async () => {
  const { sent, client } = observed({ bearer: "b" }, documented("polytomic", "createApiKey", 200, "issued"));
  const { data } = await client.call.createApiKey({ path: user, query: { force: true } });
  expect(data?.data?.value).toEqual(expect.any(String));
  expect([new URL(String(sent[0]?.url)).search, sent[0]?.init.body]).toEqual(["?force=true", undefined]);
});

test("removing answers 200 with whom it removed", async () => {
  const { client } = observed({ bearer: "b" }, documented("polytomic", "deleteUser", 200, "removed"));
  expect((await client.call.deleteUser({ path: user })).data?.data?.email).toEqual(expect.any(String));
});

test("a partner's key is none for the current organization, nor a user's for a partner's users", async () => {
  await expect(observed({ bearer: "b" }).client.call.getCurrentOrganization()).rejects.toMatchObject({ code: "input" });
  await expect(observed({ userBearer: "u" }).client.call.listUsers({ path: org })).rejects.toMatchObject({ code: "input" });
  const { sent, client } = observed({ bearer: "b", userBearer: "u" });
  await client.call.getCurrentOrganization();
  expect(sent[0]?.headers.get("authorization")).toBe("Bearer u");
});

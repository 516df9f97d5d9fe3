/** What this family does otherwise than others: a call of the client, what is sent for it, and what comes of the documented answer. */

import { expect, test } from "vitest";
import { createAuth0Client } from "../../generated/auth0/index.ts";
import { deref } from "../../src/pointer.ts";
import { recorder } from "../src/fixture.ts";
import { apiOf, documented } from "./answers.ts";

function observed(...answers: Response[]) {
  const { sent, fetch } = recorder(...answers);
  const options = { server: { tenantDomain: "acme.eu.auth0.com" }, auth: { bearer: "b" }, fetch, retry: false } as const;
  return { sent, client: createAuth0Client(options) };
}

const path = { id: "org_1" };

test.each(["get_organization_connections", "get_enabled_connections"] as const)("%s is bare, or counted", async (id) => {
  const { sent, client } = observed(documented("auth0", id, 200, "list"), documented("auth0", id, 200, "with_totals"));
  const bare = await client.call[id]({ path });
  const counted = await client.call[id]({ path, query: { include_totals: true } });
  expect([Array.isArray(bare.data), Array.isArray(counted.data)]).toEqual([true, false]);
  expect(sent.map(({ url }) => new URL(url).search)).toEqual(["", "?include_totals=true"]);
});

test("the two generations write the id of a connection in their own ways", async () => {
  const { sent, client } = observed();
  await client.call.get_organization_connection({ path: { id: "o", connection_id: "c" } });
  await client.call.get_enabled_connections_by_connectionId({ path: { id: "o", connectionId: "c" } });
  const at = "https://acme.eu.auth0.com/api/v2/organizations/o";
  expect(sent.map(({ url }) => url)).toEqual([`${at}/connections/c`, `${at}/enabled_connections/c`]);
});

test("each operation asks for the scope of what it does", () => {
  const scopes = apiOf("auth0").operations.map(({ method, security }) => [method, security.flatMap((one) => Object.values(one).flat())]);
  const verbs: Record<string, string> = { get: "read", post: "create", patch: "update", delete: "delete" };
  expect(scopes).toEqual(scopes.map(([method]) => [method, [`${verbs[String(method)]}:organization_connections`]]));
});

test("an operation tells its stage of life", () => {
  const { document } = apiOf("auth0");
  const tagOf = (template: string) => deref<{ get: { tags: string[] } }>(document, document.paths?.[template] as never).get.tags;
  expect(tagOf("/organizations/{id}/connections")).toEqual([expect.stringContaining("early access")]);
  expect(tagOf("/organizations/{id}/enabled_connections")).toEqual([expect.stringContaining("generally available")]);
});

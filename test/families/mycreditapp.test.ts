/** What this family does otherwise than others: a call of the client, what is sent for it, and what comes of the documented answer. */

import { expect, test } from "vitest";
import { createMyCreditAppClient } from "../../generated/mycreditapp/index.ts";
import { paginate } from "../../src/index.ts";
import { recorder } from "../src/fixture.ts";
import { documented, json } from "./answers.ts";

function observed(...answers: Response[]) {
  const { sent, fetch } = recorder(...answers);
  const headers = { "Requester-Organization-ID": "r", "Target-Organization-ID": "t" };
  return { sent, client: createMyCreditAppClient({ auth: { bearer: "b" }, headers, fetch, retry: false }) };
}

const OTHER = "33333333-3333-4333-8333-333333333333";

test("statuses are required, and each is named anew", async () => {
  const { sent, client } = observed(documented("mycreditapp", "getHostConnections", 200, "page"));
  const { data } = await client.call.getHostConnections({ query: { statuses: ["connected", "disconnected"] } });
  expect(new URL(String(sent[0]?.url)).search).toBe("?statuses=connected&statuses=disconnected");
  expect(data?.items[0]?.created_at).toBeInstanceOf(Date);
  expect([sent[0]?.headers.get("requester-organization-id"), sent[0]?.headers.get("target-organization-id")]).toEqual(["r", "t"]);
  const empty = observed().client.call.getHostConnections({ query: { statuses: [] } });
  await expect(empty).rejects.toMatchObject({ code: "input", pointer: "/query/statuses" });
});

test("pages are counted by what came before them", async () => {
  const { items } = (await documented("mycreditapp", "getGuestConnections", 200, "page").json()) as { items: object[] };
  const others = items.map((item) => ({ ...item, guest_organization_id: OTHER }));
  const total_items = 2 * items.length;
  const { sent, client } = observed(json({ items, total_items }), json({ items: others, total_items }));
  const found = [];
  const query = { statuses: ["connected" as const] };
  for await (const item of paginate(client, "GET", "/guest-connections", { params: { query } })) found.push(item);
  expect(found).toHaveLength(total_items);
  expect(sent.map(({ url }) => new URL(url).searchParams.get("offset"))).toEqual([null, String(items.length)]);
});

test.each([200, 201, 202, 204])("a notification may answer %i", async (status) => {
  const { client } = observed(new Response(status === 204 ? null : '{"anything":1}', { status }));
  const called = client.call.sendDisconnectionNotification({ path: { guest_org_id: OTHER } });
  expect(await called).toMatchObject({ data: undefined, error: undefined });
});

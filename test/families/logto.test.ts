/** What this family does otherwise than others: a call of the client, what is sent for it, and what comes of the documented answer. */

import { expect, test } from "vitest";
import { createLogtoClient } from "../../generated/logto/index.ts";
import { recorder } from "../src/fixture.ts";
import { documented } from "./answers.ts";

function observed(...answers: Response[]) {
  const { sent, fetch } = recorder(...answers);
  return { sent, client: createLogtoClient({ server: { tenant_id: "acme" }, auth: { bearer: "b" }, fetch, retry: false }) };
}

test("connectors of a target", async () => {
  const { sent, client } = observed(documented("logto", "ListConnectors", 200, "connectors"));
  const { data } = await client.call.ListConnectors({ query: { target: "github" } });
  expect(sent[0]?.url).toBe("https://acme.logto.app/api/connectors?target=github");
  expect(data?.length).toBeGreaterThan(0);
});

test("creating answers 200", async () => {
  const { client } = observed(documented("logto", "CreateConnector", 200, "social"));
  const { data, response } = await client.call.CreateConnector({ body: { connectorId: "github-universal" } });
  expect([response.status, data?.connectorId]).toEqual([200, expect.any(String)]);
});

test("a test goes to the factory's id and answers nothing", async () => {
  const { sent, client } = observed(documented("logto", "CreateConnectorTest", 204));
  const { data, error } = await client.call.CreateConnectorTest({ path: { factoryId: "f" }, body: { config: {}, email: "a@example.com" } });
  expect([sent[0]?.url, data, error]).toEqual(["https://acme.logto.app/api/connectors/f/test", undefined, undefined]);
});

test("the authorization URI is in redirectTo", async () => {
  const { client } = observed(documented("logto", "CreateConnectorAuthorizationUri", 200, "github"));
  const body = { state: "s", redirectUri: "https://app.example.com/callback" };
  const { data } = await client.call.CreateConnectorAuthorizationUri({ path: { connectorId: "c" }, body });
  expect(data?.redirectTo).toMatch(/^https:/);
});

test("form items tell their kinds apart", async () => {
  const { client } = observed(documented("logto", "GetConnectorFactory", 200, "standard"));
  const { data } = await client.call.GetConnectorFactory({ path: { id: "f" } });
  const items = data?.formItems ?? [];
  const choices = items.map((item) => (item.type === "Select" || item.type === "MultiSelect" ? item.selectItems.length : 0));
  expect(items.map(({ type }) => type)).toContain("Select");
  expect(Math.max(...choices)).toBeGreaterThan(0);
});

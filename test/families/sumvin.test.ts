/** What this family does otherwise than others: a call of the client, what is sent for it, and what comes of the documented answer. */

import { expect, test } from "vitest";
import { createSumvinClient } from "../../generated/sumvin/index.ts";
import { recorder } from "../src/fixture.ts";
import { documented, json } from "./answers.ts";

function observed(auth: object, ...answers: Response[]) {
  const { sent, fetch } = recorder(...answers);
  return { sent, client: createSumvinClient({ auth, fetch, retry: false }) };
}

test("the catalogue takes the JWT alone, and its slash", async () => {
  const { sent, client } = observed({ jwt: "j", pat: "p" }, documented("sumvin", "listConnectors", 200, "catalogue"));
  const { data } = await client.call.listConnectors();
  expect(data?.connectors[0]?.id).toEqual(expect.any(String));
  expect(sent[0]?.url).toBe("https://api.sumvin.com/v0/connectors/");
  expect([sent[0]?.headers.get("x-juno-jwt"), sent[0]?.headers.get("x-sumvin-pat")]).toEqual(["j", null]);
  await expect(observed({ pat: "p" }).client.call.listConnectors()).rejects.toMatchObject({ code: "input" });
});

test("expand is a list, and brings the tools", async () => {
  const { sent, client } = observed({ jwt: "j" }, documented("sumvin", "getConnector", 200, "withTools"));
  const { data } = await client.call.getConnector({ path: { connector_id: "c" }, query: { expand: ["tools"] } });
  expect(sent[0]?.url).toBe("https://api.sumvin.com/v0/connectors/c?expand=tools");
  expect(data?.tools?.length).toBeGreaterThan(0);
});

test("connecting answers 201 at the collection's slash; disconnecting answers 204", async () => {
  const { sent, client } = observed(
    { pat: "p" },
    documented("sumvin", "connectService", 201, "epochMilliseconds"),
    documented("sumvin", "disconnectService", 204),
  );
  const made = await client.call.connectService({ body: { connector_id: "c", auth_data: {} } });
  expect(made.data?.user_connector.created_at).toBeInstanceOf(Date);
  expect(await client.call.disconnectService({ path: { user_connector_id: "u" } })).toMatchObject({ data: undefined, error: undefined });
  expect(sent.map(({ url }) => new URL(url).pathname)).toEqual(["/v0/user/connectors/", "/v0/user/connectors/u"]);
});

test("an error code that is not documented yet passes", async () => {
  const problem = { type: "t", title: "t", status: 409, detail: "d", instance: "i", error_code: "CON-409-999-R" };
  const body = { connector_id: "c", auth_data: {} };
  const { error } = await observed({ pat: "p" }, json(problem, 409)).client.call.connectService({ body });
  expect(error?.status === 409 && error.body?.error_code).toBe("CON-409-999-R");
});

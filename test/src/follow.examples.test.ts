/** Every link of the examples in a spec, through the client of that API: the only one whose answers hold links. */

import { describe, expect, test } from "vitest";
import { examplesOf, loadApis } from "../../examples/samples.ts";
import { createSumvinClient } from "../../generated/sumvin/index.ts";
import { jsonOf } from "../../scripts/document.ts";
import { follow, type Link, unwrap } from "../../src/index.ts";
import { answer, BASE, recorder } from "./fixture.ts";

const ORIGIN = "https://api.sumvin.com";
const MOUNT = "https://proxy.test/sumvin";

const apis = await loadApis();
const { document, operations } = apis.find(({ name }) => name === "sumvin") ?? expect.fail("no API");

interface Linked {
  readonly _links?: Readonly<Record<string, Link>>;
}

/** The documented answers of an operation with one status. */
function answersOf(id: string, status: string): unknown[] {
  const [, response] =
    operations.find(({ operationId }) => operationId === id)?.responses.find(([documented]) => documented === status) ?? [];
  return examplesOf(document, jsonOf(response?.content)).map(([, value]) => value);
}

const links = operations.flatMap(({ operationId, responses }) =>
  responses
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([status]) => answersOf(operationId, status))
    .flatMap((value) => Object.entries((value as Linked)._links ?? {}))
    .map(([relation, link]) => ({ from: operationId, relation, link })),
);

const variables = { connector_id: "con/1", user_connector_id: "uco 1" };
const filled = (href: string) => href.replace("{connector_id}", "con%2F1").replace("{user_connector_id}", "uco%201");

/** The operation that a path is of, worked out from the document's paths alone. */
function operationOf({ href, method = "GET" }: Link) {
  const found = operations.filter(
    (entry) => entry.method.toUpperCase() === method && new RegExp(`^${entry.path.replace(/\{\w+\}/g, "[^/]+")}$`).test(filled(href)),
  );
  expect(found).toHaveLength(1);
  return found[0] ?? expect.fail("no operation");
}

test("there are links of every method, some of them templates", () => {
  expect(new Set(links.map(({ link: { method = "GET" } }) => method))).toEqual(new Set(["GET", "POST", "PATCH", "DELETE"]));
  expect(links.some(({ link }) => link.templated)).toBe(true);
});

describe.each(links)("$from: $relation, $link.method $link.href", ({ link }) => {
  const { operationId, method, path } = operationOf(link);
  const body = operationId === "connectService" ? { connector_id: "con-example-0001", auth_data: {} } : { is_active: true };
  const options = { variables, ...(/post|patch/.test(method) && { body }) };

  test.each([
    ["the server", undefined, link.href],
    ["a mount that the server does not know", MOUNT, link.href],
    ["a mount that it knows", MOUNT, `/sumvin${link.href}`],
    ["its whole address", MOUNT, `${MOUNT}${link.href}`],
  ])("below %s it is that operation", async (_, baseUrl, href) => {
    const seen: string[] = [];
    const { sent, fetch } = recorder(new Response("{}", { status: 404 }));
    const hooks = { onRequest: ({ template }: { template: string }) => void seen.push(template) };
    const sumvin = createSumvinClient({
      auth: { jwt: "j", pat: "p" },
      fetch,
      retry: false,
      hooks,
      ...(baseUrl !== undefined && { baseUrl }),
    });
    const { error } = await follow(sumvin, { ...link, href }, { ...options, operation: operationId as "getConnector" });
    expect({ seen, error: error?.status }).toEqual({ seen: [path], error: 404 });
    expect(sent).toMatchObject([{ url: `${baseUrl ?? ORIGIN}${filled(link.href)}`, init: { method: method.toUpperCase() } }]);
    expect([sent[0]?.headers.get("x-juno-jwt"), sent[0]?.headers.get("x-sumvin-pat")]).toEqual(["j", null]);
  });
});

test("from a list to a connection, and to its end", async () => {
  const answers = [
    answersOf("listUserConnectors", "200")[0],
    answersOf("getUserConnector", "200")[0],
    answersOf("updateUserConnector", "200")[0],
  ];
  const { sent, fetch } = recorder(...answers.map((value) => answer(value)), new Response(null, { status: 204 }));
  const sumvin = createSumvinClient({ auth: { pat: "p" }, fetch });
  const list = await unwrap(sumvin.call.listUserConnectors());
  const id = list.user_connectors[0]?.id ?? "";
  const toItem = list._links["item"] ?? expect.fail("no link");
  const one = await unwrap(follow(sumvin, toItem, { operation: "getUserConnector", variables: { user_connector_id: id } }));
  expect(one.user_connector.updated_at).toEqual(new Date(1735732799123));
  const toUpdate = one._links["update"] ?? expect.fail("no link");
  const updated = await unwrap(follow(sumvin, toUpdate, { operation: "updateUserConnector", body: { is_active: false } }));
  expect(updated.user_connector.created_at).toEqual(new Date(1704067200000));
  const gone = await unwrap(follow(sumvin, updated._links["disconnect"] ?? expect.fail("no link")));
  expect(gone).toBeUndefined();
  const path = "/v0/user/connectors/";
  expect(sent.map(({ url, init: { method, body } }) => [method, url, body])).toEqual([
    ["GET", `${ORIGIN}${path}`, undefined],
    ["GET", `${ORIGIN}${path}uco-example-0001`, undefined],
    ["PATCH", `${ORIGIN}${path}uco-example-0001`, '{"is_active":false}'],
    ["DELETE", `${ORIGIN}${path}uco-example-0001`, undefined],
  ]);
});

test("a relation that no operation describes yet is followed all the same", async () => {
  const { sent, fetch } = recorder(answer({ created_at: 1704067200000 }));
  const sumvin = createSumvinClient({ auth: { pat: "p" }, fetch });
  const history = { href: "/v0/user/connectors/uco-example-0001/history", method: "GET", templated: false };
  expect(await unwrap(follow(sumvin, history))).toEqual({ created_at: 1704067200000 });
  expect(sent[0]?.headers.get("x-sumvin-pat")).toBe("p");
  await expect(follow(sumvin, { href: `${BASE}/v0/connectors/` })).rejects.toMatchObject({ code: "input" });
  expect(sent).toHaveLength(1);
});

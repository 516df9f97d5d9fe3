/** The lists of real APIs that have pages, through their own clients. */

import { expect, test } from "vitest";
import { createAuth0Client } from "../../generated/auth0/index.ts";
import { createMyCreditAppClient } from "../../generated/mycreditapp/index.ts";
import { type Fetch, paginate } from "../../src/index.ts";

/** Answers with these in turn, and notes the queries. */
function server(...answers: object[]) {
  const queries: string[] = [];
  const fetch: Fetch = async (url) => {
    queries.push(new URL(url).search);
    return Response.json(answers[queries.length - 1]);
  };
  return { queries, fetch };
}

test.each([
  ["/organizations/{id}/connections", "connections"],
  ["/organizations/{id}/enabled_connections", "enabled_connections"],
] as const)("Auth0, %s: every page asks for the total", async (path, member) => {
  const [a, b, c] = ["a", "b", "c"].map((id) => ({ connection_id: id }));
  const { queries, fetch } = server({ [member]: [a, b], start: 0, limit: 2, total: 3 }, { [member]: [c], start: 2, limit: 2, total: 3 });
  const auth0 = createAuth0Client({ server: { tenantDomain: "acme.eu.auth0.com" }, auth: { bearer: "b" }, fetch });
  const ids: (string | undefined)[] = [];
  const params = { path: { id: "org_1" }, query: { per_page: 2 } };
  for await (const { connection_id } of paginate(auth0, "GET", path, { params })) ids.push(connection_id);
  expect(ids).toEqual(["a", "b", "c"]);
  expect(queries).toEqual(["?per_page=2&include_totals=true", "?per_page=2&include_totals=true&page=1"]);
});

test("Auth0, without the total: bare lists, up to the empty one", async () => {
  const { queries, fetch } = server([{ connection_id: "a" }], []);
  const auth0 = createAuth0Client({ server: { tenantDomain: "acme.eu.auth0.com" }, auth: { bearer: "b" }, fetch });
  const params = { path: { id: "org_1" }, query: { include_totals: false } };
  const ids: string[] = [];
  for await (const { connection_id } of paginate(auth0, "GET", "/organizations/{id}/connections", { params })) ids.push(connection_id);
  expect(ids).toEqual(["a"]);
  expect(queries).toEqual(["?include_totals=false", "?include_totals=false&page=1"]);
});

test.each(["/host-connections", "/guest-connections"] as const)("MyCreditApp, %s: by offset, its times decoded", async (path) => {
  const [a, b, c] = ["2025-03-04T09:15:27.604118", "2025-03-05T00:00:00", "2025-03-06T00:00:00"].map((at) => ({ created_at: at }));
  const { queries, fetch } = server({ items: [a, b], total_items: 3 }, { items: [c], total_items: 3 });
  const headers = { "Requester-Organization-ID": "1", "Target-Organization-ID": "1" };
  const credit = createMyCreditAppClient({ auth: { bearer: "b" }, headers, fetch });
  const times: string[] = [];
  const pages = paginate(credit, "GET", path, { params: { query: { statuses: ["connected"], limit: 2 } } });
  for await (const { created_at } of pages) times.push(created_at.toISOString());
  expect(times).toEqual(["2025-03-04T09:15:27.604Z", "2025-03-05T00:00:00.000Z", "2025-03-06T00:00:00.000Z"]);
  expect(queries).toEqual(["?statuses=connected&limit=2", "?statuses=connected&limit=2&offset=2"]);
});

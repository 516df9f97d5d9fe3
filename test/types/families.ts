/** Lists that follow their flag, calls by `operationId`, unions that narrow. Compiled by `npm run check:types`, never run. */

import { createAuth0Client } from "../../generated/auth0/index.ts";
import { createLogtoClient } from "../../generated/logto/index.ts";
import { createMyCreditAppClient } from "../../generated/mycreditapp/index.ts";
import { createPolytomicClient } from "../../generated/polytomic/index.ts";
import { createSumvinClient } from "../../generated/sumvin/index.ts";
import { type ApiError, follow, paginate, unwrap } from "../../src/index.ts";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Same<A, B>) => undefined;

const auth0 = createAuth0Client({ server: { tenantDomain: "acme.eu.auth0.com" }, auth: { bearer: "x" } });
const list = "/organizations/{id}/connections";
const path = { id: "org_1" };

export async function flag(flag: boolean) {
  const bare = await unwrap(auth0.GET(list, { params: { path } }));
  same<(typeof bare)[number]["connection_id"], string>(true);
  const off = await unwrap(auth0.GET(list, { params: { path, query: { include_totals: false, page: 1 } } }));
  same<(typeof off)[number]["connection_id"], string>(true);
  const on = await unwrap(auth0.GET(list, { params: { path, query: { include_totals: true } } }));
  same<typeof on.total, number | undefined>(true);
  // @ts-expect-error with totals it is no list
  on.map(String);
  const either = await unwrap(auth0.GET(list, { params: { path, query: { include_totals: flag } } }));
  // @ts-expect-error nobody knows which
  either.map(String);
  if (Array.isArray(either)) either.map(String);
  // @ts-expect-error no such parameter
  auth0.GET(list, { params: { path, query: { include_total: true } } });
  // @ts-expect-error no such option
  auth0.GET(list, { params: { path }, bdoy: 1 });
  // The other GET of this API is what it was.
  const one = await unwrap(auth0.GET(`${list}/{connection_id}`, { params: { path: { id: "1", connection_id: "1" } } }));
  same<typeof one.connection_id, string>(true);
}

export async function byId(flag: boolean) {
  const bare = await unwrap(auth0.call.get_organization_connections({ path }));
  bare.map(String);
  const on = await unwrap(auth0.call.get_organization_connections({ path, query: { include_totals: true } }));
  same<typeof on.limit, number | undefined>(true);
  const either = await unwrap(auth0.call.get_organization_connections({ path, query: { include_totals: flag } }));
  // @ts-expect-error nobody knows which
  either.map(String);
  const { error } = await auth0.call.patch_organization_connection({ path: { id: "1", connection_id: "1" }, body: { is_enabled: null } });
  if (error?.status === 403) same<typeof error.body extends object | undefined ? true : false, true>(true);
  // @ts-expect-error parameters stand beside the body
  auth0.call.patch_organization_connection({ params: { path: { id: "1", connection_id: "1" } } });
  // @ts-expect-error no such operation
  auth0.call.patchOrganizationConnection;
}

export async function pages() {
  const connections = paginate(auth0, "GET", list, { params: { path } });
  for await (const item of connections) same<typeof item.connection_id, string>(true);
  for await (const page of connections.pages()) if (!Array.isArray(page)) same<typeof page.total, number | undefined>(true);
  // @ts-expect-error this one has no pages
  paginate(auth0, "GET", `${list}/{connection_id}`, { params: { path: { id: "1", connection_id: "1" } } });
  // @ts-expect-error a path parameter is missing
  paginate(auth0, "GET", list, {});

  const headers = { "Requester-Organization-ID": "1", "Target-Organization-ID": "1" };
  const credit = createMyCreditAppClient({ auth: { bearer: "x" }, headers });
  for await (const item of paginate(credit, "GET", "/host-connections", { params: { query: { statuses: ["connected"] } } })) {
    same<typeof item.created_at, Date>(true);
  }
  // @ts-expect-error the statuses are required
  paginate(credit, "GET", "/host-connections", {});
  // @ts-expect-error no such status
  credit.GET("/host-connections", { params: { query: { statuses: ["archived"] } } });
}

export async function links() {
  const sumvin = createSumvinClient({ auth: { jwt: "x" }, timestamps: "epoch" });
  const { user_connectors, _links } = await unwrap(sumvin.call.listUserConnectors());
  same<(typeof user_connectors)[number]["created_at"], number>(true);
  for (const link of Object.values(_links)) {
    const { data } = await follow(sumvin, link);
    same<typeof data, unknown>(true);
    const named = await follow(sumvin, link, { operation: "getUserConnector", variables: { id: 1 } });
    if (named.data) same<typeof named.data.user_connector.created_at, number>(true);
    if (named.error) same<typeof named.error extends ApiError ? true : false, true>(true);
    // @ts-expect-error no such operation
    follow(sumvin, link, { operation: "getConnection" });
  }
  const gone = await unwrap(sumvin.DELETE("/v0/user/connectors/{user_connector_id}", { params: { path: { user_connector_id: "1" } } }));
  same<typeof gone, undefined>(true);
  // @ts-expect-error the collection has its slash
  sumvin.GET("/v0/user/connectors");
}

/** A union that narrows on its tag, and an enum that stays open. */
export async function unions() {
  const logto = createLogtoClient({ server: { tenant_id: "acme" }, auth: { bearer: "x" } });
  for (const connector of await unwrap(logto.call.ListConnectors())) {
    for (const item of connector.formItems ?? []) {
      if (item.type === "Select") item.selectItems.map(({ title }) => title);
      // @ts-expect-error these have values alone
      if (item.type === "MultiSelect") item.selectItems.map(({ title }) => title);
      // @ts-expect-error a text has nothing to select
      if (item.type === "Text") item.selectItems;
    }
    const platform: string | null = connector.platform;
    if (platform === "Web" || connector.platform === "a platform of next year") return;
  }
  const gone = await unwrap(logto.call.DeleteConnector({ path: { id: "1" } }));
  same<typeof gone, undefined>(true);
}

/** A list that may be null, a key that is made where none is given, and the absent that is not null. */
export async function envelopes() {
  const headers = { "X-Polytomic-Version": "2025-09-18" };
  const polytomic = createPolytomicClient({ auth: { bearer: "x" }, headers });
  const { data } = await unwrap(polytomic.call.listUsers({ path: { org_id: "1" } }));
  // @ts-expect-error it may be null
  data.map(String);
  polytomic.call.createUser({ path: { org_id: "1" }, body: { email: "a@example.com" } });
  polytomic.call.createUser({ path: { org_id: "1" }, header: { "Idempotency-Key": "12345678" }, body: { email: "a@example.com" } });
  // @ts-expect-error absent is not null
  polytomic.call.createUser({ path: { org_id: "1" }, body: { email: "a@example.com", role_ids: null } });
}

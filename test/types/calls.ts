/** What calls take: paths, methods, parameters, bodies. Compiled by `npm run check:types`, never run. */

import { createAuth0Client } from "../../generated/auth0/index.ts";
import { createLogtoClient } from "../../generated/logto/index.ts";
import { createMyCreditAppClient } from "../../generated/mycreditapp/index.ts";
import { createPolytomicClient } from "../../generated/polytomic/index.ts";

const auth0 = createAuth0Client({ server: { tenantDomain: "acme.eu.auth0.com" }, auth: { bearer: "x" } });
const auth0Path = "/organizations/{id}/connections/{connection_id}";
const connection = { params: { path: { id: "1", connection_id: "1" } } };

export function paths() {
  auth0.PATCH(auth0Path, connection);
  // @ts-expect-error no such path
  auth0.PATCH("/organizations/{id}", connection);
  // @ts-expect-error a template, not a path that is filled in
  auth0.PATCH("/organizations/1/connections/1", {});
  // @ts-expect-error no such method of this path
  auth0.PUT(auth0Path, connection);
  // @ts-expect-error no client has it
  auth0.HEAD(auth0Path, connection);
}

export function parameters() {
  // @ts-expect-error all parameters of the path are missing
  auth0.PATCH(auth0Path);
  // @ts-expect-error one is missing
  auth0.PATCH(auth0Path, { params: { path: { id: "1" } } });
  // @ts-expect-error one is undefined
  auth0.PATCH(auth0Path, { params: { path: { id: "1", connection_id: undefined } } });
  // @ts-expect-error one is of another type
  auth0.PATCH(auth0Path, { params: { path: { id: "1", connection_id: 1 } } });
  // @ts-expect-error there is no query
  auth0.PATCH(auth0Path, { params: { ...connection.params, query: { q: 1 } } });
  // @ts-expect-error no such option
  auth0.PATCH(auth0Path, { ...connection, bdoy: {} });
  auth0.PATCH(auth0Path, { ...connection, signal: new AbortController().signal, headers: { "X-A": "1", "X-B": null } });
  auth0.PATCH(auth0Path, { ...connection, headers: new Headers() });
}

/** A closed body, and the difference between null and absence. */
export function bodies() {
  auth0.PATCH(auth0Path, { ...connection, body: {} });
  auth0.PATCH(auth0Path, { ...connection, body: { organization_connection_name: null } });
  // @ts-expect-error absent is not undefined
  auth0.PATCH(auth0Path, { ...connection, body: { organization_connection_name: undefined } });
  // @ts-expect-error no such member
  auth0.PATCH(auth0Path, { ...connection, body: { is_enabled: true, isEnabled: true } });
  // @ts-expect-error of another type
  auth0.PATCH(auth0Path, { ...connection, body: { is_enabled: "yes" } });
  // @ts-expect-error a body that is given is a body
  auth0.PATCH(auth0Path, { ...connection, body: undefined });

  const logto = createLogtoClient({ server: { tenant_id: "acme" }, auth: { bearer: "x" } });
  const params = { path: { id: "1" } };
  logto.PATCH("/api/connectors/{id}", { params, body: { metadata: { logoDark: null, name: { en: "a", fr: "b" } } } });
  // @ts-expect-error not nullable
  logto.PATCH("/api/connectors/{id}", { params, body: { syncProfile: null } });
  // @ts-expect-error English is mandatory
  logto.PATCH("/api/connectors/{id}", { params, body: { metadata: { name: { fr: "b" } } } });
  // @ts-expect-error the body is missing
  logto.PATCH("/api/connectors/{id}", { params });
}

const user = { params: { path: { org_id: "1", id: "1" }, header: { "X-Polytomic-Version": "2023-04-25" } } };
const userPath = "/api/organizations/{org_id}/users/{id}";

export function exclusion(role_ids: string[], role: string) {
  const polytomic = createPolytomicClient({ auth: { basic: { username: "key", password: "" } } });
  const email = "jane.doe@example.com";
  polytomic.PATCH(userPath, { ...user, body: { email } });
  polytomic.PATCH(userPath, { ...user, body: { email, role } });
  polytomic.PATCH(userPath, { ...user, body: { email, role_ids } });
  // @ts-expect-error one or the other
  polytomic.PATCH(userPath, { ...user, body: { email, role, role_ids } });
  const both = { email, role, role_ids };
  // @ts-expect-error one or the other, through a variable too
  polytomic.PATCH(userPath, { ...user, body: both });
  // @ts-expect-error the address is required
  polytomic.PATCH(userPath, { ...user, body: { role_ids } });
}

/** Required headers, in each call or once. */
export function headers() {
  const path = { org_id: "1", id: "1" };
  const body = { email: "jane.doe@example.com" };
  const each = createPolytomicClient({ auth: { bearer: "x" } });
  // @ts-expect-error the version is missing
  each.PATCH(userPath, { params: { path }, body });
  // @ts-expect-error among other headers too
  each.PATCH(userPath, { params: { path, header: {} }, body });
  const once = createPolytomicClient({ auth: { bearer: "x" }, headers: { "X-Polytomic-Version": "2023-04-25" } });
  once.PATCH(userPath, { params: { path }, body });
  once.PATCH(userPath, { params: { path, header: { "X-Polytomic-Version": "2022-12-12" } }, body });
  // @ts-expect-error the rest of the parameters stay required
  once.PATCH(userPath, { body });

  const guest = { params: { path: { guest_org_id: "1" } }, body: { archived: true } };
  const one = createMyCreditAppClient({ auth: { bearer: "x" }, headers: { "Requester-Organization-ID": "1" } });
  // @ts-expect-error the other one is missing
  one.PATCH("/guest-connections/{guest_org_id}", guest);
  const header = { "Target-Organization-ID": "1" };
  one.PATCH("/guest-connections/{guest_org_id}", { ...guest, params: { ...guest.params, header } });
  const two = createMyCreditAppClient({
    auth: { bearer: "x" },
    headers: { "Requester-Organization-ID": "1", ...header },
    timestamps: "iso",
  });
  two.PATCH("/guest-connections/{guest_org_id}", guest);
}

/** One operation of each API, through openapi-fetch over the generated types. `programs/jackfield.ts` is the same program with the clients. */

import createClient from "openapi-fetch";
import type { paths as Auth0 } from "../../generated/auth0/types.ts";
import type { paths as Logto } from "../../generated/logto/types.ts";
import type { paths as MyCreditApp } from "../../generated/mycreditapp/types.ts";
import type { paths as Polytomic } from "../../generated/polytomic/types.ts";
import type { paths as Sumvin } from "../../generated/sumvin/types.ts";

const headers = { authorization: "Bearer example-token" };
const auth0 = createClient<Auth0>({ baseUrl: "https://example.eu.auth0.com/api/v2", headers });
const logto = createClient<Logto>({ baseUrl: "https://example.logto.app", headers });
const myCreditApp = createClient<MyCreditApp>({ baseUrl: "https://api.mycreditapp.ai/v1-beta", headers });
const polytomic = createClient<Polytomic>({ baseUrl: "https://app.polytomic.com", headers });
const sumvin = createClient<Sumvin>({ baseUrl: "https://api.sumvin.com", headers });

const results = [
  await auth0.PATCH("/organizations/{id}/connections/{connection_id}", {
    params: { path: { id: "org_1", connection_id: "con_1" } },
    body: { is_enabled: false },
  }),
  await logto.PATCH("/api/connectors/{id}", { params: { path: { id: "connector" } }, body: { syncProfile: true } }),
  await myCreditApp.PATCH("/guest-connections/{guest_org_id}", {
    params: { path: { guest_org_id: "guest" }, header: { "Requester-Organization-ID": "one", "Target-Organization-ID": "two" } },
    body: { archived: true },
  }),
  await polytomic.PATCH("/api/organizations/{org_id}/users/{id}", {
    params: { path: { org_id: "organization", id: "user" }, header: { "X-Polytomic-Version": "2023-04-25" } },
    body: { email: "user@example.com", role_ids: ["role"] },
  }),
  await sumvin.PATCH("/v0/user/connectors/{user_connector_id}", {
    params: { path: { user_connector_id: "connector" } },
    body: { is_active: true },
  }),
] as const;

for (const { data, error } of results) console.log(error ? error : data);

/** One operation of each API, through the generated clients. `programs/openapi-fetch.ts` is the same program without them. */

import { createAuth0Client } from "../../generated/auth0/index.ts";
import { createLogtoClient } from "../../generated/logto/index.ts";
import { createMyCreditAppClient } from "../../generated/mycreditapp/index.ts";
import { createPolytomicClient } from "../../generated/polytomic/index.ts";
import { createSumvinClient } from "../../generated/sumvin/index.ts";

const token = "example-token";
const auth0 = createAuth0Client({ auth: { bearer: token }, server: { tenantDomain: "example.eu.auth0.com" } });
const logto = createLogtoClient({ auth: { bearer: token }, server: { tenant_id: "example" } });
const myCreditApp = createMyCreditAppClient({ auth: { bearer: token } });
const polytomic = createPolytomicClient({ auth: { bearer: token } });
const sumvin = createSumvinClient({ auth: { pat: token } });

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

for (const { data, error } of results) console.log(error ? error.message : data);

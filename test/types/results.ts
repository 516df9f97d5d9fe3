/** Results: data or error, narrowed by status; open enums. Compiled by `npm run check:types`, never run. */

import { expectTypeOf } from "vitest";
import { type components as Auth0, createAuth0Client } from "../../generated/auth0/index.ts";
import { createLogtoClient, type components as Logto } from "../../generated/logto/index.ts";
import type { components as MyCreditApp } from "../../generated/mycreditapp/index.ts";
import { createSumvinClient, type components as Sumvin } from "../../generated/sumvin/index.ts";
import { type ApiError, JackfieldError, unwrap } from "../../src/index.ts";

const sumvin = createSumvinClient({ auth: { jwt: "x" } });
const call = () => sumvin.PATCH("/v0/user/connectors/{user_connector_id}", { params: { path: { user_connector_id: "1" } }, body: {} });

type Answer = Sumvin["schemas"]["UserConnectorResponse"];
type Problem = Sumvin["schemas"]["ProblemDetail"];

export async function dataOrError() {
  const { data, error, response } = await call();
  expectTypeOf(response).toEqualTypeOf<Response>();
  expectTypeOf(data).toEqualTypeOf<Answer | undefined>();
  if (error) {
    expectTypeOf(data).toEqualTypeOf<undefined>();
    expectTypeOf(error.code).toEqualTypeOf<"http">();
    expectTypeOf(error).toExtend<ApiError & JackfieldError & Error>();
    // Not every status has a documented body.
    expectTypeOf(error.body).toBeUnknown();
    return;
  }
  expectTypeOf(error).toEqualTypeOf<undefined>();
  expectTypeOf(data).toEqualTypeOf<Answer>();
}

export async function statuses() {
  const { error } = await call();
  if (!error) return;
  if (error.status === 422) expectTypeOf(error.body).toEqualTypeOf<Sumvin["schemas"]["HTTPValidationError"] | undefined>();
  else if (error.status === 401 || error.status === 404) expectTypeOf(error.body).toEqualTypeOf<Problem | undefined>();
  else if (error.status === 403) expectTypeOf(error.body).toEqualTypeOf<Problem | undefined>();
  else expectTypeOf(error.body).toBeUnknown();
  // @ts-expect-error no such status is registered
  if (error.status === 999) return;
  switch (error.status) {
    case 422:
      expectTypeOf(error.body?.detail?.[0]?.loc).toEqualTypeOf<(string | number)[] | undefined>();
      break;
    case 429:
      expectTypeOf(error.body).toBeUnknown();
      break;
  }
}

export async function thrown() {
  expectTypeOf(unwrap(call())).resolves.toEqualTypeOf<Answer>();
  expectTypeOf(unwrap(await call())).resolves.toEqualTypeOf<Answer>();
  try {
    await unwrap(call());
  } catch (error) {
    if (error instanceof JackfieldError) expectTypeOf(error.status).toEqualTypeOf<number | undefined>();
  }
}

/** Enums of answers take a value that came later, and still complete the known ones. */
export function openEnums(
  connection: MyCreditApp["schemas"]["GuestConnection"],
  settings: Auth0["schemas"]["OrganizationAllConnectionPost"],
) {
  expectTypeOf(connection.status).toEqualTypeOf<"connected" | "disconnected" | (string & {})>();
  expectTypeOf(settings.organization_access_level).toEqualTypeOf<"none" | "readonly" | "limited" | "full" | (string & {}) | undefined>();
  expectTypeOf<"a value that came later">().toExtend<typeof connection.status>();
  expectTypeOf<null>().toExtend<typeof connection.active_action_type>();
  expectTypeOf<null>().not.toExtend<typeof connection.status>();
  expectTypeOf<number>().not.toExtend<typeof connection.status>();
}

/** Those of requests are closed, and so are the tags that tell the variants of a union apart. */
export function closedEnums(item: Logto["schemas"]["ConnectorConfigFormItem"]) {
  const auth0 = createAuth0Client({ server: { tenantDomain: "acme.eu.auth0.com" }, auth: { bearer: "x" } });
  const path = { id: "1", connection_id: "1" };
  auth0.PATCH("/organizations/{id}/connections/{connection_id}", { params: { path }, body: { organization_access_level: "limited" } });
  // @ts-expect-error no such level
  auth0.PATCH("/organizations/{id}/connections/{connection_id}", { params: { path }, body: { organization_access_level: "some" } });
  if (item.type === "Select") expectTypeOf(item.selectItems).toEqualTypeOf<{ value: string; title: string }[]>();
  else if (item.type === "MultiSelect") expectTypeOf(item.selectItems).toEqualTypeOf<{ value: string }[]>();
  else expectTypeOf(item.type).toEqualTypeOf<"Text" | "Number" | "MultilineText" | "Switch" | "Json">();
}

export async function everyStatus() {
  const logto = createLogtoClient({ server: { tenant_id: "acme" }, auth: { bearer: "x" } });
  const { error } = await logto.PATCH("/api/connectors/{id}", { params: { path: { id: "1" } }, body: { syncProfile: true } });
  if (error?.status === 501) expectTypeOf(error.body).toEqualTypeOf<Logto["schemas"]["RequestErrorBody"] | undefined>();
  if (error?.status === 502) expectTypeOf(error.body).toBeUnknown();
}

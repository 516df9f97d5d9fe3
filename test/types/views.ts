/** The static type of times in each view. Compiled by `npm run check:types`, never run. */

import { expectTypeOf } from "vitest";
import { createMyCreditAppClient } from "../../generated/mycreditapp/index.ts";
import { type components, createSumvinClient, type paths } from "../../generated/sumvin/index.ts";
import { type TimestampView, unwrap, type View } from "../../src/index.ts";

/** Stands in for a time of Temporal. */
class Instant {
  readonly nanoseconds = 0n;
}

const instants: View<Instant> = { decode: () => new Instant(), encode: String };

const sumvin = { auth: { pat: "x" } };
const epochPath = "/v0/user/connectors/{user_connector_id}";
const epochCall = { params: { path: { user_connector_id: "1" } }, body: {} };

/** Epoch milliseconds, which a server may also send as text. */
export async function epochForms(own: View<Instant>) {
  const byDefault = await unwrap(createSumvinClient(sumvin).PATCH(epochPath, epochCall));
  expectTypeOf(byDefault.user_connector.created_at).toEqualTypeOf<Date>();
  const date = await unwrap(createSumvinClient({ ...sumvin, timestamps: "date" }).PATCH(epochPath, epochCall));
  expectTypeOf(date.user_connector.created_at).toEqualTypeOf<Date>();
  const iso = await unwrap(createSumvinClient({ ...sumvin, timestamps: "iso" }).PATCH(epochPath, epochCall));
  expectTypeOf(iso.user_connector.created_at).toEqualTypeOf<string>();
  const epoch = await unwrap(createSumvinClient({ ...sumvin, timestamps: "epoch" }).PATCH(epochPath, epochCall));
  expectTypeOf(epoch.user_connector.created_at).toEqualTypeOf<number>();
  const wire = await unwrap(createSumvinClient({ ...sumvin, timestamps: "wire" }).PATCH(epochPath, epochCall));
  expectTypeOf(wire.user_connector.created_at).toEqualTypeOf<number | string>();
  const typed = await unwrap(createSumvinClient({ ...sumvin, timestamps: own }).PATCH(epochPath, epochCall));
  expectTypeOf(typed.user_connector.created_at).toEqualTypeOf<Instant>();
  const inferred = await unwrap(createSumvinClient({ ...sumvin, timestamps: instants }).PATCH(epochPath, epochCall));
  expectTypeOf(inferred.user_connector.updated_at).toEqualTypeOf<Instant>();
  // What is no time is the same in every view.
  expectTypeOf(wire.user_connector.id).toEqualTypeOf<string>();
}

const mycreditapp = { auth: { bearer: "x" }, headers: { "Requester-Organization-ID": "1", "Target-Organization-ID": "1" } };
const naivePath = "/guest-connections/{guest_org_id}";
const naiveCall = { params: { path: { guest_org_id: "1" } }, body: { archived: true } };

/** Text without a zone, some of it nullable. */
export async function naiveForms() {
  const date = await unwrap(createMyCreditAppClient(mycreditapp).PATCH(naivePath, naiveCall));
  expectTypeOf(date.created_at).toEqualTypeOf<Date>();
  expectTypeOf(date.archived_at).toEqualTypeOf<Date | null | undefined>();
  const epoch = await unwrap(createMyCreditAppClient({ ...mycreditapp, timestamps: "epoch" }).PATCH(naivePath, naiveCall));
  expectTypeOf(epoch.archived_at).toEqualTypeOf<number | null | undefined>();
  const wire = await unwrap(createMyCreditAppClient({ ...mycreditapp, timestamps: "wire" }).PATCH(naivePath, naiveCall));
  expectTypeOf(wire.created_at).toEqualTypeOf<string>();
  expectTypeOf(wire.archived_at).toEqualTypeOf<string | null | undefined>();
}

/** A view that is chosen at run time gives the union. */
export async function chosen(view: "date" | "iso", any: TimestampView) {
  const either = await unwrap(createSumvinClient({ ...sumvin, timestamps: view }).PATCH(epochPath, epochCall));
  expectTypeOf(either.user_connector.created_at).toEqualTypeOf<Date | string>();
  createSumvinClient({ ...sumvin, timestamps: any });
  // @ts-expect-error there is no such view
  createSumvinClient({ ...sumvin, timestamps: "temporal" });
  // @ts-expect-error a view goes both ways
  createSumvinClient({ ...sumvin, timestamps: { decode: () => 0 } });
  // @ts-expect-error absent is not undefined
  createSumvinClient({ ...sumvin, timestamps: undefined });
}

/** Without an argument, the exported types have `Date`. */
export function exported(schemas: components["schemas"], path: paths[typeof epochPath]) {
  expectTypeOf(schemas.UserConnectorData.created_at).toEqualTypeOf<Date>();
  type Ok = (typeof path)["patch"]["responses"][200]["content"]["application/json"];
  expectTypeOf<Ok["user_connector"]["created_at"]>().toEqualTypeOf<Date>();
}

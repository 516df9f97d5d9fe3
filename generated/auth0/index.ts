// Compiled by `npm run generate`. Do not edit.
import type { Client } from "../../src/call.ts";
import { createClient } from "../../src/client.ts";
import { createGrant } from "../../src/client-credentials.ts";
import type { ClientOptions } from "../../src/options.ts";
import type { TimestampsOf, TimestampView } from "../../src/timestamps.ts";
import { manifest } from "./manifest.ts";
import type { operations, paths } from "./types.ts";

export type { components, operations, paths } from "./types.ts";

/**
 * A client of the Auth0 API.
 *
 * @throws JackfieldError `input`, for options that are wrong or missing
 */
export function createAuth0Client<V extends TimestampView = "date", Given extends string = never>(
  options: ClientOptions<typeof manifest, V, Given>,
): Client<paths<TimestampsOf<V>>, Given, operations<TimestampsOf<V>>> {
  return createClient(manifest, options, { createGrant });
}

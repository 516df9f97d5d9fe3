/** `createClient` with every feature, as generated code of an API that has times and OAuth 2 would call it. */

import type { Client } from "../../src/call.ts";
import { createClient as create } from "../../src/client.ts";
import { createGrant } from "../../src/client-credentials.ts";
import type { Manifest } from "../../src/manifest.ts";
import { createTimes } from "../../src/times.ts";

export function createClient<Paths, Given extends string>(manifest: Manifest, options: unknown): Client<Paths, Given> {
  return create(manifest, options, { createTimes, createGrant });
}

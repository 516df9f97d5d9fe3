/** The made-up API of `fixture.ts` with more places that a link can lead to, and a client of it that follows links. */

import { follow } from "../../src/follow.ts";
import type { Manifest } from "../../src/manifest.ts";
import type { AnyResult } from "../../src/reply.ts";
import { clientOf, manifest, recorder } from "./fixture.ts";

export const orchard: Manifest = {
  ...manifest,
  operations: {
    ...manifest.operations,
    // Of several that fit, neither the first nor the last is the most literal one.
    "GET /{place}/{id}/notes": { id: "getNotes", security: [], responses: { 200: {} } },
    "GET /trees/oldest/notes": { id: "getOldestTreesNotes", security: [], responses: { 200: {} } },
    "GET /trees/{id}/notes": { id: "getTreesNotes", security: [], responses: { 200: {} } },
    "GET /groves/": { id: "getGroves", security: [["bearer"]], responses: { 200: {} } },
  },
};

/** `follow` without its static types: what plain JavaScript, or an answer that is not as documented, may give it. */
export const followAny = follow as unknown as (client: unknown, link: unknown, options?: unknown) => Promise<AnyResult>;

export const AUTH = { bearer: "b" };

/** A client that sends once and follows links, whose server gives `answers`, and what it was sent. */
export function following(options: object = {}, answers: readonly (Response | Error)[] = [], api: Manifest = orchard) {
  const { sent, fetch } = recorder(...answers);
  const client = clientOf({ fetch, retry: false, auth: AUTH, ...options }, api);
  return { sent, client, go: (link: unknown, given?: unknown) => followAny(client, link, given) };
}

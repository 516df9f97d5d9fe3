// Compiled by `npm run generate`. Do not edit.
import type { Manifest } from "../../src/manifest.ts";

export const manifest = {
  "title": "Polytomic",
  "server": { "url": "https://app.polytomic.com", "variables": {} },
  "security": {
    "bearer": { "type": "http", "scheme": "bearer" },
    "basic": { "type": "http", "scheme": "basic" },
  },
  "operations": {
    "PATCH /api/organizations/{org_id}/users/{id}": {
      "security": [ [ "basic" ], [ "bearer" ] ],
      "headers": { "X-Polytomic-Version": { "required": true } },
      "body": "required",
      "responses": {
        "200": { "type": "object" },
        "401": { "type": "object" },
        "403": { "type": "object" },
        "422": { "type": "object" },
        "500": { "type": "object" },
      },
    },
  },
  "plans": {},
} as const satisfies Manifest;

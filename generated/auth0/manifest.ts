// Compiled by `npm run generate`. Do not edit.
import type { Manifest } from "../../src/manifest.ts";

export const manifest = {
  "title": "Auth0",
  "server": { "url": "https://{tenantDomain}/api/v2", "variables": { "tenantDomain": {} } },
  "security": {
    "bearer": { "type": "http", "scheme": "bearer" },
    "clientCredentials": {
      "type": "oauth2",
      "tokenUrl": "/oauth/token",
      "authentication": "client_secret_post",
      "media": "form",
      "parameters": { "audience": "https://{tenantDomain}/api/v2/" },
    },
  },
  "operations": {
    "PATCH /organizations/{id}/connections/{connection_id}": {
      "security": [ [ "bearer" ], [ "clientCredentials" ] ],
      "body": "optional",
      "reset": "x-ratelimit-reset",
      "responses": {
        "200": { "type": "object" },
        "400": { "type": "object" },
        "401": { "type": "object" },
        "403": { "type": "object" },
        "429": { "type": "object" },
      },
    },
  },
  "plans": {},
} as const satisfies Manifest;

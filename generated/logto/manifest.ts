// Compiled by `npm run generate`. Do not edit.
import type { Manifest } from "../../src/manifest.ts";

export const manifest = {
  "title": "Logto",
  "server": { "url": "https://{tenant_id}.logto.app", "variables": { "tenant_id": {} } },
  "security": {
    "bearer": { "type": "http", "scheme": "bearer" },
    "clientCredentials": {
      "type": "oauth2",
      "tokenUrl": "/oidc/token",
      "authentication": "client_secret_basic",
      "media": "form",
      "parameters": { "resource": "https://{tenant_id}.logto.app/api", "scope": "all" },
    },
  },
  "operations": {
    "PATCH /api/connectors/{id}": {
      "security": [ [ "bearer" ], [ "clientCredentials" ] ],
      "body": "required",
      "responses": {
        "200": { "type": "object" },
        "400": { "type": "object" },
        "401": { "type": "object" },
        "403": { "type": "object" },
        "404": { "type": "object" },
        "422": { "type": "object" },
        "429": { "type": "object" },
        "500": { "type": "object" },
        "501": { "type": "object" },
      },
    },
  },
  "plans": {},
} as const satisfies Manifest;

// Compiled by `npm run generate`. Do not edit.
import type { Manifest } from "../../src/manifest.ts";

export const manifest = {
  "title": "MyCreditApp",
  "server": { "url": "https://api.mycreditapp.ai/v1-beta", "variables": {} },
  "security": {
    "bearer": { "type": "http", "scheme": "bearer" },
    "clientCredentials": {
      "type": "oauth2",
      "tokenUrl": "oauth2/token",
      "authentication": "client_secret_post",
      "media": "json",
      "members": [ "client_id", "client_secret" ],
      "parameters": {},
    },
  },
  "operations": {
    "PATCH /guest-connections/{guest_org_id}": {
      "security": [ [ "bearer" ], [ "clientCredentials" ] ],
      "headers": {
        "Requester-Organization-ID": { "required": true },
        "Target-Organization-ID": { "required": true },
      },
      "body": "required",
      "responses": {
        "200": { "type": "object", "times": { "$ref": "GuestConnection" } },
        "422": { "type": "object" },
      },
    },
    "POST /oauth2/token": {
      "security": [],
      "body": "required",
      "responses": { "200": { "type": "object" }, "422": { "type": "object" }, "default": { "type": "object" } },
    },
  },
  "plans": {
    "GuestConnection": {
      "properties": {
        "created_at": "naive-utc",
        "updated_at": "naive-utc",
        "score_updated_at": "naive-utc",
        "archived_at": "naive-utc",
        "active_action_updated_at": "naive-utc",
      },
    },
  },
} as const satisfies Manifest;

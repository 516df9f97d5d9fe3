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
    "GET /guest-connections": {
      "id": "getGuestConnections",
      "security": [ [ "bearer" ], [ "clientCredentials" ] ],
      "headers": {
        "Requester-Organization-ID": { "required": true },
        "Target-Organization-ID": { "required": true },
      },
      "query": [ "statuses" ],
      "pagination": {
        "style": "offset",
        "offset": "offset",
        "limit": "limit",
        "items": "/items",
        "total": "/total_items",
      },
      "responses": {
        "200": { "type": "object", "times": { "$ref": "GuestConnectionPage" } },
        "422": { "type": "object" },
      },
    },
    "GET /guest-connections/{guest_org_id}": {
      "id": "getGuestConnection",
      "security": [ [ "bearer" ], [ "clientCredentials" ] ],
      "headers": {
        "Requester-Organization-ID": { "required": true },
        "Target-Organization-ID": { "required": true },
      },
      "responses": {
        "200": { "type": "object", "times": { "$ref": "GuestConnection" } },
        "422": { "type": "object" },
      },
    },
    "PATCH /guest-connections/{guest_org_id}": {
      "id": "patchGuestConnection",
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
    "POST /guest-connections/{guest_org_id}/disconnection-notification": {
      "id": "sendDisconnectionNotification",
      "security": [ [ "bearer" ], [ "clientCredentials" ] ],
      "headers": {
        "Requester-Organization-ID": { "required": true },
        "Target-Organization-ID": { "required": true },
      },
      "responses": { "204": false, "422": { "type": "object" }, "default": { "type": "object" } },
    },
    "GET /host-connections": {
      "id": "getHostConnections",
      "security": [ [ "bearer" ], [ "clientCredentials" ] ],
      "headers": {
        "Requester-Organization-ID": { "required": true },
        "Target-Organization-ID": { "required": true },
      },
      "query": [ "statuses" ],
      "pagination": {
        "style": "offset",
        "offset": "offset",
        "limit": "limit",
        "items": "/items",
        "total": "/total_items",
      },
      "responses": {
        "200": { "type": "object", "times": { "$ref": "HostConnectionPage" } },
        "422": { "type": "object" },
      },
    },
    "POST /host-connections": {
      "id": "createHostConnection",
      "security": [ [ "bearer" ], [ "clientCredentials" ] ],
      "headers": {
        "Requester-Organization-ID": { "required": true },
        "Target-Organization-ID": { "required": true },
      },
      "body": "required",
      "responses": {
        "200": { "type": "object", "times": { "$ref": "HostConnection" } },
        "422": { "type": "object" },
      },
    },
    "GET /host-connections/{host_org_id}": {
      "id": "getHostConnection",
      "security": [ [ "bearer" ], [ "clientCredentials" ] ],
      "headers": {
        "Requester-Organization-ID": { "required": true },
        "Target-Organization-ID": { "required": true },
      },
      "responses": {
        "200": { "type": "object", "times": { "$ref": "HostConnection" } },
        "422": { "type": "object" },
      },
    },
    "PATCH /host-connections/{host_org_id}": {
      "id": "patchHostConnection",
      "security": [ [ "bearer" ], [ "clientCredentials" ] ],
      "headers": {
        "Requester-Organization-ID": { "required": true },
        "Target-Organization-ID": { "required": true },
      },
      "body": "required",
      "responses": {
        "200": { "type": "object", "times": { "$ref": "HostConnection" } },
        "422": { "type": "object" },
      },
    },
    "POST /oauth2/token": {
      "id": "createToken",
      "security": [],
      "body": "required",
      "responses": { "200": { "type": "object" }, "422": { "type": "object" }, "default": { "type": "object" } },
    },
  },
  "plans": {
    "GuestConnectionPage": { "properties": { "items": { "items": { "$ref": "GuestConnection" } } } },
    "GuestConnection": {
      "properties": {
        "created_at": "naive-utc",
        "updated_at": "naive-utc",
        "score_updated_at": "naive-utc",
        "archived_at": "naive-utc",
        "active_action_updated_at": "naive-utc",
      },
    },
    "HostConnectionPage": { "properties": { "items": { "items": { "$ref": "HostConnection" } } } },
    "HostConnection": {
      "properties": {
        "created_at": "naive-utc",
        "updated_at": "naive-utc",
        "archived_at": "naive-utc",
        "active_action_updated_at": "naive-utc",
      },
    },
  },
} as const satisfies Manifest;

// Compiled by `npm run generate`. Do not edit.
import type { Manifest } from "../../src/manifest.ts";

export const manifest = {
  "title": "Sumvin",
  "server": { "url": "https://api.sumvin.com", "variables": {} },
  "security": {
    "jwt": { "type": "apiKey", "name": "x-juno-jwt" },
    "pat": { "type": "apiKey", "name": "x-sumvin-pat" },
  },
  "operations": {
    "PATCH /v0/user/connectors/{user_connector_id}": {
      "security": [ [ "jwt" ], [ "pat" ] ],
      "body": "required",
      "responses": {
        "200": { "type": "object", "times": { "$ref": "UserConnectorResponse" } },
        "401": { "type": "object" },
        "403": { "type": "object" },
        "404": { "type": "object" },
        "422": { "type": "object" },
      },
    },
  },
  "plans": {
    "UserConnectorResponse": { "properties": { "user_connector": { "$ref": "UserConnectorData" } } },
    "UserConnectorData": { "properties": { "created_at": "epoch-ms", "updated_at": "epoch-ms" } },
  },
} as const satisfies Manifest;

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
    "GET /v0/connectors/": {
      "id": "listConnectors",
      "security": [ [ "jwt" ] ],
      "responses": { "200": { "type": "object" }, "401": { "type": "object" }, "422": { "type": "object" } },
    },
    "GET /v0/connectors/{connector_id}": {
      "id": "getConnector",
      "security": [ [ "jwt" ] ],
      "responses": {
        "200": { "type": "object" },
        "401": { "type": "object" },
        "404": { "type": "object" },
        "422": { "type": "object" },
      },
    },
    "GET /v0/user/connectors/": {
      "id": "listUserConnectors",
      "security": [ [ "jwt" ], [ "pat" ] ],
      "responses": {
        "200": { "type": "object", "times": { "$ref": "UserConnectorListResponse" } },
        "401": { "type": "object" },
        "422": { "type": "object" },
      },
    },
    "POST /v0/user/connectors/": {
      "id": "connectService",
      "security": [ [ "jwt" ], [ "pat" ] ],
      "body": "required",
      "responses": {
        "201": { "type": "object", "times": { "$ref": "UserConnectorResponse" } },
        "400": { "type": "object" },
        "401": { "type": "object" },
        "404": { "type": "object" },
        "409": { "type": "object" },
        "422": { "type": "object" },
      },
    },
    "GET /v0/user/connectors/{user_connector_id}": {
      "id": "getUserConnector",
      "security": [ [ "jwt" ], [ "pat" ] ],
      "responses": {
        "200": { "type": "object", "times": { "$ref": "UserConnectorResponse" } },
        "401": { "type": "object" },
        "403": { "type": "object" },
        "404": { "type": "object" },
        "422": { "type": "object" },
      },
    },
    "PATCH /v0/user/connectors/{user_connector_id}": {
      "id": "updateUserConnector",
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
    "DELETE /v0/user/connectors/{user_connector_id}": {
      "id": "disconnectService",
      "security": [ [ "jwt" ], [ "pat" ] ],
      "responses": {
        "204": false,
        "401": { "type": "object" },
        "403": { "type": "object" },
        "404": { "type": "object" },
        "422": { "type": "object" },
      },
    },
  },
  "plans": {
    "UserConnectorListResponse": { "properties": { "user_connectors": { "items": { "$ref": "UserConnectorData" } } } },
    "UserConnectorData": { "properties": { "created_at": "epoch-ms", "updated_at": "epoch-ms" } },
    "UserConnectorResponse": { "properties": { "user_connector": { "$ref": "UserConnectorData" } } },
  },
} as const satisfies Manifest;

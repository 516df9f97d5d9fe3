import { admits, refuses } from "../lint.ts";

const at = "/components/securitySchemes/key";

admits([
  ["a key in a header", { securitySchemes: "key: { type: apiKey, in: header, name: X-Api-Key }" }],
  ["bearer", { securitySchemes: "key: { type: http, scheme: bearer, bearerFormat: JWT }" }],
  ["basic", { securitySchemes: "key: { type: http, scheme: basic }" }],
  ["client credentials", { securitySchemes: "key: { type: oauth2, flows: { clientCredentials: { tokenUrl: /token, scopes: {} } } }" }],
  ["an operation that is open", { operation: "security: []" }],
]);

refuses("jackfield/security-supported", [
  ["a key in the query", { securitySchemes: "key: { type: apiKey, in: ▸query, name: key }" }, `${at}/in`, "write `http` with `bearer`"],
  ["a key in a cookie", { securitySchemes: "key: { type: apiKey, in: ▸cookie, name: key }" }, `${at}/in`, "`apiKey` in a header"],
  [
    "a header of the connection",
    { securitySchemes: "key: { type: apiKey, in: header, name: ▸Host }" },
    `${at}/name`,
    "set by the connection",
  ],
  [
    "what is no header's name",
    { securitySchemes: "key: { type: apiKey, in: header, name: ▸'api key' }" },
    `${at}/name`,
    "is not a header name",
  ],
  ["digest", { securitySchemes: "key: { type: http, scheme: ▸digest }" }, `${at}/scheme`, "`digest`"],
  ["a scheme in capitals", { securitySchemes: "key: { type: http, scheme: ▸Bearer }" }, `${at}/scheme`, "in lower case"],
  [
    "OpenID Connect",
    { securitySchemes: "key: { type: ▸openIdConnect, openIdConnectUrl: https://example.org }" },
    `${at}/type`,
    "`oauth2` with `clientCredentials`",
  ],
  ["mutual TLS", { securitySchemes: "key: { type: ▸mutualTLS }" }, `${at}/type`, "`mutualTLS`"],
  [
    "a flow with a person",
    { securitySchemes: "key: { type: oauth2, flows: { ▸implicit: { authorizationUrl: https://example.org, scopes: {} } } }" },
    `${at}/flows/implicit`,
    "write `clientCredentials`",
  ],
  ["no flow", { securitySchemes: "key: { type: oauth2, ▸flows: {} }" }, `${at}/flows`, "no flow"],
]);

import { admits, refuses } from "../lint.ts";

const flow = (text: string, tokenUrl = "/token") => ({
  securitySchemes: `key: { type: oauth2, flows: { clientCredentials: { tokenUrl: ${tokenUrl}, scopes: {}, ${text} } } }`,
});
const at = "/components/securitySchemes/key/flows/clientCredentials";

admits([
  ["a token URL at the host's root", flow("")],
  ["a token URL below the server", flow("", "oauth2/token")],
  ["members of the request", flow("x-form-parameters: { resource: 'https://api.example.org/' }")],
  ["the client's name in the header", flow("x-token-endpoint-auth-method: client_secret_basic")],
  ["the client's name in the body", flow("x-token-endpoint-auth-method: client_secret_post")],
]);

refuses("jackfield/token-request", [
  ["an absolute token URL", flow("", "▸https://auth.example.org/token"), `${at}/tokenUrl`, "`/oauth/token`"],
  ["a token URL of another host", flow("", "▸//auth.example.org/token"), `${at}/tokenUrl`, "relative to the server"],
  ["another method", flow("x-token-endpoint-auth-method: ▸private_key_jwt"), `${at}/x-token-endpoint-auth-method`, "`client_secret_post`"],
  ["a list of members", flow("x-form-parameters: ▸[a]"), `${at}/x-form-parameters`, "no map"],
  ["a member that is no text", flow("x-form-parameters: { size: ▸1 }"), `${at}/x-form-parameters/size`, "in quotes"],
  [
    "a variable that the server has not",
    flow("x-form-parameters: { resource: ▸'https://{tenant}.example.org' }"),
    `${at}/x-form-parameters/resource`,
    "`{tenant}`",
  ],
]);

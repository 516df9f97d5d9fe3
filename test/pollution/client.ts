/** A client under a polluted `Object.prototype`: what it sends and answers, with and without. Run by `isolated.ts`. */

import type { Manifest, ServerVariable } from "../../src/manifest.ts";
import { type AnyClient, answer, caught, clientOf, manifest, recorder, type Sent } from "../src/fixture.ts";
import { polluted, report } from "./prototype.ts";

const params = { path: { id: "1", note: "2" } };

/** The fixture, with an operation that takes a token and one whose key is made. */
const api: Manifest = {
  ...manifest,
  security: {
    ...manifest.security,
    club: { type: "oauth2", tokenUrl: "/token", authentication: "client_secret_post", media: "form", parameters: {} },
  },
  operations: {
    ...manifest.operations,
    "PATCH /trees": { id: "patchTrees", security: [["club"]], body: "optional", responses: { 200: {} } },
  },
};

const CALLS: Record<string, (client: AnyClient) => Promise<{ data: unknown }>> = {
  "a GET": (client) => client.GET("/trees/{id}", { params }),
  "a GET with a query": (client) => client.GET("/trees", { params: { query: { kind: "ash" } } }),
  "a PUT without its body": (client) => client.PUT("/trees/{id}", { params }),
  "a POST": (client) =>
    client.POST("/trees", { params: { header: { "X-Gardener": "ada" } }, body: { seen: new Date(1), log: [new Date(2)] } }),
  "a POST without a required header": (client) => client.POST("/trees", { body: {} }),
  "a DELETE": (client) => client.DELETE("/trees/{id}/notes/{note}", { params }),
  "a PATCH with a token": (client) => client.PATCH("/trees"),
};

const TREE = { seen: 3, attributes: { seen: 4 }, branches: [{ log: [5] }] };

/** Answers each kind of request with the least, since what is not there may be looked for on the prototype. */
function server(): (url: string) => Response {
  // Made beforehand: the platform's own `Response` reads the prototype.
  const [token, list, tree] = [answer({ access_token: "t" }), answer([TREE, {}]), answer(TREE)];
  return (url) => (url.endsWith("/token") ? token : url.includes("/trees?") ? list : tree);
}

const auth = { bearer: "b", club: { clientId: "c", clientSecret: "s" } };

/** What `call` sends and gives back, as text. */
async function trace(call: (client: AnyClient) => Promise<{ data: unknown }>, name?: string, value?: unknown): Promise<string> {
  const sent: Pick<Sent, "url" | "init">[] = [];
  const answerTo = server();
  const fetch = async (url: string, init: RequestInit) => {
    sent.push({ url, init });
    return answerTo(url);
  };
  const run = () =>
    call(clientOf({ fetch, auth, retry: {} }, api)).then(
      ({ data }) => data,
      (error: unknown) => String(error),
    );
  const outcome = await (name === undefined ? run() : polluted(name, value, run));
  const requests = sent.map(({ url, init }) => ({ url, ...init, headers: Object.entries(init.headers ?? {}).sort() }));
  return JSON.stringify({ requests, outcome });
}

const evil = () => "https://evil.example/";
const REQUEST: Record<string, unknown> = {
  baseUrl: "https://evil.example",
  fetch: async () => new Response("{}"),
  Request: class {
    url = "https://evil.example/";
  },
  method: "DELETE",
  redirect: "follow",
  headers: { "x-evil": "1" },
  body: '{"evil":1}',
  signal: AbortSignal.abort(),
  params: { path: { id: "evil" }, query: { evil: 1 } },
  path: { id: "evil" },
  query: { evil: 1 },
  header: { "x-evil": "1" },
  pathSerializer: evil,
  querySerializer: evil,
  bodySerializer: evil,
  parseAs: "text",
  middleware: [{ onRequest: () => new Response("{}") }],
  requestInitExt: { dispatcher: {} },
  "x-evil": "1",
  evil: 1,
};
const OPTIONS: Record<string, unknown> = {
  auth: { bearer: "evil" },
  bearer: "evil",
  key: "evil",
  gate: "evil",
  username: "evil",
  server: { evil: "1" },
  timestamps: "epoch",
  decode: String,
  encode: String,
  timeout: "evil",
  deadline: "evil",
  retry: "evil",
  attempts: "evil",
  minDelay: "evil",
  maxDelay: "evil",
  when: "evil",
  maxResponseBytes: 1,
  hooks: "evil",
  scope: "evil",
  tokenUrl: "https://evil.example/token",
  store: { get: () => ({ value: "evil", freshUntil: 8.64e15 }), set: () => {} },
};
const TOKEN: Record<string, unknown> = { token_type: "mac", expires_in: "evil", error: "invalid_client" };
const MANIFEST: Record<string, unknown> = {
  $ref: "Evil",
  form: "epoch-ms",
  rest: {},
  items: "epoch-ms",
  prefixItems: ["epoch-ms"],
  properties: { attributes: "epoch-ms" },
  additionalProperties: "epoch-ms",
  parameters: { properties: {} },
  times: { properties: { attributes: "epoch-ms" } },
  const: "evil",
  required: true,
  enum: ["evil"],
  default: { properties: { attributes: "epoch-ms" } },
  type: "array",
  members: [],
  reset: "x-evil",
  200: false,
};
/** Members that the trees of a list may have, and lack here and there. */
const TIMES: Record<string, unknown> = { seen: 9, log: [9], branches: [{ seen: 9 }] };

for (const [name, value] of Object.entries({ ...REQUEST, ...OPTIONS, ...TOKEN, ...MANIFEST, ...TIMES })) {
  const want: Record<string, string> = {};
  const got: Record<string, string> = {};
  for (const [what, call] of Object.entries(CALLS)) {
    want[what] = await trace(call);
    got[what] = await trace(call, name, value);
  }
  report(`${name} changes nothing`, want, got);
}

const SERVER_VARIABLE: Record<string, unknown> = { default: "evil", enum: ["evil"], edition: "evil" };
for (const [name, value] of Object.entries(SERVER_VARIABLE)) {
  const { sent, fetch } = recorder();
  const create = (edition: ServerVariable) => () =>
    clientOf({ fetch }, { ...manifest, server: { url: "https://{edition}.orchard.example", variables: { edition } } });
  const client = await polluted(name, value, create({ default: "v1" }));
  await client.GET("/trees/{id}", { params });
  const refused = (await caught(() => polluted(name, value, create({})))) as { code?: unknown; pointer?: unknown };
  const got = { urls: sent.map(({ url }) => url), code: refused.code, pointer: refused.pointer };
  report(`${name} moves no host`, { urls: ["https://v1.orchard.example/trees/1"], code: "input", pointer: "/server/edition" }, got);
}

for (const [name, basic] of Object.entries({ username: { password: "p" }, password: { username: "u" } })) {
  const { sent, fetch } = recorder();
  const run = () => clientOf({ fetch, auth: { basic } }).POST("/trees", { params: { header: { "X-Gardener": "ada" } }, body: {} });
  const refused = (await caught(() => polluted(name, "evil", run))) as { code?: unknown; message: string };
  const got = { sent: sent.length, code: refused.code, names: /auth\.\w+/.exec(refused.message)?.[0] };
  report(`${name} completes no Basic credentials`, { sent: 0, code: "input", names: "auth.basic" }, got);
}

for (const hooks of [{}, undefined]) {
  const seen: unknown[] = [];
  const { fetch } = recorder();
  await polluted(
    "onRequest",
    (event: unknown) => seen.push(event),
    () => clientOf({ fetch, hooks }).GET("/trees/{id}", { params }),
  );
  report(`onRequest watches nothing, with hooks ${JSON.stringify(hooks)}`, [], seen);
}

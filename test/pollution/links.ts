/** Links that are followed, and calls by `operationId`, under a polluted `Object.prototype`. Run by `pollution.test.ts`. */

import type { ApiError } from "../../src/index.ts";
import { callsOf } from "../src/calls.ts";
import { type AnyClient, answer, clientOf, type Sent } from "../src/fixture.ts";
import { followAny, orchard } from "../src/links.ts";
import { polluted, report } from "./prototype.ts";

const path = { id: "1" };

const CALLS: Record<string, (client: AnyClient) => Promise<{ data: unknown; error?: unknown }> | undefined> = {
  "a link": (client) => followAny(client, { href: "/trees/1" }),
  "a link without an href": (client) => followAny(client, {}),
  "a link that has braces": (client) => followAny(client, { href: "/trees/{id}" }),
  "a template without its variable": (client) => followAny(client, { href: "/trees/{id}", templated: true }),
  "a template without variables that it needs": (client) =>
    followAny(client, { href: "/trees/1{?id}", templated: true }, { variables: {} }),
  "a link to a list": (client) => followAny(client, { href: "/trees?kind=ash&ms=5" }),
  "a link to a write": (client) => followAny(client, { href: "/trees/1", method: "PUT" }, { body: { seen: new Date(1) } }),
  "a link without a required header": (client) => followAny(client, { href: "/trees", method: "POST" }, { body: {} }),
  "a link without a required body": (client) => followAny(client, { href: "/trees/1", method: "PATCH" }),
  "a link to what is not described": (client) => followAny(client, { href: "/pears/1/" }),
  "a write to what is not described": (client) => followAny(client, { href: "/pears?a=1", method: "POST" }),
  "an error that is not described": (client) => followAny(client, { href: "/trees/fail" }),
  "an error of what is not described": (client) => followAny(client, { href: "/pears/fail" }),
  "a link to another origin": (client) => followAny(client, { href: "https://pear.test/trees/1" }),
  "a call": (client) => callsOf(client)["getTreesId"]?.({ path }),
  "a call without its parameters": (client) => callsOf(client)["getTreesId"]?.(),
  "a call without its body": (client) => callsOf(client)["patchTreesId"]?.({ path }),
  "a write": (client) => callsOf(client)["putTreesId"]?.({ path, body: { seen: new Date(1) } }),
};

/** What `call` sends and gives back, as text. */
async function trace(call: (typeof CALLS)[string], name?: string, value?: unknown): Promise<string> {
  const sent: Pick<Sent, "url" | "init">[] = [];
  // Made beforehand: the platform's own `Response` reads the prototype.
  const [tree, list, error] = [
    answer({ seen: 3, attributes: { seen: 4 } }),
    answer([{ log: [5] }]),
    answer({ seen: 3, attributes: 4 }, 500),
  ];
  const fetch = async (url: string, init: RequestInit) => {
    sent.push({ url, init });
    return url.endsWith("/fail") ? error : url.includes("/trees?") ? list : tree;
  };
  const run = async () => {
    try {
      const result = await call(clientOf({ fetch, auth: { bearer: "b" }, retry: false }, orchard));
      return [result?.data, (result?.error as ApiError | undefined)?.body];
    } catch (error) {
      return String(error);
    }
  };
  const outcome = await (name === undefined ? run() : polluted(name, value, run));
  const requests = sent.map(({ url, init }) => ({ url, ...init, headers: Object.entries(init.headers ?? {}).sort() }));
  return JSON.stringify({ requests, outcome });
}

const LINK: Record<string, unknown> = {
  href: "/trees/evil",
  method: "DELETE",
  templated: true,
  operation: "deleteTreesIdNotesNote",
  variables: { id: "evil" },
  id: "evil",
  body: { evil: 1 },
  header: { "X-Gardener": "evil" },
  headers: { "X-Gardener": "evil" },
  path: { id: "evil" },
  query: { evil: "1" },
  params: { path: { id: "evil" } },
  signal: AbortSignal.abort(),
  timeout: "evil",
  deadline: "evil",
  retry: "evil",
};
const OPERATION: Record<string, unknown> = {
  "GET /pears/1/": { id: "evil", security: [], responses: {} },
  "GET /pears/{evil}/": { id: "evil", security: [], responses: {} },
  evil: () => "evil",
  patchTreesId: () => "evil",
  security: [],
  parameters: { properties: { path: { properties: { 0: "epoch-ms" } } } },
  media: "text/evil",
  times: { properties: { seen: "unixtime", attributes: "epoch-ms" } },
  pagination: { style: "link" },
  reset: "x-evil",
  responses: { 200: false },
  properties: { header: "epoch-ms" },
  required: true,
  const: "evil",
  type: "array",
  default: false,
  200: false,
  0: "evil",
  1: "evil",
};

for (const [name, value] of Object.entries({ ...LINK, ...OPERATION })) {
  const want: Record<string, string> = {};
  const got: Record<string, string> = {};
  for (const [what, call] of Object.entries(CALLS)) {
    want[what] = await trace(call);
    got[what] = await trace(call, name, value);
  }
  report(`${name} changes no link and no call`, want, got);
}

const names = await polluted(
  "evil",
  () => "evil",
  () => {
    const calls = callsOf(clientOf({}, orchard));
    return { evil: typeof calls["evil"], call: typeof calls["getTreesId"] };
  },
);
report("evil is no operation", { evil: "undefined", call: "function" }, names);

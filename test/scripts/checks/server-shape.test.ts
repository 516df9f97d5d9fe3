import { admits, refuses } from "../lint.ts";

const one = (url: string, variables = "{}") => ({ servers: `[{ url: '${url}', variables: ${variables} }]` });
const v = (text: string) => `{ v: { default: ${text} } }`;

admits([
  ["a host and a path", one("https://api.example.org/v1")],
  ["a host with a port", one("https://api.example.org:8443")],
  ["loopback without TLS", one("http://127.0.0.1:4010")],
  ["a whole host", one("https://{v}/api/v2", v("acme.example.org"))],
  ["a whole label", one("https://{v}.example.org", v("acme"))],
  ["a whole label between dots", one("https://api.{v}.example.org", v("acme"))],
  ["a whole segment", one("https://api.example.org/{v}/x", v("v1"))],
  ["a choice", one("https://{v}.example.org", "{ v: { default: eu, enum: [eu, us] } }")],
]);

const url = "/servers/0/url";

refuses("jackfield/server-shape", [
  ["a second server", { servers: "[{ url: https://a.example.org }, ▸{ url: https://b.example.org }]" }, "/servers/1", "keep the first"],
  [
    "servers of a path",
    { pathItem: "▸servers: [{ url: https://a.example.org }]" },
    "/paths/~1things~1{id}/servers",
    "one server at the root",
  ],
  [
    "servers of an operation",
    { operation: "▸servers: [{ url: https://a.example.org }]" },
    "/paths/~1things~1{id}/patch/servers",
    "one server at the root",
  ],
  ["a relative URL", { servers: "[{ url: ▸/v1 }]" }, url, "is not absolute: write `https://`"],
  ["a scheme that varies", { servers: `[{ url: ▸'{v}://api.example.org', variables: ${v("https")} }]` }, url, "is not absolute"],
  ["a part of a label", { servers: `[{ url: ▸'https://api-{v}.example.org', variables: ${v("eu")} }]` }, url, "inside a label"],
  [
    "two in a label",
    { servers: `[{ url: ▸'https://{v}{w}.example.org', variables: { v: { default: a }, w: { default: b } } }]` },
    url,
    "inside a label",
  ],
  ["the last label", { servers: `[{ url: ▸'https://api.{v}', variables: ${v("org")} }]` }, url, "at the end of the host"],
  ["a port that varies", { servers: `[{ url: ▸'https://api.example.org:{v}', variables: ${v("'8443'")} }]` }, url, "in the port"],
  [
    "a host that varies, with a port",
    { servers: `[{ url: ▸'https://{v}:8443', variables: ${v("a.example.org")} }]` },
    url,
    "`https://{host}`",
  ],
  ["a part of a segment", { servers: `[{ url: ▸'https://api.example.org/v{v}', variables: ${v("'1'")} }]` }, url, "a whole segment"],
  ["plain http", { servers: "[{ url: ▸http://api.example.org }]" }, url, "plain http: is for loopback only"],
  ["user info", { servers: "[{ url: ▸https://user@api.example.org }]" }, url, "user info"],
  ["a query", { servers: "[{ url: ▸https://api.example.org/?a=b }]" }, url, "a query or a fragment"],
  ["a host that is another once parsed", { servers: "[{ url: ▸https://0x7f.1 }]" }, url, "does not keep its host"],
  [
    "a default that is no label",
    { servers: "[{ url: 'https://{v}.example.org', variables: { v: { default: ▸a.b } } }]" },
    "/servers/0/variables/v/default",
    "`a.b` is not a single DNS label",
  ],
  [
    "a choice that is no label",
    { servers: "[{ url: 'https://{v}.example.org', variables: { v: { default: a, enum: [a, ▸b.c] } } }]" },
    "/servers/0/variables/v/enum/1",
    "`b.c` is not a single DNS label",
  ],
  [
    "a default that is no host",
    { servers: "[{ url: 'https://{v}', variables: { v: { default: ▸<host> } } }]" },
    "/servers/0/variables/v/default",
    "is not a host name",
  ],
]);

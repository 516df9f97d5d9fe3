/** Pairs of specs, with the verdict that a careful maintainer gives: for the edit, and for taking it back. */

import type { Level } from "../../../scripts/diff/reason.ts";
import type { Spec } from "./spec.ts";

/** An edit of the small spec, the verdict of making it, that of taking it back, and where the first difference is (one that stands for all). */
export type Case = readonly [name: string, edit: (spec: Spec) => void, made: Level, undone: Level, where?: string];

const list = (spec: Spec) => spec.paths["/things"].get;
const patch = (spec: Spec) => spec.paths["/things/{id}"].patch;
const thing = (spec: Spec) => spec.components.schemas.Thing;
const change = (spec: Spec) => spec.components.schemas.Change;
const schemas = (spec: Spec) => spec.components.schemas;
const schemes = (spec: Spec) => spec.components.securitySchemes;
const server = (spec: Spec) => spec.servers[0];
const parameter = (spec: Spec, name: string) => list(spec).parameters.find((each: Spec) => each.name === name);
const text = { type: "string" };

const LOCK = "PATCH /things/{id}";
const LIST = "GET /things";

function move(spec: Spec, from: string, to: string): void {
  spec.paths[to] = spec.paths[from];
  delete spec.paths[from];
}

/** Words, and other ways to write the same. */
const WORDING: readonly Case[] = [
  ["nothing", () => {}, "none", "none"],
  ["a description", (s) => (thing(s).properties.id.description = "Other words."), "patch", "patch"],
  ["a summary", (s) => (patch(s).summary = "Do something"), "patch", "patch"],
  ["the version of the document", (s) => (s.info.version = "2.0.0"), "patch", "patch"],
  ["an example", (s) => (patch(s).requestBody.content["application/json"].examples = { a: { summary: "A", value: {} } }), "patch", "patch"],
  [
    "the order of members",
    (s) => (thing(s).properties = Object.fromEntries(Object.entries(thing(s).properties).reverse())),
    "patch",
    "patch",
  ],
  ["a member in an allOf", (s) => (schemas(s).Problem = { allOf: [schemas(s).Problem] }), "patch", "patch"],
  ["null in another place", (s) => (thing(s).properties.note = { oneOf: [text, { type: "null" }] }), "patch", "patch"],
  ["the default of a server's free variable", (s) => (server(s).variables.tenant.default = "example"), "patch", "patch"],
];

/** Names that callers write. */
const NAMES: readonly Case[] = [
  ["an operation", (s) => delete s.paths["/things/{id}"].delete, "major", "minor", "DELETE /things/{id}"],
  ["a path", (s) => delete s.paths["/things"], "major", "minor", LIST],
  ["a path's name", (s) => move(s, "/things", "/items"), "major", "major", "GET /items path"],
  [
    "a path parameter's name",
    (s) => {
      move(s, "/things/{id}", "/things/{thing_id}");
      s.paths["/things/{thing_id}"].parameters[0].name = "thing_id";
    },
    "major",
    "major",
    "PATCH /things/{thing_id} path",
  ],
  [
    "a method",
    (s) => {
      s.paths["/things/{id}"].put = patch(s);
      delete s.paths["/things/{id}"].patch;
    },
    "major",
    "major",
    "PUT /things/{id} path",
  ],
  ["an operationId", (s) => (patch(s).operationId = "updateThing"), "major", "major", `${LOCK} operationId`],
  ["a title that names the client", (s) => (s.info.title = "Test Items"), "major", "major", " client"],
  [
    "a schema's name",
    (s) => {
      schemas(s).Trouble = schemas(s).Problem;
      delete schemas(s).Problem;
      for (const status of ["404", "409"])
        patch(s).responses[status].content["application/json"].schema.$ref = "#/components/schemas/Trouble";
    },
    "major",
    "major",
    " components /schemas/Problem",
  ],
  [
    "a schema's own name for what stood inline",
    (s) => {
      schemas(s).Kind = thing(s).properties.kind;
      thing(s).properties.kind = { $ref: "#/components/schemas/Kind" };
    },
    "minor",
    "major",
  ],
];

/** What requests hold. */
const REQUESTS: readonly Case[] = [
  ["an optional member more", (s) => (change(s).properties.extra = text), "minor", "major", `${LOCK} body /extra`],
  [
    "a required member more",
    (s) => {
      change(s).properties.extra = text;
      change(s).required.push("extra");
    },
    "major",
    "major",
    `${LOCK} body /extra`,
  ],
  ["a member that becomes required", (s) => change(s).required.push("color"), "major", "minor", `${LOCK} body /color`],
  ["an enum that grows", (s) => change(s).properties.color.enum.push("green"), "minor", "major", `${LOCK} body /color`],
  ["an enum where any text was", (s) => (change(s).properties.name.enum = ["a", "b"]), "major", "minor", `${LOCK} body /name`],
  ["null where none was", (s) => (change(s).properties.name.type = ["string", "null"]), "minor", "major", `${LOCK} body /name`],
  ["another type", (s) => (change(s).properties.name.type = "integer"), "major", "major", `${LOCK} body /name`],
  ["a narrower type", (s) => (change(s).properties.size.type = "integer"), "major", "minor", `${LOCK} body /size`],
  ["a further type", (s) => (change(s).properties.name.type = ["string", "integer"]), "minor", "major", `${LOCK} body /name`],
  [
    "a further type as a variant",
    (s) => (change(s).properties.size = { oneOf: [{ type: "number" }, text] }),
    "minor",
    "major",
    `${LOCK} body /size`,
  ],
  ["a tighter bound", (s) => (change(s).properties.name.maxLength = 50), "major", "minor", `${LOCK} body /name`],
  ["a bound where none was", (s) => (change(s).properties.size.minimum = 1), "major", "minor", `${LOCK} body /size`],
  ["another pattern", (s) => (change(s).properties.name.pattern = "^a"), "major", "minor", `${LOCK} body /name`],
  ["another default", (s) => (parameter(s, "limit").schema.default = 25), "major", "major", `${LIST} params /query/limit`],
  [
    "a time that is written otherwise",
    (s) => (schemas(s).Time = { type: "string", format: "date-time" }),
    "major",
    "major",
    `${LOCK} body /starts_at`,
  ],
  ["a time that becomes text", (s) => (parameter(s, "since").schema = text), "major", "major", `${LIST} params /query/since`],
  ["a member deep in a list", (s) => delete schemas(s).Recipient.properties.name, "major", "minor", `${LOCK} body /to/*/name`],
  ["a map of anything", (s) => (change(s).properties.labels = { type: "object" }), "minor", "major", `${LOCK} body /labels/*`],
  ["a body that goes", (s) => delete patch(s).requestBody, "major", "major", `${LOCK} body`],
  ["a body that may be left out", (s) => (patch(s).requestBody.required = false), "minor", "major", `${LOCK} body`],
  [
    "an optional body",
    (s) => (list(s).requestBody = { description: "A filter.", content: { "application/json": { schema: { type: "object" } } } }),
    "minor",
    "major",
    `${LIST} body`,
  ],
  [
    "another media type",
    (s) => (patch(s).requestBody.content = { "application/merge-patch+json": patch(s).requestBody.content["application/json"] }),
    "major",
    "major",
    `${LOCK} body`,
  ],
  [
    "an exclusion",
    (s) => (change(s).allOf = [{ anyOf: [{ properties: { color: false } }, { properties: { size: false } }] }]),
    "major",
    "major",
    `${LOCK} body`,
  ],
  ["a deprecated member", (s) => (change(s).properties.color.deprecated = true), "minor", "patch", `${LOCK} body /color`],
];

const PARAMETERS: readonly Case[] = [
  [
    "an optional parameter more",
    (s) => list(s).parameters.push({ name: "q", in: "query", schema: text }),
    "minor",
    "major",
    `${LIST} params /query/q`,
  ],
  [
    "a required parameter more",
    (s) => list(s).parameters.push({ name: "q", in: "query", required: true, schema: text }),
    "major",
    "major",
    `${LIST} params /query/q`,
  ],
  ["a parameter that becomes required", (s) => (parameter(s, "order").required = true), "major", "minor", `${LIST} params /query/order`],
  ["a parameter's name", (s) => (parameter(s, "order").name = "sort"), "major", "major", `${LIST} params /query/order`],
  ["a parameter's place", (s) => (parameter(s, "X-Trace").in = "query"), "major", "major", `${LIST} params /header/X-Trace`],
  ["a parameter's enum that grows", (s) => parameter(s, "order").schema.enum.push("none"), "minor", "major", `${LIST} params /query/order`],
  [
    "a parameter that takes a list",
    (s) => (parameter(s, "order").schema = { type: "array", items: parameter(s, "order").schema }),
    "major",
    "major",
    `${LIST} params /query/order`,
  ],
  ["a required header", (s) => (parameter(s, "X-Trace").required = true), "major", "minor", `${LIST} params /header/X-Trace`],
  [
    "a constant header more, which the client sends",
    (s) => list(s).parameters.push({ name: "X-Fixed", in: "header", required: true, schema: { const: "a" } }),
    "minor",
    "major",
    `${LIST} params /header/X-Fixed`,
  ],
  ["another constant", (s) => (parameter(s, "X-Version").schema.const = "2"), "major", "major", `${LIST} params /header/X-Version`],
  [
    "an idempotency key",
    (s) => (patch(s).parameters = [{ name: "Idempotency-Key", in: "header", required: true, schema: text }]),
    "minor",
    "major",
    `${LOCK} params /header/Idempotency-Key`,
  ],
];

/** What answers hold. */
const ANSWERS: readonly Case[] = [
  ["a member more", (s) => (thing(s).properties.extra = text), "minor", "major", `${LOCK} answer 200 /extra`],
  ["a member that is always there", (s) => thing(s).required.push("tags"), "minor", "major", `${LOCK} answer 200 /tags`],
  [
    "a required member that goes",
    (s) => {
      delete thing(s).properties.id;
      thing(s).required.shift();
    },
    "major",
    "minor",
    `${LOCK} answer 200 /id`,
  ],
  [
    "a member's name",
    (s) => {
      thing(s).properties.number = thing(s).properties.count;
      delete thing(s).properties.count;
    },
    "major",
    "major",
    `${LOCK} answer 200 /count`,
  ],
  ["an open enum that grows", (s) => thing(s).properties.kind.enum.push("huge"), "minor", "minor", `${LOCK} answer 200 /kind`],
  ["an enum that becomes text", (s) => delete thing(s).properties.kind.enum, "minor", "minor", `${LOCK} answer 200 /kind`],
  [
    "null where none was",
    (s) => (thing(s).properties.kind = { type: ["string", "null"], enum: ["big", "small", null] }),
    "major",
    "minor",
    `${LOCK} answer 200 /kind`,
  ],
  ["another type", (s) => (thing(s).properties.count.type = "string"), "major", "major", `${LOCK} answer 200 /count`],
  ["a further type", (s) => (thing(s).properties.count.type = ["integer", "string"]), "major", "minor", `${LOCK} answer 200 /count`],
  ["numbers for integers", (s) => (thing(s).properties.count.type = "number"), "major", "minor", `${LOCK} answer 200 /count`],
  ["a looser bound", (s) => (thing(s).properties.count.maximum = 20), "minor", "minor", `${LOCK} answer 200 /count`],
  [
    "a time that is written otherwise",
    (s) => (thing(s).properties.seen_at = { $ref: "#/components/schemas/Time" }),
    "major",
    "major",
    `${LOCK} answer 200 /seen_at`,
  ],
  ["a time that becomes text", (s) => delete thing(s).properties.seen_at.format, "major", "major", `${LOCK} answer 200 /seen_at`],
  [
    "a time that can be null",
    (s) => (thing(s).properties.seen_at.type = ["string", "null"]),
    "major",
    "minor",
    `${LOCK} answer 200 /seen_at`,
  ],
  ["a member deep below", (s) => delete schemas(s).Person.properties.age, "major", "minor", `${LOCK} answer 200 /owner/age`],
  ["what a list holds", (s) => (thing(s).properties.tags.items = { type: "integer" }), "major", "major", `${LOCK} answer 200 /tags/*`],
  [
    "what a map holds",
    (s) => (thing(s).properties.meta.additionalProperties = { type: ["string", "null"] }),
    "major",
    "minor",
    `${LOCK} answer 200 /meta/*`,
  ],
  [
    "a variant more",
    (s) => {
      schemas(s).Line = { type: "object", required: ["form"], properties: { form: { const: "line" } } };
      thing(s).properties.outline.oneOf.push({ $ref: "#/components/schemas/Line" });
    },
    "major",
    "major",
    `${LOCK} answer 200 /outline`,
  ],
  [
    "a variant's member",
    (s) => {
      delete schemas(s).Square.properties.side;
      schemas(s).Square.required = ["form"];
    },
    "major",
    "minor",
    `${LOCK} answer 200 /outline/side`,
  ],
  ["a variant's tag", (s) => (schemas(s).Square.properties.form.const = "box"), "major", "major", `${LOCK} answer 200 /outline/form`],
  [
    "a success that goes",
    (s) => {
      patch(s).responses["201"] = { ...patch(s).responses["200"] };
      delete patch(s).responses["200"];
    },
    "major",
    "major",
    `${LOCK} answer 200`,
  ],
  [
    "a further success, alike",
    (s) => (patch(s).responses["201"] = { ...patch(s).responses["200"] }),
    "minor",
    "major",
    `${LOCK} answer 201`,
  ],
  [
    "a further success, without content",
    (s) => (patch(s).responses["204"] = { description: "No change." }),
    "major",
    "major",
    `${LOCK} answer`,
  ],
  [
    "a success without content that gets some",
    (s) => (s.paths["/things/{id}"].delete.responses["204"].content = { "application/json": { schema: text } }),
    "major",
    "major",
    "DELETE /things/{id} answer 204",
  ],
  ["an error that goes", (s) => delete patch(s).responses["409"], "major", "minor", `${LOCK} answer 409`],
  ["an error without content", (s) => delete patch(s).responses["404"].content, "major", "major", `${LOCK} answer 404`],
  ["an error's member", (s) => delete schemas(s).Problem.properties.hint, "major", "minor", `${LOCK} answer 404 /hint`],
  [
    "a default",
    (s) =>
      (patch(s).responses.default = {
        description: "Other.",
        content: { "application/json": { schema: { $ref: "#/components/schemas/Problem" } } },
      }),
    "minor",
    "major",
    `${LOCK} answer default`,
  ],
  ["a header that goes", (s) => delete list(s).responses["429"].headers, "major", "minor", `${LIST} answer 429 /header/x-reset`],
  ["pages that are turned otherwise", (s) => (list(s)["x-pagination"].items = "/things/x"), "major", "major", `${LIST} pages`],
  ["pages that are not turned", (s) => delete list(s)["x-pagination"], "major", "minor", `${LIST} pages`],
  ["pages without a total", (s) => delete list(s)["x-pagination"].total, "minor", "minor", `${LIST} pages`],
];

/** Credentials and hosts. */
const SECURITY: readonly Case[] = [
  ["an alternative more", (s) => s.security.push({ clientCredentials: [] }), "minor", "major", `${LOCK} security`],
  ["the order of alternatives", (s) => s.security.reverse(), "minor", "minor", `${LOCK} security`],
  ["two where one was enough", (s) => (patch(s).security = [{ bearer: [], key: [] }]), "major", "minor", `${LOCK} security`],
  [
    "a credential where none was needed",
    (s) => delete s.paths["/things/{id}"].delete.security,
    "major",
    "minor",
    "DELETE /things/{id} security",
  ],
  ["a scope", (s) => (s.security[0].bearer = ["write"]), "major", "minor", `${LOCK} security`],
  ["a scheme more", (s) => (schemes(s).other = { type: "http", scheme: "bearer" }), "minor", "major", " securitySchemes /other"],
  [
    "a scheme that is swapped",
    (s) => (schemes(s).key = { type: "http", scheme: "bearer" }),
    "major",
    "major",
    " securitySchemes /key/type",
  ],
  [
    "a scheme that takes something else",
    (s) => (schemes(s).key = { type: "http", scheme: "basic" }),
    "major",
    "major",
    " securitySchemes /key/username",
  ],
  ["a scheme's header", (s) => (schemes(s).key.name = "X-Api-Key"), "major", "major", " securitySchemes /key/name"],
  [
    "a token URL",
    (s) => (schemes(s).clientCredentials.flows.clientCredentials.tokenUrl = "token"),
    "major",
    "major",
    " securitySchemes /clientCredentials/flows/clientCredentials/tokenUrl",
  ],
  [
    "a flow's scopes",
    (s) => (schemes(s).clientCredentials.flows.clientCredentials.scopes.write = "To write."),
    "minor",
    "major",
    " securitySchemes /clientCredentials/flows/clientCredentials/scopes",
  ],
  ["a scheme's description", (s) => (schemes(s).bearer.description = "Other words."), "patch", "patch"],
  ["a host", (s) => (server(s).url = "https://{tenant}.example.com/{region}"), "major", "major", " servers"],
  [
    "a variable to be given",
    (s) => {
      server(s).url = "https://{tenant}.{zone}.example.org/{region}";
      server(s).variables.zone = { default: "a" };
    },
    "major",
    "major",
    " servers /variables/zone",
  ],
  ["a variable's enum that grows", (s) => server(s).variables.region.enum.push("au"), "minor", "major", " servers /variables/region"],
  ["a variable's default", (s) => (server(s).variables.region.default = "us"), "major", "major", " servers /variables/region"],
  ["a server that no client calls", (s) => s.servers.push({ url: "https://other.example.org" }), "minor", "minor", " servers"],
];

export const CASES: Readonly<Record<string, readonly Case[]>> = {
  wording: WORDING,
  names: NAMES,
  requests: REQUESTS,
  parameters: PARAMETERS,
  answers: ANSWERS,
  "credentials and hosts": SECURITY,
};

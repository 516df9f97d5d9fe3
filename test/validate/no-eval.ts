/** A client with a validator where code may not be made from text. Run by `no-eval.test.ts` with `--disallow-code-generation-from-strings`. */

import { Validator } from "@cfworker/json-schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import { createClient } from "../../src/client.ts";
import { ajv, cfworker, createValidator, type Drift } from "../../src/validate.ts";
import { document, manifest } from "./parcels.ts";

const drift: Drift[] = [];
const message = (error: unknown) => (error instanceof Error ? error.message : String(error));
const fetch = async () => Response.json({ id: 1, state: 1, secret: "" });
const said: Record<string, unknown> = {};

try {
  new Function("return 1");
  said["eval"] = "allowed";
} catch {
  said["eval"] = "forbidden";
}

for (const [name, compile] of [
  ["cfworker", cfworker(Validator)],
  ["ajv", ajv(Ajv2020)],
] as const) {
  const validate = createValidator(document, { compile, onDrift: (event) => void drift.push(event) });
  const client = createClient<Record<string, never>, never, Record<string, never>>(manifest, { fetch, validate }, {});
  const get = client.GET as unknown as (path: string, init: object) => Promise<unknown>;
  const call = (id: number) => get("/parcels/{id}", { params: { path: { id } } }).then(() => "sent", message);
  said[name] = [await call(1), await call(0)];
}
said["drift"] = drift.map(({ pointer }) => pointer);
console.log(JSON.stringify(said));

/** One update of Sumvin's, made in three ways: a credential, a header given once, an id in the path, a body, and times in the answer. */

import { readFileSync } from "node:fs";
import path from "node:path";
import createFetchClient from "openapi-fetch";
import { createSumvinClient } from "../../generated/sumvin/index.ts";
import type { paths } from "../../generated/sumvin/types.ts";
import { jsonOf, operationsOf } from "../../scripts/document.ts";
import type { Fetch } from "../../src/index.ts";
import type { WireTimestamps } from "../../src/timestamps.ts";
import type { Validator } from "../../src/validator.ts";

const PATH = "/v0/user/connectors/{user_connector_id}";
const ID = "uco-example-0001";
const TOKEN = "example-token";
const AGENT = "sumvin-cli/0.2.1";

/** The first documented answer of the operation, as text. */
export function documentedAnswer(): string {
  const file = path.join(import.meta.dirname, "../../generated/sumvin/openapi.json");
  const operation = operationsOf(JSON.parse(readFileSync(file, "utf8"))).find((entry) => entry.path === PATH && entry.method === "patch");
  const success = operation?.responses.find(([status]) => status === "200")?.[1];
  const [example] = Object.values(jsonOf(success?.content)?.examples ?? {});
  if (!example) throw new Error(`The operation at ${PATH} documents no answer.`);
  return JSON.stringify(example.value);
}

/** The contenders, each giving its answer's data. `options` are further ones of Jackfield's client. */
export function contenders(baseUrl: string, fetch: Fetch, options: { readonly validate?: Validator } = {}) {
  const jackfield = createSumvinClient({ auth: { pat: TOKEN }, headers: { "User-Agent": AGENT }, baseUrl, fetch, ...options });
  const openapiFetch = createFetchClient<paths<WireTimestamps>>({
    baseUrl,
    headers: { "x-sumvin-pat": TOKEN, "user-agent": AGENT },
    fetch: fetch as (request: Request | string) => Promise<Response>,
  });
  return {
    jackfield: async () => {
      const { data, error } = await jackfield.PATCH(PATH, { params: { path: { user_connector_id: ID } }, body: { is_active: false } });
      if (error) throw error;
      return data;
    },
    byHand: async () => {
      const response = await fetch(`${baseUrl}/v0/user/connectors/${encodeURIComponent(ID)}`, {
        method: "PATCH",
        headers: { accept: "application/json", "content-type": "application/json", "user-agent": AGENT, "x-sumvin-pat": TOKEN },
        body: JSON.stringify({ is_active: false }),
      });
      if (!response.ok) throw new Error(`status ${response.status}`);
      return response.json();
    },
    openapiFetch: async () => {
      const { data, error } = await openapiFetch.PATCH(PATH, { params: { path: { user_connector_id: ID } }, body: { is_active: false } });
      if (error) throw new Error("The server answered with an error.");
      return data;
    },
  };
}

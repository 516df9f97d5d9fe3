/** What a text holds: an OpenAPI document, or recorded exchanges. */

import { Fault } from "../fault.ts";
import { isObject, member } from "../schema.ts";
import { plain } from "./plain.ts";
import { type Exchange, exchangesIn } from "./recording.ts";
import type { Json } from "./reference.ts";

export type Parsed = { readonly document: Json } | { readonly exchanges: readonly Exchange[] };

async function readValue(text: string, source: string): Promise<unknown> {
  if (/^\s*[[{]/.test(text)) {
    try {
      return JSON.parse(text);
    } catch (error) {
      throw new Fault(`${source} is no JSON: ${plain((error as Error).message)}`);
    }
  }
  // Loaded where it is needed: reading JSON is most of the work, and this is more.
  const { parseYaml } = await import("../load.ts");
  try {
    return parseYaml(text);
  } catch (error) {
    throw new Fault(`${source} is neither JSON nor YAML: ${plain((error as Error).message.split("\n", 1)[0] ?? "")}`);
  }
}

/** Reads a document (OpenAPI 3.0 or 3.1, JSON or YAML) or a recording (HAR, or a list of exchanges). Throws {@link Fault}. */
export async function parse(text: string, source: string): Promise<Parsed> {
  const value = await readValue(text.replace(/^\uFEFF/, ""), source);
  const exchanges = exchangesIn(value, source);
  if (exchanges) return { exchanges };
  const version = member(value, "openapi");
  if (typeof version === "string" && /^3\.[0-9]+/.test(version) && isObject(value)) {
    if (!isObject(value["paths"])) throw new Fault(`${source} has no \`paths\`: there is nothing to hold against.`);
    return { document: value };
  }
  if (member(value, "swagger") !== undefined) throw new Fault(`${source} is a Swagger 2.0 document. Convert it to OpenAPI 3 first.`);
  throw new Fault(`${source} is neither an OpenAPI 3 document, nor a HAR file, nor a list of { request, response }.`);
}

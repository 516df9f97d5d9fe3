/** Recorded requests and answers: HAR 1.2, or a JSON list of `{ request: { method, url, body? }, response: { status, body? } }`. */

import { Fault } from "../fault.ts";
import { isObject, list, member } from "../schema.ts";
import { isJson } from "./bodies.ts";

/** A body as it was recorded: its JSON, or that it was something else; absent where none was recorded. */
export type Body = { readonly json: unknown } | { readonly mediaType: string };

export interface Exchange {
  /** In lower case. */
  readonly method: string;
  readonly url: URL;
  readonly sent: Body | undefined;
  readonly status: number;
  readonly received: Body | undefined;
}

/** Where relative URLs of a recording stand: hosts are not compared. */
const SOMEWHERE = "http://recorded.invalid";

function parsed(text: string, mediaType: string): Body | undefined {
  if (text === "") return undefined;
  try {
    return { json: JSON.parse(text) };
  } catch {
    return { mediaType: isJson(mediaType) ? "broken JSON" : mediaType || "no JSON" };
  }
}

/** A body of a HAR file. One without `text` was not recorded, whatever it was. */
function harBody(given: unknown): Body | undefined {
  const [text, mediaType] = [member(given, "text"), String(member(given, "mimeType") ?? "")];
  if (typeof text !== "string") return undefined;
  return parsed(member(given, "encoding") === "base64" ? Buffer.from(text, "base64").toString("utf8") : text, mediaType);
}

function harExchange(entry: unknown, where: string): Exchange {
  const [request, response] = [member(entry, "request"), member(entry, "response")];
  return exchange(request, response, harBody(member(request, "postData")), harBody(member(response, "content")), where);
}

function pairExchange(entry: unknown, where: string): Exchange {
  const [request, response] = [member(entry, "request"), member(entry, "response")];
  const body = (given: unknown): Body | undefined => (isObject(given) && given["body"] !== undefined ? { json: given["body"] } : undefined);
  return exchange(request, response, body(request), body(response), where);
}

function exchange(request: unknown, response: unknown, sent: Body | undefined, received: Body | undefined, where: string): Exchange {
  const [method, url, status] = [member(request, "method"), member(request, "url"), member(response, "status")];
  if (typeof method !== "string") throw new Fault(`${where}/request has no \`method\`.`);
  if (typeof url !== "string" || !URL.canParse(url, SOMEWHERE)) throw new Fault(`${where}/request has no \`url\`.`);
  if (typeof status !== "number") throw new Fault(`${where}/response has no \`status\`, a number.`);
  return { method: method.toLowerCase(), url: new URL(url, SOMEWHERE), sent, status, received };
}

/** The exchanges of a recording; `undefined` where the value is none. Throws {@link Fault} for one that is not whole. */
export function exchangesIn(value: unknown, source: string): Exchange[] | undefined {
  const entries = member(member(value, "log"), "entries");
  if (Array.isArray(entries)) return entries.map((entry, index) => harExchange(entry, `${source} at /log/entries/${index}`));
  return Array.isArray(value) ? list(value).map((entry, index) => pairExchange(entry, `${source} at /${index}`)) : undefined;
}

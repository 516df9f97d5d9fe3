/** An answer read as the operation documents it: data, or an error that says what to do next. */

import type { Outcome } from "./attempts.ts";
import { ApiError, type ErrorDetails, type JackfieldError } from "./errors.ts";
import { callError, type Reply } from "./exchange.ts";
import { kindOf, parseJson } from "./json.ts";
import type { Operation, ResponseContent } from "./manifest.ts";
import { Misfit } from "./misfit.ts";
import type { Times } from "./times.ts";
import type { Validator } from "./validator.ts";

const MAX_TEXT = 65_536;

const NEXT: { readonly [status: number]: string } = {
  400: "Compare the request with the operation's documentation.",
  401: "Check that the credential is right and has not expired.",
  403: "Check the scopes or rights of the credential.",
  404: "Check the ids in the path.",
  409: "Read the resource again, then decide.",
  422: "Compare the request with the operation's documentation.",
  429: "Send fewer requests, later.",
};

/** Any JSON, without times; its members stand here so that none is looked for on the prototype. */
const ANY = { type: undefined, times: undefined } as unknown as ResponseContent;

type Fail = (what: string, details?: ErrorDetails) => JackfieldError;

function documented({ responses }: Operation, { response: { status, ok }, text }: Reply): ResponseContent {
  if (Object.hasOwn(responses, status)) return responses[status] ?? false;
  if (!ok) return Object.hasOwn(responses, "default") ? (responses["default"] ?? false) : ANY;
  const names = Object.keys(responses);
  if (names.length === 0) return text !== "" && ANY;
  // A success that is not documented answers what the documented ones do.
  const successes = names.filter((name) => name.startsWith("2"));
  return successes.map((name) => responses[name] ?? false).find((content) => content !== false) ?? false;
}

/** Why a media type cannot hold JSON; a bare text and bytes are what a server without a setting says of anything. */
function wrongMedia(response: Response): string | undefined {
  const type = response.headers.get("content-type") ?? "";
  if (type === "application/json" || type.startsWith("application/json;")) return undefined;
  const [media = ""] = type.toLowerCase().split(";", 1);
  if (media === "" || /^(?:text\/plain|text\/json|application\/octet-stream|application\/(?:.*\+)?json)$/.test(media.trim()))
    return undefined;
  return "of another media type";
}

function decoded(content: ResponseContent, text: string, body: unknown, times: Times | undefined, fail: Fail): unknown {
  if (content === false || !content.times || !times) return body;
  try {
    return times.decode(content.times, body);
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    const { pointer, message } = error;
    // What was decoded before the bad time is undone by reading the text again.
    throw fail(`the time at ${pointer} ${message}. The answer is on error.body, as it came.`, { pointer, body: parseJson(text) });
  }
}

/** The body of a success that documents content. */
function contentOf({ response, text, valid }: Reply, content: ResponseContent & object, fail: Fail): unknown {
  if (text === "") throw fail("the body is empty where JSON is documented. Check server or baseUrl, then the spec.");
  const body = parseJson(text);
  const wrong = valid ? wrongMedia(response) : "not UTF-8";
  if (wrong !== undefined || body === undefined) {
    throw fail(`the body is ${wrong ?? "not JSON"}. Check server or baseUrl; its start is on error.text.`);
  }
  if (content.type !== undefined && kindOf(body) !== content.type) {
    throw fail(`the body is of type ${kindOf(body)} where ${content.type} is documented. It is on error.body.`, { body });
  }
  return body;
}

/** The result of a call, without its static types. */
export type AnyResult = { readonly response: Response } & (
  | { readonly data: unknown; readonly error: undefined }
  | { readonly data: undefined; readonly error: ApiError }
);

/** The result of a call. Throws `response` for a success that is not what the operation documents. */
export function readReply(
  operation: Operation,
  { reply, progress, retryAfterMs }: Outcome,
  times: Times | undefined,
  validate: Validator | undefined,
): AnyResult {
  const { response, text } = reply;
  const { ok, status } = response;
  const content = documented(operation, reply);
  const excerpt = text.slice(0, MAX_TEXT);
  const fail: Fail = (what, details) =>
    callError("response", `status ${status}, but ${what}`, progress, { status, text: excerpt, ...details });
  const sent = !ok ? parseJson(text) : content ? contentOf(reply, content, fail) : undefined;
  validate?.answer(progress.operation, status, sent, fail);
  if (ok) return { data: decoded(content, text, sent, times, fail), error: undefined, response };
  const fits = content === false || content.type === undefined || kindOf(sent) === content.type;
  const body = fits ? decoded(content, text, sent, times, fail) : undefined;
  const message = `${progress.operation}: the server answered ${status}. ${NEXT[status] ?? "See error.body."}`;
  return { data: undefined, error: new ApiError(message, { ...progress, status, text: excerpt, retryAfterMs, body }), response };
}

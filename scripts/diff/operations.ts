/** The judge of structure, for operations: names, parameters, bodies, statuses, pages. Pure. */

import { isDeepStrictEqual } from "node:util";
import { IDEMPOTENCY_KEY } from "../../src/headers.ts";
import { deref } from "../../src/pointer.ts";
import type { MediaType, OperationEntry, Parameter, ResponseObject, Schema } from "../document.ts";
import type { Direction } from "./assignability.ts";
import { nameOf, type OperationPair } from "./pairs.ts";
import type { Change, Reason } from "./reason.ts";
import { type Comparison, diffSchemas } from "./schemas.ts";
import { diffSecurity } from "./security.ts";

type Content = Readonly<Record<string, MediaType>>;

/** What is told of one part of an operation. */
type Say = (part: string, pointer: string, text: string, level: Reason["level"], change?: Change) => void;

interface Judging extends OperationPair {
  readonly comparison: Comparison;
  readonly operation: string;
  readonly say: Say;
}

/** Whether the client sends a header by itself, so that no call has to give it. */
function isSupplied({ comparison }: Judging, side: "base" | "head", { in: place, name, schema }: Parameter): boolean {
  if (place !== "header") return false;
  const document = comparison.documents[side];
  return name.toLowerCase() === IDEMPOTENCY_KEY || (schema !== undefined && deref(document, schema).const !== undefined);
}

function compareParameter(judging: Judging, pointer: string, base: Parameter, head: Parameter): void {
  const { comparison, operation, say } = judging;
  const [must, has] = [base.required === true, head.required === true];
  if (has && !must && !isSupplied(judging, "head", head)) say("params", pointer, "has to be given", "major");
  if (must && !has) say("params", pointer, "need not be given any more", "minor");
  diffSchemas(comparison, { direction: "request", operation, part: "params", pointer }, base.schema ?? {}, head.schema ?? {});
  const how = (parameter: Parameter) => {
    const { style, explode, allowReserved } = parameter as Parameter & Readonly<Record<string, unknown>>;
    return { style, explode, allowReserved };
  };
  if (!isDeepStrictEqual(how(base), how(head))) say("params", pointer, "is written in another way", "major");
}

function compareParameters(judging: Judging): void {
  const { base, head, say } = judging;
  const byPlace = ({ parameters }: OperationEntry) => new Map(parameters.map((each) => [`/${each.in}/${each.name}`, each]));
  const [old, now] = [byPlace(base), byPlace(head)];
  for (const [pointer, parameter] of old) {
    const next = now.get(pointer);
    if (next) compareParameter(judging, pointer, parameter, next);
    else say("params", pointer, "is not taken any more", "major", "Removed");
  }
  for (const [pointer, parameter] of now) {
    if (old.has(pointer)) continue;
    const must = parameter.required && !isSupplied(judging, "head", parameter);
    say("params", pointer, must ? "is new, and has to be given" : "is new, and optional", must ? "major" : "minor", "Added");
  }
}

/** Compares the one media type that a body has. */
function compareContent(judging: Judging, direction: Direction, part: string, base: Content, head: Content): void {
  const { comparison, operation, say } = judging;
  const [[old, from] = []] = Object.entries(base);
  const [[now, to] = []] = Object.entries(head);
  if (old !== now) say(part, "", `is \`${now ?? "nothing"}\`, was \`${old ?? "nothing"}\``, "major");
  if (from && to) diffSchemas(comparison, { direction, operation, part, pointer: "" }, from.schema ?? {}, to.schema ?? {});
}

function compareBody(judging: Judging): void {
  const { base, head, say } = judging;
  const [old, now] = [base.requestBody, head.requestBody];
  if (old && !now) say("body", "", "is not taken any more", "major", "Removed");
  else if (now && !old) {
    const must = now.required === true;
    say("body", "", must ? "is new, and has to be given" : "is new, and optional", must ? "major" : "minor", "Added");
  } else if (old && now) {
    if (now.required && !old.required) say("body", "", "has to be given", "major");
    if (old.required && !now.required) say("body", "", "need not be given any more", "minor");
    compareContent(judging, "request", "body", old.content, now.content);
  }
}

/** Headers are as they are on the wire, and none is promised: only what goes or changes can matter. */
function compareHeaders(judging: Judging, part: string, base: ResponseObject, head: ResponseObject): void {
  const { comparison, operation, say } = judging;
  const { documents } = comparison;
  const names = (response: ResponseObject) =>
    new Map(Object.entries(response.headers ?? {}).map(([name, header]) => [name.toLowerCase(), header]));
  const [old, now] = [names(base), names(head)];
  for (const [name, header] of old) {
    const next = now.get(name);
    const pointer = `/header/${name}`;
    if (!next) say(part, pointer, "is not documented any more", "major", "Removed");
    else {
      const schema = (side: "base" | "head", at: unknown) => deref(documents[side], at as { readonly schema?: Schema }).schema ?? {};
      diffSchemas(comparison, { direction: "answer", operation, part, pointer }, schema("base", header), schema("head", next));
    }
  }
  for (const name of now.keys()) if (!old.has(name)) say(part, `/header/${name}`, "is new", "minor", "Added");
}

function compareResponses(judging: Judging): void {
  const { base, head, say } = judging;
  const [old, now] = [new Map(base.responses), new Map(head.responses)];
  for (const [status, response] of old) {
    const part = `answer ${status}`;
    const next = now.get(status);
    if (!next) {
      say(part, "", "is not documented any more", "major", "Removed");
      continue;
    }
    compareContent(judging, "answer", part, response.content ?? {}, next.content ?? {});
    compareHeaders(judging, part, response, next);
  }
  for (const status of now.keys()) if (!old.has(status)) say(`answer ${status}`, "", "is new", "minor", "Added");
}

/** Which list and which flag the types know of; the rest is between the client and the server. */
function comparePages({ base, head, say }: Judging): void {
  const [old, now] = [base.pagination, head.pagination];
  if (isDeepStrictEqual(old, now)) return;
  if (!old) say("pages", "", "are turned by the client", "minor", "Added");
  else if (!now) say("pages", "", "are not turned by the client any more", "major", "Removed");
  else {
    const known = ({ style, items, envelope }: { style: string; items: string; envelope?: string }) => [style, items, envelope];
    const same = isDeepStrictEqual(known(old as never), known(now as never));
    say("pages", "", "are turned in another way", same ? "minor" : "major");
  }
}

/** Reports how one operation changed. */
export function diffOperation(comparison: Comparison, pair: OperationPair): void {
  const operation = nameOf(pair.head);
  const say: Say = (part, pointer, text, level, change = "Changed") => comparison.report({ operation, part, pointer, text, level, change });
  const judging: Judging = { ...pair, comparison, operation, say };
  const { base, head } = pair;
  if (nameOf(base) !== operation) say("path", "", `was \`${nameOf(base)}\``, "major");
  if (base.operationId !== head.operationId) say("operationId", "", `is \`${head.operationId}\`, was \`${base.operationId}\``, "major");
  compareParameters(judging);
  compareBody(judging);
  compareResponses(judging);
  comparePages(judging);
  diffSecurity(base.security, head.security, (text, level) => say("security", "", text, level));
}

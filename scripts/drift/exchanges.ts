/** Holds recorded exchanges against our document, and adds up what departs from it. */

import { token } from "../../src/pointer.ts";
import { isObject } from "../schema.ts";
import { contentOf } from "./bodies.ts";
import { type Difference, listed, type Report } from "./difference.ts";
import { responseFor } from "./documents.ts";
import { type Operation, operationsIn } from "./operations.ts";
import { createReader, type Reader } from "./reader.ts";
import type { Body, Exchange } from "./recording.ts";
import { follow, type Json } from "./reference.ts";
import { createValidator, type Validator } from "./validator.ts";
import { faultsOf } from "./values.ts";

interface Ours {
  readonly reader: Reader;
  readonly validate: Validator;
}

/** What came of a recording. */
export interface Held {
  readonly differences: readonly Difference[];
  /** Exchanges whose operation ours has. */
  readonly matched: number;
}

const VARIABLE = /^\{[^{}]*\}$/;

/** How many segments of a template a path has word for word; `undefined` where it is another path. */
function likeness(template: string, path: string): number | undefined {
  const [wanted, given] = [template.split("/"), path.split("/")];
  const fits =
    wanted.length === given.length && wanted.every((part, index) => (VARIABLE.test(part) ? given[index] !== "" : part === given[index]));
  return fits ? wanted.filter((part) => !VARIABLE.test(part)).length : undefined;
}

/** The operation of a request: below its server's path or without it, and of several the one with the fewest variables. */
function operationOf(operations: readonly Operation[], { method, url }: Exchange): Operation | undefined {
  const scored = operations.flatMap((operation) => {
    if (operation.method !== method) return [];
    const templates = [operation.path, ...operation.bases.map((base) => base + operation.path)];
    return templates
      .map((template) => likeness(template, url.pathname))
      .flatMap((score) => (score === undefined ? [] : [{ operation, score }]));
  });
  return scored.sort((a, b) => b.score - a.score)[0]?.operation;
}

/** Reports where a body is not what ours has for it. */
function holdBody({ reader, validate }: Ours, node: unknown, body: Body, pointer: string, breaks: boolean, report: Report): void {
  const { schema } = contentOf(reader.document, node);
  if (schema === undefined) report({ pointer, kind: "extra", ours: "no body", theirs: "a body", breaks: false });
  else if (!("json" in body)) report({ pointer, kind: "type", ours: "JSON", theirs: body.mediaType, breaks });
  else
    for (const fault of faultsOf(reader, validate, schema, body.json)) {
      // What ours does not name takes nothing away from what it does, and enums of answers are open in the types.
      const harmless = (fault.kind === "extra" && fault.ours === "absent") || fault.kind === "enum";
      report({ ...fault, pointer: pointer + fault.pointer, breaks: breaks && !harmless });
    }
}

/** What the service took, it takes: where ours would have refused it, ours is narrower. That breaks no promise. */
function holdRequest(ours: Ours, { node, parameters }: Operation, { sent, url }: Exchange, report: Report): void {
  const queries = new Map(parameters.filter((given) => given["in"] === "query").map((given) => [String(given["name"]), given]));
  for (const name of new Set(url.searchParams.keys())) {
    if (!queries.has(name))
      report({ pointer: `/parameters/query/${token(name)}`, kind: "parameter", ours: "absent", theirs: "sent", breaks: false });
  }
  for (const [name, query] of queries) {
    if (query["required"] !== true || url.searchParams.has(name)) continue;
    report({ pointer: `/parameters/query/${token(name)}`, kind: "required", ours: "required", theirs: "not sent", breaks: false });
  }
  if (sent) holdBody(ours, node["requestBody"], sent, "/requestBody", false, report);
}

function holdAnswer(ours: Ours, { node }: Operation, { status, received }: Exchange, report: Report): void {
  const pointer = `/responses/${status}`;
  const response = follow(ours.reader.document, responseFor(node["responses"], String(status)));
  if (!isObject(response)) report({ pointer, kind: "status", ours: "absent", theirs: "answered", breaks: succeeded(status) });
  else if (received) holdBody(ours, response, received, pointer, true, report);
}

function succeeded(status: number): boolean {
  return status >= 200 && status < 300;
}

/** One row for each operation, pointer and kind. */
function addedUp(found: readonly Difference[]): Difference[] {
  const groups = new Map<string, Difference[]>();
  for (const difference of found) {
    const key = JSON.stringify([difference.operation, difference.pointer, difference.kind]);
    groups.set(key, [...(groups.get(key) ?? []), difference]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const texts = (side: "ours" | "theirs") => listed(new Set(group.map((difference) => difference[side])));
    return [{ ...first, ours: texts("ours"), theirs: texts("theirs"), breaks: group.some(({ breaks }) => breaks), count: group.length }];
  });
}

/** Every way in which the exchanges depart from our document. Those of other operations are passed over. */
export function holdExchanges(document: Json, exchanges: readonly Exchange[]): Held {
  const ours = { reader: createReader(document), validate: createValidator(document) };
  const operations = operationsIn(document);
  const found: Difference[] = [];
  let matched = 0;
  for (const exchange of exchanges) {
    const operation = operationOf(operations, exchange);
    if (!operation) continue;
    matched++;
    const report: Report = (difference) => found.push({ operation: operation.name, ...difference });
    if (succeeded(exchange.status)) holdRequest(ours, operation, exchange, report);
    holdAnswer(ours, operation, exchange, report);
  }
  return { differences: addedUp(found), matched };
}

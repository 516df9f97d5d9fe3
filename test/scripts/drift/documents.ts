/** Small OpenAPI documents, and what comes of holding one against another. */

import type { Difference } from "../../../scripts/drift/difference.ts";
import { compareDocuments } from "../../../scripts/drift/documents.ts";
import type { Json } from "../../../scripts/drift/reference.ts";

/** A document of one operation, `PATCH /things/{id}`, unless `more` says otherwise. */
export function documentOf(operation: Json, more: Json = {}): Json {
  return { openapi: "3.1.0", info: { title: "Things", version: "1" }, paths: { "/things/{id}": { patch: operation } }, ...more };
}

export const OK = { 200: { description: "" } };

const json = (schema: unknown) => ({ content: { "application/json": { schema } } });

/** A document whose answer has this schema. */
export function answering(schema: unknown, more: Json = {}): Json {
  return documentOf({ responses: { 200: { description: "", ...json(schema) } } }, more);
}

/** A document whose request has this schema. */
export function asking(schema: unknown, more: Json = {}): Json {
  return documentOf({ requestBody: json(schema), responses: OK }, more);
}

/** A difference in a word: `kind pointer`, with a `!` where it breaks a promise. */
export function inWords({ kind, pointer, breaks }: Difference): string {
  return `${kind} ${pointer}${breaks ? " !" : ""}`;
}

/** The differences between two documents, in words. */
export function between(ours: Json, theirs: Json): string[] {
  return compareDocuments(ours, theirs).map(inWords);
}

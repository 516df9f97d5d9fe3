/** The JSON bodies that an operation takes and gives, and how two of them differ. */

import { entries, isObject, member } from "../schema.ts";
import { listed } from "./difference.ts";
import { follow, type Json } from "./reference.ts";
import { type Comparison, compareSchemas } from "./schemas.ts";
import type { Node } from "./shape.ts";

const JSON_TYPE = /^(?:(?:application|text)\/(?:[^;\s]+\+)?json|application\/\*|\*\/\*)\s*(?:;|$)/i;

/** Whether a media type is one of JSON's. */
export function isJson(mediaType: string): boolean {
  return JSON_TYPE.test(mediaType);
}

/** What the `content` of a body or a response holds: its media types, and the schema of its JSON. */
interface Content {
  readonly mediaTypes: readonly string[];
  readonly schema: Node | undefined;
}

/** The content of a request body or a response that may be a reference. */
export function contentOf(document: Json, node: unknown): Content {
  const content = entries(member(follow(document, node), "content"));
  const json = content.find(([mediaType]) => isJson(mediaType));
  const schema = member(json?.[1], "schema");
  return { mediaTypes: content.map(([name]) => name), schema: json && (isObject(schema) || typeof schema === "boolean" ? schema : true) };
}

function inWords({ mediaTypes, schema }: Content): string {
  return schema === undefined ? listed(mediaTypes) || "no body" : "JSON";
}

/** Compares what two bodies hold. `needed`: whether theirs must be sent. */
export function compareContent(a: Content, b: Content, pointer: string, needed: boolean, comparison: Comparison): void {
  const [ours, theirs] = [inWords(a), inWords(b)];
  if (a.schema !== undefined && b.schema !== undefined) compareSchemas(a.schema, b.schema, pointer, comparison);
  else if (ours === theirs) return;
  else if (ours === "no body") {
    comparison.report({ pointer, kind: "extra", ours, theirs, breaks: comparison.direction === "request" && needed });
  } else comparison.report({ pointer, kind: theirs === "no body" ? "missing" : "type", ours, theirs, breaks: true });
}

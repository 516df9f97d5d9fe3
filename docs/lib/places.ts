/** Where the site shows what a record of changes tells of: a place of the specs → an address, if it is there still. */

import { nameOf } from "../../scripts/diff/pairs.ts";
import type { Place } from "../../scripts/diff/reason.ts";
import { keysOf } from "../../src/pointer.ts";
import { anchorsFor } from "./anchors.ts";
import type { Api, Operation } from "./apis.ts";
import { answersOf, parametersOf, requestOf } from "./reference.ts";
import type { Row } from "./rows.ts";
import { apiHref, operationHref } from "./site.ts";

/** `/items/*` and `items[]` in one spelling; `*` stands for any index and any key. */
const spelled = (path: string) => path.replaceAll("[]", ".*").replace(/^\./, "").toLowerCase();

/** The anchor of a field, or else that of the table it would be in. */
function fieldAnchor(prefix: string, rows: readonly Row[], keys: readonly string[], section: string): string {
  const anchors = anchorsFor(
    prefix,
    rows.map(({ path }) => path),
  );
  const index = rows.findIndex(({ kind, path }) => kind === "field" && spelled(path) === spelled(keys.join(".")));
  return anchors[index] ?? section;
}

function inAnswer(api: Api, operation: Operation, status: string, keys: readonly string[]): string | undefined {
  const answer = answersOf(api.document, operation).find((each) => each.status === status);
  if (!answer) return undefined;
  const section = `status-${status}`;
  const [first, ...name] = keys;
  const header = first === "header" ? fieldAnchor(`${section}-header`, answer.headers, name, section) : section;
  return header === section ? fieldAnchor(section, answer.content?.rows ?? [], keys, section) : header;
}

function inParameters(api: Api, operation: Operation, [place = "", ...name]: readonly string[]): string | undefined {
  const rows = parametersOf(api.document, operation, place);
  return rows.length > 0 ? fieldAnchor(place, rows, name, `parameters-${place}`) : undefined;
}

function anchorOf(api: Api, operation: Operation, { part, pointer }: Place): string | undefined {
  const keys = keysOf(pointer);
  if (part === "params") return inParameters(api, operation, keys);
  if (part === "body") {
    const request = requestOf(api.document, operation);
    return request && fieldAnchor("body", request.rows, keys, "request-body");
  }
  if (part === "security") return "credentials";
  return part.startsWith("answer ") ? inAnswer(api, operation, part.slice("answer ".length), keys) : undefined;
}

/** The page of an operation; `undefined` where there is none any more. */
export function pageOf(api: Api, operation: string): Operation | undefined {
  return api.operations.find((entry) => nameOf(entry) === operation);
}

/** The address of a place: of the field, or else of what is nearest to it and there still. */
export function hrefOf(api: Api, place: Place): string | undefined {
  if (place.operation === "") {
    const [scheme = ""] = keysOf(place.pointer);
    const isThere = Object.hasOwn(api.document.components?.securitySchemes ?? {}, scheme);
    if (place.part === "securitySchemes") return `${apiHref(api.name)}#${isThere ? `credential-${scheme}` : "credentials"}`;
    return place.part === "servers" ? `${apiHref(api.name)}#server` : undefined;
  }
  const operation = pageOf(api, place.operation);
  const anchor = operation && anchorOf(api, operation, place);
  return operation && `${operationHref(api.name, operation.slug)}${anchor === undefined ? "" : `#${anchor}`}`;
}

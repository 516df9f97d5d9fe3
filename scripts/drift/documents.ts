/** Holds our document against one that the service publishes, operation by operation of ours. */

import { token } from "../../src/pointer.ts";
import { entries, isObject, member } from "../schema.ts";
import { compareContent, contentOf } from "./bodies.ts";
import type { Difference, Report } from "./difference.ts";
import { createFinder, type Operation, operationsIn, parameterKey } from "./operations.ts";
import { createReader, type Reader } from "./reader.ts";
import { follow, type Json } from "./reference.ts";
import { compareSchemas } from "./schemas.ts";
import { compareSecurity } from "./security.ts";
import type { Node } from "./shape.ts";

/** Two operations that are held against each other. */
interface Pair {
  readonly ours: Reader;
  readonly theirs: Reader;
  readonly mine: Operation;
  readonly other: Operation;
  readonly report: Report;
}

/** Header parameters that OpenAPI ignores: other parts of a document say what they hold. */
const NO_PARAMETERS = new Set(["header accept", "header content-type", "header authorization"]);

function schemaOf(document: Json, parameter: Json): Node {
  const schema = parameter["schema"] ?? contentOf(document, parameter).schema;
  return isObject(schema) ? schema : true;
}

function variablesOf(path: string): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
}

/** Our names of path variables, by theirs: what stands at the same place is the same variable. */
function renamedIn({ mine, other }: Pair): ReadonlyMap<string, string> {
  const theirs = variablesOf(other.path).reverse();
  return new Map(
    variablesOf(mine.path)
      .reverse()
      .map((name, index) => [theirs[index] ?? name, name]),
  );
}

function compareParameter(a: Json | undefined, b: Json | undefined, pair: Pair): void {
  const { ours, theirs, report } = pair;
  const { in: place, name } = a ?? b ?? {};
  const pointer = `/parameters/${place}/${token(String(name))}`;
  const required = (parameter: Json | undefined) => parameter?.["required"] === true;
  const word = (parameter: Json | undefined) => (parameter ? (required(parameter) ? "required" : "optional") : "absent");
  const words = { pointer, ours: word(a), theirs: word(b) };
  if (!a || !b) {
    report({ ...words, kind: "parameter", breaks: a !== undefined || required(b) });
    return;
  }
  if (required(a) !== required(b)) report({ ...words, kind: "required", breaks: required(b) });
  if (a["in"] === "path" && a["name"] !== b["name"]) {
    report({ pointer, kind: "parameter", ours: `{${a["name"]}}`, theirs: `{${b["name"]}}`, breaks: false });
  }
  const comparison = { ours, theirs, direction: "request", report } as const;
  compareSchemas(schemaOf(ours.document, a), schemaOf(theirs.document, b), pointer, comparison);
}

function compareParameters(pair: Pair): void {
  const renamed = renamedIn(pair);
  const theirKey = (parameter: Json) =>
    parameter["in"] === "path" ? `path ${renamed.get(String(parameter["name"])) ?? parameter["name"]}` : parameterKey(parameter);
  const mine = new Map(pair.mine.parameters.map((parameter) => [parameterKey(parameter), parameter]));
  const other = new Map(pair.other.parameters.map((parameter) => [theirKey(parameter), parameter]));
  for (const key of new Set([...mine.keys(), ...other.keys()])) {
    // A path variable that one side does not describe is in its path all the same.
    if (NO_PARAMETERS.has(key) || (key.startsWith("path ") && !(mine.has(key) && other.has(key)))) continue;
    compareParameter(mine.get(key), other.get(key), pair);
  }
}

function compareRequest({ ours, theirs, mine, other, report }: Pair): void {
  const [a, b] = [follow(ours.document, mine.node["requestBody"]), follow(theirs.document, other.node["requestBody"])];
  const [needed, wanted] = [a, b].map((body) => member(body, "required") === true);
  const pointer = "/requestBody";
  if (a !== undefined && b !== undefined && needed !== wanted) {
    const word = (required: boolean | undefined) => (required ? "required" : "optional");
    report({ pointer, kind: "required", ours: word(needed), theirs: word(wanted), breaks: wanted === true });
  }
  const comparison = { ours, theirs, direction: "request", report } as const;
  compareContent(contentOf(ours.document, a), contentOf(theirs.document, b), pointer, wanted === true, comparison);
}

/** What a document says of a status: itself, its range (`4XX`), or `default`. */
export function responseFor(responses: unknown, status: string): unknown {
  return member(responses, status) ?? member(responses, `${status[0]}XX`) ?? member(responses, "default");
}

function compareResponses({ ours, theirs, mine, other, report }: Pair): void {
  const [a, b] = [mine.node["responses"], other.node["responses"]];
  const [named, known] = [entries(a).map(([status]) => status), entries(b).map(([status]) => status)];
  for (const status of new Set([...named, ...known])) {
    const pointer = `/responses/${status}`;
    const [here, there] = [responseFor(a, status), responseFor(b, status)];
    const words = { pointer, kind: "status", ours: here ? "documented" : "absent", theirs: there ? "documented" : "absent" } as const;
    // A success that we do not know is answered to those who trust in ours.
    if (!here || !there) report({ ...words, breaks: here !== undefined || status.startsWith("2") });
    else if (named.includes(status)) {
      const comparison = { ours, theirs, direction: "answer", report } as const;
      compareContent(contentOf(ours.document, here), contentOf(theirs.document, there), pointer, false, comparison);
    }
  }
}

function compareOperation(pair: Pair): void {
  compareParameters(pair);
  compareRequest(pair);
  compareResponses(pair);
  compareSecurity(pair.ours.document, pair.mine.node, pair.theirs.document, pair.other.node, pair.report);
}

/** Every difference between our document and theirs, in the order of ours. What theirs has beyond our operations is not looked at. */
export function compareDocuments(ours: Json, theirs: Json): Difference[] {
  const found: Difference[] = [];
  const [mine, other] = [createReader(ours), createReader(theirs)];
  const find = createFinder(operationsIn(theirs));
  for (const operation of operationsIn(ours)) {
    const report: Report = (difference) => found.push({ operation: operation.name, ...difference });
    const match = find(operation);
    if (match) compareOperation({ ours: mine, theirs: other, mine: operation, other: match, report });
    else report({ pointer: "", kind: "missing", ours: "documented", theirs: likeIt(operation, find), breaks: true });
  }
  return found;
}

/** What theirs has instead of an operation: the same with a slash more or less, which is another one. */
function likeIt(operation: Operation, find: ReturnType<typeof createFinder>): string {
  const path = operation.path.endsWith("/") ? operation.path.slice(0, -1) : `${operation.path}/`;
  return find({ ...operation, path })?.name ?? "absent";
}

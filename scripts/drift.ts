/** `npm run drift`: holds our spec against what the service publishes, or against what it was recorded to answer. Writes nothing. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import module from "node:module";
import path from "node:path";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { type AcceptedFile, parseAccepted, settle } from "./drift/accepted.ts";
import type { Difference } from "./drift/difference.ts";
import { compareDocuments } from "./drift/documents.ts";
import { readInput } from "./drift/input.ts";
import { operationsIn } from "./drift/operations.ts";
import { type Parsed, parse } from "./drift/parse.ts";
import type { Exchange } from "./drift/recording.ts";
import type { Json } from "./drift/reference.ts";
import { fails, jsonText, type Outcome, textOf } from "./drift/report.ts";
import { Fault } from "./fault.ts";

// Loading is much of the work: what V8 compiled in the last run is read back from a cache.
module.enableCompileCache();

const ROOT = path.join(import.meta.dirname, "..");
const GENERATED = path.join(ROOT, "generated");

const USAGE = `Usage: npm run drift -- <api> <document-or-recording> [--json]
       npm run drift -- <api> --published [--json]

Holds generated/<api>/openapi.json against an OpenAPI 3.0 or 3.1 document (file or URL, JSON or YAML), or against
recorded exchanges (HAR, or a JSON list of { request: { method, url, body }, response: { status, body } }).
Differences listed in specs/drift/<api>.json are accepted. Writes nothing.

  --published  the document whose URL specs/drift/<api>.json names
  --json       print JSON instead of tables
  --help       print this

Exit code 1: ours promises what theirs does not, or an accepted difference is gone. 2: wrong arguments, or nothing to read.
`;

interface Given {
  readonly api: string;
  readonly source: string | undefined;
  readonly json: boolean;
}

function usageError(message: string): Fault {
  return new Fault(`${message}\n\n${USAGE}`);
}

function apiNames(): string[] {
  return readdirSync(GENERATED)
    .filter((name) => existsSync(path.join(GENERATED, name, "openapi.json")))
    .sort();
}

/** What the command line asks for; `undefined` where that is help. */
function readArguments(): Given | undefined {
  const options = { json: { type: "boolean" }, published: { type: "boolean" }, help: { type: "boolean" } } as const;
  let given: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    given = parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw usageError((error as Error).message);
  }
  const { values, positionals } = given;
  if (values.help) return undefined;
  const [api, source] = positionals;
  if (api === undefined || positionals.length > 2) throw usageError("Give an API, and one document or recording.");
  const known = apiNames();
  if (!known.includes(api)) throw usageError(`There is no generated/${api}/openapi.json. There are: ${known.join(", ")}.`);
  if ((source === undefined) !== (values.published ?? false)) throw usageError("Give a document or recording, or --published.");
  return { api, source, json: values.json ?? false };
}

function readAccepted(api: string): AcceptedFile {
  const name = `specs/drift/${api}.json`;
  const file = path.join(ROOT, name);
  return existsSync(file) ? parseAccepted(readFileSync(file, "utf8"), name) : { document: undefined, accepted: [] };
}

/** What is different, and a word on how much was looked at. */
async function compared(ours: Json, parsed: Parsed, source: string): Promise<{ differences: readonly Difference[]; extent: string }> {
  if ("document" in parsed) {
    return { differences: compareDocuments(ours, parsed.document), extent: `${operationsIn(ours).length} operations` };
  }
  return heldTo(ours, parsed.exchanges, source);
}

async function heldTo(ours: Json, exchanges: readonly Exchange[], source: string) {
  // Loaded where it is needed: a document needs no validator.
  const { holdExchanges } = await import("./drift/exchanges.ts");
  const { differences, matched } = holdExchanges(ours, exchanges);
  if (matched === 0)
    throw new Fault(`None of the ${exchanges.length} exchanges in ${source} is of an operation of the spec: is it the right recording?`);
  return { differences, extent: `${matched} of ${exchanges.length} exchanges are of its operations` };
}

async function run({ api, source: given, json }: Given): Promise<void> {
  const { document, accepted } = readAccepted(api);
  const source = given ?? document;
  if (source === undefined) throw new Fault(`specs/drift/${api}.json names no \`document\`. Give a file or a URL instead of --published.`);
  const ours = JSON.parse(readFileSync(path.join(GENERATED, api, "openapi.json"), "utf8")) as Json;
  const parsed = await parse(await readInput(source), source);
  const { differences, extent } = await compared(ours, parsed, source);
  const settled = settle(differences, accepted);
  // A recording shows a part of the service, and our own document nothing of it: what is not in them may be so still.
  const telling = "document" in parsed && !isDeepStrictEqual(parsed.document, ours);
  const outcome: Outcome = { api, source, extent, ...settled, stale: telling ? settled.stale : [] };
  console.log(json ? jsonText(outcome) : textOf(outcome));
  if (fails(outcome)) process.exitCode = 1;
}

try {
  const given = readArguments();
  if (given) await run(given);
  else console.log(USAGE);
} catch (error) {
  // Exit code 1 is a verdict: what went wrong here gives none.
  console.error(error instanceof Fault ? error.message : error);
  process.exitCode = 2;
}

/** `npm run generate`: specs → generated. */

import { existsSync, readdirSync, watch } from "node:fs";
import module from "node:module";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Finding, Loaded } from "./load.ts";
import type { Compiled, Counts } from "./outcome.ts";
import { table } from "./table.ts";

// Loading is most of the work: what V8 compiled in the last run is read back from a cache.
module.enableCompileCache();

const ROOT = path.join(import.meta.dirname, "..");
const SPECS = path.join(ROOT, "specs");
const GENERATED = path.join(ROOT, "generated");
const SETTLED_MS = 50;

const USAGE = `Usage: npm run generate -- [api…] [--check | --watch]

Compiles specs/<api>.yaml to generated/<api>/, for all specs or those named.

  --check   write nothing; exit 1 if anything would change
  --watch   compile what is saved, until interrupted
  --help    print this
`;

type Row = Counts & { readonly api: string; readonly ms: number };

interface Job {
  readonly check: boolean;
  readonly load: (file: string) => Promise<Loaded>;
  readonly compile: (loaded: Loaded) => Promise<Compiled>;
  readonly output: typeof import("./output.ts");
}

function specNames(): string[] {
  const files = readdirSync(SPECS).filter((file) => file.endsWith(".yaml") && file !== "redocly.yaml");
  return files.map((file) => path.basename(file, ".yaml")).sort();
}

function printFindings(findings: readonly Finding[]): void {
  for (const { file, line, column, pointer, rule, message } of findings) {
    console.error(`${file}:${line}:${column}  ${pointer || "/"}  ${rule}\n  ${message}`);
  }
}

/** Writes one API, or compares it; `undefined` where its spec is broken, or where `--check` found a difference. */
function finish(api: string, compiled: Compiled, { check, output }: Job): Counts | undefined {
  if (!("files" in compiled)) {
    printFindings(compiled.findings);
    console.error(`${api}: ${compiled.findings.length} finding(s); generated/${api} is as it was.`);
    return undefined;
  }
  const folder = path.join(GENERATED, api);
  const changed = check ? output.changedFiles(folder, compiled.files) : output.writeFiles(folder, compiled.files);
  if (check && changed.length > 0) {
    console.error(`${api}: ${changed.join(", ")} would change. Run \`npm run generate\` and commit the result.`);
    return undefined;
  }
  console.log(`${api}: ${changed.length === 0 ? "unchanged" : `wrote ${changed.join(", ")}`}`);
  return compiled.counts;
}

/** Compiles APIs. While one is compiled, the next is read and linted; each is finished when those before it are. */
async function run(apis: readonly string[], job: Job): Promise<(Row | undefined)[]> {
  const rows: Promise<Row | undefined>[] = [];
  for (const api of apis) {
    const started = performance.now();
    const compiling = job.compile(await job.load(path.join(SPECS, `${api}.yaml`)));
    const finished = Promise.all([compiling, rows.at(-1)]).then(([compiled]) => finish(api, compiled, job));
    const row = finished.then((counts) => counts && { api, ...counts, ms: Math.round(performance.now() - started) });
    // What fails is told by all of them, below: before that, nobody waits for it, and Node would end the process.
    row.catch(() => undefined);
    rows.push(row);
  }
  return Promise.all(rows);
}

/** Reports what no spec owns, and removes it unless only checking. Returns whether the folder is as it should be. */
function sweep({ check, output }: Job): boolean {
  const found = output.orphans(GENERATED, new Set(specNames()));
  for (const folder of found) {
    console.error(`generated/${path.basename(folder)}: no spec owns it${check ? "." : "; removed."}`);
    if (!check) output.removeFiles(folder);
  }
  return !check || found.length === 0;
}

function printTable(rows: readonly Row[]): void {
  const cells = rows.map(({ api, operations, schemas, timestamps, ms }) => [api, operations, schemas, timestamps, ms]);
  console.log(`\n${table(["API", "operations", "schemas", "timestamps", "ms"], cells)}`);
}

async function createLoad(): Promise<Job["load"]> {
  const { createLoader } = await import("./load.ts");
  return createLoader();
}

async function createJob(check: boolean): Promise<Job> {
  const compile = (await import("./compile-thread.ts")).startCompiler();
  const [load, output] = await Promise.all([createLoad(), import("./output.ts")]);
  return { check, compile, load, output };
}

/** Compiles what is saved, a moment after the last of a burst of events. Specs that are broken are reported, and waited for. */
async function watchSpecs(apis: ReadonlySet<string>, job: Job): Promise<void> {
  let { load } = job;
  const pending = new Map<string, NodeJS.Timeout>();
  const queue = (file: string) => {
    clearTimeout(pending.get(file));
    pending.set(
      file,
      setTimeout(() => void changed(file).catch(console.error), SETTLED_MS),
    );
  };
  const changed = async (file: string) => {
    if (file === "redocly.yaml") load = await createLoad();
    const named = file === "redocly.yaml" ? specNames() : [path.basename(file, ".yaml")].filter(() => existsSync(path.join(SPECS, file)));
    const names = named.filter((api) => apis.size === 0 || apis.has(api));
    await run(names, { ...job, load });
    sweep(job);
  };
  watch(SPECS, (_, file) => {
    if (file?.endsWith(".yaml")) queue(file);
  });
  console.log("Watching specs/. Interrupt to stop.");
}

function usageError(message: string): never {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(2);
}

function readArguments() {
  const options = { check: { type: "boolean" }, watch: { type: "boolean" }, help: { type: "boolean" } } as const;
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (values.check && values.watch) usageError("--check and --watch do not go together.");
    const known = specNames();
    const unknown = positionals.find((api) => !known.includes(api));
    if (unknown !== undefined) usageError(`There is no specs/${unknown}.yaml. There are: ${known.join(", ")}.`);
    return { ...values, apis: positionals };
  } catch (error) {
    return usageError((error as Error).message);
  }
}

async function main(): Promise<void> {
  const { check = false, watch: watching = false, help = false, apis } = readArguments();
  if (help) {
    console.log(USAGE);
    return;
  }
  const names = apis.length > 0 ? apis : specNames();
  const job = await createJob(check);
  const rows = await run(names, job);
  const swept = sweep(job);
  printTable(rows.filter((row) => row !== undefined));
  if (watching) await watchSpecs(new Set(apis), job);
  else if (rows.includes(undefined) || !swept) process.exitCode = 1;
}

await main();

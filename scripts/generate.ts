/** `npm run generate`: specs → generated. */

import { existsSync, readdirSync, watch } from "node:fs";
import module from "node:module";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Compiled, Counts } from "./compile.ts";
import type { Finding } from "./load.ts";
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
  readonly compileFile: (file: string) => Promise<Compiled>;
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

/** Compiles one API; `undefined` where it failed, or where `--check` found a difference. */
async function run(api: string, { check, compileFile, output }: Job): Promise<Row | undefined> {
  const started = performance.now();
  const result = await compileFile(path.join(SPECS, `${api}.yaml`));
  if (!("files" in result)) {
    printFindings(result.findings);
    console.error(`${api}: ${result.findings.length} finding(s); generated/${api} is as it was.`);
    return undefined;
  }
  const folder = path.join(GENERATED, api);
  const changed = check ? output.changedFiles(folder, result.files) : output.writeFiles(folder, result.files);
  if (check && changed.length > 0) {
    console.error(`${api}: ${changed.join(", ")} would change. Run \`npm run generate\` and commit the result.`);
    return undefined;
  }
  console.log(`${api}: ${changed.length === 0 ? "unchanged" : `wrote ${changed.join(", ")}`}`);
  return { api, ...result.counts, ms: Math.round(performance.now() - started) };
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

async function createJob(check: boolean): Promise<Job> {
  const [{ createLoader }, { compile }, output] = await Promise.all([import("./load.ts"), import("./compile.ts"), import("./output.ts")]);
  const load = await createLoader();
  return { check, output, compileFile: async (file) => compile(await load(file)) };
}

/** Compiles what is saved, a moment after the last of a burst of events. Specs that are broken are reported, and waited for. */
async function watchSpecs(apis: ReadonlySet<string>): Promise<void> {
  let job = await createJob(false);
  const pending = new Map<string, NodeJS.Timeout>();
  const queue = (file: string) => {
    clearTimeout(pending.get(file));
    pending.set(
      file,
      setTimeout(() => void changed(file).catch(console.error), SETTLED_MS),
    );
  };
  const changed = async (file: string) => {
    if (file === "redocly.yaml") job = await createJob(false);
    const api = path.basename(file, ".yaml");
    const names = file === "redocly.yaml" ? apis : existsSync(path.join(SPECS, file)) && (apis.size === 0 || apis.has(api)) ? [api] : [];
    for (const name of names) await run(name, job);
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
  const rows: (Row | undefined)[] = [];
  for (const api of names) rows.push(await run(api, job));
  const swept = sweep(job);
  printTable(rows.filter((row) => row !== undefined));
  if (watching) await watchSpecs(new Set(apis));
  else if (rows.includes(undefined) || !swept) process.exitCode = 1;
}

await main();

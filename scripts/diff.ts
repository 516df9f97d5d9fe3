/** `npm run diff`: what changed between two versions of the specs, and what it costs callers. Writes nothing, but for `--record`. */

import module from "node:module";
import { parseArgs } from "node:util";

module.enableCompileCache();

const USAGE = `Usage: npm run diff -- <base> [<head>] [--api name]… [--json | --changelog]
       npm run diff -- --record [--check]

Compares two versions of the specs and gives a verdict for each API and for the package: major, minor, patch or none.
<base> and <head> are revisions of git, folders of specs, or single specs; \`none\` is no specs at all.
Default for <head>: specs/ as it lies here.

  --api name    only this API; can be given more than once
  --json        all differences, for machines
  --changelog   an entry for CHANGELOG.md
  --record      write what changed since the last release to specs/changes/
  --check       with --record: write nothing; exit 1 if anything would change
  --help        print this

Exits 0 whatever the verdict, and 2 where the two cannot be compared. \`npm run release:check\` holds the verdict against the version.
`;

const OPTIONS = {
  api: { type: "string", multiple: true },
  json: { type: "boolean" },
  changelog: { type: "boolean" },
  record: { type: "boolean" },
  check: { type: "boolean" },
  help: { type: "boolean" },
} as const;

function usageError(message: string): never {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(2);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
    const [base = "", head, ...more] = positionals;
    if (values.help) return { ...values, base, head };
    if (values.check && !values.record) usageError("--check goes with --record.");
    if (values.record) {
      const others = positionals.length > 0 || values.api || values.json || values.changelog;
      if (others) usageError("--record takes no versions and no API: it compares all specs with those of the last release.");
      return { ...values, base, head };
    }
    if (base === "" || head === "") usageError("Name the version to compare with: a revision, a folder of specs or a spec.");
    if (more.length > 0) usageError(`Two versions are compared, and ${positionals.length} are given.`);
    if (values.json && values.changelog) usageError("--json and --changelog do not go together.");
    return { ...values, base, head };
  } catch (error) {
    return usageError((error as Error).message);
  }
}

type Arguments = ReturnType<typeof readArguments>;

async function show({ base, head, api = [], json = false, changelog = false }: Arguments): Promise<number> {
  const [{ compareSides }, { reportText }, { changelogText }] = await Promise.all([
    import("./diff/comparison.ts"),
    import("./diff/report.ts"),
    import("./diff/changelog.ts"),
  ]);
  const comparison = await compareSides(base, head, api);
  if (json) console.log(JSON.stringify(comparison, undefined, 2));
  else if (changelog) process.stdout.write(changelogText(comparison));
  else console.log(reportText(comparison.base, comparison.head, comparison));
  return 0;
}

/** Writes the records, or only holds them against what would be written. */
async function record(check: boolean): Promise<number> {
  const [{ historyGap }, { atHand, findingsOf, writeRecords }] = await Promise.all([
    import("./diff/release.ts"),
    import("./diff/records.ts"),
  ]);
  const gap = check ? historyGap() : undefined;
  if (gap !== undefined) {
    console.warn(`The records in specs/changes/ are not checked. ${gap}`);
    return 0;
  }
  const found = await atHand();
  if (!check) {
    const done = writeRecords(found);
    console.log(done.length > 0 ? done.join("\n") : "specs/changes/ is as it has to be.");
    return 0;
  }
  const findings = findingsOf(found);
  if (findings.length > 0) console.error(findings.join("\n"));
  return findings.length > 0 ? 1 : 0;
}

async function main(): Promise<number> {
  const given = readArguments();
  if (given.help) {
    console.log(USAGE);
    return 0;
  }
  const { Fault } = await import("./fault.ts");
  try {
    return await (given.record ? record(given.check ?? false) : show(given));
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    console.error(error.message);
    return 2;
  }
}

process.exitCode = await main();

/** `npm run diff`: what changed between two versions of the specs, and what it costs callers. Writes nothing. */

import module from "node:module";
import { parseArgs } from "node:util";

module.enableCompileCache();

const USAGE = `Usage: npm run diff -- <base> [<head>] [--api name]… [--json | --changelog]

Compares two versions of the specs and gives a verdict for each API and for the package: major, minor, patch or none.
<base> and <head> are revisions of git, folders of specs, or single specs. Default for <head>: specs/ as it lies here.

  --api name    only this API; can be given more than once
  --json        all differences, for machines
  --changelog   an entry for CHANGELOG.md
  --help        print this

Exits 0 whatever the verdict, and 2 where the two cannot be compared. \`npm run release:check\` holds the verdict against the version.
`;

const OPTIONS = {
  api: { type: "string", multiple: true },
  json: { type: "boolean" },
  changelog: { type: "boolean" },
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
    if (base === "" || head === "") usageError("Name the version to compare with: a revision, a folder of specs or a spec.");
    if (more.length > 0) usageError(`Two versions are compared, and ${positionals.length} are given.`);
    if (values.json && values.changelog) usageError("--json and --changelog do not go together.");
    return { ...values, base, head };
  } catch (error) {
    return usageError((error as Error).message);
  }
}

async function main(): Promise<void> {
  const { base, head, api = [], json = false, changelog = false, help = false } = readArguments();
  if (help) {
    console.log(USAGE);
    return;
  }
  const [{ compareSides }, { Fault }, { reportText }, { changelogText }] = await Promise.all([
    import("./diff/comparison.ts"),
    import("./fault.ts"),
    import("./diff/report.ts"),
    import("./diff/changelog.ts"),
  ]);
  try {
    const comparison = await compareSides(base, head, api);
    if (json) console.log(JSON.stringify(comparison, undefined, 2));
    else if (changelog) process.stdout.write(changelogText(comparison));
    else console.log(reportText(comparison.base, comparison.head, comparison));
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

await main();

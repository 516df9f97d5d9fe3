/** `npm run release:check`: whether the version in package.json rises by as much as the specs ask for. Writes nothing. */

import { readFileSync } from "node:fs";
import module from "node:module";
import path from "node:path";
import { parseArgs } from "node:util";

module.enableCompileCache();

const ROOT = path.join(import.meta.dirname, "..");

const USAGE = `Usage: npm run release:check -- [--tag name]

Compares the specs of the last release, the highest tag v<version> that leads here, with specs/ as it lies here.
Exits 1 where the version in package.json rises by less than the verdict, and 2 where that cannot be told.

  --tag name   the tag of the release at hand, which is no earlier one
  --help       print this
`;

function usageError(message: string): never {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(2);
}

function readArguments() {
  try {
    return parseArgs({ options: { tag: { type: "string" }, help: { type: "boolean" } } }).values;
  } catch (error) {
    return usageError((error as Error).message);
  }
}

async function check(ownTag: string | undefined): Promise<number> {
  const [{ compareSides }, { lastRelease }, { reportText }, { numbersBelow, nextVersion, versionOf }, { Fault }] = await Promise.all([
    import("./diff/comparison.ts"),
    import("./diff/release.ts"),
    import("./diff/report.ts"),
    import("./diff/version.ts"),
    import("./fault.ts"),
  ]);
  const { version: text } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { version: string };
  const version = versionOf(text);
  if (!version) throw new Fault(`The version in package.json, ${text}, is none: write it as Semantic Versioning has it.`);
  const last = lastRelease(ownTag);
  if (!last) {
    console.log("There is no release yet, no tag v<version> that leads here: any version will do.");
    return 0;
  }
  const comparison = await compareSides(last.tag);
  const wanted = nextVersion(last.version, comparison.verdict);
  console.log(reportText(comparison.base, comparison.head, comparison));
  if (numbersBelow(version, wanted)) {
    console.error(
      `\nThe specs changed since ${last.tag}: ${comparison.verdict}. package.json has ${text}; the next version is ${wanted} or higher.`,
    );
    return 1;
  }
  console.log(`\n${last.tag} → ${text}: enough for ${comparison.verdict}, which asks for ${wanted} or higher.`);
  return 0;
}

async function main(): Promise<number> {
  const { tag, help = false } = readArguments();
  if (help) {
    console.log(USAGE);
    return 0;
  }
  try {
    return await check(tag);
  } catch (error) {
    const { Fault } = await import("./fault.ts");
    if (!(error instanceof Fault)) throw error;
    console.error(error.message);
    return 2;
  }
}

process.exitCode = await main();

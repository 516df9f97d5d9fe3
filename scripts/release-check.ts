/** `npm run release:check`: whether the version in package.json rises by as much as the specs ask for, and its changes are recorded. Writes nothing. */

import { readFileSync } from "node:fs";
import module from "node:module";
import path from "node:path";
import { parseArgs } from "node:util";
import { headingOf } from "./diff/headings.ts";
import type { AtHand } from "./diff/records.ts";
import type { Version } from "./diff/version.ts";

module.enableCompileCache();

const USAGE = `Usage: npm run release:check -- [--tag name]

Compares the specs of the last release, the highest tag v<version> that leads here, with specs/ as it lies here.
Exits 1 where the version in package.json rises by less than the verdict, or where specs/changes/ or CHANGELOG.md
lacks what it changed, and 2 where that cannot be told.

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

const CHANGELOG = path.join(import.meta.dirname, "../CHANGELOG.md");

/** The site knows by this section that a version is released. */
function missingSection({ text, preRelease }: Version): string[] {
  const titles = readFileSync(CHANGELOG, "utf8").matchAll(/^## (.+)$/gm);
  if (preRelease || [...titles].some(([, title = ""]) => headingOf(title).version === text)) return [];
  return [`CHANGELOG.md has no section for ${text}: put what is under Unreleased below \`## [${text}] - <date>\`.`];
}

/** Whether the version rises enough for the verdict, and says so. */
async function judge({ version, last, comparison }: AtHand): Promise<boolean> {
  const [{ reportText }, { nextVersion, numbersBelow }] = await Promise.all([import("./diff/report.ts"), import("./diff/version.ts")]);
  if (!last) {
    console.log("There is no release yet, no tag v<version> that leads here: any version will do.");
    return true;
  }
  const { text } = version;
  const wanted = nextVersion(last.version, comparison.verdict);
  console.log(reportText(comparison.base, comparison.head, comparison));
  if (numbersBelow(version, wanted)) {
    console.error(
      `\nThe specs changed since ${last.tag}: ${comparison.verdict}. package.json has ${text}; the next version is ${wanted} or higher.`,
    );
    return false;
  }
  console.log(`\n${last.tag} → ${text}: enough for ${comparison.verdict}, which asks for ${wanted} or higher.`);
  return true;
}

async function check(ownTag: string | undefined): Promise<number> {
  const { atHand, findingsOf } = await import("./diff/records.ts");
  const found = await atHand(ownTag);
  const enough = await judge(found);
  const findings = [...findingsOf(found), ...missingSection(found.version)];
  if (findings.length > 0) console.error(`\n${findings.join("\n")}`);
  return enough && findings.length === 0 ? 0 : 1;
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

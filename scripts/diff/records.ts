/** `specs/changes/`: one record a release, made from a comparison. Those of releases stay as their tags have them. */

import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { Fault } from "../fault.ts";
import { writeFiles } from "../output.ts";
import { type Comparison, compareSides } from "./comparison.ts";
import { commitOf, fileAt } from "./git.ts";
import { changesOf, recordText } from "./record.ts";
import { type Release, releasesSoFar, versionAtHand } from "./release.ts";
import { NOTHING } from "./side.ts";
import { byVersion, type Version } from "./version.ts";

const NAME = "specs/changes";
const FOLDER = path.join(import.meta.dirname, "../..", NAME);
const UNRELEASED = "unreleased.json";

/** The texts of records by their files' names; `undefined` for one that may not be there. */
type Records = ReadonlyMap<string, string | undefined>;

/** The version at hand, what came before it, and the records as they have to be. */
export interface AtHand {
  readonly version: Version;
  readonly last: Release | undefined;
  /** Of the last release, or of nothing, with the specs at hand. */
  readonly comparison: Comparison;
  readonly wanted: Records;
}

const fileOf = ({ text }: Version) => `${text}.json`;

/** The file of what changed since the last release: of the version at hand, if that is a release to come. */
function upcoming(version: Version, last: Release | undefined): string {
  const isNext = !version.preRelease && (!last || byVersion(version, last.version) > 0);
  return isNext ? fileOf(version) : UNRELEASED;
}

/** Refuses to take a release for none: the record would then tell of all that came since an earlier one, or since ever. */
function checkTags(version: Version, releases: readonly Release[], ownTag?: string): void {
  const own = `v${version.text}`;
  const isHere = own === ownTag || version.preRelease || releases.some(({ tag }) => tag === own);
  if (!isHere && commitOf(`refs/tags/${own}`) !== undefined)
    throw new Fault(`${own} is a release already, and does not lead here: raise the version in package.json, or merge what was released.`);
  const known = new Set([UNRELEASED, fileOf(version), ...releases.map((release) => fileOf(release.version))]);
  const stranger = existsSync(FOLDER) ? readdirSync(FOLDER).find((file) => file.endsWith(".json") && !known.has(file)) : undefined;
  if (stranger === undefined) return;
  const tag = `v${path.basename(stranger, ".json")}`;
  throw new Fault(
    `${NAME}/${stranger} records a release, but no tag ${tag} leads here: \`git fetch --tags\`. If it was never released, remove the file.`,
  );
}

/** The records as they have to be, by what the specs at hand changed since the last release. */
function wantedRecords(report: Comparison, version: Version, releases: readonly Release[]): Records {
  const [last] = releases;
  const released = releases.flatMap((release): [string, string][] => {
    const file = fileOf(release.version);
    const text = fileAt(release.tag, `${NAME}/${file}`)?.toString("utf8");
    return text === undefined ? [] : [[file, text]];
  });
  const file = upcoming(version, last);
  const text = recordText(changesOf(report, last?.version.text ?? null));
  const nothing = file === UNRELEASED && report.verdict === "none";
  return new Map([[UNRELEASED, undefined], ...released, [file, nothing ? undefined : text]]);
}

/**
 * Compares the specs at hand with those of the last release, for their record.
 *
 * @param ownTag the tag of the release at hand
 * @throws Fault where the releases so far cannot be told, a record is of a version that has no tag here, the version at hand was
 *   released elsewhere, or a spec is broken
 */
export async function atHand(ownTag?: string): Promise<AtHand> {
  const [version, releases] = [versionAtHand(), releasesSoFar(ownTag)];
  checkTags(version, releases, ownTag);
  const [last] = releases;
  const comparison = await compareSides(last?.tag ?? NOTHING);
  return { version, last, comparison, wanted: wantedRecords(comparison, version, releases) };
}

/** What is not as it has to be, a sentence for each file, and then what to do. */
export function findingsOf({ version, last, wanted }: AtHand): string[] {
  const findings = [...wanted].flatMap(([name, wanted]) => {
    const file = path.join(FOLDER, name);
    const text = existsSync(file) ? readFileSync(file, "utf8") : undefined;
    if (text === wanted) return [];
    if (wanted === undefined) return [`${NAME}/${name} may not be there: nothing changed that is not in the record of a version.`];
    if (text === undefined) return [`${NAME}/${name} is missing.`];
    const unsure = name === upcoming(version, last) ? ` If ${version.text} was released, fetch its tag first: \`git fetch --tags\`.` : "";
    return [`${NAME}/${name} is behind the specs, or was edited.${unsure}`];
  });
  return findings.length > 0 ? [...findings, "Run `npm run diff -- --record` and commit the result."] : [];
}

/** Brings the files into line. Returns what was done. */
export function writeRecords({ wanted }: AtHand): string[] {
  const texts = [...wanted].flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]));
  const gone = [...wanted].flatMap(([name, text]) => (text === undefined && existsSync(path.join(FOLDER, name)) ? [name] : []));
  const written = texts.length > 0 ? writeFiles(FOLDER, Object.fromEntries(texts)) : [];
  for (const name of gone) rmSync(path.join(FOLDER, name));
  return [...written.map((name) => `wrote ${NAME}/${name}`), ...gone.map((name) => `removed ${NAME}/${name}`)];
}

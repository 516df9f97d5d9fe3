/** Two versions of the specs → what differs, by both judges, and the verdict. */

import { isDeepStrictEqual } from "node:util";
import { operationsOf } from "../document.ts";
import { nameOf } from "./pairs.ts";
import { type SourcePair, surfacesOf } from "./program.ts";
import { byLevel, type Change, highest, type Level, type Place, type Reason } from "./reason.ts";
import { judgeStructure } from "./structure.ts";
import { judgeTypes } from "./typing.ts";
import type { Version } from "./versions.ts";

/** One place that differs, with what each judge says of it. */
export interface Difference extends Place {
  readonly level: Exclude<Level, "none">;
  readonly change: Change;
  readonly schema?: string;
  /** What the documents tell; absent where they tell nothing. */
  readonly structure?: string;
  /** What stops compiling; absent where callers' code compiles as before. */
  readonly types?: string;
}

/** One API. */
export interface ApiReport {
  readonly api: string;
  readonly verdict: Level;
  readonly differences: readonly Difference[];
}

/** All APIs, by name, and the package as a whole. */
export interface Report {
  readonly verdict: Level;
  readonly apis: readonly ApiReport[];
}

type Versions = ReadonlyMap<string, Version>;

/** What both judges say of one place, together. */
function merge(reasons: readonly Reason[]): Difference[] {
  const places = new Map<string, Reason[]>();
  for (const reason of reasons) {
    const key = JSON.stringify([reason.operation, reason.part, reason.pointer]);
    places.set(key, [...(places.get(key) ?? []), reason]);
  }
  const differences = [...places.values()].map((all): Difference => {
    const [gravest] = [...all].sort(byLevel) as [Reason];
    const { operation, part, pointer, level, change } = gravest;
    const says = (judge: Reason["judge"]) => all.filter((reason) => reason.judge === judge).map(({ text }) => text);
    const schema = all.find((reason) => reason.schema !== undefined)?.schema;
    const [structure, types] = [says("structure").join("; "), says("types").join("; ")];
    return {
      operation,
      part,
      pointer,
      level,
      change,
      ...(schema === undefined ? {} : { schema }),
      ...(structure === "" ? {} : { structure }),
      ...(types === "" ? {} : { types }),
    };
  });
  return differences.sort(byLevel);
}

function whole(level: Difference["level"], change: Change, structure: string): Difference {
  return { operation: "", part: "", pointer: "", level, change, structure };
}

/** An API that was not there, with every operation. */
function come({ document }: Version): Difference[] {
  const isNew = (structure: string) => whole("minor", "Added", structure);
  return [isNew("the API is new"), ...operationsOf(document).map((entry) => ({ ...isNew("is new"), operation: nameOf(entry) }))];
}

/** What is left where no rule found anything that callers notice. In doubt it is breaking. */
function remainder(base: Version, head: Version): Difference[] {
  const data = ({ manifest: { title: _, ...data } }: Version) => data;
  if (!isDeepStrictEqual(data(base), data(head))) {
    return [whole("major", "Changed", "the manifest differs in a way that no rule names: look at the two, and add a rule")];
  }
  const same = Object.keys(base.files).every((name) => base.files[name] === head.files[name]);
  return same ? [] : [whole("patch", "Changed", "wording, examples, or the way in which the same thing is written")];
}

function reportOf(api: string, differences: readonly Difference[]): ApiReport {
  return { api, verdict: highest(differences.map(({ level }) => level)), differences };
}

/** Compares the two sides. */
export function compare(base: Versions, head: Versions): Report {
  const common = new Map<string, SourcePair>();
  const sources = ({ files }: Version) => ({ types: files["types.ts"] ?? "", manifest: files["manifest.ts"] ?? "" });
  for (const [api, old] of base) {
    const now = head.get(api);
    if (now && !isDeepStrictEqual(old.files, now.files)) common.set(api, { base: sources(old), head: sources(now) });
  }
  const surfaces = common.size > 0 ? surfacesOf(common) : undefined;
  const apis = [...new Set([...base.keys(), ...head.keys()])].sort().map((api): ApiReport => {
    const [old, now] = [base.get(api), head.get(api)];
    if (!now) return reportOf(api, [whole("major", "Removed", "the API is not there any more")]);
    if (!old) return reportOf(api, come(now));
    if (!surfaces || !common.has(api)) return reportOf(api, []);
    const documents = { base: old.document, head: now.document };
    const differences = merge([...judgeStructure(documents), ...judgeTypes(api, surfaces, documents)]);
    return reportOf(api, differences.length > 0 ? differences : remainder(old, now));
  });
  return { verdict: highest(apis.map(({ verdict }) => verdict)), apis };
}

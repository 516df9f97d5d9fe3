/** Where a recorded value does not fit a schema of ours, in the words of a table. Values themselves are not told: they may be secrets. */

import { keysOf, token } from "../../src/pointer.ts";
import { isObject } from "../schema.ts";
import { type Kind, listed } from "./difference.ts";
import type { Reader } from "./reader.ts";
import { type Node, typeOf } from "./shape.ts";
import type { Misfit, Validator } from "./validator.ts";

/** One thing that does not fit; `pointer` is that of the value, with `*` for what is counted or mapped. */
export interface Fault {
  readonly pointer: string;
  readonly kind: Kind;
  readonly ours: string;
  readonly theirs: string;
}

/** The only values that are told: such as an enum might have. */
const WORD = /^[\w.:/-]{1,40}$/;

function shown(value: unknown): string {
  return typeof value === "string" && !WORD.test(value) ? "another text" : isObject(value) ? "object" : JSON.stringify(value);
}

type Words = Omit<Fault, "pointer"> & { readonly below?: string };

function wordsOf({ keyword, params, value, limit }: Misfit): Words {
  switch (keyword) {
    case "type": {
      const ours = [params["type"]].flat().join(" | ");
      return value === null ? { kind: "nullable", ours: "not null", theirs: "null" } : { kind: "type", ours, theirs: typeOf(value) };
    }
    case "required":
      return { kind: "required", ours: "required", theirs: "absent", below: params["missingProperty"] };
    case "additionalProperties":
    case "unevaluatedProperties":
      return { kind: "extra", ours: "refused", theirs: "present", below: params["additionalProperty"] ?? params["unevaluatedProperty"] };
    case "false schema":
      return { kind: "extra", ours: "refused", theirs: "present" };
    case "enum":
      return {
        kind: "enum",
        ours: listed(params["allowedValues"].map((allowed: unknown) => JSON.stringify(allowed))),
        theirs: shown(value),
      };
    case "const":
      return { kind: "enum", ours: JSON.stringify(params["allowedValue"]), theirs: shown(value) };
    case "format":
      return { kind: "type", ours: `string (${params["format"]})`, theirs: "another text" };
    default:
      return { kind: "type", ours: `${keyword} ${JSON.stringify(limit)}`, theirs: "beyond it" };
  }
}

/** The place of a value as our schema knows it: entries of lists and of maps are all the same. */
function placeOf(reader: Reader, node: Node, path: readonly string[], value: unknown): string {
  const [key, ...rest] = path;
  if (key === undefined) return "";
  const { members, rest: others, items } = reader.shape(node);
  const known = members.get(key);
  const inside = isObject(value) || Array.isArray(value) ? (value as Record<string, unknown>)[key] : undefined;
  const many = Array.isArray(value) || (known === undefined && isObject(others));
  const next = Array.isArray(value) ? items : (known ?? others);
  return `/${many ? "*" : token(key)}${placeOf(reader, next ?? true, rest, inside)}`;
}

/** Members that ours does not name, where it says nothing of those. */
function* unknownMembers(reader: Reader, node: Node, value: unknown, pointer: string): Generator<Fault> {
  const { members, rest, items, closed, types } = reader.shape(node);
  if (Array.isArray(value)) {
    for (const item of value) yield* unknownMembers(reader, items ?? true, item, `${pointer}/*`);
  } else if (isObject(value) && types !== undefined) {
    for (const [name, member] of Object.entries(value)) {
      const known = members.get(name) ?? (closed ? false : rest);
      const place = `${pointer}/${members.has(name) || rest === undefined ? token(name) : "*"}`;
      if (known === undefined) yield { pointer: place, kind: "extra", ours: "absent", theirs: "present" };
      else yield* unknownMembers(reader, known, member, place);
    }
  }
}

/** Everything in which a value departs from a schema of ours. */
export function faultsOf(reader: Reader, validate: Validator, node: Node, value: unknown): Fault[] {
  const found = validate(node, value);
  const ofOtherType = new Set(found.filter(({ keyword }) => keyword === "type").map(({ instancePath }) => instancePath));
  // What is of another type is of no enum either.
  const told = found.filter(({ keyword, instancePath }) => keyword === "type" || !ofOtherType.has(instancePath));
  const misfits = told.map((misfit) => {
    const { below, ...words } = wordsOf(misfit);
    const path = [...keysOf(misfit.instancePath), ...(below === undefined ? [] : [below])];
    return { pointer: placeOf(reader, node, path, value), ...words };
  });
  return [...misfits, ...unknownMembers(reader, node, value, "")];
}

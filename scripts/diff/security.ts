/** The judge of structure, for credentials and hosts. Whatever changes here is told of, also where it breaks nobody. Pure. */

import { isDeepStrictEqual } from "node:util";
import { deref, token } from "../../src/pointer.ts";
import type { OpenApiDocument } from "../load.ts";
import { isObject } from "../schema.ts";
import type { Change, Reason } from "./reason.ts";

type Alternatives = readonly Readonly<Record<string, readonly string[]>>[];

function written(alternatives: Alternatives): string {
  const each = alternatives.map((schemes) =>
    Object.entries(schemes)
      .map(([name, scopes]) => (scopes.length > 0 ? `${name} (${scopes.join(", ")})` : name))
      .join(" and "),
  );
  return alternatives.length === 0 ? "`none`" : `\`${each.map((text) => text || "none").join("` or `")}\``;
}

/** Whether credentials that were enough for one alternative are enough for another. */
function covers(given: Alternatives[number], wanted: Alternatives[number]): boolean {
  return Object.entries(wanted).every(
    ([scheme, scopes]) => scopes.every((scope) => given[scheme]?.includes(scope)) && Object.hasOwn(given, scheme),
  );
}

/** Reports how the credentials of an operation changed: breaking where some that were enough are not any more. */
export function diffSecurity(base: Alternatives, head: Alternatives, say: (text: string, level: Reason["level"]) => void): void {
  if (isDeepStrictEqual(base, head)) return;
  const open = head.length === 0;
  const before = base.length === 0 ? [{}] : base;
  const enough = open || before.every((given) => head.some((wanted) => covers(given, wanted)));
  say(`takes ${written(head)}, took ${written(base)}`, enough ? "minor" : "major");
}

/** What is said of an API's servers or schemes. */
export type SayOfApi = (
  part: "servers" | "securitySchemes",
  pointer: string,
  text: string,
  level: Reason["level"],
  change?: Change,
) => void;

/** The members in which two values differ, as pointers. What is only text for people is left out; scopes are compared by name. */
function* differing(base: unknown, head: unknown, pointer: string): Generator<readonly [pointer: string, base: unknown, head: unknown]> {
  if (isDeepStrictEqual(base, head)) return;
  if (!isObject(base) || !isObject(head) || pointer.endsWith("/scopes")) {
    yield [pointer, base, head];
    return;
  }
  for (const key of new Set([...Object.keys(base), ...Object.keys(head)])) {
    if (key !== "description") yield* differing(base[key], head[key], `${pointer}/${token(key)}`);
  }
}

/** Says which scopes a flow has besides, or has no more; their descriptions are text for people. */
function compareScopes(base: object, head: object, say: (text: string, level: Reason["level"]) => void): void {
  const [old, now] = [Object.keys(base), Object.keys(head)];
  const gone = old.filter((scope) => !now.includes(scope));
  const come = now.filter((scope) => !old.includes(scope));
  if (gone.length > 0) say(`without ${gone.join(", ")}`, "major");
  if (come.length > 0) say(`with ${come.join(", ")}`, "minor");
}

/** Reports how security schemes changed. A scheme that is swapped takes another credential, or takes it elsewhere. */
export function diffSchemes(base: OpenApiDocument, head: OpenApiDocument, say: SayOfApi): void {
  const schemes = (document: OpenApiDocument) =>
    new Map(Object.entries(document.components?.securitySchemes ?? {}).map(([name, scheme]) => [name, deref<unknown>(document, scheme)]));
  const [old, now] = [schemes(base), schemes(head)];
  for (const [name, scheme] of old) {
    const next = now.get(name);
    if (next === undefined) say("securitySchemes", `/${token(name)}`, "is not there any more", "major", "Removed");
    else {
      for (const [pointer, was, is] of differing(scheme, next, `/${token(name)}`)) {
        if (pointer.endsWith("/scopes") && isObject(was) && isObject(is)) {
          compareScopes(was, is, (text, level) => say("securitySchemes", pointer, text, level));
        } else say("securitySchemes", pointer, `is \`${JSON.stringify(is)}\`, was \`${JSON.stringify(was)}\``, "major");
      }
    }
  }
  for (const name of now.keys()) if (!old.has(name)) say("securitySchemes", `/${token(name)}`, "is new", "minor", "Added");
}

interface Variable {
  readonly enum?: readonly string[];
  readonly default?: string;
}

function compareVariable(base: Variable, head: Variable, say: (text: string, level: Reason["level"]) => void): void {
  const [old, now] = [base.enum, head.enum];
  if (!isDeepStrictEqual(old, now)) {
    const narrower = now !== undefined && (old === undefined || old.some((value) => !now.includes(value)));
    // Without an enum it has to be given; with one, there is a default.
    say(
      `admits ${now ? now.join(", ") : "anything"}, admitted ${old ? old.join(", ") : "anything"}`,
      narrower || now === undefined ? "major" : "minor",
    );
  }
  if (old && now && base.default !== head.default) say(`is \`${head.default}\` unless given, was \`${base.default}\``, "major");
}

/** Reports how the server changed. The one that is called without a word from the caller is the first. */
export function diffServers(base: OpenApiDocument, head: OpenApiDocument, say: SayOfApi): void {
  const [[old], [now]] = [base.servers ?? [], head.servers ?? []];
  if (old?.url !== now?.url) say("servers", "", `is \`${now?.url}\`, was \`${old?.url}\``, "major");
  const [from, to] = [old?.variables ?? {}, now?.variables ?? {}] as Readonly<Record<string, Variable>>[];
  for (const name of new Set([...Object.keys(from ?? {}), ...Object.keys(to ?? {})])) {
    const [was, is] = [from?.[name], to?.[name]];
    const pointer = `/variables/${name}`;
    if (was && is) compareVariable(was, is, (text, level) => say("servers", pointer, text, level));
    else if (was) say("servers", pointer, "is not there any more", "major", "Removed");
    else if (is)
      say("servers", pointer, is.enum ? "is new, and has a default" : "is new, and has to be given", is.enum ? "minor" : "major", "Added");
  }
  const rest = (document: OpenApiDocument) => (document.servers ?? []).slice(1);
  if (!differing(rest(base), rest(head), "").next().done)
    say("servers", "", "those after the first changed, which no client calls", "minor");
}

/** Holds the credentials that our spec offers for an operation against those that theirs asks for. */

import { entries, isObject, list, member } from "../schema.ts";
import { listed, type Report } from "./difference.ts";
import { follow, type Json } from "./reference.ts";

/** The credentials of one alternative, by what they are on the wire, each with the scopes it names. */
type Alternative = ReadonlyMap<string, ReadonlySet<string>>;

/** A credential as the server sees it, whatever a document calls it: every token of OAuth and OpenID Connect is sent as a bearer token. */
function wireOf(scheme: unknown): string {
  const type = member(scheme, "type");
  if (type === "oauth2" || type === "openIdConnect") return "bearer";
  if (type === "http") return String(member(scheme, "scheme")).toLowerCase();
  if (type === "apiKey") return `${member(scheme, "in")} ${String(member(scheme, "name")).toLowerCase()}`;
  return type === undefined ? "unknown" : String(type);
}

function alternativesOf(document: Json, operation: unknown): Alternative[] {
  const schemes = member(member(document, "components"), "securitySchemes");
  return list(member(operation, "security") ?? document["security"])
    .filter(isObject)
    .map((given) => {
      const wires = entries(given).map(([name, scopes]) => {
        const wire = wireOf(follow(document, member(schemes, name)));
        return [wire, new Set(list(scopes).map(String))] as const;
      });
      return new Map(wires);
    });
}

function described(alternatives: readonly Alternative[]): string {
  if (alternatives.length === 0) return "none";
  const one = (wires: Alternative) => {
    const texts = [...wires].map(([wire, scopes]) => (scopes.size > 0 ? `${wire} (${[...scopes].sort().join(" ")})` : wire));
    return texts.length > 0 ? texts.join(" and ") : "none";
  };
  return listed(new Set(alternatives.map(one)));
}

/** Whether what `theirs` asks for is among what `ours` brings. Scopes count where both name some. */
function satisfies(ours: Alternative, theirs: Alternative): boolean {
  return [...theirs].every(([wire, wanted]) => {
    const scopes = ours.get(wire);
    return scopes !== undefined && (scopes.size === 0 || [...wanted].every((scope) => scopes.has(scope)));
  });
}

/** Whether each alternative of `from` is enough for one of `to`. */
function covered(from: readonly Alternative[], to: readonly Alternative[]): boolean {
  const open: readonly Alternative[] = [new Map()];
  const wanted = to.length > 0 ? to : open;
  return (from.length > 0 ? from : open).every((alternative) => wanted.some((other) => satisfies(alternative, other)));
}

/** Reports at `/security` where the credentials differ. It breaks a promise where one of ours would not be enough. */
export function compareSecurity(ours: Json, mine: unknown, theirs: Json, other: unknown, report: Report): void {
  const [a, b] = [alternativesOf(ours, mine), alternativesOf(theirs, other)];
  const breaks = !covered(a, b);
  if (!breaks && covered(b, a)) return;
  report({ pointer: "/security", kind: "security", ours: described(a), theirs: described(b), breaks });
}

/** A comparison as text for people. Pure. */

import { table } from "../table.ts";
import type { ApiReport, Report } from "./compare.ts";
import { type Folded, fold } from "./fold.ts";

const MAX_CELL = 110;

function cell(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > MAX_CELL ? `${line.slice(0, MAX_CELL - 1)}…` : line;
}

function rowOf({ level, operation, part, pointer, structure, types, places }: Folded): string[] {
  const more = places.length > 1 ? ` (and ${places.length - 1} more)` : "";
  return [
    level,
    `${operation || "-"}${more}`,
    `${part} ${pointer}`.trim() || "-",
    cell(structure ?? "-"),
    cell(types ?? "compile as before"),
  ];
}

function detail({ api, verdict, differences }: ApiReport): string {
  return `${api}: ${verdict}\n${table(["level", "operation", "where", "documents", "types"], fold(differences).map(rowOf))}`;
}

/** The verdicts in a table, and below it what led to each: what the documents say, and what the types say. */
export function reportText(base: string, head: string, { verdict, apis }: Report): string {
  const count = ({ differences }: ApiReport, breaking: boolean) =>
    differences.filter(({ level }) => (level === "major") === breaking).length;
  const rows = apis.map((report) => [report.api, report.verdict, count(report, true), count(report, false)]);
  return [
    `${base} → ${head}`,
    table(["API", "verdict", "breaking", "other"], rows),
    `package: ${verdict}`,
    ...apis.filter(({ differences }) => differences.length > 0).map(detail),
  ].join("\n\n");
}

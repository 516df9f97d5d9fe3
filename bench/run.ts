/** `npm run bench`: every row of this folder, or those whose names begin with an argument, as one table. Bounds are shown, never asserted. */

import { fork } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import path from "node:path";
import { table } from "../scripts/table.ts";
import type { Outcome, Row } from "./lib/row.ts";

const CHILD = path.join(import.meta.dirname, "lib/child.ts");

type Measured = Omit<Row, "run"> & Outcome;

/** Plain Node, without this process's loader: what a loader adds to functions would be measured too. */
async function run(name: string): Promise<Measured> {
  const child = fork(CHILD, [name], { execArgv: [] });
  const measured = once(child, "message").then(([message]) => message as Measured);
  const failed = once(child, "exit").then(([code]) => Promise.reject(new Error(`The row ${name} ended with exit code ${code}.`)));
  return Promise.race([measured, failed]);
}

function verdict({ now, must, aim }: Measured): string {
  return now <= aim ? "aim met" : now <= must ? "must met" : "missed";
}

function cells(measured: Measured): string[] {
  const { measure, unit, must, aim, now, spread } = measured;
  const text = (value: number) => `${value.toFixed(2)} ${unit}`;
  return [
    measure,
    text(now),
    spread ? spread.map((value) => value.toFixed(2)).join("–") : "",
    `≤ ${text(must)}`,
    text(aim),
    verdict(measured),
  ];
}

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".ts") && file !== "run.ts")
  .map((file) => path.basename(file, ".ts"));
const wanted = process.argv.slice(2);
const unknown = wanted.find((start) => !names.some((name) => name.startsWith(start)));
if (unknown !== undefined) {
  console.error(`There is no row ${unknown}. There are: ${names.join(", ")}.`);
  process.exit(2);
}

const rows: Measured[] = [];
for (const name of names.filter((name) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)))) {
  console.error(`${name} …`);
  rows.push(await run(name));
}
console.log(table(["measure", "now", "quartiles", "must", "aim", ""], rows.map(cells)));
for (const { measure, notes = [] } of rows)
  if (notes.length > 0) console.log(`\n${measure}\n${notes.map((note) => `  ${note}`).join("\n")}`);

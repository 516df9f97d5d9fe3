/** `npm run generate` as a whole process, against the openapi-typescript CLI writing nothing but the types of the same specs. */

import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { interleave, median, type Row, ratio, wallClock } from "./lib/row.ts";

const ROOT = path.join(import.meta.dirname, "..");
const SPECS = path.join(ROOT, "specs");

/** A Redocly config that makes the CLI compile all specs in one process, into `folder`. JSON is YAML. */
function writeConfig(folder: string): string {
  const names = readdirSync(SPECS).filter((file) => file.endsWith(".yaml") && file !== "redocly.yaml");
  const apis = Object.fromEntries(names.map((file) => [file, { root: path.join(SPECS, file), "x-openapi-ts": { output: `${file}.ts` } }]));
  const config = path.join(folder, "redocly.yaml");
  writeFileSync(config, JSON.stringify({ apis, telemetry: "off" }));
  return config;
}

function node(...parameters: string[]): void {
  execFileSync(process.execPath, parameters, { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
}

const row: Row = {
  measure: "generate, whole process / openapi-typescript CLI, types only",
  unit: "×",
  must: 1.4,
  aim: 1,
  async run() {
    const folder = mkdtempSync(path.join(tmpdir(), "jackfield-bench-"));
    try {
      const config = writeConfig(folder);
      const times = await interleave(
        {
          jackfield: () => node("scripts/generate.ts"),
          cli: () => node("node_modules/openapi-typescript/bin/cli.js", "--redocly", config),
        },
        { warmups: 2, rounds: 15, clock: wallClock },
      );
      const ms = (name: keyof typeof times) => `${median(times[name]).toFixed(0)} ms`;
      return { ...ratio(times.jackfield, times.cli), notes: [`generate ${ms("jackfield")}, the CLI ${ms("cli")}`] };
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

export default row;

/** `npm run drift` as a whole process, over a document of 13 MB, against reading that document with `JSON.parse` in one. */

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { interleave, median, type Row, ratio, wallClock } from "./lib/row.ts";

const ROOT = path.join(import.meta.dirname, "..");
const API = "polytomic";

/** A document of ours among a thousand paths with samples, and as many schemas that refer to each other. */
function largeDocument(): string {
  const document = JSON.parse(readFileSync(path.join(ROOT, "generated", API, "openapi.json"), "utf8"));
  for (let index = 0; index < 1050; index++) {
    const member = (at: number) =>
      at % 5 ? { type: "string", description: "d".repeat(90) } : { $ref: `#/components/schemas/S${(index * 7 + at) % 1050}` };
    document.components.schemas[`S${index}`] = {
      type: "object",
      properties: Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`p${at}`, member(at)])),
    };
    const content = { "application/json": { schema: { $ref: `#/components/schemas/S${index}` } } };
    const operation = { responses: { 200: { description: "d".repeat(200), content } }, "x-samples": ["s".repeat(1900)] };
    document.paths[`/filler${index}/{id}`] = { get: operation, put: operation, post: operation, patch: operation };
  }
  return JSON.stringify(document);
}

function node(...parameters: string[]): void {
  execFileSync(process.execPath, parameters, { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
}

const row: Row = {
  measure: "drift, a 13 MB document, whole process / JSON.parse of it in one",
  unit: "×",
  must: 4,
  aim: 2,
  async run() {
    const folder = mkdtempSync(path.join(tmpdir(), "jackfield-bench-"));
    try {
      const file = path.join(folder, "openapi.json");
      const text = largeDocument();
      writeFileSync(file, text);
      const times = await interleave(
        {
          drift: () => node("scripts/drift.ts", API, file),
          parse: () => node("-e", "JSON.parse(require('node:fs').readFileSync(process.argv[1], 'utf8'))", file),
        },
        { warmups: 1, rounds: 9, clock: wallClock },
      );
      const ms = (name: keyof typeof times) => `${median(times[name]).toFixed(0)} ms`;
      return {
        ...ratio(times.drift, times.parse),
        notes: [`${(text.length / 1e6).toFixed(1)} MB: drift ${ms("drift")}, parsing alone ${ms("parse")}`],
      };
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

export default row;

/** The stubbed call of `call.ts` with a validator, request and answer checked, against the same call without: what it costs those who use it. */

import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { Validator } from "@cfworker/json-schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";
import { ajv, type Compile, cfworker, createValidator } from "../src/validate.ts";
import { contenders, documentedAnswer } from "./lib/contenders.ts";
import { interleave, median, processClock, type Row, ratio } from "./lib/row.ts";

const ROOT = path.join(import.meta.dirname, "..");
const CALLS = 200;
const BASE = "https://api.example.com/v1";

/** Kilobytes of a bundle, minified and compressed. */
async function sizeOf(source: string): Promise<number> {
  const stdin = { contents: source, resolveDir: ROOT, loader: "ts" } as const;
  const { outputFiles } = await build({ stdin, bundle: true, minify: true, format: "esm", target: "es2022", write: false });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length / 1000;
}

const row: Row = {
  measure: "one call, checked with @cfworker/json-schema / unchecked",
  unit: "×",
  must: 5,
  aim: 3,
  async run() {
    const document = JSON.parse(readFileSync(path.join(ROOT, "generated/sumvin/openapi.json"), "utf8"));
    const answer = documentedAnswer();
    const init = { headers: { "content-type": "application/json" } };
    const fetch = async () => new Response(answer, init);
    const drifts: unknown[] = [];
    const checked = (compile: Compile) => {
      const validate = createValidator(document, { compile, onDrift: (drift) => drifts.push(drift) });
      return contenders(BASE, fetch, { validate }).jackfield;
    };
    const batch = (call: () => Promise<unknown>) => async () => {
      for (let n = 0; n < CALLS; n++) await call();
    };
    const compiles = { cfworker: cfworker(Validator), ajv: ajv(Ajv2020, addFormats.default) };
    const first = async (compile: Compile) => {
      const started = processClock();
      await checked(compile)();
      return (processClock() - started).toFixed(0);
    };
    const firsts = `first call, document read and schemas compiled: ${await first(compiles.cfworker)} ms, Ajv ${await first(compiles.ajv)} ms`;
    const times = await interleave(
      {
        without: batch(contenders(BASE, fetch).jackfield),
        cfworker: batch(checked(compiles.cfworker)),
        ajv: batch(checked(compiles.ajv)),
      },
      { warmups: 20, rounds: 101, clock: processClock },
    );
    if (drifts.length > 0) throw new Error("The documented answer does not fit.");
    const micros = (name: keyof typeof times) => `${((median(times[name]) * 1000) / CALLS).toFixed(1)} µs`;
    const own = await sizeOf(`export { createValidator, cfworker } from "./src/validate.ts";`);
    const library = await sizeOf(`export { Validator } from "@cfworker/json-schema";`);
    const json = gzipSync(JSON.stringify(document), { level: 9 }).length / 1000;
    return {
      ...ratio(times.cfworker, times.without),
      notes: [
        `${micros("cfworker")} against ${micros("without")}; Ajv ${ratio(times.ajv, times.without).now.toFixed(2)} × (${micros("ajv")})`,
        firsts,
        `minified, gzip: jackfield/validate ${own.toFixed(2)} kB, @cfworker/json-schema ${library.toFixed(2)} kB, the document ${json.toFixed(2)} kB`,
      ],
    };
  },
};

export default row;

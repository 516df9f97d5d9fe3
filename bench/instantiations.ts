/** How many types the compiler has to make for a program that calls one operation of each API, against the same on openapi-fetch. */

import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Row } from "./lib/row.ts";

const ROOT = path.join(import.meta.dirname, "..");
const PROGRAMS = path.join(import.meta.dirname, "programs");

function tsc(compiler: string, ...parameters: string[]): string {
  return execFileSync(process.execPath, [path.join(ROOT, "node_modules", compiler, "bin/tsc"), ...parameters], { encoding: "utf8" });
}

/** The clients as the package ships them, which is what a program that imports them compiles: declarations alone. */
function writePackage(folder: string): void {
  tsc("typescript", "-p", path.join(ROOT, "tsconfig.build.json"), "--emitDeclarationOnly", "--outDir", folder);
  cpSync(PROGRAMS, path.join(folder, "bench/programs"), { recursive: true });
  cpSync(path.join(ROOT, "package.json"), path.join(folder, "package.json"));
  symlinkSync(path.join(ROOT, "node_modules"), path.join(folder, "node_modules"), "junction");
}

/** Instantiations of one program below `root`; `skipLibCheck` leaves out what the platform's own declarations take. */
function count(compiler: string, root: string, program: string, folder: string): number {
  const config = path.join(folder, "tsconfig.json");
  const files = [path.join(root, "bench/programs", `${program}.ts`)];
  const compilerOptions = { skipLibCheck: true, typeRoots: [path.join(ROOT, "node_modules/@types")] };
  writeFileSync(config, JSON.stringify({ extends: path.join(ROOT, "tsconfig.json"), compilerOptions, include: [], files }));
  const [, found] = /^Instantiations: +(\d+)/m.exec(tsc(compiler, "-p", config, "--extendedDiagnostics")) ?? [];
  return Number(found);
}

const row: Row = {
  measure: "instantiations, one operation of each API / openapi-fetch",
  unit: "×",
  must: 0.6,
  aim: 0.3,
  run() {
    const folder = mkdtempSync(path.join(tmpdir(), "jackfield-bench-"));
    try {
      writePackage(folder);
      const compare = (compiler: string, root: string) => {
        const ours = count(compiler, root, "jackfield", folder);
        const theirs = count(compiler, root, "openapi-fetch", folder);
        return { now: ours / theirs, text: `${(ours / theirs).toFixed(2)} × (${ours} against ${theirs})` };
      };
      const shipped = compare("typescript", folder);
      return {
        now: shipped.now,
        notes: [
          `TypeScript 5.9, the package's declarations: ${shipped.text}`,
          `TypeScript 7, the package's declarations: ${compare("typescript7", folder).text}`,
          `TypeScript 5.9, this repository's sources, bodies of src/ included: ${compare("typescript", ROOT).text}`,
        ],
      };
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

export default row;

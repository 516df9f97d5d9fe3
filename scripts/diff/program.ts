/** One program that holds the types of both versions of every API, in memory and beside this tree's `src/`. */

import path from "node:path";
import ts from "typescript";
import { Fault } from "../fault.ts";
import { PROBE, SURFACE, type SurfaceName, type ViewName } from "./probe.ts";

/** What is compiled of one version of an API. */
export interface Sources {
  readonly types: string;
  readonly manifest: string;
}

/** Both versions of an API. */
export interface SourcePair {
  readonly base: Sources;
  readonly head: Sources;
}

/** Types of one version of an API in one view. */
export type Surface = Readonly<Record<SurfaceName, ts.Type>>;

const ROOT = path.join(import.meta.dirname, "../..");

/** Strict, as the strictest caller compiles. */
const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
};

/** A file system on which some files exist only here. Nothing is written. */
function hostOf(files: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(OPTIONS);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  const folders = new Set([...files.keys()].map((file) => path.posix.dirname(file)));
  host.directoryExists = (folder) => folders.has(folder) || ts.sys.directoryExists(folder);
  host.readFile = (file) => files.get(file) ?? readFile(file);
  host.getSourceFile = (file, options, ...rest) => {
    const text = files.get(file);
    return text === undefined ? getSourceFile.call(host, file, options, ...rest) : ts.createSourceFile(file, text, options);
  };
  return host;
}

/** What the two versions of an API give callers, by view. */
export interface Surfaces {
  readonly checker: ts.TypeChecker;
  /** Whether a type is the language's own, such as `Date`. */
  isLibrary(type: ts.Type): boolean;
  surface(api: string, side: keyof SourcePair, view: ViewName): Surface;
}

interface Layout {
  /** Texts by paths. */
  readonly files: ReadonlyMap<string, string>;
  probeOf(api: string, side: keyof SourcePair): string;
}

/** A folder for each version; versions that are the same share one. As deep below the root as `generated/<api>/`, so that `src/` is found. */
function layOut(apis: ReadonlyMap<string, SourcePair>): Layout {
  const root = path.posix.join(ROOT.replaceAll(path.sep, "/"), "compared");
  const folders = new Map<string, string>();
  const files = new Map<string, string>();
  const folderOf = ({ types, manifest }: Sources) => {
    const key = JSON.stringify([types, manifest]);
    const folder = folders.get(key) ?? `${root}/${folders.size}`;
    folders.set(key, folder);
    files.set(`${folder}/types.ts`, types).set(`${folder}/manifest.ts`, manifest).set(`${folder}/probe.ts`, PROBE);
    return `${folder}/probe.ts`;
  };
  const probes = new Map([...apis].map(([api, { base, head }]) => [api, { base: folderOf(base), head: folderOf(head) }]));
  return { files, probeOf: (api, side) => probes.get(api)?.[side] ?? "" };
}

/** What is no valid program would be `any` in places, and `any` fits everything: then nothing may be compared. */
function check(program: ts.Program, { files, probeOf }: Layout, apis: Iterable<string>): void {
  const faults = [...files.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  });
  const [first] = faults;
  if (!first?.file) return;
  const folder = path.posix.dirname(first.file.fileName);
  const name = [...apis].find((api) => (["base", "head"] as const).some((side) => path.posix.dirname(probeOf(api, side)) === folder));
  const text = ts.flattenDiagnosticMessageText(first.messageText, " ");
  throw new Fault(`The types of ${name} do not compile, in one version or both: ${text} Run \`npm run check\` on each.`);
}

/**
 * Compiles both versions of every API in one program.
 *
 * @throws Fault where what was compiled of a spec is no valid program
 */
export function surfacesOf(apis: ReadonlyMap<string, SourcePair>): Surfaces {
  const layout = layOut(apis);
  const program = ts.createProgram([...layout.files.keys()], OPTIONS, hostOf(layout.files));
  check(program, layout, apis.keys());
  const checker = program.getTypeChecker();
  const exportsOf = (file: string) => {
    const source = program.getSourceFile(file);
    const symbol = source && checker.getSymbolAtLocation(source);
    return new Map((symbol ? checker.getExportsOfModule(symbol) : []).map((each) => [each.name, checker.getDeclaredTypeOfSymbol(each)]));
  };
  return {
    checker,
    isLibrary: (type) => (type.symbol?.declarations ?? []).some((at) => program.isSourceFileDefaultLibrary(at.getSourceFile())),
    surface(api, side, view) {
      const types = exportsOf(layout.probeOf(api, side));
      return Object.fromEntries(SURFACE.map((name) => [name, types.get(`${name}_${view}`)])) as unknown as Surface;
    },
  };
}

/** The package as a stranger gets it: packed, and installed in an empty folder without a network. */

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./files.ts";
import { copyTree, run, temporaryFolder } from "./tree.ts";

/** Not of the tree: what others put there, or what is built of it. */
const OUTSIDE = new Set([".git", "node_modules", "dist"]);

const CACHE = temporaryFolder();

/** What an npm that runs the tests would tell one that they run. */
const NPM_VARIABLES = Object.fromEntries(Object.keys(process.env).flatMap((name) => (/^npm_/i.test(name) ? [[name, undefined]] : [])));

async function npm(args: string[], cwd: string): Promise<string> {
  const offline = {
    npm_config_offline: "true",
    npm_config_cache: CACHE,
    npm_config_audit: "false",
    npm_config_fund: "false",
  };
  const env = { ...NPM_VARIABLES, ...offline };
  const { code, stdout, stderr } = await run("npm", args, cwd, env);
  if (code !== 0) throw new Error(`npm ${args.join(" ")}: ${code}\n${stdout}${stderr}`);
  return stdout;
}

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

async function pack(folder: string, destination: string, ...options: string[]): Promise<Packed> {
  const said = await npm(["pack", "--json", "--silent", "--pack-destination", destination, ...options], folder);
  const packed: unknown = JSON.parse(said.slice(said.search(/^[[{]$/m)));
  return Object.values(packed as Record<string, Packed>)[0] as Packed;
}

/** The dependencies of a package and theirs, as folders. */
function dependencies(folder: string): string[] {
  const { dependencies: names = {} } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const folders = Object.keys(names).map((name) => path.join(ROOT, "node_modules", name));
  return folders.flatMap((below) => [below, ...dependencies(below)]);
}

/** Packs the tree, builds included, and installs it beside its dependencies. */
export async function install(): Promise<{ readonly folder: string; readonly files: readonly string[] }> {
  const tree = copyTree(...readdirSync(ROOT).filter((name) => !OUTSIDE.has(name)));
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, "package.json"), '{ "private": true, "type": "module" }');
  const own = await pack(tree, folder);
  const others = await Promise.all(dependencies(ROOT).map((dependency) => pack(dependency, folder, "--ignore-scripts")));
  await npm(["install", "--ignore-scripts", ...[own, ...others].map(({ filename }) => `./${filename}`)], folder);
  return { folder, files: own.files.map((file) => file.path) };
}

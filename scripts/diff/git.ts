/** What is read from git: commits, the specs of one, and the tags of releases. Nothing is checked out. */

import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Fault } from "../fault.ts";

const ROOT = path.join(import.meta.dirname, "../..");
const MAX_BYTES = 1 << 28;

/** The output of git, or `undefined` where it fails. */
function git(...args: string[]): Buffer | undefined {
  try {
    return execFileSync("git", args, { cwd: ROOT, stdio: ["ignore", "pipe", "ignore"], maxBuffer: MAX_BYTES });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT")
      throw new Fault("There is no `git` to ask: install it, or compare two folders.");
    return undefined;
  }
}

function lines(output: Buffer | undefined, separator = "\n"): string[] {
  return (output?.toString("utf8") ?? "").split(separator).filter((line) => line !== "");
}

/** Whether there is a `git` to ask. */
export function hasGit(): boolean {
  return spawnSync("git", ["--version"], { stdio: "ignore" }).status === 0;
}

/** The commit that a revision names; `undefined` where it names none. */
export function commitOf(revision: string): string | undefined {
  return lines(git("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`))[0];
}

/** A file of a commit; `undefined` where there is none. */
export function fileAt(commit: string, name: string): Buffer | undefined {
  return git("show", `${commit}:./${name}`);
}

/** Writes the files below `specs/` of a commit into `folder`, which then is such a folder. */
export function extractSpecs(commit: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of lines(git("ls-tree", "-r", "-z", "--name-only", commit, "--", "specs"), "\0")) {
    const file = path.join(folder, path.relative("specs", name));
    const text = fileAt(commit, name);
    if (text === undefined) throw new Fault(`git cannot show ${name} of ${commit}: \`git fsck\` may tell why.`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** The tags `v…` that lead to the commit at hand. */
export function tags(): string[] {
  return lines(git("tag", "--list", "v*", "--merged", "HEAD"));
}

/** Whether the clone lacks a part of its history, and so perhaps of its tags. */
export function isShallow(): boolean {
  return lines(git("rev-parse", "--is-shallow-repository"))[0] === "true";
}

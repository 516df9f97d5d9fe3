/** A repository of git in a copy of the tree. */

import { run } from "../../support/tree.ts";

/** No settings of the machine's: neither signatures nor hooks. */
const ENV = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
  GIT_AUTHOR_NAME: "Test",
  GIT_AUTHOR_EMAIL: "test@example.org",
  GIT_COMMITTER_NAME: "Test",
  GIT_COMMITTER_EMAIL: "test@example.org",
};

/** Runs git in a folder. */
export async function git(folder: string, ...args: string[]): Promise<void> {
  const { code, stderr } = await run("git", args, folder, ENV);
  if (code !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
}

/** Commits the specs as they are, and tags the commit. */
export async function commit(folder: string, tag: string): Promise<void> {
  await git(folder, "add", "specs");
  await git(folder, "commit", "--quiet", "--allow-empty", "--message", tag);
  await git(folder, "tag", tag);
}

/** Makes a folder a repository with one commit, of its specs. */
export async function repository(folder: string): Promise<void> {
  await git(folder, "init", "--quiet", "--initial-branch", "main");
  await git(folder, "add", "specs");
  await git(folder, "commit", "--quiet", "--message", "first");
}

/** `npm run generate -- --watch` as a program, in a copy of the tree that holds a made-up spec. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { FIXTURES } from "../support/fixtures.ts";
import { copyTree, NODE } from "../support/tree.ts";

const root = copyTree("scripts", "src", "package.json");
const at = (...names: string[]) => path.join(root, ...names);
mkdirSync(at("specs"));
cpSync(path.join(FIXTURES, "../../specs/redocly.yaml"), at("specs/redocly.yaml"));
const NAIVE = readFileSync(path.join(FIXTURES, "naive.yaml"), "utf8");
writeFileSync(at("specs/naive.yaml"), NAIVE);

const watcher = spawn(NODE, ["scripts/generate.ts", "--watch"], { cwd: root });
const ended = once(watcher, "exit");
afterAll(async () => {
  watcher.kill();
  await ended;
});

let said = "";
for (const stream of [watcher.stdout, watcher.stderr]) stream.on("data", (text) => (said += text));

const types = (name = "naive") =>
  existsSync(at("generated", name, "types.ts")) ? readFileSync(at("generated", name, "types.ts"), "utf8") : "";
/** Polls: how soon a change is seen is the platform's affair. */
const soon = (step: () => unknown) => expect.poll(step, { timeout: 20_000, interval: 50 });

test("compiles what is saved, and survives what is broken", async () => {
  await soon(() => said).toContain("Watching specs/");
  expect(types()).toContain("moveEntry");

  writeFileSync(at("specs/naive.yaml"), NAIVE.replace("operationId: moveEntry", "operationId: shiftEntry"));
  await soon(() => types()).toContain("shiftEntry");

  for (const broken of [NAIVE.replace("summary: Move an entry", "summary: ''"), "openapi: [", ""]) {
    said = "";
    writeFileSync(at("specs/naive.yaml"), broken);
    await soon(() => said).toContain("generated/naive is as it was");
    expect(types()).toContain("shiftEntry");
  }

  writeFileSync(at("specs/naive.yaml"), NAIVE);
  await soon(() => types()).toContain("moveEntry");
  expect(watcher.exitCode).toBeNull();
}, 60_000);

test("compiles a spec that is new, and removes the output of one that is gone", async () => {
  writeFileSync(at("specs/second.yaml"), NAIVE.replace("title: Fixture Naive", "title: Second"));
  await soon(() => types("second")).toContain("moveEntry");
  rmSync(at("specs/second.yaml"));
  await soon(() => existsSync(at("generated/second"))).toBe(false);
}, 60_000);

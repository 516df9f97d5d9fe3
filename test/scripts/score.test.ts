/**
 * What `redocly score` thinks of the specs, where that is ours to decide: their words and their errors. That there are examples is for
 * `examples-present`, since the score does not see those behind a reference.
 */

import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const ROOT = path.join(import.meta.dirname, "../..");
const specs = readdirSync(path.join(ROOT, "specs")).filter((file) => file.endsWith(".yaml") && file !== "redocly.yaml");
const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

test.concurrent.each(specs)("%s is documented and clear in its errors throughout", async (spec) => {
  const options = ["score", `specs/${spec}`, "--config", "specs/redocly.yaml", "--format", "json"];
  const cli = path.join(ROOT, "node_modules/@redocly/cli/bin/cli.js");
  const { stdout } = await promisify(execFile)(process.execPath, [cli, ...options], { cwd: ROOT, env, maxBuffer: 2 ** 26 });
  const { subscores } = JSON.parse(stdout) as { subscores: Record<string, number> };
  expect(subscores).toMatchObject({ documentationQuality: 1, errorClarity: 1 });
});

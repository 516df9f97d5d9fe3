/** A polluted `Object.prototype` changes no request, no answer and no option. */

import { fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Finding } from "./prototype.ts";

/** A process of its own: the test runner reads prototypes too, and would stumble over what is planted for the client. */
async function findings(script: string): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  const child = fork(path.join(import.meta.dirname, script), { execArgv: ["--disable-warning=ExperimentalWarning"] });
  child.on("message", (finding) => found.push(finding as Finding));
  const [[code]] = await Promise.all([once(child, "exit"), once(child, "disconnect")]);
  if (code !== 0) throw new Error(`${script} ended with exit code ${code}.`);
  return found;
}

describe.each(["client.ts", "options.ts", "links.ts", "pages.ts", "validate.ts"])("%s", async (script) => {
  test.each(await findings(script))("Object.prototype.$what", ({ want, got }) => expect(got).toEqual(want));
});

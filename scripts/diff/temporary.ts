/** Folders that are gone when the process ends, also where it is interrupted. */

import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { constants, tmpdir } from "node:os";
import path from "node:path";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Runs `step` with an empty folder, and removes the folder after it. */
export async function withFolder<T>(step: (folder: string) => Promise<T>): Promise<T> {
  // A signal ends a process without `exit`, unless somebody listens to it.
  const stops = SIGNALS.map((signal) => [signal, () => process.exit(128 + constants.signals[signal])] as const);
  for (const [signal, stop] of stops) process.once(signal, stop);
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "jackfield-diff-")));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  try {
    return await step(folder);
  } finally {
    remove();
    process.off("exit", remove);
    for (const [signal, stop] of stops) process.off(signal, stop);
  }
}

/** Clocks that stand still until a test lets them run. */

import { vi } from "vitest";

/** Stops all clocks: a call's waits and limits then take no time. `random` is what the jitter is told. */
export function stopClocks(random = 0): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
  vi.spyOn(Math, "random").mockReturnValue(random);
}

/** Lets the clocks go again. */
export function restoreClocks(): void {
  vi.useRealTimers();
  vi.restoreAllMocks();
}

/** Runs the clocks until nothing is left to wait for, then gives what `step` gave. */
export async function elapsed<T>(step: () => Promise<T>): Promise<T> {
  const result = step();
  result.catch(() => undefined);
  await vi.runAllTimersAsync();
  return result;
}

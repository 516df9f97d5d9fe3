/** Says in the last lines of a run that the test with Redis did not run, where it did not. */

import { findRedis } from "./tokens/redis.ts";

export function teardown(): void {
  if (findRedis() === undefined) console.log("Redis: not installed, its test did not run");
}

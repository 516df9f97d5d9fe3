/** Which differences are one. */

import { expect, test } from "vitest";
import type { Difference } from "../../../scripts/diff/compare.ts";
import { fold } from "../../../scripts/diff/fold.ts";

const at = (operation: string, part: string, pointer: string): Difference => {
  return { level: "major", change: "Changed", structure: "takes less", operation, part, pointer };
};

test.each([
  ["a parameter of two operations", "params", "/query/limit", 1],
  ["a header of two answers", "answer 429", "/header/x-ratelimit-reset", 1],
  ["a member of two bodies, whatever its name", "body", "/header/id", 2],
])("%s", (_, part, pointer, count) => {
  expect(fold([at("POST /a", part, pointer), at("PUT /b", part, pointer)])).toHaveLength(count);
});

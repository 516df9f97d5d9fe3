/** Where code may not be made from text, as in workers and under a strict Content-Security-Policy, `@cfworker/json-schema` works and Ajv says why it does not. */

import { expect, test } from "vitest";
import { ROOT } from "../support/files.ts";
import { NODE, run } from "../support/tree.ts";

test("validates without eval", async () => {
  const args = ["--disallow-code-generation-from-strings", "--disable-warning=ExperimentalWarning", "test/validate/no-eval.ts"];
  const { code, stdout, stderr } = await run(NODE, args, ROOT);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const threw = expect.stringMatching(/cannot be checked: `compile` threw\. Nothing was sent\.$/);
  const refused = "GET /parcels/{id}: params at /path/id does not fit: expected integer (at least 1). Nothing was sent.";
  expect(JSON.parse(stdout)).toEqual({ eval: "forbidden", cfworker: ["sent", refused], ajv: [threw, threw], drift: ["/state"] });
});

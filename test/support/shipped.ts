/** The package as it is shipped, for programs that import it by its name. */

import { expect } from "vitest";
import { copyTree, NODE, run } from "./tree.ts";

/** The options of a careful user's compiler. */
export const CAREFUL = {
  target: "ES2022",
  module: "NodeNext",
  lib: ["ES2022"],
  types: ["node"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
};

/** A copy of the tree in which the package is built; its folder. */
export async function shippedTree(): Promise<string> {
  const root = copyTree("src", "generated", "package.json", "tsconfig.json", "tsconfig.build.json");
  const built = await run(NODE, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], root);
  expect(built).toEqual({ code: 0, stdout: "", stderr: "" });
  return root;
}

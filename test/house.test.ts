/** What CONTRIBUTING says of the house, held against the house. */

import path from "node:path";
import { expect, test } from "vitest";
import { filesBelow, textOf } from "./support/files.ts";

const [, table = ""] = /^The files of `src\/`[\s\S]*?\n\n([\s\S]*?)\n\n/m.exec(textOf("CONTRIBUTING.md")) ?? [];
const named = [...table.matchAll(/`([\w*.-]+\.ts)`/g)].map(([, name = ""]) => name);
const files = filesBelow("src", ".ts").map((file) => path.basename(file));
const isNamedBy = (name: string, file: string) => new RegExp(`^${name.replaceAll(".", "\\.").replace("*", ".*")}$`).test(file);

test("each file of src/ is said to be about something", () => {
  expect(files.filter((file) => !named.some((name) => isNamedBy(name, file)))).toEqual([]);
});

test("each file that is named is there", () => {
  expect(named.filter((name) => !files.some((file) => isNamedBy(name, file)))).toEqual([]);
});

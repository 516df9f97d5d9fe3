import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const names = (folder: string, end: string) =>
  readdirSync(path.join(import.meta.dirname, folder))
    .filter((file) => file.endsWith(end))
    .map((file) => file.slice(0, -end.length))
    .sort();

test("every check has a test beside it, and every test a check", () => {
  expect(names("checks", ".test.ts")).toEqual(names("../../scripts/checks", ".ts"));
});

/** What is true of one API stands in its spec: the code knows no API by name. */

import { expect, test } from "vitest";
import { loadApis } from "../examples/samples.ts";
import { filesBelow, textOf } from "./support/files.ts";

/** Lines that say a name, in any case. */
function mentions(text: string, names: readonly string[]): string[] {
  const lower = names.map((name) => name.toLowerCase());
  return text.split("\n").filter((line) => lower.some((name) => line.toLowerCase().includes(name)));
}

const names = (await loadApis()).flatMap(({ name, document }) => [name, document.info?.title ?? name]);

test.each([...filesBelow("src", ""), ...filesBelow("scripts", "")])("%s names no API", (file) => {
  expect(mentions(`${file}\n${textOf(file)}`, names)).toEqual([]);
});

test.each(names)("%s would be found", (name) => {
  expect(mentions(`nothing\nif (api === "${name.toUpperCase()}") {\nnothing`, names)).toHaveLength(1);
});

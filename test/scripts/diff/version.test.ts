import { describe, expect, test } from "vitest";
import type { Level } from "../../../scripts/diff/reason.ts";
import { byVersion, nextVersion, numbersBelow, type Version, versionOf } from "../../../scripts/diff/version.ts";

const read = (text: string): Version => {
  const version = versionOf(text);
  if (!version) throw new Error(`${text} is no version.`);
  return version;
};

test.each<[last: string, verdict: Level, wanted: string]>([
  ["1.2.3", "none", "1.2.3"],
  ["1.2.3", "patch", "1.2.4"],
  ["1.2.3", "minor", "1.3.0"],
  ["1.2.3", "major", "2.0.0"],
  ["0.2.3", "none", "0.2.3"],
  ["0.2.3", "patch", "0.2.4"],
  ["0.2.3", "minor", "0.2.4"],
  ["0.2.3", "major", "0.3.0"],
  ["0.0.3", "minor", "0.0.4"],
  ["0.0.3", "major", "0.0.4"],
])("after %s, %s asks for %s", (last, verdict, wanted) => {
  expect(nextVersion(read(last), verdict)).toBe(wanted);
});

test.each<[version: string, wanted: string, below: boolean]>([
  ["0.2.0", "0.3.0", true],
  ["0.3.0", "0.3.0", false],
  ["0.3.0-rc.1", "0.3.0", false],
  ["0.10.0", "0.9.0", false],
  ["1.0.0", "0.3.0", false],
  ["0.2.9", "0.2.10", true],
])("%s, where %s is asked for: below is %s", (version, wanted, below) => {
  expect(numbersBelow(read(version), wanted)).toBe(below);
});

describe("reading", () => {
  test.each(["1.2", "1.2.3.4", "v", "01.2.3", "1.2.x", "", "version-1.2.3"])("%j is no version", (text) => {
    expect(versionOf(text)).toBeUndefined();
  });

  test("tags and pre-releases, in order", () => {
    const order = ["v0.9.0", "v0.10.0-rc.1", "v0.10.0", "v1.0.0+build"].map(read);
    expect([...order].reverse().sort(byVersion)).toEqual(order);
  });
});

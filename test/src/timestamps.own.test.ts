/** Views of the caller's own. */

import { expect, test } from "vitest";
import { readTime, refusal, writeTime } from "./fixture.ts";

const MS = 1_765_535_400_987;

const quoting = (value: unknown) => {
  throw new Error(`my own words about ${String(value)}`);
};

test.each([
  ["throws", quoting],
  ["gives a time without a zone", () => "2025-12-12T10:30:00"],
  ["gives a number", () => MS],
  ["gives nothing", () => undefined],
])("an own view that %s when it writes is an input error", async (_, encode) => {
  const error = await refusal(() => writeTime({ decode: String, encode }, "planted", "secret value"));
  expect(error).toMatchObject({ code: "input", pointer: "/planted" });
  expect(error.message).not.toMatch(/my own words|secret value/);
});

test("an own view that throws when it reads is a response error, and the answer is kept", async () => {
  const error = await refusal(() => readTime({ decode: quoting, encode: String }, "seen", MS));
  expect(error).toMatchObject({ code: "response", pointer: "/seen", body: { seen: MS } });
  expect(error.message).not.toContain("my own words");
});

test("an own view is called as a method, so that it may be a class", async () => {
  class Offset {
    readonly by = "!";
    decode(text: string) {
      return text + this.by;
    }
    encode(value: string) {
      return value.slice(0, -this.by.length);
    }
  }
  expect(await readTime(new Offset(), "seen", 0)).toBe("1970-01-01T00:00:00.000Z!");
  expect(await writeTime(new Offset(), "planted", "2025-12-12T10:30:00Z!")).toBe("2025-12-12T10:30:00Z");
});

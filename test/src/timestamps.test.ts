import { describe, expect, test } from "vitest";
import type { View } from "../../src/timestamps.ts";
import { caught, clientOf, readTime, refusal, writeTime } from "./fixture.ts";

const own: View<{ readonly text: string }> = { decode: (text) => ({ text }), encode: ({ text }) => text };

const FORMS = { planted: "date-time", felled: "naive-utc", seen: "epoch-ms", watered: "unixtime" } as const;

const READ: readonly (readonly [member: keyof typeof FORMS, wire: unknown, ms: number, iso: string])[] = [
  ["planted", "2025-12-12T10:30:00Z", 1_765_535_400_000, "2025-12-12T10:30:00Z"],
  ["planted", "2025-12-12T12:30:00.123456789+02:00", 1_765_535_400_123, "2025-12-12T10:30:00.123456789Z"],
  ["planted", "2016-12-31T23:59:60Z", 1_483_228_800_000, "2017-01-01T00:00:00Z"],
  ["felled", "2025-12-12T10:30:00.123456", 1_765_535_400_123, "2025-12-12T10:30:00.123456Z"],
  ["felled", "2025-12-12T10:30:00", 1_765_535_400_000, "2025-12-12T10:30:00Z"],
  ["felled", "2025-12-12T12:30:00+02:00", 1_765_535_400_000, "2025-12-12T10:30:00Z"],
  ["seen", 1_765_535_400_123, 1_765_535_400_123, "2025-12-12T10:30:00.123Z"],
  ["seen", 0, 0, "1970-01-01T00:00:00.000Z"],
  ["seen", -1, -1, "1969-12-31T23:59:59.999Z"],
  ["seen", "2025-12-12T10:30:00.123456Z", 1_765_535_400_123, "2025-12-12T10:30:00.123456Z"],
  ["watered", 1_765_535_400, 1_765_535_400_000, "2025-12-12T10:30:00.000Z"],
  ["watered", -1, -1000, "1969-12-31T23:59:59.000Z"],
  ["watered", "2025-12-12T10:30:00.5Z", 1_765_535_400_500, "2025-12-12T10:30:00.5Z"],
];

describe.each(READ)("%s %j", (member, wire, ms, iso) => {
  test.each([
    ["date", new Date(ms)],
    ["iso", iso],
    ["epoch", ms],
    ["wire", wire],
    [own, { text: iso }],
    [undefined, new Date(ms)],
  ])("is read by %j as %j", async (view, want) => {
    expect(await readTime(view, member, wire)).toStrictEqual(want);
  });
});

test.each([8.64e15, -8.64e15])("the edge %d is a Date", async (ms) => {
  expect(await readTime("date", "seen", ms)).toStrictEqual(new Date(ms));
  expect(await readTime("date", "watered", ms / 1000)).toStrictEqual(new Date(ms));
});

const COMMON_JUNK = [true, {}, [], ["2025-12-12T10:30:00Z"], { $date: 1 }, "", "now", "2025-02-30T10:30:00Z", "1765535400000", 1.5];
const UNREADABLE: readonly (readonly [member: keyof typeof FORMS, wires: readonly unknown[]])[] = [
  ["planted", [...COMMON_JUNK, 1_765_535_400_000, "2025-12-12T10:30:00", "2025-12-12 10:30:00Z", "2025-12-12"]],
  ["felled", [...COMMON_JUNK, 1_765_535_400_000, "2025-12-12 10:30:00", "2025-12-12"]],
  ["seen", [...COMMON_JUNK, 8.64e15 + 1, -8.64e15 - 1, 1e300, "2025-12-12T10:30:00"]],
  ["watered", [...COMMON_JUNK, 8.64e12 + 1, -8.64e12 - 1, 1e300, "2025-12-12T10:30:00"]],
];

test.each(UNREADABLE.flatMap(([member, wires]) => wires.map((wire) => [member, wire] as const)))(
  "%s %j is refused by each view",
  async (member, wire) => {
    for (const view of ["date", "iso", "epoch", own]) {
      const error = await refusal(() => readTime(view, member, wire));
      expect(error).toMatchObject({ code: "response", status: 200, pointer: `/${member}`, operation: "GET /trees/{id}" });
      expect(error.body).toStrictEqual({ [member]: wire });
      expect(error.message).toContain("GET /trees/{id}");
    }
  },
);

test.each([
  ["planted", 1],
  ["planted", true],
  ["planted", {}],
  ["felled", 1],
  ["seen", []],
  ["seen", false],
  ["watered", {}],
])("%s %j has a type that even the wire's view refuses", async (member, wire) => {
  const error = await refusal(() => readTime("wire", member, wire));
  expect(error).toMatchObject({ code: "response", pointer: `/${member}` });
  expect(error.body).toStrictEqual({ [member]: wire });
});

test.each([
  ["iso", 253_402_300_800_000],
  ["iso", -62_167_219_200_001],
  [own, 253_402_300_800_000],
])("view %j has no text for %d, whose year has not four digits", async (view, ms) => {
  expect(await refusal(() => readTime(view, "seen", ms))).toMatchObject({ code: "response", pointer: "/seen", body: { seen: ms } });
});

const MS = 1_765_535_400_987;
const TEXT = "2025-12-12T12:30:00.987654321+02:00";

test.each([
  ["planted", "date", new Date(MS), "2025-12-12T10:30:00.987Z"],
  ["planted", "iso", TEXT, "2025-12-12T10:30:00.987654321Z"],
  ["planted", "epoch", MS, "2025-12-12T10:30:00.987Z"],
  ["planted", "wire", TEXT, TEXT],
  ["planted", own, { text: TEXT }, "2025-12-12T10:30:00.987654321Z"],
  ["felled", "date", new Date(MS), "2025-12-12T10:30:00.987"],
  ["felled", "iso", TEXT, "2025-12-12T10:30:00.987654321"],
  ["felled", "epoch", MS, "2025-12-12T10:30:00.987"],
  ["felled", "wire", "2025-12-12T10:30:00", "2025-12-12T10:30:00"],
  ["felled", own, { text: TEXT }, "2025-12-12T10:30:00.987654321"],
  ["seen", "date", new Date(MS), MS],
  ["seen", "iso", TEXT, MS],
  ["seen", "epoch", MS, MS],
  ["seen", "wire", MS, MS],
  ["seen", "wire", TEXT, TEXT],
  ["seen", own, { text: TEXT }, MS],
  ["seen", "date", new Date(8.64e15), 8.64e15],
  ["watered", "date", new Date(MS), 1_765_535_400],
  ["watered", "date", new Date(-1), -1],
  ["watered", "iso", TEXT, 1_765_535_400],
  ["watered", "epoch", MS, 1_765_535_400],
  ["watered", "wire", 1_765_535_400, 1_765_535_400],
  ["watered", own, { text: TEXT }, 1_765_535_400],
] as const)("%s is written by %j from %j as %j", async (member, view, value, want) => {
  expect(await writeTime(view, member, value)).toBe(want);
});

const UNWRITABLE: readonly (readonly [view: string, values: readonly unknown[]])[] = [
  ["date", [new Date(Number.NaN), TEXT, MS, {}, [], true, { getTime: () => MS }]],
  ["iso", [new Date(MS), MS, "", "now", "2025-12-12T10:30:00", "2025-02-29T10:30:00Z", "0000-01-01T00:00:00+00:01", {}]],
  ["epoch", [Number.NaN, Number.POSITIVE_INFINITY, 1.5, 8.64e15 + 1, "0", new Date(MS), true, 0n]],
];

describe.each(UNWRITABLE)("%s", (view, values) => {
  test.each(values.map((value) => [value]))("refuses to write %o", async (value) => {
    for (const member of Object.keys(FORMS)) {
      expect(await refusal(() => writeTime(view, member, value))).toMatchObject({
        code: "input",
        pointer: `/${member}`,
        operation: "PUT /trees/{id}",
      });
    }
  });
});

test.each([
  ["planted", MS],
  ["planted", new Date(MS)],
  ["felled", MS],
  ["seen", true],
  ["seen", Number.NaN],
  ["watered", new Date(MS)],
  ["watered", Number.POSITIVE_INFINITY],
])("the wire's view refuses to write %s from %o", async (member, value) => {
  expect(await refusal(() => writeTime("wire", member, value))).toMatchObject({ code: "input", pointer: `/${member}` });
});

test.each(["planted", "felled"])("%s has no text for a year beyond 9999", async (member) => {
  expect(await refusal(() => writeTime("date", member, new Date(8.64e15)))).toMatchObject({ code: "input", pointer: `/${member}` });
});

test.each([null, "", "Date", "dates", 1, {}, [], { decode: String }, { encode: String }, { decode: 1, encode: 2 }])(
  "%j is no view",
  async (timestamps) => {
    expect(await caught(() => clientOf({ timestamps }))).toMatchObject({ code: "input", pointer: "/timestamps" });
  },
);

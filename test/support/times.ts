/** What times on the wire mean, worked out without any code of ours: an independent judge of the clients. */

import type { View } from "../../src/index.ts";

/** An instant: epoch milliseconds, and RFC 3339 text in UTC with every digit of the wire. */
export interface Instant {
  readonly ms: number;
  readonly text: string;
}

const RFC3339 = /^(\d{4}-\d\d-\d\d)[Tt](\d\d):(\d\d):(\d\d)(\.\d+)?(?:([Zz])|([+-])(\d\d):(\d\d))?$/;

function instantOf(ms: number): Instant | undefined {
  const text = Number.isNaN(new Date(ms).getTime()) ? "" : new Date(ms).toISOString();
  // RFC 3339 has years of four digits only.
  return text.length === 24 ? { ms, text } : undefined;
}

/** The instant of a text, or `undefined` where it is none. */
function readText(form: string, text: string): Instant | undefined {
  const [, day = "", hours, minutes, seconds, fraction = "", utc, sign, east, eastMinutes] = RFC3339.exec(text) ?? [];
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const real = !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
  const zoned = utc !== undefined || sign !== undefined || form === "naive-utc";
  if (!real || !zoned || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 60) return undefined;
  if (Number(east ?? 0) > 23 || Number(eastMinutes ?? 0) > 59) return undefined;
  const offset = (Number(east ?? 0) * 60 + Number(eastMinutes ?? 0)) * (sign === "-" ? -1 : 1);
  const minute = midnight + (Number(hours) * 60 + Number(minutes) - offset) * 60_000;
  if (Number(seconds) === 60 && (minute + 60_000) % 86_400_000 !== 0) return undefined;
  const second = instantOf(minute + Number(seconds) * 1000);
  if (!second) return undefined;
  const ms = second.ms + Number(`${fraction}000`.slice(1, 4));
  return { ms, text: `${second.text.slice(0, 19)}${fraction}Z` };
}

/** The instant of a value on the wire, or `undefined` where it is none of this form. */
export function readTime(form: string, wire: unknown): Instant | undefined {
  if (typeof wire === "string") return readText(form, wire);
  if (!Number.isInteger(wire) || (form !== "epoch-ms" && form !== "unixtime")) return undefined;
  return instantOf(Number(wire) * (form === "unixtime" ? 1000 : 1));
}

/** A view of a caller's own. */
const ownView: View<{ readonly at: string }> = { decode: (at) => ({ at }), encode: ({ at }) => at };

/** Makes something of a value on the wire. */
export type Read = (form: string, wire: unknown, pointer: string) => unknown;

/** Every way to take times: its name, the option that asks for it, and what it makes of a value on the wire. */
export const VIEWS: readonly (readonly [name: string, option: object, read: Read])[] = [
  ["no view named", {}, (form, wire) => new Date(readTime(form, wire)?.ms ?? Number.NaN)],
  ["date", { timestamps: "date" }, (form, wire) => new Date(readTime(form, wire)?.ms ?? Number.NaN)],
  ["iso", { timestamps: "iso" }, (form, wire) => readTime(form, wire)?.text],
  ["epoch", { timestamps: "epoch" }, (form, wire) => readTime(form, wire)?.ms],
  ["wire", { timestamps: "wire" }, (_, wire) => wire],
  ["own", { timestamps: ownView }, (form, wire) => ({ at: readTime(form, wire)?.text })],
];

/** The views a caller can take of times, each in both directions, between what the wire carries and what the types say. */

import type { TimestampForm } from "./manifest.ts";
import { Misfit } from "./misfit.ts";
import { formatTime, parseTime, utcText } from "./rfc3339.ts";

/** The type of each wire form in a view where all times are a `V`. Generated types take this as their parameter. */
export interface Timestamps<V = Date> {
  readonly "date-time": V;
  readonly unixtime: V;
  readonly "epoch-ms": V;
  readonly "naive-utc": V;
}

/** The type of each wire form in the view `"wire"`. An epoch form is a text where the caller asked the server for texts. */
export interface WireTimestamps {
  readonly "date-time": string;
  readonly unixtime: number | string;
  readonly "epoch-ms": number | string;
  readonly "naive-utc": string;
}

/** A view of the caller's own, over RFC 3339 text in UTC: `2025-12-12T10:30:00.123456Z`, with every digit the server sent. */
export interface View<V> {
  decode(rfc3339Utc: string): V;
  encode(value: V): string;
}

/**
 * How times are given and taken: `"date"` as `Date`, `"iso"` as RFC 3339 UTC text with every digit the server sent,
 * `"epoch"` as epoch milliseconds, `"wire"` as the server sends them, or a {@link View}.
 */
// biome-ignore lint/suspicious/noExplicitAny: a view of any type is a view
export type TimestampView = "date" | "iso" | "epoch" | "wire" | View<any>;

/** The {@link Timestamps} that a view gives. */
export type TimestampsOf<V> = V extends "date"
  ? Timestamps<Date>
  : V extends "iso"
    ? Timestamps<string>
    : V extends "epoch"
      ? Timestamps<number>
      : V extends "wire"
        ? WireTimestamps
        : V extends View<infer Value>
          ? Timestamps<Value>
          : never;

/** Both directions of one view. Each throws {@link Misfit} for a value that is no valid time of the form. */
export interface Codec {
  decode(form: TimestampForm, wire: unknown): unknown;
  encode(form: TimestampForm, value: unknown): unknown;
}

const MAX_TIME = 8.64e15;

function fail(expected: string): never {
  throw new Misfit(`is not ${expected}`);
}

const EXPECTED = {
  "date-time": "RFC 3339 text with a zone",
  "naive-utc": "RFC 3339 text",
  "epoch-ms": "an integer of epoch milliseconds, or RFC 3339 text with a zone",
  unixtime: "an integer of epoch seconds, or RFC 3339 text with a zone",
} as const satisfies Record<TimestampForm, string>;

/** Epoch milliseconds of a number or text on the wire. */
function msFromWire(form: TimestampForm, wire: unknown): number {
  let ms = Number.NaN;
  if (typeof wire === "string") ms = parseTime(wire, form === "naive-utc");
  else if (Number.isInteger(wire)) {
    if (form === "epoch-ms") ms = wire as number;
    else if (form === "unixtime") ms = (wire as number) * 1000;
  }
  return ms >= -MAX_TIME && ms <= MAX_TIME ? ms : fail(EXPECTED[form]);
}

/** The wire's number or text for epoch milliseconds. `unixtime` is cut to the second. */
function wireFromMs(form: TimestampForm, ms: unknown): unknown {
  if (!Number.isInteger(ms) || Math.abs(ms as number) > MAX_TIME) fail("a valid time");
  if (form === "epoch-ms") return ms;
  if (form === "unixtime") return Math.floor((ms as number) / 1000);
  return wireFromText(form, formatTime(ms as number) ?? fail("a time of the years 0000 to 9999"));
}

/** RFC 3339 UTC text, with every digit, of a number or text on the wire. */
function textFromWire(form: TimestampForm, wire: unknown): string {
  const text = typeof wire === "string" ? utcText(wire, form === "naive-utc") : formatTime(msFromWire(form, wire));
  return text ?? fail(`${EXPECTED[form]}, of the years 0000 to 9999`);
}

/** The wire's number or text for RFC 3339 text with a zone. */
function wireFromText(form: TimestampForm, value: unknown): unknown {
  const text = (typeof value === "string" ? utcText(value) : undefined) ?? fail("RFC 3339 text with a zone");
  if (form === "date-time") return text;
  return form === "naive-utc" ? text.slice(0, -1) : wireFromMs(form, parseTime(text));
}

const DATE: Codec = {
  decode: (form, wire) => new Date(msFromWire(form, wire)),
  encode: (form, value) => wireFromMs(form, value instanceof Date ? value.getTime() : fail("a Date")),
};

const EPOCH: Codec = { decode: msFromWire, encode: wireFromMs };

const ISO: Codec = { decode: textFromWire, encode: wireFromText };

const WIRE: Codec = {
  decode: (form, wire) =>
    typeof wire === "string" || (typeof wire === "number" && (form === "epoch-ms" || form === "unixtime")) ? wire : fail(EXPECTED[form]),
  encode: (form, value) => WIRE.decode(form, value),
};

/** A caller's view, over the texts of `"iso"`. What it throws becomes a {@link Misfit}, since its words may quote the value. */
function custom(view: View<unknown>): Codec {
  const guarded = <T>(step: () => T): T => {
    try {
      return step();
    } catch {
      return fail("a time that the client's own view takes");
    }
  };
  return {
    decode: (form, wire) => {
      const text = textFromWire(form, wire);
      return guarded(() => view.decode(text));
    },
    encode: (form, value) =>
      wireFromText(
        form,
        guarded(() => view.encode(value)),
      ),
  };
}

const VIEWS = { date: DATE, iso: ISO, epoch: EPOCH, wire: WIRE };

/** The codec of a view. */
export function codecOf(view: TimestampView): Codec {
  return typeof view === "string" ? VIEWS[view] : custom(view);
}

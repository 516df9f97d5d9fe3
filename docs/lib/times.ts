/** The wire forms of times in words, and the types that the client's views give them. */

import type { TimestampForm } from "../../src/manifest.ts";

/** Each wire form, and one that shows it. */
export const FORMS: Readonly<Record<TimestampForm, { readonly words: string; readonly example: string }>> = {
  "date-time": { words: "RFC 3339 text", example: "2024-01-01T00:00:00Z" },
  unixtime: { words: "seconds since 1970-01-01T00:00:00Z", example: "1704067200" },
  "epoch-ms": { words: "milliseconds since 1970-01-01T00:00:00Z", example: "1704067200000" },
  "naive-utc": { words: "RFC 3339 text without a zone, which means UTC", example: "2024-01-01T00:00:00" },
};

const isNumber = (form: TimestampForm | undefined) => form === "unixtime" || form === "epoch-ms";

/** The values of the option `timestamps`, and the static type of a time in each. */
export const VIEWS: readonly { readonly view: string; readonly type: (form: TimestampForm | undefined) => string }[] = [
  { view: "date", type: () => "Date" },
  { view: "iso", type: () => "string" },
  { view: "epoch", type: () => "number" },
  { view: "wire", type: (form) => (isNumber(form) ? "number | string" : "string") },
];

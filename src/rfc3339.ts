/**
 * RFC 3339 text to epoch milliseconds and to canonical UTC text, strictly (section 5.6: a real date, a zone, seconds).
 *
 * `new Date(text)` reads a zone-less text in the local zone and February 30 as March 1; these two never do.
 */

const ZERO = 48;
const DAY = 86_400_000;

/** The number in the two digits of `text` from `at` on, or -1: with a `NaN`, the engine would compute with boxed numbers from here on. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days from 1970-01-01 to a day of the proleptic Gregorian calendar, in integers throughout. */
function daysFromCivil(year: number, month: number, day: number): number {
  // Counting from March puts the leap day last: the lengths before a month are then (153 m + 2) / 5.
  const y = month > 2 ? year : year - 1;
  const m = month > 2 ? month - 3 : month + 9;
  const century = (y / 100) | 0;
  return 365 * y + (y >> 2) - century + (century >> 2) + (((153 * m + 2) / 5) | 0) + day - 719_469;
}

/** Index of the first character from `at` on that is no digit. */
function endOfDigits(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charCodeAt(end) >= ZERO && text.charCodeAt(end) <= ZERO + 9) end++;
  return end;
}

/** Minutes east of UTC that `text` from `at` on says, or `NaN` where that is no zone. */
function offset(text: string, at: number, zoneOptional: boolean): number {
  const rest = text.length - at;
  if (rest === 0) return zoneOptional ? 0 : Number.NaN;
  const sign = text.charCodeAt(at);
  if (rest === 1) return sign === 90 || sign === 122 ? 0 : Number.NaN; // Z z
  if (rest !== 6 || text.charCodeAt(at + 3) !== 58) return Number.NaN;
  const hours = twoDigits(text, at + 1);
  const minutes = twoDigits(text, at + 4);
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return Number.NaN;
  return sign === 43 ? hours * 60 + minutes : sign === 45 ? -(hours * 60 + minutes) : Number.NaN; // + -
}

/** Whether `text` has its separators where a date and a time of day have them. */
function isLaidOut(text: string): boolean {
  const t = text.charCodeAt(10);
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45 || (t !== 84 && t !== 116)) return false;
  return text.charCodeAt(13) === 58 && text.charCodeAt(16) === 58;
}

/**
 * Epoch milliseconds of RFC 3339 text; digits past the millisecond are cut. `NaN` where the text is no such time.
 *
 * A leap second, `23:59:60` in UTC, reads as the second after it (RFC 3339, section 5.7).
 *
 * @param zoneOptional reads a text without a zone as UTC
 */
export function parseTime(text: string, zoneOptional = false): number {
  // The engine drops what it compiled once a character past the end is asked for: from here on, none is.
  if (text.length < 19 || !isLaidOut(text)) return Number.NaN;
  const century = twoDigits(text, 0);
  const rest = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (century < 0 || rest < 0 || month < 1 || month > 12 || day < 1) return Number.NaN;
  const year = century * 100 + rest;
  if (day > 28 && day > daysInMonth(year, month)) return Number.NaN;
  const hours = twoDigits(text, 11);
  const minutes = twoDigits(text, 14);
  const seconds = twoDigits(text, 17);
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 60) return Number.NaN;
  let end = 19;
  let millis = 0;
  if (end < text.length && text.charCodeAt(end) === 46) {
    end = 20;
    for (let unit = 100; end < text.length; end++) {
      const digit = text.charCodeAt(end) - ZERO;
      if (digit < 0 || digit > 9) break;
      millis += digit * unit;
      unit = (unit / 10) | 0;
    }
    if (end === 20) return Number.NaN;
  }
  const isUtc = end === text.length - 1 && text.charCodeAt(end) === 90;
  const east = isUtc ? 0 : offset(text, end, zoneOptional);
  const minute = daysFromCivil(year, month, day) * DAY + (hours * 60 + minutes - east) * 60_000;
  if (seconds === 60 && (minute + 60_000) % DAY !== 0) return Number.NaN;
  return minute + seconds * 1000 + millis;
}

/**
 * The same instant as {@link parseTime} reads, as RFC 3339 text in UTC with every digit of the fraction: `2025-12-12T10:30:00.123456Z`.
 * `undefined` where the text is no time, or its UTC year has not four digits.
 */
export function utcText(text: string, zoneOptional = false): string | undefined {
  const ms = parseTime(text, zoneOptional);
  const second = formatTime(ms - (((ms % 1000) + 1000) % 1000));
  const fraction = text[19] === "." ? text.slice(19, endOfDigits(text, 20)) : "";
  return second && `${second.slice(0, 19)}${fraction}Z`;
}

/** Epoch milliseconds as RFC 3339 text in UTC, `2025-12-12T10:30:00.123Z`; `undefined` where the year has not four digits. */
export function formatTime(ms: number): string | undefined {
  // The bounds are 0000-01-01T00:00:00.000Z and 9999-12-31T23:59:59.999Z.
  return ms >= -62_167_219_200_000 && ms <= 253_402_300_799_999 ? new Date(ms).toISOString() : undefined;
}

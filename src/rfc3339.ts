/**
 * RFC 3339 text to epoch milliseconds and to canonical UTC text, strictly (section 5.6: a real date, a zone, seconds).
 *
 * `new Date(text)` reads a zone-less text in the local zone and February 30 as March 1; these two never do.
 */

// Sums of digits stay integers, which the engine keeps unboxed: what is no digit makes a number too small for any bound.
const NO_DIGIT = -1_000_000;
const DAY = 86_400_000;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : NO_DIGIT;
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NO_DIGIT;
}

/** Days from 1970-01-01 in the proleptic Gregorian calendar, or `NaN` where the calendar has no such day. */
function daysFromCivil(year: number, month: number, day: number): number {
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1)) return Number.NaN;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (day > 28 && day > (LENGTHS[month - 1] ?? 0) && !(leap && month === 2 && day === 29)) return Number.NaN;
  // Leap days up to the year before; in the year 0 all three terms are off by one, and cancel out but for one.
  const last = year - 1;
  const leapDays = (last >> 2) - ((last / 100) | 0) + ((last / 400) | 0);
  return year * 365 + leapDays + (DAYS_BEFORE[month - 1] ?? 0) + (leap && month > 2 ? 1 : 0) + day - 719_528;
}

/** Index of the first character from `at` on that is no digit. */
function endOfDigits(text: string, at: number): number {
  let end = at;
  while (digit(text, end) >= 0) end++;
  return end;
}

/** Milliseconds of the fraction whose digits are `text[from, to)`; those past the third are cut. */
function fraction(text: string, from: number, to: number): number {
  if (to >= from + 3) return twoDigits(text, from) * 10 + digit(text, from + 2);
  return to === from + 2 ? twoDigits(text, from) * 10 : digit(text, from) * 100;
}

/** Minutes east of UTC that `text` from `at` on says, or `NaN` where that is no zone. */
function offset(text: string, at: number, zoneOptional: boolean): number {
  const sign = text.charCodeAt(at);
  const rest = text.length - at;
  if (rest === 1) return sign === 90 || sign === 122 ? 0 : Number.NaN; // Z z
  if (rest === 0) return zoneOptional ? 0 : Number.NaN;
  if (rest !== 6 || text.charCodeAt(at + 3) !== 58) return Number.NaN;
  const hours = twoDigits(text, at + 1);
  const minutes = twoDigits(text, at + 4);
  if (!(hours >= 0 && hours <= 23 && minutes >= 0 && minutes <= 59)) return Number.NaN;
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
  if (!isLaidOut(text)) return Number.NaN;
  const days = daysFromCivil(twoDigits(text, 0) * 100 + twoDigits(text, 2), twoDigits(text, 5), twoDigits(text, 8));
  const hours = twoDigits(text, 11);
  const minutes = twoDigits(text, 14);
  const seconds = twoDigits(text, 17);
  if (!(hours >= 0 && hours <= 23 && minutes >= 0 && minutes <= 59 && seconds >= 0 && seconds <= 60)) return Number.NaN;
  let end = 19;
  let millis = 0;
  if (text.charCodeAt(19) === 46) {
    end = endOfDigits(text, 20);
    if (end === 20) return Number.NaN;
    millis = fraction(text, 20, end);
  }
  const minute = days * DAY + (hours * 60 + minutes - offset(text, end, zoneOptional)) * 60_000;
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

/** Request headers: their layers, and what no layer may hold (RFC 9110, sections 5 and 7.6.1). */

import { Misfit } from "./misfit.ts";

/** Header values by name. `null` removes what an earlier layer set; `undefined` says nothing. */
export type HeaderValues = { readonly [name: string]: string | number | boolean | null | undefined };

/** The header of the IETF's draft `idempotency-key-header`. */
export const IDEMPOTENCY_KEY = "idempotency-key";

/** Lower-case names to values, as own properties. */
export type HeaderMap = Record<string, string>;

// A token of RFC 9110, section 5.6.2, but for `__proto__`, which no server names and no plain object can hold.
const TOKEN = /^(?!__proto__$)[!#$%&'*+.^_`|~0-9a-z-]+$/;

// What frames or routes the message belongs to the HTTP implementation; a caller's own could smuggle a second request.
const CONNECTION_OWNED = /^(?:host|content-length|connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|expect)$/;

const UNSENDABLE = /[^\x20-\x7e\xa0-\xff]/;

/** Whether `name` can be a header's name. */
export function isHeaderName(name: unknown): boolean {
  return typeof name === "string" && TOKEN.test(name.toLowerCase());
}

/** Throws {@link Misfit}, which never quotes the value, unless `value` can be sent as a header's value. */
export function headerValue(value: unknown): string {
  if (typeof value !== "string" && typeof value !== "boolean" && !Number.isFinite(value)) {
    throw new Misfit("is not a text, a boolean or a finite number");
  }
  const text = String(value);
  if (UNSENDABLE.test(text)) throw new Misfit("holds a control character, or one outside Latin-1");
  return text;
}

/** Lays one layer over `headers`; names are case-insensitive. Throws {@link Misfit} at the name that does not fit. */
export function layHeaders(headers: HeaderMap, layer: HeaderValues | Headers | undefined): void {
  if (!layer) return;
  for (const [name, value] of layer instanceof Headers ? layer : Object.entries(layer)) {
    const key = name.toLowerCase();
    try {
      if (!TOKEN.test(key)) throw new Misfit("is not a header name");
      if (CONNECTION_OWNED.test(key)) throw new Misfit("is set by the connection, never by a caller");
      if (value === null) delete headers[key];
      else if (value !== undefined) headers[key] = headerValue(value);
    } catch (error) {
      throw Misfit.within(error, TOKEN.test(key) ? name : "?");
    }
  }
}

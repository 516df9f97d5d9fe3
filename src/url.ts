/** The URLs that a credential may be sent to. */

import { Misfit } from "./misfit.ts";

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/** Throws {@link Misfit} unless `text` is a plain URL: `https:` (or `http:` to loopback), without user info, query or fragment. */
export function checkUrl(text: unknown): URL {
  if (typeof text !== "string") throw new Misfit("is not a text");
  const url = URL.canParse(text) && !/[\s\p{Cc}\\]/u.test(text) ? new URL(text) : undefined;
  if (!url?.hostname) throw new Misfit("is not an absolute URL");
  if (url.username || url.password) throw new Misfit("holds user info; give credentials in `auth`");
  if (/[{}]/.test(text)) throw new Misfit("holds a placeholder");
  if (/[?#]/.test(text)) throw new Misfit("holds a query or a fragment");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && LOOPBACK.test(url.hostname))) {
    throw new Misfit("is not https: (plain http: is for loopback only)");
  }
  return url;
}

/** A plain URL as a base: without a slash at its end. Throws {@link Misfit}. */
export function checkBase(text: unknown): string {
  return checkUrl(text).href.replace(/\/$/, "");
}

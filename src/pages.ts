/** From one page to the next, by each of the ways there are. */

import type { JackfieldError } from "./errors.ts";
import { nextLink } from "./link-header.ts";
import type { Pagination } from "./manifest.ts";
import { Misfit } from "./misfit.ts";
import { ownMember } from "./own.ts";
import { queryFrom } from "./query.ts";

/** Query parameters. */
export type Query = Readonly<Record<string, unknown>>;

/** A page that came. */
export interface Page {
  /** How many items it holds. */
  readonly count: number;
  readonly response: Response;
  /** What stands where the number of all items does, or the next cursor. */
  readonly said: unknown;
  fail(what: string): JackfieldError;
}

/** The query for the page after `page`, or `undefined` after the last. */
export type Turn = (page: Page) => Query | undefined;

/** A parameter that counts, where it is given. Throws {@link Misfit} for what is no whole number from `least` on. */
function count(query: Query, name: string, least = 0): number | undefined {
  const value = ownMember(query, name);
  if (value === undefined) return undefined;
  if (!Number.isSafeInteger(value) || (value as number) < least) {
    throw Misfit.within(Misfit.within(new Misfit("is not a number to count from"), name), "query");
  }
  return value as number;
}

/** Whether so many items are all, by what the newest page says. A total that is less than what came is not believed. */
function isAll(seen: number | undefined, { said }: Page): boolean {
  return seen !== undefined && seen === said;
}

function byOffset({ offset }: Pagination & { style: "offset" }, query: Query): Turn {
  let seen = count(query, offset) ?? 0;
  return (page) => {
    seen += page.count;
    return page.count === 0 || isAll(seen, page) ? undefined : { ...query, [offset]: seen };
  };
}

function byNumber({ page: name, first, limit }: Pagination & { style: "page" }, query: Query): Turn {
  let number = count(query, name, first) ?? first;
  const size = limit === undefined ? undefined : count(query, limit);
  let seen = number === first ? 0 : undefined;
  return (page) => {
    // Begun in the middle, only a page of the size asked for tells that the server took it, and so how many come before.
    if (seen === undefined && page.count === size) seen = (number - first) * size;
    number++;
    seen = seen === undefined ? undefined : seen + page.count;
    return page.count === 0 || isAll(seen, page) ? undefined : { ...query, [name]: number };
  };
}

/** Refuses what was asked for before: it would go round for ever. */
function onlyOnce(what: string): (key: string, page: Page) => void {
  const known = new Set<string>();
  return (key, { fail }) => {
    if (known.has(key)) throw fail(`${what} leads back to a page that came before.`);
    known.add(key);
  };
}

function byCursor({ cursor, next }: Pagination & { style: "cursor" }, query: Query): Turn {
  const once = onlyOnce("the next cursor");
  return (page) => {
    const value = page.said;
    if (value === undefined || value === null || value === "") return undefined;
    if (typeof value !== "string" && typeof value !== "number") throw page.fail(`the next cursor at ${next} is no text and no number.`);
    once(String(value), page);
    return { ...query, [cursor]: value };
  };
}

function byLink(query: Query, times: readonly string[]): Turn {
  const once = onlyOnce("the Link header");
  // In a link a time is as it is on the wire; the caller's own is said anew.
  const kept = new Set(times.filter((name) => ownMember(query, name) !== undefined));
  return (page) => {
    const search = nextLink(page.response.headers.get("link") ?? "");
    if (search === undefined) return undefined;
    if (search === "") throw page.fail("the link to the next page has no query, and nothing else of it is used.");
    once(search, page);
    // The query alone: servers behind a proxy get their own address wrong, and a link that is followed could lead anywhere.
    const linked = Object.entries(queryFrom(new URLSearchParams(search))).filter(([name]) => !kept.has(name));
    return { ...query, ...Object.fromEntries(linked) };
  };
}

/**
 * How the pages of a list are turned, from the query of the first one. Throws {@link Misfit} where that cannot be counted from.
 *
 * @param times the parameters that are times
 */
export function turner(pagination: Pagination, query: Query, times: readonly string[]): Turn {
  switch (pagination.style) {
    case "offset":
      return byOffset(pagination, query);
    case "page":
      return byNumber(pagination, query);
    case "cursor":
      return byCursor(pagination, query);
    case "link":
      return byLink(query, times);
  }
}

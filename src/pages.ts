/** From one page to the next, by each of the ways there are. */

import type { JackfieldError } from "./errors.ts";
import { nextLink } from "./link-header.ts";
import type { Pagination } from "./manifest.ts";
import { Misfit } from "./misfit.ts";

/** Query parameters. */
export type Query = Readonly<Record<string, unknown>>;

/** A page that came. */
export interface Page {
  /** How many items it holds. */
  readonly count: number;
  readonly response: Response;
  /** What a JSON Pointer leads to in the answer. */
  at(pointer: string): unknown;
  fail(what: string): JackfieldError;
}

/** The query for the page after `page`, or `undefined` after the last. */
export type Turn = (page: Page) => Query | undefined;

/** A parameter that counts, where it is given. Throws {@link Misfit}. */
function count(query: Query, name: string): number | undefined {
  const value = query[name];
  if (value === undefined) return undefined;
  if (!Number.isInteger(value) || (value as number) < 0) {
    throw Misfit.within(Misfit.within(new Misfit("is not a number to count from"), name), "query");
  }
  return value as number;
}

/** Whether so many items are all, by what the newest page says. */
function isAll(seen: number | undefined, { at }: Page, total: string | undefined): boolean {
  const all = total === undefined ? undefined : at(total);
  return seen !== undefined && typeof all === "number" && seen >= all;
}

function byOffset({ offset, total }: Pagination & { style: "offset" }, query: Query): Turn {
  let seen = count(query, offset) ?? 0;
  return (page) => {
    seen += page.count;
    return page.count === 0 || isAll(seen, page, total) ? undefined : { ...query, [offset]: seen };
  };
}

function byNumber({ page: name, first, limit, total }: Pagination & { style: "page" }, query: Query): Turn {
  let number = count(query, name) ?? first;
  const size = limit === undefined ? undefined : count(query, limit);
  // Begun in the middle with a size that the server chose, nobody knows how many come before.
  let seen = number === first ? 0 : size && (number - first) * size;
  return (page) => {
    number++;
    seen = seen === undefined ? undefined : seen + page.count;
    return page.count === 0 || isAll(seen, page, total) ? undefined : { ...query, [name]: number };
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
    const value = page.at(next);
    if (value === undefined || value === null || value === "") return undefined;
    if (typeof value !== "string" && typeof value !== "number") throw page.fail(`the next cursor at ${next} is no text and no number.`);
    once(String(value), page);
    return { ...query, [cursor]: value };
  };
}

function byLink(query: Query): Turn {
  const once = onlyOnce("the Link header");
  return (page) => {
    const search = nextLink(page.response.headers.get("link") ?? "");
    if (search === undefined) return undefined;
    once(search, page);
    // The query alone: servers behind a proxy get their own address wrong, and a link that is followed could lead anywhere.
    const next: Record<string, unknown> = { ...query };
    const parameters = new URLSearchParams(search);
    for (const name of new Set(parameters.keys())) {
      const values = parameters.getAll(name);
      Object.defineProperty(next, name, { value: values.length > 1 ? values : values[0], enumerable: true, configurable: true });
    }
    return next;
  };
}

/** How the pages of a list are turned, from the query of the first one. Throws {@link Misfit} where that cannot be counted from. */
export function turner(pagination: Pagination, query: Query): Turn {
  switch (pagination.style) {
    case "offset":
      return byOffset(pagination, query);
    case "page":
      return byNumber(pagination, query);
    case "cursor":
      return byCursor(pagination, query);
    case "link":
      return byLink(query);
  }
}

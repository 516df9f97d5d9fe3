/** The made-up API of `test/fixtures/pages.yaml`, compiled by the real pipeline: a list for each way of paging, and a server that pages as it is told. */

import { manifestOf } from "../../scripts/manifest.ts";
import { paginate } from "../../src/index.ts";
import { type Answer, loadFixture, observed } from "./compiled.ts";

export const fixture = await loadFixture("pages.yaml");

export const manifest = manifestOf(fixture.document);

/** A page: its entries, its number from 0, whether another follows, and the number of all entries. */
interface Page {
  readonly entries: readonly object[];
  readonly number: number;
  readonly more: boolean;
  readonly total: number;
}

interface List {
  readonly answer: (page: Page) => Answer;
  /** The query that asks for the page that stands so many entries and pages after the first; the first one is asked for with `first`. */
  readonly asks: (entries: number, pages: number) => string;
  readonly first?: string;
  /** The list ends with what is told of the last page; elsewhere only an empty page tells. */
  readonly told: boolean;
}

const ok = (body: unknown, headers: Record<string, string> = {}): Answer => ({ status: 200, headers, body });

/** By path. Where a cursor leads, and a link, is the server's own business: here `c1`, `c2` and so on. */
export const LISTS = {
  "/counted": {
    answer: ({ entries, total }) => ok({ items: entries, total }),
    asks: (entries) => `offset=${entries}`,
    told: true,
  },
  "/offset": { answer: ({ entries }) => ok({ result: { entries } }), asks: (entries) => `offset=${entries}`, told: false },
  "/switched": {
    answer: ({ entries, total }) => ok({ entries, total }),
    asks: (_, pages) => `with_total=true&page=${pages}`,
    first: "with_total=true",
    told: true,
  },
  "/numbered": { answer: ({ entries }) => ok(entries), asks: (_, pages) => `page=${pages + 1}`, told: false },
  "/cursor": {
    answer: ({ entries, number, more }) => ok({ entries, paging: { next: more ? `c${number + 1}` : null } }),
    asks: (_, pages) => `after=c${pages}`,
    told: true,
  },
  "/link": {
    answer: ({ entries, number, more }) => ok(entries, more ? { Link: `</api/link?from=c${number + 1}>; rel="next"` } : {}),
    asks: (_, pages) => `from=c${pages}`,
    told: true,
  },
} as const satisfies Readonly<Record<string, List>>;

export type Path = keyof typeof LISTS;

export const PATHS = Object.keys(LISTS) as readonly Path[];
/** Paths whose pages are counted: an empty one is the last. */
export const COUNTED = ["/counted", "/offset", "/switched", "/numbered"] as const satisfies readonly Path[];
/** Paths whose answers tell where the next page is. */
export const CHAINED = ["/cursor", "/link"] as const satisfies readonly Path[];

const entry = (id: string) => ({ id });

/** The answers of a list whose pages hold entries of these names: one letter each. The last is followed by empty ones. */
export function answersOf(path: Path, ...pages: readonly string[]): Answer[] {
  const total = pages.join("").length;
  const last = pages.length - 1;
  const all = [...pages, ""].map((page, number) => ({ entries: [...page].map(entry), number, more: number < last, total }));
  return all.map((page) => LISTS[path].answer(page));
}

/** The queries that ask for such pages, up to the one that tells that there is no other. */
export function queriesFor(path: Path, ...pages: readonly string[]): string[] {
  const { asks, told, first = "" }: List = LISTS[path];
  const count = pages.length + (told ? 0 : 1);
  return Array.from({ length: count }, (_, number) => (number === 0 ? first : asks(pages.slice(0, number).join("").length, number)));
}

/** What can be gone through, without static types. */
export interface Listed extends AsyncIterable<{ readonly id: string; readonly written_at?: unknown }> {
  pages(): AsyncIterable<unknown>;
}

/** {@link paginate}, without static types. */
export const listed = paginate as unknown as (client: unknown, method: string, path: string, init?: unknown) => Listed;

/** A list that is answered in turn, and the queries it was asked with. */
export function listOf(path: string, answers: readonly Answer[], { init, options }: { init?: object; options?: object } = {}) {
  const { sent, client } = observed(answers, options, manifest);
  const queries = () => sent.map(({ url }) => decodeURIComponent(new URL(url).search.slice(1)));
  return { sent, client, queries, list: listed(client, "GET", path, init) };
}

/** Goes through a list: the names of what came, and what it ended with. */
export async function gone(list: AsyncIterable<{ readonly id: string }>): Promise<{ readonly ids: string; readonly error: unknown }> {
  let ids = "";
  try {
    for await (const { id } of list) ids += id;
    return { ids, error: undefined };
  } catch (error) {
    return { ids, error };
  }
}

/** Lists that come in pages, as one list. */

import type { Arguments, Client, Data, GetOf, Init, Responses } from "./call.ts";
import { JackfieldError } from "./errors.ts";
import { checked } from "./input.ts";
import { insideOf } from "./inside.ts";
import type { Operation, Pagination, PlanNode } from "./manifest.ts";
import { Misfit } from "./misfit.ts";
import { type CheckedLimits, ownInit } from "./options.ts";
import { ownMember } from "./own.ts";
import { type Query, turner } from "./pages.ts";
import { keysOf } from "./pointer.ts";
import type { AnyResult } from "./reply.ts";
import { routeOf } from "./routes.ts";

/** An operation that is paged, and where its list is. */
type Paged<Items extends string = string> = { pagination: { items: Items } };

type PagedPaths<Paths> = { [Path in keyof Paths]: Paths[Path] extends { get: Paged } ? Path : never }[keyof Paths];

/** What a JSON Pointer leads to; a bare list is its own. */
type At<Value, Pointer extends string> = Value extends readonly unknown[]
  ? Value
  : Pointer extends `/${infer Key}/${infer Rest}`
    ? Value extends { readonly [K in Key]?: infer Member }
      ? At<Member, `/${Rest}`>
      : never
    : Pointer extends `/${infer Key}`
      ? Value extends { readonly [K in Key]?: infer Member }
        ? Member
        : never
      : Value;

type ItemOf<Operation> =
  Operation extends Paged<infer Items> ? Extract<At<Data<Responses<Operation>>, Items>, readonly unknown[]>[number] : never;

/** All items of a list, page after page; each iteration begins anew. */
export interface Pages<Item, Page> extends AsyncIterable<Item> {
  /** The same, by whole answers. */
  pages(): AsyncIterable<Page>;
}

/** A page that is empty ends a list that is counted. Where a cursor or link goes on, so many in a row end it with an error. */
const MAX_EMPTY = 100;

/** What a JSON Pointer leads to. */
function at(value: unknown, pointer: string): unknown {
  return keysOf(pointer).reduce(ownMember, value);
}

/** JSON for comparing; a view of the caller's own may hold what JSON does not. */
function fingerprint(items: readonly unknown[]): string {
  return JSON.stringify(items, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
}

// Laid under what a manifest leaves out, so that nothing is looked for on the prototype.
const PAGING = { limit: undefined, total: undefined, next: undefined, envelope: undefined };
const NO_QUERY = { query: undefined };

// Each page's call reads its own.
const NO_LIMITS = {} as CheckedLimits;

/** The names of the query parameters that are times. */
function timesOf({ parameters }: Operation): readonly string[] {
  const { query } = { ...NO_QUERY, ...parameters?.properties };
  return Object.keys((query as PlanNode | undefined)?.properties ?? {});
}

interface Walk {
  readonly template: string;
  readonly pagination: Pagination;
  /** The query parameters that are times. */
  readonly times: readonly string[];
  /** Where to begin. */
  readonly query: Query;
  /** Asks for one page; `answered` hears how often. */
  ask(query: Query, answered: (attempts: number) => void): Promise<AnyResult>;
}

/** A page that came. */
interface Came {
  readonly data: unknown;
  readonly items: readonly unknown[];
}

async function* pagesOf({ template, pagination, times, query: asked, ask }: Walk): AsyncGenerator<Came> {
  const { envelope, total, next: pointer = total } = pagination as Pagination & { readonly [Name in keyof typeof PAGING]?: string };
  const start = envelope !== undefined && ownMember(asked, envelope) === undefined ? { ...asked, [envelope]: true } : asked;
  const turn = checked(`${template}: params`, template, () => turner(pagination, start, times));
  let query: Query | undefined = start;
  let first = "";
  let last = "";
  let empty = 0;
  let attempts = 0;
  while (query) {
    const { data, error, response } = await ask(query, (sent) => {
      attempts = sent;
    });
    if (error) throw error;
    const details = { operation: template, status: response.status, attempts };
    const fail = (what: string) => new JackfieldError("response", `${template}: ${what}`, details);
    const found = Array.isArray(data) ? data : at(data, pagination.items);
    const items = found === null ? [] : found;
    if (!Array.isArray(items))
      throw fail(`the answer holds no list at "${pagination.items}", so that nobody knows whether it is the last.`);
    if (items.length > 0) {
      const text = fingerprint(items);
      if (text === last || text === first)
        throw fail("a page came twice: the server does not turn pages as documented. What came before is whole.");
      first ||= text;
      last = text;
    }
    empty = items.length > 0 ? 0 : empty + 1;
    // Read before the page is handed over: it is the caller's then, to change as they like.
    const said = pointer === undefined || Array.isArray(data) ? undefined : at(data, pointer);
    const page = { count: items.length, said, response, fail };
    yield { data, items };
    query = turn(page);
    if (query && empty >= MAX_EMPTY) throw fail(`${empty} empty pages in a row, and no end.`);
  }
}

/**
 * The items of a list that comes in pages, asked for as they are used.
 *
 * Limits and retries hold for each page's call, `signal` for all of them. An item that is added or removed meanwhile can move others
 * over the border of a page, so that one is missed or comes twice.
 *
 * @param init what the call takes; parameters that say where a page begins say where the first one does
 * @throws JackfieldError as the call's own, {@link ApiError} included, and `response` for a page that comes twice or holds no list
 */
export function paginate<Paths, Given extends string, Operations, Path extends PagedPaths<Paths>>(
  client: Client<Paths, Given, Operations>,
  method: "GET",
  path: Path,
  ...init: Arguments<Init<GetOf<Paths, Path>, Given>>
): Pages<ItemOf<GetOf<Paths, Path>>, Data<Responses<GetOf<Paths, Path>>>> {
  const template = `${method} ${String(path)}`;
  const { route, pagination, perform } = checked(template, template, () => {
    const { manifest, perform } = insideOf(client);
    const route = routeOf(manifest, template);
    if (!route?.operation.pagination) throw new Misfit("is no operation that the spec says to be paged");
    return { route, pagination: { ...PAGING, ...route.operation.pagination } as Pagination, perform };
  });
  const [options] = init as [object?];
  const { params } = checked(`${template}: the call`, template, () => ownInit(options, NO_LIMITS));
  const { query = {} } = params;
  const ask: Walk["ask"] = (query, answered) => perform(route, { ...options, params: { ...params, query } }, ownInit, answered);
  const walk = () => pagesOf({ template, pagination, times: timesOf(route.operation), query, ask });
  async function* pages() {
    for await (const { data } of walk()) yield data as never;
  }
  async function* items() {
    for await (const page of walk()) yield* page.items as never[];
  }
  return { pages, [Symbol.asyncIterator]: items };
}

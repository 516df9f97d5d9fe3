/** The target of a link: its template filled in, and its place below an API. */

import { Misfit, within } from "./misfit.ts";
import { ownMember } from "./own.ts";
import { pathSegment } from "./path.ts";
import { pair, queryFrom } from "./query.ts";

/** A place below the base URL. */
export interface LinkPlace {
  /** The path's segments, decoded; the last is empty where the path ends in a slash. */
  readonly pieces: readonly string[];
  readonly query: Readonly<Record<string, string | string[]>>;
}

const BRACES = /\{([^{}]*)\}/g;
const EXPRESSION = /^([?&]?)(\w+(?:\.\w+)*(?:,\w+(?:\.\w+)*)*)$/;

function queryPart(operator: string, names: readonly string[], variables: unknown): string {
  const pairs = names.flatMap((name) => {
    const value = ownMember(variables, name);
    return value === undefined ? [] : [within([`{${operator}${name}}`], () => pair(name, value))];
  });
  return pairs.length === 0 ? "" : `${operator}${pairs.join("&")}`;
}

/**
 * A URI template with its variables filled in: `{id}`, which has to be given, and `{?a,b}` and `{&a,b}`, which need not (RFC 6570).
 * Throws {@link Misfit} for one that is missing, could lead elsewhere, or is of another kind.
 */
export function expand(template: string, variables: unknown): string {
  const filled = template.replace(BRACES, (_, expression: string) => {
    const [, operator = "", list = ""] = EXPRESSION.exec(expression) ?? [];
    if (list === "") throw new Misfit("has braces that hold neither `{name}` nor `{?name}` nor `{&name}`");
    const names = list.split(",");
    if (operator !== "") return queryPart(operator, names, variables);
    return names
      .map((name) => {
        const value = ownMember(variables, name);
        if (value === undefined) throw new Misfit(`needs \`variables.${name}\``);
        return within([`{${name}}`], () => pathSegment(value));
      })
      .join(",");
  });
  if (/[{}]/.test(filled)) throw new Misfit("has a brace without its other half");
  return filled;
}

// A backslash is a slash to a URL parser, and most control characters are nothing to it.
const ODD = /[\p{Cc}\\]/u;

// A parser removes these before anything else looks, so that a path would be another one than it seems.
const DOT_SEGMENT = /(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i;

/** The place of `href` below `baseUrl`. Throws {@link Misfit} where it is not below it, never quoting it. */
export function placeOf(href: string, baseUrl: string): LinkPlace {
  const base = new URL(baseUrl);
  const root = base.pathname.replace(/\/$/, "");
  const api = `${base.origin}${root}/`;
  if (ODD.test(href) || !URL.canParse(href, api)) throw new Misfit("is no URL");
  const url = new URL(href, api);
  if (url.origin !== base.origin || url.username || url.password) throw new Misfit("leads to another origin, which gets no credentials");
  const [path = ""] = href.split(/[?#]/, 1);
  // What would be meant is the place of the answer that holds the link, and nobody knows it here.
  if (path === "") throw new Misfit("has no path");
  if (DOT_SEGMENT.test(path)) throw new Misfit("has a dot segment, which would reach another resource");
  const below = `${url.pathname}/`.startsWith(`${root}/`);
  // A server that does not know where it is mounted writes its paths without the mount.
  if (!below && !/^\/(?!\/)/.test(href)) throw new Misfit("leads out of the API");
  const place = below ? url.pathname.slice(root.length) : url.pathname;
  try {
    // `URLSearchParams` would put U+FFFD for bytes that are no UTF-8.
    decodeURIComponent(url.search);
    return { pieces: place.split("/").slice(1).map(decodeURIComponent), query: queryFrom(url.searchParams) };
  } catch {
    throw new Misfit("has a percent sign that encodes nothing");
  }
}

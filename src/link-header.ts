/** The `Link` header (RFC 8288, section 3). */

// One link: its target, and all up to the comma after it that is not in quotes.
const LINK = /<([^<>]*)>((?:[^",<]|"(?:[^"\\]|\\.)*(?:"|$))*)/g;
const PARAMETER = /;\s*([^\s=;,"]*)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)(?:"|$)|([^\s;,"]*)))?/g;

/** The relations of a link: those of its first `rel`. */
function relationsOf(parameters: string): readonly string[] {
  for (const [, name = "", quoted, bare = ""] of parameters.matchAll(PARAMETER)) {
    if (name.toLowerCase() === "rel") return (quoted ?? bare).toLowerCase().split(/\s+/);
  }
  return [];
}

/** The query of the link to the next page, without its `?`; empty where it has none, and `undefined` where there is no such link. */
export function nextLink(header: string): string | undefined {
  for (const [, target = "", parameters = ""] of header.matchAll(LINK)) {
    if (relationsOf(parameters).includes("next")) return /^[^?#]*\?([^#]*)/.exec(target)?.[1] ?? "";
  }
  return undefined;
}

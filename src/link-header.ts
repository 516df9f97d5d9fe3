/** The `Link` header (RFC 8288, section 3). */

// One link: its target, and parameters whose values may be quoted.
const LINK = /<([^>]*)>((?:\s*;\s*[^\s=;,"]+\s*(?:=\s*(?:"(?:[^"\\]|\\.)*"|[^\s;,"]*))?)*)/g;
const REL = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]*))/i;

/** The query of the link to the next page, without its `?`; `undefined` where there is none. */
export function nextLink(header: string): string | undefined {
  for (const [, target = "", parameters = ""] of header.matchAll(LINK)) {
    const [, quoted, bare] = REL.exec(parameters) ?? [];
    const relations = (quoted ?? bare ?? "").toLowerCase().split(/\s+/);
    if (relations.includes("next")) return /\?([^#]*)/.exec(target)?.[1];
  }
  return undefined;
}

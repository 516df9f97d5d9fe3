/** The files for machines: `llms.txt` (llmstxt.org), `llms-full.txt`, and `sitemap.xml` (sitemaps.org). */

import { BASE, SITE } from "./site.ts";
import type { Twin } from "./twin.ts";
import { twinOf } from "./twin-address.ts";

/** A page of the site. */
export interface Page extends Twin {
  readonly address: string;
}

const INTRODUCTION = `# Jackfield

> Typed TypeScript clients for SaaS APIs, compiled from hand-written OpenAPI specs. This site has guides, and a page for every operation.
`;

const item = ({ title, address, description }: Page) => `- [${title}](${SITE}${twinOf(address)})${description ? `: ${description}` : ""}`;

/** The parts of the site: the folders below its start page, those of the reference each by itself. */
function partOf({ address }: Page): string {
  const [part = "", api] = address.slice(BASE.length).split("/");
  if (part === "") return "Start";
  return part === "reference" ? `Reference: ${api}` : part.charAt(0).toUpperCase() + part.slice(1);
}

/** A list of all pages, by part. */
export function list(pages: readonly Page[]): string {
  const parts = [...new Set(pages.map(partOf))].map((part) => ({ part, members: pages.filter((page) => partOf(page) === part) }));
  const sections = parts.map(({ part, members }) => `## ${part}\n\n${members.map(item).join("\n")}\n`);
  return [INTRODUCTION, ...sections].join("\n");
}

/** The text of all pages. */
export function full(pages: readonly Page[]): string {
  return pages.map(({ address, markdown }) => `<!-- ${SITE}${address} -->\n\n${markdown}`).join("\n---\n\n");
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The addresses of all pages. */
export function sitemap(pages: readonly Page[]): string {
  const urls = pages.map(({ address }) => `<url><loc>${escaped(`${SITE}${address}`)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`;
}

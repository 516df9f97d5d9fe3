/** The links of built pages, read without a browser. */

import { readFileSync } from "node:fs";
import path from "node:path";
import { BASE, SITE } from "../../lib/site.ts";
import { filesOf } from "./build.ts";

/** One page: its address, the anchors it has, and where it points. */
interface Linked {
  readonly address: string;
  readonly anchors: ReadonlySet<string>;
  readonly links: readonly string[];
}

const unescaped = (text: string) =>
  text.replaceAll("&quot;", '"').replaceAll("&#38;", "&").replaceAll("&#x26;", "&").replaceAll("&amp;", "&");

const attributes = (html: string, names: string) =>
  [...html.matchAll(new RegExp(`\\s(?:${names})="([^"]*)"`, "g"))].map(([, value = ""]) => unescaped(value));

function read(folder: string, file: string): Linked {
  const text = readFileSync(path.join(folder, file), "utf8");
  // The error page is served at any address, and its canonical one is nowhere.
  const html = text.replace(/<script\b[^>]*>[\s\S]*?<\/script>|<link rel="canonical"[^>]*>/g, "");
  const address = `${SITE}${BASE}${file.replace(/(?:^|(?<=\/))index\.html$/, "")}`;
  return { address, anchors: new Set(attributes(html, "id")), links: attributes(html, "href|src") };
}

/** Links within the site that lead to no file or no anchor. */
export function brokenLinks(folder: string): string[] {
  const files = filesOf(folder);
  const pages = files.filter((file) => file.endsWith(".html")).map((file) => read(folder, file));
  const known = new Map(pages.map((page) => [page.address, page]));
  const others = new Set(files.map((file) => `${SITE}${BASE}${file}`));
  const isBroken = (from: Linked, link: string) => {
    const { origin, pathname, hash } = new URL(link, from.address);
    if (origin !== SITE) return false;
    const page = known.get(`${origin}${pathname}`);
    if (!page) return !others.has(`${origin}${pathname}`);
    return hash !== "" && !page.anchors.has(decodeURIComponent(hash.slice(1)));
  };
  return pages.flatMap((page) => page.links.filter((link) => isBroken(page, link)).map((link) => `${page.address}: ${link}`));
}

/** Ids that a page has twice. */
export function doubleIds(folder: string): string[] {
  const pages = filesOf(folder).filter((file) => file.endsWith(".html"));
  return pages.flatMap((file) => {
    const ids = attributes(readFileSync(path.join(folder, file), "utf8").replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, ""), "id");
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}: ${id}`);
  });
}

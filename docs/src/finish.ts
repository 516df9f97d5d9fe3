/** What is done to the built pages: a content security policy in each, a Markdown twin beside each, and the files for machines. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { full, list, type Page, sitemap } from "../lib/machines.ts";
import { withPolicy } from "../lib/policy.ts";
import { BASE } from "../lib/site.ts";
import { twinOfPage } from "../lib/twin.ts";
import { twinOf } from "../lib/twin-address.ts";

function pagesBelow(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".html"))
    .map((file) => file.replaceAll(path.sep, "/"))
    .sort();
}

/** `guides/errors/index.html` as the address of the page. */
const addressOf = (file: string) => `${BASE}${file.replace(/(?:^|(?<=\/))index\.html$/, "")}`;

/** Finishes one page; what its twin says, unless it is an error page. */
async function finishPage(folder: string, file: string): Promise<Page | undefined> {
  const place = path.join(folder, file);
  const html = readFileSync(place, "utf8");
  writeFileSync(place, withPolicy(html));
  if (file === "404.html") return undefined;
  const twin = await twinOfPage(html);
  if (!twin) throw new Error(`${file} has no content that could be its Markdown twin.`);
  const address = addressOf(file);
  const twinFile = path.join(folder, twinOf(address).slice(BASE.length));
  if (existsSync(twinFile)) throw new Error(`${twinFile} is there already: two pages would share it.`);
  writeFileSync(twinFile, twin.markdown);
  return { address, ...twin };
}

/** The integration; it comes after those that write pages. */
export function finish(): AstroIntegration {
  return {
    name: "finish",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = (await Promise.all(pagesBelow(folder).map((file) => finishPage(folder, file)))).filter((page) => page !== undefined);
        writeFileSync(path.join(folder, "llms.txt"), list(pages));
        writeFileSync(path.join(folder, "llms-full.txt"), full(pages));
        writeFileSync(path.join(folder, "sitemap.xml"), sitemap(pages));
        logger.info(`${pages.length} pages with their twins`);
      },
    },
  };
}

/** The guides as a collection. Their titles are their first headings, so that they need no front matter. */

import { defineCollection } from "astro:content";
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { docsSchema } from "@astrojs/starlight/schema";
import type { Loader } from "astro/loaders";
import { withDiagrams } from "../lib/diagrams.ts";
import { readGuides, withLinks, withScrolling } from "../lib/guides.ts";
import { BASE } from "../lib/site.ts";

const FOLDER = path.join(process.cwd(), "docs/guides");
const EDIT = "https://github.com/jackfield/jackfield/edit/main/docs/guides";

/** `index` alone, which the start page shows, or all the others. */
function guides(wanted: (name: string) => boolean, prefix: string): Loader {
  return {
    name: "guides",
    load: async ({ store, parseData, renderMarkdown, generateDigest }) => {
      store.clear();
      for (const { name, title, description, body } of readGuides(FOLDER).filter((guide) => wanted(guide.name))) {
        const id = `${prefix}${name}`;
        const file = path.join(FOLDER, `${name}.md`);
        const data = await parseData({ id, data: { title, description, editUrl: `${EDIT}/${name}.md` } });
        const text = withLinks(
          withDiagrams(body, (svg) => readFileSync(path.join(FOLDER, svg), "utf8")),
          BASE,
        );
        const { html, ...rest } = await renderMarkdown(text, { fileURL: pathToFileURL(file) });
        const rendered = { ...rest, html: withScrolling(html) };
        store.set({ id, data, body, filePath: `guides/${name}.md`, digest: generateDigest(text), rendered });
      }
    },
  };
}

export const collections = {
  docs: defineCollection({ loader: guides((name) => name !== "index", "guides/"), schema: docsSchema() }),
  start: defineCollection({ loader: guides((name) => name === "index", ""), schema: docsSchema() }),
};

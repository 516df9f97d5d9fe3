import path from "node:path";
import starlight from "@astrojs/starlight";
import { defineConfig, passthroughImageService } from "astro/config";
import { apis } from "./lib/apis.ts";
import { readGuides } from "./lib/guides.ts";
import { BASE, SITE } from "./lib/site.ts";
import { finish } from "./src/finish.ts";

const guides = readGuides(path.join(process.cwd(), "docs/guides")).filter(({ name }) => name !== "index");

const link = (label: string, address: string) => ({ label, link: address });

const reference = apis.map(({ name, title, operations }) => ({
  label: title,
  collapsed: true,
  items: [
    link("Overview", `/reference/${name}/`),
    ...operations.map(({ operationId, slug, method }) => ({
      ...link(operationId, `/reference/${name}/${slug}/`),
      badge: { text: method.toUpperCase(), class: `method ${method}` },
    })),
    link("Changelog", `/reference/${name}/changelog/`),
  ],
}));

export default defineConfig({
  site: SITE,
  base: BASE,
  trailingSlash: "always",
  outDir: process.env["JACKFIELD_DOCS_OUT"] ?? "./dist",
  cacheDir: process.env["JACKFIELD_DOCS_CACHE"] ?? "./node_modules/.astro",
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  // Astro resolves its own `cookie` from the output folder, where another version may lie above it.
  vite: { environments: { prerender: { resolve: { noExternal: true } } } },
  server: { host: "127.0.0.1" },
  integrations: [
    starlight({
      title: "Jackfield",
      description: "Typed TypeScript clients for SaaS APIs, compiled from hand-written OpenAPI specs.",
      favicon: "/favicon.svg",
      social: [{ icon: "github", label: "GitHub", href: "https://github.com/jackfield/jackfield" }],
      customCss: ["./src/styles.css"],
      components: { Footer: "./src/components/Footer.astro", Search: "./src/components/Search.astro" },
      markdown: { processedDirs: ["./guides"] },
      expressiveCode: {
        themes: ["github-dark-high-contrast", "github-light-high-contrast"],
        minSyntaxHighlightingColorContrast: 5,
        // Wrapped lines need no scrolling, which not every keyboard can do.
        defaultProps: { wrap: true, preserveIndent: true },
      },
      sidebar: [
        link("Home", "/"),
        { label: "Guides", items: guides.map(({ name, title }) => link(title, `/guides/${name}/`)) },
        { label: "Reference", items: reference },
      ],
    }),
    finish(),
  ],
});

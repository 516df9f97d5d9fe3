/** What a build writes: whole, light, and the same bytes each time. */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { loadApis } from "../../examples/samples.ts";
import { filesBelow, textOf } from "../../test/support/files.ts";
import { policyOf } from "../lib/policy.ts";
import { BASE, SITE } from "../lib/site.ts";
import { twinOf } from "../lib/twin-address.ts";
import { type Built, build, filesOf } from "./support/build.ts";
import { brokenLinks, doubleIds } from "./support/html.ts";

/** kB of 1,000 bytes, gzip, for the HTML, CSS and JS that an operation's page needs at once. */
const WEIGHT_KB = 150;

const apis = await loadApis();
let built: Built;
let files: string[];

const read = (file: string) => readFileSync(path.join(built.folder, file), "utf8");
const pages = () => files.filter((file) => file.endsWith(".html"));
const addressOf = (file: string) => `${BASE}${file.replace(/(?:^|(?<=\/))index\.html$/, "")}`;

beforeAll(async () => {
  built = await build();
  files = filesOf(built.folder);
}, 120_000);

describe("pages", () => {
  test.each(apis)("$name: one for every operation, the overview and the changelog", ({ name, operations }) => {
    const names = ["changelog", ...operations.map(({ operationId }) => operationId)];
    expect(files).toEqual(
      expect.arrayContaining([`reference/${name}/index.html`, ...names.map((page) => `reference/${name}/${page}/index.html`)]),
    );
  });

  test("one for every guide", () => {
    const guides = filesBelow("docs/guides", ".md").map((file) => path.basename(file, ".md"));
    expect(files).toEqual(expect.arrayContaining(guides.map((name) => (name === "index" ? "index.html" : `guides/${name}/index.html`))));
  });

  test("no link leads to nothing, and no anchor is there twice", () => {
    expect(brokenLinks(built.folder)).toEqual([]);
    expect(doubleIds(built.folder)).toEqual([]);
  });

  test("each has a policy that allows its own inline elements by their hashes, and no others", () => {
    for (const file of pages()) {
      const [, policy = ""] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(read(file)) ?? [];
      expect(policy).toBe(policyOf(read(file)));
      expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval'(?: 'sha256-[\w+/=]{44}')+;/);
      expect(policy.match(/unsafe-(?:inline|hashes|eval)/g)).toEqual(["unsafe-eval", "unsafe-inline"]);
      expect(policy).toContain("style-src-attr 'unsafe-inline'");
    }
  });

  test(`an operation's weighs less than ${WEIGHT_KB} kB`, () => {
    const weigh = (file: string) => {
      const html = read(file);
      const linked = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, address = ""]) => address.slice(BASE.length));
      const parts = [html, ...[...new Set(linked)].map(read)];
      return parts.reduce((sum, part) => sum + gzipSync(part).length, 0) / 1000;
    };
    const heavy = pages().filter((file) => weigh(file) >= WEIGHT_KB);
    expect(heavy).toEqual([]);
  });
});

describe("machines", () => {
  test("beside every page lies its Markdown twin, with its text", () => {
    for (const file of pages().filter((page) => page !== "404.html")) {
      const twin = read(twinOf(addressOf(file)).slice(BASE.length));
      expect(twin).toMatch(/^# \S/);
      expect(twin.length).toBeGreaterThan(200);
    }
  });

  test.each(apis.flatMap((api) => api.operations.map((operation) => ({ api, operation, id: operation.operationId }))))(
    "the twin of $api.name $id names every parameter, status and field",
    ({ api, operation }) => {
      const twin = read(`reference/${api.name}/${operation.operationId}.md`);
      const names = [...operation.parameters.map(({ name }) => name), ...operation.responses.map(([status]) => status)];
      expect(names.filter((name) => !twin.includes(name))).toEqual([]);
      expect(twin).toContain(`client.call.${operation.operationId}(`);
    },
  );

  test.each(apis)("$name: the document is offered as it is", ({ name }) => {
    expect(read(`reference/${name}/openapi.json`)).toBe(textOf(`generated/${name}/openapi.json`));
  });

  test("llms.txt lists every twin, llms-full.txt holds them, sitemap.xml lists every page", () => {
    const list = read("llms.txt");
    const full = read("llms-full.txt");
    const map = read("sitemap.xml");
    for (const file of pages().filter((page) => page !== "404.html")) {
      const address = addressOf(file);
      expect(list).toContain(`(${SITE}${twinOf(address)})`);
      expect(full).toContain(read(twinOf(address).slice(BASE.length)));
      expect(map).toContain(`<loc>${SITE}${address}</loc>`);
    }
  });
});

test("a second build writes the same bytes", async () => {
  const digest = (folder: string) =>
    Object.fromEntries(
      filesOf(folder).map((file) => [
        file,
        createHash("sha256")
          .update(readFileSync(path.join(folder, file)))
          .digest("hex"),
      ]),
    );
  expect(digest((await build()).folder)).toEqual(digest(built.folder));
}, 120_000);

/** The changelog of an API, made from records of two releases whose every text attacks its reader, and from notes. */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import type { Changes, Entry } from "../../scripts/diff/record.ts";
import { temporaryFolder } from "../../test/support/tree.ts";
import { BASE } from "../lib/site.ts";
import { openBrowser, withPage } from "./support/browser.ts";
import { build } from "./support/build.ts";
import { overflow, unfold, violations, watch } from "./support/faults.ts";
import { ATTACKS, HOSTILE, HOSTILE_SPEC } from "./support/hostile.ts";
import { brokenLinks, doubleIds } from "./support/html.ts";
import { serve } from "./support/serve.ts";

const [template = ""] = Object.keys(HOSTILE.paths);
const OPERATION = `POST ${template}`;
const PROPERTY = "/property <script>globalThis.pwned=10<~1script>";
const WORDS = ATTACKS.join(" ");

const at = (operation: string, part = "", pointer = "") => ({ operation, part, pointer });
const places = (...all: Entry["places"]) => ({ places: all });

const ENTRIES: readonly Entry[] = [
  { level: "major", kind: "Removed", documents: "is not there any more", ...places(at(`GET /gone/${ATTACKS[0]}`)) },
  {
    level: "major",
    kind: "Changed",
    schema: `Thing/${ATTACKS[1]}`,
    documents: "is `read:*`, was *strong*",
    types: `can be absent ${WORDS}`,
    ...places(at(OPERATION, "answer 200", PROPERTY), at(OPERATION, "body", "/not/there")),
  },
  { level: "minor", kind: "Changed", documents: "takes more", ...places(at(OPERATION, "params", "/query/nothing")) },
  { level: "major", kind: "Changed", documents: "takes less", ...places(at(OPERATION, "body", "/choice/a")) },
  { level: "minor", kind: "Changed", documents: "another", ...places(at("", "securitySchemes", "/flow/type")) },
  { level: "patch", kind: "Changed", documents: "wording", ...places(at("")) },
];
const SECOND: Changes = { since: "0.9.0", verdict: "major", apis: [{ api: "hostile", verdict: "major", entries: ENTRIES }] };
const FIRST: Changes = {
  since: null,
  verdict: "minor",
  apis: [
    {
      api: "hostile",
      verdict: "minor",
      entries: [
        { level: "minor", kind: "Added", documents: "the API is new", ...places(at("")) },
        { level: "minor", kind: "Added", documents: "is new", ...places(at(OPERATION)) },
        { level: "minor", kind: "Added", documents: "is new", ...places(at("GET /gone")) },
      ],
    },
    { api: "another", verdict: "minor", entries: [{ level: "minor", kind: "Added", documents: "of another API", ...places(at("")) }] },
  ],
};

const NOTES = `# Changelog

## [Unreleased]

### Added

- A note on what comes next.

## [0.9.0] - 2026-02-03

### Added

- **Breaking:** ${ATTACKS[0]} and [a link](javascript:globalThis.pwned=4).

[0.9.0]: https://elsewhere.test/compare
`;

const tree = temporaryFolder();
const ADDRESS = "reference/hostile/changelog/";
let folder: string;
let origin: string;
let browser: Browser;

function write(file: string, content: unknown): void {
  mkdirSync(path.dirname(path.join(tree, file)), { recursive: true });
  writeFileSync(path.join(tree, file), typeof content === "string" ? content : JSON.stringify(content));
}

beforeAll(async () => {
  write("generated/hostile/openapi.json", HOSTILE);
  write("specs/hostile.yaml", HOSTILE_SPEC);
  write("specs/changes/0.9.0.json", FIRST);
  write("specs/changes/0.10.0.json", SECOND);
  write("CHANGELOG.md", NOTES);
  ({ folder } = await build(tree));
  [origin, browser] = await Promise.all([serve(folder), openBrowser()]);
}, 120_000);

/** What a look at the page gives. */
function look<T>(read: () => T): Promise<T> {
  return withPage(browser, {}, async (page) => {
    await page.goto(`${origin}${BASE}${ADDRESS}`);
    await unfold(page);
    return page.evaluate(read);
  });
}

test("releases come newest first, with their groups and anchors in order", async () => {
  const headings = await look(() =>
    [...document.querySelectorAll(".sl-markdown-content :is(h2, h3, h4)")].map((each) => `${each.tagName} ${each.id} ${each.textContent}`),
  );
  expect(headings).toEqual([
    "H2 0.10.0 0.10.0, not released yet",
    "H3 0.10.0-removed Removed",
    "H3 0.10.0-changed Changed",
    "H3 0.10.0-notes Notes",
    "H4 0.10.0-notes-added Added",
    "H2 0.9.0 0.9.0 (2026-02-03)",
    "H3 0.9.0-added Added",
    "H3 0.9.0-notes Notes",
    "H4 0.9.0-notes-added Added",
  ]);
});

test("what breaks is marked and comes first, and the verdict is told", async () => {
  const { changed, text } = await look(() => ({
    changed: [...document.querySelectorAll('[id="0.10.0-changed"] + ul > li')].map(
      (each) => each.querySelector(".badge.breaking") !== null,
    ),
    text: (document.querySelector(".sl-markdown-content") as HTMLElement).innerText.replace(/\s+/g, " "),
  }));
  expect(changed).toEqual([true, true, false, false, false]);
  expect(text).toContain("Since 0.9.0: major, 3 breaking changes and 3 others.");
  expect(text).toContain("The first release.");
  expect(text).toContain("Wording.");
  expect(text).not.toContain("elsewhere.test/compare");
  expect(text).not.toContain("of another API");
});

test("entries lead to the operation and to the field, or to what is nearest and there still", async () => {
  const links = await look(() =>
    [...document.querySelectorAll(".sl-markdown-content :is(li, th) a")].map(
      (each) => each.getAttribute("href")?.split("/reference/hostile/")[1],
    ),
  );
  const page = "operation-script-globalThis-pwned-10-script-/";
  expect(links).toEqual([
    `${page}#status-200-property-script-globalThis.pwned-10-script`,
    `${page}#request-body`,
    `${page}#body-choice.a`,
    `${page}#parameters-query`,
    "#credential-flow",
    page,
  ]);
  expect(brokenLinks(folder).filter((link) => link.includes("/changelog/"))).toEqual([]);
  expect(doubleIds(folder)).toEqual([]);
});

test("new operations are a table, with what they do", async () => {
  const rows = await look(() =>
    [...document.querySelectorAll("table[aria-label='Added operations'] tr")].map((row) =>
      [...row.children].map((cell) => cell.textContent?.trim()),
    ),
  );
  expect(rows).toEqual([
    ["Operation", "Summary"],
    [OPERATION, expect.stringContaining("operation summary")],
    ["GET /gone", "Not there any more."],
  ]);
});

test("every text of a record is text, exactly, and nothing of it runs", async () => {
  await withPage(browser, {}, async (page) => {
    const faults = watch(page, origin);
    await page.goto(`${origin}${BASE}${ADDRESS}`);
    await unfold(page);
    await page.waitForTimeout(200);
    expect(faults).toEqual([]);
    expect(await page.evaluate(() => (globalThis as { pwned?: unknown }).pwned)).toBeUndefined();
    const text = await page.locator(".sl-markdown-content").textContent();
    // Backticks are all that has a meaning.
    const shown = `Thing/${ATTACKS[1]}: is read:*, was *strong* (types: can be absent ${WORDS})`.replace(/`([^`]+)`/g, "$1");
    expect(text).toContain(shown);
    expect(text).toContain(`GET /gone/${ATTACKS[0]}: is not there any more.`);
    expect(
      await page.locator(".sl-markdown-content [href^='javascript' i], .sl-markdown-content :is(img, iframe, form, script)").count(),
    ).toBe(0);
  });
});

test("its Markdown twin and the text for machines carry it, and hold no element", () => {
  const twin = readFileSync(path.join(folder, "reference/hostile/changelog.md"), "utf8");
  expect(readFileSync(path.join(folder, "llms-full.txt"), "utf8")).toContain(twin);
  expect(twin).toContain("## 0.10.0, not released yet");
  expect(twin).toMatch(/^- breaking .*takes less\.$/m);
  expect(twin).toMatch(/^\| \[`POST .* operation summary/m);
  const outside = twin.replace(/(`+)[\s\S]*?\1/g, "");
  expect(outside.match(/(?<!\\)<(?:script|img|iframe|base|form|meta|svg|style|!--)/g)).toBeNull();
});

describe.each(["light", "dark"] as const)("in the %s", (colorScheme) => {
  test("is accessible, and is not scrolled sideways at 360 px", async () => {
    await withPage(browser, { colorScheme, viewport: { width: 360, height: 900 } }, async (page) => {
      await page.goto(`${origin}${BASE}${ADDRESS}`);
      await unfold(page);
      expect([...(await overflow(page)), ...(await violations(page))]).toEqual([]);
    });
  });
});

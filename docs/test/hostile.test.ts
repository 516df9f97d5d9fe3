/** A spec that attacks its reader: its text is shown, and nothing of it runs. */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { operationsOf } from "../../scripts/document.ts";
import { run, temporaryFolder } from "../../test/support/tree.ts";
import { samplesFor } from "../lib/samples.ts";
import { BASE } from "../lib/site.ts";
import { openBrowser, withPage } from "./support/browser.ts";
import { build, filesOf } from "./support/build.ts";
import { unfold, watch } from "./support/faults.ts";
import { ATTACKS, HOSTILE, HOSTILE_SPEC } from "./support/hostile.ts";
import { serve } from "./support/serve.ts";

const tree = temporaryFolder();
let folder: string;
let origin: string;
let browser: Browser;

beforeAll(async () => {
  mkdirSync(path.join(tree, "generated/hostile"), { recursive: true });
  mkdirSync(path.join(tree, "specs"));
  writeFileSync(path.join(tree, "generated/hostile/openapi.json"), JSON.stringify(HOSTILE));
  writeFileSync(path.join(tree, "specs/hostile.yaml"), HOSTILE_SPEC);
  ({ folder } = await build(tree));
  [origin, browser] = await Promise.all([serve(folder), openBrowser()]);
}, 120_000);

const slug = "operation-script-globalThis-pwned-10-script-";
const PAGES = ["", "reference/hostile/", "reference/hostile/changelog/", `reference/hostile/${slug}/`];

/** Elements and attributes that no page has outside the search, which is Starlight's own. Links may lead elsewhere, but over HTTP only. */
function intruders(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const FOREIGN = 'iframe, base, form, meta[http-equiv="refresh" i], [srcdoc], [onerror], [onload], [src*="elsewhere"], [action]';
    const links = [...document.querySelectorAll("[href]")].filter((element) => {
      const address = new URL(element.getAttribute("href") ?? "", location.href);
      return !/^https?:$/.test(address.protocol) || (element.tagName !== "A" && address.host.startsWith("elsewhere"));
    });
    const found = [...document.querySelectorAll(FOREIGN), ...links].filter((element) => !element.closest("site-search"));
    return found.map((element) => element.outerHTML.slice(0, 200));
  });
}

describe.each(PAGES)("page /%s", (address) => {
  test("runs nothing, sends nothing, holds nothing foreign", async () => {
    await withPage(browser, {}, async (page) => {
      const faults = watch(page, origin);
      await page.goto(`${origin}${BASE}${address}`);
      await unfold(page);
      await page.waitForTimeout(200);
      expect(faults).toEqual([]);
      expect(await page.evaluate(() => (globalThis as { pwned?: unknown }).pwned)).toBeUndefined();
      expect(page.url()).toBe(`${origin}${BASE}${address}`);
      expect(await intruders(page)).toEqual([]);
    });
  });
});

/** What stands beside a link that may not be followed, and a title where a component has a name: the pages show the other of the two. */
const NOT_SHOWN = /^(?:docs|schema title) /;

/** Every text of a document, with the place it stands at. */
function* textsOf(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (key.includes("<script>")) yield key;
    yield* textsOf(member);
  }
}

const squeezed = (text: string) => text.replace(/\s+/g, " ");

test("every text of it is shown as it is, but for links that are not to be followed", async () => {
  const seen = await Promise.all(
    PAGES.map((address) =>
      withPage(browser, {}, async (page) => {
        await page.goto(`${origin}${BASE}${address}`);
        await unfold(page);
        return squeezed(await page.innerText("body"));
      }),
    ),
  );
  const all = seen.join("\n");
  const LINKS = /\[(a link|an image)\]\([^)]*\)/g;
  const shown = (text: string) => squeezed(text).replace(LINKS, "$1").replaceAll("`", "").trim();
  const plain = all.replaceAll("`", "");
  const missing = [...textsOf(HOSTILE)].filter(
    (text) =>
      text.includes("<script>") &&
      !NOT_SHOWN.test(text) &&
      !plain.includes(shown(text)) &&
      !plain.includes(squeezed(text).replaceAll("`", "")),
  );
  expect(missing).toEqual([]);
});

test("a comment of the spec is text, too", async () => {
  await withPage(browser, {}, async (page) => {
    await page.goto(`${origin}${BASE}${PAGES[3]}`);
    await unfold(page);
    expect(await page.innerText(".remarks")).toContain(ATTACKS[1]);
  });
});

test("its samples stay what they are", async () => {
  const [operation] = operationsOf(HOSTILE as never);
  if (!operation) throw new Error("The document has no operation.");
  const samples = samplesFor("hostile", HOSTILE as never, operation);
  for (const { code } of samples.filter(({ language }) => language === "ts")) {
    // The text of a program: whatever is quoted in it is data, and nothing else is there.
    const bare = code.replace(/"(?:[^"\\\n]|\\.)*"/g, "").replace(/`Bearer \$\{\w+\}`/g, "");
    expect(bare).not.toContain("pwned");
  }
  const curl = samples.find(({ id }) => id === "curl")?.code ?? "";
  const marker = path.join(tree, "pwned");
  const script = `curl() { :; }\n${curl.replaceAll("/tmp/pwned", marker)}`;
  const outcome = await run("sh", ["-eu", "-c", script], tree, {
    HOSTILE_SCHEME_SCRIPT_GLOBAL_THIS_PWNED_10_SCRIPT: "x",
    HOSTILE_TOKEN: "x",
  });
  expect(outcome).toEqual({ code: 0, stdout: "", stderr: "" });
  expect(filesOf(tree)).not.toContain("pwned");
});

test("its Markdown twin holds no element", () => {
  const twin = readFileSync(path.join(folder, `reference/hostile/${slug}.md`), "utf8");
  const outside = twin.replace(/^```[\s\S]*?^```$/gm, "").replace(/(`+)[\s\S]*?\1/g, "");
  expect(outside.match(/(?<!\\)<(?:script|img|iframe|base|form|meta|svg|style)/g)).toBeNull();
});

/** The built site in a real browser. */

import type { Browser, Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { BASE } from "../lib/site.ts";
import { inParallel, openBrowser, withPage } from "./support/browser.ts";
import { type Built, build, filesOf } from "./support/build.ts";
import { overflow, unfold, violations, watch } from "./support/faults.ts";
import { serve } from "./support/serve.ts";

const WIDTHS = [360, 768, 1440] as const;

let built: Built;
let origin: string;
let browser: Browser;
let pages: string[];

beforeAll(async () => {
  built = await build();
  [origin, browser] = await Promise.all([serve(built.folder), openBrowser()]);
  pages = filesOf(built.folder).filter((file) => file.endsWith(".html") && file !== "404.html");
}, 120_000);

const addressOf = (file: string) => `${origin}${BASE}${file.replace(/(?:^|(?<=\/))index\.html$/, "")}`;

/**
 * All of axe's rules once, those about colours again in the dark, and those about sizes at every width: what decides about a rule
 * is looked at in each of its states. The colours of code are looked at on the pages that `code` names, since they are the same in all.
 */
async function faultsOf(file: string, code: boolean): Promise<string[]> {
  return withPage(browser, { colorScheme: "light", viewport: { width: 1440, height: 900 } }, async (page) => {
    const faults = watch(page, origin);
    await page.goto(addressOf(file));
    await unfold(page);
    faults.push(...(await violations(page, { code })));
    await page.emulateMedia({ colorScheme: "dark" });
    faults.push(...(await violations(page, { code, rules: ["color-contrast", "link-in-text-block"] })));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const found = [...(await overflow(page)), ...(await violations(page, { code, rules: ["target-size", "scrollable-region-focusable"] }))];
      faults.push(...found.map((fault) => `${width}: ${fault}`));
    }
    return faults.map((fault) => `${file}: ${fault}`);
  });
}

describe("every page", () => {
  test("is without faults: console, requests, accessibility, width", async () => {
    const faults: string[] = [];
    await inParallel(pages, async (file) => {
      faults.push(...(await faultsOf(file, !file.startsWith("reference/") || file === pages.find((page) => /^reference\/[^/]+\/[^/]+\//.test(page)))));
    });
    expect(faults).toEqual([]);
  }, 900_000);
});

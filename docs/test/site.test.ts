/** The built site in a real browser. */

import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { BASE } from "../lib/site.ts";
import { inParallel, openBrowser, withPage } from "./support/browser.ts";
import { type Built, build, filesOf } from "./support/build.ts";
import { overflow, unfold, violations, watch } from "./support/faults.ts";
import { serve } from "./support/serve.ts";

const WIDTHS = [360, 768, 1440] as const;
const SCHEMES = ["light", "dark"] as const;

/** What a change of width or colours can break; the rest of axe's rules look at the document alone, once. */
const VISUAL = ["color-contrast", "target-size", "scrollable-region-focusable", "link-in-text-block"];

let built: Built;
let origin: string;
let browser: Browser;
let pages: string[];

beforeAll(async () => {
  built = await build();
  [origin, browser] = await Promise.all([serve(built.folder), openBrowser()]);
  pages = filesOf(built.folder).filter((file) => file.endsWith(".html"));
}, 120_000);

const addressOf = (file: string) => `${origin}${BASE}${file.replace(/(?:^|(?<=\/))index\.html$/, "")}`;

async function look(page: Page, rules?: readonly string[]): Promise<string[]> {
  return [...(await overflow(page)), ...(await violations(page, rules))];
}

/** One page in every width and scheme. */
async function faultsOf(file: string): Promise<string[]> {
  return withPage(browser, { colorScheme: "light", viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" }, async (page) => {
    const faults = watch(page, origin);
    await page.goto(addressOf(file));
    await unfold(page);
    faults.push(...(await look(page)));
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        faults.push(...(await look(page, VISUAL)).map((fault) => `${colorScheme} ${width}: ${fault}`));
      }
    }
    return faults.map((fault) => `${file}: ${fault}`);
  });
}

describe("every page", () => {
  test("is without faults, at three widths, light and dark", async () => {
    const faults: string[] = [];
    await inParallel(
      pages.filter((file) => file !== "404.html"),
      async (file) => {
        const t = performance.now();
        faults.push(...(await faultsOf(file)));
        console.log(file, Math.round(performance.now() - t));
      },
    );
    expect(faults).toEqual([]);
  }, 900_000);
});

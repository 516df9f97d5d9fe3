/** The built site in a real browser. */

import type { Browser, Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { loadApis } from "../../examples/samples.ts";
import { samplesFor } from "../lib/samples.ts";
import { BASE } from "../lib/site.ts";
import { inParallel, openBrowser, openBrowserAt, withPage } from "./support/browser.ts";
import { type Built, build, filesOf } from "./support/build.ts";
import { overflow, unfold, violations, watch } from "./support/faults.ts";
import { audit } from "./support/lighthouse.ts";
import { serve } from "./support/serve.ts";

const NARROWER = [768, 360] as const;

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
 * is looked at in each of its states.
 *
 * @param all the frame of the page and the colours of its code as well, which are alike on all pages of an operation
 */
async function faultsOf(file: string, all: boolean): Promise<string[]> {
  return withPage(browser, { colorScheme: "light", viewport: { width: 1440, height: 900 } }, async (page) => {
    const faults = watch(page, origin);
    await page.goto(addressOf(file));
    await unfold(page);
    faults.push(...(await overflow(page)), ...(await violations(page, { all })));
    await page.emulateMedia({ colorScheme: "dark" });
    faults.push(...(await violations(page, { all, rules: ["color-contrast", "link-in-text-block"] })));
    for (const width of NARROWER) {
      await page.setViewportSize({ width, height: 900 });
      faults.push(...(await overflow(page)), ...(await violations(page, { all, rules: ["target-size", "scrollable-region-focusable"] })));
    }
    return faults.map((fault) => `${file}: ${fault}`);
  });
}

describe("every page", () => {
  test("is without faults: console, requests, accessibility, width", async () => {
    const faults: string[] = [];
    const isOperation = (file: string) => /^reference\/[^/]+\/[^/]+\//.test(file);
    const first = pages.find(isOperation);
    await inParallel(pages, async (file) => {
      faults.push(...(await faultsOf(file, file === first || !isOperation(file))));
    });
    expect(faults).toEqual([]);
  }, 900_000);

  test("of the reference has the same text without JavaScript", async () => {
    const textOf = (javaScriptEnabled: boolean, file: string) =>
      withPage(browser, { javaScriptEnabled }, async (page) => {
        await page.goto(addressOf(file));
        return page.locator("main .sl-markdown-content").textContent();
      });
    const different: string[] = [];
    await inParallel(
      pages.filter((file) => file.startsWith("reference/")),
      async (file) => {
        const [without = "", enabled] = [await textOf(false, file), await textOf(true, file)];
        if (!without || without !== enabled) different.push(file);
      },
    );
    expect(different).toEqual([]);
  }, 300_000);
});

const OPERATION = "reference/logto/UpdateConnector/";

/** What the search shows for some words, as addresses. */
async function search(page: Page, words: string): Promise<string[]> {
  await page.keyboard.press("Control+k");
  await page.locator("site-search input").fill(words);
  await page.locator("site-search .pagefind-ui__result-link").first().waitFor();
  const links = await page.locator("site-search .pagefind-ui__result-link").all();
  return Promise.all(links.map(async (link) => (await link.getAttribute("href")) ?? ""));
}

describe("search", () => {
  test.each([
    ["a path", "/api/connectors/{id}", /^\/jackfield\/reference\/logto\/(?:Get|Update|Delete)Connector\//],
    ["an operationId", "patch_organization_connection", /\/reference\/auth0\/patch_organization_connection\//],
    ["a field", "assign_membership_on_login", /\/reference\/auth0\/\w+\//],
    ["a guide's words", "Retry-After jitter", /\/guides\/retries\//],
  ])("finds by %s", async (_, words, wanted) => {
    await withPage(browser, {}, async (page) => {
      const faults = watch(page, origin);
      await page.goto(`${origin}${BASE}`);
      expect((await search(page, words)).slice(0, 5)).toEqual(expect.arrayContaining([expect.stringMatching(wanted)]));
      await page.keyboard.press("Enter");
      expect(faults).toEqual([]);
    });
  });
});

describe("an operation's page", () => {
  test("opens at a field that is linked", async () => {
    await withPage(browser, { viewport: { width: 1440, height: 900 } }, async (page) => {
      await page.goto(`${origin}${BASE}${OPERATION}#body-config`);
      const row = page.locator("tr#body-config");
      expect(await row.textContent()).toContain("config");
      const top = await row.evaluate((element) => element.getBoundingClientRect().top);
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan(900);
    });
  });

  test("copies a sample as it is", async () => {
    await withPage(browser, { permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
      await page.goto(`${origin}${BASE}${OPERATION}`);
      await page.locator("#sample-path").hover();
      await page.locator("#sample-path .copy button").click();
      await page.locator("#sample-path .feedback.show").waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const logto = (await loadApis()).find(({ name }) => name === "logto");
      const operation = logto?.operations.find(({ operationId }) => operationId === "UpdateConnector");
      if (!logto || !operation) throw new Error("The API of this test is gone. Take another.");
      const [sample] = samplesFor("logto", logto.document, operation);
      expect(copied.trim()).toBe(sample?.code.trim());
    });
  });
});

/** Its score for performance is a timing, which no test asserts: it is printed. */
describe("Lighthouse", () => {
  const LEAST = 95;
  const enough = expect.toSatisfy((score: number) => score >= LEAST);

  test.each(["", "reference/auth0/patch_organization_connection/"])(
    "/%s scores",
    async (address) => {
      const { scores, refused } = await audit(`${origin}${BASE}${address}`, await openBrowserAt());
      console.log(`/${address}`, scores);
      const { performance: _, ...steady } = scores;
      expect({ steady, refused }).toEqual({
        steady: { accessibility: enough, "best-practices": enough, seo: enough },
        refused: expect.any(Array),
      });
    },
    180_000,
  );
});

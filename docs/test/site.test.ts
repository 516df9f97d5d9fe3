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

/** What is wrong with a page, in both colour schemes and at every width. */
async function faultsOf(file: string): Promise<string[]> {
  return withPage(browser, {}, async (page) => {
    const faults = watch(page, origin);
    await page.goto(addressOf(file));
    await unfold(page);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [1440, 768, 360]) {
        await page.setViewportSize({ width, height: 900 });
        const found = [...(await overflow(page)), ...(await violations(page))];
        faults.push(...found.map((fault) => `${colorScheme}, ${width} px: ${fault}`));
      }
    }
    return faults.map((fault) => `${file}: ${fault}`);
  });
}

describe("every page", () => {
  test("is without faults: console, requests, accessibility, width", async () => {
    const faults: string[] = [];
    await inParallel(pages, async (file) => {
      faults.push(...(await faultsOf(file)));
    });
    expect(faults).toEqual([]);
  }, 1_800_000);

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

/** Opens the search by its key and asks for some words. */
async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await page.locator("site-search input").fill(words);
}

/** The first results of the search as it stands, as addresses. */
function results(page: Page): Promise<(string | null)[]> {
  return page
    .locator("site-search .pagefind-ui__result-link")
    .evaluateAll((links) => links.slice(0, 5).map((link) => link.getAttribute("href")));
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
      await search(page, words);
      // Results come one by one.
      await expect.poll(() => results(page), { timeout: 20_000 }).toContainEqual(expect.stringMatching(wanted));
      expect(faults).toEqual([]);
    });
  });

  test("is there, and takes what is typed, in a browser that is never idle", async () => {
    await withPage(browser, {}, async (page) => {
      await page.addInitScript(() => {
        window.requestIdleCallback = (callback, { timeout } = {}) =>
          timeout === undefined ? 0 : Number(setTimeout(callback, timeout, { didTimeout: true, timeRemaining: () => 0 }));
      });
      await page.goto(`${origin}${BASE}`);
      await page.keyboard.press("Control+k");
      const input = page.locator("site-search input:focus");
      await input.waitFor();
      await page.keyboard.type("UpdateConnector");
      await expect
        .poll(() => results(page), { timeout: 20_000 })
        .toContainEqual(expect.stringContaining("/reference/logto/UpdateConnector/"));
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

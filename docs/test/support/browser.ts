/** Chromium from npm, so that nothing has to be installed by hand. */

import { mkdirSync } from "node:fs";
import os from "node:os";
import chromium from "@sparticuz/chromium";
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from "playwright-core";
import { afterAll } from "vitest";
import { listen } from "../../../test/tokens/listen.ts";
import { CACHE } from "./build.ts";

/** Unpacks the browser, which takes a few seconds the first time. The package writes to the temporary folder and asks for nothing. */
async function executable(): Promise<string> {
  mkdirSync(CACHE, { recursive: true });
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = CACHE;
  try {
    return await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
}

/** The package's own flags are left out: `--disable-web-security` among them would switch off what is tested. */
const FLAGS = ["--no-sandbox", "--disable-dev-shm-usage", "--font-render-hinting=none"];

/** A browser, closed after the tests of the file. */
export async function openBrowser(): Promise<Browser> {
  const browser = await playwright.launch({ executablePath: await executable(), args: FLAGS });
  afterAll(() => browser.close());
  return browser;
}

/** A browser that another program drives; the port at which it takes commands. */
export async function openBrowserAt(): Promise<number> {
  const { url, close } = await listen(() => {});
  const port = Number(new URL(url).port);
  await close();
  const browser = await playwright.launch({ executablePath: await executable(), args: [...FLAGS, `--remote-debugging-port=${port}`] });
  afterAll(() => browser.close());
  return port;
}

/** Runs `use` with a page of its own. */
export async function withPage<T>(browser: Browser, options: BrowserContextOptions, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext(options);
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Calls `use` for each item, as many at once as there are processors, and at most four. */
export async function inParallel<T>(items: readonly T[], use: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await use(item);
  };
  await Promise.all(Array.from({ length: Math.min(4, os.availableParallelism()) }, worker));
}

/** Chromium from npm, so that nothing has to be installed by hand. */

import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import chromium, { inflate } from "@sparticuz/chromium";
import { type Browser, type BrowserContextOptions, type Page, chromium as playwright } from "playwright-core";
import { afterAll } from "vitest";
import { listen } from "../../../test/tokens/listen.ts";
import { CACHE } from "./build.ts";

const require = createRequire(import.meta.url);

/** Where the package keeps what it unpacks, and the name of this version's folder. */
const BIN = path.join(path.dirname(require.resolve("@sparticuz/chromium")), "../bin");
const UNPACKED = path.join(CACHE, `chromium-${statSync(path.join(BIN, "chromium.br")).size}`);

/** Unpacks into a folder; the package knows no other way to say which than the folder for temporary files. */
async function unpackInto(folder: string): Promise<void> {
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  try {
    await chromium.executablePath();
    // Libraries that a bare system lacks.
    await inflate(path.join(BIN, "al2023.tar.br"));
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
}

/** The unpacked browser, whole: another process may be unpacking it at the same time, so the folder gets its name last. */
async function unpacked(): Promise<string> {
  if (existsSync(UNPACKED)) return UNPACKED;
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(path.join(CACHE, "unpack-"));
  await unpackInto(folder);
  try {
    renameSync(folder, UNPACKED);
  } catch {
    rmSync(folder, { recursive: true });
  }
  return UNPACKED;
}

async function launch(...further: string[]): Promise<Browser> {
  const folder = await unpacked();
  const env = { ...process.env, LD_LIBRARY_PATH: path.join(folder, "al2023/lib") };
  const browser = await playwright.launch({
    executablePath: path.join(folder, "chromium"),
    args: [...FLAGS, ...further],
    env: env as Record<string, string>,
  });
  afterAll(() => browser.close());
  return browser;
}

/** The package's own flags are left out: `--disable-web-security` among them would switch off what is tested. */
const FLAGS = ["--no-sandbox", "--disable-dev-shm-usage", "--font-render-hinting=none"];

/** A browser, closed after the tests of the file. */
export function openBrowser(): Promise<Browser> {
  return launch();
}

/** A browser that another program drives; the port at which it takes commands. */
export async function openBrowserAt(): Promise<number> {
  const { url, close } = await listen(() => {});
  const port = Number(new URL(url).port);
  await close();
  await launch(`--remote-debugging-port=${port}`);
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

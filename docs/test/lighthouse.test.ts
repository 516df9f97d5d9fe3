/** Lighthouse on the start page and on the page of an operation. Its performance score is a timing, which no test asserts: it is printed. */

import { beforeAll, expect, test } from "vitest";
import { BASE } from "../lib/site.ts";
import { openBrowserAt } from "./support/browser.ts";
import { build } from "./support/build.ts";
import { serve } from "./support/serve.ts";

const LEAST = 95;

/** What is used of Lighthouse, whose own declarations do not compile without `skipLibCheck`. */
type Lighthouse = (
  url: string,
  flags: object,
) => Promise<{ readonly lhr: Record<"categories" | "audits", Record<string, Score>> } | undefined>;

interface Score {
  readonly id: string;
  readonly score: number | null;
}

const { default: lighthouse } = (await import("lighthouse" as string)) as { default: Lighthouse };

const atLeast = () => expect.toSatisfy((score: number) => score >= LEAST);

/** The scores of a page, and the audits apart from performance that it does not pass. */
async function audit(url: string, port: number) {
  const onlyCategories = ["performance", "accessibility", "best-practices", "seo"];
  const result = await lighthouse(url, { port, output: "json", logLevel: "silent", onlyCategories });
  if (!result) throw new Error(`Lighthouse says nothing of ${url}.`);
  const { categories, audits } = result.lhr;
  const scores = Object.fromEntries(Object.values(categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]));
  const refused = Object.values(audits).flatMap(({ id, score }) => (score === 0 ? [id] : []));
  return { scores, refused };
}

let origin: string;
let port: number;

beforeAll(async () => {
  const { folder } = await build();
  [origin, port] = await Promise.all([serve(folder), openBrowserAt()]);
}, 120_000);

test.each(["", "reference/auth0/patch_organization_connection/"])(
  "/%s scores",
  async (address) => {
    const { scores, refused } = await audit(`${origin}${BASE}${address}`, port);
    console.log(`/${address}`, scores);
    const { performance: _, ...steady } = scores;
    expect({ steady, refused }).toEqual({
      steady: { accessibility: atLeast(), "best-practices": atLeast(), seo: atLeast() },
      refused: expect.any(Array),
    });
  },
  180_000,
);

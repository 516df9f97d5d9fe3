/** Lighthouse, driving a browser of ours. It is given no consent to report, and asks for none. */

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

/** The scores of a page, and the audits apart from performance that it does not pass. */
export async function audit(url: string, port: number) {
  const onlyCategories = ["performance", "accessibility", "best-practices", "seo"];
  const result = await lighthouse(url, { port, output: "json", logLevel: "silent", onlyCategories });
  if (!result) throw new Error(`Lighthouse says nothing of ${url}.`);
  const { categories, audits } = result.lhr;
  const scores = Object.fromEntries(Object.values(categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]));
  const refused = Object.values(audits).flatMap(({ id, score }) => (score === 0 ? [id] : []));
  return { scores, refused };
}

/** How long a client waits of itself, and the budget that ends retrying. */

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { AnyClient } from "../../examples/samples.ts";
import { elapsed, restoreClocks, stopClocks } from "../support/clocks.ts";
import { type Answer, errorOf, failure, good, observed, run, status } from "../support/compiled.ts";

beforeEach(() => stopClocks());
afterEach(restoreClocks);

const ENDLESS = { deadline: Number.POSITIVE_INFINITY };
const CALL = "GET /items/{id}";

async function waitsOf(random: number, retry: object): Promise<number[]> {
  vi.mocked(Math.random).mockReturnValue(random);
  const { sent, client } = observed([status(500)], { ...ENDLESS, retry });
  await elapsed(() => errorOf(() => run(client, CALL)));
  return sent.slice(1).map(({ at }, index) => at - (sent[index]?.at ?? 0));
}

/** What a random number never reaches: the bound itself. */
const BOUND = 1;

test.each([
  ["nothing, at the least", 0, {}, [0, 0, 0, 0, 0, 0]],
  ["anything between", 0.5, {}, [250, 500, 1000, 2000, 4000, 4000]],
  ["0.5 s, doubled up to 8 s, at the most", BOUND, {}, [500, 1000, 2000, 4000, 8000, 8000]],
  ["what minDelay says", BOUND, { minDelay: 10 }, [10, 20, 40, 80, 160, 320]],
  ["what maxDelay says", BOUND, { maxDelay: 1500 }, [500, 1000, 1500, 1500, 1500, 1500]],
  ["maxDelay where minDelay is longer", BOUND, { minDelay: 100, maxDelay: 20 }, [20, 20, 20, 20, 20, 20]],
])("the waits are %s", async (_, random, retry, waits) => {
  const measured = await waitsOf(random, { attempts: 7, ...retry });
  expect(measured.map(Math.round)).toEqual(waits);
});

test("each wait draws anew", async () => {
  for (const random of [0.1, 0.9, 0.3]) vi.mocked(Math.random).mockReturnValueOnce(random);
  const { sent, client } = observed([status(500)], { retry: { attempts: 4 } });
  await elapsed(() => errorOf(() => run(client, CALL)));
  expect(sent.map(({ at }) => Math.round(at))).toEqual([0, 50, 950, 1550]);
});

describe("the budget", () => {
  /** How often a client with attempts to spare sends a call that fails so. */
  async function sentFor(client: AnyClient, sent: readonly unknown[], init: object = {}): Promise<number> {
    const before = sent.length;
    await elapsed(() => errorOf(() => run(client, CALL, { ...ENDLESS, retry: { attempts: Number.POSITIVE_INFINITY }, ...init })));
    return sent.length - before;
  }

  test.each([
    { name: "500", answer: status(500), retries: 35 },
    { name: "503 with Retry-After", answer: status(503, { "Retry-After": "1" }), retries: 35 },
    { name: "a connection that fails", answer: failure("ECONNREFUSED"), retries: 35 },
    { name: "429", answer: status(429), retries: 100 },
  ])("$name: spent after $retries retries", async ({ answer, retries }) => {
    const { sent, client } = observed([answer]);
    expect(await sentFor(client, sent)).toBe(1 + retries);
    expect(await sentFor(client, sent)).toBe(1);
  });

  test("what is left pays for the cheaper kind", async () => {
    const answers: Answer[] = [...Array.from({ length: 36 }, () => status(500)), status(429)];
    const { sent, client } = observed(answers);
    expect(await sentFor(client, sent)).toBe(36);
    // 500 less 35 times 14 leaves 10: two throttled retries of 5.
    expect(await sentFor(client, sent)).toBe(3);
  });

  test("an outage costs a client one request a call, and one client's outage no other's retries", async () => {
    const { sent, client } = observed([status(500)]);
    await sentFor(client, sent);
    await Promise.all(Array.from({ length: 100 }, () => errorOf(() => run(client, CALL))));
    expect(sent).toHaveLength(136);
    const other = observed([status(500)]);
    expect(await sentFor(other.client, other.sent)).toBe(36);
  });

  /** A client whose budget is spent, and the answers it gives from then on. */
  async function spent(left: readonly Answer[]) {
    const { sent, client } = observed([...Array.from({ length: 36 }, () => status(500)), ...left, status(500)]);
    await sentFor(client, sent);
    return { sent, client };
  }

  test("a call that needed no retry pays back 1", async () => {
    const { sent, client } = await spent([good(CALL), good(CALL), good(CALL)]);
    for (let i = 0; i < 3; i++) await sentFor(client, sent);
    // 10 were left: 13 are one short of a retry.
    expect(await sentFor(client, sent)).toBe(1);
    const again = await spent([good(CALL), good(CALL), good(CALL), good(CALL)]);
    for (let i = 0; i < 4; i++) await sentFor(again.client, again.sent);
    expect(await sentFor(again.client, again.sent)).toBe(2);
  });

  test("a retry that succeeds pays back its own price", async () => {
    const { sent, client } = await spent([status(429), good(CALL), status(429), good(CALL), status(429), good(CALL)]);
    // 10 were left: two retries of 5, were they not paid back.
    for (let i = 0; i < 3; i++) expect(await sentFor(client, sent)).toBe(2);
    expect(await sentFor(client, sent)).toBe(1);
  });

  test("nothing is paid back past 500", async () => {
    const answers = Array.from({ length: 50 }, () => good(CALL));
    const { sent, client } = observed([...answers, status(500)]);
    for (let i = 0; i < 50; i++) await sentFor(client, sent);
    expect(await sentFor(client, sent)).toBe(36);
  });

  test("what is not waited for costs nothing", async () => {
    const far = Array.from({ length: 50 }, () => status(429, { "Retry-After": "3600" }));
    const { sent, client } = observed([...far, status(500)]);
    for (let i = 0; i < 50; i++) expect(await sentFor(client, sent, { deadline: 1000 })).toBe(1);
    expect(await sentFor(client, sent)).toBe(36);
  });
});

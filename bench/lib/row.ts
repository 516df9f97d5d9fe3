/** What a row of the table is, and how two things are measured against each other. */

/** One row: what is measured, the bounds it is held to, and the measuring. */
export interface Row {
  readonly measure: string;
  /** `"×"`: a ratio to the baseline. */
  readonly unit: "×" | "kB";
  readonly must: number;
  readonly aim: number;
  run(): Promise<Outcome> | Outcome;
}

/** What a row came to. */
export interface Outcome {
  readonly now: number;
  /** First and third quartile of the rounds; absent where counting leaves nothing to chance. */
  readonly spread?: readonly [number, number];
  /** Said below the table. */
  readonly notes?: readonly string[];
}

/** Work to be timed, of one batch. */
export type Batch = () => void | Promise<void>;

/** The value below which the part `share` of `values` lies. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  return below + ((sorted[Math.ceil(place)] ?? below) - below) * (place % 1);
}

/** Milliseconds on the wall: for work that waits, or that other processes do. */
export const wallClock = () => performance.now();

/** Milliseconds that this process computed: for work that never waits, where what else the machine does is left out. */
export function processClock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

interface Schedule {
  readonly warmups: number;
  readonly rounds: number;
  readonly clock: () => number;
}

/** Times of each contender, a list of one time per round. Contenders take turns, so that a slow moment of the machine hits all of them. */
export async function interleave<Name extends string>(
  contenders: Readonly<Record<Name, Batch>>,
  { warmups, rounds, clock }: Schedule,
): Promise<Record<Name, number[]>> {
  const entries = Object.entries(contenders) as [Name, Batch][];
  const times = Object.fromEntries(entries.map(([name]) => [name, []])) as unknown as Record<Name, number[]>;
  for (let round = -warmups; round < rounds; round++) {
    for (const [name, batch] of entries) {
      const started = clock();
      await batch();
      if (round >= 0) times[name].push(clock() - started);
    }
  }
  return times;
}

/** Median and quartiles of the ratio that each round came to. */
export function ratio(candidate: readonly number[], baseline: readonly number[]): { now: number; spread: [number, number] } {
  const ratios = candidate.map((taken, round) => taken / (baseline[round] ?? Number.NaN));
  return { now: quantile(ratios, 0.5), spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)] };
}

/** The median, divided by `per`. */
export function median(values: readonly number[], per = 1): number {
  return quantile(values, 0.5) / per;
}

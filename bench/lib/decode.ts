/** The client's way from text to times, over 1 MB that holds 10,000 of them, against `JSON.parse` of the same text. */

import type { Manifest } from "../../src/manifest.ts";
import { linker, walk } from "../../src/plan.ts";
import { codecOf } from "../../src/timestamps.ts";
import { interleave, median, type Outcome, processClock, ratio } from "./row.ts";

const RECORDS = 5_000;
const START = Date.UTC(2025, 0, 1);

// A number on the wire uses the declared unit, a text is RFC 3339: one plan reads both rows' answers.
const PLANS: Manifest["plans"] = {
  Users: { properties: { users: { items: { $ref: "User" } } } },
  User: { properties: { created_at: "epoch-ms", updated_at: "epoch-ms" } },
};

interface Users {
  readonly users: { created_at: Date; updated_at: Date }[];
}

/** Users of 200 bytes, where the times are epoch milliseconds, with two times each. */
function answerText(time: (ms: number) => number | string): string {
  const users = Array.from({ length: RECORDS }, (_, n) => ({
    id: `usr_${String(n).padStart(16, "0")}`,
    name: `Example Person of Department ${String(n % 97).padStart(10, "0")}`,
    email: `user.${String(n).padStart(6, "0")}@example.com`,
    is_active: n % 7 !== 0,
    role: n % 11 === 0 ? null : "member",
    created_at: time(START + n * 1_234_567),
    updated_at: time(START + n * 7_654_321),
  }));
  return JSON.stringify({ users });
}

/** The outcome of a row. The two rows differ in `time`, the form on the wire. */
export async function decodeOutcome(time: (ms: number) => number | string): Promise<Outcome> {
  const text = answerText(time);
  const link = linker(PLANS);
  const { decode } = codecOf("date");
  let kept: unknown;
  const times = await interleave(
    {
      jackfield: () => {
        kept = walk(link({ $ref: "Users" }), JSON.parse(text), decode, false);
      },
      parse: () => {
        kept = JSON.parse(text);
      },
      byHand: () => {
        const answer: Users = JSON.parse(text);
        for (const user of answer.users) {
          user.created_at = new Date(user.created_at);
          user.updated_at = new Date(user.updated_at);
        }
        kept = answer;
      },
    },
    { warmups: 40, rounds: 201, clock: processClock },
  );
  if (!kept) throw new Error("Nothing was decoded.");
  const ms = (name: keyof typeof times) => `${median(times[name]).toFixed(2)} ms`;
  const alone = ratio(times.byHand, times.parse).now;
  return {
    ...ratio(times.jackfield, times.parse),
    notes: [
      `JSON.parse and the walk ${ms("jackfield")}, JSON.parse ${ms("parse")}, of ${text.length.toLocaleString("en")} bytes`,
      `unchecked, \`new Date()\` by hand: ${alone.toFixed(2)} ×`,
    ],
  };
}

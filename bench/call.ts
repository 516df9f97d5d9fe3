/** One call with every step of the client, over a `fetch` that answers at once, against `fetch` and `json()` by hand. */

import { contenders, documentedAnswer } from "./lib/contenders.ts";
import { interleave, median, processClock, type Row, ratio } from "./lib/row.ts";

const CALLS = 500;

const row: Row = {
  measure: "one call, stub fetch / fetch and json() by hand",
  unit: "×",
  must: 1.8,
  aim: 1.5,
  async run() {
    const answer = documentedAnswer();
    const init = { headers: { "content-type": "application/json" } };
    const { jackfield, byHand, openapiFetch } = contenders("https://api.example.com/v1", async () => new Response(answer, init));
    const batch = (call: () => Promise<unknown>) => async () => {
      for (let n = 0; n < CALLS; n++) await call();
    };
    const times = await interleave(
      { jackfield: batch(jackfield), byHand: batch(byHand), openapiFetch: batch(openapiFetch) },
      { warmups: 20, rounds: 101, clock: processClock },
    );
    const micros = (name: keyof typeof times) => `${((median(times[name]) * 1000) / CALLS).toFixed(1)} µs`;
    const alone = ratio(times.openapiFetch, times.byHand).now;
    return {
      ...ratio(times.jackfield, times.byHand),
      notes: [`${micros("jackfield")} against ${micros("byHand")}; openapi-fetch alone ${alone.toFixed(2)} × (${micros("openapiFetch")})`],
    };
  },
};

export default row;

/** The same call over loopback, 50 at a time, against a bare server in another process. */

import { fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { contenders } from "./lib/contenders.ts";
import { interleave, median, type Row, ratio, wallClock } from "./lib/row.ts";

const CALLS = 200;
const AT_A_TIME = 50;

/** Makes the calls, a new one as soon as one is answered. */
function batch(call: () => Promise<unknown>): () => Promise<void> {
  return async () => {
    let left = CALLS;
    const lane = async () => {
      while (left-- > 0) await call();
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, lane));
  };
}

const row: Row = {
  measure: "the same over loopback, 50 at a time",
  unit: "×",
  must: 1.2,
  aim: 1.05,
  async run() {
    const server = fork(path.join(import.meta.dirname, "lib/server.ts"), { execArgv: [] });
    try {
      const [port] = await once(server, "message");
      const { jackfield, byHand, openapiFetch } = contenders(`http://127.0.0.1:${port}`, globalThis.fetch);
      const times = await interleave(
        { jackfield: batch(jackfield), byHand: batch(byHand), openapiFetch: batch(openapiFetch) },
        { warmups: 20, rounds: 201, clock: wallClock },
      );
      const micros = (name: keyof typeof times) => `${median(times[name], CALLS / 1000).toFixed(0)} µs`;
      const alone = ratio(times.openapiFetch, times.byHand).now;
      return {
        ...ratio(times.jackfield, times.byHand),
        notes: [
          `${micros("jackfield")} a call, by hand ${micros("byHand")}; openapi-fetch alone ${alone.toFixed(2)} × (${micros("openapiFetch")})`,
        ],
      };
    } finally {
      server.disconnect();
    }
  },
};

export default row;

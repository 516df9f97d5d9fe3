/** Epoch milliseconds to `Date`, checked. */

import { decodeOutcome } from "./lib/decode.ts";
import type { Row } from "./lib/row.ts";

const row: Row = {
  measure: "1 MB, 10,000 epoch-ms times to Date / JSON.parse",
  unit: "×",
  must: 1.35,
  aim: 1.25,
  run: () => decodeOutcome((ms) => ms),
};

export default row;

/** RFC 3339 text to `Date`, checked. */

import { decodeOutcome } from "./lib/decode.ts";
import type { Row } from "./lib/row.ts";

const row: Row = {
  measure: "1 MB, 10,000 ISO times to Date / JSON.parse",
  unit: "×",
  must: 1.6,
  aim: 1.4,
  run: () => decodeOutcome((ms) => new Date(ms).toISOString()),
};

export default row;

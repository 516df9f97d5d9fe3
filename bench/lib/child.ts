/** Runs one row, named by its argument, and sends what it came to. A process of its own, so that no row warms or spoils another. */

import type { Row } from "./row.ts";

const { default: row } = (await import(`../${process.argv[2]}.ts`)) as { readonly default: Row };
const { measure, unit, must, aim } = row;
process.send?.({ measure, unit, must, aim, ...(await row.run()) });

/** Plans of small schemas. */

import type { Schema } from "../../scripts/document.ts";
import type { OpenApiDocument } from "../../scripts/load.ts";
import { createPlanner } from "../../scripts/plan.ts";
import { linker, walk } from "../../src/plan.ts";

/** The plan of a schema, and the named plans that came of it. */
export function planned(schema: object, schemas: object = {}) {
  const { plan, named } = createPlanner({ components: { schemas } } as unknown as OpenApiDocument);
  return { plan: plan(schema as Schema, "/here"), named };
}

/** `value` with each time that the plan of a schema comes to replaced by its form. */
export function found(schema: object, schemas: object, value: unknown): unknown {
  // Through JSON, as a manifest comes to a client.
  const { plan, named } = JSON.parse(JSON.stringify(planned(schema, schemas)));
  return plan === undefined ? value : walk(linker(named)(plan), value, (form) => form, true);
}

/** Which schemas are times, and in which wire form. The forms themselves are the runtime's. */

import type { TimestampForm } from "../src/manifest.ts";
import { type Schema, typesOf } from "./document.ts";

/** The wire form of a schema that is itself a time; `undefined` for any other. */
export function formOf(schema: Schema): TimestampForm | undefined {
  if (schema["x-timestamp"]) return schema["x-timestamp"] as TimestampForm;
  const types = typesOf(schema);
  if (schema.format === "date-time" && types.includes("string")) return "date-time";
  if (schema.format === "unixtime" && (types.includes("integer") || types.includes("number"))) return "unixtime";
  return undefined;
}

/** Keywords that bound values: whether a change of them admits fewer values, more of them, or other ones. Pure. */

/** Fewer values than before, more of them, or others altogether. */
export type Drift = "narrower" | "wider" | "other";

const UPPER = new Set(["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"]);
const LOWER = new Set(["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"]);

/** How a keyword changed; `undefined` where it did not. A keyword that is not there bounds nothing. */
export function drift(keyword: string, base: unknown, head: unknown): Drift | undefined {
  if (JSON.stringify(base) === JSON.stringify(head)) return undefined;
  // `uniqueItems: false`, `readOnly: false` and the like are what absence says.
  if (base === undefined || base === false) return head === undefined || head === false ? undefined : "narrower";
  if (head === undefined || head === false) return "wider";
  if (typeof base !== "number" || typeof head !== "number") return "other";
  if (UPPER.has(keyword)) return head < base ? "narrower" : "wider";
  if (LOWER.has(keyword)) return head > base ? "narrower" : "wider";
  return "other";
}

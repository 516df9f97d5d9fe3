/** Objects as what they hold themselves: a polluted `Object.prototype` adds nothing to them. */

import { Misfit } from "./misfit.ts";

/** `given`'s own properties laid over `blank`, which names all that there may be. Throws {@link Misfit} for another name. */
export function own<Blank extends object>(given: unknown, blank: Blank): { [Name in keyof Blank]: unknown } {
  if (typeof given !== "object" || given === null) throw new Misfit("is not an object");
  const known: object = { ...blank, ...given };
  if (Object.keys(known).length > Object.keys(blank).length) {
    const unknown = Object.keys(known).find((name) => !Object.hasOwn(blank, name)) ?? "";
    throw Misfit.within(new Misfit(`is no option; there are ${Object.keys(blank).join(", ")}`), unknown);
  }
  return known as { [Name in keyof Blank]: unknown };
}

/** The member that `value` holds itself; `undefined` where there is none. */
export function ownMember(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

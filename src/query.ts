/** Query parameters in OpenAPI's default encoding: `style: form`, `explode: true`. */

import { Misfit } from "./misfit.ts";

/** One parameter. Throws {@link Misfit} for a value that cannot be said. */
export function pair(name: string, value: unknown): string {
  const plain = typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
  if (!plain) throw new Misfit("is not a text, a boolean or a finite number");
  const text = String(value);
  if (/\p{Cs}/u.test(name + text)) throw new Misfit("holds half a surrogate pair");
  return `${encodeURIComponent(name)}=${encodeURIComponent(text)}`;
}

/** The query without its `?`: a list repeats its name, `undefined` says nothing. Throws {@link Misfit} at what cannot be said. */
export function serializeQuery(parameters: Readonly<Record<string, unknown>>): string {
  const pairs: string[] = [];
  for (const name of Object.keys(parameters)) {
    const value = parameters[name];
    try {
      if (Array.isArray(value)) pairs.push(...value.map((item) => pair(name, item)));
      else if (value !== undefined) pairs.push(pair(name, value));
    } catch (error) {
      throw Misfit.within(Misfit.within(error, name), "query");
    }
  }
  return pairs.join("&");
}

/** Parameters from a query: a name that is repeated holds a list. */
export function queryFrom(parameters: URLSearchParams): Record<string, string | string[]> {
  const names = [...new Set(parameters.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = parameters.getAll(name);
      return [name, values.length > 1 ? values : (values[0] ?? "")];
    }),
  );
}

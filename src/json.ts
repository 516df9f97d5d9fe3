/** JSON text as a value, or `undefined`, which no JSON text gives. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

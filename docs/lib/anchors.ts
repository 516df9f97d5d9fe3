/** Anchors of a page: what may stand after `#`, each once. */

/** An anchor for each name, made of a prefix and the name. */
export function anchorsFor(prefix: string, names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const anchor = `${prefix}-${name
      .replace(/\[\]/g, "-items")
      .replace(/[^\w.-]+/g, "-")
      .replace(/^-|-$/g, "")}`;
    const count = (seen.get(anchor) ?? 0) + 1;
    seen.set(anchor, count);
    return count === 1 ? anchor : `${anchor}-${count}`;
  });
}

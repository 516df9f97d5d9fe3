/** JSON Pointers (RFC 6901), and the references of a document that are made of them. */

/** A key as a token of a JSON Pointer. */
export function token(key: string | number): string {
  return String(key).replace(/~/g, "~0").replace(/\//g, "~1");
}

/** The keys that a JSON Pointer leads along. */
export function keysOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replace(/~1/g, "/").replace(/~0/g, "~"));
}

/** What a reference names in its own document, through any number of references; `undefined` where that is nothing; anything else as it is. */
export function deref<T>(document: object, node: T | { readonly $ref: string }): T {
  let found: unknown = node;
  while (typeof found === "object" && found !== null && typeof (found as { $ref?: unknown }).$ref === "string") {
    const [file, pointer = ""] = (found as { $ref: string }).$ref.split("#", 2);
    if (file !== "") return undefined as T;
    found = keysOf(decodeURIComponent(pointer)).reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document);
  }
  return found as T;
}

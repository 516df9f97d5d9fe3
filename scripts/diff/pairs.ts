/** Two versions of a document, operation by operation. Pure. */

import { type OperationEntry, operationsOf } from "../document.ts";
import type { OpenApiDocument } from "../load.ts";

/** An operation in both versions. */
export interface OperationPair {
  readonly base: OperationEntry;
  readonly head: OperationEntry;
}

/** The name of an operation, as callers write it. */
export function nameOf({ method, path }: OperationEntry): string {
  return `${method.toUpperCase()} ${path}`;
}

/** Both versions of a document. */
export interface Documents {
  readonly base: OpenApiDocument;
  readonly head: OpenApiDocument;
}

/** The operations of both versions: by method and path, or else by `operationId`, as one that moved. */
export function pairsOf({ base, head }: Documents): { pairs: OperationPair[]; gone: OperationEntry[]; come: OperationEntry[] } {
  const [old, now] = [operationsOf(base), operationsOf(head)];
  const names = new Set(old.map(nameOf));
  const pairs = old.flatMap((entry): OperationPair[] => {
    const same = now.find((other) => nameOf(other) === nameOf(entry));
    const moved = now.find((other) => other.operationId === entry.operationId && !names.has(nameOf(other)));
    const found = same ?? (entry.operationId === undefined ? undefined : moved);
    return found ? [{ base: entry, head: found }] : [];
  });
  return {
    pairs,
    gone: old.filter((entry) => !pairs.some((pair) => pair.base === entry)),
    come: now.filter((entry) => !pairs.some((pair) => pair.head === entry)),
  };
}

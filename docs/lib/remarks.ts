/** The comments of a spec, each with the place it belongs to: where the transcription departs from its page, and why. */

import { isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit } from "yaml";
import { token } from "../../src/pointer.ts";

/** One comment, as a paragraph. */
export interface Remark {
  /** JSON Pointer to what it stands at. */
  readonly pointer: string;
  readonly text: string;
}

function paragraph(comment: string): string {
  return comment
    .split("\n")
    .map((line) => line.trim())
    .join(" ")
    .trim();
}

type Ancestors = readonly unknown[];

/** The pointer of what the last of these holds. */
function pointerOf(ancestors: Ancestors): string {
  return ancestors
    .map((node, index) => {
      if (isPair(node)) return `/${token(isScalar(node.key) ? String(node.key.value) : String(node.key))}`;
      const child = ancestors[index + 1];
      return isSeq(node) && child !== undefined ? `/${node.items.indexOf(child)}` : "";
    })
    .join("");
}

/** The comments of a YAML text, in its order. */
export function remarksOf(yaml: string): Remark[] {
  const remarks: Remark[] = [];
  const note = (pointer: string, comment: string | null | undefined) => {
    if (comment) remarks.push({ pointer, text: paragraph(comment) });
  };
  const document = parseDocument(yaml);
  visit(document, {
    Pair: (_, pair, ancestors) => {
      const pointer = pointerOf([...ancestors, pair]);
      if (isNode(pair.key)) note(pointer, pair.key.commentBefore);
      if (!isNode(pair.value)) return;
      note(pointer, pair.value.commentBefore);
      note(pointer, pair.value.comment);
    },
    Seq: (_, seq, ancestors) => {
      for (const item of seq.items) {
        if (!isNode(item) && !isPair(item)) continue;
        const inner = pointerOf([...ancestors, seq, item]);
        if (isNode(item)) note(inner, item.commentBefore);
        if (isMap(item) || isScalar(item)) note(inner, item.comment);
      }
    },
  });
  return remarks;
}

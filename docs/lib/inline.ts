/** Markdown of a spec, cut down to what a description needs. Whatever else it holds is text: nothing of it becomes markup. */

import { fromMarkdown } from "mdast-util-from-markdown";

/** A run of text, or one of the four things that a description may hold. */
export type Inline =
  | { readonly type: "text" | "code"; readonly value: string }
  | { readonly type: "emphasis" | "strong"; readonly children: readonly Inline[] }
  | { readonly type: "link"; readonly url: string; readonly children: readonly Inline[] };

/** What is no paragraph, code, emphasis or link stays as it is written: HTML and images above all. */
const DISABLED = [
  "autolink",
  "blockQuote",
  "codeFenced",
  "codeIndented",
  "definition",
  "hardBreakEscape",
  "headingAtx",
  "htmlFlow",
  "htmlText",
  "labelStartImage",
  "list",
  "setextUnderline",
  "thematicBreak",
];

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

function inline(node: Node): Inline[] {
  const children = (node.children ?? []).flatMap(inline);
  switch (node.type) {
    case "text":
      return [{ type: "text", value: node.value ?? "" }];
    case "inlineCode":
      return [{ type: "code", value: node.value ?? "" }];
    case "emphasis":
    case "strong":
      return [{ type: node.type, children }];
    case "link":
      return isWebAddress(node.url) ? [{ type: "link", url: node.url, children }] : children;
    case "break":
      return [{ type: "text", value: "\n" }];
    default:
      return children;
  }
}

/** Whether a link may be followed from a page: absolute, `http:` or `https:`. */
export function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

/** The paragraphs of a description. */
export function paragraphsOf(markdown: string | undefined): Inline[][] {
  if (!markdown) return [];
  const root: Node = fromMarkdown(markdown, { extensions: [{ disable: { null: DISABLED } }] });
  return (root.children ?? []).map(inline);
}

/** A description without its marks, on one line. */
export function plainText(markdown: string | undefined): string {
  const text = (nodes: readonly Inline[]): string => nodes.map((node) => ("children" in node ? text(node.children) : node.value)).join("");
  return paragraphsOf(markdown).map(text).join(" ").replace(/\s+/g, " ").trim();
}

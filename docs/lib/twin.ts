/** A built page → Markdown: the same text, for those who read no HTML. */

import type { Element, Nodes, Root } from "hast";
import { select, selectAll } from "hast-util-select";
import rehypeParse from "rehype-parse";
import rehypeRemark from "rehype-remark";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";

/** A page, as far as machines need it. */
export interface Twin {
  readonly title: string;
  readonly description: string;
  readonly markdown: string;
}

const parser = unified().use(rehypeParse);
const writer = unified().use(rehypeRemark).use(remarkGfm, { tablePipeAlign: false }).use(remarkStringify, { bullet: "-", rule: "-" });

function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

const element = (tagName: string, children: Element["children"], properties: Element["properties"] = {}): Element => ({
  type: "element",
  tagName,
  properties,
  children,
});

/** Code as its lines, without the frame, the copy button and the colours. */
function plainCode(figure: Element): Element {
  const pre = select("pre", figure);
  const lines = selectAll(".ec-line", figure).map((line) => textOf(line).replace(/\n$/, ""));
  const language = String(pre?.properties["dataLanguage"] ?? "text");
  const code = element("code", [{ type: "text", value: `${lines.join("\n")}\n` }], { className: [`language-${language}`] });
  return element("pre", [code]);
}

/** A drawing as its description. */
function described(svg: Element): Element {
  const part = (name: string) => select(name, svg);
  return element("p", [{ type: "text", value: [part("title"), part("desc")].flatMap((node) => (node ? [textOf(node)] : [])).join(": ") }]);
}

/** In a cell of a table, a paragraph is a run of text. */
function inCell(cell: Element): Element {
  const children = cell.children.flatMap((child, index): Element["children"] => {
    const space: Element["children"] = index > 0 ? [{ type: "text", value: " " }] : [];
    if (child.type !== "element") return [child];
    if (child.tagName === "p" || child.tagName === "div") return [...space, ...inCell(child).children];
    return child.tagName === "span" ? [...space, child] : [child];
  });
  return { ...cell, children };
}

function simplified(node: Element["children"][number]): Element["children"] {
  if (node.type !== "element") return [node];
  const classes = [node.properties["className"]].flat();
  if (classes.includes("expressive-code")) return [plainCode(node)];
  if (classes.includes("sl-anchor-link") || node.tagName === "script" || node.tagName === "style") return [];
  if (node.tagName === "svg") return node.properties["role"] === "img" ? [described(node)] : [];
  const children = node.children.flatMap(simplified);
  if (node.tagName === "th" || node.tagName === "td") return [inCell({ ...node, children })];
  if (node.tagName === "summary") return [element("p", [element("strong", children)])];
  return [{ ...node, children }];
}

/** Reads a built page; `undefined` where it has no content of its own. */
export async function twinOfPage(html: string): Promise<Twin | undefined> {
  const [, description = ""] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
  // The frame around it is most of a page, and the same in all of them.
  const main = parser.parse(html.slice(html.indexOf("<main"), html.indexOf("</main>")));
  const content = select(".sl-markdown-content", main);
  const heading = select("h1", main);
  if (!content || !heading) return undefined;
  const tree: Root = { type: "root", children: [element("h1", heading.children), ...content.children.flatMap(simplified)] };
  return {
    title: textOf(heading).trim(),
    description: textOf(parser.parse(description)),
    markdown: writer.stringify(await writer.run(tree)),
  };
}

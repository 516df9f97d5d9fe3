/** The guides: Markdown files of one folder, written to be read on GitHub as well. A file that is added appears by itself. */

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { withoutComments } from "./blocks.ts";

const REPOSITORY = "https://github.com/jackfield/jackfield/blob/main";

/** A guide. */
export interface Guide {
  /** Name of the file without `.md`. */
  readonly name: string;
  /** Its first heading. */
  readonly title: string;
  /** Its first paragraph, without marks. */
  readonly description: string;
  /** What follows the first heading, without comments. */
  readonly body: string;
}

const unmarked = (text: string) =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[`*]|(?<=\s|^)_|_(?=\s|$)/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** Takes a guide apart. */
export function readGuide(name: string, text: string): Guide {
  const [, title, body = ""] = /^# (.+)\n+([\s\S]*)$/.exec(withoutComments(text)) ?? [];
  if (title === undefined) throw new Error(`docs/guides/${name}.md does not begin with its title, "# …". Add one.`);
  const description = unmarked(body.split(/\n\n/).find((paragraph) => /^[A-Za-z`*[]/.test(paragraph)) ?? "");
  return { name, title: unmarked(title), description, body };
}

/** Every guide: in the order in which `index.md` links them, then what it does not link. */
export function readGuides(folder: string): Guide[] {
  const guides = readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .sort()
    .map((file) => readGuide(file.slice(0, -3), readFileSync(path.join(folder, file), "utf8")));
  const index = guides.find(({ name }) => name === "index")?.body ?? "";
  const linked = [...index.matchAll(/\]\(([\w-]+)\.md/g)].map(([, name]) => name);
  const position = ({ name }: Guide) => (linked.includes(name) ? linked.indexOf(name) : linked.length);
  return guides.toSorted((a, b) => position(a) - position(b));
}

/** Where a link of a guide leads on the site: to another guide, or to the repository. */
export function linkOf(target: string, base: string): string {
  if (/^(?:[a-z]+:|#|\/)/i.test(target)) return target;
  const [file = "", fragment] = target.split("#", 2);
  const anchor = fragment === undefined ? "" : `#${fragment}`;
  const guide = /^(?:\.\/)?([\w-]+)\.md$/.exec(file)?.[1];
  if (guide === "index") return `${base}${anchor}`;
  if (guide !== undefined) return `${base}guides/${guide}/${anchor}`;
  return `${REPOSITORY}/${path.posix.join("docs/guides", file)}${anchor}`;
}

/** A guide's text with its links as they are on the site. */
export function withLinks(body: string, base: string): string {
  return body.replace(/\]\(([^)\s]+)\)/g, (_, target: string) => `](${linkOf(target, base)})`);
}

/** A rendered guide with its tables in frames that scroll by themselves, also by keyboard. */
export function withScrolling(html: string): string {
  let count = 0;
  return html
    .replaceAll("<table>", () => `<div class="scroll" role="group" aria-label="Table ${++count}" tabindex="0"><table>`)
    .replaceAll("</table>", "</table></div>");
}

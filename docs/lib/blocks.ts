/** The code blocks of a Markdown file, with what comments right above them say: `given`, `wrong` and `not run`. */

/** A block of code. */
export interface Block {
  /** Of its fence, from 1. */
  readonly line: number;
  readonly language: string;
  readonly code: string;
  /** What a comment above the fence gives, with the line at which it begins. */
  readonly given?: { readonly line: number; readonly code: string };
  /** The compiler's errors that the block is there to show. */
  readonly wrong?: readonly string[];
  /** Why the block is not run, though it stands by itself. */
  readonly notRun?: string;
}

const COMMENT = /<!--(?:(?!-->)[\s\S])*-->/.source;
const FENCED = /```.*\n[\s\S]*?^```$/.source;

/** Comments that stand in lines of their own, and blocks with those that lie right above them. */
const PARTS = new RegExp(`^(?<above>(?:${COMMENT}\n)*)(?<fence>${FENCED})|^${COMMENT}\n?`, "gm");

const lineAt = (text: string, index: number) => text.slice(0, index).split("\n").length;

/** What a comment says after its keyword, in the line and the column in which it stands. */
function said(above: string, keyword: string): { readonly before: number; readonly text: string } | undefined {
  const found = new RegExp(`^<!-- ${keyword}:([\\s\\S]*?)-->`, "m").exec(above);
  if (!found) return undefined;
  const [whole, text = ""] = found;
  return { before: lineAt(above, found.index) - 1, text: text.padStart(whole.length - "-->".length) };
}

function blockOf(above: string, fence: string, line: number): Block {
  const [, language = "", code = ""] = /^```(.*)\n([\s\S]*)```$/.exec(fence) ?? [];
  const given = said(above, "given");
  const wrong = said(above, "wrong")?.text.match(/\w+/g);
  const notRun = said(above, "not run")?.text.trim();
  return {
    line: line + above.split("\n").length - 1,
    language,
    code,
    ...(given && { given: { line: line + given.before, code: given.text } }),
    ...(wrong && { wrong }),
    ...(notRun && { notRun }),
  };
}

/**
 * Every block of a file.
 *
 * @throws for a comment about a block that has no block right below it
 */
export function blocksOf(text: string): Block[] {
  return [...text.matchAll(PARTS)].flatMap(({ 0: part, index, groups }) => {
    if (groups?.["fence"] !== undefined) return [blockOf(groups["above"] ?? "", groups["fence"], lineAt(text, index))];
    if (/^<!-- (?:given|wrong|not run):/.test(part))
      throw new Error(`line ${lineAt(text, index)}: this comment has no block right below it.`);
    return [];
  });
}

/** A file as its readers see it: without comments, but for those in code. */
export function withoutComments(text: string): string {
  return text.replace(PARTS, (_, __, fence?: string) => fence ?? "");
}

/** A program of what is given and of the block, each line where it is in the file: what the compiler says of the one is true of the other. */
export function programOf({ line, code, given }: Block): string {
  const above = given ? `${"\n".repeat(given.line - 1)}${given.code}` : "";
  const rest = "\n".repeat(line - lineAt(above, above.length) + 1);
  return `${above}${rest}${code}export {};\n`;
}

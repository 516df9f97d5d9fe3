/** The address of the Markdown twin of a page: `…/errors/` has `…/errors.md`, the start page `index.md`. */
export function twinOf(pathname: string): string {
  const page = pathname.replace(/\.html$/, "/").replace(/\/$/, "");
  return page === "" || page.split("/").length === 2 ? `${page}/index.md` : `${page}.md`;
}

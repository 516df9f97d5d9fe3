/** Diagrams: SVG files that stand by themselves on GitHub, and take the site's colours when they are part of a page. */

/** An SVG file as part of a page: without its own colours, which the page's style sheet gives by class. */
export function inlineSvg(svg: string): string {
  return svg
    .replace(/<\?xml[^>]*\?>\s*/, "")
    .replace(/<style>[\s\S]*?<\/style>\s*/, "")
    .replace(/\n\s*\n/g, "\n")
    .trim();
}

/** A guide's text with `![…](name.svg)` replaced by the drawing itself. */
export function withDiagrams(body: string, read: (file: string) => string): string {
  return body.replace(
    /^!\[[^\]]*\]\((?:.*\/)?([\w-]+\.svg)\)$/gm,
    (_, file: string) => `<div class="diagram">\n${inlineSvg(read(file))}\n</div>`,
  );
}

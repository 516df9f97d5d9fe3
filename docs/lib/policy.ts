/** The content security policy of a page, in a `meta` element, since no header can be set on GitHub Pages. */

import { createHash } from "node:crypto";

/** Inline elements of one kind, by their content. */
function inlineOf(html: string, tag: "script" | "style"): string[] {
  const elements = html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, "g"));
  return [...elements].flatMap(([, attributes = "", content = ""]) => (/\bsrc=/.test(attributes) ? [] : [content]));
}

/** A source expression that allows one inline element (CSP 3, section 2.3.1). */
function hash(content: string): string {
  return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
}

const unique = (values: readonly string[]) => [...new Set(values)].sort();

/**
 * The policy of a page: nothing but its own origin, and the inline elements that it was built with. The search runs as WebAssembly.
 * Style attributes are allowed, since they colour code; scripts in attributes are not.
 */
export function policyOf(html: string): string {
  const scripts = unique(inlineOf(html, "script").map(hash));
  const styles = unique(inlineOf(html, "style").map(hash));
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "connect-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts].join(" "),
    ["style-src 'self'", ...styles].join(" "),
    "style-src-attr 'unsafe-inline'",
    "worker-src 'self'",
  ].join("; ");
}

/** The page with its policy, before anything that it governs. */
export function withPolicy(html: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}"/>`;
  const charset = /<meta charset="?utf-8"?\s*\/?>/i;
  if (!charset.test(html)) throw new Error("A page has no <meta charset>, where its content security policy would follow.");
  return html.replace(charset, (found) => found + meta);
}

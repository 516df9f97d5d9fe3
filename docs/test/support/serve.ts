/** The built site on loopback, as GitHub Pages serves it: below a path, `index.html` for a folder, 404 for the rest. */

import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll } from "vitest";
import { listen } from "../../../test/tokens/listen.ts";
import { BASE } from "../../lib/site.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
};

function read(folder: string, pathname: string): Buffer | undefined {
  if (!pathname.startsWith(BASE)) return undefined;
  const file = path.join(folder, decodeURIComponent(pathname.slice(BASE.length)), pathname.endsWith("/") ? "index.html" : "");
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Serves a built site until the tests of the file end; its origin. */
export async function serve(folder: string): Promise<string> {
  const { url, close } = await listen((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const body = read(folder, pathname);
    const extension = path.extname(pathname) || ".html";
    response.writeHead(body ? 200 : 404, { "content-type": TYPES[extension] ?? "application/octet-stream" });
    response.end(body ?? readFileSync(path.join(folder, "404.html")));
  });
  afterAll(close);
  return url;
}

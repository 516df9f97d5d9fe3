import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { chromium as pw } from "playwright-core";

const T = {
  html: "text/html",
  css: "text/css",
  js: "text/javascript",
  svg: "image/svg+xml",
  json: "application/json",
  wasm: "application/wasm",
};
const s = http
  .createServer((q, r) => {
    let f = decodeURIComponent(new URL(q.url, "http://x").pathname).replace(/^\/jackfield/, "");
    if (f.endsWith("/")) f += "index.html";
    f = path.join("docs/dist", f);
    try {
      const b = fs.readFileSync(f);
      r.writeHead(200, { "content-type": T[f.split(".").pop()] ?? "application/octet-stream" });
      r.end(b);
    } catch {
      r.writeHead(404);
      r.end();
    }
  })
  .listen(0, "127.0.0.1");
await new Promise((r) => s.once("listening", r));
const base = `http://127.0.0.1:${s.address().port}/jackfield`;
const b = await pw.launch({ executablePath: "/tmp/chromium", args: ["--no-sandbox"] });
for (const spec of process.argv.slice(2)) {
  const [name, url, w, scheme, h] = spec.split("|");
  const p = await b.newPage({ viewport: { width: +w, height: +(h || 900) }, colorScheme: scheme });
  p.on("console", (m) => console.log(name, m.type(), m.text()));
  await p.goto(base + url);
  await p.waitForTimeout(300);
  await p.screenshot({ path: `/tmp/shot-${name}.png`, fullPage: !h });
  await p.close();
}
await b.close();
s.close();

import { chromium as pw } from "playwright-core"; import http from "node:http"; import fs from "node:fs"; import path from "node:path";
const T={html:"text/html",css:"text/css",js:"text/javascript",svg:"image/svg+xml"};
const s=http.createServer((q,r)=>{let f=decodeURIComponent(new URL(q.url,"http://x").pathname).replace(/^\/jackfield/,"");if(f.endsWith("/"))f+="index.html";f=path.join("docs/dist",f);try{const b=fs.readFileSync(f);r.writeHead(200,{"content-type":T[f.split(".").pop()]??"application/octet-stream"});r.end(b)}catch{r.writeHead(404);r.end()}}).listen(0,"127.0.0.1");
await new Promise(r=>s.once("listening",r));const base=`http://127.0.0.1:${s.address().port}/jackfield`;
const b=await pw.launch({executablePath:"/tmp/chromium",args:["--no-sandbox"]});
const axe=fs.readFileSync("node_modules/axe-core/axe.min.js","utf8");
for(const url of ["/reference/logto/UpdateConnector/","/reference/sumvin/listConnectors/","/guides/errors/"]){
const p=await b.newPage({viewport:{width:1440,height:900}});await p.goto(base+url);
await p.evaluate(()=>{for(const d of document.querySelectorAll("main details"))d.open=true});
await p.evaluate(axe);
for(const [n,ctx,o] of [["full",{include:[["html"]]},{runOnly:["wcag2a","wcag2aa","wcag21aa","wcag22aa"],resultTypes:["violations"]}],["full-nocode",{include:[["html"]],exclude:[[".expressive-code pre"]]},{runOnly:["wcag2a","wcag2aa","wcag21aa","wcag22aa"],resultTypes:["violations"]}],["contrast-nocode",{include:[["html"]],exclude:[[".expressive-code pre"]]},{runOnly:{type:"rule",values:["color-contrast","target-size"]},resultTypes:["violations"]}],["contrast-main-nocode",{include:[["main"]],exclude:[[".expressive-code pre"]]},{runOnly:{type:"rule",values:["color-contrast"]},resultTypes:["violations"]}]]){
const t=performance.now();const v=await p.evaluate(async([c,o])=>{const r=await axe.run(c,o);return r.violations.map(v=>v.id+": "+v.nodes.length+" "+v.nodes[0].html.slice(0,200)+" "+v.nodes[0].failureSummary)},[ctx,o]);console.log(url,n,Math.round(performance.now()-t),v);}
console.log(await p.evaluate(()=>document.querySelectorAll("*").length), await p.evaluate(()=>document.querySelectorAll(".expressive-code *").length));
await p.close();}
await b.close();s.close();

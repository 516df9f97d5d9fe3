/** Lists that come in pages under a polluted `Object.prototype`. Run by `pollution.test.ts`. */

import { errorOf } from "../support/compiled.ts";
import { answersOf, listOf, PATHS } from "../support/pages.ts";
import { polluted, report } from "./prototype.ts";

const INITS = [undefined, {}, { params: {} }, { params: { query: {} } }, { params: { query: { author: "ada" } } }];

/** What is sent for the lists, and what comes of them, as text. */
async function trace(): Promise<string> {
  const traces: unknown[] = [];
  for (const path of PATHS) {
    for (const init of INITS) {
      const { sent, list } = listOf(path, answersOf(path, "ab", "cd", "e"), init && { init });
      const items: unknown[] = [];
      const error = await errorOf(async () => {
        for await (const item of list) items.push(item);
      });
      traces.push([path, sent.map(({ url, body, headers }) => [url, body, [...headers]]), items, String(error)]);
    }
  }
  // The one that has no pages, and never gets any.
  traces.push(String(await errorOf(async () => listOf("/entry", []))));
  return JSON.stringify(traces);
}

const POLLUTION: Record<string, unknown> = {
  pagination: { style: "link", items: "" },
  style: "link",
  offset: 40,
  page: 7,
  after: "evil",
  first: 1,
  limit: "author",
  total: "/items/length",
  next: "/evil",
  envelope: "evil",
  with_total: false,
  cursor: "evil",
  items: [],
  entries: [],
  result: { entries: [] },
  paging: { next: "evil" },
  evil: "c9",
  "": [],
  params: { query: { evil: "1" } },
  query: { evil: "1", properties: { author: "date-time" } },
  parameters: { properties: { query: { properties: { author: "date-time" } } } },
  properties: { author: "date-time" },
  author: "evil",
  from: "evil",
  since: 1,
  signal: AbortSignal.abort(),
  deadline: "evil",
  timeout: "evil",
  retry: "evil",
  writable: false,
  value: "evil",
};

const clean = await trace();
for (const [name, value] of Object.entries(POLLUTION)) report(`${name} turns no page`, clean, await polluted(name, value, trace));
report("every list is gone through", PATHS.length * INITS.length, clean.split('"undefined"').length - 1);

/** What `x-pagination` becomes: a member of the manifest, and of the operation's type. */

import { expect, test } from "vitest";
import { typesOf } from "../../scripts/types.ts";
import { fixture, manifest } from "../support/pages.ts";

const types = typesOf(fixture.document);

/** The member `pagination` of an operation's type, in one line. */
function memberOf(id: string): string | undefined {
  const start = types.indexOf(`\n    ${id}: {`, types.indexOf("interface operations"));
  if (start < 0) throw new Error(`There is no ${id}.`);
  const text = types.slice(start, types.indexOf("\n    };", start)).replace(/\s+/g, " ");
  return /\bpagination: \{ (.*?) \};/.exec(text)?.[1];
}

test.each([
  ["/counted", { style: "offset", offset: "offset", limit: "limit", items: "/items", total: "/total" }, 'items: "/items";'],
  ["/offset", { style: "offset", offset: "offset", limit: "limit", items: "/result/entries" }, 'items: "/result/entries";'],
  [
    "/switched",
    { style: "page", page: "page", first: 0, limit: "limit", items: "/entries", total: "/total", envelope: "with_total" },
    'items: "/entries"; envelope: "with_total";',
  ],
  ["/numbered", { style: "page", page: "page", first: 1, limit: "limit", items: "" }, 'items: "";'],
  ["/cursor", { style: "cursor", cursor: "after", next: "/paging/next", items: "/entries" }, 'items: "/entries";'],
  ["/link", { style: "link", items: "" }, 'items: "";'],
  ["/entry", undefined, undefined],
])("%s", (path, pagination, member) => {
  const operation = manifest.operations[`GET ${path}`];
  expect(operation?.pagination).toEqual(pagination);
  expect(memberOf(operation?.id ?? "")).toBe(member);
});

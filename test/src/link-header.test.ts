/** The `Link` header as servers write it. Whatever its target, only the target's query is used, and on the list's own path. */

import { describe, expect, test } from "vitest";
import type { Answer } from "../support/compiled.ts";
import { gone, listOf } from "../support/pages.ts";

const LIST = "https://pages.fixture.test/api/link";

const page = (id: string, link?: string | HeadersInit): Answer => ({
  status: 200,
  headers: typeof link === "string" ? { Link: link } : (link ?? {}),
  body: [{ id }],
});

/** Where the request after an answer with this header goes, and what comes of the list. */
async function next(link: string | HeadersInit, init: object = {}, options: object = {}) {
  const { list, sent } = listOf("/link", [page("a", link), page("b")], { init, options });
  const end = await gone(list);
  return { ...end, urls: sent.slice(1).map(({ url }) => url) };
}

describe("leads on", () => {
  test.each([
    ["a quoted relation", '</api/link?from=c1>; rel="next"'],
    ["a bare one", "</api/link?from=c1>; rel=next"],
    ["in other letters", '</api/link?from=c1>; REL="Next"'],
    ["with white space", '  </api/link?from=c1> ;\trel = "next" '],
    ["without white space", "</api/link?from=c1>;rel=next"],
    ["several relations", '</api/link?from=c1>; rel="prev  next last"'],
    ["the second of several links", '</api/link?from=c0>; rel="prev", </api/link?from=c1>; rel="next", </api/link?from=c9>; rel="last"'],
    ["the first of two", "</api/link?from=c1>; rel=next, </api/link?from=c9>; rel=next"],
    ["in a header of its own", [["Link", "</api/link?from=c0>; rel=first"] as const, ["Link", "</api/link?from=c1>; rel=next"] as const]],
    ["after other parameters", '</api/link?from=c1>; title="x"; hreflang=en; rel="next"; type="text/plain"'],
    ["after one without a value", "</api/link?from=c1>; crossorigin; rel=next"],
    ["after one without anything", "</api/link?from=c1>;; rel=next;"],
    ["after a comma in quotes", '</api/link?from=c0>; title="a, b"; rel="prev", </api/link?from=c1>; title="c, d"; rel="next"'],
    ["after a link in quotes", '</api/link?from=c0>; title="<?from=c7>; rel=next"; rel=prev, </api/link?from=c1>; rel=next'],
    ["after a relation in quotes", '</api/link?from=c0>; title="; rel=next; "; rel=prev, </api/link?from=c1>; rel=next'],
    ["after a quote in quotes", '</api/link?from=c0>; title="\\", <?from=c7>; rel=next"; rel=prev, </api/link?from=c1>; rel=next'],
    ["after an empty element", ", ,</api/link?from=c1>; rel=next"],
    ["after garbage", "garbage; rel=next, </api/link?from=c1>; rel=next"],
    ["after a target that does not end", "</api/link?from=c7; rel=next, </api/link?from=c1>; rel=next"],
    ["absolute", `<${LIST}?from=c1>; rel=next`],
    ["relative to the list", "<link?from=c1>; rel=next"],
    ["a query alone", "<?from=c1>; rel=next"],
    ["without the server's mount point", '</link?from=c1>; rel="next"'],
    ["to another path", '</users?from=c1>; rel="next"'],
    ["out of the API", "<../../admin?from=c1>; rel=next"],
    ["to another origin", "<https://evil.example/api/link?from=c1>; rel=next"],
    ["to another host by its scheme", "<//evil.example/api/link?from=c1>; rel=next"],
    ["to plain http", "<http://pages.fixture.test/api/link?from=c1>; rel=next"],
    ["to credentials", "<https://u:p@evil.example?from=c1>; rel=next"],
    ["to what is no place", "<javascript:alert(1)?from=c1>; rel=next"],
    ["with a fragment", "</api/link?from=c1#?from=c7>; rel=next"],
  ])("%s", async (_, link) => {
    expect(await next(link as string | HeadersInit)).toEqual({ ids: "ab", error: undefined, urls: [`${LIST}?from=c1`] });
  });

  test.each([
    ["a comma and an angle", "<?ids=1,2&from=%3Cc1%3E>", "ids=1%2C2&from=%3Cc1%3E"],
    ["what is encoded", "<?from=a%26b%3Dc%2520&x=%C3%A9>", "from=a%26b%3Dc%2520&x=%C3%A9"],
    ["a plus", "<?from=a+b>", "from=a%20b"],
    ["a name that repeats", "<?tag=x&from=c1&tag=y>", "tag=x&tag=y&from=c1"],
    ["a name without a value", "<?from>", "from="],
    ["a second question mark", "<?from=c1?x=2>", "from=c1%3Fx%3D2"],
    ["another url", "<?from=https://evil.example/>", "from=https%3A%2F%2Fevil.example%2F"],
    ["a name that every object has", "<?__proto__=c1&constructor=x>", "__proto__=c1&constructor=x"],
  ])("with %s", async (_, target, want) => {
    const { urls, error } = await next(`${target}; rel="next"`);
    expect({ urls, error }).toEqual({ urls: [`${LIST}?${want}`], error: undefined });
  });
});

test.each([
  ["none"],
  [""],
  ["<?from=c1>"],
  ["rel=next"],
  ["?from=c1; rel=next"],
  ['<?from=c1>; rel=""'],
  ["<?from=c1>; rel"],
  ["<?from=c1>; rel=prev"],
  ["<?from=c1>; rel=nextish"],
  ['<?from=c1>; rel="https://example.org/next"'],
  ["<?from=c1>; rev=next"],
  // Only the first counts (RFC 8288, section 3.3).
  ["<?from=c1>; rel=prev; rel=next"],
  ['<?from=c1>; title="; rel=next"; rel=prev'],
  ['<?from=c1>; title="; rel=next'],
  ["<?from=c1; rel=next"],
  ["?from=c1>; rel=next"],
  ["<?from=c1> <x>; rel=prev"],
])("ends the list: %s", async (link) => {
  expect(await next(link)).toEqual({ ids: "a", error: undefined, urls: [] });
});

test.each([
  ["targets", "<".repeat(16_000)],
  ["parameters", `<>${";".repeat(16_000)}`],
  ["white space", `<>${";  ".repeat(5000)}`],
  ["quotes", `<>;a="${'"'.repeat(15_000)}`],
  ["backslashes", `<>;a="${"\\".repeat(15_000)}`],
])("a flood of %s ends it as well", async (_, link) => {
  expect(await next(link)).toEqual({ ids: "a", error: undefined, urls: [] });
});

test.each([["</api/link/2>"], ["</api/link/2?>"], ["<#?from=c1>"], ["<>"]])(
  "a next page without a query is an error, never the end: %s",
  async (target) => {
    const { ids, error, urls } = await next(`${target}; rel="next"`);
    expect({ ids, error, urls }).toMatchObject({ ids: "a", error: { code: "response", operation: "GET /link" }, urls: [] });
    expect((error as Error).message).not.toContain("api/link");
  },
);

test("what the link says outranks what the caller gave, and the rest stays", async () => {
  const init = { params: { query: { author: "ada", tags: ["x", "y"], from: "mine" } } };
  expect(await next("<?from=c1&author=bob>; rel=next", init)).toMatchObject({ urls: [`${LIST}?author=bob&tags=x&tags=y&from=c1`] });
});

test.each([
  ["date", new Date(1735787045000)],
  ["iso", "2025-01-02T03:04:05Z"],
  ["epoch", 1735787045000],
  ["wire", 1735787045],
])("a time in the query, in the view %s, stays the caller's own", async (timestamps, since) => {
  const { urls, error } = await next("<?since=1735787045&from=c1>; rel=next", { params: { query: { since } } }, { timestamps });
  expect({ urls, error }).toEqual({ urls: [`${LIST}?since=1735787045&from=c1`], error: undefined });
});

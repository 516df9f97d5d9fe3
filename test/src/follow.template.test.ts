/** Templated links (RFC 6570): which variables they take, and that none can lead elsewhere. */

import { expect, test } from "vitest";
import { BASE, refusal } from "./fixture.ts";
import { following } from "./links.ts";

test.each([
  ["/trees/{id}", { id: "a" }, "/trees/a"],
  ["/trees/{id}", { id: 7 }, "/trees/7"],
  ["/trees/{id}", { id: false }, "/trees/false"],
  ["/trees/{id}", { id: "a/b" }, "/trees/a%2Fb"],
  ["/trees/{id}", { id: "a?b#c" }, "/trees/a%3Fb%23c"],
  ["/trees/{id}", { id: "https://pear.test/" }, "/trees/https%3A%2F%2Fpear.test%2F"],
  ["/trees/{id}", { id: "%41 é" }, "/trees/%2541%20%C3%A9"],
  ["/trees/{id}", { id: "{id}" }, "/trees/%7Bid%7D"],
  ["/trees/{id}", { id: "1", more: "is passed over" }, "/trees/1"],
  ["/trees/{tree.id}/notes/{note_1}", { "tree.id": 1, note_1: 2 }, "/trees/1/notes/2"],
  ["/trees/{id}/as/{id}", { id: 1 }, "/trees/1/as/1"],
  ["/pears/{a,b}", { a: "x", b: "y" }, "/pears/x%2Cy"],
  ["/pears/x{a}y", { a: "$&" }, "/pears/x%24%26y"],
  [`${BASE}/trees/{id}`, { id: 1 }, "/trees/1"],
  ["{resource}", { resource: "pears" }, "/pears"],
  ["/pears{?a}", {}, "/pears"],
  ["/pears{?a}", undefined, "/pears"],
  ["/pears{?a}", { a: undefined }, "/pears"],
  ["/pears{?a}", { a: "x y&z=ä#" }, "/pears?a=x%20y%26z%3D%C3%A4%23"],
  ["/pears{?a,b}", { b: 2 }, "/pears?b=2"],
  ["/pears{?a,b}", { b: false, a: 0 }, "/pears?a=0&b=false"],
  ["/pears{?a}", { a: "" }, "/pears?a="],
  ["/pears{?a}", { a: ".." }, "/pears?a=.."],
  ["/pears?a=1{&b,c}", { c: "3" }, "/pears?a=1&c=3"],
  ["/pears?a=1{&b}", {}, "/pears?a=1"],
  ["/pears?a={a}", { a: "x&b=y" }, "/pears?a=x%26b%3Dy"],
  ["/trees/{id}{?a}", { id: 1, a: 2 }, "/trees/1?a=2"],
  ["/trees/1", undefined, "/trees/1"],
])("%s with %j is %s", async (href, variables, path) => {
  const { sent, go } = following();
  await go({ href, templated: true }, { variables });
  expect(sent.map(({ url }) => url)).toEqual([BASE + path]);
});

const DOTS = ["..", ".", "../x", "x/..", "%2e%2e", "%252e", "..\\x"];
const OTHER_EXPRESSIONS =
  "{+a} {#a} {.a} {/a} {;a} {=a} {!a} {|a} {a*} {a:3} {?a*} {?.a} {?+a} {} {?} {a,} {,a} {a..b} {a.} {%61} {pear-x}".split(" ");

test.each<[href: string, variables: unknown, why: string]>([
  ["/trees/{id}", undefined, "needs `variables.id`"],
  ["/trees/{id}", {}, "needs `variables.id`"],
  ["/trees/{id}", { id: undefined }, "needs `variables.id`"],
  ["/trees/{id}", "id", "needs `variables.id`"],
  ["/trees/{id}/notes/{note}", { id: 1 }, "needs `variables.note`"],
  ["/trees/{a,b}", { a: 1 }, "needs `variables.b`"],
  ["/trees/{toString}", {}, "needs `variables.toString`"],
  ["/trees/{__proto__}", {}, "needs `variables.__proto__`"],
  ["/trees/{id}", { id: null }, "is not a text"],
  ["/trees/{id}", { id: {} }, "is not a text"],
  ["/trees/{id}", { id: ["1"] }, "is not a text"],
  ["/trees/{id}", { id: Number.NaN }, "is not a text"],
  ["/trees/{id}", { id: "" }, "is empty"],
  ["/trees/{id}", { id: "a\nb" }, "holds a control character"],
  ["/trees/{id}", { id: "\ud800" }, "half a surrogate"],
  ...DOTS.map((id): [string, unknown, string] => ["/trees/{id}", { id }, "holds a dot segment"]),
  ["/trees/.{id}", { id: ".x/.." }, "holds a dot segment"],
  ["/trees/%2{id}", { id: "e" }, "has a dot segment"],
  ["{scheme}://{host}/", { scheme: "https", host: "pear.test" }, "leads to another origin"],
  ["https://{host}/trees/1", { host: "pear.test" }, "leads to another origin"],
  ["//{host}/trees/1", { host: "pear.test" }, "leads to another origin"],
  ["/{a}/trees/1", { a: "" }, "is empty"],
  ["/pears{?a}", { a: null }, "is not a text"],
  ["/pears{?a}", { a: {} }, "is not a text"],
  ["/pears{?a}", { a: ["x"] }, "is not a text"],
  ["/pears{?a}", { a: Number.POSITIVE_INFINITY }, "is not a text"],
  ["/pears{&a}", { a: "\udc00" }, "holds half a surrogate pair"],
  ...OTHER_EXPRESSIONS.map((braces): [string, unknown, string] => [`/trees/${braces}`, { a: "x" }, "has braces that hold neither"]),
  ["/pears/{a", { a: "x" }, "brace without its other half"],
  ["/pears/a}", { a: "x" }, "brace without its other half"],
  ["/pears/{{a}}", { a: "x" }, "brace without its other half"],
])("%s with %j is refused: it %s", async (href, variables, why) => {
  const { sent, go } = following();
  const error = await refusal(() => go({ href, templated: true }, { variables }));
  expect(error).toMatchObject({ code: "input", operation: undefined });
  expect(error.pointer).toMatch(/^\/href/);
  expect(error.message).toContain(why);
  expect(error.message).not.toContain("pear");
  expect(sent).toEqual([]);
});

test("a variable that does not fit is named", async () => {
  const { go } = following();
  const link = { href: "/trees/{id}{?page}", templated: true };
  expect(await refusal(() => go(link, { variables: { id: ".." } }))).toMatchObject({ pointer: "/href/{id}" });
  expect(await refusal(() => go(link, { variables: { id: "1", page: [] } }))).toMatchObject({ pointer: "/href/{?page}" });
});

test.each([[undefined], [false], [null], ["true"], [1]])("braces in a link with `templated` %j are refused", async (templated) => {
  const { sent, go } = following();
  const error = await refusal(() => go({ href: "/trees/{id}", templated }, { variables: { id: "1" } }));
  expect(error).toMatchObject({ code: "input", pointer: "/href" });
  expect(error.message).toContain("`templated`");
  expect(sent).toEqual([]);
});

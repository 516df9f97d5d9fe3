/** Where a link leads: below the base URL, or nowhere. */

import { expect, test } from "vitest";
import { refusal } from "./fixture.ts";
import { following, orchard } from "./links.ts";

const HOST = "https://proxy.test";
const MOUNT = "https://proxy.test/sumvin";

test.each([
  [HOST, "/trees/1", "/trees/1"],
  [HOST, "trees/1", "/trees/1"],
  [HOST, "https://proxy.test/trees/1", "/trees/1"],
  [HOST, "HTTPS://PROXY.TEST:443/trees/1", "/trees/1"],
  [HOST, "//proxy.test/trees/1", "/trees/1"],
  [HOST, "/trees/1#top", "/trees/1"],
  [HOST, "/", "/"],
  [HOST, "https://proxy.test", "/"],
  [HOST, "/groves/", "/groves/"],
  [HOST, "/groves", "/groves"],
  [HOST, "/trees/a b", "/trees/a%20b"],
  [HOST, "/trees/a%2Fb", "/trees/a%2Fb"],
  [HOST, "/trees/a%3Fb%23c", "/trees/a%3Fb%23c"],
  [HOST, "/trees/ä", "/trees/%C3%A4"],
  [HOST, "/trees/...", "/trees/..."],
  [HOST, "/trees/%7B1%7D", "/trees/%7B1%7D"],
  [MOUNT, "/sumvin/trees/1", "/trees/1"],
  [MOUNT, "/trees/1", "/trees/1"],
  [MOUNT, "trees/1", "/trees/1"],
  [MOUNT, "https://proxy.test/sumvin/trees/1", "/trees/1"],
  [MOUNT, "//proxy.test/sumvin/trees/1", "/trees/1"],
  [MOUNT, "/sumvin/sumvin/1", "/sumvin/1"],
  [MOUNT, "/sumvins/1", "/sumvins/1"],
  [MOUNT, "/sumvin", ""],
  [MOUNT, "/sumvin/", "/"],
  [`${MOUNT}/`, "/sumvin/trees/1", "/trees/1"],
  ["http://127.0.0.1:4010", "http://127.0.0.1:4010/trees/1", "/trees/1"],
])("below %s, %j leads to %j", async (baseUrl, href, path) => {
  const { sent, go } = following({ baseUrl });
  await go({ href });
  expect(sent.map(({ url }) => url)).toEqual([`${baseUrl.replace(/\/$/, "")}${path}`]);
});

const ELSEWHERE = [
  ..."https://pear.test/trees/1 //pear.test/trees/1 http://proxy.test/sumvin/pear https://proxy.test:8443/sumvin/pear".split(" "),
  ..."https://pear@proxy.test/sumvin/1 https://pear:x@proxy.test/sumvin/1 https://proxy.test@pear.test/sumvin/1".split(" "),
  ..."https://proxy.test.pear.test/sumvin/1 https:///pear.test/1 //trees/pear wss://proxy.test/sumvin/pear file:///sumvin/pear".split(" "),
  ..."javascript:pear() data:text/plain,pear mailto:pear@proxy.test ftp://proxy.test/sumvin/pear about:pear".split(" "),
];
const NO_URL = [
  ...String.raw`\\pear.test\x /\pear.test/x \/pear.test/x /trees\pear https:\\pear.test\x https://[pear https://pear:port/`.split(" "),
  ..."/\t/pear.test/x|/\n/pear.test/x|/trees/pe\u0000ar|java\nscript:pear()|\u007f/pear|/trees/pear\r".split("|"),
];
const DOTS = [
  ..."/trees/../pear /trees/./pear ../pear ./pear /../pear /trees/pear/.. /trees/pear/. https://proxy.test/sumvin/trees/../pear".split(" "),
  ..."/trees/%2e%2e/pear /trees/%2E%2e/pear /trees/.%2E/pear /trees/%2e./pear /trees/pear/%2e /sumvin/../sumvin/pear".split(" "),
];
const ENCODED_DOTS =
  "/trees/pear%2f.. /trees/pear%2F%2e%2e%2fx /trees/..%5cpear /trees/%252e%252e%252fpear /pear/%252e%252e /pear/%252E/x".split(" ");
const EMPTY_SEGMENTS = "/trees//pear trees//pear /pear// /trees/pear// /pear//x /sumvin//pear".split(" ");
const NO_PATH = ["?pear=1", "#pear", "?", "#"];
const PERCENT = ["/trees/%pear", "/trees/100%/pear", "/trees/%ffpear", "/trees/pear?x=%ff", "/trees/pear?%"];
const OUT = [
  ..."https://proxy.test/pear https://proxy.test/ https://proxy.test/sumvinpear/1 //proxy.test/pear".split(" "),
  "blob:https://proxy.test/sumvin/pear",
];
const CONTROLS = ["/trees/pear%00", "/trees/pear%0A", "/pears/%7f"];

const rows = Object.entries({
  "leads to another origin": ELSEWHERE,
  "is no URL": NO_URL,
  "has a dot segment": DOTS,
  "holds a dot segment": ENCODED_DOTS,
  "is empty, which would reach the collection": EMPTY_SEGMENTS,
  "has no path": NO_PATH,
  "has a percent sign that encodes nothing": PERCENT,
  "leads out of the API": OUT,
  "holds a control character": CONTROLS,
}).flatMap(([why, hrefs]) => hrefs.map((href) => [href, why] as const));

test.each(rows)("%j %s: nothing is sent, and it is not quoted", async (href, why) => {
  for (const method of ["GET", "DELETE"]) {
    const { sent, go } = following({ baseUrl: MOUNT });
    const error = await refusal(() => go({ href, method }));
    expect(error).toMatchObject({ code: "input", maybeApplied: false, attempts: 0 });
    expect(error.message).toContain(why);
    expect(error.message).not.toContain("pear");
    expect(sent).toEqual([]);
  }
});

test.each([...ELSEWHERE, ...NO_URL, ...DOTS].map((href) => [href]))("%j is no link of an API without a mount either", async (href) => {
  const { sent, go } = following({}, [], { ...orchard, server: { url: HOST, variables: {} } });
  expect(await refusal(() => go({ href }))).toMatchObject({ code: "input", pointer: "/href" });
  expect(sent).toEqual([]);
});

test.each([[undefined], [null], [""], [1], [{}], [["/trees/1"]], [new URL("https://proxy.test/sumvin/trees/1")]])(
  "an href of %o is refused",
  async (href) => {
    const { sent, go } = following({ baseUrl: MOUNT });
    expect(await refusal(() => go({ href }))).toMatchObject({ code: "input", pointer: "/href" });
    expect(sent).toEqual([]);
  },
);

test.each([[undefined], [null], ["/trees/1"], [1], [[]], [{}], [Object.create({ href: "/trees/1" })]])("%o is no link", async (link) => {
  const { sent, go } = following({ baseUrl: MOUNT });
  expect(await refusal(() => go(link))).toMatchObject({ code: "input" });
  expect(sent).toEqual([]);
});

/** What is emitted for the made-up specs compiles with both compilers, and runs nothing of the specs' text. */

import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { manifestOf } from "../../scripts/manifest.ts";
import { FIXTURES, loadFixture, NAMES } from "../support/fixtures.ts";
import { copyTree, NODE, run } from "../support/tree.ts";

const root = copyTree("scripts", "src", "package.json", "tsconfig.json");

/** Uses that compile, and uses that must not. */
const USES = `
import { createFixtureFormsClient } from "./generated/forms/index.ts";
import { createFixtureHostileClient } from "./generated/hostile/index.ts";
import { createFixtureNaiveClient } from "./generated/naive/index.ts";

const server = { tenant: "acme", region: "us", stage: "test" } as const;
const forms = createFixtureFormsClient({ server, auth: { bearer: "x" }, headers: { "X-Calendar": "work" } });
const { data, error } = await forms.GET("/events/{since}", {
  params: { path: { since: new Date() }, query: { until: new Date(), at: [new Date()] }, header: { "X-Api-Version": "2025-01-01" } },
});
const times: (Date | null | undefined)[] | undefined = data?.flatMap((event) => [event.starts_at, event.ends_at, event.parent?.checked, event.pair?.[0]]);
const text: string | undefined = data?.[0]?.pair?.[1];
const retry: Date | undefined = error?.status === 500 ? error.body?.retry_at : undefined;
const by = data?.[0]?.by;
const closed: Date | undefined = by?.kind === "company" ? by.closed_at : undefined;

forms.POST("/events", { body: { priority: "high", starts_at: new Date(), ends_at: null, zones: { UTC: new Date() } } });
// @ts-expect-error enums of requests are closed
forms.POST("/events", { body: { priority: "middling", starts_at: new Date() } });
// @ts-expect-error a time of this view is a Date
forms.POST("/events", { body: { priority: "high", starts_at: 0 } });
// @ts-expect-error not one of the variable's values
createFixtureFormsClient({ server: { ...server, region: "mars" }, auth: { bearer: "x" } });

const naive = createFixtureNaiveClient({ auth: { token: "x" }, timestamps: "epoch" });
naive.POST("/entries/{id}", { params: { path: { id: "1" } }, body: { to: 0 } });

const hostile = createFixtureHostileClient({ auth: { toString: "x" } });
hostile.POST("/'quotes'\`$[globalThis.pwned]\`/*", { params: { header: { "X-\`'$*!": "*/'\\"\`\${globalThis.pwned = 1}\\\\" } }, body: { "'\\"\`\${x}\`*/": "a" } });
console.log(times, text, retry, closed);
`;

/** A header that never changes is sent by itself. */
const CONSTANT = `
import { createFixtureFormsClient } from "./generated/forms/index.ts";

const forms = createFixtureFormsClient({ server: { tenant: "acme", stage: "test" }, auth: { bearer: "x" } });
forms.DELETE("/events/{since}", { params: { path: { since: new Date() }, header: { "X-Calendar": "work" } } });
`;

const compilers = ["typescript", "typescript7"];
const said: Record<string, string[]> = {};

beforeAll(async () => {
  mkdirSync(path.join(root, "specs"));
  for (const name of NAMES) cpSync(path.join(FIXTURES, `${name}.yaml`), path.join(root, "specs", `${name}.yaml`));
  cpSync(path.join(FIXTURES, "../../specs/redocly.yaml"), path.join(root, "specs/redocly.yaml"));
  writeFileSync(path.join(root, "uses.ts"), USES);
  writeFileSync(path.join(root, "constant.ts"), CONSTANT);
  writeFileSync(
    path.join(root, "tsconfig.emitted.json"),
    '{ "extends": "./tsconfig.json", "include": ["src", "generated", "uses.ts", "constant.ts"] }',
  );
  expect(await run(NODE, ["scripts/generate.ts"], root)).toMatchObject({ code: 0, stderr: "" });
  for (const compiler of compilers) {
    const tsc = path.join("node_modules", compiler, "bin/tsc");
    const { stdout } = await run(NODE, [tsc, "-p", "tsconfig.emitted.json", "--pretty", "false"], root);
    said[compiler] = stdout.split("\n").filter((line) => /^\S/.test(line));
  }
}, 120_000);

describe.each(compilers)("%s finds no error", (compiler) => {
  test.each(["src/", "generated/", "uses.ts", "constant.ts"])("in %s", (place) => {
    expect(said[compiler]?.filter((line) => line.startsWith(place))).toEqual([]);
  });

  test("elsewhere", () => {
    expect(said[compiler]?.filter((line) => !/^(?:src|generated)\/|^(?:uses|constant)\.ts/.test(line))).toEqual([]);
  });
});

test.each(NAMES)("%s: what is loaded is the manifest, and nothing else happens", async (name) => {
  const program = `
    const before = Reflect.ownKeys(globalThis).length;
    const index = await import("./generated/${name}/index.ts");
    const { manifest } = await import("./generated/${name}/manifest.ts");
    const clean = Reflect.ownKeys(globalThis).length === before && !("pwned" in globalThis);
    console.log(JSON.stringify({ clean, names: Object.keys(index), manifest }));
  `;
  const { stdout, stderr } = await run(NODE, ["--input-type=module", "--eval", program], root);
  const manifest = manifestOf(await loadFixture(name));
  const names = [`create${manifest.title.replaceAll(" ", "")}Client`];
  expect(stderr).toBe("");
  expect(stdout).toBe(`${JSON.stringify({ clean: true, names, manifest })}\n`);
});

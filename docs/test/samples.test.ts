/** Every sample of the reference, checked by the compiler and run against Prism. */

import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startMock } from "../../examples/mock.ts";
import { type Api, loadApis, serverFor } from "../../examples/samples.ts";
import { CAREFUL, shippedTree } from "../../test/support/shipped.ts";
import { NODE, run } from "../../test/support/tree.ts";
import { type Sample, samplesFor } from "../lib/samples.ts";

const OPTIONS = { ...CAREFUL, lib: ["ES2022", "DOM"], noUnusedLocals: true, outDir: "run", rootDir: "." };

interface Written extends Sample {
  readonly api: Api;
  readonly title: string;
  /** Without its ending. */
  readonly file: string;
}

const apis = await loadApis();
const samples: Written[] = apis.flatMap((api) =>
  api.operations.flatMap((operation) =>
    samplesFor(api.name, api.document, operation).map((sample) => {
      const file = `samples/${api.name}-${operation.operationId.replace(/\W/g, "-")}-${sample.id}`;
      return { ...sample, api, title: `${api.name} ${operation.operationId}, ${sample.label}`, file };
    }),
  ),
);
const programs = samples.filter(({ language }) => language === "ts");

/** The server of an API as the samples spell it. */
function serverOf({ document }: Api): string {
  const variables = serverFor(document);
  return (document.servers?.[0]?.url ?? "").replace(/\{(.+?)\}/g, (_, name: string) => variables[name] ?? "").replace(/\/$/, "");
}

/** A value for each variable of the environment that a sample reads. */
function environmentOf(codes: readonly string[]): Record<string, string> {
  const names = codes.flatMap((code) => [...code.matchAll(/\b[A-Z][A-Z\d]*_[A-Z\d_]+\b/g)].map(([name]) => name));
  return Object.fromEntries(names.map((name) => [name, `example-${name.toLowerCase()}`]));
}

const mocks = new Map<string, string>();
let root: string;

beforeAll(async () => {
  root = await shippedTree();
  for (const api of apis) {
    const { url, close } = await startMock(api.document);
    afterAll(close);
    mocks.set(api.name, url);
  }
  mkdirSync(path.join(root, "samples"));
  for (const { file, code } of programs) writeFileSync(path.join(root, `${file}.ts`), `${code}export {};\n`);
  writeFileSync(path.join(root, "tsconfig.samples.json"), JSON.stringify({ compilerOptions: OPTIONS, include: ["samples"] }));
}, 120_000);

test("no sample holds what it should take from the environment", () => {
  expect(samples.filter(({ code }) => /example-(?:client-)?(?:secret|token|key)/i.test(code)).map(({ title }) => title)).toEqual([]);
});

describe("programs", () => {
  beforeAll(async () => {
    const compiled = await run(NODE, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.samples.json"], root);
    expect(compiled).toEqual({ code: 0, stdout: "", stderr: "" });
  }, 120_000);

  test.each(apis)(
    "$name: each makes one call that Prism takes",
    async (api) => {
      const own = programs.filter((program) => program.api === api);
      const files = own.map(({ file }) => path.join(root, "run", `${file}.js`));
      const told = JSON.stringify({ mock: mocks.get(api.name), server: serverOf(api), files });
      const outcome = await run(
        NODE,
        [path.join(import.meta.dirname, "support/runner.mjs"), told],
        root,
        environmentOf(own.map(({ code }) => code)),
      );
      expect(outcome).toMatchObject({ code: 0, stderr: "" });
      const results = outcome.stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
      expect(results).toHaveLength(files.length);
      for (const { file, failure, sent } of results) {
        // Where the mock has the token endpoint too, the token was asked for first.
        const [call, ...others] = sent.toReversed();
        expect({ file, failure, others: others.filter(({ token }: { token: boolean }) => !token) }).toEqual({
          file,
          failure: undefined,
          others: [],
        });
        expect({ file, ...call }).toMatchObject({ file, status: expect.toSatisfy((status: number) => status < 300), violations: null });
      }
    },
    60_000,
  );
});

/** The words that a shell makes of a sample: `curl` is a function that prints what it is given. */
async function wordsOf(code: string): Promise<string[]> {
  const script = `curl() { printf '%s\\0' "$@"; }\n${code}`;
  const { stdout, code: exit, stderr } = await run("sh", ["-eu", "-c", script], root, environmentOf([code]));
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
  return stdout.split("\0").slice(0, -1);
}

describe("curl", () => {
  test.each(samples.filter(({ id }) => id === "curl"))("$title: passes", async ({ api, code }) => {
    const words = await wordsOf(code);
    const after = (option: string) => words.flatMap((word, index) => (words[index - 1] === option ? [word] : []));
    const url = words.find((word) => word.startsWith("https://")) ?? "";
    expect(url.startsWith(serverOf(api))).toBe(true);
    const headers = after("--header").map((header): [string, string] => [
      header.slice(0, header.indexOf(":")),
      header.slice(header.indexOf(":") + 2),
    ]);
    for (const user of after("--user")) headers.push(["authorization", `Basic ${btoa(user)}`]);
    const [body] = after("--data");
    const [method = ""] = after("--request");
    const response = await fetch(`${mocks.get(api.name)}${url.slice(serverOf(api).length)}`, { method, headers, body: body ?? null });
    expect(response.status).toBeLessThan(300);
    expect(response.headers.get("sl-violations")).toBeNull();
  });
});

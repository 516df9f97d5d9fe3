/** The tarball, installed in an empty folder: what it holds, and the README's example run from there. */

import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startMock } from "../examples/mock.ts";
import { loadApis } from "../examples/samples.ts";
import { ROOT, textOf } from "./support/files.ts";
import { install } from "./support/package.ts";
import { NODE, run } from "./support/tree.ts";

const [, EXAMPLE = ""] = /<!-- example -->\s*```ts\n([\s\S]*?)```/.exec(textOf("README.md")) ?? [];
const apis = await loadApis();

const { folder, files } = await install();
writeFileSync(path.join(folder, "example.ts"), EXAMPLE);

test("holds what is built, and no sources, tests or maps", () => {
  const built = /^dist\/(?:src\/[\w-]+|generated\/[\w-]+\/(?:index|manifest|types))(?:\.js|\.d\.ts)$|^generated\/[\w-]+\/openapi\.json$/;
  expect(
    files.filter((file) => !built.test(file)).filter((file) => !/^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md)$/.test(file)),
  ).toEqual([]);
  for (const { name } of apis)
    expect(files).toEqual(expect.arrayContaining([`dist/generated/${name}/index.js`, `generated/${name}/openapi.json`]));
  expect(files).toEqual(expect.arrayContaining(["package.json", "README.md", "LICENSE", "dist/src/index.js", "dist/src/index.d.ts"]));
});

test("gives one client an API, and the common names", async () => {
  const entries = ["jackfield", ...apis.map(({ name }) => `jackfield/${name}`)];
  const program = `for (const entry of ${JSON.stringify(entries)}) console.log(entry, Object.keys(await import(entry)).join(" "));`;
  const { stdout, stderr } = await run(NODE, ["--input-type=module", "--eval", program], folder);
  const [common, ...clients] = stdout.trim().split("\n");
  expect(stderr).toBe("");
  expect(common).toBe("jackfield ApiError JackfieldError follow paginate unwrap");
  expect(clients).toEqual(apis.map(({ name }) => expect.stringMatching(new RegExp(`^jackfield/${name} create${name}Client$`, "i"))));
});

test("gives each API's document, and what validates by it", async () => {
  const program = `
    import { createValidator } from "jackfield/validate";
    const compile = () => ({ "~standard": { version: 1, vendor: "none", validate: (value) => ({ value }) } });
    for (const name of ${JSON.stringify(apis.map(({ name }) => name))}) {
      const { default: document } = await import(\`jackfield/\${name}/openapi.json\`, { with: { type: "json" } });
      console.log(name, Object.keys(createValidator(document, { compile })).join(" "));
    }`;
  const { stdout } = await run(NODE, ["--input-type=module", "--eval", program], folder);
  expect(stdout.trim().split("\n")).toEqual(apis.map(({ name }) => `${name} request answer`));
});

test.each(["jackfield/dist/src/client.js", "jackfield/src/client.ts", "jackfield/nowhere"])("does not give %s", async (entry) => {
  expect((await run(NODE, ["--input-type=module", "--eval", `import ${JSON.stringify(entry)}`], folder)).code).toBe(1);
});

test.each(["typescript", "typescript7"])(
  "%s finds no error in the README's example",
  async (compiler) => {
    const typeRoots = [path.join(ROOT, "node_modules/@types")];
    const compilerOptions = {
      target: "ES2022",
      module: "NodeNext",
      lib: ["ES2022"],
      types: ["node"],
      typeRoots,
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
    };
    writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["example.ts"] }));
    const tsc = path.join(ROOT, "node_modules", compiler, "bin/tsc");
    expect(EXAMPLE).toContain("jackfield/");
    expect(await run(NODE, [tsc], folder)).toEqual({ code: 0, stdout: "", stderr: "" });
  },
  60_000,
);

test("the README's example runs", async () => {
  const routes = await Promise.all(
    apis.map(async ({ document }) => {
      const { url, close } = await startMock(document);
      onTestFinished(close);
      const server = document.servers?.[0]?.url ?? "";
      return [`^${server.replace(/[.?+*]/g, "\\$&").replace(/\{.+?\}/g, "[^/]+")}`, url];
    }),
  );
  // Whatever secrets the example reads.
  const secrets = Object.fromEntries((EXAMPLE.match(/\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b/g) ?? []).map((name) => [name, "example"]));
  const preload = path.join(import.meta.dirname, "support/route.mjs");
  const env = { ...secrets, ROUTES: JSON.stringify(routes) };
  const outcome = await run(NODE, ["--import", preload, "example.ts"], folder, env);
  expect(outcome).toEqual({ code: 0, stdout: expect.stringMatching(/\S/), stderr: "" });
  expect(readFileSync(path.join(folder, "calls.txt"), "utf8")).toMatch(/^(?:[A-Z]+ https:\/\/\S+ 200\n)+$/);
});

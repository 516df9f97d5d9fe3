/** The code in the guides and in README: compiled against the clients as they are shipped, and run where it stands by itself. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startMock } from "../../examples/mock.ts";
import { loadApis } from "../../examples/samples.ts";
import { filesBelow, textOf } from "../../test/support/files.ts";
import { CAREFUL, shippedTree } from "../../test/support/shipped.ts";
import { NODE, run } from "../../test/support/tree.ts";
import { listen } from "../../test/tokens/listen.ts";
import { type Block, blocksOf, programOf } from "../lib/blocks.ts";
import { readGuide } from "../lib/guides.ts";

/** Without DOM: its globals, such as `document`, would stand in for what a block lacks. */
const OPTIONS = { ...CAREFUL, verbatimModuleSyntax: true, noEmit: true };

const LANGUAGES = ["ts", "sh", "json", "text"];

/** What the guides read from the environment and what has to look like something; all else is `example`. */
const ENVIRONMENT: Record<string, string> = {
  AUTH0_DOMAIN: "example.eu.auth0.com",
  MYCREDITAPP_ORGANIZATION_ID: "11111111-1111-4111-8111-111111111111",
};

interface Written extends Block {
  /** Where a reader finds it. */
  readonly place: string;
  /** Its program, below the root. */
  readonly file: string;
}

const texts = ["README.md", ...filesBelow("docs/guides", ".md")].map((name) => ({ name, text: textOf(name) }));

const written: Written[] = texts.flatMap(({ name, text }) =>
  blocksOf(text).map((block) => ({
    ...block,
    place: `${name}:${block.line}`,
    file: `guides/${path.basename(name, ".md")}-${block.line}.ts`,
  })),
);
const programs = written.filter(({ language }) => language === "ts");

/** What the compiler says, as `file(line,column): error code: message`. */
const FAULT = /^([^(\s]+)\((\d+),\d+\): error (TS\d+): (.*(?:\n .*)*)/gm;

interface Fault {
  readonly file: string;
  readonly code: string;
  /** For the reader of a failure: the line in the guide. */
  readonly said: string;
}

let root: string;
let faults: Fault[];

beforeAll(async () => {
  root = await shippedTree();
  mkdirSync(path.join(root, "guides"));
  for (const block of programs) writeFileSync(path.join(root, block.file), programOf(block));
  writeFileSync(path.join(root, "tsconfig.guides.json"), JSON.stringify({ compilerOptions: OPTIONS, include: ["guides"] }));
  const { stdout } = await run(NODE, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.guides.json"], root);
  faults = [...stdout.matchAll(FAULT)].map(([, file = "", line = "", code = "", message = ""]) => {
    const place = programs.find((program) => program.file === file)?.place.replace(/\d+$/, line) ?? file;
    return { file, code, said: `${place}: ${code}: ${message}` };
  });
  expect(stdout.replace(FAULT, "").trim()).toBe("");
}, 120_000);

describe("every block", () => {
  test.each(written)("$place is of a language that is looked at", ({ language }) => {
    expect(LANGUAGES).toContain(language);
  });

  test.each(texts)("$name: no fence is written in another way", ({ text }) => {
    expect(text.match(/^(?:[ \t]+```|[ \t>]*~~~|[ \t]*>[ \t>]*```).*|^````.*/gm)).toBeNull();
    expect(text.match(/^```/gm)?.length ?? 0).toBe(2 * blocksOf(text).length);
  });
});

describe("TypeScript", () => {
  test("no fault is outside of the blocks", () => {
    expect(faults.filter(({ file }) => programs.every((program) => program.file !== file)).map(({ said }) => said)).toEqual([]);
  });

  test.each(programs.filter(({ wrong }) => !wrong))("$place compiles", ({ file }) => {
    expect(faults.filter((fault) => fault.file === file).map(({ said }) => said)).toEqual([]);
  });

  test.each(programs.filter(({ wrong }) => wrong))("$place is refused, as it says", ({ file, wrong }) => {
    expect(faults.filter((fault) => fault.file === file).map(({ code }) => code)).toEqual(wrong);
  });
});

describe("what stands by itself", () => {
  /** Regular expressions of addresses, and where they lead instead. */
  const routes: [string, string][] = [];

  beforeAll(async () => {
    const token = JSON.stringify({ access_token: "example-token", token_type: "Bearer", expires_in: 3600 });
    const tokens = await listen((_, response) => response.setHeader("content-type", "application/json").end(token));
    afterAll(tokens.close);
    routes.push(["^https://[^/]+/(?:oauth|oidc)/token$", tokens.url], ["^http://127\\.0\\.0\\.1:8080/token$", tokens.url]);
    for (const { name, document } of await loadApis()) {
      const { url, close } = await startMock(document);
      afterAll(close);
      const server = document.servers?.[0]?.url ?? "";
      routes.push([`^${server.replace(/[.?+*]/g, "\\$&").replace(/\{.+?\}/g, "[^/]+")}`, url]);
      if (name === "auth0") routes.push(["^http://127\\.0\\.0\\.1:4010", url]);
    }
  });

  test.each(programs.filter(({ given, wrong, notRun }) => !given && !wrong && !notRun))(
    "$place runs against the mocks",
    async ({ file, code }) => {
      const names = code.match(/\b[A-Z][A-Z\d]*_[A-Z\d_]+\b/g) ?? [];
      const folder = path.join(root, path.dirname(file), path.basename(file, ".ts"));
      mkdirSync(folder);
      const env = { ...Object.fromEntries(names.map((name) => [name, ENVIRONMENT[name] ?? "example"])), ROUTES: JSON.stringify(routes) };
      const preload = path.join(import.meta.dirname, "../../test/support/route.mjs");
      const outcome = await run(NODE, ["--import", preload, path.join(root, file)], folder, env);
      expect(outcome).toMatchObject({ code: 0, stderr: "" });
      const calls = path.join(folder, "calls.txt");
      // A block that awaits nothing makes a client and no call; one with a `fetch` of its own calls that.
      if (/\bawait\b/.test(code) && !/\bfetch:/.test(code))
        expect(readFileSync(calls, "utf8")).toMatch(/^(?:[A-Z]+ https?:\/\/\S+ 2\d\d\n)+$/);
      else expect(existsSync(calls)).toBe(false);
    },
  );
});

const { engines, scripts, version } = JSON.parse(textOf("package.json"));

describe("commands", () => {
  const named = texts.flatMap(({ name, text }) =>
    [...text.matchAll(/npm (?:run ([\w:-]+)|(start|test)\b)/g)].map(([, script, short]) => ({ name, script: script ?? short ?? "" })),
  );

  test.each(named)("$name: npm has the script $script", ({ script }) => {
    expect(Object.keys(scripts)).toContain(script);
  });
});

test.each(written.filter(({ language }) => language === "json"))("$place is JSON", ({ code }) => {
  expect(() => JSON.parse(code)).not.toThrow();
});

test.each(texts)("$name: versions are those of the package", ({ text }) => {
  const tarballs = [...text.matchAll(/jackfield-(\d[\w.-]*)\.tgz/g)].map(([, named]) => named);
  const nodes = [...text.matchAll(/Node (\d+\.\d+)(?= (?:or|and) later)/g)].map(([, named]) => `>=${named}`);
  expect([...tarballs, ...nodes].filter((named) => named !== version && named !== engines.node)).toEqual([]);
});

test("the guide names what is used of openapi-fetch", () => {
  const [, names = ""] = /import \{ (.+) \} from "openapi-fetch"/.exec(textOf("src/client.ts")) ?? [];
  expect(textOf("docs/guides/replacing.md")).toMatch(new RegExp(`one function,\\s+\`${names}\``));
});

test("of a guide with comments, the site gets the same text without them", () => {
  const guide = "# Title\n\nText.\n\n<!-- given:\nconst a = 1;\n-->\n```ts\na;\n```\n\n<!-- mark -->\n\n```html\n<!-- code -->\n```\n";
  expect(readGuide("guide", guide).body).toBe("Text.\n\n```ts\na;\n```\n\n\n```html\n<!-- code -->\n```\n");
});

test("a comment ends where it ends, whatever comes further below", () => {
  const block = "<!-- given: let x; -->\n```ts\nx;\n```\n";
  const guide = `# Title\n\n<!-- a note -->\n\nText.\n\n${block}\nMore.\n\n${block}`;
  expect(readGuide("guide", guide).body).toBe("Text.\n\n```ts\nx;\n```\n\nMore.\n\n```ts\nx;\n```\n");
  expect(blocksOf(guide).map(({ given }) => given?.code.trim())).toEqual(["let x;", "let x;"]);
});

test.each(["", "Text.\n\n<!-- given: let a; -->\n```ts\na;\n```\n"])(
  "a comment about a block is refused where no block is right below it",
  (rest) => {
    expect(() => blocksOf(`Text.\n\n<!-- given: const a = 1; -->\n\n\`\`\`ts\na;\n\`\`\`\n${rest}`)).toThrow("line 3:");
  },
);

/** The declarations that are published, as a stranger's strict program sees them: no DOM, no skipped library. */

import { writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { loadApis } from "../examples/samples.ts";
import { CAREFUL, shippedTree } from "./support/shipped.ts";
import { NODE, run } from "./support/tree.ts";

const names = (await loadApis()).map(({ name }) => name);

const OPTIONS = {
  ...CAREFUL,
  noPropertyAccessFromIndexSignature: true,
  skipLibCheck: false,
  noEmit: true,
};

const PROGRAM = `
${names.map((name, index) => `import * as api${index} from "jackfield/${name}";\nimport type { components as components${index}, operations as operations${index}, paths as paths${index} } from "jackfield/${name}";`).join("\n")}
import { ApiError, JackfieldError, unwrap, type Client, type View } from "jackfield";
import { Validator } from "@cfworker/json-schema";
import document from "jackfield/${names[0]}/openapi.json" with { type: "json" };
import { ajv, cfworker, createValidator, type Drift } from "jackfield/validate";

export const validators = [ajv, (onDrift: (drift: Drift) => void) => createValidator(document, { compile: cfworker(Validator), onDrift })];

${names.map((_, index) => `export type All${index} = [paths${index}, components${index}["schemas"], operations${index}];`).join("\n")}
export const clients = [${names.map((_, index) => `api${index}`).join(", ")}].flatMap((api) => Object.values(api));

export const view: View<bigint> = { decode: (text) => BigInt(Date.parse(text)), encode: (ms) => new Date(Number(ms)).toISOString() };

export async function call(client: Client<paths0>, signal: AbortSignal): Promise<unknown> {
  const methods = [client.GET, client.PUT, client.POST, client.PATCH, client.DELETE];
  try {
    return await unwrap(Promise.resolve({ data: methods.length, error: undefined }));
  } catch (error) {
    if (error instanceof ApiError) return error.body;
    return error instanceof JackfieldError ? [error.code, error.pointer, error.maybeApplied] : signal.reason;
  }
}
`;

let root: string;

beforeAll(async () => {
  root = await shippedTree();
  writeFileSync(path.join(root, "program.ts"), PROGRAM);
  writeFileSync(path.join(root, "tsconfig.program.json"), JSON.stringify({ compilerOptions: OPTIONS, files: ["program.ts"] }));
}, 60_000);

test.each(["typescript", "typescript7"])(
  "%s finds no error",
  async (compiler) => {
    const tsc = `node_modules/${compiler}/bin/tsc`;
    expect(await run(NODE, [tsc, "-p", "tsconfig.program.json"], root)).toEqual({ code: 0, stdout: "", stderr: "" });
  },
  60_000,
);

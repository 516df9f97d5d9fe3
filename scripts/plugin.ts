/** Our checks as a Redocly plugin: every file in `scripts/checks/` is a rule, named after the file and switched on. */

import { readdirSync } from "node:fs";
import path from "node:path";
import type { Check } from "./load.ts";

const FOLDER = path.join(import.meta.dirname, "checks");

/** @returns the plugin `jackfield`, whose preset `all` switches every rule on */
export default async function plugin() {
  const names = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.basename(file, ".ts"))
    .sort();
  const rules: Record<string, Check> = {};
  for (const name of names) {
    const module = (await import(`./checks/${name}.ts`)) as { readonly default: Check };
    rules[name] = module.default;
  }
  const severities = Object.fromEntries(names.map((name) => [`jackfield/${name}`, "error" as const]));
  return { id: "jackfield", rules: { oas3: rules }, configs: { all: { rules: severities } } };
}

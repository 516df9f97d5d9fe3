/** The judge of structure: two bundled documents, by all that a caller could lean on. Pure. */

import { isDeepStrictEqual } from "node:util";
import type { OpenApiDocument } from "../load.ts";
import { pascalCase } from "../source.ts";
import { diffOperation } from "./operations.ts";
import { type Documents, nameOf, pairsOf } from "./pairs.ts";
import type { Reason } from "./reason.ts";
import type { Comparison } from "./schemas.ts";
import { diffSchemes, diffServers } from "./security.ts";

/** Schemas and other components are types that callers import by name. */
function compareComponents(base: OpenApiDocument, head: OpenApiDocument, report: Comparison["report"]): void {
  const sections = ["schemas", "responses", "parameters", "requestBodies", "headers"] as const;
  for (const section of sections) {
    const [old, now] = [base.components?.[section] ?? {}, head.components?.[section] ?? {}].map(Object.keys);
    const common = { operation: "", part: "components" };
    for (const name of old ?? []) {
      if (now?.includes(name)) continue;
      report({ ...common, pointer: `/${section}/${name}`, level: "major", change: "Removed", text: "is not there any more" });
    }
    const come = (now ?? []).filter((name) => !old?.includes(name));
    if (come.length > 0) report({ ...common, pointer: `/${section}`, level: "minor", change: "noted", text: `new: ${come.join(", ")}` });
  }
}

/** All differences in structure between two versions of an API. */
export function judgeStructure(documents: Documents): Reason[] {
  const { base, head } = documents;
  const reasons: Reason[] = [];
  const report: Comparison["report"] = (reason) => {
    reasons.push({ judge: "structure", ...reason });
  };
  if (isDeepStrictEqual(base, head)) return reasons;
  const [old, now] = [pascalCase(base.info?.title ?? ""), pascalCase(head.info?.title ?? "")];
  if (old !== now) {
    report({
      operation: "",
      part: "client",
      pointer: "",
      level: "major",
      change: "Changed",
      text: `is \`create${now}Client\`, was \`create${old}Client\``,
    });
  }
  const say = (part: string, pointer: string, text: string, level: Reason["level"], change: Reason["change"] = "Changed") =>
    report({ operation: "", part, pointer, text, level, change });
  diffServers(base, head, say);
  diffSchemes(base, head, say);
  const { pairs, gone, come } = pairsOf(documents);
  for (const entry of gone)
    report({ operation: nameOf(entry), part: "", pointer: "", level: "major", change: "Removed", text: "is not there any more" });
  for (const entry of come) report({ operation: nameOf(entry), part: "", pointer: "", level: "minor", change: "Added", text: "is new" });
  for (const pair of pairs) diffOperation({ documents, report }, pair);
  compareComponents(base, head, report);
  return reasons;
}

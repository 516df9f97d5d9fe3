/** The APIs that the site describes, read from `generated/` and `specs/`. Nothing here knows which there are. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type OperationEntry, operationsOf } from "../../scripts/document.ts";
import type { OpenApiDocument } from "../../scripts/load.ts";
import { type Remark, remarksOf } from "./remarks.ts";

/** The members of an Operation Object that only people read. */
export interface OperationText {
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly deprecated?: boolean;
  readonly externalDocs?: { readonly url?: string; readonly description?: string };
}

export interface Operation extends OperationEntry {
  readonly text: OperationText;
  /** Name of its page: the `operationId`, in characters that an address may hold. */
  readonly slug: string;
}

export interface Api {
  readonly name: string;
  readonly title: string;
  readonly document: OpenApiDocument;
  /** The document as it is offered for download. */
  readonly source: string;
  readonly operations: readonly Operation[];
  readonly remarks: readonly Remark[];
}

/** The builds of the tests read another folder of specs and of what is compiled from them. */
export const ROOT = process.env["JACKFIELD_DOCS_TREE"] ?? process.cwd();

function slugOf(operationId: string): string {
  return operationId.replace(/[^\w-]+/g, "-");
}

/** Refuses two operations that would share a page, also on a file system that knows no case. */
function checkSlugs(name: string, operations: readonly Operation[]): void {
  const seen = new Map<string, string>();
  for (const { slug, operationId } of operations) {
    const other = seen.get(slug.toLowerCase());
    if (other !== undefined)
      throw new Error(`${name}: the pages of ${other} and ${operationId} would have one address. Rename one of them.`);
    seen.set(slug.toLowerCase(), operationId);
  }
}

function loadApi(name: string): Api {
  const source = readFileSync(path.join(ROOT, "generated", name, "openapi.json"), "utf8");
  const document = JSON.parse(source) as OpenApiDocument;
  const paths = (document.paths ?? {}) as Record<string, Record<string, OperationText>>;
  const operations = operationsOf(document).map((entry) => {
    return { ...entry, text: paths[entry.path]?.[entry.method] ?? {}, slug: slugOf(entry.operationId) };
  });
  checkSlugs(name, operations);
  const spec = path.join(ROOT, "specs", `${name}.yaml`);
  const remarks = existsSync(spec) ? remarksOf(readFileSync(spec, "utf8")) : [];
  return { name, title: document.info?.title ?? name, document, source, operations, remarks };
}

/** Every API, by name. */
export const apis: readonly Api[] = readdirSync(path.join(ROOT, "generated")).sort().map(loadApi);

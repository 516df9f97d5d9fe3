/** Reads a spec file: lint with Redocly and our own checks, then one bundled, frozen document. The only importer of `@redocly/*`. */

import path from "node:path";
import {
  BaseResolver,
  bundle,
  type Config,
  createConfig,
  getLineColLocation,
  lintDocument,
  loadConfig,
  type NormalizedProblem,
  type Oas3_1Definition,
  type Oas3Rule,
  type Document as Parsed,
  parseYaml,
  type Source,
  type UserContext,
} from "@redocly/openapi-core";

/** A rule of `scripts/checks/`: what it looks at, in Redocly's visitor form. */
export type Check = Oas3Rule;
export type { UserContext as CheckContext };
/** YAML as the specs are read. */
export { parseYaml };

/** A bundled OpenAPI 3.1 document: references are local, and nothing in it can be changed. */
export type OpenApiDocument = Oas3_1Definition;

/** What is wrong with a spec, where, and what to write instead. Lines and columns count from 1. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** JSON Pointer into the file. */
  readonly pointer: string;
  readonly rule: string;
  readonly message: string;
}

/** A spec that was read. `document` is absent where there are findings. */
export interface Loaded {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly document?: OpenApiDocument;
  /** A finding of a later step, at a pointer into the document. */
  locate(pointer: string, rule: string, message: string): Finding;
}

/** Refuses references that would open a connection. */
class LocalResolver extends BaseResolver {
  override async loadExternalRef(ref: string): Promise<Source> {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(ref)) throw new Error(`References to other hosts are not followed: copy ${ref} into specs/.`);
    return super.loadExternalRef(ref);
  }
}

const CONFIG = path.join(import.meta.dirname, "../specs/redocly.yaml");
const REDOCLY_MARK = /^#\/?/;

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) deepFreeze(member);
  }
  return value;
}

/** Line and column of a pointer. What is written as nothing has no place in the text: then of its key, or of what it stands in. */
function placeOf(source: Source, pointer: string, onKey: boolean): { line: number; col: number } {
  const { start } = getLineColLocation({ source, pointer: `#/${pointer.replace(/^\//, "")}`, reportOnKey: onKey });
  if (pointer === "" || start.line !== 1 || start.col !== 1) return start;
  return onKey ? placeOf(source, pointer.replace(/\/[^/]*$/, ""), false) : placeOf(source, pointer, true);
}

function findingAt(source: Source, pointer: string, rule: string, message: string, onKey = false): Finding {
  const start = placeOf(source, pointer, onKey);
  const file = path.relative(process.cwd(), source.absoluteRef);
  return { file, line: start.line, column: start.col, pointer, rule, message };
}

function fromProblem({ location: [at], message, ruleId, suggest }: NormalizedProblem, fallback: Source): Finding {
  const instead = suggest.length > 0 ? ` Write ${suggest.map((text) => `\`${text}\``).join(" or ")}.` : "";
  const text = `${message}${instead}`.replace(/\s+/g, " ");
  const source = at?.source ?? fallback;
  if (at?.pointer !== undefined) {
    const pointer = at.pointer.replace(REDOCLY_MARK, "/");
    return findingAt(source, pointer === "/" ? "" : pointer, ruleId, text, at.reportOnKey ?? false);
  }
  const { line, col } = at?.start ?? { line: 1, col: 1 };
  return { file: path.relative(process.cwd(), source.absoluteRef), line, column: col, pointer: "", rule: ruleId, message: text };
}

/** A finding for a file that could not be read at all, or is no YAML. */
function unreadable(file: string, error: Error): Finding {
  const { line = 1, col = 1, originalError } = error as Error & { line?: number; col?: number; originalError?: Error };
  // What follows the place of a fault, and the place itself, are told by the finding.
  const message = (originalError ?? error).message.split("\n", 1)[0]?.replace(/ in ".*" \(\d+:\d+\)$/, "") ?? "";
  return { file: path.relative(process.cwd(), file), line, column: col, pointer: "", rule: "readable", message };
}

/** Findings of Redocly's shape rules alone, which no malformed spec makes stumble. */
async function shapeFindings(parsed: Parsed, resolver: BaseResolver): Promise<Finding[]> {
  const config = await createConfig({ rules: { struct: "error", "no-unresolved-refs": "error" } });
  const problems = await lintDocument({ document: parsed, config, externalRefResolver: resolver });
  return problems.map((problem) => fromProblem(problem, parsed.source));
}

async function findingsOf(parsed: Parsed, config: Config, resolver: BaseResolver, rules: Rules): Promise<Finding[]> {
  const version = (parsed.parsed as { openapi?: unknown } | null)?.openapi;
  if (typeof version !== "string" || !version.startsWith("3.1.")) {
    return [
      findingAt(
        parsed.source,
        version === undefined ? "" : "/openapi",
        "readable",
        "This is no OpenAPI 3.1 document: write `openapi: 3.1.1`.",
      ),
    ];
  }
  if (rules === "shape") return shapeFindings(parsed, resolver);
  try {
    const problems = await lintDocument({ document: parsed, config, externalRefResolver: resolver });
    return problems.filter((problem) => !problem.ignored).map((problem) => fromProblem(problem, parsed.source));
  } catch (error) {
    // Some rules take for granted what others are there to find out.
    const findings = await shapeFindings(parsed, resolver);
    if (findings.length === 0) throw error;
    return findings;
  }
}

/** Whether a `$ref` leaves the file: a file that needs no other is its own bundle. */
function refersElsewhere(node: unknown): boolean {
  if (typeof node !== "object" || node === null) return false;
  const { $ref } = node as { $ref?: unknown };
  return (typeof $ref === "string" && !$ref.startsWith("#")) || Object.values(node).some(refersElsewhere);
}

async function loadParsed(parsed: Parsed, config: Config, resolver: BaseResolver, rules: Rules): Promise<Loaded> {
  const { source } = parsed;
  const file = source.absoluteRef;
  const locate: Loaded["locate"] = (pointer, rule, message) => findingAt(source, pointer, rule, message);
  const findings = await findingsOf(parsed, config, resolver, rules);
  if (findings.length > 0) return { file, findings, locate };
  const bundled = refersElsewhere(parsed.parsed) ? (await bundle({ doc: parsed, config, externalRefResolver: resolver })).bundle : parsed;
  // Through JSON: what YAML aliases share becomes separate, and what is no JSON does not survive unseen.
  const document = deepFreeze(JSON.parse(JSON.stringify(bundled.parsed)) as OpenApiDocument);
  return { file, findings, document, locate };
}

/** Which rules a spec is held to: all of them, or only that it is a document of OpenAPI, as one was that met the rules of its own day. */
export type Rules = "all" | "shape";

/** A loader of specs; reads the lint rules once. */
export async function createLoader(rules: Rules = "all"): Promise<(file: string) => Promise<Loaded>> {
  const config = await loadConfig({ configPath: CONFIG });
  return async (file) => {
    const absolute = path.resolve(file);
    const resolver = new LocalResolver(config.resolve);
    let parsed: Parsed;
    try {
      parsed = (await resolver.resolveDocument(null, absolute, true)) as Parsed;
    } catch (error) {
      const finding = unreadable(absolute, error as Error);
      return { file: absolute, findings: [finding], locate: () => finding };
    }
    return loadParsed(parsed, config, resolver, rules);
  };
}

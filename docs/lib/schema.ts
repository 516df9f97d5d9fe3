/** A schema of a document as a reader sees it: references followed, `allOf` merged, `null` told apart from the rest. */

import { type Schema as Keywords, type SchemaOrBoolean, typesOf } from "../../scripts/document.ts";
import { formOf } from "../../scripts/formats.ts";
import type { OpenApiDocument } from "../../scripts/load.ts";
import type { TimestampForm } from "../../src/manifest.ts";
import { deref } from "../../src/pointer.ts";

/** The keywords that are shown, beyond those that the compiler reads. */
export interface Schema extends Keywords {
  readonly title?: string;
  readonly default?: unknown;
  readonly deprecated?: boolean;
  readonly readOnly?: boolean;
  readonly writeOnly?: boolean;
  readonly [keyword: string]: unknown;
}

/** A member of an object; `schema` is `false` where it must be absent. */
export interface Member {
  readonly schema: SchemaOrBoolean;
  readonly required: boolean;
}

/** One schema, with everything that holds for it. */
export interface Merged {
  /** The keywords that hold, those of `allOf` included; the nearest description. */
  readonly keywords: Schema;
  /** Name of the component it is, if it is one. */
  readonly name: string | undefined;
  /** The schema itself, to recognise recursion. */
  readonly target: unknown;
  readonly nullable: boolean;
  readonly types: readonly string[];
  readonly time: TimestampForm | undefined;
  readonly members: ReadonlyMap<string, Member>;
  /** The alternatives, each list to be read as "one of these". */
  readonly variants: readonly (readonly Schema[])[];
}

const isNull = (schema: SchemaOrBoolean): boolean => typeof schema === "object" && schema.type === "null";

function refName(schema: Schema): string | undefined {
  return schema.$ref?.split("/").at(-1);
}

/** The parts of a schema that all hold: itself, and what its `allOf` names, at any depth. */
function partsOf(document: OpenApiDocument, schema: Schema): Schema[] {
  const target = deref<Schema>(document, schema as Schema);
  const below = (target.allOf ?? []).filter((part) => typeof part === "object").flatMap((part) => partsOf(document, part as Schema));
  return [...below, target];
}

function membersOf(parts: readonly Schema[]): Map<string, Member> {
  const required = new Set(parts.flatMap((part) => part.required ?? []));
  const all = parts.flatMap((part) => Object.entries(part.properties ?? {}));
  return new Map(all.map(([name, schema]) => [name, { schema, required: required.has(name) }]));
}

/** Reads a schema. */
export function merge(document: OpenApiDocument, schema: Schema): Merged {
  const target = deref<Schema>(document, schema);
  const name = refName(schema);
  const unions = partsOf(document, target).flatMap((part) => [part.oneOf, part.anyOf].filter((union) => union !== undefined));
  const variants = unions.map((union) => union.filter((branch) => !isNull(branch)) as Schema[]);
  const [only] = variants.length === 1 ? (variants[0] ?? []) : [];
  if (only && variants[0]?.length === 1 && !target.properties && !target.allOf) {
    const inner = merge(document, only);
    const { oneOf: _, anyOf: __, ...own } = target;
    return { ...inner, keywords: { ...inner.keywords, ...own }, nullable: true };
  }
  const parts = partsOf(document, target);
  const keywords = Object.assign({}, ...parts.map(({ allOf: _, ...part }) => part)) as Schema;
  return {
    keywords: schema.description === undefined ? keywords : { ...keywords, description: schema.description },
    name,
    target,
    nullable: [target.type].flat().includes("null") || unions.some((union) => union.some(isNull)),
    types: typesOf(keywords),
    time: formOf(keywords),
    members: membersOf(parts),
    variants: variants.filter((union) => union.length > 0),
  };
}

/** What the members of a list are; `undefined` where that is not said. */
export function itemsOf({ keywords }: Merged): Schema | undefined {
  return typeof keywords.items === "object" ? (keywords.items as Schema) : undefined;
}

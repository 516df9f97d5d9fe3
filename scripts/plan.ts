/** Schema → plan: where the times are. Stops the build where a value's own look would have to decide. Pure. */

import { isDeepStrictEqual } from "node:util";
import type { Plan, PlanNode } from "../src/manifest.ts";
import { deref, token } from "../src/pointer.ts";
import { createJudge } from "./agreement.ts";
import { type Schema, type SchemaOrBoolean, subschemas } from "./document.ts";
import { formOf } from "./formats.ts";
import type { OpenApiDocument } from "./load.ts";

/** Two branches of a union disagree about a value; at a JSON Pointer into the document. */
export class AmbiguousTime extends Error {
  readonly pointer: string;

  constructor(pointer: string, message: string) {
    super(message);
    this.pointer = pointer;
  }
}

/** Plans of one document. `named` fills as schemas are planned. */
export interface Planner {
  readonly named: Record<string, Plan>;
  plan(schema: SchemaOrBoolean | undefined, pointer: string): Plan | undefined;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const SCHEMAS = "#/components/schemas/";

/** A planner over a bundled document. */
export function createPlanner(document: OpenApiDocument): Planner {
  // Without a prototype, a schema may be named `__proto__`.
  const named: Record<string, Plan> = Object.create(null);
  /** Names of plans that stand for several, by what they stand for. */
  const merged = new Map<string, string>();
  const unfinished: (() => void)[] = [];

  /** Whether a time can be reached from a schema, through references and recursion. */
  function holdsTimes(schema: Schema, seen = new Set<Schema>()): boolean {
    const target = deref(document, schema);
    if (typeof target !== "object" || seen.has(target)) return false;
    seen.add(target);
    return formOf(target) !== undefined || [...subschemas(target, "")].some(([child]) => holdsTimes(child, seen));
  }

  const disagreement = createJudge(document, holdsTimes);

  function union(key: "anyOf" | "oneOf", schema: Schema, pointer: string): (Plan | undefined)[] {
    const branches = (schema[key] ?? []).filter((branch) => typeof branch !== "object" || branch.type !== "null");
    for (const [index, branch] of branches.entries()) {
      for (const other of branches.slice(index + 1)) {
        const found = disagreement(branch, other);
        if (found) throw new AmbiguousTime(`${pointer}/${key}`, found);
      }
    }
    return branches.map((branch, index) => planAt(branch, `${pointer}/${key}/${index}`));
  }

  function nodeOf(plan: Plan): PlanNode {
    if (typeof plan === "string") return {};
    return "$ref" in plan ? nodeOf(named[plan.$ref] ?? {}) : plan;
  }

  /** Plans of one value, as one. What is named may not be finished yet, or come back to itself, so that its merger is named too. */
  function merge(plans: readonly (Plan | undefined)[]): Plan | undefined {
    const given = plans.filter((plan) => plan !== undefined);
    const present = given.filter((plan, index) => given.findIndex((other) => isDeepStrictEqual(other, plan)) === index);
    if (present.length < 2) return present[0];
    if (!present.some((plan) => typeof plan === "object" && "$ref" in plan)) return mergeNodes(present.map(nodeOf));
    const key = JSON.stringify(present);
    const name = merged.get(key) ?? `merged/${merged.size + 1}`;
    if (!merged.has(key)) {
      merged.set(key, name);
      named[name] = {};
      unfinished.push(() => {
        named[name] = mergeNodes(present.map(nodeOf));
      });
    }
    return { $ref: name };
  }

  function mergeNodes(nodes: readonly PlanNode[]): PlanNode {
    const names = new Set(nodes.flatMap((node) => Object.keys(node.properties ?? {})));
    const member = (node: PlanNode, name: string) =>
      node.properties && Object.hasOwn(node.properties, name) ? node.properties[name] : undefined;
    const properties = [...names].map((name) => [name, merge(nodes.map((node) => member(node, name)))] as const);
    const length = Math.max(...nodes.map((node) => node.prefixItems?.length ?? 0));
    const prefixItems = Array.from({ length }, (_, index) => merge(nodes.map((node) => node.prefixItems?.[index] ?? undefined)) ?? null);
    return compactNode(
      properties,
      merge(nodes.map((node) => node.additionalProperties)),
      prefixItems,
      merge(nodes.map((node) => node.items)),
    );
  }

  function own(schema: Schema, pointer: string): Plan | undefined {
    const properties = Object.entries(schema.properties ?? {}).map(
      ([name, child]) => [name, planAt(child, `${pointer}/properties/${token(name)}`)] as const,
    );
    const rest = planAt(schema.additionalProperties, `${pointer}/additionalProperties`);
    const plain = properties.find(([, plan]) => plan === undefined);
    if (rest !== undefined && plain !== undefined) {
      // Members that are declared without times would have to be told from the rest.
      throw new AmbiguousTime(pointer, `\`${plain[0]}\` stands beside additional members that hold times: list them all.`);
    }
    const prefixItems = (schema.prefixItems ?? []).map((child, index) => planAt(child, `${pointer}/prefixItems/${index}`) ?? null);
    const node = compactNode(properties, rest, prefixItems, planAt(schema.items, `${pointer}/items`));
    return Object.keys(node).length > 0 ? node : undefined;
  }

  function planAt(schema: SchemaOrBoolean | undefined, pointer: string): Plan | undefined {
    if (typeof schema !== "object" || !holdsTimes(schema)) return undefined;
    if (schema.$ref) return reference(schema.$ref);
    const form = formOf(schema);
    if (form) return form;
    const parts = (schema.allOf ?? []).map((part, index) => planAt(part, `${pointer}/allOf/${index}`));
    return merge([own(schema, pointer), ...parts, ...union("anyOf", schema, pointer), ...union("oneOf", schema, pointer)]);
  }

  function reference($ref: string): Plan | undefined {
    const name = $ref.startsWith(SCHEMAS) ? $ref.slice(SCHEMAS.length) : $ref.slice(2);
    const target = deref<Schema>(document, { $ref });
    const form = formOf(target);
    if (form) return form;
    if (!Object.hasOwn(named, name)) {
      // Held open while it is planned, so that a schema that comes back to itself finds its own name.
      named[name] = {};
      named[name] = planAt(target, $ref.slice(1)) ?? {};
    }
    return { $ref: name };
  }

  return {
    named,
    plan: (schema, pointer) => {
      const plan = planAt(schema, pointer);
      for (let finish = unfinished.pop(); finish; finish = unfinished.pop()) finish();
      return plan;
    },
  };
}

/** A node of the parts that hold times. */
function compactNode(
  properties: readonly (readonly [name: string, plan: Plan | undefined])[],
  additionalProperties: Plan | undefined,
  prefixItems: readonly (Plan | null)[],
  items: Plan | undefined,
): PlanNode {
  const node: Mutable<PlanNode> = {};
  const present = properties.filter((entry): entry is readonly [string, Plan] => entry[1] !== undefined);
  if (present.length > 0) node.properties = Object.fromEntries(present);
  if (additionalProperties !== undefined) node.additionalProperties = additionalProperties;
  if (prefixItems.some((plan) => plan !== null)) node.prefixItems = prefixItems;
  if (items !== undefined) node.items = items;
  return node;
}

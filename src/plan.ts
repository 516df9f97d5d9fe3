/** Walks a value along a plan and converts the times it comes to. Encoding and decoding are the same walk. */

import type { Plan, PlanNode, TimestampForm } from "./manifest.ts";
import { Misfit } from "./misfit.ts";
import { own } from "./own.ts";

/** Converts one time; throws {@link Misfit} for a value that is none. */
export type Convert = (form: TimestampForm, value: unknown) => unknown;

/** A plan with its names resolved, laid out for the walk. */
export interface LinkedPlan {
  form: TimestampForm | undefined;
  members: [name: string, plan: LinkedPlan][];
  names: Set<string>;
  rest: LinkedPlan | undefined;
  prefix: (LinkedPlan | undefined)[];
  items: LinkedPlan | undefined;
}

/** Resolves the names in a plan, each once, so that a recursive plan becomes a cycle and not an endless tree. */
export function linker(plans: { readonly [name: string]: Plan }): (plan: Plan) => LinkedPlan {
  const linked = new Map<unknown, LinkedPlan>();
  const link = (plan: Plan): LinkedPlan => {
    if (typeof plan === "object" && Object.hasOwn(plan, "$ref")) return link(plans[(plan as { $ref: string }).$ref] as Plan);
    const known = linked.get(plan);
    if (known) return known;
    const result: LinkedPlan = { form: undefined, members: [], names: new Set(), rest: undefined, prefix: [], items: undefined };
    linked.set(plan, result);
    if (typeof plan === "string") {
      result.form = plan;
      return result;
    }
    const { properties, additionalProperties, prefixItems, items } = own(plan, NODE) as PlanNode;
    for (const [name, member] of Object.entries(properties ?? {})) {
      result.members.push([name, link(member)]);
      result.names.add(name);
    }
    result.prefix = prefixItems?.map((item) => (item === null ? undefined : link(item))) ?? [];
    if (additionalProperties) result.rest = link(additionalProperties);
    if (items) result.items = link(items);
    return result;
  };
  return link;
}

const MAX_DEPTH = 500;
const NODE = { properties: undefined, additionalProperties: undefined, prefixItems: undefined, items: undefined };

function walkArray(plan: LinkedPlan, list: unknown[], convert: Convert, copy: boolean, depth: number): void {
  let index = 0;
  // All items have one prototype, `Object.prototype`: where that has none of the names, what an item holds by them is its own.
  const areOwn = plan.items !== undefined && !plan.items.members.some(([name]) => name in Object.prototype);
  try {
    for (; index < list.length; index++) {
      const item = index < plan.prefix.length ? plan.prefix[index] : plan.items;
      if (item) list[index] = walk(item, list[index], convert, copy, depth + 1, areOwn && item === plan.items);
    }
  } catch (error) {
    throw Misfit.within(error, index);
  }
}

function walkObject(
  plan: LinkedPlan,
  object: Record<string, unknown>,
  convert: Convert,
  copy: boolean,
  depth: number,
  areOwn: boolean,
): void {
  let key = "";
  try {
    for (const [name, member] of plan.members) {
      key = name;
      if (!areOwn && !Object.hasOwn(object, name)) continue;
      const value = object[name];
      if (value === null || value === undefined) continue;
      // Most members of a plan are times: each is spared a step of the walk.
      object[name] = member.form === undefined ? walk(member, value, convert, copy, depth + 1) : convert(member.form, value);
    }
    if (!plan.rest) return;
    for (key of Object.keys(object)) {
      if (!plan.names.has(key)) object[key] = walk(plan.rest, object[key], convert, copy, depth + 1);
    }
  } catch (error) {
    // A name that a server chose may echo anything; what a caller chose is the caller's.
    throw Misfit.within(error, copy || plan.names.has(key) ? key : "*");
  }
}

/**
 * `value` with its times converted; `null` and absent members pass, as does whatever has not the plan's shape.
 *
 * @param copy leaves `value` as it is and converts in a copy of what lies on the plan; otherwise converts in place
 * @param areOwn what `value` holds by the plan's names is known to be its own
 */
export function walk(plan: LinkedPlan, value: unknown, convert: Convert, copy: boolean, depth = 0, areOwn = false): unknown {
  if (value === null || value === undefined) return value;
  if (plan.form) return convert(plan.form, value);
  if (typeof value !== "object") return value;
  if (depth > MAX_DEPTH) throw new Misfit(`is nested deeper than ${MAX_DEPTH} levels`);
  if (Array.isArray(value)) {
    const list = copy ? value.slice() : value;
    if (plan.items || plan.prefix.length > 0) walkArray(plan, list, convert, copy, depth);
    return list;
  }
  // A Map, a Blob, or what turns itself into JSON has no members to convert: the body's own check is for those.
  if (copy && (Object.prototype.toString.call(value) !== "[object Object]" || "toJSON" in value)) return value;
  const object = (copy ? { ...value } : value) as Record<string, unknown>;
  walkObject(plan, object, convert, copy, depth, areOwn);
  return object;
}

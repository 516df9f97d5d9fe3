/** The judge of types: every operation and option, in every view of times, as callers compile against them. */

import type ts from "typescript";
import { token } from "../../src/pointer.ts";
import type { OperationEntry } from "../document.ts";
import { type Direction, type Loss, lossesOf } from "./assignability.ts";
import { type Documents, nameOf, type OperationPair, pairsOf } from "./pairs.ts";
import { VIEWS, type ViewName } from "./probe.ts";
import type { Surface, Surfaces } from "./program.ts";
import type { Reason } from "./reason.ts";

type Sides = readonly [base: ts.Type | undefined, head: ts.Type | undefined];

interface Judged extends Loss {
  readonly part: string;
}

function memberOf({ checker }: Surfaces, type: ts.Type | undefined, ...names: string[]): ts.Type | undefined {
  return names.reduce<ts.Type | undefined>((at, name) => {
    const symbol = at && checker.getPropertyOfType(at, name);
    return symbol && checker.getTypeOfSymbol(symbol);
  }, type);
}

/** Statuses that either version documents, and one that neither does, which stands for all others. */
function statusesOf({ base, head }: OperationPair, errors: Iterable<string>): { successes: string[]; errors: string[] } {
  const named = new Set([...base.responses, ...head.responses].map(([status]) => status));
  const known = [...errors];
  const other = known.find((status) => !named.has(status));
  return {
    successes: [...named].filter((status) => status.startsWith("2")),
    errors: [...known.filter((status) => named.has(status)), ...(other === undefined ? [] : [other])],
  };
}

/** The first token of a pointer becomes the part: `/params/query/a` is `/query/a` of `params`. */
function split(losses: readonly Loss[]): Judged[] {
  return losses.map(({ pointer, ...loss }) => {
    const [, part = "", rest = ""] = /^\/([^/]*)(.*)$/.exec(pointer) ?? [];
    return { ...loss, part, pointer: rest };
  });
}

function judgeOperation(surfaces: Surfaces, pair: OperationPair, base: Surface, head: Surface): Judged[] {
  const sides = (name: keyof Surface, ...below: string[]): Sides => [
    memberOf(surfaces, base[name], pair.base.path, pair.base.method, ...below),
    memberOf(surfaces, head[name], pair.head.path, pair.head.method, ...below),
  ];
  const losses = (direction: Direction, [old, now]: Sides) => (old && now ? lossesOf(surfaces, direction, old, now) : []);
  const answers = (part: string, types: Sides) => losses("answer", types).map((loss): Judged => ({ ...loss, part }));

  const [errors] = sides("errors");
  const statuses = statusesOf(pair, errors ? surfaces.checker.getPropertiesOfType(errors).map(({ name }) => name) : []);
  const named = new Set([...pair.base.responses, ...pair.head.responses].map(([status]) => status));
  const found = [
    ...split(losses("request", sides("takes"))),
    ...statuses.successes.flatMap((status) => answers(`answer ${status}`, sides("bodies", status))),
    ...statuses.errors.flatMap((status) => answers(named.has(status) ? `answer ${status}` : "answer default", sides("errors", status))),
  ];
  // A status that is new, or gone, changes what the data of a call can be.
  return found.some(({ part }) => part.startsWith("answer 2")) ? found : [...found, ...answers("answer", sides("data"))];
}

/** The same loss in several views, as one; which views, where it is not in all of them. */
function merged(operation: string, byView: ReadonlyMap<ViewName, readonly Judged[]>): Reason[] {
  const found = new Map<string, { loss: Judged; views: ViewName[] }>();
  for (const [view, losses] of byView) {
    for (const loss of losses) {
      // The texts of types differ between views, since times do.
      const key = JSON.stringify([loss.part, loss.pointer]);
      const entry = found.get(key) ?? { loss, views: [] };
      if (!entry.views.includes(view)) entry.views.push(view);
      found.set(key, entry);
    }
  }
  return [...found.values()].map(({ loss, views }) => ({
    ...loss,
    judge: "types",
    level: "major",
    operation,
    text:
      views.length === VIEWS.length ? loss.text : `${loss.text} (with \`timestamps\` ${views.map((view) => `\`"${view}"\``).join(", ")})`,
  }));
}

/** The sections of `components` that types are made of. */
const SECTIONS = ["schemas", "responses", "parameters", "requestBodies", "headers"];

/** Names that callers write and that are gone: paths, operation ids, components. */
function judgeNames(api: string, surfaces: Surfaces, { pairs, gone }: ReturnType<typeof pairsOf>): Reason[] {
  const [base, head] = (["base", "head"] as const).map((side) => surfaces.surface(api, side, "wire")) as [Surface, Surface];
  const lost = (operation: string, part: string, pointer: string, text: string): Reason => ({
    judge: "types",
    level: "major",
    change: "Removed",
    operation,
    part,
    pointer,
    text,
  });
  const isCall = ({ path, method }: OperationEntry) => memberOf(surfaces, head.takes, path, method) !== undefined;
  const isId = ({ operationId }: OperationEntry) => memberOf(surfaces, head.operations, operationId) !== undefined;
  const members = (type: ts.Type | undefined) => (type ? surfaces.checker.getPropertiesOfType(type).map(({ name }) => name) : []);
  return [
    ...gone.filter((entry) => !isCall(entry)).map((entry) => lost(nameOf(entry), "", "", "no such call any more")),
    ...pairs.filter(({ base: old }) => !isCall(old)).map(({ head: now }) => lost(nameOf(now), "path", "", "no call by its old path")),
    ...pairs.filter(({ base: old }) => !isId(old)).map(({ head: now }) => lost(nameOf(now), "operationId", "", "no call by its old id")),
    ...SECTIONS.flatMap((section) => {
      const now = new Set(members(memberOf(surfaces, head.components, section)));
      const old = members(memberOf(surfaces, base.components, section));
      return old
        .filter((name) => !now.has(name))
        .map((name) => lost("", "components", `/${section}/${token(name)}`, "no such type any more"));
    }),
  ];
}

/** Where the documents have what an option holds, so that both judges speak of one place. */
function atOption(loss: Loss): Judged {
  const [, name, rest = ""] = /^\/(auth|server)(\/.*)$/.exec(loss.pointer) ?? [];
  if (name === "auth") return { ...loss, part: "securitySchemes", pointer: rest };
  if (name === "server") return { ...loss, part: "servers", pointer: `/variables${rest}` };
  return { ...loss, part: "options" };
}

/** What the code of callers of one API loses. Everything that it loses is breaking. */
export function judgeTypes(api: string, surfaces: Surfaces, documents: Documents): Reason[] {
  const found = pairsOf(documents);
  const { pairs } = found;
  const inViews = (judge: (base: Surface, head: Surface) => Judged[]) =>
    new Map(VIEWS.map((view) => [view, judge(surfaces.surface(api, "base", view), surfaces.surface(api, "head", view))]));
  const options = inViews((base, head) => lossesOf(surfaces, "request", base.options, head.options).map(atOption));
  const operations = pairs.flatMap((pair) =>
    merged(
      nameOf(pair.head),
      inViews((base, head) => judgeOperation(surfaces, pair, base, head)),
    ),
  );
  return [...judgeNames(api, surfaces, found), ...merged("", options), ...operations];
}

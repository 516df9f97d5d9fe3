import { METHODS } from "../document.ts";
import type { Check } from "../load.ts";
import { entries, type Found, follow, isObject, type Location, list, member, type Resolve } from "../schema.ts";

type Kind = "parameter" | "pointer" | "number";

const ANY: Readonly<Record<string, Kind>> = { limit: "parameter", items: "pointer", total: "pointer" };

/** What each style has besides `style`. The first member is the one it cannot do without. */
const STYLES: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  offset: { offset: "parameter", ...ANY, envelope: "parameter" },
  page: { page: "parameter", first: "number", ...ANY, envelope: "parameter" },
  cursor: { cursor: "parameter", next: "pointer", limit: "parameter", items: "pointer" },
  link: { items: "pointer", limit: "parameter" },
};

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  offset: ["offset", "items"],
  page: ["page", "first", "items"],
  cursor: ["cursor", "next", "items"],
  link: ["items"],
};

const KINDS: Readonly<Record<Kind, (value: unknown) => string | undefined>> = {
  parameter: (value) => (typeof value === "string" ? undefined : "is no text: write the name of a query parameter"),
  number: (value) => (value === 0 || value === 1 ? undefined : "is not 0 or 1: write the number of the first page"),
  pointer: (value) =>
    typeof value === "string" && /^(?:\/(?:[^~/]|~[01])+)*$/.test(value)
      ? undefined
      : 'is no JSON Pointer into the answer: write `/items`, or `""` for the answer itself',
};

/** Whether `keys` lead from a schema to a list, in one of the branches that there are. */
function leadsToList(schema: unknown, location: Location, resolve: Resolve, keys: readonly string[], above: readonly unknown[]): boolean {
  const found = follow(schema, location, resolve);
  if (!found || above.includes(found.node)) return false;
  const [key, ...rest] = keys;
  if (key === undefined && [found.node.type].flat().includes("array")) return true;
  const next = key === undefined ? undefined : found.node.properties?.[key];
  if (next !== undefined && leadsToList(next, found.location, resolve, rest, [])) return true;
  const branches = [found.node.allOf, found.node.oneOf, found.node.anyOf].flatMap(list);
  return branches.some((branch) => leadsToList(branch, found.location, resolve, keys, [...above, found.node]));
}

interface Exchange {
  readonly parameters?: unknown;
  readonly responses?: unknown;
}

/** The names of the query parameters of an operation or path item. */
function queryOf({ node, location }: Found<Exchange>, resolve: Resolve): string[] {
  return list(node.parameters).flatMap((given, index) => {
    const { name, in: place } = follow<{ name?: string; in?: string }>(given, location.child(["parameters", index]), resolve)?.node ?? {};
    return place === "query" && name !== undefined ? [name] : [];
  });
}

/** The schema of the 200 and where it stands. */
function answerOf({ node, location }: Found<Exchange>, resolve: Resolve): Found<unknown> | undefined {
  const response = follow<{ content?: unknown }>(member(node.responses, "200"), location.child(["responses", "200"]), resolve);
  const [[media, content] = []] = entries(response?.node.content);
  if (!response || media === undefined) return undefined;
  return { node: member(content, "schema"), location: response.location.child(["content", media, "schema"]) };
}

/** The fault of one member of `x-pagination`. */
function faultOf(value: unknown, kind: Kind | undefined, query: readonly string[], style: string): string | undefined {
  if (!kind) return `is nothing that the style \`${style}\` has`;
  const fault = KINDS[kind](value);
  if (fault || kind !== "parameter" || query.includes(value as string)) return fault;
  return `names \`${value}\`, which is no query parameter of the operation: declare it`;
}

/** `x-pagination` tells a client how to ask for the next page, by parameters that the operation has and places that its answer has. */
const check: Check = () => ({
  PathItem(item, { report, location, resolve }) {
    const shared = queryOf({ node: item, location }, resolve);
    for (const method of METHODS) {
      const operation = follow<Exchange>(member(item, method), location.child(method), resolve);
      const paging = member(operation?.node, "x-pagination");
      if (!operation || paging === undefined) continue;
      const at = operation.location.child("x-pagination");
      const style = member(paging, "style");
      const members = typeof style === "string" && Object.hasOwn(STYLES, style) ? STYLES[style] : undefined;
      if (method !== "get") report({ message: "Only a GET is paged: leave `x-pagination` out.", location: at.key() });
      if (!isObject(paging) || !members || typeof style !== "string") {
        report({ message: "`x-pagination` has no known `style`: write `offset`, `page`, `cursor` or `link`.", location: at });
        continue;
      }
      for (const name of REQUIRED[style] ?? []) {
        if (paging[name] === undefined)
          report({ message: `\`x-pagination\` of the style \`${style}\` needs \`${name}\`.`, location: at.key() });
      }
      const query = [...shared, ...queryOf(operation, resolve)];
      for (const [name, value] of entries(paging)) {
        const fault = name === "style" ? undefined : faultOf(value, members[name], query, style);
        if (fault) report({ message: `\`${name}\` ${fault}.`, location: at.child(name) });
      }
      const { items } = paging;
      const answer = answerOf(operation, resolve);
      if (typeof items !== "string" || KINDS.pointer(items) || !answer) continue;
      if (!leadsToList(answer.node, answer.location, resolve, items.split("/").slice(1), [])) {
        report({ message: "`items` leads to no list in the schema of the 200: write the pointer to it.", location: at.child("items") });
      }
    }
  },
});

export default check;

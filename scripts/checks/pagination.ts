import { METHODS } from "../document.ts";
import type { Check } from "../load.ts";
import { entries, type Found, follow, isObject, list, member, type Resolve } from "../schema.ts";

type Kind = "parameter" | "pointer" | "number";

const ANY: Readonly<Record<string, Kind>> = { limit: "parameter", items: "pointer", total: "pointer" };

/** What each style has besides `style`. */
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
    typeof value === "string" && /^(?:\/[^~/]+)*$/.test(value)
      ? undefined
      : 'is no JSON Pointer into the answer, without escapes: write `/items`, or `""` for the answer itself',
};

/** What the pointers lead to. */
const TARGETS: Readonly<Record<string, { readonly what: string; readonly types: readonly string[] }>> = {
  items: { what: "list", types: ["array"] },
  total: { what: "number", types: ["integer", "number"] },
  next: { what: "text or number", types: ["string", "integer", "number"] },
};

interface Wanted {
  readonly types: readonly string[];
  readonly resolve: Resolve;
}

/** Whether `keys` lead from a schema to what is wanted, in one of the branches that there are. */
function leadsTo(start: Found<unknown>, keys: readonly string[], wanted: Wanted, above: readonly unknown[] = []): boolean {
  const found = follow(start.node, start.location, wanted.resolve);
  if (!found || above.includes(found.node)) return false;
  const { node, location } = found;
  const [key, ...rest] = keys;
  if (key === undefined && [node.type].flat().some((type) => wanted.types.includes(type ?? ""))) return true;
  const next = key === undefined ? undefined : node.properties?.[key];
  if (next !== undefined && leadsTo({ node: next, location }, rest, wanted)) return true;
  const branches = [node.allOf, node.oneOf, node.anyOf].flatMap(list);
  return branches.some((branch) => leadsTo({ node: branch, location }, keys, wanted, [...above, node]));
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

interface Described {
  readonly style: string;
  /** The names of the query parameters. */
  readonly query: readonly string[];
  readonly answer: Found<unknown> | undefined;
  readonly resolve: Resolve;
}

/** The fault of one member of `x-pagination`. */
function faultOf(name: string, value: unknown, kind: Kind | undefined, { style, query, answer, resolve }: Described): string | undefined {
  if (!kind) return `is nothing that the style \`${style}\` has`;
  const fault = KINDS[kind](value);
  const target = TARGETS[name];
  if (fault !== undefined || kind === "number") return fault;
  if (kind === "parameter") {
    return query.includes(value as string) ? undefined : `names \`${value}\`, which is no query parameter of the operation: declare it`;
  }
  if (!target || (answer && leadsTo(answer, (value as string).split("/").slice(1), { types: target.types, resolve }))) return undefined;
  return `leads to no ${target.what} in the schema of the 200: write the pointer to it`;
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
      const described = { style, query, answer: answerOf(operation, resolve), resolve };
      for (const [name, value] of entries(paging)) {
        const fault = name === "style" ? undefined : faultOf(name, value, members[name], described);
        if (fault) report({ message: `\`${name}\` ${fault}.`, location: at.child(name) });
      }
    }
  },
});

export default check;

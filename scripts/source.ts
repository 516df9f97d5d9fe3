/** Values → source text. The only place where text of a spec becomes text of a program. */

import type { Manifest } from "../src/manifest.ts";

/** The first line of every file that is written; what does not begin with it is never removed. */
export const MARKER = "// Compiled by `npm run generate`. Do not edit.";

/** A value of JSON as a TypeScript expression. */
function expression(value: unknown, indent = ""): string {
  const inner = `${indent}  `;
  if (typeof value !== "object" || value === null) return JSON.stringify(value).replace(/[\u2028\u2029]/g, escaped);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const members = Array.isArray(value)
    ? value.map((item) => expression(item, inner))
    : // In an object literal, a plain `__proto__` key would set the prototype.
      Object.entries(value).map(
        ([key, member]) => `${key === "__proto__" ? '["__proto__"]' : JSON.stringify(key)}: ${expression(member, inner)}`,
      );
  if (members.length === 0) return `${open}${close}`;
  const line = `${open} ${members.join(", ")} ${close}`;
  if (line.length + indent.length < 100 && !line.includes("\n")) return line;
  return `${open}\n${members.map((member) => `${inner}${member},\n`).join("")}${indent}${close}`;
}

function escaped(separator: string): string {
  return `\\u${separator.charCodeAt(0).toString(16)}`;
}

/** The name of an API's client, from its title: `My API` gives `MyApi`. */
export function pascalCase(title: string): string {
  return title
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** `manifest.ts`. */
export function manifestSource(manifest: Manifest): string {
  return `${MARKER}
import type { Manifest } from "../../src/manifest.ts";

export const manifest = ${expression(manifest)} as const satisfies Manifest;
`;
}

/** `types.ts`, from the text of its declarations. */
export function typesSource(declarations: string): string {
  return `${MARKER}
import type { Timestamps } from "../../src/timestamps.ts";

${declarations}`;
}

/** What a client needs beyond the common parts, as names to import from `src/`. */
function featuresOf({ plans, operations, security }: Manifest): Record<string, string> {
  const features: Record<string, string> = {};
  const plain = Object.values(operations).some(({ parameters, times, responses }) => {
    return parameters || times || Object.values(responses).some((content) => content && content.times !== undefined);
  });
  if (plain || Object.keys(plans).length > 0) features["createTimes"] = "times";
  if (Object.values(security).some(({ type }) => type === "oauth2")) features["createGrant"] = "client-credentials";
  return features;
}

/** `index.ts`. */
export function indexSource(manifest: Manifest): string {
  const name = pascalCase(manifest.title);
  const features = Object.entries(featuresOf(manifest));
  const imports = [
    'import type { Client } from "../../src/call.ts";',
    'import { createClient } from "../../src/client.ts";',
    ...features.map(([feature, file]) => `import { ${feature} } from "../../src/${file}.ts";`),
    'import type { ClientOptions } from "../../src/options.ts";',
    'import type { TimestampsOf, TimestampView } from "../../src/timestamps.ts";',
    'import { manifest } from "./manifest.ts";',
    'import type { operations, paths } from "./types.ts";',
  ];
  const handed = features.length === 0 ? "{}" : `{ ${features.map(([feature]) => feature).join(", ")} }`;
  return `${MARKER}
${imports.join("\n")}

export type { components, operations, paths } from "./types.ts";

/**
 * A client of the ${name} API.
 *
 * @throws JackfieldError \`input\`, for options that are wrong or missing
 */
export function create${name}Client<V extends TimestampView = "date", Given extends string = never>(
  options: ClientOptions<typeof manifest, V, Given>,
): Client<paths<TimestampsOf<V>>, Given, operations<TimestampsOf<V>>> {
  return createClient(manifest, options, ${handed});
}
`;
}

/** `openapi.json`. */
export function documentSource(document: object): string {
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

/** The base URL of a client: the spec's server with its variables filled in, or the caller's own. */

import type { Server, ServerVariable } from "./manifest.ts";
import { Misfit } from "./misfit.ts";
import { own } from "./own.ts";
import { pathSegment } from "./path.ts";
import { checkBase } from "./url.ts";

const LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const HOST_NAME = new RegExp(`^${LABEL}(?:\\.${LABEL})*$`, "i");
const DNS_LABEL = new RegExp(`^${LABEL}$`, "i");

/** The text that stands for one variable, by its place in `before`, the template up to it, and `after`, the rest. */
function variable(value: unknown, before: string, after: string): string {
  if (/^\w+:\/\/[^/]*$/.test(before)) {
    const whole = before.endsWith("//") && /^(?:\/|$)/.test(after);
    if (typeof value === "string" && value.length <= 253 && (whole ? HOST_NAME : DNS_LABEL).test(value)) return value;
    throw new Misfit(whole ? "is not a host name (letters, digits, hyphens and dots; no port)" : "is not a single DNS label");
  }
  return pathSegment(value);
}

const VARIABLE = { enum: undefined, default: undefined };

type Declared = ReadonlyMap<string, ServerVariable>;

function fill(url: string, declared: Declared, given: Readonly<Record<string, unknown>>): string {
  for (const name of Object.keys(given)) {
    if (!declared.has(name)) throw Misfit.within(new Misfit("is no variable of this server"), name);
  }
  const filled = url.replace(/\{([^{}]+)\}/g, (match, name: string, at: number) => {
    try {
      const allowed = declared.get(name)?.enum;
      const value = Object.hasOwn(given, name) ? given[name] : undefined;
      if (value === undefined) throw new Misfit("is missing, and there is no default for it");
      if (allowed && !allowed.includes(value as string)) throw new Misfit(`is not one of ${allowed.join(", ")}`);
      return variable(value, url.slice(0, at), url.slice(at + match.length));
    } catch (error) {
      throw Misfit.within(error, name);
    }
  });
  const base = checkBase(filled);
  // `0x7f.1` is spelt like a host name, and is another host once parsed.
  if (new URL(base).host !== filled.toLowerCase().split("/")[2]) throw new Misfit("does not keep its host once parsed");
  return base;
}

/** Where a client's requests go. */
export interface Resolved {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** The values of the server's variables, as far as they are known. */
  readonly variables: Readonly<Record<string, string>>;
}

/** The server of a client. Throws {@link Misfit} for values that could move the host or the path. */
export function resolveServer(server: Server, options: { readonly baseUrl?: unknown; readonly server?: unknown }): Resolved {
  const declared: Declared = new Map(
    Object.entries(server.variables).map(([name, given]) => [name, own(given, VARIABLE) as ServerVariable]),
  );
  const defaults = [...declared].map(([name, variable]) => [name, variable.default]).filter(([, value]) => value !== undefined);
  const variables: Record<string, string> = { ...Object.fromEntries(defaults), ...(options.server as object | undefined) };
  let baseUrl = "";
  let key = "server";
  try {
    if (options.server !== undefined || options.baseUrl === undefined) baseUrl = fill(server.url, declared, variables);
    key = "baseUrl";
    if (options.baseUrl !== undefined) baseUrl = checkBase(options.baseUrl);
    return { baseUrl, variables };
  } catch (error) {
    throw Misfit.within(error, key);
  }
}

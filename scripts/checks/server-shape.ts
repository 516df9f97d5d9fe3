import { Misfit } from "../../src/misfit.ts";
import { resolveServer } from "../../src/server.ts";
import type { Check } from "../load.ts";
import { entries, list, member } from "../schema.ts";

const ABSOLUTE = /^https?:\/\/([^/]+)(.*)$/;
const HOST = /^(?:\{[^{}]+\}|(?:(?:\{[^{}]+\}|[^{}.]+)\.)*[^{}.]+)$/;
const PATH = /^(?:\/(?:\{[^{}]+\}|[^{}/]*))*$/;
const VARIABLE = /\{([^{}]+)\}/g;

/** What is wrong with a server URL as a template; whatever a value could still do is the runtime's own check. */
function templateFault(url: string): string | undefined {
  const [, host, path] = ABSOLUTE.exec(url) ?? [];
  if (host === undefined || path === undefined) return "is not absolute: write `https://`, a host and a path";
  if (!HOST.test(host)) {
    return "has a variable inside a label, at the end of the host or in the port: write `https://{host}`, or a whole label as in `https://{tenant}.example.com`";
  }
  if (!PATH.test(path)) return "has a variable that is a part of a path segment: write a whole segment, `/{version}/`";
  return undefined;
}

/** What the client finds wrong with a server whose variables have these values: at one of them, or with the URL as a whole. */
function valueFault(url: string, values: Readonly<Record<string, string>>): Misfit | undefined {
  const variables = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { default: value }]));
  try {
    resolveServer({ url, variables }, {});
    return undefined;
  } catch (error) {
    if (error instanceof Misfit) return error;
    throw error;
  }
}

/**
 * There is one server, and its variables can be filled in without moving the host.
 * That variables are declared and used, and that an `enum` holds its `default`, is Redocly's to check.
 */
const check: Check = () => ({
  ServerList(servers: readonly unknown[], { report, location }) {
    if (location.pointer !== "#/servers") {
      report({ message: "No client reads `servers` here: write one server at the root.", location: location.key() });
    } else if (servers.length > 1) {
      const message =
        "A client has one server: keep the first, with variables for what differs; `baseUrl` reaches others, name them in its description.";
      report({ message, location: location.child(1) });
    }
  },
  Server({ url, variables }, { report, location }) {
    if (typeof url !== "string") return;
    const fault = templateFault(url);
    if (fault) return report({ message: `\`${url}\` ${fault}.`, location: location.child("url") });

    const values: Record<string, string> = {};
    for (const [name, variable] of entries(variables)) values[name] = String(member(variable, "default"));
    if ([...url.matchAll(VARIABLE)].some(([, name = ""]) => !Object.hasOwn(values, name))) return;
    const whole = valueFault(url, values);
    if (whole?.pointer === "/server") return report({ message: `\`${url}\` ${whole.message}.`, location: location.child("url") });
    for (const [name, variable] of entries(variables)) {
      const choices = list(member(variable, "enum")).map((text, index) => [text, ["enum", index]] as const);
      for (const [text, path] of [[values[name], ["default"]] as const, ...choices]) {
        const misfit = valueFault(url, { ...values, [name]: String(text) });
        if (misfit?.pointer !== `/server/${name}`) continue;
        const message = `\`${text}\` ${misfit.message}: the client refuses it, write one that it takes.`;
        report({ message, location: location.child(["variables", name, ...path]) });
      }
    }
  },
});

export default check;

import type { Check } from "../load.ts";
import { entries, isObject, member } from "../schema.ts";

const METHODS: readonly unknown[] = ["client_secret_basic", "client_secret_post"];

/** The server variables that a text names in braces. */
function variablesIn(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
}

/**
 * A token request goes to the client's own server, and is made of what the spec declares: with an absolute `tokenUrl`, a client
 * whose `baseUrl` is a mock would send its secret to the vendor.
 */
const check: Check = () => {
  let variables: string[] = [];
  return {
    Root(root) {
      const [server] = (member(root, "servers") ?? []) as unknown[];
      variables = entries(member(server, "variables")).map(([name]) => name);
    },
    ClientCredentials(flow, { report, location }) {
      const { tokenUrl } = flow;
      if (typeof tokenUrl === "string" && /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(tokenUrl)) {
        const message = "`tokenUrl` is absolute: write it relative to the server, `/oauth/token` for the host's root.";
        report({ message, location: location.child("tokenUrl") });
      }
      const method = member(flow, "x-token-endpoint-auth-method");
      if (method !== undefined && !METHODS.includes(method)) {
        const message = "`x-token-endpoint-auth-method` is unknown: write `client_secret_basic` or `client_secret_post`.";
        report({ message, location: location.child("x-token-endpoint-auth-method") });
      }
      const given = member(flow, "x-form-parameters");
      const at = location.child("x-form-parameters");
      if (given !== undefined && !isObject(given)) {
        report({ message: "`x-form-parameters` is no map: write `name: text` for each member of the token request.", location: at });
      }
      for (const [name, value] of entries(given)) {
        const unknown = typeof value === "string" ? variablesIn(value).find((variable) => !variables.includes(variable)) : undefined;
        if (typeof value !== "string") {
          report({ message: `\`${name}\` is no text: members of a form are, write it in quotes.`, location: at.child(name) });
        } else if (unknown !== undefined) {
          report({
            message: `\`{${unknown}}\` is no variable of the server: declare it there, or write the value itself.`,
            location: at.child(name),
          });
        }
      }
    },
  };
};

export default check;

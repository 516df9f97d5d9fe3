import type { Check } from "../load.ts";
import { headerFault, member } from "../schema.ts";

const SUPPORTED = "write `http` with `bearer` or `basic`, `apiKey` in a header, or `oauth2` with `clientCredentials`";
const TYPES: readonly unknown[] = ["apiKey", "http", "oauth2"];
const SCHEMES: readonly unknown[] = ["bearer", "basic"];

/** What no client can do with a scheme, and the key that asks for it. That keys are missing is Redocly's to say. */
function faultOf(scheme: unknown): readonly [key: string, fault: string] | undefined {
  const [type, place, name, http] = ["type", "in", "name", "scheme"].map((key) => member(scheme, key));
  if (type !== undefined && !TYPES.includes(type)) return ["type", `No client knows \`${type}\`: ${SUPPORTED}.`];
  if (type === "http" && http !== undefined && !SCHEMES.includes(http)) {
    return ["scheme", `No client knows the scheme \`${http}\`: ${SUPPORTED}, in lower case.`];
  }
  if (type !== "apiKey" || typeof place !== "string" || typeof name !== "string") return undefined;
  if (place !== "header") return ["in", `No client sends a key in the ${place}: ${SUPPORTED}.`];
  const fault = headerFault(name);
  return fault ? ["name", `\`${name}\` ${fault}: write the name of the header that carries the key.`] : undefined;
}

/** Every security scheme is one that the clients can satisfy. That each operation has `security` is Redocly's `security-defined`. */
const check: Check = () => ({
  SecurityScheme(scheme, { report, location }) {
    const [key, message] = faultOf(scheme) ?? [];
    if (key !== undefined && message !== undefined) report({ message, location: location.child(key) });
  },
  OAuth2Flows(flows, { report, location }) {
    const names = Object.keys(flows).filter((name) => !name.startsWith("x-"));
    for (const name of names) {
      if (name === "clientCredentials") continue;
      const message = `No client goes through the flow \`${name}\`: write \`clientCredentials\`, or \`http\` with \`bearer\` for a token that the caller obtains.`;
      report({ message, location: location.child(name).key() });
    }
    if (names.length === 0) report({ message: "The scheme has no flow: write `clientCredentials`.", location: location.key() });
  },
});

export default check;

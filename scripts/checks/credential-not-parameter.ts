import type { Check } from "../load.ts";
import type { Location } from "../schema.ts";

interface Named {
  readonly name: unknown;
  readonly in?: unknown;
  readonly at: Location;
}

/** Headers that carry a credential whether or not a scheme says so. */
const ALWAYS = new Set(["header authorization", "header cookie"]);

/** `header x-api-key`: where a value travels and under which name. Names of headers have no case. */
function keyOf({ in: place, name }: Named): string {
  return place === "header" ? `header ${String(name).toLowerCase()}` : `${place} ${name}`;
}

/** A credential is a security scheme and never a parameter as well, or it would be asked for twice and shown in logs. */
const check: Check = () => {
  const parameters: Named[] = [];
  const credentials = new Map<string, string>();
  return {
    Parameter(parameter, { location }) {
      parameters.push({ name: parameter.name, in: parameter.in, at: location.child("name") });
    },
    SecurityScheme(scheme, { key, location }) {
      if (scheme.type === "apiKey") credentials.set(keyOf({ ...scheme, at: location }), String(key));
    },
    Root: {
      leave(_, { report }) {
        for (const parameter of parameters) {
          const key = keyOf(parameter);
          const scheme = credentials.get(key);
          if (scheme === undefined && !ALWAYS.has(key)) continue;
          const instead =
            scheme === undefined ? "describe it under `components.securitySchemes`" : `the security scheme \`${scheme}\` sends it`;
          report({ message: `The parameter \`${parameter.name}\` is a credential: remove it, ${instead}.`, location: parameter.at });
        }
      },
    },
  };
};

export default check;

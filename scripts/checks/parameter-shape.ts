import type { Check } from "../load.ts";
import { headerFault, passes, type Resolve, type Test } from "../schema.ts";

const SCALARS: readonly string[] = ["string", "number", "integer", "boolean"];

/** What each place takes, and in which encoding. */
const PLACES: Readonly<Record<string, { readonly types: readonly string[]; readonly style: string; readonly takes: string }>> = {
  path: { types: SCALARS, style: "simple", takes: "one scalar" },
  header: { types: [...SCALARS, "null"], style: "simple", takes: "one scalar" },
  query: { types: [...SCALARS, "array"], style: "form", takes: "one scalar or a list of scalars" },
};

/** Headers that OpenAPI has other words for: the media types of bodies. */
const ELSEWHERE = /^(?:accept|content-type)$/i;

function takes(types: readonly string[], resolve: Resolve): Test {
  return ({ node, location }) => {
    if (node.type === undefined) return undefined;
    const names = [node.type].flat();
    if (!names.every((name) => types.includes(name))) return false;
    return !names.includes("array") || passes(node.items, location.child("items"), resolve, takes(SCALARS, resolve));
  };
}

/** A parameter is one that the clients can send: a scalar, or in the query a list of scalars, in OpenAPI's default encoding. */
const check: Check = () => ({
  Parameter(parameter, { report, location, resolve }) {
    const { in: at = "", name, schema, style } = parameter;
    const place = PLACES[at];
    const say = (key: string, fault: string) => report({ message: `The parameter \`${name}\` ${fault}.`, location: location.child(key) });

    if (at === "cookie") return say("in", "is a cookie, which no client sends: write a header or query parameter, or a security scheme");
    if (parameter.content) return say("content", "has `content`: write `schema`, and say in the description how its text is made");
    if (!place) return;

    if (style && style !== place.style) say("style", `has another style than the clients write: leave it out, it is \`${place.style}\``);
    if (at === "query" && parameter.explode === false) say("explode", "is a list in one: leave `explode` out, clients repeat the name");
    if (parameter.allowReserved) say("allowReserved", "has `allowReserved`: leave it out, clients encode every reserved character");
    if (at === "path" && parameter.required !== true) {
      report({ message: `The parameter \`${name}\` is a part of the path: write \`required: true\`.`, location: location.key() });
    }
    if (schema !== undefined && !passes(schema, location.child("schema"), resolve, takes(place.types, resolve))) {
      say("schema", `does not have a type that clients can send in the ${at}: write \`type\` for ${place.takes}, and leave null out`);
    }
    if (at !== "header" || typeof name !== "string") return;
    const fault = ELSEWHERE.test(name) ? "is told by the media types of the bodies" : headerFault(name);
    if (fault) say("name", `${fault}: leave it out`);
  },
});

export default check;

import type { Schema } from "../document.ts";
import type { Check, CheckContext } from "../load.ts";
import { follow, list } from "../schema.ts";

const TYPES: Readonly<Record<string, string>> = { "epoch-ms": "`type: integer` or `string`", "naive-utc": "`type: string`" };
const SHARED = /^#\/components\/schemas\/[^/]+$/;

interface Bounded extends Schema {
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly pattern?: unknown;
}

/** ECMAScript's last and first instant are this far from 1970, in milliseconds. */
const MAX_TIME = 8.64e15;

function isWithinTime(bound: unknown): boolean {
  return typeof bound === "number" && Math.abs(bound) <= MAX_TIME;
}

/** What is wrong with one branch of a schema with `x-timestamp`. */
function branchFault(form: string, branch: Bounded): string | undefined {
  const { type, format } = branch;
  if ("enum" in branch || "const" in branch) return "lists its values: leave out `enum` and `const`, a time is any time";
  if (type === "integer" && form === "epoch-ms") {
    if (isWithinTime(branch.minimum) && isWithinTime(branch.maximum)) return undefined;
    return "is not bounded: write `minimum` and `maximum`, within ±8.64e15, so that invented answers hold real times";
  }
  if (type !== "string") return `has no type of that form: write ${TYPES[form]}, and \`null\` beside the \`$ref\` where it is used`;
  if (form === "naive-utc" && format === "date-time") return "has a zone by `format: date-time` and none by its form: keep one of the two";
  if (format === "date-time" || branch.pattern !== undefined) return undefined;
  return "takes any text: write a `pattern`, so that invented answers hold real times";
}

function checkShared(schema: Schema, form: string, { report, location, resolve }: CheckContext): void {
  const key = schema.oneOf ? "oneOf" : "anyOf";
  const listed = list(schema[key]).map((part, index) => follow(part, location.child([key, index]), resolve));
  const branches = listed.length > 0 ? listed.filter((branch) => branch !== undefined) : [{ node: schema, location }];
  for (const { node, location: at } of branches) {
    const fault = branchFault(form, node);
    if (fault) report({ message: `This \`x-timestamp: ${form}\` ${fault}.`, location: at.key() });
  }
  if (form === "epoch-ms" && branches.every(({ node }) => node.type === "string")) {
    const message = "Text alone is no `epoch-ms`: add a branch with `type: integer`, or write `naive-utc` or `format: date-time`.";
    report({ message, location: location.child("x-timestamp") });
  }
}

/** `x-timestamp` stands on one shared schema and in a known form, with bounds or a pattern, so that invented answers hold real times. */
const check: Check = () => {
  let shared: string | undefined;
  return {
    ref(node, { report, location, type }) {
      if (type.name !== "Schema" || !("x-timestamp" in node)) return;
      const message = "`x-timestamp` beside `$ref` is dropped: write it on the schema that the reference names.";
      report({ message, location: location.child("x-timestamp").key() });
    },
    Schema(schema: Schema, context) {
      if (!Object.hasOwn(schema, "x-timestamp")) return;
      const { report, location } = context;
      const at = location.child("x-timestamp");
      const form = String(schema["x-timestamp"]);
      if (!Object.hasOwn(TYPES, form)) {
        report({ message: `\`${form}\` is no form of \`x-timestamp\`: write \`epoch-ms\` or \`naive-utc\`.`, location: at });
      } else if (!SHARED.test(location.pointer)) {
        const message = "`x-timestamp` is for one shared schema: write it under `components.schemas`, and a `$ref` to it here.";
        report({ message, location: at.key() });
      } else if (shared) {
        report({ message: `\`${shared}\` has \`x-timestamp\` already: write one shared schema and refer to it.`, location: at.key() });
      } else {
        shared = location.pointer.replace(/.*\//, "");
        checkShared(schema, form, context);
      }
    },
  };
};

export default check;

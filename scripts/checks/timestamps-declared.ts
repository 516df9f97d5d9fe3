import { formOf } from "../formats.ts";
import type { Check } from "../load.ts";
import { entries, list, member, passes, type Test } from "../schema.ts";

const isTime: Test = ({ node }) => {
  if (formOf(node) !== undefined) return true;
  return node.type === undefined ? undefined : node.type === "null";
};

/** A property whose name matches `x-timestamp-names` is declared as a time, so that none reaches callers as a bare number or text. */
const check: Check = () => {
  const patterns: RegExp[] = [];
  return {
    Root(root, { report, location }) {
      const given = member(root, "x-timestamp-names");
      const at = location.child("x-timestamp-names");
      if (given !== undefined && !Array.isArray(given)) {
        report({ message: "`x-timestamp-names` is no list: write one regular expression per entry, such as `- '_at$'`.", location: at });
      }
      for (const [index, pattern] of list(given).entries()) {
        try {
          if (typeof pattern !== "string") throw new TypeError("it is no text");
          patterns.push(new RegExp(pattern, "u"));
        } catch (error) {
          const message = `\`${pattern}\` is no regular expression (${(error as Error).message}): write one as JavaScript reads it with the flag \`u\`.`;
          report({ message, location: at.child(index) });
        }
      }
    },
    Schema(schema, { report, location, resolve }) {
      for (const [name, property] of entries(schema.properties)) {
        if (property === false || !patterns.some((pattern) => pattern.test(name))) continue;
        const at = location.child(["properties", name]);
        if (passes(property, at, resolve, isTime)) continue;
        const message = `\`${name}\` is named like a time and is not declared as one: write a \`$ref\` to the schema with \`x-timestamp\`, or \`format: date-time\` or \`unixtime\`.`;
        report({ message, location: at.key() });
      }
    },
  };
};

export default check;

import { type Schema, typesOf } from "../document.ts";
import type { Check } from "../load.ts";

const TYPES: Readonly<Record<string, readonly string[]>> = { "date-time": ["string"], unixtime: ["integer", "number"] };
const MISSPELT = /^(?:date[_ ]?time|timestamp|(?:unix|epoch)[-_ ]?.*)$/i;

/** The format of a time stands on a schema of its type and is spelt right: any other would be passed over, and the time stay as it is on the wire. */
const check: Check = () => ({
  Schema(schema: Schema, { report, location }) {
    const { format } = schema;
    if (typeof format !== "string") return;
    const at = location.child("format");
    const types = Object.hasOwn(TYPES, format) ? TYPES[format] : undefined;
    if (!types) {
      if (!MISSPELT.test(format)) return;
      return report({
        message: `\`${format}\` is no format of a time: write \`date-time\`, \`unixtime\` or \`x-timestamp\`.`,
        location: at,
      });
    }
    const given = typesOf(schema);
    if (given.length > 0 && given.every((type) => types.includes(type))) return;
    report({ message: `\`format: ${format}\` is for another type: write \`type: ${types[0]}\`, or the format of this one.`, location: at });
  },
});

export default check;

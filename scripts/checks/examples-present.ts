import type { Check } from "../load.ts";
import { entries } from "../schema.ts";

/** Each body shows at least one named example, because tests, mocks and docs are made of them. That they are valid is Redocly's to check. */
const check: Check = () => ({
  MediaType(media, { report, location }) {
    if (entries(media.examples).length > 0) return;
    const instead = "write `examples:` with a name, a `summary` and a `value`";
    if (media.example === undefined) report({ message: `The body has no example: ${instead}.`, location: location.key() });
    else report({ message: `The body's example has no name: ${instead}.`, location: location.child("example").key() });
  },
  Example(example, { report, location }) {
    if (Object.hasOwn(example, "value")) return;
    report({ message: "The example has no `value`: write the JSON itself, in this file.", location: location.key() });
  },
});

export default check;

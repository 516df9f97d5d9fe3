import type { Check, CheckContext } from "../load.ts";
import { entries, isObject } from "../schema.ts";

const JSON_TYPE = /^application\/(?:json|[a-z0-9!#$&^_.-]+\+json)$/;

function checkContent({ content }: { readonly content?: unknown }, { report, location }: CheckContext): void {
  const at = location.child("content");
  const media = entries(content);
  if (isObject(content) && media.length === 0) {
    report({ message: "`content` is empty: leave it out where there is no body.", location: at.key() });
  }
  for (const [index, [type, value]] of media.entries()) {
    const place = at.child(type);
    if (!JSON_TYPE.test(type)) {
      const message = `No client speaks \`${type}\`: write \`application/json\` or \`application/…+json\`, in lower case and without parameters.`;
      report({ message, location: place.key() });
    } else if (index > 0) {
      report({ message: "A body has one media type: keep the first, `examples` can show the other.", location: place.key() });
    } else if (isObject(value) && !("schema" in value)) {
      report({ message: "The body has no schema, so its type is unknown: write `schema`.", location: place.key() });
    }
  }
}

/** A body is JSON in one media type, with a schema: the clients speak nothing else. */
const check: Check = () => ({ RequestBody: checkContent, Response: checkContent });

export default check;

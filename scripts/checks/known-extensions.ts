import type { Check, CheckContext } from "../load.ts";
import { isObject } from "../schema.ts";

/** The vocabulary, by the place of each key in Redocly's names. */
const KNOWN: Readonly<Record<string, { readonly type: string; readonly place: string }>> = {
  "x-timestamp-names": { type: "Root", place: "at the root" },
  "x-timestamp": { type: "Schema", place: "on a schema" },
  "x-form-parameters": { type: "ClientCredentials", place: "on the flow `clientCredentials`" },
  "x-pagination": { type: "Operation", place: "on an operation" },
  "x-token-endpoint-auth-method": { type: "ClientCredentials", place: "on the flow `clientCredentials`" },
};

function checkKeys(node: unknown, { type, report, location }: Pick<CheckContext, "type" | "report" | "location">): void {
  // Types without a prefix are maps, whose keys are names.
  if (!type.extensionsPrefix || !isObject(node)) return;
  for (const key of Object.keys(node)) {
    if (!key.startsWith(type.extensionsPrefix)) continue;
    const known = KNOWN[key];
    if (known?.type === type.name) continue;
    const message = known
      ? `\`${key}\` means nothing here: write it ${known.place}.`
      : `\`${key}\` is not in the vocabulary: write standard OpenAPI or a comment; known are ${Object.keys(KNOWN)
          .map((name) => `\`${name}\``)
          .join(", ")}.`;
    report({ message, location: location.child(key).key() });
  }
}

/** An `x-` key is one of the vocabulary and in its place: a misspelt one would be passed over in silence. */
const check: Check = () => ({ any: checkKeys, ref: checkKeys });

export default check;

import { METHODS } from "../document.ts";
import type { Check } from "../load.ts";

const OTHERS = ["options", "head", "trace"] as const;

/** Every operation is one that a client can call; `fetch` refuses a GET with a body. */
const check: Check = () => ({
  PathItem(item, { report, location }) {
    for (const method of OTHERS) {
      if (!item[method]) continue;
      const message = `No client has \`${method}\`: leave it out; there are ${METHODS.map((name) => `\`${name}\``).join(", ")}.`;
      report({ message, location: location.child(method).key() });
    }
    if (item.get?.requestBody) {
      const message = "A GET has no body: write query parameters, or the method that takes it.";
      report({ message, location: location.child(["get", "requestBody"]).key() });
    }
  },
});

export default check;

import type { Check } from "../load.ts";
import { entries, follow } from "../schema.ts";

const EXACT = /^[1-5]\d\d$/;
const BODILESS = new Set(["204", "205", "304"]);

/** Responses are listed by exact code or `default`, one of them a success: types narrow on literal codes. */
const check: Check = () => ({
  Responses(responses, { report, location, resolve }) {
    const codes = Object.keys(responses).filter((code) => !code.startsWith("x-"));
    for (const code of codes) {
      if (EXACT.test(code) || code === "default") continue;
      const message = `\`${code}\` is no status that types narrow on: write each code, such as \`404\`, or \`default\`.`;
      report({ message, location: location.child(code).key() });
    }
    // Where there is no `default` either, Redocly's `operation-2xx-response` says so.
    if (codes.includes("default") && !codes.some((code) => code.startsWith("2"))) {
      report({ message: "No success is documented: write a `2xx` code; `default` is for the other answers.", location: location.key() });
    }
    for (const [code, response] of entries(responses)) {
      const found = BODILESS.has(code) ? follow(response, location.child(code), resolve) : undefined;
      if (!found || !("content" in found.node)) continue;
      const message = `An answer with \`${code}\` has no body (RFC 9110): leave \`content\` out, or write the code it comes with.`;
      report({ message, location: found.location.child("content").key() });
    }
  },
});

export default check;

import type { Check } from "../load.ts";

/** Every operation names the page it was transcribed from. */
const check: Check = () => ({
  Operation(operation, { report, location }) {
    if (operation.externalDocs?.url) return;
    report({
      message: "The operation does not name the page it was transcribed from: add `externalDocs` with `description` and `url`.",
      location: location.key(),
    });
  },
});

export default check;

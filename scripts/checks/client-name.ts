import type { Check } from "../load.ts";
import { pascalCase } from "../source.ts";

/** The title makes the client's name, `create` + title + `Client`, so nothing in it may get lost on the way to an identifier. */
const check: Check = () => ({
  Info({ title }, { report, location }) {
    if (typeof title !== "string" || (/^[A-Za-z0-9 ._-]+$/.test(title) && pascalCase(title) !== "")) return;
    const message = `\`${title}\` gives no client's name: write ASCII letters and digits, so that \`create${pascalCase(title)}Client\` says it all.`;
    report({ message, location: location.child("title") });
  },
});

export default check;

import type { Check } from "../load.ts";

/** Request bodies and responses are described, and no list of tags is empty. What else an operation must say is Redocly's to check. */
const check: Check = () => ({
  Operation({ tags }, { report, location }) {
    if (Array.isArray(tags) && tags.length === 0) {
      report({ message: "The operation has no tag: name one of those at the root.", location: location.child("tags").key() });
    }
  },
  RequestBody({ description }, { report, location }) {
    if (!description?.trim()) report({ message: "The request body is not described: write `description`.", location: location.key() });
  },
  Response({ description }, { report, location }) {
    // One that is missing altogether is Redocly's `struct`.
    if (description?.trim() === "") {
      report({ message: "The response is not described: say in `description` when it comes.", location: location.child("description") });
    }
  },
});

export default check;

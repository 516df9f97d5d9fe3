/** One process of many: a client over a shared store, which makes a call each time it is told to. */

import { createLogtoClient } from "../../generated/logto/index.ts";
import { openStore } from "./stores.ts";

const [, , storeUrl = "", baseUrl = "", clientSecret = ""] = process.argv;
const { keyv, close } = await openStore(storeUrl);
const clientCredentials = { clientId: "orchard", clientSecret, parameters: { resource: "urn:orchard" }, store: keyv };
const logto = createLogtoClient({ baseUrl, auth: { clientCredentials } });

process.on("message", async () => {
  const { response } = await logto.PATCH("/api/connectors/{id}", { params: { path: { id: "c1" } }, body: {} });
  process.send?.(response.status);
});
process.on("disconnect", close);

// Connected, so that all start from the same line.
await keyv.get("nothing");
process.send?.("ready");

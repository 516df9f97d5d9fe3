/** Preloaded by `--import`: leads what a program fetches from the vendors' servers to mocks, and notes it in a file. */

import { appendFileSync } from "node:fs";

const routes = JSON.parse(process.env.ROUTES ?? "[]");
const real = globalThis.fetch;

globalThis.fetch = async (url, init) => {
  const [server, mock] = routes.find(([pattern]) => new RegExp(pattern).test(url)) ?? [];
  if (mock === undefined) throw new Error(`${url} is no server of a spec`);
  const { status, headers, body } = await real(url.replace(new RegExp(server), mock), init);
  appendFileSync("calls.txt", `${init.method} ${url} ${status}\n`);
  // The mock's own answer tells that it comes from another origin.
  return new Response(body, { status, headers });
};

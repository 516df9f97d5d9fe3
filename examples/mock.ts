/** Prism on loopback, serving one bundled spec: an independent reader of the same document. */

import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";

/** A running mock. */
export interface Mock {
  /** Base URL of the mock, without the path of the spec's server: Prism serves the paths alone. */
  readonly url: string;
  close(): Promise<void>;
}

const nothing = () => {};
const silent = {
  fatal: nothing,
  error: nothing,
  warn: nothing,
  info: nothing,
  debug: nothing,
  trace: nothing,
  success: nothing,
  child: () => silent,
};

/** Starts a mock on a free port. Requests are validated; answers come from the examples unless the request prefers `dynamic=true`. */
export async function startMock(document: object): Promise<Mock> {
  const operations = await getHttpOperationsFromSpec(document);
  const server = createServer(operations, {
    cors: false,
    components: { logger: silent as never },
    config: {
      isProxy: false,
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
  });
  const url = await server.listen(0, "127.0.0.1");
  return { url, close: () => server.close() };
}

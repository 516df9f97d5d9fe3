/** A bare server in a process of its own: answers every request with the same JSON, once it has read it, and tells its port. */

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { documentedAnswer } from "./contenders.ts";

const answer = documentedAnswer();
const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(answer) };

const server = createServer((request, response) => {
  request.resume().on("end", () => response.writeHead(200, headers).end(answer));
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("disconnect", () => process.exit());

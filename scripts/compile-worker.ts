/** The thread that compiles: documents come in, and an outcome or an error goes out for each, in their order. */

import { parentPort } from "node:worker_threads";
import type { OpenApiDocument } from "./load.ts";
import type { Outcome } from "./outcome.ts";

const { compileDocument } = await import("./compile.ts");

function answer(document: OpenApiDocument): Outcome | Error {
  try {
    return compileDocument(document);
  } catch (error) {
    return error as Error;
  }
}

parentPort?.on("message", (document: OpenApiDocument) => parentPort?.postMessage(answer(document)));

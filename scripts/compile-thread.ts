/** Compiling in a thread of its own: it loads the TypeScript compiler while specs are linted here, and compiles one while the next is linted. */

import module from "node:module";
import path from "node:path";
import { Worker } from "node:worker_threads";
import type { Loaded } from "./load.ts";
import { type Compiled, compiledFrom, type Outcome } from "./outcome.ts";

/** Compiles specs that were read, one after the other. The thread ends with the process, which may end whenever nothing is left to compile. */
export function startCompiler(): (loaded: Loaded) => Promise<Compiled> {
  const cache = module.getCompileCacheDir();
  // By its variable, the cache holds for the thread's first file too, which would else load the remover of types.
  const env = cache === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: path.dirname(cache) };
  const worker = new Worker(new URL("./compile-worker.ts", import.meta.url), { env });
  const waiting: ((answer: Outcome | Error) => void)[] = [];
  worker.unref();
  worker.on("exit", (code) => {
    for (const settle of waiting.splice(0)) settle(new Error(`The thread that compiles ended with ${code}.`));
  });
  worker.on("message", (answer: Outcome | Error) => {
    waiting.shift()?.(answer);
    if (waiting.length === 0) worker.unref();
  });

  return async (loaded) => {
    const { findings, document } = loaded;
    if (!document) return { findings };
    worker.ref();
    worker.postMessage(document);
    const answer = await new Promise<Outcome | Error>((resolve) => waiting.push(resolve));
    if (answer instanceof Error) throw answer;
    return compiledFrom(answer, loaded);
  };
}

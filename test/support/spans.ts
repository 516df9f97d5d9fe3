/** Spans in memory: a tracer, the spans it ended, and what the SDK complains of. Nothing is exported to anywhere. */

import { AsyncLocalStorage } from "node:async_hooks";
import { type Context, type ContextManager, context, DiagLogLevel, diag, ROOT_CONTEXT, trace } from "@opentelemetry/api";
import { BasicTracerProvider, InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";

/** The context that is active, carried across awaits. */
class Contexts implements ContextManager {
  readonly #storage = new AsyncLocalStorage<Context>();

  active() {
    return this.#storage.getStore() ?? ROOT_CONTEXT;
  }
  with<A extends unknown[], F extends (...given: A) => ReturnType<F>>(active: Context, run: F, self?: ThisParameterType<F>, ...given: A) {
    return this.#storage.run(active, () => run.apply(self, given));
  }
  bind<T>(_: Context, target: T) {
    return target;
  }
  enable() {
    return this;
  }
  disable() {
    this.#storage.disable();
    return this;
  }
}

const exporter = new InMemorySpanExporter();
export const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
export const tracer = provider.getTracer("test");
/** What the SDK complains of: a span that is ended twice, an attribute that is set too late. */
const complaints: unknown[] = [];

/** Sets the SDK up for the tests of a file. */
export function useSpans(): void {
  beforeAll(() => {
    context.setGlobalContextManager(new Contexts());
    const complain = (...words: unknown[]) => void complaints.push(words);
    diag.setLogger({ error: complain, warn: complain, info: complain, debug: () => {}, verbose: () => {} }, DiagLogLevel.INFO);
  });
  beforeEach(() => {
    exporter.reset();
    complaints.length = 0;
  });
  afterEach(() => {
    expect(complaints).toEqual([]);
  });
  afterAll(async () => {
    context.disable();
    diag.disable();
    trace.disable();
    await provider.shutdown();
  });
}

export const spans = (): readonly ReadableSpan[] => exporter.getFinishedSpans();

export const parentOf = (span: ReadableSpan | undefined) => span?.parentSpanContext?.spanId;

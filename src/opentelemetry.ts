/**
 * `jackfield/opentelemetry`: hooks that make a span of every attempt, after the semantic conventions for HTTP clients
 * (https://opentelemetry.io/docs/specs/semconv/http/http-spans/). Needs `@opentelemetry/api`.
 */

import { type Span, SpanKind, SpanStatusCode, type Tracer, trace } from "@opentelemetry/api";
import type { Hooks, RequestEvent } from "./hooks.ts";

/** Options of {@link openTelemetry}. */
export interface OpenTelemetryOptions {
  /** Default: the global provider's, named `jackfield`. */
  readonly tracer?: Tracer;
  /** Names of the answer's headers to record as `http.response.header.<name>`. Default none. */
  readonly headers?: readonly string[];
}

const DEFAULT_PORTS: Readonly<Record<string, number>> = { "https:": 443, "http:": 80 };

/** The template stands for the URL: an id in a path may be personal, and `url.full` would hold it. */
function start(tracer: Tracer, { method, template, origin, attempt }: RequestEvent): Span {
  const { protocol, hostname, port } = new URL(origin);
  const attributes = {
    "http.request.method": method,
    "url.template": template,
    "url.scheme": protocol.slice(0, -1),
    "server.address": hostname.replace(/^\[|\]$/g, ""),
    "server.port": port === "" ? (DEFAULT_PORTS[protocol] ?? 0) : Number(port),
    ...(attempt > 1 ? { "http.request.resend_count": attempt - 1 } : {}),
  };
  return tracer.startSpan(`${method} ${template}`, { kind: SpanKind.CLIENT, attributes });
}

/** Hooks for a client's option `hooks`. A span ends with its attempt; its parent is the span that is active at the call. */
export function openTelemetry({ tracer = trace.getTracer("jackfield"), headers = [] }: OpenTelemetryOptions = {}): Hooks {
  const open = new WeakMap<object, Span>();
  return {
    headers,
    onRequest: (event) => void open.set(event.call, start(tracer, event)),
    onResponse: ({ call, status, failure, headers: named }) => {
      const span = open.get(call);
      open.delete(call);
      if (!span) return;
      if (status !== undefined) span.setAttribute("http.response.status_code", status);
      for (const [name, value] of Object.entries(named)) span.setAttribute(`http.response.header.${name}`, [value]);
      // The conventions call a client's 4xx and 5xx an error, named by its status.
      const error = failure ?? (status !== undefined && status >= 400 ? String(status) : undefined);
      if (error !== undefined) {
        span.setAttribute("error.type", error);
        span.setStatus({ code: SpanStatusCode.ERROR });
      }
      span.end();
    },
  };
}

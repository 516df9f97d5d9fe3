/** The documented answers of a family. */

import { type Api, examplesOf, loadApis } from "../../examples/samples.ts";
import { jsonOf } from "../../scripts/document.ts";

const apis = await loadApis();

/** One of the generated APIs. */
export const apiOf = (name: string) => apis.find((api) => api.name === name) as Api;

/** A documented answer: the example by its name, or no body. */
export function documented(name: string, operationId: string, status: number, example?: string): Response {
  const { document, operations } = apiOf(name);
  const operation = operations.find((entry) => entry.operationId === operationId);
  const content = operation?.responses.find(([code]) => code === String(status))?.[1].content;
  const found = examplesOf(document, jsonOf(content)).find(([key]) => key === example);
  if (example !== undefined && !found) throw new Error(`${name} has no example ${example} of ${operationId}.`);
  return new Response(found ? JSON.stringify(found[1]) : null, { status });
}

/** An answer of JSON. */
export const json = (value: unknown, status = 200) => new Response(JSON.stringify(value), { status });

/** Every operation and example of every API: the documented fits in both directions, and two libraries judge what is not alike. */

import { describe, expect, test } from "vitest";
import { credentialsFor, examplesOf, loadApis, samplesOf, serverFor } from "../../examples/samples.ts";
import { jsonOf } from "../../scripts/document.ts";
import { createValidator, type Drift } from "../../src/validate.ts";
import { alternativesOf, inView, withOptional } from "../support/request.ts";
import { VIEWS } from "../support/times.ts";
import { LIBRARIES } from "./parcels.ts";

const apis = await loadApis();

const rows = apis.flatMap((api) =>
  api.operations.map((operation) => ({ api, operation, template: `${operation.method.toUpperCase()} ${operation.path}` })),
);

const [, viewOption = {}, read = (_: string, wire: unknown) => wire] = VIEWS[0] ?? [];

describe.each(LIBRARIES)("%s", (_, make) => {
  const compile = make();

  test.each(rows)("$api.name $template: what is documented fits, in both directions", async ({ api, operation }) => {
    const drift: Drift[] = [];
    const auth = credentialsFor(api.document, alternativesOf(api, operation)[0] ?? {});
    const samples = samplesOf(api.document, operation).flatMap((sample) => [sample, withOptional(sample, operation)]);
    const answers = operation.responses.flatMap(([status, { content }]): (readonly [status: number, text: string | null])[] => {
      const media = jsonOf(content);
      const code = status === "default" ? 599 : Number(status);
      return media ? examplesOf(api.document, media).map(([, value]) => [code, JSON.stringify(value)]) : [[code, null]];
    });
    let next = 0;
    const validate = createValidator(api.document as never, { compile, strict: true, onDrift: (event) => void drift.push(event) });
    const fetch = async () => {
      const [status, text] = answers[next++ % answers.length] ?? [204, null];
      return new Response(text, { status });
    };
    const client = api.create({ auth, server: serverFor(api.document), retry: false, fetch, validate, ...viewOption });
    for (let n = 0; n < Math.max(samples.length, answers.length); n++) {
      const { method, path, init } = inView(api, operation, samples[n % samples.length] as (typeof samples)[number], read);
      await client[method](path, init);
    }
    expect(next).toBeGreaterThanOrEqual(Math.max(samples.length, answers.length));
    expect(drift).toEqual([]);
  });
});

type Key = string | number;

/** `root` with another value at `path`, or without one. */
function changed(root: unknown, path: readonly Key[], value: unknown): unknown {
  if (path.length === 0) return value;
  const copy = structuredClone(root);
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<Key, unknown>)[key], copy) as Record<Key, unknown>;
  const last = path.at(-1) as Key;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

const VALUES = [null, -1, 1.5, "", "x".repeat(3000), true, [], {}, "2024-02-30T00:00:00Z", "2024-02-28T00:00:00"];

/** `root` with one thing changed, in every place; of a list in its first item. */
function* mutants(root: unknown, value: unknown = root, path: readonly Key[] = []): Generator<unknown> {
  for (const other of VALUES) yield changed(root, path, other);
  if (typeof path.at(-1) === "string") yield changed(root, path, undefined);
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield changed(root, path, { ...value, unheard_of: 1 });
  const members = Array.isArray(value) ? value.slice(0, 1).map((item) => [0, item] as const) : Object.entries(value);
  for (const [key, member] of members) yield* mutants(root, member, [...path, key]);
}

/** What a step threw, as text. */
function said(step: () => void): string {
  try {
    step();
    return "fits";
  } catch (error) {
    return (error as Error).message;
  }
}

test.each(rows)(
  "$api.name $template: both libraries judge what is changed alike, place and words included",
  ({ api, operation, template }) => {
    const validators = LIBRARIES.map(([, make]) => createValidator(api.document as never, { compile: make(), strict: true }));
    const verdicts = (judge: (validator: (typeof validators)[number]) => void) =>
      validators.map((validator) => said(() => judge(validator)));
    const seen = { fits: 0, refused: 0 };
    const compare = (value: unknown, judge: (validator: (typeof validators)[number]) => void) => {
      const [first = "", second] = verdicts(judge);
      if (first !== second) expect({ value, verdict: first }).toEqual({ value, verdict: second });
      seen[first === "fits" ? "fits" : "refused"]++;
    };
    for (const { init } of samplesOf(api.document, operation)) {
      const header = Object.fromEntries(Object.entries(init.params.header).map(([name, value]) => [name.toLowerCase(), String(value)]));
      const request = { ...init.params, header, body: undefined };
      for (const body of init.body === undefined ? [] : mutants(init.body)) {
        compare(body, (validator) => validator.request(template, { ...request, body: JSON.stringify(body) }));
      }
    }
    for (const [status, { content }] of operation.responses) {
      const examples = examplesOf(api.document, jsonOf(content));
      for (const [, value] of examples) {
        for (const body of mutants(value)) {
          compare(body, (validator) => validator.answer(template, Number(status), body, (what) => new Error(what)));
        }
      }
    }
    expect(seen.fits).toBeGreaterThan(0);
    expect(seen.refused).toBeGreaterThan(0);
  },
);

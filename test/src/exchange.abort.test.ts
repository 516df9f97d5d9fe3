/** An aborted call rejects with the signal's own reason. */

import { describe, expect, test } from "vitest";
import { type AnyClient, answer, caught, clientOf, observed, recorder } from "./fixture.ts";

const params = { path: { id: "1" } };

const read = (client: AnyClient, signal: AbortSignal) => client.GET("/trees/{id}", { params, signal });

const REASONS = [undefined, new Error("mine"), "a text", null, 0, { a: 1 }];

describe.each(REASONS.map((reason) => [reason]))("an abort with the reason %o", (reason) => {
  const aborted = async (run: (controller: AbortController) => unknown) => {
    const controller = new AbortController();
    const error = await caught(() => run(controller));
    // The default reason is a DOMException of the signal's own making: it has to be the same object.
    expect(error).toBe(controller.signal.reason);
  };

  test("before the call: nothing is sent", async () => {
    const { sent, client } = observed();
    await aborted((controller) => {
      controller.abort(reason);
      return read(client, controller.signal);
    });
    expect(sent).toEqual([]);
  });

  test("while a credential is made: nothing is sent", async () => {
    const { sent, fetch } = recorder();
    await aborted((controller) => {
      const bearer = async () => {
        controller.abort(reason);
        return "b";
      };
      return clientOf({ fetch, auth: { bearer } }).PATCH("/trees/{id}", { params, body: {}, signal: controller.signal });
    });
    expect(sent).toEqual([]);
  });

  test("while fetch waits, whatever fetch makes of it", async () => {
    await aborted((controller) => {
      const fetch = async () => {
        controller.abort(reason);
        throw new Error("another error");
      };
      return read(clientOf({ fetch }), controller.signal);
    });
  });

  test("while the body comes", async () => {
    await aborted((controller) => {
      const pull = (stream: ReadableStreamDefaultController) => {
        controller.abort(reason);
        stream.error(new Error("another error"));
      };
      return read(observed({}, new Response(new ReadableStream({ pull }))).client, controller.signal);
    });
  });
});

test.each(REASONS.map((reason) => [reason]))("fetch's own signal carries the reason %o", async (reason) => {
  const controller = new AbortController();
  const signals: AbortSignal[] = [];
  const fetch = async (_: string, { signal }: RequestInit) => {
    if (signal) signals.push(signal);
    controller.abort(reason);
    return answer({});
  };
  await caught(() => read(clientOf({ fetch }), controller.signal));
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  expect(signals[0]?.reason).toBe(controller.signal.reason);
});

test("an abort after the answer changes nothing", async () => {
  const controller = new AbortController();
  const { sent, client } = observed({}, answer({ a: 1 }));
  const { data } = await read(client, controller.signal);
  controller.abort();
  expect(sent[0]?.init.signal?.aborted).toBe(false);
  expect(data).toStrictEqual({ a: 1 });
});

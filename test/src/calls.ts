/** Calls by `operationId`, without their static types, and what a call comes to. */

import { JackfieldError } from "../../src/index.ts";
import { caught } from "./fixture.ts";

interface AnyOutcome {
  readonly data: unknown;
  readonly error: unknown;
  readonly response: Response;
}

export type AnyCalls = Readonly<Record<string, (init?: object) => Promise<AnyOutcome>>>;

/** `client.call`, of any client. */
export function callsOf(client: object): AnyCalls {
  return (client as { call: AnyCalls }).call;
}

function plain(error: unknown): unknown {
  if (!(error instanceof JackfieldError)) return error;
  return { ...error, name: error.constructor.name, message: error.message, body: error.body, text: error.text };
}

/** What a call answers or throws, by its members, so that two of them can be compared. */
export async function outcomeOf(call: () => Promise<AnyOutcome> | undefined): Promise<object> {
  let outcome: AnyOutcome | undefined;
  const step = async () => {
    outcome = await call();
    if (!outcome) throw new Error("There is no such call.");
  };
  const thrown = await caught(async () => {
    await step();
    throw undefined;
  });
  if (!outcome) return { thrown: plain(thrown) };
  return { data: outcome.data, error: plain(outcome.error), status: outcome.response.status };
}

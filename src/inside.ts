/** What functions that take a client may know of it, and its users may not. */

import type { Manifest, Operation } from "./manifest.ts";
import { Misfit } from "./misfit.ts";
import type { ReadInit } from "./options.ts";
import type { AnyResult } from "./reply.ts";

/** An operation, and how it is reached. */
export interface Route {
  readonly method: string;
  /** Below the base URL, with its parameters in braces. */
  readonly path: string;
  /** Method and path template, as errors and hooks name them. */
  readonly template: string;
  readonly operation: Operation;
}

/** Makes a call. `read` tells how what was given is laid out; `answered` hears how often the request was sent, once there is an answer. */
export type Perform = (
  route: Route,
  given: object | undefined,
  read: ReadInit,
  answered?: (attempts: number) => void,
) => Promise<AnyResult>;

/** The inside of a client. */
export interface Inside {
  readonly manifest: Manifest;
  readonly baseUrl: string;
  readonly perform: Perform;
}

const INSIDES = new WeakMap<object, Inside>();

/** Lets {@link insideOf} see into a client. */
export function open(client: object, inside: Inside): void {
  INSIDES.set(client, inside);
}

/** The inside of `client`. Throws {@link Misfit} where that is none of ours. */
export function insideOf(client: object): Inside {
  const inside = INSIDES.get(client);
  if (!inside) throw new Misfit("is no client of this package");
  return inside;
}

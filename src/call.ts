/** The types of a call: what it takes, by path and method, and what it answers. Flat on purpose: each is read once per call written. */

import type { ApiError } from "./errors.ts";
import type { HeaderValues } from "./headers.ts";
import type { Limits } from "./options.ts";

/** The error statuses that are registered with IANA; literals, so that `status` narrows. */
// biome-ignore format: a table
export type ErrorStatus =
  | 300 | 304 | 305
  | 400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418
  | 421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451
  | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511;

type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;

type Json<Response> = Response extends { content: infer Content } ? Content[keyof Content] : undefined;

type Fallback<Responses> = Responses extends { default: infer Response } ? Json<Response> : unknown;

/** What the documented successes of an operation answer. */
export type Data<Responses> = Json<Responses[keyof Responses & SuccessStatus]>;

/** The errors of an operation: one for each documented status, and one for all others. */
export type Failure<Responses> =
  | { [Status in keyof Responses & ErrorStatus]: ApiError<Status, Json<Responses[Status]>> }[keyof Responses & ErrorStatus]
  | ApiError<Exclude<ErrorStatus, keyof Responses>, Fallback<Responses>>;

/** A call's result: `error` is `undefined` or an {@link ApiError}. */
export type Result<Responses> =
  | { readonly data: Data<Responses>; readonly error: undefined; readonly response: Response }
  | { readonly data: undefined; readonly error: Failure<Responses>; readonly response: Response };

type Loosened<Parameters, Header, Given extends PropertyKey> = Omit<Parameters, "header"> &
  (Exclude<keyof Header, Given> extends never
    ? { header?: Partial<Header> }
    : { header: Omit<Header, Given> & Partial<Pick<Header, Given & keyof Header>> });

/** `params`, with the required headers that were given at client creation made optional. */
type ParametersOf<Parameters, Given extends string> = Parameters extends { header: infer Header }
  ? [keyof Header & Given] extends [never]
    ? Parameters
    : Loosened<Parameters, Header, Given>
  : Parameters;

type Params<Parameters> = {} extends Parameters ? { params?: Parameters } : { params: Parameters };

type Body<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : Operation extends { requestBody?: infer Request }
    ? [Request] extends [undefined]
      ? { body?: never }
      : { body?: Exclude<Request, undefined> extends { content: infer Content } ? Content[keyof Content] : never }
    : { body?: never };

/** What every call takes. */
export interface CallOptions extends Limits {
  /** Laid over the client's headers and `params.header`; `null` removes one. Credentials outrank them. */
  readonly headers?: HeaderValues | Headers;
  /** Aborts the call; it then rejects with the signal's own reason. */
  readonly signal?: AbortSignal;
}

type Init<Operation, Given extends string> = CallOptions &
  Body<Operation> &
  (Operation extends { parameters: infer Parameters } ? Params<ParametersOf<Parameters, Given>> : {});

type Arguments<Operation, Given extends string> =
  {} extends Init<Operation, Given> ? [init?: Init<Operation, Given>] : [init: Init<Operation, Given>];

type PathsWith<Paths, Method extends string> = {
  [Path in keyof Paths]: Paths[Path] extends { [M in Method]: object } ? Path : never;
}[keyof Paths];

type Responses<Operation> = Operation extends { responses: infer R } ? R : never;

type Call<Paths, Method extends string, Given extends string> = <Path extends PathsWith<Paths, Method>>(
  path: Path,
  ...init: Arguments<Paths[Path][Method & keyof Paths[Path]], Given>
) => Promise<Result<Responses<Paths[Path][Method & keyof Paths[Path]]>>>;

/**
 * A typed client: one method per HTTP method, called with a path of the spec.
 *
 * @typeParam Paths the `paths` of the API, in the client's view of times
 * @typeParam Given the header parameters that were given at creation
 */
export interface Client<Paths, Given extends string = never> {
  readonly GET: Call<Paths, "get", Given>;
  readonly PUT: Call<Paths, "put", Given>;
  readonly POST: Call<Paths, "post", Given>;
  readonly PATCH: Call<Paths, "patch", Given>;
  readonly DELETE: Call<Paths, "delete", Given>;
}

/**
 * The data of a call, or its error thrown.
 *
 * @throws ApiError where the call's result holds one
 */
export async function unwrap<R extends { readonly data: unknown; readonly error: unknown }>(
  result: R | PromiseLike<R>,
): Promise<Extract<R, { readonly error: undefined }>["data"]> {
  const { data, error } = await result;
  if (error !== undefined) throw error;
  return data;
}

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
export type Result<Responses, Answer = Data<Responses>> =
  | { readonly data: Answer; readonly error: undefined; readonly response: Response }
  | { readonly data: undefined; readonly error: Failure<Responses>; readonly response: Response };

type Loosened<Parameters, Header, Given extends PropertyKey> = Omit<Parameters, "header"> &
  ({} extends Omit<Header, Given>
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

/** What a call by its path takes. */
export type Init<Operation, Given extends string> = CallOptions &
  Body<Operation> &
  (Operation extends { parameters: infer Parameters } ? Params<ParametersOf<Parameters, Given>> : {});

/** What a call by its `operationId` takes: the same, but that `path`, `query` and `header` stand by themselves. */
type FlatInit<Operation, Given extends string> = CallOptions &
  Body<Operation> &
  (Operation extends { parameters: infer Parameters } ? ParametersOf<Parameters, Given> : {});

/** The arguments of a call, which need not be given where nothing in them has to be. */
export type Arguments<Given> = {} extends Given ? [init?: Given] : [init: Given];

type PathsWith<Paths, Method extends string> = {
  [Path in keyof Paths]: Paths[Path] extends { [M in Method]: object } ? Path : never;
}[keyof Paths];

/** The answers of an operation, by status. */
export type Responses<Operation> = Operation extends { responses: infer R } ? R : never;

type Call<Paths, Method extends string, Given extends string> = <Path extends PathsWith<Paths, Method>>(
  path: Path,
  ...init: Arguments<Init<Paths[Path][Method & keyof Paths[Path]], Given>>
) => Promise<Result<Responses<Paths[Path][Method & keyof Paths[Path]]>>>;

/** Operations that answer a bare list, unless a query parameter asks for the object around it. */
type Enveloping<Flag extends string = string> = { pagination: { envelope: Flag } };

type Flag<Operation, Value extends boolean> = Operation extends Enveloping<infer Name> ? { [N in Name]: Value } : never;

type Bare<Operation> = Promise<Result<Responses<Operation>, Extract<Data<Responses<Operation>>, readonly unknown[]>>>;
type Enveloped<Operation> = Promise<Result<Responses<Operation>, Exclude<Data<Responses<Operation>>, readonly unknown[]>>>;

type EnvelopingPaths<Paths> = { [Path in keyof Paths]: Paths[Path] extends { get: Enveloping } ? Path : never }[keyof Paths];

/** The GET of a path. */
export type GetOf<Paths, Path extends keyof Paths> = Paths[Path]["get" & keyof Paths[Path]];

/** GET, where the answer of some operations depends on that parameter. */
interface EnvelopingGet<Paths, Given extends string> {
  <Path extends EnvelopingPaths<Paths>>(
    path: Path,
    init: Init<GetOf<Paths, Path>, Given> & { params: { query: Flag<GetOf<Paths, Path>, true> } },
  ): Enveloped<GetOf<Paths, Path>>;
  <Path extends EnvelopingPaths<Paths>>(
    path: Path,
    ...init: Arguments<Init<GetOf<Paths, Path>, Given> & { params?: { query?: Partial<Flag<GetOf<Paths, Path>, false>> } }>
  ): Bare<GetOf<Paths, Path>>;
}

type Get<Paths, Given extends string> = [EnvelopingPaths<Paths>] extends [never]
  ? Call<Paths, "get", Given>
  : EnvelopingGet<Paths, Given> & Call<Paths, "get", Given>;

type PlainCall<Operation, Given extends string> = (...init: Arguments<FlatInit<Operation, Given>>) => Promise<Result<Responses<Operation>>>;

interface EnvelopingCall<Operation, Given extends string> {
  (init: FlatInit<Operation, Given> & { query: Flag<Operation, true> }): Enveloped<Operation>;
  (...init: Arguments<FlatInit<Operation, Given> & { query?: Partial<Flag<Operation, false>> }>): Bare<Operation>;
}

/** A function for each operation, by `operationId`, with the operation's own documentation. */
export type Calls<Operations, Given extends string> = {
  readonly [Id in keyof Operations]: Operations[Id] extends Enveloping
    ? EnvelopingCall<Operations[Id], Given> & PlainCall<Operations[Id], Given>
    : PlainCall<Operations[Id], Given>;
};

/**
 * A typed client: one method per HTTP method, called with a path of the spec, and `call`, a function for each operation.
 *
 * @typeParam Paths the `paths` of the API, in the client's view of times
 * @typeParam Given the header parameters that were given at creation
 * @typeParam Operations the `operations` of the API, in the same view
 */
export interface Client<Paths, Given extends string = never, Operations = {}> {
  /** Every operation by its `operationId`: `client.call.getUser({ path: { id } })`. */
  readonly call: Calls<Operations, Given>;
  readonly GET: Get<Paths, Given>;
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

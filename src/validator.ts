/** What a client asks of a validator. Types only: the client holds no schema and no validator of its own. */

/** A request in wire form, times encoded: parameters by name, those of headers in lower case and without credentials, and the body as JSON text. */
export interface WireRequest {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** An error `response` of the call, which tells `what` is wrong and holds `details`. */
export type RefuseAnswer = (what: string, details: { readonly pointer: string; readonly body: unknown }) => Error;

/** A client's option `validate`. `createValidator` of `jackfield/validate` makes one. */
export interface Validator {
  /**
   * Called before anything is sent, after the client's own checks. What it throws is what the call throws.
   *
   * @param template method and path template, `PATCH /users/{id}`
   */
  request(template: string, request: WireRequest): void;
  /**
   * Called for each answer, before its times are decoded. What it throws is what the call throws; it may not change the body.
   *
   * @param body the answer's JSON; `undefined` where there is none
   * @param refuse makes the error to throw
   */
  answer(template: string, status: number, body: unknown, refuse: RefuseAnswer): void;
}

/** The one error family. What a server may echo (body, text) is behind getters, so that no log or inspection prints it unasked. */

/**
 * - `input`: options or arguments are wrong, or no alternative of the operation's security is complete; nothing was sent
 * - `auth`: a credential function or a token request failed
 * - `http`: the server answered with an error status ({@link ApiError})
 * - `network`: no answer came, or it broke off
 * - `timeout`: an attempt took longer than `timeout`, or the call longer than `deadline`
 * - `redirect`: the server answered with a redirect, or from another origin; neither is followed
 * - `response`: a success that cannot be read as documented
 */
export type ErrorCode = "input" | "auth" | "http" | "network" | "timeout" | "redirect" | "response";

/** What an error knows besides its message. */
export interface ErrorDetails {
  readonly operation?: string | undefined;
  readonly pointer?: string | undefined;
  readonly status?: number | undefined;
  readonly maybeApplied?: boolean;
  readonly attempts?: number;
  readonly retryAfterMs?: number | undefined;
  readonly body?: unknown;
  readonly text?: string | undefined;
}

/** Every error this package throws or returns. Holds no credential, and no text that a server or the platform chose, in anything printable. */
export class JackfieldError extends Error {
  override readonly name: string = "JackfieldError";
  readonly code: ErrorCode;
  /** Method and path template, `PATCH /users/{id}`; `undefined` at client creation. */
  readonly operation: string | undefined;
  /** JSON Pointer (RFC 6901) into the body, or into `params` where the message says so. */
  readonly pointer: string | undefined;
  /** HTTP status, where there was an answer. */
  readonly status: number | undefined;
  /** Whether a write may have taken effect: its request left, and no success was read. Always `false` for reads. */
  readonly maybeApplied: boolean;
  /** How often the request was sent; 0 where it never was. */
  readonly attempts: number;
  /** How long the server asked to wait, in ms. */
  readonly retryAfterMs: number | undefined;
  readonly #body: unknown;
  readonly #text: string | undefined;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message);
    this.code = code;
    this.operation = details.operation;
    this.pointer = details.pointer;
    this.status = details.status;
    this.maybeApplied = details.maybeApplied ?? false;
    this.attempts = details.attempts ?? 0;
    this.retryAfterMs = details.retryAfterMs;
    this.#body = details.body;
    this.#text = details.text;
  }

  /** The answer's JSON as the server sent it, times untouched where they could not be read; `undefined` where it was empty or not JSON. */
  get body(): unknown {
    return this.#body;
  }

  /** The answer's text, at most its first 65,536 characters. */
  get text(): string | undefined {
    return this.#text;
  }
}

/**
 * An answer with an error status. In a call's result, `status` narrows `body` to what is documented for it.
 *
 * @typeParam Status the statuses this error stands for, as literals
 * @typeParam Body the documented body; `unknown` for a status that is not documented
 */
export class ApiError<Status extends number = number, Body = unknown> extends JackfieldError {
  override readonly name: string = "ApiError";
  declare readonly code: "http";
  declare readonly status: Status;

  constructor(message: string, details: ErrorDetails & { readonly status: Status }) {
    super("http", message, details);
  }

  override get body(): Body | undefined {
    return super.body as Body | undefined;
  }
}

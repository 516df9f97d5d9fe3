/**
 * The contract between the compiler and the clients: everything the runtime needs to know of one API, as plain data.
 *
 * Types only. The compiler writes a value of type {@link Manifest} for each spec; nothing here knows which API it is.
 */

/** The wire forms a time can take: OpenAPI formats, and the two values of `x-timestamp`. */
export type TimestampForm = "date-time" | "unixtime" | "epoch-ms" | "naive-utc";

/** An object or array that holds times somewhere below it. Members that hold none are not listed. */
export interface PlanNode {
  readonly properties?: { readonly [name: string]: Plan };
  /** The plan of every member that `properties` does not name. */
  readonly additionalProperties?: Plan;
  readonly prefixItems?: readonly (Plan | null)[];
  readonly items?: Plan;
}

/** Where the times of a value are: itself a time, a named plan of {@link Manifest.plans}, or a node with times below it. */
export type Plan = TimestampForm | { readonly $ref: string } | PlanNode;

/** OpenAPI Server Variable Object. `default` is documentation where there is no `enum`, and is then left out. */
export interface ServerVariable {
  readonly enum?: readonly string[];
  readonly default?: string;
}

/** OpenAPI Server Object. */
export interface Server {
  readonly url: string;
  readonly variables: { readonly [name: string]: ServerVariable };
}

/** An OAuth 2 client credentials flow. */
export interface OAuth2Scheme {
  readonly type: "oauth2";
  /** Absolute, or relative to the server's URL taken as a folder. */
  readonly tokenUrl: string;
  /** How the client names itself, by the terms of RFC 8414's `token_endpoint_auth_methods_supported`. */
  readonly authentication: "client_secret_basic" | "client_secret_post";
  readonly media: "form" | "json";
  /** The only members that the token request may have; absent where it is RFC 6749's. */
  readonly members?: readonly string[];
  /** Further members of the token request; values may hold server variables in braces. */
  readonly parameters: { readonly [name: string]: string };
}

/** OpenAPI Security Scheme Object, cut down to what a request needs. */
export type SecurityScheme =
  | { readonly type: "apiKey"; readonly name: string }
  | { readonly type: "http"; readonly scheme: "basic" | "bearer" }
  | OAuth2Scheme;

/**
 * A header parameter that the client minds: `const` is sent by itself, `required` must be given at the call or at client creation,
 * `Idempotency-Key` is made where it is not given.
 */
export interface HeaderParameter {
  readonly required?: true;
  readonly const?: string;
}

/** What a documented status answers: `false` for no content, else what its JSON is, and where its times are. */
export type ResponseContent = false | { readonly type?: "object" | "array"; readonly times?: Plan };

interface PageLimits {
  /** Name of the query parameter for the size of a page. */
  readonly limit?: string;
  /** JSON Pointer to the list in the answer; the empty string is the answer itself. */
  readonly items: string;
}

interface Counted extends PageLimits {
  /** JSON Pointer to the number of all items. */
  readonly total?: string;
  /** Name of a boolean query parameter: `true` answers the object that `items` and `total` point into, anything else the bare list. */
  readonly envelope?: string;
}

/** How an operation is paged, by the name of the query parameter that says where a page starts; `link` follows the `Link` header (RFC 8288). */
export type Pagination =
  | (Counted & { readonly style: "offset"; readonly offset: string })
  | (Counted & { readonly style: "page"; readonly page: string; readonly first: 0 | 1 })
  | (PageLimits & { readonly style: "cursor"; readonly cursor: string; readonly next: string })
  | (PageLimits & { readonly style: "link" });

/** One operation. */
export interface Operation {
  /** The spec's `operationId`. */
  readonly id: string;
  /** Alternatives in order; each lists the schemes that must all be satisfied. An empty list needs no credentials. */
  readonly security: readonly (readonly string[])[];
  readonly headers?: { readonly [name: string]: HeaderParameter };
  /** The names of the parameters that must be given in the query. */
  readonly query?: readonly string[];
  /** Times in `params`. */
  readonly parameters?: PlanNode;
  /** The body's media type, where it is not `application/json`. */
  readonly media?: string;
  /** Whether a JSON body is documented, and required. Absent: the operation takes none. */
  readonly body?: "optional" | "required";
  /** Times in the body. */
  readonly times?: Plan;
  readonly pagination?: Pagination;
  /** Name of a response header that holds the epoch second at which a rate limit is refilled. */
  readonly reset?: string;
  /** By status code, or `default` for the errors that have none of their own. */
  readonly responses: { readonly [status: string]: ResponseContent };
}

/** One API. */
export interface Manifest {
  readonly title: string;
  readonly server: Server;
  readonly security: { readonly [scheme: string]: SecurityScheme };
  /** Keyed by method and path template: `PATCH /users/{id}`. */
  readonly operations: { readonly [methodAndPath: string]: Operation };
  readonly plans: { readonly [name: string]: Plan };
}

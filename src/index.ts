/** What is common to all clients. The clients themselves are `jackfield/<api>`. */

export type { Auth, BasicCredentials, Secret } from "./auth.ts";
export { type CallOptions, type Client, type Data, type Failure, type Result, unwrap } from "./call.ts";
export type { ClientCredentials } from "./client-credentials.ts";
export { ApiError, type ErrorCode, JackfieldError } from "./errors.ts";
export { type FollowOptions, follow, type Link } from "./follow.ts";
export type { Hooks, RequestEvent, ResponseEvent, RetryEvent } from "./hooks.ts";
export type { Fetch, Limits } from "./options.ts";
export { type Pages, paginate } from "./paginate.ts";
export type { RetryContext, RetryOptions } from "./retry.ts";
export type { TokenStore } from "./store.ts";
export type { Timestamps, TimestampsOf, TimestampView, View, WireTimestamps } from "./timestamps.ts";

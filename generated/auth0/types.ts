// Compiled by `npm run generate`. Do not edit.
import type { Timestamps } from "../../src/timestamps.ts";

export interface paths<T extends Timestamps<unknown> = Timestamps> {
    "/organizations/{id}/connections/{connection_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the settings of an organization's connection
         * @description Changes how one connection serves one organization: its name there, whether logging in grants membership, whether the login prompt offers it, whether signup is open, and whether it is enabled at all. Send only what is to change; an omitted field is left alone and `null` is not the same as omission. The connection itself and its use by other organizations stay untouched.
         *
         *     Early access: Auth0 may still change this endpoint. It reaches more settings than the generally available `/organizations/{id}/enabled_connections/{connectionId}`.
         */
        patch: operations<T>["patch_organization_connection"];
        trace?: never;
    };
}
export interface components<T extends Timestamps<unknown> = Timestamps> {
    schemas: {
        /** @description Settings to change for a connection within an organization; omitted ones keep their value. */
        UpdateOrganizationConnectionRequestParameters: {
            /** @description New name of the connection within this organization, which is what the organization's administrators see. `null` removes the name. An access level other than `none` needs a name. */
            organization_connection_name?: components<T>["schemas"]["OrganizationConnectionName"] | null;
            /** @description Whether anyone who logs in through this connection becomes a member of the organization by doing so. With `false`, only those who are members already can log in through it. Must be `true` while signup is enabled. */
            assign_membership_on_login?: boolean;
            /** @description Whether the organization's login prompt shows the connection as a button. Enterprise connections only; `true` unless set otherwise. A hidden connection still works for a login request that names it, but an organization whose connections are all enterprise ones and all hidden shows its users an error. */
            show_as_button?: boolean;
            /** @description Whether the organization's login prompt lets people sign up and so become members. Database connections only; `false` unless set otherwise. It can be `true` only where `assign_membership_on_login` is `true`, and it opens signup here even if the database connection itself has signup disabled. */
            is_signup_enabled?: boolean;
            organization_access_level?: components<T>["schemas"]["OrganizationAccessLevelEnumWithNull"];
            /** @description Whether members can log in to this organization through the connection. `false` disables it and keeps its other settings for later. `null` is accepted, but Auth0 does not say what it does. */
            is_enabled?: boolean | null;
        };
        /** @description The settings of a connection within an organization. Only the identifier is certain to be present: settings that do not apply to the kind of connection, or are not set, are left out. */
        OrganizationAllConnectionPost: {
            /**
             * Format: connection-id
             * @description Identifier of the connection in the tenant.
             */
            connection_id: string;
            /** @description Name of the connection within this organization; absent where none is set. */
            organization_connection_name?: components<T>["schemas"]["OrganizationConnectionName"];
            /** @description Whether logging in through this connection makes a user a member of the organization; with `false`, only those who are members already can log in. */
            assign_membership_on_login?: boolean;
            /** @description Whether the organization's login prompt shows the connection as a button. It has an effect for enterprise connections only; `true` unless set otherwise. */
            show_as_button?: boolean;
            /** @description Whether the login prompt lets people sign up to the organization. Database connections only, `false` unless set otherwise; absent for enterprise connections. */
            is_signup_enabled?: boolean;
            organization_access_level?: components<T>["schemas"]["OrganizationAccessLevelEnum"];
            /** @description Whether members can log in to this organization through the connection. */
            is_enabled?: boolean;
            connection?: components<T>["schemas"]["OrganizationConnectionInformation"];
        };
        /** @description What the tenant knows of the connection itself, whichever organization uses it. */
        OrganizationConnectionInformation: {
            /** @description Name of the connection in the tenant; not its name within the organization. */
            name?: string;
            /** @description Kind of identity provider behind the connection, such as `auth0` (database), `okta` or `google-oauth2`. */
            strategy?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Name of a connection within one organization; any characters except NUL. */
        OrganizationConnectionName: string;
        /** @description What the organization's own administrators may do with the connection through the My Organization API: nothing, not even see it (`none`); see it (`readonly`); change selected settings that are not sensitive (`limited`); change all that the connection profile allows (`full`). */
        OrganizationAccessLevelEnum: ("none" | "readonly" | "limited" | "full") | (string & {});
        /**
         * @description What the organization's own administrators may do with the connection through the My Organization API: nothing, not even see it (`none`); see it (`readonly`); change selected settings that are not sensitive (`limited`); change all that the connection profile allows (`full`). To go beyond `none`, set a name for the connection first. Those administrators cannot change the level themselves. `null` is accepted, but Auth0 does not say what it does: send `none` to take the access away.
         * @enum {string|null}
         */
        OrganizationAccessLevelEnumWithNull: "none" | "readonly" | "limited" | "full" | null;
        /** @description Why the Management API refused a request. */
        ManagementError: {
            /** @description The HTTP status again. */
            statusCode: number;
            /** @description Name of the HTTP status, such as `Bad Request`. */
            error: string;
            /** @description The cause in English, for people to read; its wording varies and is no basis for decisions. */
            message: string;
            /** @description The cause as a code to branch on, such as `invalid_body` or `insufficient_scope`. New codes appear, and some errors have none: fall back on the status. */
            errorCode?: string;
        };
    };
    responses: {
        /** @description The request was refused and nothing changed: the body is not valid JSON, has a member that is not known, or a value of the wrong type, length or content. `message` names the cause and varies. */
        InvalidBody: {
            headers: {
                "x-ratelimit-limit": components<T>["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components<T>["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components<T>["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["ManagementError"];
            };
        };
        /** @description The access token was not accepted: it is missing, malformed, expired or meant for another audience, its signature does not verify, or it belongs to a client that is not global. Fetch a new token; repeating the call with the same one fails again. */
        Unauthorized: {
            headers: {
                "x-ratelimit-limit": components<T>["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components<T>["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components<T>["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["ManagementError"];
            };
        };
        /** @description The tenant has used up its requests for this window; nothing was changed. The allowance depends on the plan and is shared by everything that calls for the tenant. Wait until the time in `x-ratelimit-reset`, then repeat the call. */
        TooManyRequests: {
            headers: {
                "x-ratelimit-limit": components<T>["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components<T>["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components<T>["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["ManagementError"];
            };
        };
    };
    parameters: {
        /**
         * @description Identifier of the organization, such as `org_…`; not its name.
         * @example org_EXAMPLE0000000001
         */
        OrganizationId: string;
        /**
         * @description Identifier of the connection, such as `con_…`; neither its name in the tenant nor its name in the organization.
         * @example con_EXAMPLE0000000001
         */
        ConnectionId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Requests that the current window allows. Sent where the endpoint has a rate limit.
         * @example 150
         */
        RateLimitLimit: number;
        /**
         * @description Requests left in the current window. The count belongs to the whole tenant, so other callers lower it too.
         * @example 149
         */
        RateLimitRemaining: number;
        /**
         * @description Time of the next refill in seconds since 1970-01-01T00:00:00Z; a point in time, not a number of seconds to wait.
         * @example 1767225600
         */
        RateLimitReset: number;
    };
    pathItems: never;
}
export interface operations<T extends Timestamps<unknown> = Timestamps> {
    patch_organization_connection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the organization, such as `org_…`; not its name.
                 * @example org_EXAMPLE0000000001
                 */
                id: components<T>["parameters"]["OrganizationId"];
                /**
                 * @description Identifier of the connection, such as `con_…`; neither its name in the tenant nor its name in the organization.
                 * @example con_EXAMPLE0000000001
                 */
                connection_id: components<T>["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        /** @description The settings to change, at most 1 megabyte. No field is required, but a call without a body or with an empty object has nothing to change. A member that is not listed is refused with 400. */
        requestBody?: {
            content: {
                "application/json": components<T>["schemas"]["UpdateOrganizationConnectionRequestParameters"];
            };
        };
        responses: {
            /** @description The change was made; the body is the connection's settings in this organization after it. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<T>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<T>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<T>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["OrganizationAllConnectionPost"];
                };
            };
            400: components<T>["responses"]["InvalidBody"];
            401: components<T>["responses"]["Unauthorized"];
            /** @description The token is valid but lacks the scope `update:organization_connections` (`errorCode` `insufficient_scope`). Granting the scope to the application does not change tokens already issued: fetch a new one. */
            403: {
                headers: {
                    "x-ratelimit-limit": components<T>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<T>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<T>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["ManagementError"];
                };
            };
            429: components<T>["responses"]["TooManyRequests"];
        };
    };
}

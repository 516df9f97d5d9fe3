// Compiled by `npm run generate`. Do not edit.
import type { Timestamps } from "../../src/timestamps.ts";

export interface paths<T extends Timestamps<unknown> = Timestamps> {
    "/organizations/{id}/connections": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the organization, such as `org_…`; not its name.
                 * @example org_EXAMPLE0000000001
                 */
                id: components<T>["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        get: operations<T>["get_organization_connections"];
        put?: never;
        post: operations<T>["post_organization_connection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{id}/connections/{connection_id}": {
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
        get: operations<T>["get_organization_connection"];
        put?: never;
        post?: never;
        delete: operations<T>["delete_organization_connection"];
        options?: never;
        head?: never;
        patch: operations<T>["patch_organization_connection"];
        trace?: never;
    };
    "/organizations/{id}/enabled_connections": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the organization, such as `org_…`; not its name.
                 * @example org_EXAMPLE0000000001
                 */
                id: components<T>["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        get: operations<T>["get_enabled_connections"];
        put?: never;
        post: operations<T>["post_enabled_connections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{id}/enabled_connections/{connectionId}": {
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
                 * @description Identifier of the connection, such as `con_…`; not its name in the tenant.
                 * @example con_EXAMPLE0000000001
                 */
                connectionId: components<T>["parameters"]["EnabledConnectionId"];
            };
            cookie?: never;
        };
        get: operations<T>["get_enabled_connections_by_connectionId"];
        put?: never;
        post?: never;
        delete: operations<T>["delete_enabled_connections_by_connectionId"];
        options?: never;
        head?: never;
        patch: operations<T>["patch_enabled_connections_by_connectionId"];
        trace?: never;
    };
}
export interface components<T extends Timestamps<unknown> = Timestamps> {
    schemas: {
        /** @description A connection to add to an organization, and its settings there. */
        CreateOrganizationAllConnectionRequestParameters: {
            /** @description Identifier of the connection to add, such as `con_…`. It must exist in the tenant. */
            connection_id: string;
            /** @description Name of the connection within this organization, which is what the organization's administrators see. An access level other than `none` needs it. */
            organization_connection_name?: components<T>["schemas"]["OrganizationConnectionName"];
            /** @description Whether anyone who logs in through this connection becomes a member of the organization by doing so. With `false`, only those who are members already can log in through it. Must be `true` where signup is enabled. */
            assign_membership_on_login?: boolean;
            /** @description Whether the organization's login prompt shows the connection as a button. Enterprise connections only; `true` unless set otherwise. A hidden connection still works for a login request that names it, but an organization whose connections are all enterprise ones and all hidden shows its users an error. */
            show_as_button?: boolean;
            /** @description Whether the organization's login prompt lets people sign up and so become members. Database connections only: leave it out for others. `false` unless set otherwise. It can be `true` only where `assign_membership_on_login` is `true`, and it opens signup here even if the database connection itself has signup disabled. */
            is_signup_enabled?: boolean;
            organization_access_level?: components<T>["schemas"]["CreateOrganizationAccessLevelEnum"];
            /** @description Whether members can log in to this organization through the connection. With `false` it is added with its settings, to be enabled later. */
            is_enabled?: boolean;
        };
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
        /** @description A connection to enable for an organization, and its settings there. */
        AddOrganizationConnectionRequestContent: {
            /**
             * Format: connection-id
             * @description Identifier of the one connection to add, such as `con_…`. It must exist in the tenant.
             */
            connection_id: string;
            /** @description Whether anyone who logs in through this connection becomes a member of the organization by doing so. With `false`, only those who are members already can log in through it. Must be `true` where signup is enabled. */
            assign_membership_on_login?: boolean;
            /** @description Whether the organization's login prompt lets people sign up and so become members. Database connections only: leave it out for others. `false` unless set otherwise. It can be `true` only where `assign_membership_on_login` is `true`, and it opens signup here even if the database connection itself has signup disabled. */
            is_signup_enabled?: boolean;
            /** @description Whether the organization's login prompt shows the connection as a button. Enterprise connections only; `true` unless set otherwise. A hidden connection still works for a login request that names it, but an organization whose connections are all enterprise ones and all hidden shows its users an error. */
            show_as_button?: boolean;
        };
        /** @description Settings to change for an enabled connection of an organization; omitted ones keep their value. */
        UpdateOrganizationConnectionRequestContent: {
            /** @description Whether anyone who logs in through this connection becomes a member of the organization by doing so. With `false`, only those who are members already can log in through it. Must be `true` while signup is enabled. */
            assign_membership_on_login?: boolean;
            /** @description Whether the organization's login prompt lets people sign up and so become members. Database connections only: leave it out for others. It can be `true` only where `assign_membership_on_login` is `true`, and it opens signup here even if the database connection itself has signup disabled. */
            is_signup_enabled?: boolean;
            /** @description Whether the organization's login prompt shows the connection as a button. Enterprise connections only. A hidden connection still works for a login request that names it, but an organization whose connections are all enterprise ones and all hidden shows its users an error. */
            show_as_button?: boolean;
        };
        /** @description One page of an organization's connections: the list itself, or with `include_totals=true` an object around it. */
        ListOrganizationAllConnectionsResponseContent: components<T>["schemas"]["OrganizationAllConnectionPost"][] | components<T>["schemas"]["ListOrganizationAllConnectionsOffsetPaginatedResponseContent"];
        /** @description One page of an organization's connections, with totals. */
        ListOrganizationAllConnectionsOffsetPaginatedResponseContent: {
            /** @description The connections of this page; empty beyond the last one. */
            connections?: components<T>["schemas"]["OrganizationAllConnectionPost"][];
            /** @description Position of the page's first connection among all, counted from 0. */
            start?: number;
            /** @description How many connections a page has at most. */
            limit?: number;
            /** @description Number of all connections that the request selects, on whatever page. */
            total?: number;
        };
        /** @description One page of an organization's enabled connections: the list itself, or with `include_totals=true` an object around it. */
        ListOrganizationConnectionsResponseContent: components<T>["schemas"]["OrganizationConnection"][] | components<T>["schemas"]["ListOrganizationConnectionsOffsetPaginatedResponseContent"];
        /** @description One page of an organization's enabled connections, with totals. */
        ListOrganizationConnectionsOffsetPaginatedResponseContent: {
            /** @description The connections of this page; empty beyond the last one. */
            enabled_connections?: components<T>["schemas"]["OrganizationConnection"][];
            /** @description Position of the page's first connection among all, counted from 0. */
            start?: number;
            /** @description How many connections a page has at most. */
            limit?: number;
            /** @description Number of all enabled connections, on whatever page. */
            total?: number;
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
        /** @description The settings of an enabled connection within an organization. No member is certain to be present: settings that do not apply to the kind of connection are left out. */
        OrganizationConnection: {
            /** @description Identifier of the connection in the tenant. */
            connection_id?: string;
            /** @description Whether logging in through this connection makes a user a member of the organization; with `false`, only those who are members already can log in. */
            assign_membership_on_login?: boolean;
            /** @description Whether the organization's login prompt shows the connection as a button. It has an effect for enterprise connections only; `true` unless set otherwise. */
            show_as_button?: boolean;
            /** @description Whether the login prompt lets people sign up to the organization. Database connections only, `false` unless set otherwise. */
            is_signup_enabled?: boolean;
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
         * @description What the organization's own administrators may do with the connection through the My Organization API: nothing, not even see it (`none`); see it (`readonly`); change selected settings that are not sensitive (`limited`); change all that the connection profile allows (`full`). To go beyond `none`, give the connection a name too. Those administrators cannot change the level themselves.
         * @enum {string}
         */
        CreateOrganizationAccessLevelEnum: "none" | "readonly" | "limited" | "full";
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
        /** @description The request was refused: a query parameter has the wrong type or lies outside its limits. `message` names the parameter and varies. */
        InvalidQuery: {
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
        /** @description The request was refused and nothing changed. The call has no body, so it is an identifier in the path that lies outside its limits. `message` names the cause and varies. */
        InvalidPath: {
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
        /** @description The token is valid but lacks the scope `read:organization_connections` (`errorCode` `insufficient_scope`). Granting the scope to the application does not change tokens already issued: fetch a new one. */
        ForbiddenRead: {
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
        /** @description The token is valid but lacks the scope `create:organization_connections` (`errorCode` `insufficient_scope`). Granting the scope to the application does not change tokens already issued: fetch a new one. */
        ForbiddenCreate: {
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
        /** @description The token is valid but lacks the scope `update:organization_connections` (`errorCode` `insufficient_scope`). Granting the scope to the application does not change tokens already issued: fetch a new one. */
        ForbiddenUpdate: {
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
        /** @description The token is valid but lacks the scope `delete:organization_connections` (`errorCode` `insufficient_scope`). Granting the scope to the application does not change tokens already issued: fetch a new one. */
        ForbiddenDelete: {
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
        /** @description No organization of the tenant has this identifier. */
        OrganizationNotFound: {
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
        /** @description There is no such organization in the tenant, or no such connection: not in the organization or, where one is to be added, not in the tenant. Nothing was changed. */
        NotFound: {
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
        /** @description The organization has this connection already; nothing was changed. Read or change it with the endpoint for one connection. */
        AlreadyAdded: {
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
        /**
         * @description Identifier of the connection, such as `con_…`; not its name in the tenant.
         * @example con_EXAMPLE0000000001
         */
        EnabledConnectionId: string;
        /**
         * @description Number of the page to return. The first page is 0.
         * @example 0
         */
        Page: number;
        /**
         * @description How many connections a page has at most; 50 unless set.
         * @example 100
         */
        PerPage: number;
        /**
         * @description What the answer is: with `true` an object that holds the page and the number of all connections, otherwise the bare list of the page.
         * @example true
         */
        IncludeTotals: boolean;
        /**
         * @description Only the connections that are enabled for the organization (`true`), or only the disabled ones (`false`); all of them where it is left out.
         * @example true
         */
        IsEnabled: boolean;
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
    /**
     * List the connections of an organization
     * @description Lists the connections of one organization, page by page, those that are disabled there included. By default the answer is the bare list of one page; with `include_totals=true` it is an object that also tells the number of all connections. Paging is by page number alone: this list has no `from` and `take`.
     *
     *     Early access: Auth0 may still change this endpoint. It lists more settings than the generally available `/organizations/{id}/enabled_connections`.
     */
    get_organization_connections: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page to return. The first page is 0.
                 * @example 0
                 */
                page?: components<T>["parameters"]["Page"];
                /**
                 * @description How many connections a page has at most; 50 unless set.
                 * @example 100
                 */
                per_page?: components<T>["parameters"]["PerPage"];
                /**
                 * @description What the answer is: with `true` an object that holds the page and the number of all connections, otherwise the bare list of the page.
                 * @example true
                 */
                include_totals?: components<T>["parameters"]["IncludeTotals"];
                /**
                 * @description Only the connections that are enabled for the organization (`true`), or only the disabled ones (`false`); all of them where it is left out.
                 * @example true
                 */
                is_enabled?: components<T>["parameters"]["IsEnabled"];
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the organization, such as `org_…`; not its name.
                 * @example org_EXAMPLE0000000001
                 */
                id: components<T>["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the organization's connections: a list, or with `include_totals=true` an object around it. A page beyond the last one is empty. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<T>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<T>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<T>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["ListOrganizationAllConnectionsResponseContent"];
                };
            };
            400: components<T>["responses"]["InvalidQuery"];
            401: components<T>["responses"]["Unauthorized"];
            403: components<T>["responses"]["ForbiddenRead"];
            429: components<T>["responses"]["TooManyRequests"];
        };
        pagination: {
            items: "/connections";
            envelope: "include_totals";
        };
    };
    /**
     * Add a connection to an organization
     * @description Adds a connection of the tenant to an organization, with its settings there. The connection must exist already: this call creates none, and leaves its use by other organizations alone. A connection that the organization has already is refused with 409; change that one with PATCH instead. There is no idempotency key, so a call that is repeated after its answer was lost may meet that 409 too.
     *
     *     Early access: Auth0 may still change this endpoint. It takes more settings than the generally available `/organizations/{id}/enabled_connections`.
     */
    post_organization_connection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the organization, such as `org_…`; not its name.
                 * @example org_EXAMPLE0000000001
                 */
                id: components<T>["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /** @description The connection and its settings in the organization, at most 1 megabyte. A member that is not listed is refused with 400. */
        requestBody: {
            content: {
                "application/json": components<T>["schemas"]["CreateOrganizationAllConnectionRequestParameters"];
            };
        };
        responses: {
            /** @description The connection was added; the body is its settings in this organization. */
            201: {
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
            403: components<T>["responses"]["ForbiddenCreate"];
            404: components<T>["responses"]["NotFound"];
            409: components<T>["responses"]["AlreadyAdded"];
            429: components<T>["responses"]["TooManyRequests"];
        };
    };
    /**
     * Read one connection of an organization
     * @description Reads the settings of one connection within one organization, whether it is enabled there or not.
     *
     *     Early access: Auth0 may still change this endpoint. It reads more settings than the generally available `/organizations/{id}/enabled_connections/{connectionId}`.
     */
    get_organization_connection: {
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
        requestBody?: never;
        responses: {
            /** @description The connection's settings in this organization. */
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
            401: components<T>["responses"]["Unauthorized"];
            403: components<T>["responses"]["ForbiddenRead"];
            404: components<T>["responses"]["NotFound"];
            429: components<T>["responses"]["TooManyRequests"];
        };
    };
    /**
     * Remove a connection from an organization
     * @description Takes a connection away from one organization, together with its settings there: members can no longer log in to the organization through it. The connection itself stays in the tenant, as does its use by other organizations. To keep the settings for later, disable the connection with PATCH and `is_enabled: false` instead.
     *
     *     Early access: Auth0 may still change this endpoint. The generally available way is `/organizations/{id}/enabled_connections/{connectionId}`.
     */
    delete_organization_connection: {
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
        requestBody?: never;
        responses: {
            /** @description The connection is no longer one of the organization; there is no body. */
            204: {
                headers: {
                    "x-ratelimit-limit": components<T>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<T>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<T>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components<T>["responses"]["Unauthorized"];
            403: components<T>["responses"]["ForbiddenDelete"];
            429: components<T>["responses"]["TooManyRequests"];
        };
    };
    /**
     * Change the settings of an organization's connection
     * @description Changes how one connection serves one organization: its name there, whether logging in grants membership, whether the login prompt offers it, whether signup is open, and whether it is enabled at all. Send only what is to change; an omitted field is left alone and `null` is not the same as omission. The connection itself and its use by other organizations stay untouched.
     *
     *     Early access: Auth0 may still change this endpoint. It reaches more settings than the generally available `/organizations/{id}/enabled_connections/{connectionId}`.
     */
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
            403: components<T>["responses"]["ForbiddenUpdate"];
            429: components<T>["responses"]["TooManyRequests"];
        };
    };
    /**
     * List the enabled connections of an organization
     * @description Lists the connections that are enabled for one organization, page by page. By default the answer is the bare list of one page; with `include_totals=true` it is an object that also tells the number of all connections. Paging is by page number alone: this list has no `from` and `take`.
     *
     *     Generally available. `/organizations/{id}/connections`, in early access, shows more settings and can list disabled connections too.
     */
    get_enabled_connections: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page to return. The first page is 0.
                 * @example 0
                 */
                page?: components<T>["parameters"]["Page"];
                /**
                 * @description How many connections a page has at most; 50 unless set.
                 * @example 100
                 */
                per_page?: components<T>["parameters"]["PerPage"];
                /**
                 * @description What the answer is: with `true` an object that holds the page and the number of all connections, otherwise the bare list of the page.
                 * @example true
                 */
                include_totals?: components<T>["parameters"]["IncludeTotals"];
            };
            header?: never;
            path: {
                /**
                 * @description Identifier of the organization, such as `org_…`; not its name.
                 * @example org_EXAMPLE0000000001
                 */
                id: components<T>["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the organization's enabled connections: a list, or with `include_totals=true` an object around it. A page beyond the last one is empty. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<T>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<T>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<T>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["ListOrganizationConnectionsResponseContent"];
                };
            };
            400: components<T>["responses"]["InvalidQuery"];
            401: components<T>["responses"]["Unauthorized"];
            403: components<T>["responses"]["ForbiddenRead"];
            404: components<T>["responses"]["OrganizationNotFound"];
            429: components<T>["responses"]["TooManyRequests"];
        };
        pagination: {
            items: "/enabled_connections";
            envelope: "include_totals";
        };
    };
    /**
     * Enable a connection for an organization
     * @description Adds a connection of the tenant to an organization, so that its members can log in through it. One call adds one connection, which must exist already: this call creates none, and leaves its use by other organizations alone.
     *
     *     Generally available. `/organizations/{id}/connections`, in early access, takes more settings and can add a connection without enabling it.
     */
    post_enabled_connections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the organization, such as `org_…`; not its name.
                 * @example org_EXAMPLE0000000001
                 */
                id: components<T>["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /** @description The connection and its settings in the organization, at most 1 megabyte. A member that is not listed is refused with 400, and so are those of the early-access endpoint. */
        requestBody: {
            content: {
                "application/json": components<T>["schemas"]["AddOrganizationConnectionRequestContent"];
            };
        };
        responses: {
            /** @description The connection was added; the body is its settings in this organization. */
            201: {
                headers: {
                    "x-ratelimit-limit": components<T>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<T>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<T>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["OrganizationConnection"];
                };
            };
            400: components<T>["responses"]["InvalidBody"];
            401: components<T>["responses"]["Unauthorized"];
            403: components<T>["responses"]["ForbiddenCreate"];
            404: components<T>["responses"]["NotFound"];
            409: components<T>["responses"]["AlreadyAdded"];
            429: components<T>["responses"]["TooManyRequests"];
        };
    };
    /**
     * Read one enabled connection of an organization
     * @description Reads the settings of one connection that is enabled for one organization.
     *
     *     Generally available. `/organizations/{id}/connections/{connection_id}`, in early access, shows more settings.
     */
    get_enabled_connections_by_connectionId: {
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
                 * @description Identifier of the connection, such as `con_…`; not its name in the tenant.
                 * @example con_EXAMPLE0000000001
                 */
                connectionId: components<T>["parameters"]["EnabledConnectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection's settings in this organization. */
            200: {
                headers: {
                    "x-ratelimit-limit": components<T>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<T>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<T>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["OrganizationConnection"];
                };
            };
            401: components<T>["responses"]["Unauthorized"];
            403: components<T>["responses"]["ForbiddenRead"];
            404: components<T>["responses"]["NotFound"];
            429: components<T>["responses"]["TooManyRequests"];
        };
    };
    /**
     * Disable a connection for an organization
     * @description Takes a connection away from one organization: members can no longer log in to the organization through it. The connection itself stays in the tenant, as does its use by other organizations.
     *
     *     Generally available. To disable a connection and keep its settings, use PATCH of `/organizations/{id}/connections/{connection_id}`, in early access, with `is_enabled: false`.
     */
    delete_enabled_connections_by_connectionId: {
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
                 * @description Identifier of the connection, such as `con_…`; not its name in the tenant.
                 * @example con_EXAMPLE0000000001
                 */
                connectionId: components<T>["parameters"]["EnabledConnectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection is no longer one of the organization; there is no body. */
            204: {
                headers: {
                    "x-ratelimit-limit": components<T>["headers"]["RateLimitLimit"];
                    "x-ratelimit-remaining": components<T>["headers"]["RateLimitRemaining"];
                    "x-ratelimit-reset": components<T>["headers"]["RateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components<T>["responses"]["InvalidPath"];
            401: components<T>["responses"]["Unauthorized"];
            403: components<T>["responses"]["ForbiddenDelete"];
            404: components<T>["responses"]["NotFound"];
            429: components<T>["responses"]["TooManyRequests"];
        };
    };
    /**
     * Change the settings of an enabled connection of an organization
     * @description Changes how one enabled connection serves one organization: whether logging in grants membership, whether the login prompt offers it, and whether signup is open. Send only what is to change; an omitted field is left alone, and no field takes `null`. The connection itself and its use by other organizations stay untouched.
     *
     *     Generally available. `/organizations/{id}/connections/{connection_id}`, in early access, reaches more settings.
     */
    patch_enabled_connections_by_connectionId: {
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
                 * @description Identifier of the connection, such as `con_…`; not its name in the tenant.
                 * @example con_EXAMPLE0000000001
                 */
                connectionId: components<T>["parameters"]["EnabledConnectionId"];
            };
            cookie?: never;
        };
        /** @description The settings to change, at most 1 megabyte. No field is required, but a call without a body or with an empty object has nothing to change. A member that is not listed is refused with 400, and so are those of the early-access endpoint. */
        requestBody?: {
            content: {
                "application/json": components<T>["schemas"]["UpdateOrganizationConnectionRequestContent"];
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
                    "application/json": components<T>["schemas"]["OrganizationConnection"];
                };
            };
            400: components<T>["responses"]["InvalidBody"];
            401: components<T>["responses"]["Unauthorized"];
            403: components<T>["responses"]["ForbiddenUpdate"];
            404: components<T>["responses"]["NotFound"];
            429: components<T>["responses"]["TooManyRequests"];
        };
    };
}

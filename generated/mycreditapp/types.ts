// Compiled by `npm run generate`. Do not edit.
import type { Timestamps } from "../../src/timestamps.ts";

export interface paths<T extends Timestamps<unknown> = Timestamps> {
    "/guest-connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations<T>["getGuestConnections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guest-connections/{guest_org_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations<T>["getGuestConnection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations<T>["patchGuestConnection"];
        trace?: never;
    };
    "/guest-connections/{guest_org_id}/disconnection-notification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations<T>["sendDisconnectionNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/host-connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations<T>["getHostConnections"];
        put?: never;
        post: operations<T>["createHostConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/host-connections/{host_org_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations<T>["getHostConnection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations<T>["patchHostConnection"];
        trace?: never;
    };
    "/oauth2/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations<T>["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components<T extends Timestamps<unknown> = Timestamps> {
    schemas: {
        /** @description Date and time, to the microsecond and normally without a zone, as in `2025-12-12T10:30:00.123456`. Read as UTC, which is presumed: the vendor names no zone. `new Date()` on the bare text would take it for local time. */
        Timestamp: T["naive-utc"];
        /** @description An API client. There is no `grant_type` and no scope. */
        TokenRequest: {
            /** @description Id of the API client. */
            client_id: string;
            /** @description Its secret, shown only once when the client was created. */
            client_secret: string;
        };
        /** @description An access token. There is no `token_type`; it is sent as a bearer token. */
        TokenResponse: {
            /** @description The token, a JWT. */
            access_token: string;
            /** @description Seconds for which the token is good. */
            expires_in: number;
        };
        /** @description What may be changed of a guest connection. */
        GuestConnectionUpdate: {
            /** @description `true` archives the connection, `false` brings it back. */
            archived: boolean;
        };
        /** @description A host's connection with one guest. The members beyond the required ones may be null and may be absent: treat both alike. */
        GuestConnection: {
            /**
             * Format: uuid
             * @description The organization that invited the guest; your own, since you act for yourself here.
             */
            host_organization_id: string;
            /**
             * Format: uuid
             * @description The organization that was invited; the `guest_org_id` of the path.
             */
            guest_organization_id: string;
            status: components<T>["schemas"]["ConnectionStatus"];
            /** @description Name of the guest organization. */
            guest_name: string;
            /**
             * Format: email
             * @description Address of the guest organization.
             */
            guest_email: string;
            /**
             * Format: email
             * @description Address of the owner on the host's side, who is responsible for the connection.
             */
            owner_email: string;
            /** @description Whether the connection is archived, which is not the same as disconnected (see `status`). */
            archived: boolean;
            /** @description When the connection was created. To the microsecond, no zone; read as UTC. */
            created_at: components<T>["schemas"]["Timestamp"];
            /** @description When the connection last changed. To the microsecond, no zone; read as UTC. */
            updated_at: components<T>["schemas"]["Timestamp"];
            /** @description The guest's current total score, with fractions such as 87.5; no upper bound is documented. Null while there is none. */
            total_score?: number | null;
            /** @description When `total_score` last changed; null if it never did. */
            score_updated_at?: components<T>["schemas"]["Timestamp"] | null;
            /** @description When the connection was archived; null if that does not apply. Go by `archived` for the present state. */
            archived_at?: components<T>["schemas"]["Timestamp"] | null;
            active_action_type?: components<T>["schemas"]["ActiveActionType"];
            /** @description When the action under way last changed; null if there is none. */
            active_action_updated_at?: components<T>["schemas"]["Timestamp"] | null;
            /**
             * Format: uuid
             * @description The parent organization; null if there is none.
             */
            parent_organization_id?: string | null;
            /** @description Name of the parent organization; null if there is none. */
            parent_organization_name?: string | null;
        };
        /** @description One page of guest connections. */
        GuestConnectionPage: {
            /** @description The connections of this page, at most `limit`. */
            items: components<T>["schemas"]["GuestConnection"][];
            /** @description How many connections match, on all pages together. */
            total_items: number;
        };
        /** @description The host to connect to. */
        HostConnectionCreate: {
            /**
             * Format: uuid
             * @description The organization that is to be your host.
             */
            host_organization_id: string;
            /** @description The token of the invitation that you accept. Null or absent if there is none. */
            invitation_token?: string | null;
        };
        /** @description What may be changed of a host connection. */
        HostConnectionUpdate: {
            status: components<T>["schemas"]["KnownConnectionStatus"];
        };
        /** @description A guest's connection with one host. The members beyond the required ones may be null and may be absent: treat both alike. */
        HostConnection: {
            /**
             * Format: uuid
             * @description The organization that invited you; the `host_org_id` of the path.
             */
            host_organization_id: string;
            /**
             * Format: uuid
             * @description The organization that was invited; your own, since you act for yourself here.
             */
            guest_organization_id: string;
            /** @description Name of the host organization. */
            host_name: string;
            /**
             * Format: email
             * @description Address of the host organization.
             */
            host_email: string;
            /**
             * Format: email
             * @description Address of the connection's owner, presumably on the host's side as in a guest connection.
             */
            owner_email: string;
            status: components<T>["schemas"]["ConnectionStatus"];
            /** @description Whether the connection is archived, which is not the same as disconnected (see `status`). */
            archived: boolean;
            /** @description When the connection was created. To the microsecond, no zone; read as UTC. */
            created_at: components<T>["schemas"]["Timestamp"];
            /** @description When the connection last changed. To the microsecond, no zone; read as UTC. */
            updated_at: components<T>["schemas"]["Timestamp"];
            /** @description When the connection was archived; null if that does not apply. Go by `archived` for the present state. */
            archived_at?: components<T>["schemas"]["Timestamp"] | null;
            active_action_type?: components<T>["schemas"]["ActiveActionType"];
            /** @description When the action under way last changed; null if there is none. */
            active_action_updated_at?: components<T>["schemas"]["Timestamp"] | null;
        };
        /** @description One page of host connections. */
        HostConnectionPage: {
            /** @description The connections of this page, at most `limit`. */
            items: components<T>["schemas"]["HostConnection"][];
            /** @description How many connections match, on all pages together. */
            total_items: number;
        };
        /**
         * @description Connected or disconnected; a request may name no other status.
         * @enum {string}
         */
        KnownConnectionStatus: "connected" | "disconnected";
        /** @description Whether the two organizations are connected. Expect values that are not listed. */
        ConnectionStatus: ("connected" | "disconnected") | (string & {});
        /** @description What the host has asked of the guest and is still under way: to update its documents, or to run the analytics. Null if nothing is. Expect values that are not listed. */
        ActiveActionType: ("documents_update_request" | "analytics_request" | null) | (string & {});
        /** @description The usual error body. Not every error has it, so look before you read. */
        ErrorResponse: {
            /** @description What went wrong. Normally one entry; a 422 may hold several. */
            detail?: components<T>["schemas"]["ErrorDetail"][];
        };
        /** @description One error. */
        ErrorDetail: {
            /** @description The place of the error, as the parts of a path into the request. Empty for an error that has no place. */
            loc?: unknown[];
            /** @description The error in words, for people. */
            msg?: string;
            /** @description The group of errors it belongs to, such as `oauth`, `maintenance` or `request`. An open set. */
            type?: string;
            /** @description Identifies the kind of error, such as `unsupported_crud_operation`; the member to branch on. An open set. */
            code?: string;
        };
    };
    responses: {
        /** @description The request did not pass validation: a header or path id that is no UUID, say, or a body without its mandatory member. Unlike other errors it may list several faults at once. Correct the request before sending it again. */
        UnprocessableEntity: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request did not pass validation: an id in the headers or the path is no UUID, or a header is missing. It may list several faults at once. Correct the request before sending it again. */
        UnprocessableId: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["ErrorResponse"];
            };
        };
        /** @description The request did not pass validation: the query names no status or one that does not exist, say, or asks for more than 100 connections. It may list several faults at once. Correct the request before sending it again. */
        UnprocessableQuery: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description The organization that makes the request. Always the id of your own organization, to which the API client belongs.
         * @example 11111111-1111-4111-8111-111111111111
         */
        RequesterOrganizationId: string;
        /**
         * @description The organization whose resources the request is about. Your own id, equal to `Requester-Organization-ID`, where you act on what is yours (self); the guest's id where a host acts on a connected guest; the host's id where a guest acts on its host. Guest and host connections belong to you, so their endpoints want your own id here: the other party is named in the path or, to make a connection, in the body.
         * @example 11111111-1111-4111-8111-111111111111
         */
        TargetOrganizationId: string;
        /**
         * @description The guest organization at the other end of the connection: the `guest_organization_id` of the connection. It differs from `Target-Organization-ID`, which is your own id here.
         * @example 22222222-2222-4222-8222-222222222222
         */
        GuestOrgId: string;
        /**
         * @description The host organization at the other end of the connection: the `host_organization_id` of the connection. It differs from `Target-Organization-ID`, which is your own id here.
         * @example 55555555-5555-4555-8555-555555555555
         */
        HostOrgId: string;
        /**
         * @description The statuses of the connections to list; name both for all of them. At least one: an empty list would be sent as no parameter at all. Several are sent as repeated keys.
         * @example [
         *       "connected",
         *       "disconnected"
         *     ]
         */
        Statuses: components<T>["schemas"]["KnownConnectionStatus"][];
        /**
         * @description Lists only the connections with this text in `search_field`. Leave it out to list without a search.
         * @example example
         */
        SearchText: string;
        /**
         * @description Whether the list ascends or descends.
         * @example desc
         */
        OrderDir: "asc" | "desc";
        /**
         * @description `true` lists archived connections only, `false` only those that are not. What is listed without it is not documented: presumably both.
         * @example false
         */
        Archived: boolean;
        /**
         * @description How many connections a page holds at most.
         * @example 50
         */
        Limit: number;
        /**
         * @description How many connections to skip, counted from the first one that matches.
         * @example 20
         */
        Offset: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations<T extends Timestamps<unknown> = Timestamps> {
    /**
     * List the guest connections
     * @description One page of the connections that your organization has as a host, with the number of all that match. The filters, the order and the paging are presumed to be those of the host connections, because their documentation cannot be read: check that a filter has filtered before you rely on it. Put your own id in both organization headers.
     */
    getGuestConnections: {
        parameters: {
            query: {
                /**
                 * @description The statuses of the connections to list; name both for all of them. At least one: an empty list would be sent as no parameter at all. Several are sent as repeated keys.
                 * @example [
                 *       "connected",
                 *       "disconnected"
                 *     ]
                 */
                statuses: components<T>["parameters"]["Statuses"];
                /**
                 * @description The field in which `search_text` is looked for. Presumably `guest_name`, which is then what the search uses if you leave it out, `guest_email` or `owner_email`.
                 * @example guest_email
                 */
                search_field?: string;
                /**
                 * @description Lists only the connections with this text in `search_field`. Leave it out to list without a search.
                 * @example example
                 */
                search_text?: components<T>["parameters"]["SearchText"];
                /**
                 * @description The field by which the list is sorted. Presumably `guest_name`, which is then the order if you leave it out, `guest_email`, `owner_email`, `created_at`, `updated_at`, `archived_at` or `active_action_updated_at`.
                 * @example created_at
                 */
                order_by?: string;
                /**
                 * @description Whether the list ascends or descends.
                 * @example desc
                 */
                order_dir?: components<T>["parameters"]["OrderDir"];
                /**
                 * @description `true` lists archived connections only, `false` only those that are not. What is listed without it is not documented: presumably both.
                 * @example false
                 */
                archived?: components<T>["parameters"]["Archived"];
                /**
                 * @description How many connections a page holds at most.
                 * @example 50
                 */
                limit?: components<T>["parameters"]["Limit"];
                /**
                 * @description How many connections to skip, counted from the first one that matches.
                 * @example 20
                 */
                offset?: components<T>["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The organization that makes the request. Always the id of your own organization, to which the API client belongs.
                 * @example 11111111-1111-4111-8111-111111111111
                 */
                "Requester-Organization-ID": components<T>["parameters"]["RequesterOrganizationId"];
                /**
                 * @description The organization whose resources the request is about. Your own id, equal to `Requester-Organization-ID`, where you act on what is yours (self); the guest's id where a host acts on a connected guest; the host's id where a guest acts on its host. Guest and host connections belong to you, so their endpoints want your own id here: the other party is named in the path or, to make a connection, in the body.
                 * @example 11111111-1111-4111-8111-111111111111
                 */
                "Target-Organization-ID": components<T>["parameters"]["TargetOrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the connections, in the order asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["GuestConnectionPage"];
                };
            };
            422: components<T>["responses"]["UnprocessableQuery"];
        };
        pagination: {
            items: "/items";
        };
    };
    /**
     * Read a guest connection
     * @description Your organization's connection with one guest, with the guest's current score. Put your own id in both organization headers and the guest's id in the path.
     */
    getGuestConnection: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The organization that makes the request. Always the id of your own organization, to which the API client belongs.
                 * @example 11111111-1111-4111-8111-111111111111
                 */
                "Requester-Organization-ID": components<T>["parameters"]["RequesterOrganizationId"];
                /**
                 * @description The organization whose resources the request is about. Your own id, equal to `Requester-Organization-ID`, where you act on what is yours (self); the guest's id where a host acts on a connected guest; the host's id where a guest acts on its host. Guest and host connections belong to you, so their endpoints want your own id here: the other party is named in the path or, to make a connection, in the body.
                 * @example 11111111-1111-4111-8111-111111111111
                 */
                "Target-Organization-ID": components<T>["parameters"]["TargetOrganizationId"];
            };
            path: {
                /**
                 * @description The guest organization at the other end of the connection: the `guest_organization_id` of the connection. It differs from `Target-Organization-ID`, which is your own id here.
                 * @example 22222222-2222-4222-8222-222222222222
                 */
                guest_org_id: components<T>["parameters"]["GuestOrgId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["GuestConnection"];
                };
            };
            422: components<T>["responses"]["UnprocessableId"];
        };
    };
    /**
     * Archive or unarchive a guest connection
     * @description Sets the archived flag of your organization's connection with one guest and answers with the whole connection. It is the only thing this call can change: the connection's `status`, names, addresses and score are read-only here, and archiving is not disconnecting. Put your own id in both organization headers and the guest's id in the path.
     */
    patchGuestConnection: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The organization that makes the request. Always the id of your own organization, to which the API client belongs.
                 * @example 11111111-1111-4111-8111-111111111111
                 */
                "Requester-Organization-ID": components<T>["parameters"]["RequesterOrganizationId"];
                /**
                 * @description The organization whose resources the request is about. Your own id, equal to `Requester-Organization-ID`, where you act on what is yours (self); the guest's id where a host acts on a connected guest; the host's id where a guest acts on its host. Guest and host connections belong to you, so their endpoints want your own id here: the other party is named in the path or, to make a connection, in the body.
                 * @example 11111111-1111-4111-8111-111111111111
                 */
                "Target-Organization-ID": components<T>["parameters"]["TargetOrganizationId"];
            };
            path: {
                /**
                 * @description The guest organization at the other end of the connection: the `guest_organization_id` of the connection. It differs from `Target-Organization-ID`, which is your own id here.
                 * @example 22222222-2222-4222-8222-222222222222
                 */
                guest_org_id: components<T>["parameters"]["GuestOrgId"];
            };
            cookie?: never;
        };
        /** @description The archived flag to set. The member is mandatory, so an empty object is not a valid body. */
        requestBody: {
            content: {
                "application/json": components<T>["schemas"]["GuestConnectionUpdate"];
            };
        };
        responses: {
            /** @description The flag is set; the body is the connection as it now stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["GuestConnection"];
                };
            };
            422: components<T>["responses"]["UnprocessableEntity"];
        };
    };
    /**
     * Send a disconnection notification
     * @description Has the notification of a disconnection sent for one guest connection. There is nothing to send but the ids, and nothing to read in the answer. A call that is repeated may well notify twice. It is not documented to change the connection. Put your own id in both organization headers and the guest's id in the path.
     */
    sendDisconnectionNotification: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The organization that makes the request. Always the id of your own organization, to which the API client belongs.
                 * @example 11111111-1111-4111-8111-111111111111
                 */
                "Requester-Organization-ID": components<T>["parameters"]["RequesterOrganizationId"];
                /**
                 * @description The organization whose resources the request is about. Your own id, equal to `Requester-Organization-ID`, where you act on what is yours (self); the guest's id where a host acts on a connected guest; the host's id where a guest acts on its host. Guest and host connections belong to you, so their endpoints want your own id here: the other party is named in the path or, to make a connection, in the body.
                 * @example 11111111-1111-4111-8111-111111111111
                 */
                "Target-Organization-ID": components<T>["parameters"]["TargetOrganizationId"];
            };
            path: {
                /**
                 * @description The guest organization at the other end of the connection: the `guest_organization_id` of the connection. It differs from `Target-Organization-ID`, which is your own id here.
                 * @example 22222222-2222-4222-8222-222222222222
                 */
                guest_org_id: components<T>["parameters"]["GuestOrgId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notification is accepted. The number is presumed: any other success means the same, and a body that comes with it has no meaning. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: components<T>["responses"]["UnprocessableId"];
            /** @description The notification was not accepted, for instance because the operation is not supported here. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["ErrorResponse"];
                };
            };
        };
    };
    /**
     * List the host connections
     * @description One page of the connections that your organization has as a guest, with the number of all that match. Say with `statuses` which you want. Put your own id in both organization headers.
     */
    getHostConnections: {
        parameters: {
            query: {
                /**
                 * @description The statuses of the connections to list; name both for all of them. At least one: an empty list would be sent as no parameter at all. Several are sent as repeated keys.
                 * @example [
                 *       "connected",
                 *       "disconnected"
                 *     ]
                 */
                statuses: components<T>["parameters"]["Statuses"];
                /**
                 * @description The field in which `search_text` is looked for.
                 * @example host_email
                 */
                search_field?: "host_name" | "host_email" | "owner_email";
                /**
                 * @description Lists only the connections with this text in `search_field`. Leave it out to list without a search.
                 * @example example
                 */
                search_text?: components<T>["parameters"]["SearchText"];
                /**
                 * @description The field by which the list is sorted.
                 * @example created_at
                 */
                order_by?: "host_name" | "host_email" | "owner_email" | "created_at" | "updated_at" | "archived_at" | "active_action_updated_at";
                /**
                 * @description Whether the list ascends or descends.
                 * @example desc
                 */
                order_dir?: components<T>["parameters"]["OrderDir"];
                /**
                 * @description `true` lists archived connections only, `false` only those that are not. What is listed without it is not documented: presumably both.
                 * @example false
                 */
                archived?: components<T>["parameters"]["Archived"];
                /**
                 * @description How many connections a page holds at most.
                 * @example 50
                 */
                limit?: components<T>["parameters"]["Limit"];
                /**
                 * @description How many connections to skip, counted from the first one that matches.
                 * @example 20
                 */
                offset?: components<T>["parameters"]["Offset"];
            };
            header: {
                /**
                 * @description The organization that makes the request. Always the id of your own organization, to which the API client belongs.
                 * @example 11111111-1111-4111-8111-111111111111
                 */
                "Requester-Organization-ID": components<T>["parameters"]["RequesterOrganizationId"];
                /**
                 * @description The organization whose resources the request is about. Your own id, equal to `Requester-Organization-ID`, where you act on what is yours (self); the guest's id where a host acts on a connected guest; the host's id where a guest acts on its host. Guest and host connections belong to you, so their endpoints want your own id here: the other party is named in the path or, to make a connection, in the body.
                 * @example 11111111-1111-4111-8111-111111111111
                 */
                "Target-Organization-ID": components<T>["parameters"]["TargetOrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the connections, in the order asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["HostConnectionPage"];
                };
            };
            422: components<T>["responses"]["UnprocessableQuery"];
        };
        pagination: {
            items: "/items";
        };
    };
    /**
     * Connect to a host
     * @description Connects your organization, as a guest, to the host that you name, and answers with the new connection. Only the older documentation lists this call. Put your own id in both organization headers; the host's id goes into the body.
     */
    createHostConnection: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The organization that makes the request. Always the id of your own organization, to which the API client belongs.
                 * @example 11111111-1111-4111-8111-111111111111
                 */
                "Requester-Organization-ID": components<T>["parameters"]["RequesterOrganizationId"];
                /**
                 * @description The organization whose resources the request is about. Your own id, equal to `Requester-Organization-ID`, where you act on what is yours (self); the guest's id where a host acts on a connected guest; the host's id where a guest acts on its host. Guest and host connections belong to you, so their endpoints want your own id here: the other party is named in the path or, to make a connection, in the body.
                 * @example 11111111-1111-4111-8111-111111111111
                 */
                "Target-Organization-ID": components<T>["parameters"]["TargetOrganizationId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The host, and the token of its invitation if you have one. */
        requestBody: {
            content: {
                "application/json": components<T>["schemas"]["HostConnectionCreate"];
            };
        };
        responses: {
            /** @description The connection is made; the body is the connection as it now stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["HostConnection"];
                };
            };
            422: components<T>["responses"]["UnprocessableEntity"];
        };
    };
    /**
     * Read a host connection
     * @description Your organization's connection with one host. It tells less than the host sees: no score and no parent organization. Put your own id in both organization headers and the host's id in the path.
     */
    getHostConnection: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The organization that makes the request. Always the id of your own organization, to which the API client belongs.
                 * @example 11111111-1111-4111-8111-111111111111
                 */
                "Requester-Organization-ID": components<T>["parameters"]["RequesterOrganizationId"];
                /**
                 * @description The organization whose resources the request is about. Your own id, equal to `Requester-Organization-ID`, where you act on what is yours (self); the guest's id where a host acts on a connected guest; the host's id where a guest acts on its host. Guest and host connections belong to you, so their endpoints want your own id here: the other party is named in the path or, to make a connection, in the body.
                 * @example 11111111-1111-4111-8111-111111111111
                 */
                "Target-Organization-ID": components<T>["parameters"]["TargetOrganizationId"];
            };
            path: {
                /**
                 * @description The host organization at the other end of the connection: the `host_organization_id` of the connection. It differs from `Target-Organization-ID`, which is your own id here.
                 * @example 55555555-5555-4555-8555-555555555555
                 */
                host_org_id: components<T>["parameters"]["HostOrgId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connection. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["HostConnection"];
                };
            };
            422: components<T>["responses"]["UnprocessableId"];
        };
    };
    /**
     * Disconnect from a host, or connect again
     * @description Sets the status of your organization's connection with one host and answers with the whole connection. The two ends differ in what they may change: the guest, here, the `status` and not `archived`; the host, in `patchGuestConnection`, `archived` and not the `status`. Put your own id in both organization headers and the host's id in the path.
     */
    patchHostConnection: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The organization that makes the request. Always the id of your own organization, to which the API client belongs.
                 * @example 11111111-1111-4111-8111-111111111111
                 */
                "Requester-Organization-ID": components<T>["parameters"]["RequesterOrganizationId"];
                /**
                 * @description The organization whose resources the request is about. Your own id, equal to `Requester-Organization-ID`, where you act on what is yours (self); the guest's id where a host acts on a connected guest; the host's id where a guest acts on its host. Guest and host connections belong to you, so their endpoints want your own id here: the other party is named in the path or, to make a connection, in the body.
                 * @example 11111111-1111-4111-8111-111111111111
                 */
                "Target-Organization-ID": components<T>["parameters"]["TargetOrganizationId"];
            };
            path: {
                /**
                 * @description The host organization at the other end of the connection: the `host_organization_id` of the connection. It differs from `Target-Organization-ID`, which is your own id here.
                 * @example 55555555-5555-4555-8555-555555555555
                 */
                host_org_id: components<T>["parameters"]["HostOrgId"];
            };
            cookie?: never;
        };
        /** @description The status to set. */
        requestBody: {
            content: {
                "application/json": components<T>["schemas"]["HostConnectionUpdate"];
            };
        };
        responses: {
            /** @description The status is set; the body is the connection as it now stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["HostConnection"];
                };
            };
            422: components<T>["responses"]["UnprocessableEntity"];
        };
    };
    /**
     * Exchange an API client's credentials for an access token
     * @description Takes the id and secret of an API client and answers with a bearer token. `expires_in` has no fixed value (the pages show 3600 and 7200, the guide 123): read it every time. There is no refresh token, and the organization headers are not needed. Clients made with `clientCredentials` call this by themselves.
     */
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The API client, as created in the portal. */
        requestBody: {
            content: {
                "application/json": components<T>["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description A token, good for `expires_in` seconds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["TokenResponse"];
                };
            };
            422: components<T>["responses"]["UnprocessableEntity"];
            /** @description No token was issued, for instance because the credentials are wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["ErrorResponse"];
                };
            };
        };
    };
}

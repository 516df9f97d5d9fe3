// Compiled by `npm run generate`. Do not edit.
import type { Timestamps } from "../../src/timestamps.ts";

export interface paths<T extends Timestamps<unknown> = Timestamps> {
    "/guest-connections/{guest_org_id}": {
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
         * Archive or unarchive a guest connection
         * @description Sets the archived flag of your organization's connection with one guest and answers with the whole connection. It is the only thing this call can change: the connection's `status`, names, addresses and score are read-only here, and archiving is not disconnecting. Put your own id in both organization headers and the guest's id in the path.
         */
        patch: operations<T>["patchGuestConnection"];
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
        /**
         * Exchange an API client's credentials for an access token
         * @description Takes the id and secret of an API client and answers with a bearer token. `expires_in` has no fixed value (the pages show 3600 and 7200, the guide 123): read it every time. There is no refresh token, and the organization headers are not needed. Clients made with `clientCredentials` call this by themselves.
         */
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
        /** @description The request did not pass validation: a header or path id that is no UUID, say, or a body without `archived`. Unlike other errors it may list several faults at once. Correct the request before sending it again. */
        UnprocessableEntity: {
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
         * @description The organization whose resources the request is about. Your own id, equal to `Requester-Organization-ID`, where you act on what is yours (self); the guest's id where a host acts on a connected guest; the host's id where a guest acts on its host. Guest and host connections belong to you, so their endpoints want your own id here: the other party is named in the path.
         * @example 11111111-1111-4111-8111-111111111111
         */
        TargetOrganizationId: string;
        /**
         * @description The guest organization at the other end of the connection: the `guest_organization_id` of the connection. It differs from `Target-Organization-ID`, which is your own id here.
         * @example 22222222-2222-4222-8222-222222222222
         */
        GuestOrgId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations<T extends Timestamps<unknown> = Timestamps> {
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
                 * @description The organization whose resources the request is about. Your own id, equal to `Requester-Organization-ID`, where you act on what is yours (self); the guest's id where a host acts on a connected guest; the host's id where a guest acts on its host. Guest and host connections belong to you, so their endpoints want your own id here: the other party is named in the path.
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

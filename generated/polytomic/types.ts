// Compiled by `npm run generate`. Do not edit.
import type { Timestamps } from "../../src/timestamps.ts";

export interface paths<T extends Timestamps<unknown> = Timestamps> {
    "/api/organizations/{org_id}/users/{id}": {
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
         * Update a user's roles
         * @description Assigns permissions roles to a user of an organization. Name the roles by id in `role_ids`, or by name in the deprecated `role`, never both: a request with both is rejected. `email` has to be sent along even when only roles change, so read the user first if the address is not at hand. Needs a partner key or, on premises, the deployment key. The call is documented as PATCH in versions `2022-12-12` and `2023-04-25`; send one of these in `X-Polytomic-Version`.
         */
        patch: operations<T>["updateUser"];
        trace?: never;
    };
}
export interface components<T extends Timestamps<unknown> = Timestamps> {
    schemas: {
        /** @description The update of a user: `email` always, and either `role_ids` or the deprecated `role`. A body with both is rejected. */
        UpdateUserRequest: {
            /** @description Address with which the user signs in and to which notifications go. Required in every request; send the current one. The newer version of this operation states that only roles are changed and the address stays as it is, so do not count on this call to change it. */
            email: string;
            /** @description Ids of the permissions roles to assign, at least one when present: an empty list is no way to withdraw all roles. List every role that the user is to have; what becomes of roles left out is not documented. Not together with `role`. */
            role_ids?: string[];
            /**
             * @deprecated
             * @description Name of a legacy role, such as `admin` or `user`. Use `role_ids` instead; not together with `role_ids`.
             */
            role?: string;
        } & ({
            role?: never;
        } | {
            role_ids?: never;
        });
        /** @description One user, under `data`. */
        UserEnvelope: {
            data?: components<T>["schemas"]["User"];
        };
        /** @description A user of an organization. No member is guaranteed to be present. It is not a request body as it stands: it can hold both `role` and `role_ids`, which requests may not. */
        User: {
            /** @description Address with which the user signs in and to which notifications go. */
            email?: string;
            /** @description Identifies the user; the `id` of the path. */
            id?: string;
            /** @description Identifies the organization of the user; the `org_id` of the path. */
            organization_id?: string;
            /** @description Ids of the permissions roles that are assigned to the user. */
            role_ids?: string[];
            /**
             * @deprecated
             * @description Name of the user's legacy role, such as `admin`. Read `role_ids` instead.
             */
            role?: string;
        };
        /** @description What went wrong. No member is guaranteed and the shape is not documented: decide by the HTTP status, and use these members for display and logs. */
        ApiError: {
            /** @description Short name of the kind of error, for programs. */
            key?: string;
            /** @description Explanation for people. */
            message?: string;
            /** @description Details of the error, of no documented shape. An object, or a list of values. */
            metadata?: {
                [key: string]: unknown;
            } | unknown[];
            /** @description The HTTP status, repeated. */
            status?: number;
        };
    };
    responses: {
        /** @description The credential is missing or not valid. */
        Unauthorized: {
            headers: {
                "X-Polytomic-Version": components<T>["headers"]["PolytomicVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["ApiError"];
            };
        };
        /** @description The credential is known but does not permit the operation. Check that it is a partner key and that the organization is one that this partner manages. */
        Forbidden: {
            headers: {
                "X-Polytomic-Version": components<T>["headers"]["PolytomicVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["ApiError"];
            };
        };
        /** @description Polytomic failed to process the request. Whether a change took effect is not said; read the resource to find out. */
        InternalServerError: {
            headers: {
                "X-Polytomic-Version": components<T>["headers"]["PolytomicVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["ApiError"];
            };
        };
    };
    parameters: {
        /**
         * @description The organization that the user belongs to.
         * @example 11111111-1111-4111-8111-111111111111
         */
        OrgId: string;
        /**
         * @description The user to act on.
         * @example 22222222-2222-4222-8222-222222222222
         */
        UserId: string;
        /**
         * @description The API version that interprets the request, as a date `YYYY-MM-DD`. Known versions are `2025-09-18`, `2024-02-08`, `2023-04-25`, `2022-12-12` and `2021-05-23`. Updating a user with PATCH is documented for `2023-04-25` and `2022-12-12`; `2025-09-18` has PUT instead. Always send it: the vendor's guides disagree on what applies without it.
         * @example 2023-04-25
         */
        PolytomicVersion: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The version that served the request, a date `YYYY-MM-DD`. Compare it with the version that was asked for.
         * @example 2023-04-25
         */
        PolytomicVersion: string;
    };
    pathItems: never;
}
export interface operations<T extends Timestamps<unknown> = Timestamps> {
    updateUser: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The API version that interprets the request, as a date `YYYY-MM-DD`. Known versions are `2025-09-18`, `2024-02-08`, `2023-04-25`, `2022-12-12` and `2021-05-23`. Updating a user with PATCH is documented for `2023-04-25` and `2022-12-12`; `2025-09-18` has PUT instead. Always send it: the vendor's guides disagree on what applies without it.
                 * @example 2023-04-25
                 */
                "X-Polytomic-Version": components<T>["parameters"]["PolytomicVersion"];
            };
            path: {
                /**
                 * @description The organization that the user belongs to.
                 * @example 11111111-1111-4111-8111-111111111111
                 */
                org_id: components<T>["parameters"]["OrgId"];
                /**
                 * @description The user to act on.
                 * @example 22222222-2222-4222-8222-222222222222
                 */
                id: components<T>["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description The user's address and, by id or by legacy name, the roles to assign. */
        requestBody: {
            content: {
                "application/json": components<T>["schemas"]["UpdateUserRequest"];
            };
        };
        responses: {
            /** @description The update was accepted; `data` holds the user with its roles. */
            200: {
                headers: {
                    "X-Polytomic-Version": components<T>["headers"]["PolytomicVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["UserEnvelope"];
                };
            };
            401: components<T>["responses"]["Unauthorized"];
            403: components<T>["responses"]["Forbidden"];
            /** @description The content of the request is not acceptable, for example because both `role` and `role_ids` were sent. Correct the body; sending it again unchanged will not help. */
            422: {
                headers: {
                    "X-Polytomic-Version": components<T>["headers"]["PolytomicVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["ApiError"];
                };
            };
            500: components<T>["responses"]["InternalServerError"];
        };
    };
}

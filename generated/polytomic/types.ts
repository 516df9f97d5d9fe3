// Compiled by `npm run generate`. Do not edit.
import type { Timestamps } from "../../src/timestamps.ts";

export interface paths<T extends Timestamps<unknown> = Timestamps> {
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations<T>["getIdentity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations<T>["getCurrentOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations<T>["listCurrentOrgUsers"];
        put?: never;
        post: operations<T>["createCurrentOrgUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations<T>["getCurrentOrgUser"];
        put: operations<T>["updateCurrentOrgUser"];
        post?: never;
        delete: operations<T>["deleteCurrentOrgUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations<T>["listOrganizations"];
        put?: never;
        post: operations<T>["createOrganization"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations<T>["getOrganization"];
        put: operations<T>["replaceOrganization"];
        post?: never;
        delete: operations<T>["deleteOrganization"];
        options?: never;
        head?: never;
        patch: operations<T>["updateOrganization"];
        trace?: never;
    };
    "/api/organizations/{org_id}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations<T>["listUsers"];
        put?: never;
        post: operations<T>["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{org_id}/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations<T>["getUser"];
        put: operations<T>["updateUserRoles"];
        post?: never;
        delete: operations<T>["deleteUser"];
        options?: never;
        head?: never;
        patch: operations<T>["updateUser"];
        trace?: never;
    };
    "/api/organizations/{org_id}/users/{id}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations<T>["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components<T extends Timestamps<unknown> = Timestamps> {
    schemas: {
        /** @description The name of an organization and the settings of its single sign-on, by OpenID Connect or through WorkOS. */
        OrganizationRequest: {
            /** @description Name for people, unlike that of any other organization of the partner. Required in updates too. */
            name: string;
            /** @description URL of the OpenID Connect provider that issues the users' tokens. */
            issuer?: string;
            /** @description Id of the client that is registered for Polytomic with the OpenID Connect provider. */
            client_id?: string;
            /** @description Secret of that client. It is taken and never given back. */
            client_secret?: string;
            /** @description Domain of the users' e-mail addresses, by which a sign-in is matched to the organization. */
            sso_domain?: string;
            /** @description Id of the organization at WorkOS that holds its SAML or other single sign-on. */
            sso_org_id?: string;
        };
        /** @description An organization. No member is guaranteed to be present, and the client of its OpenID Connect provider is not among them. */
        Organization: {
            /**
             * Format: uuid
             * @description Identifies the organization; the `id` or `org_id` of the paths.
             */
            id?: string;
            /** @description URL of the OpenID Connect provider that issues the users' tokens. */
            issuer?: string;
            /** @description Name for people. */
            name?: string;
            /** @description Domain of the users' e-mail addresses, by which a sign-in is matched to the organization. */
            sso_domain?: string;
            /** @description Id of the organization at WorkOS that holds its SAML or other single sign-on. */
            sso_org_id?: string;
        };
        /** @description One organization, under `data`. */
        OrganizationEnvelope: {
            data?: components<T>["schemas"]["Organization"];
        };
        /** @description Organizations, under `data`. */
        OrganizationListEnvelope: {
            /** @description The organizations; null instead of an empty list is possible. */
            data?: components<T>["schemas"]["Organization"][] | null;
        };
        /** @description Roles by id, or a role by its legacy name, never both. */
        RoleAssignment: {
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
        /** @description A new user: `email` always, and either `role_ids` or the deprecated `role`. A body with both is rejected. */
        CreateUserRequest: {
            /** @description Address with which the user will sign in and to which notifications go, the invitation first. */
            email: string;
        } & components<T>["schemas"]["RoleAssignment"];
        /** @description The update of a user: `email` always, and either `role_ids` or the deprecated `role`. A body with both is rejected. */
        UpdateUserRequest: {
            /** @description Address with which the user signs in and to which notifications go. Required in every request; send the current one. The newer version of this operation states that only roles are changed and the address stays as it is, so do not count on this call to change it. */
            email: string;
        } & components<T>["schemas"]["RoleAssignment"];
        /** @description The update of a user of the current organization: either `role_ids` or the deprecated `role`, and no `email`. */
        UpdateCurrentOrgUserRequest: {
            email?: never;
        } & components<T>["schemas"]["RoleAssignment"];
        /** @description A user of an organization. No member is guaranteed to be present. It is not a request body as it stands: it can hold both `role` and `role_ids`, which requests may not. */
        User: {
            /** @description Address with which the user signs in and to which notifications go. */
            email?: string;
            /**
             * Format: uuid
             * @description Identifies the user; the `id` of the path.
             */
            id?: string;
            /**
             * Format: uuid
             * @description Identifies the organization of the user; the `org_id` of the path.
             */
            organization_id?: string;
            /** @description Ids of the permissions roles that are assigned to the user; null is possible. */
            role_ids?: string[] | null;
            /**
             * @deprecated
             * @description Name of the user's legacy role, such as `admin`. Read `role_ids` instead.
             */
            role?: string;
        };
        /** @description One user, under `data`. */
        UserEnvelope: {
            data?: components<T>["schemas"]["User"];
        };
        /** @description Users, under `data`. */
        UserListEnvelope: {
            /** @description The users; null instead of an empty list is possible. */
            data?: components<T>["schemas"]["User"][] | null;
        };
        /** @description The caller that a credential makes. No member is guaranteed to be present. */
        Identity: {
            /** @description Address of the caller. */
            email?: string;
            /**
             * Format: uuid
             * @description Identifies the user; the `id` of the paths of users. Left out when the caller is not a user.
             */
            id?: string;
            /** @description Whether the credential is the key of an organization. */
            is_organization?: boolean;
            /** @description Whether the credential is a partner key. */
            is_partner?: boolean;
            /** @description Whether the caller is a system actor. Which credential makes one is not documented; presumably the deployment key does. */
            is_system?: boolean;
            /** @description Whether the caller is a user. */
            is_user?: boolean;
            /**
             * Format: uuid
             * @description Identifies the organization that the caller belongs to.
             */
            organization_id?: string;
            /** @description Name of that organization. */
            organization_name?: string;
            /**
             * @deprecated
             * @description Name of the user's legacy role, such as `admin`. Only there when the caller is a user.
             */
            role?: string;
        };
        /** @description The caller, under `data`. */
        IdentityEnvelope: {
            data?: components<T>["schemas"]["Identity"];
        };
        /** @description A new API key, under `data`. */
        ApiKeyEnvelope: {
            /** @description The key. A secret; no later answer repeats it. */
            data?: {
                /** @description The key itself, to be sent as a bearer token. */
                value?: string;
            };
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
        /** @description The credential is known but does not permit the operation. Check that it is the key of a user or of an organization. */
        NotOrganizationKey: {
            headers: {
                "X-Polytomic-Version": components<T>["headers"]["PolytomicVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["ApiError"];
            };
        };
        /** @description No organization goes with the credential. */
        NoCurrentOrganization: {
            headers: {
                "X-Polytomic-Version": components<T>["headers"]["PolytomicVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["ApiError"];
            };
        };
        /** @description There is no such organization, or none within reach of the credential. */
        OrganizationNotFound: {
            headers: {
                "X-Polytomic-Version": components<T>["headers"]["PolytomicVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["ApiError"];
            };
        };
        /** @description There is no such user in the organization, or no such organization within reach of the credential. */
        UserNotFound: {
            headers: {
                "X-Polytomic-Version": components<T>["headers"]["PolytomicVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["ApiError"];
            };
        };
        /** @description A request with the same `Idempotency-Key` is still under way. Wait for it to end, then send this one again: its outcome is the answer. */
        KeyInUse: {
            headers: {
                "X-Polytomic-Version": components<T>["headers"]["PolytomicVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["ApiError"];
            };
        };
        /** @description Another organization of the partner has this name. Choose another one. */
        NameTaken: {
            headers: {
                "X-Polytomic-Version": components<T>["headers"]["PolytomicVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["ApiError"];
            };
        };
        /** @description The content of the request is not acceptable, for example because both `role` and `role_ids` were sent. Correct the body; sending it again unchanged will not help. */
        UserRejected: {
            headers: {
                "X-Polytomic-Version": components<T>["headers"]["PolytomicVersion"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["ApiError"];
            };
        };
        /** @description The content of the request is not acceptable. Correct the body; sending it again unchanged will not help. */
        OrganizationRejected: {
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
         * @description The organization to act on.
         * @example 11111111-1111-4111-8111-111111111111
         */
        OrganizationId: string;
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
         * @description The API version that interprets the request, as a date `YYYY-MM-DD`. Known versions are `2025-09-18`, `2024-02-08`, `2023-04-25`, `2022-12-12` and `2021-05-23`, of which the last has other bodies and answers than described here. Always send it: the vendor's guides disagree on what applies without it.
         * @example 2023-04-25
         */
        PolytomicVersion: string;
        /**
         * @description The API version that interprets the request. This call is documented for `2022-12-12` and `2023-04-25`; `2025-09-18` has PUT instead, `2024-02-08` presumably too.
         * @example 2023-04-25
         */
        PolytomicVersionOld: string;
        /**
         * @description The API version that interprets the request. This call is documented for `2025-09-18`.
         * @example 2025-09-18
         */
        PolytomicVersionNew: string;
        /**
         * @description Makes it safe to send the request again: a random text such as a UUID. The first outcome under a key is given again to every request with that key, even a 500, so take a new key to try anew after a failure. While the first request is under way, a second one is answered 409. Keys are kept for at least 24 hours.
         * @example 5c9f2b1e-8f7d-4f0a-9a53-0d6a2f3f7c11
         */
        IdempotencyKey: string;
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
    /**
     * Find out whose key this is
     * @description Tells what kind of caller the credential makes, and which organization it belongs to, if to one: the way to test a key, and to see why another operation refuses it. The key of a user comes with the user's details; for other keys it is the flags that tell the kind, and no user is named. A client that holds several credentials asks about the first of them that is listed here; to test a certain one, give it alone.
     */
    getIdentity: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The API version that interprets the request, as a date `YYYY-MM-DD`. Known versions are `2025-09-18`, `2024-02-08`, `2023-04-25`, `2022-12-12` and `2021-05-23`, of which the last has other bodies and answers than described here. Always send it: the vendor's guides disagree on what applies without it.
                 * @example 2023-04-25
                 */
                "X-Polytomic-Version": components<T>["parameters"]["PolytomicVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller and its kind. */
            200: {
                headers: {
                    "X-Polytomic-Version": components<T>["headers"]["PolytomicVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["IdentityEnvelope"];
                };
            };
            401: components<T>["responses"]["Unauthorized"];
            500: components<T>["responses"]["InternalServerError"];
        };
    };
    /**
     * Get the current organization
     * @description Reads the organization that the credential belongs to, and no other: the way to learn where the key of a user or of an organization leads. A partner looks its organizations up with `listOrganizations` or `getOrganization`. Documented for `2025-09-18` only.
     */
    getCurrentOrganization: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The API version that interprets the request. This call is documented for `2025-09-18`.
                 * @example 2025-09-18
                 */
                "X-Polytomic-Version": components<T>["parameters"]["PolytomicVersionNew"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization of the credential. */
            200: {
                headers: {
                    "X-Polytomic-Version": components<T>["headers"]["PolytomicVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["OrganizationEnvelope"];
                };
            };
            401: components<T>["responses"]["Unauthorized"];
            403: components<T>["responses"]["NotOrganizationKey"];
            404: components<T>["responses"]["NoCurrentOrganization"];
        };
    };
    /**
     * List the users of the current organization
     * @description Lists all users of the organization that the credential belongs to, with their roles, whole and without pages. `data` can be null. Documented for `2025-09-18` only; a partner has `listUsers`.
     */
    listCurrentOrgUsers: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The API version that interprets the request. This call is documented for `2025-09-18`.
                 * @example 2025-09-18
                 */
                "X-Polytomic-Version": components<T>["parameters"]["PolytomicVersionNew"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users, or null. */
            200: {
                headers: {
                    "X-Polytomic-Version": components<T>["headers"]["PolytomicVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["UserListEnvelope"];
                };
            };
            403: components<T>["responses"]["NotOrganizationKey"];
            404: components<T>["responses"]["NoCurrentOrganization"];
        };
    };
    /**
     * Create a user in the current organization
     * @description Creates a user in the organization that the credential belongs to and assigns permissions roles. Name the roles by id in `role_ids`, or by name in the deprecated `role`, never both: a request with both is rejected. Polytomic sends the user an invitation by e-mail; the roles apply once it is accepted. What a user without roles may do is not documented. An API key for the user is not to be had here: `createApiKey` takes a partner key. Documented for `2025-09-18` only; a partner has `createUser`.
     */
    createCurrentOrgUser: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The API version that interprets the request. This call is documented for `2025-09-18`.
                 * @example 2025-09-18
                 */
                "X-Polytomic-Version": components<T>["parameters"]["PolytomicVersionNew"];
                /**
                 * @description Makes it safe to send the request again: a random text such as a UUID. The first outcome under a key is given again to every request with that key, even a 500, so take a new key to try anew after a failure. While the first request is under way, a second one is answered 409. Keys are kept for at least 24 hours.
                 * @example 5c9f2b1e-8f7d-4f0a-9a53-0d6a2f3f7c11
                 */
                "Idempotency-Key"?: components<T>["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The user's address and, by id or by legacy name, the roles to assign. */
        requestBody: {
            content: {
                "application/json": components<T>["schemas"]["CreateUserRequest"];
            };
        };
        responses: {
            /** @description The user was created and invited; `data` holds it. */
            200: {
                headers: {
                    "X-Polytomic-Version": components<T>["headers"]["PolytomicVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["UserEnvelope"];
                };
            };
            403: components<T>["responses"]["NotOrganizationKey"];
            409: components<T>["responses"]["KeyInUse"];
            422: components<T>["responses"]["UserRejected"];
            500: components<T>["responses"]["InternalServerError"];
        };
    };
    /**
     * Get a user of the current organization
     * @description Reads one user of the organization that the credential belongs to, with its roles. Documented for `2025-09-18` only; a partner has `getUser`.
     */
    getCurrentOrgUser: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The API version that interprets the request. This call is documented for `2025-09-18`.
                 * @example 2025-09-18
                 */
                "X-Polytomic-Version": components<T>["parameters"]["PolytomicVersionNew"];
            };
            path: {
                /**
                 * @description The user to act on.
                 * @example 22222222-2222-4222-8222-222222222222
                 */
                id: components<T>["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user with its roles. */
            200: {
                headers: {
                    "X-Polytomic-Version": components<T>["headers"]["PolytomicVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["UserEnvelope"];
                };
            };
            403: components<T>["responses"]["NotOrganizationKey"];
            404: components<T>["responses"]["UserNotFound"];
            500: components<T>["responses"]["InternalServerError"];
        };
    };
    /**
     * Update a user's roles in the current organization
     * @description Assigns permissions roles to a user of the organization that the credential belongs to and changes nothing else: a name or an address stays as it is. Name the roles by id in `role_ids`, or by name in the deprecated `role`, not both. Unlike in `updateUserRoles`, `email` is no part of the request. Documented for `2025-09-18` only; a partner has `updateUserRoles`.
     */
    updateCurrentOrgUser: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The API version that interprets the request. This call is documented for `2025-09-18`.
                 * @example 2025-09-18
                 */
                "X-Polytomic-Version": components<T>["parameters"]["PolytomicVersionNew"];
            };
            path: {
                /**
                 * @description The user to act on.
                 * @example 22222222-2222-4222-8222-222222222222
                 */
                id: components<T>["parameters"]["UserId"];
            };
            cookie?: never;
        };
        /** @description The roles to assign, by id or by legacy name. */
        requestBody: {
            content: {
                "application/json": components<T>["schemas"]["UpdateCurrentOrgUserRequest"];
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
            403: components<T>["responses"]["NotOrganizationKey"];
            422: components<T>["responses"]["UserRejected"];
            500: components<T>["responses"]["InternalServerError"];
        };
    };
    /**
     * Remove a user from the current organization
     * @description Removes a user from the organization that the credential belongs to, at once and for good: access to everything in the organization is lost, and there is no way back. The answer is 200 with the user as it was, not 204. Documented for `2025-09-18` only; a partner has `deleteUser`.
     */
    deleteCurrentOrgUser: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The API version that interprets the request. This call is documented for `2025-09-18`.
                 * @example 2025-09-18
                 */
                "X-Polytomic-Version": components<T>["parameters"]["PolytomicVersionNew"];
            };
            path: {
                /**
                 * @description The user to act on.
                 * @example 22222222-2222-4222-8222-222222222222
                 */
                id: components<T>["parameters"]["UserId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user was removed; `data` holds it as it was. */
            200: {
                headers: {
                    "X-Polytomic-Version": components<T>["headers"]["PolytomicVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["UserEnvelope"];
                };
            };
            403: components<T>["responses"]["NotOrganizationKey"];
            404: components<T>["responses"]["UserNotFound"];
            500: components<T>["responses"]["InternalServerError"];
        };
    };
    /**
     * List organizations
     * @description Lists the organizations within reach of the credential, whole and without pages. In `2025-09-18` these are the partner's, its own (the owner organization) first, then those of its customers. Before, they depend on the caller: a partner key gets the organizations of the partner, the key of a user gets the one that it belongs to, and a deployment key possibly more, as the deployment is configured; the order is not documented there. `data` can be null.
     */
    listOrganizations: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The API version that interprets the request, as a date `YYYY-MM-DD`. Known versions are `2025-09-18`, `2024-02-08`, `2023-04-25`, `2022-12-12` and `2021-05-23`, of which the last has other bodies and answers than described here. Always send it: the vendor's guides disagree on what applies without it.
                 * @example 2023-04-25
                 */
                "X-Polytomic-Version": components<T>["parameters"]["PolytomicVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organizations, or null. */
            200: {
                headers: {
                    "X-Polytomic-Version": components<T>["headers"]["PolytomicVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["OrganizationListEnvelope"];
                };
            };
            401: components<T>["responses"]["Unauthorized"];
            500: components<T>["responses"]["InternalServerError"];
        };
    };
    /**
     * Create an organization
     * @description Creates an organization under the partner's account, single sign-on included if wanted; its settings can be changed later with `updateOrganization` or, in `2025-09-18`, `replaceOrganization`. The name has to be new among the partner's organizations. The organization has no users yet: go on with `createUser`. The client secret is not part of the answer.
     */
    createOrganization: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The API version that interprets the request, as a date `YYYY-MM-DD`. Known versions are `2025-09-18`, `2024-02-08`, `2023-04-25`, `2022-12-12` and `2021-05-23`, of which the last has other bodies and answers than described here. Always send it: the vendor's guides disagree on what applies without it.
                 * @example 2023-04-25
                 */
                "X-Polytomic-Version": components<T>["parameters"]["PolytomicVersion"];
                /**
                 * @description Makes it safe to send the request again: a random text such as a UUID. The first outcome under a key is given again to every request with that key, even a 500, so take a new key to try anew after a failure. While the first request is under way, a second one is answered 409. Keys are kept for at least 24 hours.
                 * @example 5c9f2b1e-8f7d-4f0a-9a53-0d6a2f3f7c11
                 */
                "Idempotency-Key"?: components<T>["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The name and, if wanted, the settings of single sign-on. */
        requestBody: {
            content: {
                "application/json": components<T>["schemas"]["OrganizationRequest"];
            };
        };
        responses: {
            /** @description The organization was created; `data` holds it, without the client secret. */
            200: {
                headers: {
                    "X-Polytomic-Version": components<T>["headers"]["PolytomicVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["OrganizationEnvelope"];
                };
            };
            401: components<T>["responses"]["Unauthorized"];
            /** @description An organization of the partner has this name already, or a request with the same `Idempotency-Key` is still under way. Choose another name, or wait for the other request to end and send this one again. */
            409: {
                headers: {
                    "X-Polytomic-Version": components<T>["headers"]["PolytomicVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["ApiError"];
                };
            };
            422: components<T>["responses"]["OrganizationRejected"];
            500: components<T>["responses"]["InternalServerError"];
        };
    };
    /**
     * Get an organization
     * @description Reads one organization of the partner by its id. What comes back is not enough to send it again with `replaceOrganization`: the client's id and secret are not in it.
     */
    getOrganization: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The API version that interprets the request, as a date `YYYY-MM-DD`. Known versions are `2025-09-18`, `2024-02-08`, `2023-04-25`, `2022-12-12` and `2021-05-23`, of which the last has other bodies and answers than described here. Always send it: the vendor's guides disagree on what applies without it.
                 * @example 2023-04-25
                 */
                "X-Polytomic-Version": components<T>["parameters"]["PolytomicVersion"];
            };
            path: {
                /**
                 * @description The organization to act on.
                 * @example 11111111-1111-4111-8111-111111111111
                 */
                id: components<T>["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    "X-Polytomic-Version": components<T>["headers"]["PolytomicVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["OrganizationEnvelope"];
                };
            };
            401: components<T>["responses"]["Unauthorized"];
            403: components<T>["responses"]["Forbidden"];
            404: components<T>["responses"]["OrganizationNotFound"];
            500: components<T>["responses"]["InternalServerError"];
        };
    };
    /**
     * Replace an organization's settings (2025-09-18)
     * @description Sets the name of an organization and replaces the settings of its single sign-on as a whole: what is left out is gone. Send everything that is to remain, the client secret too, which no answer gives back, so keep it where you can find it again. Documented as PUT in `2025-09-18`; for `2022-12-12` and `2023-04-25` use `updateOrganization`.
     */
    replaceOrganization: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The API version that interprets the request. This call is documented for `2025-09-18`.
                 * @example 2025-09-18
                 */
                "X-Polytomic-Version": components<T>["parameters"]["PolytomicVersionNew"];
            };
            path: {
                /**
                 * @description The organization to act on.
                 * @example 11111111-1111-4111-8111-111111111111
                 */
                id: components<T>["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /** @description The name and all settings of single sign-on that the organization is to have. */
        requestBody: {
            content: {
                "application/json": components<T>["schemas"]["OrganizationRequest"];
            };
        };
        responses: {
            /** @description The settings were replaced; `data` holds the organization, without the client secret. */
            200: {
                headers: {
                    "X-Polytomic-Version": components<T>["headers"]["PolytomicVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["OrganizationEnvelope"];
                };
            };
            403: components<T>["responses"]["Forbidden"];
            409: components<T>["responses"]["NameTaken"];
            422: components<T>["responses"]["OrganizationRejected"];
            500: components<T>["responses"]["InternalServerError"];
        };
    };
    /**
     * Delete an organization
     * @description Deletes an organization of the partner. The owner organization, the partner's own, cannot be deleted. Unlike the deletion of a user, the answer has no content.
     */
    deleteOrganization: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The API version that interprets the request, as a date `YYYY-MM-DD`. Known versions are `2025-09-18`, `2024-02-08`, `2023-04-25`, `2022-12-12` and `2021-05-23`, of which the last has other bodies and answers than described here. Always send it: the vendor's guides disagree on what applies without it.
                 * @example 2023-04-25
                 */
                "X-Polytomic-Version": components<T>["parameters"]["PolytomicVersion"];
            };
            path: {
                /**
                 * @description The organization to act on.
                 * @example 11111111-1111-4111-8111-111111111111
                 */
                id: components<T>["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization was deleted. There is nothing to read. */
            200: {
                headers: {
                    "X-Polytomic-Version": components<T>["headers"]["PolytomicVersion"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components<T>["responses"]["Unauthorized"];
            /** @description The credential is known but does not permit the operation. Check that it is a partner key and that the organization is one of this partner's customers, not the partner's own. */
            403: {
                headers: {
                    "X-Polytomic-Version": components<T>["headers"]["PolytomicVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["ApiError"];
                };
            };
            404: components<T>["responses"]["OrganizationNotFound"];
            500: components<T>["responses"]["InternalServerError"];
        };
    };
    /**
     * Update an organization (before 2025-09-18)
     * @description Changes the name and the single sign-on of an organization. `name` has to be sent along even when it stays as it is. What becomes of settings that are left out is documented for `replaceOrganization` only, so send all that are to be kept. The call is documented as PATCH in versions `2022-12-12` and `2023-04-25`; for `2025-09-18` use `replaceOrganization`.
     */
    updateOrganization: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The API version that interprets the request. This call is documented for `2022-12-12` and `2023-04-25`; `2025-09-18` has PUT instead, `2024-02-08` presumably too.
                 * @example 2023-04-25
                 */
                "X-Polytomic-Version": components<T>["parameters"]["PolytomicVersionOld"];
            };
            path: {
                /**
                 * @description The organization to act on.
                 * @example 11111111-1111-4111-8111-111111111111
                 */
                id: components<T>["parameters"]["OrganizationId"];
            };
            cookie?: never;
        };
        /** @description The name and the settings of single sign-on. */
        requestBody: {
            content: {
                "application/json": components<T>["schemas"]["OrganizationRequest"];
            };
        };
        responses: {
            /** @description The update was accepted; `data` holds the organization, without the client secret. */
            200: {
                headers: {
                    "X-Polytomic-Version": components<T>["headers"]["PolytomicVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["OrganizationEnvelope"];
                };
            };
            401: components<T>["responses"]["Unauthorized"];
            403: components<T>["responses"]["Forbidden"];
            409: components<T>["responses"]["NameTaken"];
            422: components<T>["responses"]["OrganizationRejected"];
            500: components<T>["responses"]["InternalServerError"];
        };
    };
    /**
     * List the users of an organization
     * @description Lists all users of an organization with their roles, whole and without pages. `data` can be null.
     */
    listUsers: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The API version that interprets the request, as a date `YYYY-MM-DD`. Known versions are `2025-09-18`, `2024-02-08`, `2023-04-25`, `2022-12-12` and `2021-05-23`, of which the last has other bodies and answers than described here. Always send it: the vendor's guides disagree on what applies without it.
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
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users, or null. */
            200: {
                headers: {
                    "X-Polytomic-Version": components<T>["headers"]["PolytomicVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["UserListEnvelope"];
                };
            };
            401: components<T>["responses"]["Unauthorized"];
            403: components<T>["responses"]["Forbidden"];
            404: components<T>["responses"]["OrganizationNotFound"];
        };
    };
    /**
     * Create a user
     * @description Creates a user in an organization and assigns permissions roles. Name the roles by id in `role_ids`, or by name in the deprecated `role`, never both: a request with both is rejected. Polytomic sends the user an invitation by e-mail; the roles apply once it is accepted. What a user without roles may do is not documented.
     */
    createUser: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The API version that interprets the request, as a date `YYYY-MM-DD`. Known versions are `2025-09-18`, `2024-02-08`, `2023-04-25`, `2022-12-12` and `2021-05-23`, of which the last has other bodies and answers than described here. Always send it: the vendor's guides disagree on what applies without it.
                 * @example 2023-04-25
                 */
                "X-Polytomic-Version": components<T>["parameters"]["PolytomicVersion"];
                /**
                 * @description Makes it safe to send the request again: a random text such as a UUID. The first outcome under a key is given again to every request with that key, even a 500, so take a new key to try anew after a failure. While the first request is under way, a second one is answered 409. Keys are kept for at least 24 hours.
                 * @example 5c9f2b1e-8f7d-4f0a-9a53-0d6a2f3f7c11
                 */
                "Idempotency-Key"?: components<T>["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description The organization that the user belongs to.
                 * @example 11111111-1111-4111-8111-111111111111
                 */
                org_id: components<T>["parameters"]["OrgId"];
            };
            cookie?: never;
        };
        /** @description The user's address and, by id or by legacy name, the roles to assign. */
        requestBody: {
            content: {
                "application/json": components<T>["schemas"]["CreateUserRequest"];
            };
        };
        responses: {
            /** @description The user was created and invited; `data` holds it. */
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
            409: components<T>["responses"]["KeyInUse"];
            422: components<T>["responses"]["UserRejected"];
            500: components<T>["responses"]["InternalServerError"];
        };
    };
    /**
     * Get a user
     * @description Reads one user of an organization with its roles.
     */
    getUser: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The API version that interprets the request, as a date `YYYY-MM-DD`. Known versions are `2025-09-18`, `2024-02-08`, `2023-04-25`, `2022-12-12` and `2021-05-23`, of which the last has other bodies and answers than described here. Always send it: the vendor's guides disagree on what applies without it.
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
        requestBody?: never;
        responses: {
            /** @description The user with its roles. */
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
            404: components<T>["responses"]["UserNotFound"];
            500: components<T>["responses"]["InternalServerError"];
        };
    };
    /**
     * Update a user's roles (2025-09-18)
     * @description Assigns permissions roles to a user of an organization and changes nothing else: a name or an address stays as it is. Name the roles by id in `role_ids`, or by name in the deprecated `role`, never both: a request with both is rejected. `email` has to be sent along all the same, so read the user first if the address is not at hand. Documented as PUT in `2025-09-18`; for `2022-12-12` and `2023-04-25` use `updateUser`.
     */
    updateUserRoles: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The API version that interprets the request. This call is documented for `2025-09-18`.
                 * @example 2025-09-18
                 */
                "X-Polytomic-Version": components<T>["parameters"]["PolytomicVersionNew"];
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
            403: components<T>["responses"]["Forbidden"];
            422: components<T>["responses"]["UserRejected"];
            500: components<T>["responses"]["InternalServerError"];
        };
    };
    /**
     * Remove a user
     * @description Removes a user from an organization, at once and for good: access to everything in the organization is lost, and there is no way back. The answer is 200 with the user as it was, not 204.
     */
    deleteUser: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The API version that interprets the request, as a date `YYYY-MM-DD`. Known versions are `2025-09-18`, `2024-02-08`, `2023-04-25`, `2022-12-12` and `2021-05-23`, of which the last has other bodies and answers than described here. Always send it: the vendor's guides disagree on what applies without it.
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
        requestBody?: never;
        responses: {
            /** @description The user was removed; `data` holds it as it was. */
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
            404: components<T>["responses"]["UserNotFound"];
            500: components<T>["responses"]["InternalServerError"];
        };
    };
    /**
     * Update a user's roles (before 2025-09-18)
     * @description Assigns permissions roles to a user of an organization. Name the roles by id in `role_ids`, or by name in the deprecated `role`, never both: a request with both is rejected. `email` has to be sent along even when only roles change, so read the user first if the address is not at hand. Needs a partner key or, on premises, the deployment key. The call is documented as PATCH in versions `2022-12-12` and `2023-04-25`; send one of these in `X-Polytomic-Version`. For `2025-09-18` use `updateUserRoles`.
     */
    updateUser: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The API version that interprets the request. This call is documented for `2022-12-12` and `2023-04-25`; `2025-09-18` has PUT instead, `2024-02-08` presumably too.
                 * @example 2023-04-25
                 */
                "X-Polytomic-Version": components<T>["parameters"]["PolytomicVersionOld"];
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
            422: components<T>["responses"]["UserRejected"];
            500: components<T>["responses"]["InternalServerError"];
        };
    };
    /**
     * Issue an API key for a user
     * @description Issues an API key for a user of an organization. The value is in this answer and nowhere else: store it at once, and do not log the answer. With `force` the user's present key is revoked first, and whatever uses it stops working; what happens without `force` to a user who has a key is not documented. The key opens the resources inside the user's organization, which in `2025-09-18` include that organization's own users, not the partner's operations on organizations and users.
     */
    createApiKey: {
        parameters: {
            query?: {
                /**
                 * @description Whether to revoke the user's present API key before the new one is made.
                 * @example true
                 */
                force?: boolean;
            };
            header: {
                /**
                 * @description The API version that interprets the request, as a date `YYYY-MM-DD`. Known versions are `2025-09-18`, `2024-02-08`, `2023-04-25`, `2022-12-12` and `2021-05-23`, of which the last has other bodies and answers than described here. Always send it: the vendor's guides disagree on what applies without it.
                 * @example 2023-04-25
                 */
                "X-Polytomic-Version": components<T>["parameters"]["PolytomicVersion"];
                /**
                 * @description Makes it safe to send the request again: a random text such as a UUID. The first outcome under a key is given again to every request with that key, even a 500, so take a new key to try anew after a failure. While the first request is under way, a second one is answered 409. Keys are kept for at least 24 hours.
                 * @example 5c9f2b1e-8f7d-4f0a-9a53-0d6a2f3f7c11
                 */
                "Idempotency-Key"?: components<T>["parameters"]["IdempotencyKey"];
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
        requestBody?: never;
        responses: {
            /** @description The key was issued; `data` holds its value, this once. */
            200: {
                headers: {
                    "X-Polytomic-Version": components<T>["headers"]["PolytomicVersion"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["ApiKeyEnvelope"];
                };
            };
            401: components<T>["responses"]["Unauthorized"];
            403: components<T>["responses"]["Forbidden"];
            404: components<T>["responses"]["UserNotFound"];
            409: components<T>["responses"]["KeyInUse"];
            500: components<T>["responses"]["InternalServerError"];
        };
    };
}

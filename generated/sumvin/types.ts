// Compiled by `npm run generate`. Do not edit.
import type { Timestamps } from "../../src/timestamps.ts";

export interface paths<T extends Timestamps<unknown> = Timestamps> {
    "/v0/connectors/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations<T>["listConnectors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v0/connectors/{connector_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations<T>["getConnector"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v0/user/connectors/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations<T>["listUserConnectors"];
        put?: never;
        post: operations<T>["connectService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v0/user/connectors/{user_connector_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations<T>["getUserConnector"];
        put?: never;
        post?: never;
        delete: operations<T>["disconnectService"];
        options?: never;
        head?: never;
        patch: operations<T>["updateUserConnector"];
        trace?: never;
    };
}
export interface components<T extends Timestamps<unknown> = Timestamps> {
    schemas: {
        /** @description The service to connect, with the credentials for it. */
        ConnectServiceRequest: {
            /** @description Identifier of the connector, from the catalogue. */
            connector_id: string;
            /** @description The credentials. Neither `null` nor absence is admitted; the smallest value is an empty object. */
            auth_data: components<T>["schemas"]["ConnectorAuthPayload"];
        };
        /** @description Changes to a connection. Both members are optional. Whether `null` differs from leaving a member out is not documented for either, so leave out what is to stay as it is. */
        UpdateUserConnectorRequest: {
            /** @description `true` enables the connection, `false` disables it; a disabled connection still exists. The meaning of `null` against absence is not documented. */
            is_active?: boolean | null;
            /** @description New credentials. Whether they replace the stored ones or are merged into them is not documented: send the complete set. The meaning of `null` against absence is not documented either; do not count on it to delete credentials. */
            auth_data?: components<T>["schemas"]["ConnectorAuthPayload"] | null;
        };
        /** @description Credentials for the external service, a free-form object. What it has to hold depends on the connector (see its `auth_type`) and is not documented. It is never part of an answer. */
        ConnectorAuthPayload: {
            [key: string]: unknown;
        };
        /** @description The catalogue. */
        ConnectorListResponse: {
            _links: components<T>["schemas"]["Links"];
            /** @description All connectors; possibly none. */
            connectors: components<T>["schemas"]["ConnectorData"][];
        };
        /** @description One connector of the catalogue. */
        ConnectorDetailResponse: {
            _links: components<T>["schemas"]["Links"];
            connector: components<T>["schemas"]["ConnectorData"];
            /** @description What the connector can do, if the call asked for it with `expand=tools`. Otherwise it is absent or empty, so an empty list says that there are no tools only in answer to a call that asked. */
            tools?: components<T>["schemas"]["ToolData"][];
        };
        /** @description Something that a connector can do. */
        ToolData: {
            /** @description Identifier of the tool. */
            id: string;
            /** @description Name of the tool. */
            name: string;
            /** @description Text for display; `null` when there is none. */
            description: string | null;
            /** @description A free-form object, by its name the schema of the tool's input, or `null`. The vendor describes it no further. */
            tool_schema: {
                [key: string]: unknown;
            } | null;
        };
        /** @description The user's connections. */
        UserConnectorListResponse: {
            _links: components<T>["schemas"]["Links"];
            /** @description All connections; possibly none. */
            user_connectors: components<T>["schemas"]["UserConnectorData"][];
        };
        /** @description One connection of the user. */
        UserConnectorResponse: {
            _links: components<T>["schemas"]["Links"];
            user_connector: components<T>["schemas"]["UserConnectorData"];
        };
        /** @description A user's connection to an external service. */
        UserConnectorData: {
            /** @description Identifier of the connection, used in paths. */
            id: string;
            connector: components<T>["schemas"]["ConnectorData"];
            /** @description Whether the connection is enabled. It does not tell whether its credentials still work. */
            is_active: boolean;
            /** @description When the connection was made. */
            created_at: components<T>["schemas"]["Timestamp"];
            /** @description When the connection was last changed. */
            updated_at: components<T>["schemas"]["Timestamp"];
        };
        /** @description An external service that can be connected, as it stands in the catalogue. */
        ConnectorData: {
            /** @description Identifier of the connector, not of the user's connection to it. */
            id: string;
            /** @description Name for display. */
            name: string;
            /** @description Text for display; `null` when there is none. */
            description: string | null;
            /** @description Address of an icon; `null` when there is none. */
            icon_url: string | null;
            /** @description How the service authenticates, which decides what `auth_data` has to hold. The values are not documented. */
            auth_type: string;
        };
        /** @description An instant: an integer, epoch milliseconds (UTC), or, when the call sent `X-Timestamp-Format: iso8601`, UTC text in whole seconds. */
        Timestamp: T["epoch-ms"];
        /** @description Calls that can follow this one, in HAL style, by relation name. An action is listed only while it is permitted, so do not count on any particular name. */
        Links: {
            [key: string]: components<T>["schemas"]["Link"];
        };
        /** @description One call that can follow. */
        Link: {
            /** @description Where the call goes, as a path on the same server in the vendor's examples. Do not send credentials to any other server that it may name. */
            href: string;
            /**
             * @description HTTP method of the call; `GET` when absent.
             * @default GET
             */
            method?: string;
            /**
             * @description Whether `href` is a template with placeholders still to be filled in, `{name}` each, with a percent-encoded value; `false` when absent.
             * @default false
             */
            templated?: boolean;
            /** @description What the call does, for display. */
            description?: string | null;
        };
        /** @description Problem details (RFC 7807) with an error code. It is the body of every documented error except 422. */
        ProblemDetail: {
            /** @description URI of the kind of problem, `https://api.sumvin.com/errors/` and the code. */
            type: string;
            /** @description Short name of the kind of problem. */
            title: string;
            /** @description The HTTP status again. */
            status: number;
            /** @description What went wrong this time, for people. Do not parse it. */
            detail: string;
            /** @description Path of the request that failed. */
            instance: string;
            /** @description Code to branch on, `DOMAIN-STATUS-NUMBER`, such as `UCO-404-001`. A code that ends in `-R` says that the identical request may be sent again; without it a repetition is pointless, whatever the status. Codes of the connector operations (`CON-…`, `UCO-…`) do not have it. New codes may appear at any time. */
            error_code: string;
            /** @description Identifier of the failed request, to be given to Sumvin's support. */
            trace_id?: string | null;
            /** @description Ways out of the problem, by relation name. Their shape is not that of the links in other answers. */
            _links?: {
                [key: string]: components<T>["schemas"]["Affordance"];
            } | null;
        };
        /** @description Something that can be done about a problem. */
        Affordance: {
            /** @description The relation's name, the same as the key it stands under. */
            rel: string;
            /** @description Where the call goes. */
            href: string;
            /** @description What the call does. */
            description: string;
            /**
             * @description HTTP method of the call; `GET` when absent.
             * @default GET
             */
            method?: string;
            /** @description A tool name, or `null`. The vendor describes it no further. */
            tool?: string | null;
            /** @description A free-form object, or `null`. The vendor describes it no further. */
            payload?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description Why a request was not accepted. */
        HTTPValidationError: {
            /** @description The faults, one entry each. */
            detail?: components<T>["schemas"]["ValidationError"][];
        };
        /** @description One fault of a request. */
        ValidationError: {
            /** @description Where the fault is: first the part of the request (`body`, `path`, `header`…), then the names and array indexes that lead to the value. */
            loc: (string | number)[];
            /** @description The fault in words, for people. */
            msg: string;
            /** @description Kind of fault, such as `missing`. */
            type: string;
            /** @description The value that was refused, of any type. It repeats what was sent, credentials included, so keep it out of logs. */
            input?: unknown;
            /** @description Further facts about the fault; the members depend on its kind. */
            ctx?: {
                [key: string]: unknown;
            };
        };
    };
    responses: {
        /** @description No credential was sent, or it is invalid or expired, or `x-juno-orgid` is malformed. The same call does not succeed until that is put right. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["ProblemDetail"];
            };
        };
        /** @description No JWT was sent, or it is invalid or expired, or `x-juno-orgid` is malformed. The same call does not succeed until that is put right; a personal access token does not help here. */
        CatalogueUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["ProblemDetail"];
            };
        };
        /** @description The catalogue has no connector with this identifier, for instance because a connection's identifier was given. */
        ConnectorNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["ProblemDetail"];
            };
        };
        /** @description The request is well-formed but the connector was not connected; when that happens is not documented. Credentials that do not suit the connector are the likely case. */
        ConnectRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["ProblemDetail"];
            };
        };
        /** @description The catalogue has no connector with the given `connector_id`. */
        ConnectNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["ProblemDetail"];
            };
        };
        /** @description The connection collides with the present state; most likely the user is already connected to this connector. The same call sent again is answered alike: the way to new credentials is `updateUserConnector`. */
        ConnectConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["ProblemDetail"];
            };
        };
        /** @description The body does not fit: there is none, it is not JSON, a member is missing, or a value breaks its rule. The answer is not a problem detail and has no `error_code`. */
        ConnectValidationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["HTTPValidationError"];
            };
        };
        /** @description The credential is valid but gives no right to this connection. */
        UserConnectorForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["ProblemDetail"];
            };
        };
        /** @description No connection has this identifier, for instance because it was removed or a connector's identifier was given. */
        UserConnectorNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["ProblemDetail"];
            };
        };
        /** @description The request does not fit what the operation declares: no body, text that is not JSON, or a value of a wrong type. The body is not a problem detail and has no `error_code`. */
        ValidationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["HTTPValidationError"];
            };
        };
        /** @description A parameter does not fit what the operation declares. It is not to be expected, because the operations without a body take texts without further rules. The answer is not a problem detail and has no `error_code`. */
        ParametersRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["HTTPValidationError"];
            };
        };
    };
    parameters: {
        /**
         * @description Identifier of the connector (`connector.id`), not of a user's connection to it.
         * @example con-example-0001
         */
        ConnectorId: string;
        /**
         * @description What to put into the answer besides the connector itself; nothing by default. The only option is `tools`.
         * @example [
         *       "tools"
         *     ]
         */
        ConnectorExpand: "tools"[];
        /**
         * @description Identifier of the connection (`user_connector.id`), not of the connector behind it (`user_connector.connector.id`).
         * @example uco-example-0001
         */
        UserConnectorId: string;
        /**
         * @description Organisation and environment that the call belongs to, for platforms with several tenants, written `<org-id>:<env-id>`; both halves are needed, and a malformed value is answered with 401. Leave it out when there is only one tenant. The vendor types it as nullable, but a header cannot carry null: not sending it is the same.
         * @example org-example0001:env-example0001
         */
        JunoOrgId: string | null;
        /**
         * @description Token of an agent that works for the user. It is secret: treat it like a credential. It is not documented as a replacement for the JWT or the personal access token, nor is its effect on this call. Leave it out when no agent is involved; the vendor types it as nullable, but a header cannot carry null.
         * @example example-agent-token
         */
        SumvinToken: string | null;
        /**
         * @description How times are written in the JSON of the answer. With `iso8601` they are UTC text in whole seconds, `YYYY-MM-DDTHH:MM:SSZ`: 1704067200000 becomes `2024-01-01T00:00:00Z`, and milliseconds are lost. Without the header, or with any other value, they are integers, epoch milliseconds; a value the server does not know is ignored, not refused, so a misspelling goes unnoticed. It affects fields whose name ends in `_at` and the fields `timestamp`, `period_start` and `period_end`, at any depth, and nothing in the request.
         * @example iso8601
         */
        XTimestampFormat: string;
        /**
         * @description Needed with a personal access token (`pat`): the value has to start with `sumvin-cli/`, followed by a version, or the call is refused; with which status is not documented. A call with a JWT needs no particular value. Browsers do not let a script set this header, so from there only the JWT works.
         * @example sumvin-cli/0.2.1
         */
        UserAgent: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations<T extends Timestamps<unknown> = Timestamps> {
    /**
     * List the connectors
     * @description Returns the whole catalogue in one answer; there are no pages and no filters. Take a connector's `id` from here to connect it with `connectService`. A personal access token does not open the catalogue: its holder sees the connectors of existing connections only (`listUserConnectors`).
     */
    listConnectors: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Organisation and environment that the call belongs to, for platforms with several tenants, written `<org-id>:<env-id>`; both halves are needed, and a malformed value is answered with 401. Leave it out when there is only one tenant. The vendor types it as nullable, but a header cannot carry null: not sending it is the same.
                 * @example org-example0001:env-example0001
                 */
                "x-juno-orgid"?: components<T>["parameters"]["JunoOrgId"];
                /**
                 * @description How times are written in the JSON of the answer. With `iso8601` they are UTC text in whole seconds, `YYYY-MM-DDTHH:MM:SSZ`: 1704067200000 becomes `2024-01-01T00:00:00Z`, and milliseconds are lost. Without the header, or with any other value, they are integers, epoch milliseconds; a value the server does not know is ignored, not refused, so a misspelling goes unnoticed. It affects fields whose name ends in `_at` and the fields `timestamp`, `period_start` and `period_end`, at any depth, and nothing in the request.
                 * @example iso8601
                 */
                "X-Timestamp-Format"?: components<T>["parameters"]["XTimestampFormat"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All connectors of the catalogue. None of its fields is a time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["ConnectorListResponse"];
                };
            };
            401: components<T>["responses"]["CatalogueUnauthorized"];
            422: components<T>["responses"]["ParametersRefused"];
        };
    };
    /**
     * Get a connector
     * @description Returns one connector of the catalogue and, with `expand=tools`, the tools it offers. Like the list, it takes no personal access token.
     */
    getConnector: {
        parameters: {
            query?: {
                /**
                 * @description What to put into the answer besides the connector itself; nothing by default. The only option is `tools`.
                 * @example [
                 *       "tools"
                 *     ]
                 */
                expand?: components<T>["parameters"]["ConnectorExpand"];
            };
            header?: {
                /**
                 * @description Organisation and environment that the call belongs to, for platforms with several tenants, written `<org-id>:<env-id>`; both halves are needed, and a malformed value is answered with 401. Leave it out when there is only one tenant. The vendor types it as nullable, but a header cannot carry null: not sending it is the same.
                 * @example org-example0001:env-example0001
                 */
                "x-juno-orgid"?: components<T>["parameters"]["JunoOrgId"];
                /**
                 * @description How times are written in the JSON of the answer. With `iso8601` they are UTC text in whole seconds, `YYYY-MM-DDTHH:MM:SSZ`: 1704067200000 becomes `2024-01-01T00:00:00Z`, and milliseconds are lost. Without the header, or with any other value, they are integers, epoch milliseconds; a value the server does not know is ignored, not refused, so a misspelling goes unnoticed. It affects fields whose name ends in `_at` and the fields `timestamp`, `period_start` and `period_end`, at any depth, and nothing in the request.
                 * @example iso8601
                 */
                "X-Timestamp-Format"?: components<T>["parameters"]["XTimestampFormat"];
            };
            path: {
                /**
                 * @description Identifier of the connector (`connector.id`), not of a user's connection to it.
                 * @example con-example-0001
                 */
                connector_id: components<T>["parameters"]["ConnectorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connector. None of its fields is a time. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["ConnectorDetailResponse"];
                };
            };
            401: components<T>["responses"]["CatalogueUnauthorized"];
            404: components<T>["responses"]["ConnectorNotFound"];
            422: components<T>["responses"]["ParametersRefused"];
        };
    };
    /**
     * List the user's connectors
     * @description Returns all connections of the user in one answer; there are no pages and no filters. Whether a connection that was disconnected is still listed is not documented.
     */
    listUserConnectors: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Organisation and environment that the call belongs to, for platforms with several tenants, written `<org-id>:<env-id>`; both halves are needed, and a malformed value is answered with 401. Leave it out when there is only one tenant. The vendor types it as nullable, but a header cannot carry null: not sending it is the same.
                 * @example org-example0001:env-example0001
                 */
                "x-juno-orgid"?: components<T>["parameters"]["JunoOrgId"];
                /**
                 * @description Token of an agent that works for the user. It is secret: treat it like a credential. It is not documented as a replacement for the JWT or the personal access token, nor is its effect on this call. Leave it out when no agent is involved; the vendor types it as nullable, but a header cannot carry null.
                 * @example example-agent-token
                 */
                "x-sumvin-token"?: components<T>["parameters"]["SumvinToken"];
                /**
                 * @description How times are written in the JSON of the answer. With `iso8601` they are UTC text in whole seconds, `YYYY-MM-DDTHH:MM:SSZ`: 1704067200000 becomes `2024-01-01T00:00:00Z`, and milliseconds are lost. Without the header, or with any other value, they are integers, epoch milliseconds; a value the server does not know is ignored, not refused, so a misspelling goes unnoticed. It affects fields whose name ends in `_at` and the fields `timestamp`, `period_start` and `period_end`, at any depth, and nothing in the request.
                 * @example iso8601
                 */
                "X-Timestamp-Format"?: components<T>["parameters"]["XTimestampFormat"];
                /**
                 * @description Needed with a personal access token (`pat`): the value has to start with `sumvin-cli/`, followed by a version, or the call is refused; with which status is not documented. A call with a JWT needs no particular value. Browsers do not let a script set this header, so from there only the JWT works.
                 * @example sumvin-cli/0.2.1
                 */
                "User-Agent"?: components<T>["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user's connections, enabled or not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["UserConnectorListResponse"];
                };
            };
            401: components<T>["responses"]["Unauthorized"];
            422: components<T>["responses"]["ParametersRefused"];
        };
    };
    /**
     * Connect a service
     * @description Connects the user to an external service: names a connector of the catalogue and hands over the credentials for it, which no answer repeats. There is no idempotency key, so after an answer that got lost look at `listUserConnectors` before you send the call again.
     */
    connectService: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Organisation and environment that the call belongs to, for platforms with several tenants, written `<org-id>:<env-id>`; both halves are needed, and a malformed value is answered with 401. Leave it out when there is only one tenant. The vendor types it as nullable, but a header cannot carry null: not sending it is the same.
                 * @example org-example0001:env-example0001
                 */
                "x-juno-orgid"?: components<T>["parameters"]["JunoOrgId"];
                /**
                 * @description Token of an agent that works for the user. It is secret: treat it like a credential. It is not documented as a replacement for the JWT or the personal access token, nor is its effect on this call. Leave it out when no agent is involved; the vendor types it as nullable, but a header cannot carry null.
                 * @example example-agent-token
                 */
                "x-sumvin-token"?: components<T>["parameters"]["SumvinToken"];
                /**
                 * @description How times are written in the JSON of the answer. With `iso8601` they are UTC text in whole seconds, `YYYY-MM-DDTHH:MM:SSZ`: 1704067200000 becomes `2024-01-01T00:00:00Z`, and milliseconds are lost. Without the header, or with any other value, they are integers, epoch milliseconds; a value the server does not know is ignored, not refused, so a misspelling goes unnoticed. It affects fields whose name ends in `_at` and the fields `timestamp`, `period_start` and `period_end`, at any depth, and nothing in the request.
                 * @example iso8601
                 */
                "X-Timestamp-Format"?: components<T>["parameters"]["XTimestampFormat"];
                /**
                 * @description Needed with a personal access token (`pat`): the value has to start with `sumvin-cli/`, followed by a version, or the call is refused; with which status is not documented. A call with a JWT needs no particular value. Browsers do not let a script set this header, so from there only the JWT works.
                 * @example sumvin-cli/0.2.1
                 */
                "User-Agent"?: components<T>["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Which service to connect, and the credentials for it. Both members are required. */
        requestBody: {
            content: {
                "application/json": components<T>["schemas"]["ConnectServiceRequest"];
            };
        };
        responses: {
            /** @description The service is connected; the answer holds the new connection. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["UserConnectorResponse"];
                };
            };
            400: components<T>["responses"]["ConnectRefused"];
            401: components<T>["responses"]["Unauthorized"];
            404: components<T>["responses"]["ConnectNotFound"];
            409: components<T>["responses"]["ConnectConflict"];
            422: components<T>["responses"]["ConnectValidationFailed"];
        };
    };
    /**
     * Get a user connector
     * @description Returns one of the user's connections with the connector behind it, without the credentials.
     */
    getUserConnector: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Organisation and environment that the call belongs to, for platforms with several tenants, written `<org-id>:<env-id>`; both halves are needed, and a malformed value is answered with 401. Leave it out when there is only one tenant. The vendor types it as nullable, but a header cannot carry null: not sending it is the same.
                 * @example org-example0001:env-example0001
                 */
                "x-juno-orgid"?: components<T>["parameters"]["JunoOrgId"];
                /**
                 * @description Token of an agent that works for the user. It is secret: treat it like a credential. It is not documented as a replacement for the JWT or the personal access token, nor is its effect on this call. Leave it out when no agent is involved; the vendor types it as nullable, but a header cannot carry null.
                 * @example example-agent-token
                 */
                "x-sumvin-token"?: components<T>["parameters"]["SumvinToken"];
                /**
                 * @description How times are written in the JSON of the answer. With `iso8601` they are UTC text in whole seconds, `YYYY-MM-DDTHH:MM:SSZ`: 1704067200000 becomes `2024-01-01T00:00:00Z`, and milliseconds are lost. Without the header, or with any other value, they are integers, epoch milliseconds; a value the server does not know is ignored, not refused, so a misspelling goes unnoticed. It affects fields whose name ends in `_at` and the fields `timestamp`, `period_start` and `period_end`, at any depth, and nothing in the request.
                 * @example iso8601
                 */
                "X-Timestamp-Format"?: components<T>["parameters"]["XTimestampFormat"];
                /**
                 * @description Needed with a personal access token (`pat`): the value has to start with `sumvin-cli/`, followed by a version, or the call is refused; with which status is not documented. A call with a JWT needs no particular value. Browsers do not let a script set this header, so from there only the JWT works.
                 * @example sumvin-cli/0.2.1
                 */
                "User-Agent"?: components<T>["parameters"]["UserAgent"];
            };
            path: {
                /**
                 * @description Identifier of the connection (`user_connector.id`), not of the connector behind it (`user_connector.connector.id`).
                 * @example uco-example-0001
                 */
                user_connector_id: components<T>["parameters"]["UserConnectorId"];
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
                    "application/json": components<T>["schemas"]["UserConnectorResponse"];
                };
            };
            401: components<T>["responses"]["Unauthorized"];
            403: components<T>["responses"]["UserConnectorForbidden"];
            404: components<T>["responses"]["UserConnectorNotFound"];
            422: components<T>["responses"]["ParametersRefused"];
        };
    };
    /**
     * Disconnect a service
     * @description Removes one of the user's connections, whether it is enabled or not; the connector stays in the catalogue. To stop using a connection for a while, disable it with `updateUserConnector` instead. What becomes of the stored credentials, and of the access granted at the service itself, is not documented.
     */
    disconnectService: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Organisation and environment that the call belongs to, for platforms with several tenants, written `<org-id>:<env-id>`; both halves are needed, and a malformed value is answered with 401. Leave it out when there is only one tenant. The vendor types it as nullable, but a header cannot carry null: not sending it is the same.
                 * @example org-example0001:env-example0001
                 */
                "x-juno-orgid"?: components<T>["parameters"]["JunoOrgId"];
                /**
                 * @description Token of an agent that works for the user. It is secret: treat it like a credential. It is not documented as a replacement for the JWT or the personal access token, nor is its effect on this call. Leave it out when no agent is involved; the vendor types it as nullable, but a header cannot carry null.
                 * @example example-agent-token
                 */
                "x-sumvin-token"?: components<T>["parameters"]["SumvinToken"];
                /**
                 * @description How times are written in the JSON of the answer. With `iso8601` they are UTC text in whole seconds, `YYYY-MM-DDTHH:MM:SSZ`: 1704067200000 becomes `2024-01-01T00:00:00Z`, and milliseconds are lost. Without the header, or with any other value, they are integers, epoch milliseconds; a value the server does not know is ignored, not refused, so a misspelling goes unnoticed. It affects fields whose name ends in `_at` and the fields `timestamp`, `period_start` and `period_end`, at any depth, and nothing in the request.
                 * @example iso8601
                 */
                "X-Timestamp-Format"?: components<T>["parameters"]["XTimestampFormat"];
                /**
                 * @description Needed with a personal access token (`pat`): the value has to start with `sumvin-cli/`, followed by a version, or the call is refused; with which status is not documented. A call with a JWT needs no particular value. Browsers do not let a script set this header, so from there only the JWT works.
                 * @example sumvin-cli/0.2.1
                 */
                "User-Agent"?: components<T>["parameters"]["UserAgent"];
            };
            path: {
                /**
                 * @description Identifier of the connection (`user_connector.id`), not of the connector behind it (`user_connector.connector.id`).
                 * @example uco-example-0001
                 */
                user_connector_id: components<T>["parameters"]["UserConnectorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service is disconnected. There is no body, and so there are no links. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components<T>["responses"]["Unauthorized"];
            403: components<T>["responses"]["UserConnectorForbidden"];
            404: components<T>["responses"]["UserConnectorNotFound"];
            422: components<T>["responses"]["ParametersRefused"];
        };
    };
    /**
     * Update a user connector
     * @description Switches one of the user's connections on or off, hands it new credentials, or both. Send only what is to change. What an explicit `null` does is not documented, so leave a member out rather than send `null`. Credentials go in but never come back: the answer holds the connection and its connector, without them.
     */
    updateUserConnector: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Organisation and environment that the call belongs to, for platforms with several tenants, written `<org-id>:<env-id>`; both halves are needed, and a malformed value is answered with 401. Leave it out when there is only one tenant. The vendor types it as nullable, but a header cannot carry null: not sending it is the same.
                 * @example org-example0001:env-example0001
                 */
                "x-juno-orgid"?: components<T>["parameters"]["JunoOrgId"];
                /**
                 * @description Token of an agent that works for the user. It is secret: treat it like a credential. It is not documented as a replacement for the JWT or the personal access token, nor is its effect on this call. Leave it out when no agent is involved; the vendor types it as nullable, but a header cannot carry null.
                 * @example example-agent-token
                 */
                "x-sumvin-token"?: components<T>["parameters"]["SumvinToken"];
                /**
                 * @description How times are written in the JSON of the answer. With `iso8601` they are UTC text in whole seconds, `YYYY-MM-DDTHH:MM:SSZ`: 1704067200000 becomes `2024-01-01T00:00:00Z`, and milliseconds are lost. Without the header, or with any other value, they are integers, epoch milliseconds; a value the server does not know is ignored, not refused, so a misspelling goes unnoticed. It affects fields whose name ends in `_at` and the fields `timestamp`, `period_start` and `period_end`, at any depth, and nothing in the request.
                 * @example iso8601
                 */
                "X-Timestamp-Format"?: components<T>["parameters"]["XTimestampFormat"];
                /**
                 * @description Needed with a personal access token (`pat`): the value has to start with `sumvin-cli/`, followed by a version, or the call is refused; with which status is not documented. A call with a JWT needs no particular value. Browsers do not let a script set this header, so from there only the JWT works.
                 * @example sumvin-cli/0.2.1
                 */
                "User-Agent"?: components<T>["parameters"]["UserAgent"];
            };
            path: {
                /**
                 * @description Identifier of the connection (`user_connector.id`), not of the connector behind it (`user_connector.connector.id`).
                 * @example uco-example-0001
                 */
                user_connector_id: components<T>["parameters"]["UserConnectorId"];
            };
            cookie?: never;
        };
        /** @description What to change about the connection. A body is required even though each of its members is optional. */
        requestBody: {
            content: {
                "application/json": components<T>["schemas"]["UpdateUserConnectorRequest"];
            };
        };
        responses: {
            /** @description The connection as it is after the update. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["UserConnectorResponse"];
                };
            };
            401: components<T>["responses"]["Unauthorized"];
            403: components<T>["responses"]["UserConnectorForbidden"];
            404: components<T>["responses"]["UserConnectorNotFound"];
            422: components<T>["responses"]["ValidationFailed"];
        };
    };
}

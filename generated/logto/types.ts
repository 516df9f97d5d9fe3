// Compiled by `npm run generate`. Do not edit.
import type { Timestamps } from "../../src/timestamps.ts";

export interface paths<T extends Timestamps<unknown> = Timestamps> {
    "/api/connectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations<T>["ListConnectors"];
        put?: never;
        post: operations<T>["CreateConnector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/connectors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations<T>["GetConnector"];
        put?: never;
        post?: never;
        delete: operations<T>["DeleteConnector"];
        options?: never;
        head?: never;
        patch: operations<T>["UpdateConnector"];
        trace?: never;
    };
    "/api/connectors/{factoryId}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations<T>["CreateConnectorTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/connectors/{connectorId}/authorization-uri": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations<T>["CreateConnectorAuthorizationUri"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/connector-factories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations<T>["ListConnectorFactories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/connector-factories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations<T>["GetConnectorFactory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components<T extends Timestamps<unknown> = Timestamps> {
    schemas: {
        /** @description A connector to be created. None of the members may be `null`. */
        CreateConnectorRequest: {
            /** @description An id of your own for the connector, not in use yet; without it the server makes one up. For providers that must be told an address that contains it before they give out what `config` needs. */
            id?: string;
            /** @description The id of the factory to make the connector from (`id` of a `ConnectorFactory`); no demo factory. */
            connectorId: string;
            /** @description The connector's configuration, checked against what the factory expects. Left out, it is `{}` and not checked, and an update can bring it later; an empty object is checked. Empty values inside are stripped before it is stored. */
            config?: components<T>["schemas"]["JsonObject"];
            /** @description How the connector presents itself, in place of its factory's defaults: required, with a `target`, for a social factory of a standard protocol (`isStandard`: OIDC, OAuth 2.0, SAML), not for any other. */
            metadata?: components<T>["schemas"]["ConfigurableConnectorMetadata"];
            /**
             * @description `true`: copy the user's profile from the identity provider at each sign-in; for social connectors. `false`: only when the user is created.
             * @default false
             */
            syncProfile?: boolean;
            /**
             * @description Whether to keep the tokens that the identity provider issues at sign-in. `true` takes a social factory with `isTokenStorageSupported` and a server that has a key-encryption key.
             * @default false
             */
            enableTokenStorage?: boolean;
        };
        /** @description What to change of a connector. A member that is left out keeps its value; none may be `null`. */
        UpdateConnectorRequest: {
            /** @description The connector's whole configuration: replaces the stored one, so a member left out is gone. Checked against what the connector's factory expects. Empty values inside are stripped before it is stored. */
            config?: components<T>["schemas"]["JsonObject"];
            /** @description How the connector presents itself, in place of its factory's defaults; only for connectors of a standard protocol (`isStandard`: OIDC, OAuth 2.0, SAML). Replaces all stored overrides, so what is left out falls back to the factory's value. `target` must be sent again with its current value, or the request is refused. */
            metadata?: components<T>["schemas"]["ConfigurableConnectorMetadata"];
            /** @description `true`: copy the user's profile from the identity provider at each sign-in; social connectors only. `false`: only when the user is created. */
            syncProfile?: boolean;
            /** @description Whether to keep the tokens that the identity provider issues at sign-in. `true` takes a social connector with `isTokenStorageSupported` and a server that has a key-encryption key. `false` also deletes every token stored so far for this connector, which cannot be undone. */
            enableTokenStorage?: boolean;
        };
        /** @description A test message for `phone` or `email`. One of them is needed, and `phone` wins over `email`. */
        CreateConnectorTestRequest: {
            /** @description The complete configuration to try, as a connector would store it. It does not come from a stored connector, nor does it go into one. */
            config: components<T>["schemas"]["JsonObject"];
            /** @description The language wanted for the message, as a language tag; the default language without it. Takes effect only if the tenant has templates by language. */
            locale?: string;
        } & ({
            /** @description The number with its country code, digits only, without a plus sign. */
            phone: string;
            /** @description Ignored beside `phone`, but refused if it is no address. */
            email?: string;
        } | {
            phone?: never;
            /** @description The address. */
            email: string;
        });
        /** @description What the authorization URI is to carry. */
        CreateConnectorAuthorizationUriRequest: {
            /** @description A random text that you can recognize when the browser comes back, against forged answers. */
            state: string;
            /** @description Where the provider sends the browser when the user is done. The provider must know it as allowed. */
            redirectUri: string;
        };
        /** @description Where a user signs in with the identity provider. */
        ConnectorAuthorizationUri: {
            /**
             * Format: uri
             * @description The provider's address, complete with `state` and the address to return to.
             */
            redirectTo: string;
        };
        /** @description A connector instance: what the tenant configured, and the values in force (those of its factory, with the instance's overrides applied). */
        Connector: components<T>["schemas"]["BaseConnector"] & {
            /** @description The id of this instance. */
            id: string;
            /** @description Whether the user's profile is copied at each sign-in (`true`) or only when the user is created (`false`). */
            syncProfile: boolean;
            /** @description Whether tokens of the identity provider are stored at sign-in. */
            enableTokenStorage: boolean;
            /** @description The stored configuration, secrets in clear. Always `{}` for a demo connector. */
            config: components<T>["schemas"]["JsonObject"];
            /** @description The overrides alone, `{}` when there are none; the values in force are `target`, `name`, `logo` and `logoDark` beside it. */
            metadata: components<T>["schemas"]["ConfigurableConnectorMetadata"];
            /** @description The id of the factory that this connector is an instance of. */
            connectorId: string;
            /** @description Information for display. Carries `fromEmail` for Logto's own e-mail service. */
            extraInfo?: {
                [key: string]: unknown;
            };
            /** @description How much of Logto's own e-mail service was used. Absent for all other connectors, and also when it could not be learnt within 3 seconds. */
            usage?: number;
        };
        /** @description A connector factory, with the values that its connectors have unless they override them. */
        ConnectorFactory: components<T>["schemas"]["BaseConnector"] & {
            /** @description The id of the factory, which is `connectorId` in its connectors. */
            id: string;
        };
        /** @description What a connector and a factory have in common. */
        BaseConnector: {
            /** @description The identity provider or service that the connector stands for. Several social connectors may share one on different platforms. */
            target: string;
            /** @description The display name, by language. */
            name: components<T>["schemas"]["I18nPhrases"];
            /** @description A short text about the connector, by language. */
            description: components<T>["schemas"]["I18nPhrases"];
            /** @description The logo, as a URL; often a long `data:` URL. */
            logo: string;
            /** @description The logo for dark themes, as a URL; `null` when there is none. */
            logoDark: string | null;
            /** @description The factory's documentation, in Markdown. */
            readme: string;
            /** @description A template of the configuration, as text. */
            configTemplate?: string;
            /** @description The form fields from which a console builds `config`. Tell their kinds apart by `type`. */
            formItems?: components<T>["schemas"]["ConnectorConfigFormItem"][];
            /** @description Further data of the connector's metadata. */
            customData?: components<T>["schemas"]["JsonObject"];
            /**
             * @deprecated
             * @description The sender's address. Deprecated by the vendor in favour of `customData`.
             */
            fromEmail?: string;
            /** @description Where a social connector can be used; `null` for e-mail and SMS connectors. */
            platform: ("Native" | "Universal" | "Web" | null) | (string & {});
            /** @description Whether the connector speaks a standard protocol (OIDC, OAuth 2.0, SAML), so that its `metadata` can be set and its factory can have several instances. */
            isStandard?: boolean;
            /** @description Whether `enableTokenStorage` can be turned on. */
            isTokenStorageSupported?: boolean;
            /** @description What the connector is for. */
            type: ("Email" | "Sms" | "Social") | (string & {});
            /** @description Whether this is one of Logto's demo connectors, or the factory of one. */
            isDemo?: boolean;
        };
        /** @description The part of a connector's metadata that an instance can override. */
        ConfigurableConnectorMetadata: {
            /** @description The identity provider that the connector stands for, chosen at its creation and fixed since. An update that sends `metadata` must repeat it. */
            target?: string;
            /** @description The display name, by language. */
            name?: components<T>["schemas"]["I18nPhrases"];
            /** @description The logo, as a URL. */
            logo?: string;
            /** @description The logo for dark themes, as a URL. `null` in a request has the same effect as leaving it out. */
            logoDark?: string | null;
        };
        /** @description A text in several languages, keyed by language tag (`en`, `fr`, `pt-BR`). English is mandatory. A key that is no language tag known to Logto is refused. */
        I18nPhrases: {
            /** @description The English text, used where a translation is missing. */
            en: string;
        } & {
            [key: string]: string;
        };
        /** @description A JSON object whose members depend on the connector's factory. */
        JsonObject: {
            [key: string]: unknown;
        };
        /** @description One field of the form from which a console builds `config`. `type` tells the kinds apart. */
        ConnectorConfigFormItem: components<T>["schemas"]["SelectFormItem"] | components<T>["schemas"]["MultiSelectFormItem"] | components<T>["schemas"]["InputFormItem"];
        /** @description A field with a list to choose one value from. */
        SelectFormItem: components<T>["schemas"]["BaseFormItem"] & {
            /**
             * @description The kind of field.
             * @constant
             */
            type: "Select";
            /** @description The choices. */
            selectItems: {
                /** @description What goes into `config`. */
                value: string;
                /** @description What is displayed. */
                title: string;
            }[];
        };
        /** @description A field with a list to choose any number of values from. */
        MultiSelectFormItem: components<T>["schemas"]["BaseFormItem"] & {
            /**
             * @description The kind of field.
             * @constant
             */
            type: "MultiSelect";
            /** @description The choices. */
            selectItems: {
                /** @description What goes into `config`, and what is displayed. */
                value: string;
            }[];
        };
        /** @description A field to be filled in freely. */
        InputFormItem: components<T>["schemas"]["BaseFormItem"] & {
            /**
             * @description The kind of field.
             * @enum {string}
             */
            type: "Text" | "Number" | "MultilineText" | "Switch" | "Json";
        };
        /** @description What all kinds of form field have in common. */
        BaseFormItem: {
            /** @description The member of `config` that the field sets. */
            key: string;
            /** @description The field's caption. */
            label: string;
            /** @description The text shown while the field is empty. */
            placeholder?: string;
            /** @description Whether the field must be filled in. */
            required?: boolean;
            /** @description The field's initial value; any JSON value. */
            defaultValue?: unknown;
            /** @description What other fields must hold for this one to be shown. */
            showConditions?: {
                /** @description The `key` of the other field. */
                targetKey: string;
                /** @description The value that it must have; any JSON value. */
                expectValue?: unknown;
            }[];
            /** @description A text shown with the field. */
            description?: string;
            /** @description A text shown on demand. */
            tooltip?: string;
            /** @description Whether to hide what is typed. Meant for fields of type `Text` only. */
            isConfidential?: boolean;
            /** @description Whether the field belongs to a feature that is still in development. */
            isDevFeature?: boolean;
        };
        /** @description The body of a failed request. Only `message` is certain: a malformed body and an unforeseen failure come without `code`. */
        RequestErrorBody: {
            /** @description The kind of failure, as dotted words such as `connector.invalid_config`. Decide by this. */
            code?: string;
            /** @description A text for people, in the language asked for with `Accept-Language`. Never compare it. */
            message: string;
            /** @description What is known beyond `code`; any JSON value. For a failed validation `{ issues, name }`, where `issues[].path` leads to the offending member. */
            data?: unknown;
            /** @description The issues of a failed validation as text, one per line. */
            details?: string;
        };
    };
    responses: {
        /** @description A parameter was not accepted (`guard.invalid_input`). */
        BadRequest: {
            headers: {
                "Logto-Core-Request-Id": components<T>["headers"]["LogtoCoreRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["RequestErrorBody"];
            };
        };
        /** @description The credential is missing (`auth.authorization_header_missing`), is not a bearer token (`auth.authorization_token_type_not_supported`), or is not valid here: expired, of another issuer or for another resource (`auth.unauthorized`). No `WWW-Authenticate` header comes with it. A connector's plug-in that is refused by the service behind it can answer so too, then with a code that starts with `connector.`. */
        Unauthorized: {
            headers: {
                "Logto-Core-Request-Id": components<T>["headers"]["LogtoCoreRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["RequestErrorBody"];
            };
        };
        /** @description The token is valid but lacks the scope `all`, as a rule because the application has no role that carries the permission (`auth.forbidden`). */
        Forbidden: {
            headers: {
                "Logto-Core-Request-Id": components<T>["headers"]["LogtoCoreRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["RequestErrorBody"];
            };
        };
        /** @description The tenant has no connector instance of this id (`entity.not_found`). */
        ConnectorNotFound: {
            headers: {
                "Logto-Core-Request-Id": components<T>["headers"]["LogtoCoreRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["RequestErrorBody"];
            };
        };
        /** @description Two factories that are installed on the server share an id (`connector.more_than_one_connector_factory`), which happens on self-hosted servers only. Nothing about connectors works until one of them is uninstalled. */
        DuplicateFactories: {
            headers: {
                "Logto-Core-Request-Id": components<T>["headers"]["LogtoCoreRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["RequestErrorBody"];
            };
        };
        /** @description Too many requests. Logto Cloud grants a tenant 200 requests in 10 seconds by default, all endpoints together (a token bucket: about 20 per second sustained; Pro and Enterprise tenants can ask for more); a self-hosted server has no such limit. A connector's plug-in can answer so as well: `connector.rate_limit_exceeded` passes by waiting, `connector.usage_limit_exceeded` lasts until the quota is renewed or raised. Nothing says how long to wait. */
        TooManyRequests: {
            headers: {
                "Logto-Core-Request-Id": components<T>["headers"]["LogtoCoreRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["RequestErrorBody"];
            };
        };
        /** @description The server failed. A failure that it did not foresee has no `code`; one inside a connector's plug-in has a code that starts with `connector.`. Whether a change was applied is unknown: read the connector before repeating it. */
        InternalServerError: {
            headers: {
                "Logto-Core-Request-Id": components<T>["headers"]["LogtoCoreRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["RequestErrorBody"];
            };
        };
        /** @description The connector's plug-in was asked for something that it does not do (`connector.not_implemented`). Repeating the call does not help. */
        NotImplemented: {
            headers: {
                "Logto-Core-Request-Id": components<T>["headers"]["LogtoCoreRequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components<T>["schemas"]["RequestErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description The id of the connector instance (`id` of a `Connector`, at most 128 characters), not that of its factory (`connectorId`).
         * @example abc123def456ghi789jkl
         */
        ConnectorId: string;
        /**
         * @description The language wanted for the `message` of an error, in the syntax of RFC 9110.
         * @example fr, en;q=0.5
         */
        AcceptLanguage: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The server's id of this request. Quote it when reporting a problem.
         * @example a1b2c3d4e5f6g7h8
         */
        LogtoCoreRequestId: string;
    };
    pathItems: never;
}
export interface operations<T extends Timestamps<unknown> = Timestamps> {
    /**
     * List the connectors
     * @description All connectors of the tenant, or those of one `target`, in one array without pages. Demo connectors are among them, with an empty `config`; a connector whose factory is missing or cannot be loaded is left out without a word. Every call checks that the connectors go together, also those that `target` filters away, and fails with 400 when they do not. The answer holds the secrets of every `config`: do not log it.
     */
    ListConnectors: {
        parameters: {
            query?: {
                /**
                 * @description Only the connectors whose `target` in force is exactly this one. Empty is the same as absent, and it can be given only once.
                 * @example example-idp
                 */
                target?: string;
            };
            header?: {
                /**
                 * @description The language wanted for the `message` of an error, in the syntax of RFC 9110.
                 * @example fr, en;q=0.5
                 */
                "Accept-Language"?: components<T>["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connectors, in no documented order. */
            200: {
                headers: {
                    "Logto-Core-Request-Id": components<T>["headers"]["LogtoCoreRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["Connector"][];
                };
            };
            /** @description The connectors of the tenant contradict each other: more than one for e-mail (`connector.more_than_one_email`), more than one for SMS (`connector.more_than_one_sms`), or social ones that share both target and platform (`connector.multiple_target_with_same_platform`). The list fails until one of them is deleted; a single connector can still be had by its id. Or `target` was given more than once (`guard.invalid_input`). */
            400: {
                headers: {
                    "Logto-Core-Request-Id": components<T>["headers"]["LogtoCoreRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["RequestErrorBody"];
                };
            };
            401: components<T>["responses"]["Unauthorized"];
            403: components<T>["responses"]["Forbidden"];
            422: components<T>["responses"]["DuplicateFactories"];
            429: components<T>["responses"]["TooManyRequests"];
            500: components<T>["responses"]["InternalServerError"];
        };
    };
    /**
     * Create a connector
     * @description Makes a connector from a factory. A tenant has one e-mail and one SMS connector at most: creating another of these types deletes the one there was, its configuration included, in a step of its own after the new one is stored. Of a social factory there can be one connector, or any number if it speaks a standard protocol (`isStandard`: OIDC, OAuth 2.0, SAML); each of those needs a `metadata` with a `target` of its own, and no other kind takes `metadata`. Members that the server does not know are dropped without an error. Nothing makes the call repeatable: with an `id` of your own choice you can look whether a call whose answer was lost took effect. The answer is the whole connector, the secrets of its `config` included: do not log it.
     */
    CreateConnector: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language wanted for the `message` of an error, in the syntax of RFC 9110.
                 * @example fr, en;q=0.5
                 */
                "Accept-Language"?: components<T>["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new connector. A JSON object in `application/json`. */
        requestBody: {
            content: {
                "application/json": components<T>["schemas"]["CreateConnectorRequest"];
            };
        };
        responses: {
            /** @description The connector was created; the body is the connector as it is now. */
            200: {
                headers: {
                    "Logto-Core-Request-Id": components<T>["headers"]["LogtoCoreRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["Connector"];
                };
            };
            /** @description The request was understood as HTTP but not accepted: the body is no JSON (`message` only), a member is missing, has the wrong type or length, or is `null` where that is not allowed (`guard.invalid_input`), `config` does not fit the factory (`connector.invalid_config`), the factory speaks a standard protocol and `metadata.target` is missing or empty (`connector.should_specify_target`), or `metadata` was sent for a social factory that takes none (`connector.cannot_overwrite_metadata_for_non_standard_connector`). */
            400: {
                headers: {
                    "Logto-Core-Request-Id": components<T>["headers"]["LogtoCoreRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["RequestErrorBody"];
                };
            };
            401: components<T>["responses"]["Unauthorized"];
            /** @description The token is valid but lacks the scope `all` (`auth.forbidden`), or the tenant has as many social connectors as it may have: by a limit of the system (`system_limit.limit_exceeded`; 100 in a development tenant) or of its plan (`subscription.limit_exceeded`). Only Logto Cloud has these limits. */
            403: {
                headers: {
                    "Logto-Core-Request-Id": components<T>["headers"]["LogtoCoreRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["RequestErrorBody"];
                };
            };
            /** @description The body is well formed but cannot be carried out: there is no such factory, or it is one of the demo factories (`connector.not_found_with_connector_id`), its only possible connector exists already (`connector.multiple_instances_not_supported`), another social connector has the same target and platform (`connector.multiple_target_with_same_platform`), `enableTokenStorage: true` on a server without a key-encryption key (`request.feature_not_supported`) or for a factory that cannot store tokens (`connector.token_storage_not_supported`), or two installed factories share an id (`connector.more_than_one_connector_factory`). */
            422: {
                headers: {
                    "Logto-Core-Request-Id": components<T>["headers"]["LogtoCoreRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["RequestErrorBody"];
                };
            };
            429: components<T>["responses"]["TooManyRequests"];
            500: components<T>["responses"]["InternalServerError"];
            501: components<T>["responses"]["NotImplemented"];
        };
    };
    /**
     * Get a connector
     * @description One connector by its id. A demo connector is hidden here, with 400, although the list has it; one whose factory is missing or cannot be loaded is answered 404. The answer holds the secrets of its `config`: do not log it.
     */
    GetConnector: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language wanted for the `message` of an error, in the syntax of RFC 9110.
                 * @example fr, en;q=0.5
                 */
                "Accept-Language"?: components<T>["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The id of the connector instance (`id` of a `Connector`, at most 128 characters), not that of its factory (`connectorId`).
                 * @example abc123def456ghi789jkl
                 */
                id: components<T>["parameters"]["ConnectorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connector. It holds no time of creation or change. */
            200: {
                headers: {
                    "Logto-Core-Request-Id": components<T>["headers"]["LogtoCoreRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["Connector"];
                };
            };
            /** @description The connector is one of Logto's demo connectors, which are hidden (`connector.not_found`, here with 400). */
            400: {
                headers: {
                    "Logto-Core-Request-Id": components<T>["headers"]["LogtoCoreRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["RequestErrorBody"];
                };
            };
            401: components<T>["responses"]["Unauthorized"];
            403: components<T>["responses"]["Forbidden"];
            404: components<T>["responses"]["ConnectorNotFound"];
            422: components<T>["responses"]["DuplicateFactories"];
            429: components<T>["responses"]["TooManyRequests"];
            500: components<T>["responses"]["InternalServerError"];
        };
    };
    /**
     * Delete a connector
     * @description Deletes a connector and its configuration, which cannot be undone. With the last social connector of a target, that target also leaves the tenant's sign-in experience. A connector that the list leaves out, because its factory cannot be loaded, can be deleted too.
     */
    DeleteConnector: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language wanted for the `message` of an error, in the syntax of RFC 9110.
                 * @example fr, en;q=0.5
                 */
                "Accept-Language"?: components<T>["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The id of the connector instance (`id` of a `Connector`, at most 128 characters), not that of its factory (`connectorId`).
                 * @example abc123def456ghi789jkl
                 */
                id: components<T>["parameters"]["ConnectorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connector was deleted. */
            204: {
                headers: {
                    "Logto-Core-Request-Id": components<T>["headers"]["LogtoCoreRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components<T>["responses"]["BadRequest"];
            401: components<T>["responses"]["Unauthorized"];
            403: components<T>["responses"]["Forbidden"];
            404: components<T>["responses"]["ConnectorNotFound"];
            /** @description Passwords expire in this tenant, and this connector serves the last method by which a user could recover one (`sign_in_experiences.password_expiration_requires_forgot_password`), or two installed factories share an id (`connector.more_than_one_connector_factory`). */
            422: {
                headers: {
                    "Logto-Core-Request-Id": components<T>["headers"]["LogtoCoreRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["RequestErrorBody"];
                };
            };
            429: components<T>["responses"]["TooManyRequests"];
            500: components<T>["responses"]["InternalServerError"];
        };
    };
    /**
     * Update a connector
     * @description Changes the members that are sent and leaves the others alone. The merge stops there: `config` and `metadata` each replace what is stored as a whole, so read the connector, edit, and send the complete object back. `metadata` must repeat the current `target`. `enableTokenStorage: false` deletes the tokens stored for the connector. Members that the server does not know are dropped without an error, and a body with nothing left to change is refused with 422. The answer is the whole connector, the secrets of its `config` included: do not log it.
     */
    UpdateConnector: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language wanted for the `message` of an error, in the syntax of RFC 9110.
                 * @example fr, en;q=0.5
                 */
                "Accept-Language"?: components<T>["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The id of the connector instance (`id` of a `Connector`, at most 128 characters), not that of its factory (`connectorId`).
                 * @example abc123def456ghi789jkl
                 */
                id: components<T>["parameters"]["ConnectorId"];
            };
            cookie?: never;
        };
        /** @description The members to change, at least one. A JSON object in `application/json`: the server reads a `text/plain` body as one string and refuses it with 400. */
        requestBody: {
            content: {
                "application/json": components<T>["schemas"]["UpdateConnectorRequest"];
            };
        };
        responses: {
            /** @description The update was applied; the body is the connector as it is now. It holds no time of creation or change. */
            200: {
                headers: {
                    "Logto-Core-Request-Id": components<T>["headers"]["LogtoCoreRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["Connector"];
                };
            };
            /** @description The request was understood as HTTP but not accepted: the body is no JSON (`message` only), a member has the wrong type or is `null` where that is not allowed (`guard.invalid_input`), `config` does not fit the connector (`connector.invalid_config`), `metadata` lacks the current `target` or has another one (`connector.can_not_modify_target`), `metadata` was sent for a connector that takes none (`connector.cannot_overwrite_metadata_for_non_standard_connector`), the connector is one of Logto's demo connectors, which are hidden (`connector.not_found`, here with 400), or the connector's plug-in finds another fault (further codes that start with `connector.`). */
            400: {
                headers: {
                    "Logto-Core-Request-Id": components<T>["headers"]["LogtoCoreRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["RequestErrorBody"];
                };
            };
            401: components<T>["responses"]["Unauthorized"];
            403: components<T>["responses"]["Forbidden"];
            404: components<T>["responses"]["ConnectorNotFound"];
            /** @description The body is well formed but cannot be carried out: nothing in it is left to change (`entity.invalid_input`: an empty object, only unknown members, or no body), `syncProfile: true` for an e-mail or SMS connector (`connector.invalid_type_for_syncing_profile`), `enableTokenStorage: true` on a server without a key-encryption key (`request.feature_not_supported`) or for a connector that cannot store tokens (`connector.token_storage_not_supported`), a value too long for its column (`entity.value_too_long`), or two installed factories share an id (`connector.more_than_one_connector_factory`). */
            422: {
                headers: {
                    "Logto-Core-Request-Id": components<T>["headers"]["LogtoCoreRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["RequestErrorBody"];
                };
            };
            429: components<T>["responses"]["TooManyRequests"];
            500: components<T>["responses"]["InternalServerError"];
            501: components<T>["responses"]["NotImplemented"];
        };
    };
    /**
     * Send a test message
     * @description Sends a real e-mail or SMS through an e-mail or SMS factory with the `config` of the request, so that a configuration can be tried before it is stored. No connector is needed, read or changed. The message is made from the configuration's template for the usage `Generic`, with the code `000000`. 204 means that the service behind the factory took the message, not that it arrived.
     */
    CreateConnectorTest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language wanted for the `message` of an error, in the syntax of RFC 9110.
                 * @example fr, en;q=0.5
                 */
                "Accept-Language"?: components<T>["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The id of an e-mail or SMS factory (`id` of a `ConnectorFactory`), not that of a connector.
                 * @example twilio-short-message-service
                 */
                factoryId: string;
            };
            cookie?: never;
        };
        /** @description The recipient and the configuration to try. A JSON object in `application/json`. */
        requestBody: {
            content: {
                "application/json": components<T>["schemas"]["CreateConnectorTestRequest"];
            };
        };
        responses: {
            /** @description The message was handed over. */
            204: {
                headers: {
                    "Logto-Core-Request-Id": components<T>["headers"]["LogtoCoreRequestId"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The body is no JSON (`message` only), a member is missing, has the wrong type or does not match its pattern, or there is neither `phone` nor `email` (`guard.invalid_input`, in the last case without `data`), there is no e-mail or SMS factory of this id, or it is a demo factory (`connector.not_found`, here with 400), the recipient is of the other kind than the factory (`connector.unexpected_type`), `config` does not fit the factory (`connector.invalid_config`), or the plug-in finds another fault (further codes that start with `connector.`). */
            400: {
                headers: {
                    "Logto-Core-Request-Id": components<T>["headers"]["LogtoCoreRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["RequestErrorBody"];
                };
            };
            401: components<T>["responses"]["Unauthorized"];
            403: components<T>["responses"]["Forbidden"];
            /** @description Declared by the vendor, but not what an unknown factory is answered with: see 400. */
            404: {
                headers: {
                    "Logto-Core-Request-Id": components<T>["headers"]["LogtoCoreRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["RequestErrorBody"];
                };
            };
            422: components<T>["responses"]["DuplicateFactories"];
            429: components<T>["responses"]["TooManyRequests"];
            /** @description The message could not be sent: the configuration has no template for the usage `Generic` (`connector.template_not_found`), the service behind the factory failed or refused it (`connector.general`), or the server failed in a way that it did not foresee (no `code`). */
            500: {
                headers: {
                    "Logto-Core-Request-Id": components<T>["headers"]["LogtoCoreRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["RequestErrorBody"];
                };
            };
            501: components<T>["responses"]["NotImplemented"];
        };
    };
    /**
     * Make an authorization URI
     * @description The address at which a user signs in with the identity provider of a social connector and agrees. Meant for linking an identity to an existing user: send the browser there, check `state` when it comes back to `redirectUri`, and pass on what the provider added to `POST /api/users/{userId}/identities`. Nothing is stored. Connectors that need the session of a sign-in under way cannot be used here: Apple, SAML, OIDC and OAuth 2.0.
     */
    CreateConnectorAuthorizationUri: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language wanted for the `message` of an error, in the syntax of RFC 9110.
                 * @example fr, en;q=0.5
                 */
                "Accept-Language"?: components<T>["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The id of the connector instance (`id` of a `Connector`, at most 128 characters). Not what `connectorId` of a `Connector` is: that is the id of its factory.
                 * @example bcd234efg567hij890klm
                 */
                connectorId: string;
            };
            cookie?: never;
        };
        /** @description What the authorization URI is to carry. A JSON object in `application/json`. */
        requestBody: {
            content: {
                "application/json": components<T>["schemas"]["CreateConnectorAuthorizationUriRequest"];
            };
        };
        responses: {
            /** @description Where to send the browser. The member is `redirectTo`; there is no `redirectUri` in the answer. */
            200: {
                headers: {
                    "Logto-Core-Request-Id": components<T>["headers"]["LogtoCoreRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["ConnectorAuthorizationUri"];
                };
            };
            /** @description The body is no JSON (`message` only), a member is missing or has the wrong type (`guard.invalid_input`), `state` or `redirectUri` is empty (`session.insufficient_info`), the connector is not a social one (`connector.unexpected_type`), its stored configuration does not fit (`connector.invalid_config`), or the plug-in finds another fault (further codes that start with `connector.`). */
            400: {
                headers: {
                    "Logto-Core-Request-Id": components<T>["headers"]["LogtoCoreRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["RequestErrorBody"];
                };
            };
            401: components<T>["responses"]["Unauthorized"];
            403: components<T>["responses"]["Forbidden"];
            404: components<T>["responses"]["ConnectorNotFound"];
            422: components<T>["responses"]["DuplicateFactories"];
            429: components<T>["responses"]["TooManyRequests"];
            500: components<T>["responses"]["InternalServerError"];
            /** @description The connector needs the session of a sign-in under way, which there is none of here (`connector.not_implemented`): Apple, SAML, OIDC, OAuth 2.0. Repeating the call does not help. */
            501: {
                headers: {
                    "Logto-Core-Request-Id": components<T>["headers"]["LogtoCoreRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["RequestErrorBody"];
                };
            };
        };
    };
    /**
     * List the connector factories
     * @description All factories that are installed on the server, the demo ones included (`isDemo`; no connector can be made from those), in one array without pages. The answer is long, because each factory comes with its documentation and logos.
     */
    ListConnectorFactories: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language wanted for the `message` of an error, in the syntax of RFC 9110.
                 * @example fr, en;q=0.5
                 */
                "Accept-Language"?: components<T>["parameters"]["AcceptLanguage"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The factories, in no documented order. */
            200: {
                headers: {
                    "Logto-Core-Request-Id": components<T>["headers"]["LogtoCoreRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["ConnectorFactory"][];
                };
            };
            401: components<T>["responses"]["Unauthorized"];
            403: components<T>["responses"]["Forbidden"];
            422: components<T>["responses"]["DuplicateFactories"];
            429: components<T>["responses"]["TooManyRequests"];
            500: components<T>["responses"]["InternalServerError"];
        };
    };
    /**
     * Get a connector factory
     * @description One factory by its id, a demo one included. Its `formItems` say what a `config` consists of.
     */
    GetConnectorFactory: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language wanted for the `message` of an error, in the syntax of RFC 9110.
                 * @example fr, en;q=0.5
                 */
                "Accept-Language"?: components<T>["parameters"]["AcceptLanguage"];
            };
            path: {
                /**
                 * @description The id of the factory (`connectorId` of a `Connector`), not that of a connector.
                 * @example oauth2
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The factory. */
            200: {
                headers: {
                    "Logto-Core-Request-Id": components<T>["headers"]["LogtoCoreRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["ConnectorFactory"];
                };
            };
            400: components<T>["responses"]["BadRequest"];
            401: components<T>["responses"]["Unauthorized"];
            403: components<T>["responses"]["Forbidden"];
            /** @description The server has no factory of this id (`entity.not_found`). */
            404: {
                headers: {
                    "Logto-Core-Request-Id": components<T>["headers"]["LogtoCoreRequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components<T>["schemas"]["RequestErrorBody"];
                };
            };
            422: components<T>["responses"]["DuplicateFactories"];
            429: components<T>["responses"]["TooManyRequests"];
            500: components<T>["responses"]["InternalServerError"];
        };
    };
}

// Compiled by `npm run generate`. Do not edit.
import type { Timestamps } from "../../src/timestamps.ts";

export interface paths<T extends Timestamps<unknown> = Timestamps> {
    "/api/connectors/{id}": {
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
         * Update a connector
         * @description Changes the members that are sent and leaves the others alone. The merge stops there: `config` and `metadata` each replace what is stored as a whole, so read the connector, edit, and send the complete object back. `metadata` must repeat the current `target`. `enableTokenStorage: false` deletes the tokens stored for the connector. Members that the server does not know are dropped without an error, and a body with nothing left to change is refused with 422. The answer is the whole connector, the secrets of its `config` included: do not log it.
         */
        patch: operations<T>["UpdateConnector"];
        trace?: never;
    };
}
export interface components<T extends Timestamps<unknown> = Timestamps> {
    schemas: {
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
        /** @description A connector instance: what the tenant configured, and the values in force (those of its factory, with the instance's overrides applied). */
        Connector: {
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
            /** @description The form fields from which a console builds `config`. */
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
            /** @description Whether this is one of Logto's demo connectors. */
            isDemo?: boolean;
            /** @description Information for display. Carries `fromEmail` for Logto's own e-mail service. */
            extraInfo?: {
                [key: string]: unknown;
            };
            /** @description How much of Logto's own e-mail service was used. Absent for all other connectors, and also when it could not be learnt within 3 seconds. */
            usage?: number;
        };
        /** @description The part of a connector's metadata that an instance can override. */
        ConfigurableConnectorMetadata: {
            /** @description The identity provider that the connector stands for, fixed since its creation. An update that sends `metadata` must repeat it. */
            target?: string;
            /** @description The display name, by language. */
            name?: components<T>["schemas"]["I18nPhrases"];
            /** @description The logo, as a URL. */
            logo?: string;
            /** @description The logo for dark themes, as a URL. `null` in an update has the same effect as leaving it out. */
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
            /** @description The body is well formed but cannot be carried out: nothing in it is left to change (`entity.invalid_input`: an empty object, only unknown members, or no body), `syncProfile: true` for an e-mail or SMS connector (`connector.invalid_type_for_syncing_profile`), `enableTokenStorage: true` on a server without a key-encryption key (`request.feature_not_supported`) or for a connector that cannot store tokens (`connector.token_storage_not_supported`), or a value too long for its column (`entity.value_too_long`). */
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
}

// Made by "npm run generate".
export interface paths {
    readonly "/identity/sample-people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Everyone in the sample. */
        readonly get: operations["samplePeople"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/identity/sample-pairs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The pairs of the sample, with the days on which they met. */
        readonly get: operations["samplePairs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/identity/sample-sign-in": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Look in as one of the sample’s people, with the same signed session that everyone has. */
        readonly post: operations["sampleSignIn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly SamplePerson: {
            readonly id: string;
            readonly name: string;
            readonly email: string;
            /** @enum {string} */
            readonly role: "coach" | "supervisor";
            readonly pairs: readonly string[];
        };
        readonly Problem: {
            /** @description Names what went wrong; stays the same for good. */
            readonly type: string;
            readonly title: string;
            readonly status: number;
        } & {
            readonly [key: string]: unknown;
        };
        readonly SamplePair: {
            /** Format: uuid */
            readonly allianceId: string;
            readonly coach: {
                readonly id: string;
                readonly name: string;
            };
            readonly supervisor: {
                readonly id: string;
                readonly name: string;
            };
            /** Format: date */
            readonly began: string;
            readonly sessions: readonly string[];
            readonly line: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly samplePeople: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The zone of days and clock times, an IANA name. UTC where it is left out. */
                readonly "Time-Zone"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SamplePerson"][];
                };
            };
            /** @description It could not be done; the type says why. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly samplePairs: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The zone of days and clock times, an IANA name. UTC where it is left out. */
                readonly "Time-Zone"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SamplePair"][];
                };
            };
            /** @description It could not be done; the type says why. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly sampleSignIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The zone of days and clock times, an IANA name. UTC where it is left out. */
                readonly "Time-Zone"?: string;
                readonly "Idempotency-Key"?: string;
                /** @description The revision that the sender saw, in quotes, as a document or an ETag told it. */
                readonly "If-Match"?: string;
                /** @description Positions of one’s own commands, separated by commas; eight at most. */
                readonly "Alliance-Position"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly personId: string;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly name: string;
                    };
                };
            };
            /** @description It could not be done; the type says why. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}

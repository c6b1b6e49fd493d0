// Made by "npm run generate".
export interface paths {
    readonly "/operator": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who runs this installation. */
        readonly get: operations["operator"];
        readonly put?: never;
        readonly post?: never;
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
        readonly Operator: {
            /** @description Who runs this installation; null where they didn’t say. */
            readonly operator: {
                readonly name: string;
                readonly contact: string;
            } | null;
            /** @description Whether it is reached on the machine that it runs on alone. */
            readonly local: boolean;
            /** @description Whether it sends letters; without them, who runs it hands links on. */
            readonly byLetter: boolean;
        };
        readonly Problem: {
            /** @description Names what went wrong; stays the same for good. */
            readonly type: string;
            readonly title: string;
            readonly status: number;
        } & {
            readonly [key: string]: unknown;
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
    readonly operator: {
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
                    readonly "application/json": components["schemas"]["Operator"];
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

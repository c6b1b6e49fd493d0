// Made by "npm run generate".
export interface paths {
    readonly "/alliances/{allianceId}/session/schedule": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Agree when the next session is to be. */
        readonly post: operations["sessionSchedule"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/session/{id}/reschedule": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Move a session that was not held yet to another time. */
        readonly post: operations["sessionReschedule"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/session/{id}/call-off": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Call off a session that is planned; no reason is asked for. */
        readonly post: operations["sessionCallOff"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/session/{id}/hold": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Record that a scheduled session was held. */
        readonly post: operations["sessionHold"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/session/record-held": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Record a session that was held without having been scheduled. */
        readonly post: operations["sessionRecordHeld"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/session/{id}/miss": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Record that a scheduled session did not take place; no reason is asked for. */
        readonly post: operations["sessionMiss"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/session/{id}/correct": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say when a held session really was, how long it took and how we met. */
        readonly post: operations["sessionCorrect"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/session/{id}/record-in-error": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say that a session was recorded in error: with all that hangs on it, it leaves every count. */
        readonly post: operations["sessionRecordInError"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/session/{id}/put-back": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Put back a session that was recorded in error, with all that hangs on it. */
        readonly post: operations["sessionPutBack"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/session/{id}/submit-review": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Seal my review of a session; both open once both are sealed. */
        readonly post: operations["sessionSubmitReview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/session/{id}/rewrite-review": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Word my sealed review anew; the other learns nothing of it. */
        readonly post: operations["sessionRewriteReview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/session/{id}/take-back-review": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take back my own review while it is still sealed. */
        readonly post: operations["sessionTakeBackReview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/session/{id}/add-to-review": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add a later thought to my open review. */
        readonly post: operations["sessionAddToReview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/session/{id}/answer-commitment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say what became of something that one of us set out to do. */
        readonly post: operations["sessionAnswerCommitment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/themes/name": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Name a concern that keeps coming, so that it can be followed. */
        readonly post: operations["themesName"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/themes/offer-touch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Offer my reading of how deep a theme went in a session. */
        readonly post: operations["themesOfferTouch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/themes/agree-touch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Agree to the other's reading of how deep a theme went. */
        readonly post: operations["themesAgreeTouch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/themes/offer-correction": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say how a touch that we agreed should have read, and ask the other. */
        readonly post: operations["themesOfferCorrection"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/themes/agree-correction": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Agree to the other's correction of a touch. */
        readonly post: operations["themesAgreeCorrection"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/themes/offer-retraction": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say that a theme did not come up in a session after all, and ask the other. */
        readonly post: operations["themesOfferRetraction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/themes/agree-retraction": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Agree that a theme did not come up in a session after all. */
        readonly post: operations["themesAgreeRetraction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/themes/drop-offer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take back what I offered for a theme and a session, or leave what the other offered. */
        readonly post: operations["themesDropOffer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/themes/merge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Bring themes that turned out to be one together under one of their names. */
        readonly post: operations["themesMerge"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/themes/relabel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Give a theme a name that fits better. */
        readonly post: operations["themesRelabel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/themes/offer-integrated": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say that I see a theme as integrated, and ask the other. */
        readonly post: operations["themesOfferIntegrated"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/themes/agree-integrated": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Agree that a theme is integrated. */
        readonly post: operations["themesAgreeIntegrated"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/goal/articulate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Put a learning goal into words, with what 0 and at least one other of its five levels would look like. */
        readonly post: operations["goalArticulate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/goal/{id}/rate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say where I see a goal after a session, from -2 to +2. */
        readonly post: operations["goalRate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/goal/{id}/correct-rating": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Put right a rating of mine. */
        readonly post: operations["goalCorrectRating"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/goal/{id}/retract-rating": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take out a rating of mine that I had not meant to give. */
        readonly post: operations["goalRetractRating"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/goal/{id}/word-level": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say what a level of a goal looks like; earlier ratings keep the words they were given under. */
        readonly post: operations["goalWordLevel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/goal/{id}/revise": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Word a goal anew; the wordings before stay. */
        readonly post: operations["goalRevise"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/goal/{id}/achieve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Conclude a goal as reached, with what it taught. */
        readonly post: operations["goalAchieve"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/goal/{id}/release": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Lay a goal down, with thanks and with what it taught. */
        readonly post: operations["goalRelease"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/pulse/open": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Open a pulse after a session, for both to answer blind. */
        readonly post: operations["pulseOpen"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/pulse/{id}/seal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Seal my answers to a pulse; both open once both are sealed. */
        readonly post: operations["pulseSeal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/pulse/{id}/take-back": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take back my own answers while they are still sealed. */
        readonly post: operations["pulseTakeBack"];
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
        readonly Recorded: {
            /** @description The id of what the command brought about or belongs to. */
            readonly id: string;
            /** @description Revision of the stream, for If-Match; also the ETag. */
            readonly revision: string;
            /** @description Opaque, and the sender’s alone. Sent back as Alliance-Position a read has what was written. */
            readonly position: string;
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
    readonly sessionSchedule: {
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
            readonly path: {
                readonly allianceId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: date-time */
                    readonly startsAt: string;
                    readonly minutes: number;
                    /** @enum {string} */
                    readonly mode: "in-person" | "video" | "phone";
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
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly sessionReschedule: {
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
            readonly path: {
                readonly allianceId: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: date-time */
                    readonly startsAt: string;
                    readonly minutes: number;
                    /** @enum {string} */
                    readonly mode: "in-person" | "video" | "phone";
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
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly sessionCallOff: {
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
            readonly path: {
                readonly allianceId: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly why?: string;
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
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly sessionHold: {
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
            readonly path: {
                readonly allianceId: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: date-time */
                    readonly heldAt: string;
                    readonly minutes: number;
                    /** @enum {string} */
                    readonly mode: "in-person" | "video" | "phone";
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
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly sessionRecordHeld: {
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
            readonly path: {
                readonly allianceId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: date-time */
                    readonly heldAt: string;
                    readonly minutes: number;
                    /** @enum {string} */
                    readonly mode: "in-person" | "video" | "phone";
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
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly sessionMiss: {
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
            readonly path: {
                readonly allianceId: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly why?: string;
                    /** @enum {string} */
                    readonly reasonCode?: "illness" | "work" | "forgotten" | "other";
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
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly sessionCorrect: {
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
            readonly path: {
                readonly allianceId: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: date-time */
                    readonly heldAt: string;
                    readonly minutes: number;
                    /** @enum {string} */
                    readonly mode: "in-person" | "video" | "phone";
                    readonly why?: string;
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
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly sessionRecordInError: {
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
            readonly path: {
                readonly allianceId: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly why?: string;
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
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly sessionPutBack: {
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
            readonly path: {
                readonly allianceId: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly sessionSubmitReview: {
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
            readonly path: {
                readonly allianceId: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly learning: string;
                    readonly commitments: readonly {
                        readonly text: string;
                        readonly due?: string;
                    }[];
                    readonly value: number;
                    readonly valueWords?: string;
                    readonly recontractNeeded: boolean;
                    readonly recontractWords?: string;
                    readonly thinkBeyond?: string;
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
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly sessionRewriteReview: {
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
            readonly path: {
                readonly allianceId: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly learning: string;
                    readonly commitments: readonly {
                        readonly text: string;
                        readonly due?: string;
                    }[];
                    readonly value: number;
                    readonly valueWords?: string;
                    readonly recontractNeeded: boolean;
                    readonly recontractWords?: string;
                    readonly thinkBeyond?: string;
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
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly sessionTakeBackReview: {
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
            readonly path: {
                readonly allianceId: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly sessionAddToReview: {
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
            readonly path: {
                readonly allianceId: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly text: string;
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
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly sessionAnswerCommitment: {
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
            readonly path: {
                readonly allianceId: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly of: string;
                    readonly index: number;
                    /** @enum {string} */
                    readonly state: "done" | "not-yet" | "let-go";
                    readonly words?: string;
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
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly themesName: {
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
            readonly path: {
                readonly allianceId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly label: string;
                    /** @enum {string} */
                    readonly family: "contracting-and-sponsor-triangle" | "confidentiality-and-records" | "boundaries-and-dual-roles" | "ethics-and-competence-limits" | "self-doubt-and-identity" | "rescuing-and-dependency" | "not-knowing-and-silence" | "challenge-avoided" | "parallel-process" | "power-difference-and-inclusion" | "system-and-culture" | "endings-and-practice-sustainability";
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
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly themesOfferTouch: {
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
            readonly path: {
                readonly allianceId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly themeId: string;
                    /** Format: uuid */
                    readonly sessionId: string;
                    readonly depth: number;
                    readonly namedBy: string;
                    /** @enum {string} */
                    readonly function: "normative" | "formative" | "restorative";
                    readonly eye: number;
                    readonly words?: string;
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
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly themesAgreeTouch: {
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
            readonly path: {
                readonly allianceId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly themeId: string;
                    /** Format: uuid */
                    readonly sessionId: string;
                    readonly depth: number;
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
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly themesOfferCorrection: {
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
            readonly path: {
                readonly allianceId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly themeId: string;
                    /** Format: uuid */
                    readonly sessionId: string;
                    readonly depth: number;
                    readonly namedBy: string;
                    /** @enum {string} */
                    readonly function: "normative" | "formative" | "restorative";
                    readonly eye: number;
                    readonly words?: string;
                    readonly why?: string;
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
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly themesAgreeCorrection: {
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
            readonly path: {
                readonly allianceId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly themeId: string;
                    /** Format: uuid */
                    readonly sessionId: string;
                    /** Format: uuid */
                    readonly correctionId: string;
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
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly themesOfferRetraction: {
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
            readonly path: {
                readonly allianceId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly themeId: string;
                    /** Format: uuid */
                    readonly sessionId: string;
                    readonly why?: string;
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
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly themesAgreeRetraction: {
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
            readonly path: {
                readonly allianceId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly correctionId: string;
                    /** Format: uuid */
                    readonly themeId: string;
                    /** Format: uuid */
                    readonly sessionId: string;
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
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly themesDropOffer: {
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
            readonly path: {
                readonly allianceId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly themeId: string;
                    /** Format: uuid */
                    readonly sessionId: string;
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
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly themesMerge: {
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
            readonly path: {
                readonly allianceId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly from: readonly string[];
                    /** Format: uuid */
                    readonly into: string;
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
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly themesRelabel: {
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
            readonly path: {
                readonly allianceId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly themeId: string;
                    readonly label: string;
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
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly themesOfferIntegrated: {
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
            readonly path: {
                readonly allianceId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly themeId: string;
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
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly themesAgreeIntegrated: {
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
            readonly path: {
                readonly allianceId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly themeId: string;
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
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly goalArticulate: {
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
            readonly path: {
                readonly allianceId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly text: string;
                    readonly owner: string;
                    readonly weight: number;
                    readonly anchors: readonly [
                        string | null,
                        string | null,
                        string | null,
                        string | null,
                        string | null
                    ];
                    readonly themeIds: readonly string[];
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
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly goalRate: {
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
            readonly path: {
                readonly allianceId: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly level: number;
                    readonly evidence?: string;
                    /** Format: uuid */
                    readonly sessionId: string;
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
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly goalCorrectRating: {
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
            readonly path: {
                readonly allianceId: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly level: number;
                    readonly evidence?: string;
                    /** Format: uuid */
                    readonly sessionId: string;
                    readonly why?: string;
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
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly goalRetractRating: {
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
            readonly path: {
                readonly allianceId: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly sessionId: string;
                    readonly why?: string;
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
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly goalWordLevel: {
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
            readonly path: {
                readonly allianceId: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly level: number;
                    readonly text: string;
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
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly goalRevise: {
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
            readonly path: {
                readonly allianceId: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly text: string;
                    readonly why?: string;
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
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly goalAchieve: {
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
            readonly path: {
                readonly allianceId: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly learning: string;
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
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly goalRelease: {
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
            readonly path: {
                readonly allianceId: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly learning: string;
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
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly pulseOpen: {
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
            readonly path: {
                readonly allianceId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly sessionId: string;
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
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly pulseSeal: {
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
            readonly path: {
                readonly allianceId: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly alliance: readonly number[];
                    readonly agency?: readonly number[];
                    readonly guesses?: readonly number[];
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
                    readonly "application/json": components["schemas"]["Recorded"];
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
    readonly pulseTakeBack: {
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
            readonly path: {
                readonly allianceId: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Recorded"];
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

// Made by "npm run generate".
export interface paths {
    readonly "/alliances/{allianceId}/alliance/rename": {
        /** Go by another name from now on. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly name: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/nothing-would-change";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/alliance/tell-zone": {
        /** Tell the other the time zone that you live by. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly timeZone: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/nothing-would-change";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/alliance/share-learning-history": {
        /** Tell what helped and what hindered your learning in earlier relationships. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly helpedBy: readonly string[];
                        readonly hinderedBy: readonly string[];
                        readonly insight?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/nothing-told";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/alliance/surface-assumption": {
        /** Name a belief that you bring into the alliance, and what shaped it. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly text: string;
                        readonly shapedBy?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/alliance/reframe-assumption": {
        /** Put an assumption in new words, beside the old ones. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly assumptionId: string;
                        readonly to: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/no-such-assumption" | "https://learning-alliance.example/problems/nothing-would-change";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/alliance/propose-ending": {
        /** Propose to end, and a day by which to look back together. The other is asked. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly reason?: string;
                        readonly closingReviewDue: components["schemas"]["Day"];
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/day-has-passed" | "https://learning-alliance.example/problems/ending-already-proposed" | "https://learning-alliance.example/problems/too-far-ahead";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/alliance/answer-ending": {
        /** Answer a proposed ending: a yes, or what you would say before it. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly agrees: boolean;
                        readonly words?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/answer-needs-words" | "https://learning-alliance.example/problems/no-ending-proposed" | "https://learning-alliance.example/problems/not-your-turn";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/alliance/withdraw-ending": {
        /** Take back the ending that you proposed, while it is unanswered. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/ending-answered" | "https://learning-alliance.example/problems/no-ending-proposed" | "https://learning-alliance.example/problems/not-yours-to-withdraw";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/alliance/end": {
        /** End the alliance, with what it taught, if you like. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly learningSummary?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/no-ending-proposed";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["EndingWaitsProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/alliance/write-learning-summary": {
        /** Write, after the end, what it taught you. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
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
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-not-ended" | "https://learning-alliance.example/problems/alliance-not-formed";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/alliance-review/ask": {
        /** Ask for a review of how we work, for both to write. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["ReviewUnderWayProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/alliance-review/seal": {
        /** Seal my view of how we work; both open once both are sealed. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly reviewId: string;
                        readonly helps?: string;
                        readonly avoids?: string;
                        readonly assumptions: readonly {
                            /** Format: uuid */
                            readonly assumptionId?: string;
                            readonly text: string;
                        }[];
                        readonly stillTrue: readonly (("shared-learning-aim" | "wants-of-each" | "contributions-of-each" | "supervisors-approach" | "thinking-environment" | "not-knowing-agreement" | "confidentiality-and-its-limits" | "records-and-retention" | "ethics-escalation" | "organisations-view" | "session-format" | "practicalities-and-fees" | "review-rhythm" | "ending") | string)[];
                        readonly wordOn: readonly {
                            readonly clauseId: ("shared-learning-aim" | "wants-of-each" | "contributions-of-each" | "supervisors-approach" | "thinking-environment" | "not-knowing-agreement" | "confidentiality-and-its-limits" | "records-and-retention" | "ethics-escalation" | "organisations-view" | "session-format" | "practicalities-and-fees" | "review-rhythm" | "ending") | string;
                            readonly text: string;
                        }[];
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/clause-not-in-force" | "https://learning-alliance.example/problems/no-such-alliance-review" | "https://learning-alliance.example/problems/nothing-said" | "https://learning-alliance.example/problems/said-twice" | "https://learning-alliance.example/problems/view-already-sealed" | "https://learning-alliance.example/problems/views-are-open";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/alliance-review/take-back": {
        /** Take back my own view while it is still sealed. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly reviewId: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/no-such-alliance-review" | "https://learning-alliance.example/problems/no-view-of-yours" | "https://learning-alliance.example/problems/views-are-open";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/alliance-review/add": {
        /** Add to what I wrote of how we work, with today’s day. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly reviewId: string;
                        readonly text: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/no-such-alliance-review" | "https://learning-alliance.example/problems/views-are-sealed";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/alliance-review/propose-decision": {
        /** Propose something for us to decide, once both views are open. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly reviewId: string;
                        readonly text: string;
                        readonly clauseId?: ("shared-learning-aim" | "wants-of-each" | "contributions-of-each" | "supervisors-approach" | "thinking-environment" | "not-knowing-agreement" | "confidentiality-and-its-limits" | "records-and-retention" | "ethics-escalation" | "organisations-view" | "session-format" | "practicalities-and-fees" | "review-rhythm" | "ending") | string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/clause-not-in-force" | "https://learning-alliance.example/problems/enough-decisions" | "https://learning-alliance.example/problems/no-such-alliance-review" | "https://learning-alliance.example/problems/views-are-sealed";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/alliance-review/reword-decision": {
        /** Say differently what we would decide, and ask the other. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly reviewId: string;
                        /** Format: uuid */
                        readonly decisionId: string;
                        readonly text: string;
                        readonly clauseId?: ("shared-learning-aim" | "wants-of-each" | "contributions-of-each" | "supervisors-approach" | "thinking-environment" | "not-knowing-agreement" | "confidentiality-and-its-limits" | "records-and-retention" | "ethics-escalation" | "organisations-view" | "session-format" | "practicalities-and-fees" | "review-rhythm" | "ending") | string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/clause-not-in-force" | "https://learning-alliance.example/problems/no-such-alliance-review" | "https://learning-alliance.example/problems/no-such-decision" | "https://learning-alliance.example/problems/views-are-sealed";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/alliance-review/agree-decision": {
        /** Agree to what the other would have us decide, as they worded it last. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly reviewId: string;
                        /** Format: uuid */
                        readonly decisionId: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/decision-stands" | "https://learning-alliance.example/problems/no-such-alliance-review" | "https://learning-alliance.example/problems/no-such-decision" | "https://learning-alliance.example/problems/own-offer" | "https://learning-alliance.example/problems/views-are-sealed";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/alliance-review/drop-decision": {
        /** Leave out what we have not both agreed to decide. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly reviewId: string;
                        /** Format: uuid */
                        readonly decisionId: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/decision-stands" | "https://learning-alliance.example/problems/no-such-alliance-review" | "https://learning-alliance.example/problems/no-such-decision" | "https://learning-alliance.example/problems/views-are-sealed";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/alliance-review/offer-to-close": {
        /** Offer to close this review, and say which clauses it affirms for both. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly reviewId: string;
                        readonly clausesAffirmed: readonly (("shared-learning-aim" | "wants-of-each" | "contributions-of-each" | "supervisors-approach" | "thinking-environment" | "not-knowing-agreement" | "confidentiality-and-its-limits" | "records-and-retention" | "ethics-escalation" | "organisations-view" | "session-format" | "practicalities-and-fees" | "review-rhythm" | "ending") | string)[];
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/clause-not-in-force" | "https://learning-alliance.example/problems/no-such-alliance-review" | "https://learning-alliance.example/problems/views-are-sealed";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["DecisionWaitsProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/alliance-review/close": {
        /** Agree to close this review, as the other offered. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly reviewId: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/clause-not-in-force" | "https://learning-alliance.example/problems/no-closing-offered" | "https://learning-alliance.example/problems/no-such-alliance-review" | "https://learning-alliance.example/problems/own-offer" | "https://learning-alliance.example/problems/views-are-sealed";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/calendar/make-feed": {
        /** Have an address by which a calendar reads my sessions; one that I had stops. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly personId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/calendar/end-feed": {
        /** Stop the address by which a calendar reads my sessions. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly personId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/nothing-would-change";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/calendar/reopen-feed": {
        /** Have the address again that I had stopped last; the one that I have stops. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly personId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/no-feed-stopped";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/calendar/choose-naming": {
        /** Choose how entries in my calendar name whom I meet: not at all, by initials, or by name. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly personId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly naming: components["schemas"]["CalendarNaming"];
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/nothing-would-change";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/contract/draft": {
        /** Begin a contract from the usual fourteen clauses. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @constant */
                        readonly templateId: "usual-fourteen";
                        readonly countedIn?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/already-drafted" | "https://learning-alliance.example/problems/contract-has-ended";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/contract/propose-clause": {
        /** Re-word a clause of the draft or change its numbers, or add a clause of your own. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly clauseId?: ("shared-learning-aim" | "wants-of-each" | "contributions-of-each" | "supervisors-approach" | "thinking-environment" | "not-knowing-agreement" | "confidentiality-and-its-limits" | "records-and-retention" | "ethics-escalation" | "organisations-view" | "session-format" | "practicalities-and-fees" | "review-rhythm" | "ending") | string;
                        readonly title?: string;
                        readonly text: string;
                        readonly numbers?: {
                            readonly everyN: number;
                            /** @enum {string} */
                            readonly unit: "sessions" | "weeks" | "months";
                            readonly graceDays: number;
                        } | {
                            readonly years: number;
                        } | {
                            readonly minutes?: number;
                            readonly mode?: components["schemas"]["Mode"];
                            readonly zone?: string;
                            /** @enum {string} */
                            readonly worth?: "on" | "off";
                            /** @enum {string} */
                            readonly pulse?: "on" | "off";
                            /** @enum {string} */
                            readonly guesses?: "on" | "off";
                            /** @enum {string} */
                            readonly depths?: "on" | "off";
                            /** @enum {string} */
                            readonly growth?: "on" | "off";
                            /** @enum {string} */
                            readonly experiments?: "on" | "off";
                            /** @enum {string} */
                            readonly impact?: "on" | "off";
                            /** @enum {string} */
                            readonly companion?: "on" | "off";
                            /** @enum {string} */
                            readonly preparation?: "on" | "off";
                            readonly reviews?: components["schemas"]["ReviewsWay"];
                        } | {
                            /** @enum {string} */
                            readonly supervisorsPages: "named" | "not-named";
                        };
                        readonly wants?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/clause-needs-a-title" | "https://learning-alliance.example/problems/contract-has-ended" | "https://learning-alliance.example/problems/no-such-clause" | "https://learning-alliance.example/problems/nothing-drafted" | "https://learning-alliance.example/problems/nothing-would-change" | "https://learning-alliance.example/problems/numbers-of-another-clause" | "https://learning-alliance.example/problems/signed-terms-need-an-amendment";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["AmendmentAlreadyOpenProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/contract/comment-clause": {
        /** Say or ask something about a clause, without changing a word of it. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly clauseId: ("shared-learning-aim" | "wants-of-each" | "contributions-of-each" | "supervisors-approach" | "thinking-environment" | "not-knowing-agreement" | "confidentiality-and-its-limits" | "records-and-retention" | "ethics-escalation" | "organisations-view" | "session-format" | "practicalities-and-fees" | "review-rhythm" | "ending") | string;
                        readonly text: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/contract-has-ended" | "https://learning-alliance.example/problems/no-such-clause" | "https://learning-alliance.example/problems/nothing-drafted";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/contract/settle-comments": {
        /** Say that you have seen what the other said or asked about a clause. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly clauseId: ("shared-learning-aim" | "wants-of-each" | "contributions-of-each" | "supervisors-approach" | "thinking-environment" | "not-knowing-agreement" | "confidentiality-and-its-limits" | "records-and-retention" | "ethics-escalation" | "organisations-view" | "session-format" | "practicalities-and-fees" | "review-rhythm" | "ending") | string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/contract-has-ended" | "https://learning-alliance.example/problems/nothing-asked" | "https://learning-alliance.example/problems/nothing-drafted";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/contract/propose-amendment": {
        /** Propose to add, change or let go of a clause. What is in force stays so until both have signed. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** @constant */
                        readonly op: "add";
                        /** @enum {string} */
                        readonly clauseId?: "shared-learning-aim" | "wants-of-each" | "contributions-of-each" | "supervisors-approach" | "thinking-environment" | "not-knowing-agreement" | "confidentiality-and-its-limits" | "records-and-retention" | "ethics-escalation" | "organisations-view" | "session-format" | "practicalities-and-fees" | "review-rhythm" | "ending";
                        readonly title: string;
                        readonly text: string;
                        readonly numbers?: {
                            readonly everyN: number;
                            /** @enum {string} */
                            readonly unit: "sessions" | "weeks" | "months";
                            readonly graceDays: number;
                        } | {
                            readonly years: number;
                        } | {
                            readonly minutes?: number;
                            readonly mode?: components["schemas"]["Mode"];
                            readonly zone?: string;
                            /** @enum {string} */
                            readonly worth?: "on" | "off";
                            /** @enum {string} */
                            readonly pulse?: "on" | "off";
                            /** @enum {string} */
                            readonly guesses?: "on" | "off";
                            /** @enum {string} */
                            readonly depths?: "on" | "off";
                            /** @enum {string} */
                            readonly growth?: "on" | "off";
                            /** @enum {string} */
                            readonly experiments?: "on" | "off";
                            /** @enum {string} */
                            readonly impact?: "on" | "off";
                            /** @enum {string} */
                            readonly companion?: "on" | "off";
                            /** @enum {string} */
                            readonly preparation?: "on" | "off";
                            readonly reviews?: components["schemas"]["ReviewsWay"];
                        } | {
                            /** @enum {string} */
                            readonly supervisorsPages: "named" | "not-named";
                        };
                        readonly fromVersion: number;
                        readonly why?: string;
                    } | {
                        /** @constant */
                        readonly op: "change";
                        readonly clauseId: ("shared-learning-aim" | "wants-of-each" | "contributions-of-each" | "supervisors-approach" | "thinking-environment" | "not-knowing-agreement" | "confidentiality-and-its-limits" | "records-and-retention" | "ethics-escalation" | "organisations-view" | "session-format" | "practicalities-and-fees" | "review-rhythm" | "ending") | string;
                        readonly title?: string;
                        readonly text: string;
                        readonly numbers?: {
                            readonly everyN: number;
                            /** @enum {string} */
                            readonly unit: "sessions" | "weeks" | "months";
                            readonly graceDays: number;
                        } | {
                            readonly years: number;
                        } | {
                            readonly minutes?: number;
                            readonly mode?: components["schemas"]["Mode"];
                            readonly zone?: string;
                            /** @enum {string} */
                            readonly worth?: "on" | "off";
                            /** @enum {string} */
                            readonly pulse?: "on" | "off";
                            /** @enum {string} */
                            readonly guesses?: "on" | "off";
                            /** @enum {string} */
                            readonly depths?: "on" | "off";
                            /** @enum {string} */
                            readonly growth?: "on" | "off";
                            /** @enum {string} */
                            readonly experiments?: "on" | "off";
                            /** @enum {string} */
                            readonly impact?: "on" | "off";
                            /** @enum {string} */
                            readonly companion?: "on" | "off";
                            /** @enum {string} */
                            readonly preparation?: "on" | "off";
                            readonly reviews?: components["schemas"]["ReviewsWay"];
                        } | {
                            /** @enum {string} */
                            readonly supervisorsPages: "named" | "not-named";
                        };
                        readonly fromVersion: number;
                        readonly why?: string;
                    } | {
                        /** @constant */
                        readonly op: "retire";
                        readonly clauseId: ("shared-learning-aim" | "wants-of-each" | "contributions-of-each" | "supervisors-approach" | "thinking-environment" | "not-knowing-agreement" | "confidentiality-and-its-limits" | "records-and-retention" | "ethics-escalation" | "organisations-view" | "session-format" | "practicalities-and-fees" | "review-rhythm" | "ending") | string;
                        readonly fromVersion: number;
                        readonly why?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/clause-already-there" | "https://learning-alliance.example/problems/contract-has-ended" | "https://learning-alliance.example/problems/no-such-clause" | "https://learning-alliance.example/problems/nothing-drafted" | "https://learning-alliance.example/problems/nothing-would-change" | "https://learning-alliance.example/problems/numbers-of-another-clause";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["AmendmentAlreadyOpenProblem"] | components["schemas"]["ClauseIsMandatoryProblem"] | components["schemas"]["VersionHasMovedOnProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/contract/counter-amendment": {
        /** Answer an amendment with other words or numbers; then it is the other’s turn. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly amendmentId: string;
                        readonly text: string;
                        readonly numbers?: {
                            readonly everyN: number;
                            /** @enum {string} */
                            readonly unit: "sessions" | "weeks" | "months";
                            readonly graceDays: number;
                        } | {
                            readonly years: number;
                        } | {
                            readonly minutes?: number;
                            readonly mode?: components["schemas"]["Mode"];
                            readonly zone?: string;
                            /** @enum {string} */
                            readonly worth?: "on" | "off";
                            /** @enum {string} */
                            readonly pulse?: "on" | "off";
                            /** @enum {string} */
                            readonly guesses?: "on" | "off";
                            /** @enum {string} */
                            readonly depths?: "on" | "off";
                            /** @enum {string} */
                            readonly growth?: "on" | "off";
                            /** @enum {string} */
                            readonly experiments?: "on" | "off";
                            /** @enum {string} */
                            readonly impact?: "on" | "off";
                            /** @enum {string} */
                            readonly companion?: "on" | "off";
                            /** @enum {string} */
                            readonly preparation?: "on" | "off";
                            readonly reviews?: components["schemas"]["ReviewsWay"];
                        } | {
                            /** @enum {string} */
                            readonly supervisorsPages: "named" | "not-named";
                        };
                        readonly why?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/amendment-settled" | "https://learning-alliance.example/problems/contract-has-ended" | "https://learning-alliance.example/problems/no-such-amendment" | "https://learning-alliance.example/problems/not-your-turn" | "https://learning-alliance.example/problems/nothing-drafted" | "https://learning-alliance.example/problems/nothing-would-change" | "https://learning-alliance.example/problems/numbers-of-another-clause";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/contract/accept-amendment": {
        /** Accept the other’s latest words of an amendment. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly amendmentId: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/amendment-settled" | "https://learning-alliance.example/problems/contract-has-ended" | "https://learning-alliance.example/problems/no-such-amendment" | "https://learning-alliance.example/problems/not-your-turn" | "https://learning-alliance.example/problems/nothing-drafted";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/contract/decline-amendment": {
        /** Decline an amendment, with a reason if you like; what is in force goes on. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly amendmentId: string;
                        readonly reason?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/amendment-settled" | "https://learning-alliance.example/problems/contract-has-ended" | "https://learning-alliance.example/problems/no-such-amendment" | "https://learning-alliance.example/problems/not-your-turn" | "https://learning-alliance.example/problems/nothing-drafted";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/contract/decline-practice": {
        /** Say that a practice which is offered is not for us; it isn’t offered again. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly practice: components["schemas"]["Practice"];
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/already-declined" | "https://learning-alliance.example/problems/contract-has-ended" | "https://learning-alliance.example/problems/nothing-drafted" | "https://learning-alliance.example/problems/practice-in-use";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/contract/withdraw-amendment": {
        /** Take back an amendment that you proposed, or whose latest words are yours. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly amendmentId: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/amendment-settled" | "https://learning-alliance.example/problems/contract-has-ended" | "https://learning-alliance.example/problems/no-such-amendment" | "https://learning-alliance.example/problems/not-yours-to-withdraw" | "https://learning-alliance.example/problems/nothing-drafted";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/contract/sign": {
        /** Sign the next version by the fingerprint of the text that you read. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly version: number;
                        readonly textHash: string;
                        readonly statement?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/already-signed" | "https://learning-alliance.example/problems/contract-has-ended" | "https://learning-alliance.example/problems/nothing-drafted" | "https://learning-alliance.example/problems/nothing-to-sign" | "https://learning-alliance.example/problems/text-has-changed";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["VersionHasMovedOnProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/contract/affirm-clause": {
        /** Say that a clause in force is still true for you. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly clauseId: ("shared-learning-aim" | "wants-of-each" | "contributions-of-each" | "supervisors-approach" | "thinking-environment" | "not-knowing-agreement" | "confidentiality-and-its-limits" | "records-and-retention" | "ethics-escalation" | "organisations-view" | "session-format" | "practicalities-and-fees" | "review-rhythm" | "ending") | string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/clause-not-in-force" | "https://learning-alliance.example/problems/contract-has-ended" | "https://learning-alliance.example/problems/nothing-drafted";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/contract/affirm-clauses": {
        /** Say that several clauses in force are still true for you, in one go. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly clauseIds: readonly (("shared-learning-aim" | "wants-of-each" | "contributions-of-each" | "supervisors-approach" | "thinking-environment" | "not-knowing-agreement" | "confidentiality-and-its-limits" | "records-and-retention" | "ethics-escalation" | "organisations-view" | "session-format" | "practicalities-and-fees" | "review-rhythm" | "ending") | string)[];
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/clause-not-in-force" | "https://learning-alliance.example/problems/contract-has-ended" | "https://learning-alliance.example/problems/nothing-drafted";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/contract/set-review-rhythm": {
        /** Set how often we look back at how we work, while nothing is signed. Then it takes an amendment. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly everyN: number;
                        /** @enum {string} */
                        readonly unit: "sessions" | "weeks" | "months";
                        readonly graceDays: number;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/contract-has-ended" | "https://learning-alliance.example/problems/no-such-clause" | "https://learning-alliance.example/problems/nothing-drafted" | "https://learning-alliance.example/problems/nothing-would-change" | "https://learning-alliance.example/problems/numbers-of-another-clause" | "https://learning-alliance.example/problems/signed-terms-need-an-amendment";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["AmendmentAlreadyOpenProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/contract/agree-retention": {
        /** Say for how many years we keep what we share, while nothing is signed. Then it takes an amendment. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly years: number;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/contract-has-ended" | "https://learning-alliance.example/problems/no-such-clause" | "https://learning-alliance.example/problems/nothing-drafted" | "https://learning-alliance.example/problems/nothing-would-change" | "https://learning-alliance.example/problems/numbers-of-another-clause" | "https://learning-alliance.example/problems/signed-terms-need-an-amendment";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["AmendmentAlreadyOpenProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/contract/suspend": {
        /** Pause what you agreed, until a day or open. No reason is asked. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly until?: components["schemas"]["Day"];
                        readonly reasonCode?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/contract-has-ended" | "https://learning-alliance.example/problems/day-has-passed" | "https://learning-alliance.example/problems/nothing-drafted" | "https://learning-alliance.example/problems/nothing-would-change" | "https://learning-alliance.example/problems/too-far-ahead";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/contract/resume": {
        /** End the pause, today. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/contract-has-ended" | "https://learning-alliance.example/problems/nothing-drafted" | "https://learning-alliance.example/problems/nothing-paused";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/contract/propose-ending": {
        /** Propose to end the contract, signed or not. The other is asked. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly reason?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/contract-has-ended" | "https://learning-alliance.example/problems/ending-already-proposed" | "https://learning-alliance.example/problems/nothing-drafted";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/contract/answer-ending": {
        /** Answer a proposed ending of the contract: a yes, or what you would say before it. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly agrees: boolean;
                        readonly words?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/answer-needs-words" | "https://learning-alliance.example/problems/contract-has-ended" | "https://learning-alliance.example/problems/no-ending-proposed" | "https://learning-alliance.example/problems/not-your-turn" | "https://learning-alliance.example/problems/nothing-drafted";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/contract/withdraw-ending": {
        /** Take back the ending of the contract that you proposed, while it is unanswered. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/contract-has-ended" | "https://learning-alliance.example/problems/ending-answered" | "https://learning-alliance.example/problems/no-ending-proposed" | "https://learning-alliance.example/problems/not-yours-to-withdraw" | "https://learning-alliance.example/problems/nothing-drafted";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/contract/end": {
        /** End the contract, today. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/contract-has-ended" | "https://learning-alliance.example/problems/no-ending-proposed" | "https://learning-alliance.example/problems/nothing-drafted";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["EndingWaitsProblem"]);
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/settings/choose-language": {
        /** Choose the language that I read in; null goes by the browser that I read in. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly personId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly language: ("en" | "de") | null;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/nothing-would-change";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/settings/choose-mail-kinds": {
        /** Choose which of the letters that I may do without I want. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly personId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly kinds: readonly ("invitation-answered" | "waits-for-me" | "session-near" | "review-due")[];
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/nothing-would-change";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/settings/choose-time-zone": {
        /** Choose the time zone that my days are in; null goes by the device that I read on. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly personId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly timeZone: string | null;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/nothing-would-change";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/invitations/open": {
        /** Read the invitation that a link leads to; its two are led on to what came of it. */
        readonly post: {
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly token: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Invitation"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/invitations/accept": {
        /** Say yes: the alliance is formed, and begins with the few practices unless it says everything. */
        readonly post: {
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly token: string;
                        /** @enum {string} */
                        readonly begunWith?: "few" | "everything";
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/invitation-already-accepted" | "https://learning-alliance.example/problems/invitation-already-declined" | "https://learning-alliance.example/problems/inviter-cannot-accept" | "https://learning-alliance.example/problems/no-invitation";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/invitations/decline": {
        /** Say no, with a word of your own or without; nobody has to sign in for that. */
        readonly post: {
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly token: string;
                        readonly message?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["InvitationDeclined"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/invitation-already-accepted" | "https://learning-alliance.example/problems/invitation-already-declined" | "https://learning-alliance.example/problems/inviter-cannot-decline" | "https://learning-alliance.example/problems/no-invitation";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/invitations": {
        /** Invite the other into an alliance, with a first sentence of your own. */
        readonly post: {
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly inviterRole: components["schemas"]["Role"];
                        /** Format: email */
                        readonly inviteeEmail?: string;
                        readonly message: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["InvitationSent"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/already-invited";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["TooManyLettersProblem"]);
                    };
                };
            };
        };
    };
    readonly "/invitations": {
        /** Invitations that I sent: those that wait, with their links, and those answered with a no. */
        readonly get: {
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": readonly components["schemas"]["SentInvitation"][];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/invitations/sent/{invitationId}/withdraw": {
        /** Take my invitation back, or put it away after a no. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly invitationId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/invitation-already-accepted" | "https://learning-alliance.example/problems/no-invitation";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/invitations/sent/{invitationId}/readdress": {
        /** Send my invitation to another address, by a new link; the earlier link opens nothing afterwards. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly invitationId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: email */
                        readonly inviteeEmail?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["InvitationSent"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/invitation-already-accepted" | "https://learning-alliance.example/problems/invitation-already-answered" | "https://learning-alliance.example/problems/no-invitation";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["TooManyLettersProblem"]);
                    };
                };
            };
        };
    };
    readonly "/invitations/sent/{invitationId}/resend": {
        /** Send the same letter with the same link to the same address again. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly invitationId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["InvitationResent"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/no-invitation" | "https://learning-alliance.example/problems/invitation-already-accepted" | "https://learning-alliance.example/problems/invitation-already-answered";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["TooManyLettersProblem"]);
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/settings": {
        /** What I have chosen for myself: which letters I want, in which zone my days are, and in which language I read. */
        readonly get: {
            readonly parameters: {
                readonly path: {
                    readonly personId: string;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Settings"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/organisations": {
        /** The organisations that I look after. */
        readonly get: {
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": readonly components["schemas"]["Organisation"][];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Found an organisation, and look after it from then on. */
        readonly post: {
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly name: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | components["schemas"]["ContractsRefusal"];
                    };
                };
            };
        };
    };
    readonly "/organisations/{organisationId}": {
        /** One organisation that I look after. */
        readonly get: {
            readonly parameters: {
                readonly path: {
                    readonly organisationId: string;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Organisation"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/operator": {
        /** Who runs this installation. */
        readonly get: {
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Operator"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/auth/get-session": {
        /** Who is signed in; null where nobody is. */
        readonly get: {
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": {
                            readonly user: components["schemas"]["Account"];
                            readonly session: {
                                /**
                                 * Format: date-time
                                 * @description When one has to sign in again, unless the session is used before.
                                 */
                                readonly expiresAt: string;
                                /** @description Seconds that the signed token holds, which each request carries. */
                                readonly tokenHoldsFor: number;
                            };
                        } | null;
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/auth/sign-out": {
        /** Sign out here. */
        readonly post: {
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": {
                            readonly user?: components["schemas"]["Account"];
                            readonly session?: {
                                /**
                                 * Format: date-time
                                 * @description When one has to sign in again, unless the session is used before.
                                 */
                                readonly expiresAt: string;
                                /** @description Seconds that the signed token holds, which each request carries. */
                                readonly tokenHoldsFor: number;
                            };
                        };
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/auth/draft-key": {
        /** The key under which this browser keeps what I have begun to write. */
        readonly get: {
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": {
                            readonly key: string;
                        };
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/auth/jwks": {
        /** The public keys that sessions are verified by. */
        readonly get: {
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": {
                            readonly keys: readonly ({
                                readonly kid: string;
                            } & {
                                readonly [key: string]: unknown;
                            })[];
                        };
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/auth/sign-up/email": {
        /** Make an account, and sign in by it. */
        readonly post: {
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly name: string;
                        /** Format: email */
                        readonly email: string;
                        readonly password: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": {
                            readonly user?: components["schemas"]["Account"];
                            readonly session?: {
                                /**
                                 * Format: date-time
                                 * @description When one has to sign in again, unless the session is used before.
                                 */
                                readonly expiresAt: string;
                                /** @description Seconds that the signed token holds, which each request carries. */
                                readonly tokenHoldsFor: number;
                            };
                        };
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/email-in-use" | "https://learning-alliance.example/problems/password-too-common";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["PasswordTooShortProblem"] | components["schemas"]["PasswordTooLongProblem"]);
                    };
                };
            };
        };
    };
    readonly "/auth/sign-in/email": {
        /** Sign in. */
        readonly post: {
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: email */
                        readonly email: string;
                        readonly password: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": {
                            readonly user?: components["schemas"]["Account"];
                            readonly session?: {
                                /**
                                 * Format: date-time
                                 * @description When one has to sign in again, unless the session is used before.
                                 */
                                readonly expiresAt: string;
                                /** @description Seconds that the signed token holds, which each request carries. */
                                readonly tokenHoldsFor: number;
                            };
                        };
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/wrong-email-or-password";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/auth/change-password": {
        /** Choose another password; every other session ends. */
        readonly post: {
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly currentPassword: string;
                        readonly newPassword: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": {
                            readonly user?: components["schemas"]["Account"];
                            readonly session?: {
                                /**
                                 * Format: date-time
                                 * @description When one has to sign in again, unless the session is used before.
                                 */
                                readonly expiresAt: string;
                                /** @description Seconds that the signed token holds, which each request carries. */
                                readonly tokenHoldsFor: number;
                            };
                        };
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/wrong-password" | "https://learning-alliance.example/problems/password-too-common";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["PasswordTooShortProblem"] | components["schemas"]["PasswordTooLongProblem"]);
                    };
                };
            };
        };
    };
    readonly "/auth/update-user": {
        /** Go by another name. */
        readonly post: {
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly name: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": {
                            readonly user?: components["schemas"]["Account"];
                            readonly session?: {
                                /**
                                 * Format: date-time
                                 * @description When one has to sign in again, unless the session is used before.
                                 */
                                readonly expiresAt: string;
                                /** @description Seconds that the signed token holds, which each request carries. */
                                readonly tokenHoldsFor: number;
                            };
                        };
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/auth/forgot-password": {
        /** Ask for a link by which a new password can be chosen. */
        readonly post: {
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: email */
                        readonly email: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": {
                            /** @description Whether it sends letters; without them, who runs it hands links on. */
                            readonly byLetter: boolean;
                        };
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/auth/reset-password": {
        /** Choose a new password by the link that was asked for. */
        readonly post: {
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly token: string;
                        readonly newPassword: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": {
                            readonly user?: components["schemas"]["Account"];
                            readonly session?: {
                                /**
                                 * Format: date-time
                                 * @description When one has to sign in again, unless the session is used before.
                                 */
                                readonly expiresAt: string;
                                /** @description Seconds that the signed token holds, which each request carries. */
                                readonly tokenHoldsFor: number;
                            };
                        };
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/link-no-longer-works" | "https://learning-alliance.example/problems/password-too-common";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["PasswordTooShortProblem"] | components["schemas"]["PasswordTooLongProblem"]);
                    };
                };
            };
        };
    };
    readonly "/auth/change-email": {
        /** Ask for another address; it counts once its own link was opened. */
        readonly post: {
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: email */
                        readonly newEmail: string;
                        readonly password: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": {
                            /** @description Whether it sends letters; without them, who runs it hands links on. */
                            readonly byLetter: boolean;
                        };
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/wrong-password" | "https://learning-alliance.example/problems/email-already-yours";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/auth/keep-email": {
        /** Keep the address, and forget the other that was asked for. */
        readonly post: {
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": Record<string, never>;
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/auth/confirm-email": {
        /** Say that an address is one’s own, by its link. */
        readonly post: {
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly token: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": {
                            readonly email: string;
                            /** @description Whether it sends letters; without them, who runs it hands links on. */
                            readonly byLetter: boolean;
                            /** @description Whether another address counted before. */
                            readonly isNew: boolean;
                        };
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/link-no-longer-works" | "https://learning-alliance.example/problems/email-in-use";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/auth/address": {
        /** Whether I have shown that my address is mine. */
        readonly get: {
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": {
                            /** @description Whether they have shown that their address is theirs; until then no reminder goes there. */
                            readonly shown: boolean;
                        };
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/auth/show-address": {
        /** Have a link sent to my address, by which I show that it is mine. */
        readonly post: {
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": {
                            /** @description Whether it sends letters; without them, who runs it hands links on. */
                            readonly byLetter: boolean;
                        };
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/auth/devices": {
        /** Where I am signed in. */
        readonly get: {
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": {
                            readonly devices: readonly components["schemas"]["Device"][];
                        };
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/auth/devices/sign-out": {
        /** Sign out on one of my devices. */
        readonly post: {
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly id: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": Record<string, never>;
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/auth/sign-out-everywhere": {
        /** Sign out on all of my devices. */
        readonly post: {
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": Record<string, never>;
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/alliances": {
        /** My partnerships, each with what its line of time is drawn from. */
        readonly get: {
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Alliances"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/partnership": {
        /** What the line of time is drawn from. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description The last day that counts, in the zone that Time-Zone names; today when left out. */
                    readonly asOf?: string;
                    /** @description Only what both members can see, as on a screen they share. */
                    readonly audience?: "both";
                };
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Partnership"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/story": {
        /** Our story as of a day. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description The last day that counts, in the zone that Time-Zone names; today when left out. */
                    readonly asOf?: string;
                    /** @description Only what both members can see, as on a screen they share. */
                    readonly audience?: "both";
                };
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["StoryDocument"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/agreement": {
        /** Our agreement as of a day. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description The last day that counts, in the zone that Time-Zone names; today when left out. */
                    readonly asOf?: string;
                    /** @description Only what both members can see, as on a screen they share. */
                    readonly audience?: "both";
                };
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["AgreementDocument"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/sessions": {
        /** Our sessions, held, planned and missed, as of a day. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description The last day that counts, in the zone that Time-Zone names; today when left out. */
                    readonly asOf?: string;
                    /** @description Only what both members can see, as on a screen they share. */
                    readonly audience?: "both";
                };
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["SessionsDocument"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/sessions/{sessionId}": {
        /** One session that was held, with its reviews. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description The last day that counts, in the zone that Time-Zone names; today when left out. */
                    readonly asOf?: string;
                    /** @description Only what both members can see, as on a screen they share. */
                    readonly audience?: "both";
                };
                readonly path: {
                    readonly allianceId: string;
                    readonly sessionId: string;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["SessionDocument"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/practitioner": {
        /** Where each of us places themselves as a practitioner, and what the other answered, as of a day. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description The last day that counts, in the zone that Time-Zone names; today when left out. */
                    readonly asOf?: string;
                    /** @description Only what both members can see, as on a screen they share. */
                    readonly audience?: "both";
                };
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["PractitionerDocument"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/themes": {
        /** Our themes as of a day. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description The last day that counts, in the zone that Time-Zone names; today when left out. */
                    readonly asOf?: string;
                    /** @description Only what both members can see, as on a screen they share. */
                    readonly audience?: "both";
                };
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["ThemesDocument"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/experiments": {
        /** What we tried for size, as of a day. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description The last day that counts, in the zone that Time-Zone names; today when left out. */
                    readonly asOf?: string;
                    /** @description Only what both members can see, as on a screen they share. */
                    readonly audience?: "both";
                };
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["ExperimentsDocument"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/companion": {
        /** What the supervisor laid down of their own, and what each saw in the other, as of a day. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description The last day that counts, in the zone that Time-Zone names; today when left out. */
                    readonly asOf?: string;
                    /** @description Only what both members can see, as on a screen they share. */
                    readonly audience?: "both";
                };
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["CompanionDocument"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/goals": {
        /** Our learning goals as of a day. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description The last day that counts, in the zone that Time-Zone names; today when left out. */
                    readonly asOf?: string;
                    /** @description Only what both members can see, as on a screen they share. */
                    readonly audience?: "both";
                };
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["GoalsDocument"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/impact": {
        /** What the learning changed, as told, as of a day. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description The last day that counts, in the zone that Time-Zone names; today when left out. */
                    readonly asOf?: string;
                    /** @description Only what both members can see, as on a screen they share. */
                    readonly audience?: "both";
                };
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["ImpactDocument"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/alliance": {
        /** Our alliance and each one’s say in it, as of a day. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description The last day that counts, in the zone that Time-Zone names; today when left out. */
                    readonly asOf?: string;
                    /** @description Only what both members can see, as on a screen they share. */
                    readonly audience?: "both";
                };
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["AllianceDocument"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/agenda": {
        /** What we bring to our sessions, as of a day. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description The last day that counts, in the zone that Time-Zone names; today when left out. */
                    readonly asOf?: string;
                    /** @description Only what both members can see, as on a screen they share. */
                    readonly audience?: "both";
                };
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["AgendaDocument"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/alliance-review": {
        /** How we look back at our alliance, as of a day. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description The last day that counts, in the zone that Time-Zone names; today when left out. */
                    readonly asOf?: string;
                    /** @description Only what both members can see, as on a screen they share. */
                    readonly audience?: "both";
                };
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["AllianceReviewDocument"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/questions": {
        /** The questions that we keep: brought to a session, still open or answered, as of a day. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description The last day that counts, in the zone that Time-Zone names; today when left out. */
                    readonly asOf?: string;
                    /** @description Only what both members can see, as on a screen they share. */
                    readonly audience?: "both";
                };
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["QuestionsDocument"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/pairs": {
        /** My pairs today: when we met and meet next, and what waits for whom. */
        readonly get: {
            readonly parameters: {
                readonly path: {
                    readonly personId: string;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["MyPairs"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/not-knowing": {
        /** The moments that I noticed: held, shared, let go. Read by me alone. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description The last day that counts, in the zone that Time-Zone names; today when left out. */
                    readonly asOf?: string;
                    /** @description An alliance of mine: sessions are counted by it. */
                    readonly beside?: string;
                };
                readonly path: {
                    readonly personId: string;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["NotKnowingDocument"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/prepare": {
        /** What I prepare for a session of ours, or for none in particular. Read by me alone. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description The last day that counts, in the zone that Time-Zone names; today when left out. */
                    readonly asOf?: string;
                    /** @description An alliance of mine: sessions are counted by it. */
                    readonly beside?: string;
                };
                readonly path: {
                    readonly personId: string;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["PrepareDocument"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/questions": {
        /** The questions that I keep for myself, and what became of them. Read by me alone. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description The last day that counts, in the zone that Time-Zone names; today when left out. */
                    readonly asOf?: string;
                    /** @description An alliance of mine: sessions are counted by it. */
                    readonly beside?: string;
                };
                readonly path: {
                    readonly personId: string;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["OwnQuestionsDocument"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/across-pairs": {
        /** Themes across the pairs that I supervise, today: of those whose agreement names this page. */
        readonly get: {
            readonly parameters: {
                readonly path: {
                    readonly personId: string;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["AcrossPairs"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/across-pairs": {
        /** All that the supervisor reads of us across their pairs, today, and since when they can. */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description Only what both members can see, as on a screen they share. */
                    readonly audience?: "both";
                };
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["AcrossOfThePair"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/calendar": {
        /** The address by which a calendar reads my sessions, and how its entries name the other. */
        readonly get: {
            readonly parameters: {
                readonly path: {
                    readonly personId: string;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["OwnCalendar"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/agenda/share-item": {
        /** Put something on the agenda of a session, in my words. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly sessionId: string;
                        readonly text: string;
                        readonly noticedOn?: components["schemas"]["Day"];
                        readonly origin?: components["schemas"]["AgendaOrigin"];
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/no-such-session" | "https://learning-alliance.example/problems/nothing-there-to-bring" | "https://learning-alliance.example/problems/session-not-to-be";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["NoticedAheadProblem"] | components["schemas"]["TooLongAgoProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/agenda/reword-item": {
        /** Say in other words what I put on an agenda. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly itemId: string;
                        readonly text: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/item-withdrawn" | "https://learning-alliance.example/problems/item-worked-with" | "https://learning-alliance.example/problems/no-such-item" | "https://learning-alliance.example/problems/others-item";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/agenda/move-item": {
        /** Put something from one agenda on that of another session. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly itemId: string;
                        /** Format: uuid */
                        readonly sessionId: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/item-withdrawn" | "https://learning-alliance.example/problems/item-worked-with" | "https://learning-alliance.example/problems/no-such-item" | "https://learning-alliance.example/problems/no-such-session" | "https://learning-alliance.example/problems/session-not-to-be" | "https://learning-alliance.example/problems/there-already";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/agenda/withdraw-item": {
        /** Take something of mine off an agenda before the session. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly itemId: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/item-withdrawn" | "https://learning-alliance.example/problems/item-worked-with" | "https://learning-alliance.example/problems/no-such-item" | "https://learning-alliance.example/problems/others-item" | "https://learning-alliance.example/problems/said-in-the-session";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/agenda/close-item": {
        /** Say that something on our agenda is done, or that we leave it. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly itemId: string;
                        readonly outcome: components["schemas"]["AgendaOutcome"];
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/item-withdrawn" | "https://learning-alliance.example/problems/item-worked-with" | "https://learning-alliance.example/problems/left-so-already" | "https://learning-alliance.example/problems/no-such-item";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/agenda/reopen-item": {
        /** Put something back on our agenda that was done or left. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly itemId: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/item-withdrawn" | "https://learning-alliance.example/problems/item-worked-with" | "https://learning-alliance.example/problems/no-such-item" | "https://learning-alliance.example/problems/not-left";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/agenda/offer-insight": {
        /** Say what came of working with something that was on our agenda. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly itemId: string;
                        readonly insight: string;
                        readonly themeIds: readonly string[];
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/item-withdrawn" | "https://learning-alliance.example/problems/item-worked-with" | "https://learning-alliance.example/problems/no-such-item" | "https://learning-alliance.example/problems/session-not-held";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["NoSuchThemeProblem"] | components["schemas"]["ThemeMergedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/agenda/agree-insight": {
        /** Agree to what the other says came of working with it. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly itemId: string;
                        /** Format: uuid */
                        readonly insightId: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/insight-not-the-same" | "https://learning-alliance.example/problems/item-withdrawn" | "https://learning-alliance.example/problems/item-worked-with" | "https://learning-alliance.example/problems/no-insight-offered" | "https://learning-alliance.example/problems/no-such-item" | "https://learning-alliance.example/problems/own-offer" | "https://learning-alliance.example/problems/session-not-held";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/agenda/drop-insight": {
        /** Take back what I said came of it, or leave what the other said. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly itemId: string;
                        /** Format: uuid */
                        readonly insightId: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/insight-not-the-same" | "https://learning-alliance.example/problems/item-withdrawn" | "https://learning-alliance.example/problems/item-worked-with" | "https://learning-alliance.example/problems/no-insight-offered" | "https://learning-alliance.example/problems/no-such-item";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/companion/share": {
        /** Lay down an error, a question or an exploration of my own, in answer to something or unasked. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly kind: components["schemas"]["OwnLearningKind"];
                        readonly text: string;
                        readonly inResponseTo?: components["schemas"]["Answered"];
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/nothing-there-to-answer" | "https://learning-alliance.example/problems/the-supervisors-own";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["PracticeNotAgreedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/companion/{id}/correct": {
        /** Word what I laid down anew, or put it beside something else; what it was stays to be read. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                    readonly id: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly kind: components["schemas"]["OwnLearningKind"];
                        readonly text: string;
                        readonly inResponseTo?: components["schemas"]["Answered"];
                        readonly why?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/no-such-sharing" | "https://learning-alliance.example/problems/not-your-sharing" | "https://learning-alliance.example/problems/nothing-there-to-answer";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["PracticeNotAgreedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/companion/observe": {
        /** Say what I observe in the other, and learn from it. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly quality: components["schemas"]["Quality"];
                        readonly text: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["PracticeNotAgreedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/companion/{id}/correct-observation": {
        /** Word anew what I observe in the other; what it was stays to be read. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                    readonly id: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly quality: components["schemas"]["Quality"];
                        readonly text: string;
                        readonly why?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/no-such-sharing" | "https://learning-alliance.example/problems/not-your-sharing";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["PracticeNotAgreedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/companion/{id}/answer": {
        /** Say something to what the other laid down; from then on both keep it. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                    readonly id: string;
                };
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
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/no-such-sharing" | "https://learning-alliance.example/problems/your-own-sharing";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["PracticeNotAgreedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/companion/{id}/take-back": {
        /** Take back what I laid down, until the other has answered; it is gone for both. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                    readonly id: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/answered-already" | "https://learning-alliance.example/problems/no-such-sharing" | "https://learning-alliance.example/problems/not-your-sharing";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/experiment/propose": {
        /** Propose something small to try, for themes and goals of ours or for none. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly what: string;
                        readonly words?: string;
                        readonly themeIds: readonly string[];
                        readonly goalIds: readonly string[];
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["GoalConcludedProblem"] | components["schemas"]["NoSuchGoalProblem"] | components["schemas"]["NoSuchThemeProblem"] | components["schemas"]["PracticeNotAgreedProblem"] | components["schemas"]["ThemeMergedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/experiment/{id}/revise": {
        /** Say anew what is tried, and for which themes and goals; what it was stays to be read. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                    readonly id: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly what: string;
                        readonly words?: string;
                        readonly themeIds: readonly string[];
                        readonly goalIds: readonly string[];
                        readonly why?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/experiment-concluded" | "https://learning-alliance.example/problems/no-such-experiment";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["GoalConcludedProblem"] | components["schemas"]["NoSuchGoalProblem"] | components["schemas"]["NoSuchThemeProblem"] | components["schemas"]["PracticeNotAgreedProblem"] | components["schemas"]["ThemeMergedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/experiment/{id}/try": {
        /** Say that I tried it, where, and what I noticed. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                    readonly id: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly triedOn: components["schemas"]["Day"];
                        readonly where: components["schemas"]["TriedWhere"];
                        readonly noticed: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/experiment-concluded" | "https://learning-alliance.example/problems/no-such-experiment";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["BeforeWeBeganProblem"] | components["schemas"]["PracticeNotAgreedProblem"] | components["schemas"]["TriedAheadProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/experiment/{id}/correct-try": {
        /** Put right a try that I told of. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                    readonly id: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly number: number;
                        readonly triedOn: components["schemas"]["Day"];
                        readonly where: components["schemas"]["TriedWhere"];
                        readonly noticed: string;
                        readonly why?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/no-such-experiment" | "https://learning-alliance.example/problems/no-try-of-yours";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["BeforeWeBeganProblem"] | components["schemas"]["PracticeNotAgreedProblem"] | components["schemas"]["TriedAheadProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/experiment/{id}/retract-try": {
        /** Take out a try that I had not meant to tell of. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                    readonly id: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly number: number;
                        readonly why?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/experiment-concluded" | "https://learning-alliance.example/problems/no-such-experiment" | "https://learning-alliance.example/problems/no-try-of-yours";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["PracticeNotAgreedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/experiment/{id}/conclude": {
        /** Say what became of it: kept, adapted or dropped. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                    readonly id: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly outcome: components["schemas"]["ExperimentOutcome"];
                        readonly why: string;
                        /** Format: uuid */
                        readonly sessionId?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/experiment-concluded" | "https://learning-alliance.example/problems/no-such-experiment" | "https://learning-alliance.example/problems/no-such-session" | "https://learning-alliance.example/problems/not-tried-yet" | "https://learning-alliance.example/problems/session-not-held" | "https://learning-alliance.example/problems/session-not-named";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["PracticeNotAgreedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/experiment/{id}/reopen": {
        /** Take up again what was concluded. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                    readonly id: string;
                };
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
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/experiment-not-concluded" | "https://learning-alliance.example/problems/no-such-experiment";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["PracticeNotAgreedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/goal/articulate": {
        /** Put a learning goal into words, with what 0 and at least one other of its five levels would look like. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
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
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/not-a-member";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["NoSuchThemeProblem"] | components["schemas"]["ThemeMergedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/goal/{id}/rate": {
        /** Say where I see a goal after a session, from -2 to +2. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                    readonly id: string;
                };
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
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/no-such-session" | "https://learning-alliance.example/problems/session-not-held";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["GoalConcludedProblem"] | components["schemas"]["LevelWithoutWordsProblem"] | components["schemas"]["NoSuchGoalProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/goal/{id}/correct-rating": {
        /** Put right a rating of mine. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                    readonly id: string;
                };
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
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/no-rating-of-yours" | "https://learning-alliance.example/problems/session-not-held";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["LevelWithoutWordsProblem"] | components["schemas"]["NoSuchGoalProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/goal/{id}/retract-rating": {
        /** Take out a rating of mine that I had not meant to give. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                    readonly id: string;
                };
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
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/no-rating-of-yours" | "https://learning-alliance.example/problems/session-not-held";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["NoSuchGoalProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/goal/{id}/word-level": {
        /** Say what a level of a goal looks like; earlier ratings keep the words they were given under. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                    readonly id: string;
                };
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
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["GoalConcludedProblem"] | components["schemas"]["NoSuchGoalProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/goal/{id}/revise": {
        /** Word a goal anew; the wordings before stay. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                    readonly id: string;
                };
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
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["GoalConcludedProblem"] | components["schemas"]["NoSuchGoalProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/goal/{id}/achieve": {
        /** Conclude a goal as reached, with what it taught. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                    readonly id: string;
                };
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
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["GoalConcludedProblem"] | components["schemas"]["NoSuchGoalProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/goal/{id}/release": {
        /** Lay a goal down, with thanks and with what it taught. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                    readonly id: string;
                };
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
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["GoalConcludedProblem"] | components["schemas"]["NoSuchGoalProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/impact/note": {
        /** Tell what the learning changed: in practice, for a client, or in the community. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly level: components["schemas"]["ImpactLevel"];
                        readonly text: string;
                        readonly source: components["schemas"]["ImpactSource"];
                        /** Format: uuid */
                        readonly goalId?: string;
                        /** Format: uuid */
                        readonly parentImpactId?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/parent-of-another-level" | "https://learning-alliance.example/problems/parent-told-later" | "https://learning-alliance.example/problems/placed-twice";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["NoSuchGoalProblem"] | components["schemas"]["NoSuchImpactProblem"] | components["schemas"]["PracticeNotAgreedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/impact/reword": {
        /** Word a note of mine anew; the words before stay to be read. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly impactId: string;
                        readonly text: string;
                        readonly source: components["schemas"]["ImpactSource"];
                        readonly why?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/note-of-the-other" | "https://learning-alliance.example/problems/recognised-already";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["NoSuchImpactProblem"] | components["schemas"]["PracticeNotAgreedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/impact/place": {
        /** Place a note of mine behind another, from a goal, or by itself. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly impactId: string;
                        /** Format: uuid */
                        readonly goalId?: string;
                        /** Format: uuid */
                        readonly parentImpactId?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/note-of-the-other" | "https://learning-alliance.example/problems/parent-of-another-level" | "https://learning-alliance.example/problems/parent-told-later" | "https://learning-alliance.example/problems/placed-twice" | "https://learning-alliance.example/problems/recognised-already";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["NoSuchGoalProblem"] | components["schemas"]["NoSuchImpactProblem"] | components["schemas"]["PracticeNotAgreedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/impact/add-to": {
        /** Add to a note of mine what came later. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly impactId: string;
                        readonly text: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/note-of-the-other";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["NoSuchImpactProblem"] | components["schemas"]["PracticeNotAgreedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/impact/withdraw": {
        /** Withdraw a note of mine that the other has not recognised. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly impactId: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/note-of-the-other" | "https://learning-alliance.example/problems/recognised-already";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["NoSuchImpactProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/impact/echo": {
        /** Say that I recognise what the other told. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly impactId: string;
                        readonly text?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/own-note" | "https://learning-alliance.example/problems/recognised-already";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["NoSuchImpactProblem"] | components["schemas"]["PracticeNotAgreedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/impact/take-back-echo": {
        /** Take back that I recognised what the other told. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly impactId: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/not-recognised-by-you";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["NoSuchImpactProblem"]);
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/moment/notice": {
        /** Note a moment that I noticed, for myself. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly personId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly kind: components["schemas"]["MomentKind"];
                        readonly noticedOn: components["schemas"]["Day"];
                        readonly text: string;
                        /** Format: uuid */
                        readonly concerns?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/no-such-person";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["NoticedAheadProblem"] | components["schemas"]["TooLongAgoProblem"]);
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/moment/{id}/correct": {
        /** Put right what I noted of a moment. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly personId: string;
                    readonly id: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly kind: components["schemas"]["MomentKind"];
                        readonly noticedOn: components["schemas"]["Day"];
                        readonly text: string;
                        /** Format: uuid */
                        readonly concerns?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/no-such-moment" | "https://learning-alliance.example/problems/no-such-person";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["NoticedAheadProblem"] | components["schemas"]["TooLongAgoProblem"]);
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/moment/{id}/notice-avoidance": {
        /** Note that I noticed how I avoid bringing it. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly personId: string;
                    readonly id: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly noticedOn: components["schemas"]["Day"];
                        readonly text?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/moment-let-go" | "https://learning-alliance.example/problems/moment-shared" | "https://learning-alliance.example/problems/no-such-moment" | "https://learning-alliance.example/problems/no-such-person";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["NoticedAheadProblem"] | components["schemas"]["TooLongAgoProblem"]);
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/moment/{id}/share": {
        /** Share a moment that I hold: it stands on an agenda from then on, in these words. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly personId: string;
                    readonly id: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly allianceId: string;
                        /** Format: uuid */
                        readonly sessionId: string;
                        readonly text: string;
                        readonly discloseNoticedOn: boolean;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["RecordedInBoth"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/moment-let-go" | "https://learning-alliance.example/problems/moment-shared" | "https://learning-alliance.example/problems/no-such-alliance" | "https://learning-alliance.example/problems/no-such-moment" | "https://learning-alliance.example/problems/no-such-person" | "https://learning-alliance.example/problems/no-such-session" | "https://learning-alliance.example/problems/nothing-there-to-bring" | "https://learning-alliance.example/problems/session-not-to-be";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["NoticedAheadProblem"] | components["schemas"]["TooLongAgoProblem"]);
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/moment/{id}/take-back": {
        /** Take a moment back that I shared, before the session, and hold it. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly personId: string;
                    readonly id: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["RecordedInBoth"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/item-withdrawn" | "https://learning-alliance.example/problems/item-worked-with" | "https://learning-alliance.example/problems/moment-not-shared" | "https://learning-alliance.example/problems/no-such-alliance" | "https://learning-alliance.example/problems/no-such-item" | "https://learning-alliance.example/problems/no-such-moment" | "https://learning-alliance.example/problems/no-such-person" | "https://learning-alliance.example/problems/others-item" | "https://learning-alliance.example/problems/said-in-the-session";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/moment/{id}/let-go": {
        /** Let a moment go that I hold. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly personId: string;
                    readonly id: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/moment-let-go" | "https://learning-alliance.example/problems/moment-shared" | "https://learning-alliance.example/problems/no-such-moment" | "https://learning-alliance.example/problems/no-such-person";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/moment/{id}/take-up": {
        /** Take up again a moment that I had let go. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly personId: string;
                    readonly id: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/moment-not-let-go" | "https://learning-alliance.example/problems/no-such-moment" | "https://learning-alliance.example/problems/no-such-person";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/practitioner/place": {
        /** Place myself on a dimension of growth, in words, on a line from 0 to 10, or both. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly dimension: components["schemas"]["GrowthDimension"];
                        readonly words?: string;
                        readonly position?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/nothing-said";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["PracticeNotAgreedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/practitioner/answer": {
        /** Answer where the other placed themselves, in words, on the same line, or both. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly placingId: string;
                        readonly words?: string;
                        readonly position?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/already-answered" | "https://learning-alliance.example/problems/no-such-placing" | "https://learning-alliance.example/problems/nothing-said" | "https://learning-alliance.example/problems/own-placing";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["PracticeNotAgreedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/practitioner/correct": {
        /** Put right what I said in a placing, mine or the one I answered. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly placingId: string;
                        readonly words?: string;
                        readonly position?: number;
                        readonly why?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/no-such-placing" | "https://learning-alliance.example/problems/not-answered" | "https://learning-alliance.example/problems/nothing-said";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["PracticeNotAgreedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/practitioner/retract": {
        /** Take out a placing of mine, or my answer to one. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly placingId: string;
                        readonly why?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/no-such-placing" | "https://learning-alliance.example/problems/not-answered";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["PracticeNotAgreedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/preparation/start": {
        /** Begin to prepare, for myself: for a session of ours, or for none in particular. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly personId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly towards?: components["schemas"]["PreparesFor"];
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/no-such-person";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["PreparingAlreadyProblem"]);
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/preparation/review-coaching-session": {
        /** Look back on a coaching session of mine, for myself: what went well, and less well. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly personId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly preparationId: string;
                        readonly clientAlias: string;
                        readonly coachedOn: components["schemas"]["Day"];
                        readonly wentWell?: string;
                        readonly less?: string;
                        readonly eyes: readonly number[];
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/no-such-person" | "https://learning-alliance.example/problems/no-such-preparation" | "https://learning-alliance.example/problems/nothing-said" | "https://learning-alliance.example/problems/preparation-completed" | "https://learning-alliance.example/problems/too-many-looked-back-on";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["CoachedAheadProblem"] | components["schemas"]["TooLongAgoProblem"]);
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/preparation/correct-coaching-session": {
        /** Put right how I looked back on a coaching session. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly personId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly preparationId: string;
                        readonly clientAlias: string;
                        readonly coachedOn: components["schemas"]["Day"];
                        readonly wentWell?: string;
                        readonly less?: string;
                        readonly eyes: readonly number[];
                        /** Format: uuid */
                        readonly coachingId: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/no-such-coaching-session" | "https://learning-alliance.example/problems/no-such-person" | "https://learning-alliance.example/problems/no-such-preparation" | "https://learning-alliance.example/problems/nothing-said";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["CoachedAheadProblem"] | components["schemas"]["TooLongAgoProblem"]);
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/preparation/take-back-coaching-session": {
        /** Take a coaching session out of what I prepared. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly personId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly preparationId: string;
                        /** Format: uuid */
                        readonly coachingId: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/no-such-coaching-session" | "https://learning-alliance.example/problems/no-such-person" | "https://learning-alliance.example/problems/no-such-preparation";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/preparation/answer-hardest": {
        /** Say to myself what I would least like to bring. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly personId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly preparationId: string;
                        readonly text: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/no-such-person" | "https://learning-alliance.example/problems/no-such-preparation" | "https://learning-alliance.example/problems/preparation-completed";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/preparation/take-back-hardest": {
        /** Take out what I said I would least like to bring. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly personId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly preparationId: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/hardest-not-answered" | "https://learning-alliance.example/problems/no-such-person" | "https://learning-alliance.example/problems/no-such-preparation";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/preparation/complete": {
        /** Say to myself that I have prepared, and how long it took if I like. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly personId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly preparationId: string;
                        readonly minutes?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/no-such-person" | "https://learning-alliance.example/problems/no-such-preparation" | "https://learning-alliance.example/problems/preparation-completed";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/preparation/take-up": {
        /** Go on with a preparation that I had completed. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly personId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly preparationId: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/no-such-person" | "https://learning-alliance.example/problems/no-such-preparation" | "https://learning-alliance.example/problems/preparation-not-completed";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/pulse/open": {
        /** Open a pulse after a session, for both to answer blind. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
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
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/no-such-session" | "https://learning-alliance.example/problems/session-not-held";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["PracticeNotAgreedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/pulse/{id}/seal": {
        /** Seal my answers to a pulse; both open once both are sealed. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                    readonly id: string;
                };
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
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/already-sealed" | "https://learning-alliance.example/problems/no-such-pulse" | "https://learning-alliance.example/problems/pulses-are-open" | "https://learning-alliance.example/problems/session-not-held";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["PracticeNotAgreedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/pulse/{id}/take-back": {
        /** Take back my own answers while they are still sealed. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                    readonly id: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/no-answers-of-yours" | "https://learning-alliance.example/problems/no-such-pulse" | "https://learning-alliance.example/problems/pulses-are-open";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/question/keep": {
        /** Keep a question for myself. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly personId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly text: string;
                        readonly metOn?: components["schemas"]["QuestionMetOn"];
                        /** Format: uuid */
                        readonly concerns?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/no-such-person";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/question/{id}/reword": {
        /** Say in other words a question that I keep for myself. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly personId: string;
                    readonly id: string;
                };
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
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/no-such-person" | "https://learning-alliance.example/problems/no-such-question" | "https://learning-alliance.example/problems/question-with-both";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/question/{id}/bring": {
        /** Bring a question that I keep for myself: both of us keep it from then on, in these words. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly personId: string;
                    readonly id: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly allianceId: string;
                        /** Format: uuid */
                        readonly sessionId?: string;
                        readonly text: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["RecordedInBoth"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/no-such-alliance" | "https://learning-alliance.example/problems/no-such-person" | "https://learning-alliance.example/problems/no-such-question" | "https://learning-alliance.example/problems/no-such-session" | "https://learning-alliance.example/problems/nothing-there-to-bring" | "https://learning-alliance.example/problems/question-answered" | "https://learning-alliance.example/problems/question-let-go" | "https://learning-alliance.example/problems/question-with-both" | "https://learning-alliance.example/problems/session-not-to-be";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["NoticedAheadProblem"] | components["schemas"]["TooLongAgoProblem"]);
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/question/{id}/take-back": {
        /** Take a question back that I brought, and keep it for myself. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly personId: string;
                    readonly id: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /**
                         * Format: uuid
                         * @description What still stands of it on an agenda, to be taken off with it.
                         */
                        readonly itemId?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["RecordedInBoth"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/item-withdrawn" | "https://learning-alliance.example/problems/item-worked-with" | "https://learning-alliance.example/problems/no-such-alliance" | "https://learning-alliance.example/problems/no-such-item" | "https://learning-alliance.example/problems/no-such-person" | "https://learning-alliance.example/problems/no-such-question" | "https://learning-alliance.example/problems/others-item" | "https://learning-alliance.example/problems/others-question" | "https://learning-alliance.example/problems/question-not-brought" | "https://learning-alliance.example/problems/question-of-both" | "https://learning-alliance.example/problems/question-on-an-agenda" | "https://learning-alliance.example/problems/question-taken-back" | "https://learning-alliance.example/problems/said-in-the-session";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/question/{id}/let-go": {
        /** Let a question go that I keep for myself. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly personId: string;
                    readonly id: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/no-such-person" | "https://learning-alliance.example/problems/no-such-question" | "https://learning-alliance.example/problems/question-answered" | "https://learning-alliance.example/problems/question-let-go" | "https://learning-alliance.example/problems/question-with-both";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/question/{id}/answer": {
        /** Say, for myself, that a question of mine has found an answer, for now. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly personId: string;
                    readonly id: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly answer?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/no-such-person" | "https://learning-alliance.example/problems/no-such-question" | "https://learning-alliance.example/problems/question-with-both";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/people/{personId}/question/{id}/take-up": {
        /** Open a question of mine again that I had answered or let go. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly personId: string;
                    readonly id: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/no-such-person" | "https://learning-alliance.example/problems/no-such-question" | "https://learning-alliance.example/problems/question-open" | "https://learning-alliance.example/problems/question-with-both";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/questions/keep": {
        /** Keep a question for both of us, and bring it to a session if one is named. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly text: string;
                        readonly metOn?: components["schemas"]["QuestionMetOn"];
                        /**
                         * Format: uuid
                         * @description The session that it is brought to in the same breath.
                         */
                        readonly sessionId?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["RecordedInBoth"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/no-such-session" | "https://learning-alliance.example/problems/nothing-there-to-bring" | "https://learning-alliance.example/problems/session-not-to-be";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["NoticedAheadProblem"] | components["schemas"]["TooLongAgoProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/questions/reword": {
        /** Say in other words a question that I kept for both of us. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly questionId: string;
                        readonly text: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/no-such-question" | "https://learning-alliance.example/problems/others-question" | "https://learning-alliance.example/problems/question-taken-back";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/questions/bring": {
        /** Bring one of our questions to a session: it stands on its agenda from then on. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly questionId: string;
                        /** Format: uuid */
                        readonly sessionId: string;
                        /** @description As it reads on the agenda. */
                        readonly text: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["RecordedInBoth"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/brought-already" | "https://learning-alliance.example/problems/no-such-question" | "https://learning-alliance.example/problems/no-such-session" | "https://learning-alliance.example/problems/nothing-there-to-bring" | "https://learning-alliance.example/problems/question-answered" | "https://learning-alliance.example/problems/question-let-go" | "https://learning-alliance.example/problems/question-taken-back" | "https://learning-alliance.example/problems/session-not-to-be";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["NoticedAheadProblem"] | components["schemas"]["TooLongAgoProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/questions/answer": {
        /** Say that one of our questions has found an answer, for now. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly questionId: string;
                        readonly answer?: string;
                        /** Format: uuid */
                        readonly sessionId?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/no-such-question" | "https://learning-alliance.example/problems/no-such-session" | "https://learning-alliance.example/problems/question-taken-back" | "https://learning-alliance.example/problems/session-not-held";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/questions/let-go": {
        /** Let one of our questions go. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly questionId: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/no-such-question" | "https://learning-alliance.example/problems/question-answered" | "https://learning-alliance.example/problems/question-let-go" | "https://learning-alliance.example/problems/question-taken-back";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/questions/take-up": {
        /** Open one of our questions again that was answered or let go. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly questionId: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/no-such-question" | "https://learning-alliance.example/problems/question-open" | "https://learning-alliance.example/problems/question-taken-back";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/questions/take-back": {
        /** Take a question back that I kept for both of us: the other reads it no longer. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly questionId: string;
                        /**
                         * Format: uuid
                         * @description What still stands of it on an agenda, to be taken off with it.
                         */
                        readonly itemId?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["RecordedInBoth"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/item-withdrawn" | "https://learning-alliance.example/problems/item-worked-with" | "https://learning-alliance.example/problems/no-such-item" | "https://learning-alliance.example/problems/no-such-question" | "https://learning-alliance.example/problems/others-item" | "https://learning-alliance.example/problems/others-question" | "https://learning-alliance.example/problems/question-of-both" | "https://learning-alliance.example/problems/question-on-an-agenda" | "https://learning-alliance.example/problems/question-taken-back" | "https://learning-alliance.example/problems/said-in-the-session";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/session/schedule": {
        /** Agree when the next session is to be. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly startsAt: components["schemas"]["Instant"];
                        readonly minutes: number;
                        readonly mode: components["schemas"]["Mode"];
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["DayHasPassedProblem"] | components["schemas"]["TooFarAheadProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/session/{id}/reschedule": {
        /** Move a session that was not held yet to another time. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                    readonly id: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly startsAt: components["schemas"]["Instant"];
                        readonly minutes: number;
                        readonly mode: components["schemas"]["Mode"];
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/already-held" | "https://learning-alliance.example/problems/no-such-session" | "https://learning-alliance.example/problems/recorded-in-error";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["DayHasPassedProblem"] | components["schemas"]["TooFarAheadProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/session/{id}/call-off": {
        /** Call off a session that is planned; no reason is asked for. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                    readonly id: string;
                };
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
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/already-called-off" | "https://learning-alliance.example/problems/already-held" | "https://learning-alliance.example/problems/already-missed" | "https://learning-alliance.example/problems/no-such-session" | "https://learning-alliance.example/problems/recorded-in-error";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/session/{id}/hold": {
        /** Record that a scheduled session was held. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                    readonly id: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly heldAt: components["schemas"]["Instant"];
                        readonly minutes: number;
                        readonly mode: components["schemas"]["Mode"];
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/already-held" | "https://learning-alliance.example/problems/no-such-session" | "https://learning-alliance.example/problems/recorded-in-error";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["TooLongAgoProblem"] | components["schemas"]["YetToComeProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/session/record-held": {
        /** Record a session that was held without having been scheduled. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly heldAt: components["schemas"]["Instant"];
                        readonly minutes: number;
                        readonly mode: components["schemas"]["Mode"];
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["TooLongAgoProblem"] | components["schemas"]["YetToComeProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/session/{id}/miss": {
        /** Record that a scheduled session did not take place; no reason is asked for. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                    readonly id: string;
                };
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
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/already-called-off" | "https://learning-alliance.example/problems/already-held" | "https://learning-alliance.example/problems/already-missed" | "https://learning-alliance.example/problems/no-such-session" | "https://learning-alliance.example/problems/recorded-in-error";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/session/{id}/correct": {
        /** Say when a held session really was, how long it took and how we met. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                    readonly id: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly heldAt: components["schemas"]["Instant"];
                        readonly minutes: number;
                        readonly mode: components["schemas"]["Mode"];
                        readonly why?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/no-such-session" | "https://learning-alliance.example/problems/recorded-in-error" | "https://learning-alliance.example/problems/same-as-recorded" | "https://learning-alliance.example/problems/session-not-held";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["TooLongAgoProblem"] | components["schemas"]["YetToComeProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/session/{id}/record-in-error": {
        /** Say that a session was recorded in error: with all that hangs on it, it leaves every count. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                    readonly id: string;
                };
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
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/no-such-session" | "https://learning-alliance.example/problems/recorded-in-error" | "https://learning-alliance.example/problems/session-not-held";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/session/{id}/put-back": {
        /** Put back a session that was recorded in error, with all that hangs on it. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                    readonly id: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/no-such-session" | "https://learning-alliance.example/problems/not-recorded-in-error";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/session/{id}/submit-review": {
        /** Write my review of a session; it opens as the two agreed, sealed until both are there or at once. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                    readonly id: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly learning: string;
                        readonly commitments: readonly {
                            readonly text: string;
                            readonly due?: string;
                        }[];
                        readonly value?: number;
                        readonly valueWords?: string;
                        readonly recontractNeeded: boolean;
                        readonly recontractWords?: string;
                        readonly thinkBeyond?: string;
                        readonly opens?: components["schemas"]["ReviewsWay"];
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/already-reviewed" | "https://learning-alliance.example/problems/no-such-session" | "https://learning-alliance.example/problems/recorded-in-error" | "https://learning-alliance.example/problems/reviewed-for-both" | "https://learning-alliance.example/problems/reviews-are-open" | "https://learning-alliance.example/problems/session-not-held";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["PracticeNotAgreedProblem"] | components["schemas"]["ReviewsOpenOtherwiseProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/session/{id}/rewrite-review": {
        /** Word my sealed review anew; the other learns nothing of it. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                    readonly id: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly learning: string;
                        readonly commitments: readonly {
                            readonly text: string;
                            readonly due?: string;
                        }[];
                        readonly value?: number;
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
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/no-review-of-yours" | "https://learning-alliance.example/problems/no-such-session" | "https://learning-alliance.example/problems/recorded-in-error" | "https://learning-alliance.example/problems/reviews-are-open" | "https://learning-alliance.example/problems/session-not-held";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["PracticeNotAgreedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/session/{id}/take-back-review": {
        /** Take back my own review while it is still sealed. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                    readonly id: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/no-review-of-yours" | "https://learning-alliance.example/problems/no-such-session" | "https://learning-alliance.example/problems/reviews-are-open";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/session/{id}/add-to-review": {
        /** Add a later thought to my open review. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                    readonly id: string;
                };
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
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/no-review-of-yours" | "https://learning-alliance.example/problems/no-such-session" | "https://learning-alliance.example/problems/recorded-in-error" | "https://learning-alliance.example/problems/reviews-are-sealed" | "https://learning-alliance.example/problems/session-not-held";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/session/{id}/answer-commitment": {
        /** Say what became of something that one of us set out to do. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                    readonly id: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly of: string;
                        readonly index: number;
                        readonly state: components["schemas"]["CommitmentState"];
                        readonly words?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | ({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/no-such-commitment" | "https://learning-alliance.example/problems/no-such-session" | "https://learning-alliance.example/problems/recorded-in-error" | "https://learning-alliance.example/problems/reviews-are-sealed" | "https://learning-alliance.example/problems/session-not-held";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        });
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/themes/name": {
        /** Name a concern that keeps coming, so that it can be followed. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        readonly label: string;
                        readonly family: components["schemas"]["ThemeFamily"];
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["NameTakenProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/themes/offer-touch": {
        /** Offer my reading of how deep a theme went in a session. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
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
                        readonly function: components["schemas"]["SupervisionFunction"];
                        readonly eye: number;
                        readonly words?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/no-such-session" | "https://learning-alliance.example/problems/not-a-member" | "https://learning-alliance.example/problems/session-not-held";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["AlreadyTouchedProblem"] | components["schemas"]["NoSuchThemeProblem"] | components["schemas"]["ThemeMergedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/themes/agree-touch": {
        /** Agree to the other's reading of how deep a theme went. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
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
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/no-touch-offered" | "https://learning-alliance.example/problems/own-offer" | "https://learning-alliance.example/problems/session-not-held";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["AlreadyTouchedProblem"] | components["schemas"]["DepthNotTheSameProblem"] | components["schemas"]["NoSuchThemeProblem"] | components["schemas"]["ThemeMergedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/themes/offer-correction": {
        /** Say how a touch that we agreed should have read, and ask the other. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
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
                        readonly function: components["schemas"]["SupervisionFunction"];
                        readonly eye: number;
                        readonly words?: string;
                        readonly why?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/not-a-member" | "https://learning-alliance.example/problems/session-not-held";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["NoSuchThemeProblem"] | components["schemas"]["NotTouchedProblem"] | components["schemas"]["ThemeMergedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/themes/agree-correction": {
        /** Agree to the other's correction of a touch. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
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
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/correction-not-the-same" | "https://learning-alliance.example/problems/no-correction-offered" | "https://learning-alliance.example/problems/own-offer" | "https://learning-alliance.example/problems/session-not-held";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["NoSuchThemeProblem"] | components["schemas"]["NotTouchedProblem"] | components["schemas"]["ThemeMergedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/themes/offer-retraction": {
        /** Say that a theme did not come up in a session after all, and ask the other. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
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
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/session-not-held";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["NoSuchThemeProblem"] | components["schemas"]["NotTouchedProblem"] | components["schemas"]["ThemeMergedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/themes/agree-retraction": {
        /** Agree that a theme did not come up in a session after all. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
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
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/correction-not-the-same" | "https://learning-alliance.example/problems/no-correction-offered" | "https://learning-alliance.example/problems/own-offer" | "https://learning-alliance.example/problems/session-not-held";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["NoSuchThemeProblem"] | components["schemas"]["NotTouchedProblem"] | components["schemas"]["ThemeMergedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/themes/drop-offer": {
        /** Take back what I offered for a theme and a session, or leave what the other offered. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
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
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/no-touch-offered";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["NoSuchThemeProblem"] | components["schemas"]["ThemeMergedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/themes/merge": {
        /** Bring themes that turned out to be one together under one of their names. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
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
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["MergedIntoItselfProblem"] | components["schemas"]["NoSuchThemeProblem"] | components["schemas"]["ThemeMergedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/themes/relabel": {
        /** Give a theme a name that fits better. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
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
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["NameTakenProblem"] | components["schemas"]["NoSuchThemeProblem"] | components["schemas"]["ThemeMergedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/themes/offer-integrated": {
        /** Say that I see a theme as integrated, and ask the other. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
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
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/already-integrated" | "https://learning-alliance.example/problems/integration-already-offered";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["NoSuchThemeProblem"] | components["schemas"]["ThemeMergedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/alliances/{allianceId}/themes/agree-integrated": {
        /** Agree that a theme is integrated. */
        readonly post: {
            readonly parameters: {
                readonly path: {
                    readonly allianceId: string;
                };
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
                    content: {
                        readonly "application/json": components["schemas"]["Recorded"];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"] | (({
                            /**
                             * @description Names what went wrong; stays the same for good.
                             * @enum {string}
                             */
                            readonly type: "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/already-integrated" | "https://learning-alliance.example/problems/no-integration-offered" | "https://learning-alliance.example/problems/own-offer";
                            readonly title: string;
                            readonly status: number;
                        } & {
                            readonly [key: string]: unknown;
                        }) | components["schemas"]["NoSuchThemeProblem"] | components["schemas"]["ThemeMergedProblem"]);
                    };
                };
            };
        };
    };
    readonly "/identity/sample-people": {
        /** Everyone in the sample. */
        readonly get: {
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": readonly components["schemas"]["SamplePerson"][];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/identity/sample-pairs": {
        /** The pairs of the sample, with the days on which they met. */
        readonly get: {
            readonly responses: {
                /** @description Done. */
                readonly 200: {
                    content: {
                        readonly "application/json": readonly components["schemas"]["SamplePair"][];
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
    readonly "/identity/sample-sign-in": {
        /** Look in as one of the sample’s people, with the same signed session that everyone has. */
        readonly post: {
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
                    content: {
                        readonly "application/json": {
                            readonly id: string;
                            readonly name: string;
                        };
                    };
                };
                /** @description It could not be done; the type says why. */
                readonly default: {
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** Format: date */
        readonly Day: string;
        /** @enum {string} */
        readonly CalendarNaming: "nobody" | "initials" | "name";
        /** @enum {string} */
        readonly Mode: "in-person" | "video" | "phone";
        /** @enum {string} */
        readonly ReviewsWay: "sealed" | "open" | "by-one";
        /** @enum {string} */
        readonly Practice: "worth" | "pulse" | "guesses" | "depths" | "growth" | "experiments" | "impact" | "companion" | "preparation";
        /** @enum {string} */
        readonly Role: "coach" | "supervisor";
        readonly Recorded: {
            /** @description The id of what the command brought about or belongs to. */
            readonly id: string;
            /** @description Revision of the stream, for If-Match; also the ETag. */
            readonly revision: string;
            /** @description Opaque, and the sender’s alone. Sent back as Alliance-Position a read has what was written. */
            readonly position: string;
        };
        /** @description What may go wrong with anything that is asked. */
        readonly Problem: ({
            /**
             * @description Names what went wrong; stays the same for good.
             * @enum {string}
             */
            readonly type: "https://learning-alliance.example/problems/not-found" | "https://learning-alliance.example/problems/not-signed-in" | "https://learning-alliance.example/problems/other-origin" | "https://learning-alliance.example/problems/not-json" | "https://learning-alliance.example/problems/field-twice" | "https://learning-alliance.example/problems/body-too-large" | "https://learning-alliance.example/problems/idempotency-key-reused" | "https://learning-alliance.example/problems/not-yet-heard" | "https://learning-alliance.example/problems/store-unavailable" | "https://learning-alliance.example/problems/sessions-unavailable" | "https://learning-alliance.example/problems/not-vouched-for" | "https://learning-alliance.example/problems/unexpected";
            readonly title: string;
            readonly status: number;
        } & {
            readonly [key: string]: unknown;
        }) | components["schemas"]["InvalidRequestProblem"] | components["schemas"]["StaleRevisionProblem"] | components["schemas"]["TooManyRequestsProblem"] | components["schemas"]["InvalidHeaderProblem"] | components["schemas"]["OpeningProblem"] | components["schemas"]["ServiceAwayProblem"];
        readonly InvalidRequestProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/invalid-request";
            readonly title: string;
            readonly status: number;
            readonly errors: readonly components["schemas"]["FieldError"][];
        } & {
            readonly [key: string]: unknown;
        };
        readonly FieldError: {
            /** @description Where in what was sent, as a JSON pointer (RFC 6901). */
            readonly pointer: string;
            /**
             * @description Which rule it breaks.
             * @enum {string}
             */
            readonly rule: "missing-or-of-another-type" | "too-short" | "too-long" | "too-few" | "too-many" | "too-small" | "too-large" | "unreadable" | "not-asked-for" | "not-come-yet" | "not-allowed";
            /** @description What the rule allows at least or at most: characters, entries or the number. */
            readonly limit?: number;
            readonly detail: string;
        };
        readonly StaleRevisionProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/stale-revision";
            readonly title: string;
            readonly status: number;
            /** @description The revision that it is at now. */
            readonly revision: string;
        } & {
            readonly [key: string]: unknown;
        };
        readonly TooManyRequestsProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/too-many-requests";
            readonly title: string;
            readonly status: number;
            /** @description Seconds after which one may come again. */
            readonly retryAfter: number;
        } & {
            readonly [key: string]: unknown;
        };
        readonly InvalidHeaderProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/invalid-header";
            readonly title: string;
            readonly status: number;
            readonly header: string;
        } & {
            readonly [key: string]: unknown;
        };
        readonly OpeningProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/opening";
            readonly title: string;
            readonly status: number;
            /** @description How much of what was recorded is in what people see, while that is made again. */
            readonly hundredths?: number;
        } & {
            readonly [key: string]: unknown;
        };
        readonly ServiceAwayProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/service-away";
            readonly title: string;
            readonly status: number;
            /**
             * @description Whether what was asked for may have been done all the same.
             * @enum {string}
             */
            readonly outcome: "not-done" | "unknown";
        } & {
            readonly [key: string]: unknown;
        };
        readonly EndingWaitsProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/ending-waits";
            readonly title: string;
            readonly status: number;
            /** @description When it can end without being answered. */
            readonly from: components["schemas"]["Instant"];
        } & {
            readonly [key: string]: unknown;
        };
        /** Format: date-time */
        readonly Instant: string;
        readonly ReviewUnderWayProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/review-under-way";
            readonly title: string;
            readonly status: number;
            /**
             * Format: uuid
             * @description The one that is under way.
             */
            readonly reviewId: string;
        } & {
            readonly [key: string]: unknown;
        };
        readonly DecisionWaitsProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/decision-waits";
            readonly title: string;
            readonly status: number;
            /**
             * Format: uuid
             * @description What one of the two has yet to agree to.
             */
            readonly decisionId: string;
        } & {
            readonly [key: string]: unknown;
        };
        readonly AmendmentAlreadyOpenProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/amendment-already-open";
            readonly title: string;
            readonly status: number;
            /** Format: uuid */
            readonly amendmentId: string;
        } & {
            readonly [key: string]: unknown;
        };
        readonly ClauseIsMandatoryProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/clause-is-mandatory";
            readonly title: string;
            readonly status: number;
            readonly clauseId: components["schemas"]["ClauseKind"];
        } & {
            readonly [key: string]: unknown;
        };
        /** @enum {string} */
        readonly ClauseKind: "shared-learning-aim" | "wants-of-each" | "contributions-of-each" | "supervisors-approach" | "thinking-environment" | "not-knowing-agreement" | "confidentiality-and-its-limits" | "records-and-retention" | "ethics-escalation" | "organisations-view" | "session-format" | "practicalities-and-fees" | "review-rhythm" | "ending" | "own";
        readonly VersionHasMovedOnProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/version-has-moved-on";
            readonly title: string;
            readonly status: number;
            /** @description The version that is in force now. */
            readonly version: number;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description What became of it is told to whom it concerns; to anybody else a link that has been used is none. */
        readonly Invitation: {
            /** @constant */
            readonly stage: "waiting";
            readonly inviterName: string;
            readonly inviterRole: components["schemas"]["Role"];
            readonly inviteeRole: components["schemas"]["Role"];
            readonly message: string;
            /** @description Whether it is the asker who invites. */
            readonly own: boolean;
        } | {
            /** @constant */
            readonly stage: "accepted";
            /** Format: uuid */
            readonly allianceId: string;
        } | {
            /** @enum {string} */
            readonly stage: "declined" | "withdrawn";
        };
        readonly InvitationDeclined: {
            /** @constant */
            readonly stage: "declined";
        };
        readonly InvitationSent: {
            /** @description The id of what the command brought about or belongs to. */
            readonly id: string;
            /** @description Revision of the stream, for If-Match; also the ETag. */
            readonly revision: string;
            /** @description Opaque, and the sender’s alone. Sent back as Alliance-Position a read has what was written. */
            readonly position: string;
            readonly token: string;
            /** @enum {string} */
            readonly letter: "sent" | "shown";
        };
        readonly TooManyLettersProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/too-many-letters";
            readonly title: string;
            readonly status: number;
            /** @description Seconds after which one may come again. */
            readonly retryAfter: number;
            /**
             * @description Whose letters they are: the sender’s, or those of everybody here.
             * @enum {string}
             */
            readonly of: "sender" | "installation";
        } & {
            readonly [key: string]: unknown;
        };
        readonly SentInvitation: {
            /** Format: uuid */
            readonly allianceId: string;
            /** @enum {string} */
            readonly stage: "waiting" | "declined";
            /** @description Of its link, while it waits. */
            readonly token?: string;
            readonly inviterRole: components["schemas"]["Role"];
            readonly inviteeRole: components["schemas"]["Role"];
            readonly message: string;
            readonly inviteeEmail?: string;
            readonly sentAt: string;
            /** @description The words that came with a no. */
            readonly answer?: string;
        };
        readonly InvitationResent: {
            readonly id: string;
            readonly token: string;
            /** @enum {string} */
            readonly letter: "sent" | "shown";
        };
        /** @description What I have chosen for myself; what I haven’t is absent. */
        readonly Settings: {
            /** @description The letters that they get of those that they may do without; some, until they choose. */
            readonly mailKinds: readonly ("invitation-answered" | "waits-for-me" | "session-near" | "review-due")[];
            /** @description An IANA name; null where they go by the device that they read on. */
            readonly timeZone?: string | null;
            /** @description The language that they read in; null where they go by the browser. */
            readonly language?: ("en" | "de") | null;
        };
        readonly ContractsRefusal: ({
            /**
             * @description Names what went wrong; stays the same for good.
             * @enum {string}
             */
            readonly type: "https://learning-alliance.example/problems/not-your-turn" | "https://learning-alliance.example/problems/not-yours-to-withdraw" | "https://learning-alliance.example/problems/alliance-not-formed" | "https://learning-alliance.example/problems/ending-already-proposed" | "https://learning-alliance.example/problems/no-ending-proposed" | "https://learning-alliance.example/problems/ending-answered" | "https://learning-alliance.example/problems/answer-needs-words" | "https://learning-alliance.example/problems/nothing-would-change" | "https://learning-alliance.example/problems/day-has-passed" | "https://learning-alliance.example/problems/too-far-ahead" | "https://learning-alliance.example/problems/no-invitation" | "https://learning-alliance.example/problems/no-such-assumption" | "https://learning-alliance.example/problems/inviter-cannot-accept" | "https://learning-alliance.example/problems/inviter-cannot-decline" | "https://learning-alliance.example/problems/already-invited" | "https://learning-alliance.example/problems/invitation-already-accepted" | "https://learning-alliance.example/problems/invitation-already-declined" | "https://learning-alliance.example/problems/invitation-already-answered" | "https://learning-alliance.example/problems/alliance-has-ended" | "https://learning-alliance.example/problems/alliance-not-ended" | "https://learning-alliance.example/problems/nothing-told" | "https://learning-alliance.example/problems/no-such-alliance-review" | "https://learning-alliance.example/problems/no-such-decision" | "https://learning-alliance.example/problems/own-offer" | "https://learning-alliance.example/problems/nothing-due" | "https://learning-alliance.example/problems/views-are-sealed" | "https://learning-alliance.example/problems/views-are-open" | "https://learning-alliance.example/problems/view-already-sealed" | "https://learning-alliance.example/problems/no-view-of-yours" | "https://learning-alliance.example/problems/decision-stands" | "https://learning-alliance.example/problems/enough-decisions" | "https://learning-alliance.example/problems/no-closing-offered" | "https://learning-alliance.example/problems/nothing-said" | "https://learning-alliance.example/problems/said-twice" | "https://learning-alliance.example/problems/no-feed-stopped" | "https://learning-alliance.example/problems/no-such-clause" | "https://learning-alliance.example/problems/no-such-amendment" | "https://learning-alliance.example/problems/text-has-changed" | "https://learning-alliance.example/problems/already-drafted" | "https://learning-alliance.example/problems/nothing-drafted" | "https://learning-alliance.example/problems/contract-has-ended" | "https://learning-alliance.example/problems/signed-terms-need-an-amendment" | "https://learning-alliance.example/problems/amendment-settled" | "https://learning-alliance.example/problems/clause-already-there" | "https://learning-alliance.example/problems/clause-not-in-force" | "https://learning-alliance.example/problems/nothing-to-sign" | "https://learning-alliance.example/problems/already-signed" | "https://learning-alliance.example/problems/nothing-paused" | "https://learning-alliance.example/problems/nothing-asked" | "https://learning-alliance.example/problems/practice-in-use" | "https://learning-alliance.example/problems/already-declined" | "https://learning-alliance.example/problems/numbers-of-another-clause" | "https://learning-alliance.example/problems/clause-needs-a-title" | "https://learning-alliance.example/problems/already-founded";
            readonly title: string;
            readonly status: number;
        } & {
            readonly [key: string]: unknown;
        }) | components["schemas"]["EndingWaitsProblem"] | components["schemas"]["ReviewUnderWayProblem"] | components["schemas"]["DecisionWaitsProblem"] | components["schemas"]["VersionHasMovedOnProblem"] | components["schemas"]["AmendmentAlreadyOpenProblem"] | components["schemas"]["ClauseIsMandatoryProblem"] | components["schemas"]["TooManyLettersProblem"];
        /** @description An organisation that I look after. */
        readonly Organisation: {
            /** Format: uuid */
            readonly organisationId: string;
            readonly name: string;
        };
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
        readonly Account: {
            readonly id: string;
            readonly name: string;
            readonly email: string;
            /** @description Another address that they asked for, and haven’t confirmed by its link. */
            readonly pendingEmail?: string;
        };
        readonly PasswordTooShortProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/password-too-short";
            readonly title: string;
            readonly status: number;
            /** @description Characters, as a person counts them. */
            readonly minimum: number;
        } & {
            readonly [key: string]: unknown;
        };
        readonly PasswordTooLongProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/password-too-long";
            readonly title: string;
            readonly status: number;
            /** @description Characters, as a person counts them. */
            readonly maximum: number;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description Where I am signed in. */
        readonly Device: {
            readonly id: string;
            /** @description “Firefox on Linux”; absent where nothing is known of it. */
            readonly name?: string;
            /** Format: date-time */
            readonly signedInAt: string;
            /**
             * Format: date-time
             * @description Known by its day only.
             */
            readonly lastUsedAt: string;
            readonly current: boolean;
        };
        /** @description My partnerships, in the order in which they began. */
        readonly Alliances: readonly components["schemas"]["Partnership"][];
        /** @description What the line of time is drawn from. */
        readonly Partnership: {
            readonly allianceId: string;
            readonly viewer: {
                readonly id: string;
                readonly role: components["schemas"]["Role"];
            };
            readonly today: components["schemas"]["Day"];
            readonly asOf: components["schemas"]["Day"];
            readonly members: {
                readonly coach: components["schemas"]["Person"];
                readonly supervisor: components["schemas"]["Person"];
            };
            /** @description The day on which the invitation was accepted. */
            readonly began: components["schemas"]["Day"];
            readonly practices: components["schemas"]["PracticesInUse"];
            /** @description Names that either went by before, the oldest first. */
            readonly formerly: readonly {
                readonly of: components["schemas"]["Role"];
                readonly name: string;
                readonly until: components["schemas"]["Day"];
            }[];
            /** @description Held by `asOf`, as they were recorded then; after it those that were held since. */
            readonly sessions: readonly components["schemas"]["HeldSession"][];
            readonly planned?: {
                readonly id: string;
                readonly on: components["schemas"]["Day"];
                /** @description The same day for the other, where their calendar shows another. */
                readonly there?: components["schemas"]["Day"];
            };
            /** @description Every day on which something happened that this viewer may know of, in order. */
            readonly days: readonly components["schemas"]["Day"][];
            readonly endedOn?: components["schemas"]["Day"];
            /** @description Proposed, and neither withdrawn nor carried out. */
            readonly ending?: components["schemas"]["ProposedEnding"];
            readonly paused?: {
                readonly by: components["schemas"]["Role"];
                readonly since: components["schemas"]["Day"];
                readonly until?: components["schemas"]["Day"];
            };
            /** @description The screens on which the other waits for this viewer; none on an earlier day. */
            readonly awaiting: readonly ("story" | "agreement" | "review" | "themes" | "alliance" | "alliance-review")[];
            /** @description What each says it taught them, at the end or after it. */
            readonly learned: readonly {
                readonly by: components["schemas"]["Role"];
                readonly on: components["schemas"]["Day"];
                readonly text: string;
            }[];
        };
        readonly Person: {
            readonly id: string;
            /** @description As they went by on the day; empty where it was erased. */
            readonly name: string;
            /** @description The time zone that they live by now, an IANA name; absent until they told it. */
            readonly zone?: string;
        };
        /** @description Which practices the two use beside sessions, reviews and commitments, and how reviews open. */
        readonly PracticesInUse: {
            readonly on: readonly components["schemas"]["Practice"][];
            readonly reviews: components["schemas"]["ReviewsWay"];
        };
        /** @description A session that was held; `number` counts the held ones from 1. */
        readonly HeldSession: {
            readonly id: string;
            readonly number: number;
            readonly on: components["schemas"]["Day"];
            readonly minutes: number;
            readonly mode: components["schemas"]["Mode"];
        };
        readonly ProposedEnding: {
            readonly by: components["schemas"]["Role"];
            readonly on: components["schemas"]["Day"];
            readonly reason?: string;
            readonly closingReviewDue?: components["schemas"]["Day"];
            /** @description From then on either may end it; without it, or once the other agrees, at once. */
            readonly mayEndFrom?: components["schemas"]["Instant"];
            /** @description The other’s latest. */
            readonly answer?: {
                readonly by: components["schemas"]["Role"];
                readonly on: components["schemas"]["Day"];
                readonly agrees: boolean;
                readonly words?: string;
            };
        };
        /** @description Our story as of a day, for one viewer: what this viewer could see then, minus what was withdrawn since. */
        readonly StoryDocument: {
            readonly allianceId: string;
            readonly viewer: {
                readonly id: string;
                readonly role: components["schemas"]["Role"];
            };
            readonly today: components["schemas"]["Day"];
            readonly asOf: components["schemas"]["Day"];
            readonly members: {
                readonly coach: components["schemas"]["Person"];
                readonly supervisor: components["schemas"]["Person"];
            };
            readonly began: components["schemas"]["Day"];
            readonly rows: components["schemas"]["StoryRows"];
            readonly beats: readonly components["schemas"]["Beat"][];
            readonly attention: readonly components["schemas"]["Attention"][];
            readonly events: readonly components["schemas"]["StoryEvent"][];
        };
        readonly StoryRows: {
            readonly agreement: components["schemas"]["AgreementRow"];
            readonly shared: {
                readonly coach: readonly components["schemas"]["SharedWords"][];
                readonly supervisor: readonly components["schemas"]["SharedWords"][];
            };
            readonly reviewed: readonly components["schemas"]["ReviewedSession"][];
            readonly lookedBack: readonly components["schemas"]["LookedBack"][];
            readonly themes: readonly components["schemas"]["ThemeThread"][];
            readonly goals: components["schemas"]["GoalsRow"];
            /** @description Absent where the two don’t use a pulse. */
            readonly agency?: components["schemas"]["AgencyRow"];
        };
        readonly AgreementRow: {
            readonly versions: readonly components["schemas"]["AgreementVersion"][];
            readonly draft?: {
                readonly version: number;
                readonly since: components["schemas"]["Day"];
                readonly by: components["schemas"]["Role"];
                readonly clauses: number;
                readonly signedBy: readonly components["schemas"]["Role"][];
            };
            readonly open: readonly {
                readonly clauseId: string;
                readonly kind: components["schemas"]["ClauseKind"];
                /** @description Empty where the words that had it were withdrawn. */
                readonly title: string;
                /** @enum {string} */
                readonly op: "add" | "change" | "retire";
                readonly amendmentId: string;
                readonly by: components["schemas"]["Role"];
                readonly on: components["schemas"]["Day"];
                readonly turn: components["schemas"]["Role"];
            }[];
            readonly endedOn?: components["schemas"]["Day"];
        };
        readonly AgreementVersion: {
            readonly version: number;
            readonly signed: {
                readonly coach: components["schemas"]["Day"];
                readonly supervisor: components["schemas"]["Day"];
            };
            readonly effectiveFrom: components["schemas"]["Day"];
            readonly clauses: number;
            readonly changes: readonly components["schemas"]["ClauseChange"][];
            readonly rhythm?: components["schemas"]["Rhythm"];
        };
        readonly ClauseChange: {
            readonly clauseId: string;
            readonly kind: components["schemas"]["ClauseKind"];
            /** @description Empty where the words that had it were withdrawn. */
            readonly title: string;
            /** @enum {string} */
            readonly op: "add" | "change" | "retire";
        };
        readonly Rhythm: {
            readonly everyN: number;
            /** @enum {string} */
            readonly unit: "sessions" | "weeks" | "months";
        };
        readonly SharedWords: {
            /** @constant */
            readonly kind: "learning-history";
            readonly id: string;
            readonly on: components["schemas"]["Day"];
            readonly helpedBy: readonly string[];
            readonly hinderedBy: readonly string[];
            readonly insight?: string;
        } | {
            /** @constant */
            readonly kind: "assumption";
            readonly id: string;
            readonly on: components["schemas"]["Day"];
            readonly text: string;
            readonly shapedBy?: string;
            readonly reframed?: {
                readonly on: components["schemas"]["Day"];
                readonly to: string;
            };
        };
        readonly ReviewedSession: {
            readonly session: number;
            readonly on: components["schemas"]["Day"];
            /** @enum {string} */
            readonly state: "opened" | "one-sealed" | "none";
            readonly sealedBy?: components["schemas"]["Role"];
            readonly openedOn?: components["schemas"]["Day"];
            /** @description What it was worth to each, 0 to 10; only once opened. */
            readonly worth?: {
                readonly coach: number;
                readonly supervisor: number;
            };
        };
        /** @description A review of the alliance in the drawing of our story. */
        readonly LookedBack: {
            readonly reviewId: string;
            /** @description When both views opened; until they have, when it was due or one of the two asked for it. */
            readonly on: components["schemas"]["Day"];
            /** @enum {string} */
            readonly state: "closed" | "opened" | "one-sealed" | "none";
            readonly sealedBy?: components["schemas"]["Role"];
            /** @description How many both have agreed to. */
            readonly decisions: number;
        };
        readonly ThemeThread: {
            readonly themeId: string;
            readonly label: string;
            readonly family: components["schemas"]["ThemeFamily"];
            readonly state: components["schemas"]["ThemeState"];
            /** @description One for each held session, in order: 0 not touched, else depth 1 to 5. */
            readonly depths: readonly number[];
            readonly movement: readonly number[];
            readonly named: {
                readonly coach: number;
                readonly supervisor: number;
            };
            readonly cameBack?: {
                readonly session: number;
                readonly on: components["schemas"]["Day"];
                readonly after: number;
                readonly afterOn: components["schemas"]["Day"];
                readonly absentFor: number;
            };
            readonly integratedOn?: components["schemas"]["Day"];
        };
        /** @enum {string} */
        readonly ThemeFamily: "contracting-and-sponsor-triangle" | "confidentiality-and-records" | "boundaries-and-dual-roles" | "ethics-and-competence-limits" | "self-doubt-and-identity" | "rescuing-and-dependency" | "not-knowing-and-silence" | "challenge-avoided" | "parallel-process" | "power-difference-and-inclusion" | "system-and-culture" | "endings-and-practice-sustainability";
        /** @enum {string} */
        readonly ThemeState: "returning" | "dormant" | "fading" | "emerging" | "stuck" | "recurring" | "occasional" | "integrated";
        readonly GoalsRow: {
            readonly alive: number;
            readonly laidDown: number;
            readonly achieved: number;
            /** @description T (Kiresuk-Sherman) of each day on which it moved for that member, by day. */
            readonly points: readonly {
                readonly rater: components["schemas"]["Role"];
                /** @description Absent where only the set of goals changed. */
                readonly session?: number;
                readonly on: components["schemas"]["Day"];
                /** @description Two decimals; 50 when all is as hoped. Absent where no goal is left. */
                readonly t?: number;
                /** @description How many goals it rests on. */
                readonly goals: number;
                /** @description Goals that count from here on and did not before: the line is broken before this point. */
                readonly joined: readonly components["schemas"]["GoalName"][];
                /** @description Goals that were laid down: the line is broken as well. */
                readonly left: readonly components["schemas"]["GoalName"][];
            }[];
        };
        readonly GoalName: {
            readonly goalId: string;
            readonly text: string;
        };
        /** @description The coach’s say; means of six answers, 0 to 10. */
        readonly AgencyRow: {
            readonly pulses: readonly {
                readonly pulseId: string;
                readonly session: number;
                readonly on: components["schemas"]["Day"];
                readonly mean: number;
                /** @description Whether an alliance review has looked back at it; the change goes over these. */
                readonly isLookedBackAt: boolean;
            }[];
            readonly change?: {
                /** @enum {string} */
                readonly verdict: "improved" | "declined" | "no-reliable-change";
                readonly from: number;
                readonly to: number;
                readonly change: number;
                readonly criterion: number;
                readonly pairsOfPulses: boolean;
            };
        };
        readonly Beat: {
            /** @description Stays the same for as long as its subject is told of. */
            readonly id: string;
            /** @constant */
            readonly kind: "began";
            readonly params: {
                readonly invitedBy: components["schemas"]["Role"];
                /** @description The same day for the other, where their calendar shows another. */
                readonly there?: components["schemas"]["Day"];
            };
            readonly from: components["schemas"]["Day"];
            readonly to: components["schemas"]["Day"];
            readonly sessions: readonly number[];
            readonly row?: components["schemas"]["RowId"];
            readonly evidence: readonly components["schemas"]["Evidence"][];
        } | {
            /** @description Stays the same for as long as its subject is told of. */
            readonly id: string;
            /** @constant */
            readonly kind: "learning-histories";
            readonly params: {
                readonly by: readonly components["schemas"]["Role"][];
            };
            readonly from: components["schemas"]["Day"];
            readonly to: components["schemas"]["Day"];
            readonly sessions: readonly number[];
            readonly row?: components["schemas"]["RowId"];
            readonly evidence: readonly components["schemas"]["Evidence"][];
        } | {
            /** @description Stays the same for as long as its subject is told of. */
            readonly id: string;
            /** @constant */
            readonly kind: "assumptions";
            readonly params: {
                readonly by: components["schemas"]["Role"];
                readonly surfaced: number;
                readonly reframed: number;
            };
            readonly from: components["schemas"]["Day"];
            readonly to: components["schemas"]["Day"];
            readonly sessions: readonly number[];
            readonly row?: components["schemas"]["RowId"];
            readonly evidence: readonly components["schemas"]["Evidence"][];
        } | {
            /** @description Stays the same for as long as its subject is told of. */
            readonly id: string;
            /** @constant */
            readonly kind: "drafted";
            readonly params: {
                readonly by: components["schemas"]["Role"];
                readonly clauses: number;
            };
            readonly from: components["schemas"]["Day"];
            readonly to: components["schemas"]["Day"];
            readonly sessions: readonly number[];
            readonly row?: components["schemas"]["RowId"];
            readonly evidence: readonly components["schemas"]["Evidence"][];
        } | {
            /** @description Stays the same for as long as its subject is told of. */
            readonly id: string;
            /** @constant */
            readonly kind: "first-agreement";
            readonly params: {
                readonly version: number;
            };
            readonly from: components["schemas"]["Day"];
            readonly to: components["schemas"]["Day"];
            readonly sessions: readonly number[];
            readonly row?: components["schemas"]["RowId"];
            readonly evidence: readonly components["schemas"]["Evidence"][];
        } | {
            /** @description Stays the same for as long as its subject is told of. */
            readonly id: string;
            /** @constant */
            readonly kind: "agreement-changed";
            readonly params: {
                readonly version: number;
                readonly changes: readonly components["schemas"]["ClauseChange"][];
                readonly proposedBy: readonly components["schemas"]["Role"][];
                readonly rhythm?: components["schemas"]["Rhythm"];
            };
            readonly from: components["schemas"]["Day"];
            readonly to: components["schemas"]["Day"];
            readonly sessions: readonly number[];
            readonly row?: components["schemas"]["RowId"];
            readonly evidence: readonly components["schemas"]["Evidence"][];
        } | {
            /** @description Stays the same for as long as its subject is told of. */
            readonly id: string;
            /** @constant */
            readonly kind: "amendment-open";
            readonly params: {
                readonly clause: components["schemas"]["ClauseChange"];
                readonly by: components["schemas"]["Role"];
                readonly turn: components["schemas"]["Role"];
            };
            readonly from: components["schemas"]["Day"];
            readonly to: components["schemas"]["Day"];
            readonly sessions: readonly number[];
            readonly row?: components["schemas"]["RowId"];
            readonly evidence: readonly components["schemas"]["Evidence"][];
        } | {
            /** @description Stays the same for as long as its subject is told of. */
            readonly id: string;
            /** @constant */
            readonly kind: "met";
            readonly params: {
                readonly times: number;
                readonly missed: number;
                readonly longestGapDays?: number;
            };
            readonly from: components["schemas"]["Day"];
            readonly to: components["schemas"]["Day"];
            readonly sessions: readonly number[];
            readonly row?: components["schemas"]["RowId"];
            readonly evidence: readonly components["schemas"]["Evidence"][];
        } | {
            /** @description Stays the same for as long as its subject is told of. */
            readonly id: string;
            /** @constant */
            readonly kind: "growth";
            readonly params: {
                /** @description Who placed themselves. */
                readonly of: components["schemas"]["Role"];
                readonly placings: number;
                /** @description So many of them by the other. */
                readonly answered: number;
                /** @description On so many dimensions. */
                readonly lines: number;
            };
            readonly from: components["schemas"]["Day"];
            readonly to: components["schemas"]["Day"];
            readonly sessions: readonly number[];
            readonly row?: components["schemas"]["RowId"];
            readonly evidence: readonly components["schemas"]["Evidence"][];
        } | {
            /** @description Stays the same for as long as its subject is told of. */
            readonly id: string;
            /** @constant */
            readonly kind: "theme";
            readonly params: {
                readonly themeId: string;
                readonly state: components["schemas"]["ThemeState"];
                readonly firstSession: number;
                readonly touched: number;
                readonly running: number;
            };
            readonly from: components["schemas"]["Day"];
            readonly to: components["schemas"]["Day"];
            readonly sessions: readonly number[];
            readonly row?: components["schemas"]["RowId"];
            readonly evidence: readonly components["schemas"]["Evidence"][];
        } | {
            /** @description Stays the same for as long as its subject is told of. */
            readonly id: string;
            /** @constant */
            readonly kind: "experiment";
            readonly params: {
                readonly experimentId: string;
                readonly what: string;
                /** @enum {string} */
                readonly outcome: "kept" | "adapted";
                readonly session: number;
                /** @description Further ones that were kept or adapted before it. */
                readonly others: number;
            };
            readonly from: components["schemas"]["Day"];
            readonly to: components["schemas"]["Day"];
            readonly sessions: readonly number[];
            readonly row?: components["schemas"]["RowId"];
            readonly evidence: readonly components["schemas"]["Evidence"][];
        } | {
            /** @description Stays the same for as long as its subject is told of. */
            readonly id: string;
            /** @constant */
            readonly kind: "own-learning";
            readonly params: {
                readonly sharings: number;
                readonly inAnswer: number;
                /** @description The session by which the first was laid down. */
                readonly first?: number;
            };
            readonly from: components["schemas"]["Day"];
            readonly to: components["schemas"]["Day"];
            readonly sessions: readonly number[];
            readonly row?: components["schemas"]["RowId"];
            readonly evidence: readonly components["schemas"]["Evidence"][];
        } | {
            /** @description Stays the same for as long as its subject is told of. */
            readonly id: string;
            /** @constant */
            readonly kind: "goals";
            readonly params: {
                readonly alive: number;
                /** @description Rated goals that were not laid down, the weightiest first. */
                readonly seen: readonly {
                    readonly goalId: string;
                    readonly text: string;
                    readonly coach?: components["schemas"]["SaidOfGoal"];
                    readonly supervisor?: components["schemas"]["SaidOfGoal"];
                }[];
            };
            readonly from: components["schemas"]["Day"];
            readonly to: components["schemas"]["Day"];
            readonly sessions: readonly number[];
            readonly row?: components["schemas"]["RowId"];
            readonly evidence: readonly components["schemas"]["Evidence"][];
        } | {
            /** @description Stays the same for as long as its subject is told of. */
            readonly id: string;
            /** @constant */
            readonly kind: "goal-closed";
            readonly params: {
                readonly goalId: string;
                readonly text: string;
                /** @enum {string} */
                readonly how: "achieved" | "released";
            };
            readonly from: components["schemas"]["Day"];
            readonly to: components["schemas"]["Day"];
            readonly sessions: readonly number[];
            readonly row?: components["schemas"]["RowId"];
            readonly evidence: readonly components["schemas"]["Evidence"][];
        } | {
            /** @description Stays the same for as long as its subject is told of. */
            readonly id: string;
            /** @constant */
            readonly kind: "impact";
            readonly params: {
                readonly impactId: string;
                readonly by: components["schemas"]["Role"];
                /** @description The furthest that is told of. */
                readonly level: components["schemas"]["ImpactLevel"];
                /** @description When that was told. */
                readonly on: components["schemas"]["Day"];
                /** @description At which it began. */
                readonly goal?: components["schemas"]["GoalName"];
                readonly notes: number;
                readonly recognised: number;
            };
            readonly from: components["schemas"]["Day"];
            readonly to: components["schemas"]["Day"];
            readonly sessions: readonly number[];
            readonly row?: components["schemas"]["RowId"];
            readonly evidence: readonly components["schemas"]["Evidence"][];
        } | {
            /** @description Stays the same for as long as its subject is told of. */
            readonly id: string;
            /** @constant */
            readonly kind: "distance";
            readonly params: {
                readonly widest: {
                    readonly session: number;
                    readonly size: number;
                    readonly direction: number;
                };
                readonly latest: {
                    readonly session: number;
                    readonly size: number;
                    readonly direction: number;
                };
            };
            readonly from: components["schemas"]["Day"];
            readonly to: components["schemas"]["Day"];
            readonly sessions: readonly number[];
            readonly row?: components["schemas"]["RowId"];
            readonly evidence: readonly components["schemas"]["Evidence"][];
        } | {
            /** @description Stays the same for as long as its subject is told of. */
            readonly id: string;
            /** @constant */
            readonly kind: "agency";
            readonly params: {
                /** @enum {string} */
                readonly verdict: "improved" | "declined" | "no-reliable-change";
                readonly change: number;
                readonly criterion: number;
            };
            readonly from: components["schemas"]["Day"];
            readonly to: components["schemas"]["Day"];
            readonly sessions: readonly number[];
            readonly row?: components["schemas"]["RowId"];
            readonly evidence: readonly components["schemas"]["Evidence"][];
        } | {
            /** @description Stays the same for as long as its subject is told of. */
            readonly id: string;
            /** @constant */
            readonly kind: "ended";
            readonly params: {
                readonly by?: components["schemas"]["Role"];
            };
            readonly from: components["schemas"]["Day"];
            readonly to: components["schemas"]["Day"];
            readonly sessions: readonly number[];
            readonly row?: components["schemas"]["RowId"];
            readonly evidence: readonly components["schemas"]["Evidence"][];
        };
        readonly RowId: ("agreement" | "coach-shared" | "supervisor-shared" | "reviewed" | "goals" | "agency") | `theme:${string}`;
        readonly Evidence: {
            /** @constant */
            readonly kind: "words";
            /** @enum {string} */
            readonly of: "learning-history" | "assumption" | "reframing" | "goal-learning" | "learning-summary" | "invitation";
            readonly on: components["schemas"]["Day"];
            readonly by: components["schemas"]["Role"];
            readonly text: string;
            readonly from?: string;
        } | {
            /** @constant */
            readonly kind: "step";
            /** @enum {string} */
            readonly step: "invited" | "formed" | "drafted" | "proposed" | "countered" | "accepted" | "declined" | "withdrawn" | "ending-proposed" | "ending-agreed" | "ending-answered" | "ended";
            readonly on: components["schemas"]["Day"];
            readonly by: components["schemas"]["Role"];
            readonly clause?: components["schemas"]["ClauseChange"];
            readonly why?: string;
        } | {
            /** @constant */
            readonly kind: "own-learning";
            readonly did: components["schemas"]["OwnLearningKind"];
            readonly on: components["schemas"]["Day"];
            readonly by: components["schemas"]["Role"];
            readonly text: string;
            readonly inAnswer: boolean;
        } | {
            /** @constant */
            readonly kind: "signature";
            readonly version: number;
            readonly on: components["schemas"]["Day"];
            readonly by: components["schemas"]["Role"];
            readonly statement?: string;
        } | {
            /** @constant */
            readonly kind: "clause";
            readonly clause: components["schemas"]["ClauseName"];
            readonly on: components["schemas"]["Day"];
            readonly by: components["schemas"]["Role"];
        } | {
            /** @constant */
            readonly kind: "experiment";
            /** @enum {string} */
            readonly did: "proposed" | "tried" | "kept" | "adapted" | "dropped";
            readonly on: components["schemas"]["Day"];
            readonly by: components["schemas"]["Role"];
            readonly text: string;
        } | {
            /** @constant */
            readonly kind: "rating";
            readonly goalId: string;
            readonly text: string;
            readonly session: number;
            readonly on: components["schemas"]["Day"];
            readonly by: components["schemas"]["Role"];
            readonly level: components["schemas"]["GoalLevel"];
            /** @description What the level meant then. */
            readonly anchor?: string;
            readonly evidence?: string;
        } | {
            /** @constant */
            readonly kind: "growth";
            /** @enum {string} */
            readonly did: "placed" | "answered";
            readonly dimension: components["schemas"]["GrowthDimension"];
            readonly on: components["schemas"]["Day"];
            readonly by: components["schemas"]["Role"];
            readonly text?: string;
            readonly position?: number;
        } | {
            /** @constant */
            readonly kind: "impact";
            /** @enum {string} */
            readonly did: "told" | "recognised";
            readonly level: components["schemas"]["ImpactLevel"];
            readonly on: components["schemas"]["Day"];
            readonly by: components["schemas"]["Role"];
            /** @description Empty where it was recognised without words. */
            readonly text: string;
        } | {
            /** @constant */
            readonly kind: "pulse";
            readonly pulseId: string;
            readonly session: number;
            readonly on: components["schemas"]["Day"];
            readonly by: components["schemas"]["Role"];
            /** @enum {string} */
            readonly of: "alliance" | "agency";
            readonly mean: number;
        } | {
            /** @constant */
            readonly kind: "session";
            readonly session: number;
            readonly on: components["schemas"]["Day"];
            readonly minutes: number;
            readonly mode: components["schemas"]["Mode"];
            /** @description Both reviews can be read by both. */
            readonly opened: boolean;
        } | {
            /** @constant */
            readonly kind: "touch";
            readonly themeId: string;
            readonly session: number;
            readonly on: components["schemas"]["Day"];
            readonly depth: components["schemas"]["Depth"];
            readonly namedBy: components["schemas"]["Role"];
            readonly quote?: string;
        };
        /** @enum {string} */
        readonly OwnLearningKind: "error" | "question" | "exploration";
        readonly ClauseName: {
            readonly clauseId: string;
            readonly kind: components["schemas"]["ClauseKind"];
            /** @description Empty where the words that had it were withdrawn. */
            readonly title: string;
        };
        /**
         * @description -2 much less than hoped, 0 as hoped, 2 much more.
         * @enum {number}
         */
        readonly GoalLevel: -2 | -1 | 0 | 1 | 2;
        /** @enum {string} */
        readonly GrowthDimension: "reflective" | "curious" | "trusting" | "responsible" | "aware-of-systems" | "aware-of-impact" | "at-home";
        /** @enum {string} */
        readonly ImpactLevel: "practice" | "client" | "community";
        /**
         * @description 1 named, 2 explored, 3 reframed, 4 tried, 5 integrated.
         * @enum {number}
         */
        readonly Depth: 1 | 2 | 3 | 4 | 5;
        readonly SaidOfGoal: {
            readonly session: number;
            /** @description Of the level, as they stood when it was rated. */
            readonly words?: string;
        };
        readonly Attention: {
            readonly id: string;
            /** @constant */
            readonly kind: "amendment-awaits-you";
            readonly since: components["schemas"]["Day"];
            readonly params: {
                readonly amendmentId: string;
                readonly clause: components["schemas"]["ClauseChange"];
                readonly by: components["schemas"]["Role"];
                readonly on: components["schemas"]["Day"];
                /** @description The same day for the other, where their calendar shows another. */
                readonly there?: components["schemas"]["Day"];
            };
        } | {
            readonly id: string;
            /** @constant */
            readonly kind: "ending-awaits-you";
            readonly since: components["schemas"]["Day"];
            readonly params: {
                /** @enum {string} */
                readonly of: "alliance" | "contract";
                readonly by: components["schemas"]["Role"];
                readonly on: components["schemas"]["Day"];
                /** @description The same day for the other, where their calendar shows another. */
                readonly there?: components["schemas"]["Day"];
                readonly mayEndFrom?: components["schemas"]["Instant"];
            };
        } | {
            readonly id: string;
            /** @constant */
            readonly kind: "comment-awaits-you";
            readonly since: components["schemas"]["Day"];
            readonly params: {
                readonly clause: components["schemas"]["ClauseName"];
                readonly by: components["schemas"]["Role"];
                readonly on: components["schemas"]["Day"];
                /** @description The same day for the other, where their calendar shows another. */
                readonly there?: components["schemas"]["Day"];
            };
        } | {
            readonly id: string;
            /** @constant */
            readonly kind: "signature-awaits-you";
            readonly since: components["schemas"]["Day"];
            readonly params: {
                readonly version: number;
                readonly otherSignedOn?: components["schemas"]["Day"];
            };
        } | {
            readonly id: string;
            /** @constant */
            readonly kind: "review-awaits-you";
            readonly since: components["schemas"]["Day"];
            readonly params: {
                readonly session: number;
                readonly sessionId: string;
                readonly on: components["schemas"]["Day"];
                readonly otherHasSealed: boolean;
                /** @description How reviews of that session open. */
                readonly opens: components["schemas"]["ReviewsWay"];
            };
        } | {
            readonly id: string;
            /** @constant */
            readonly kind: "pulse-awaits-you";
            readonly since: components["schemas"]["Day"];
            readonly params: {
                readonly session: number;
                readonly otherHasSealed: boolean;
            };
        } | {
            readonly id: string;
            /** @constant */
            readonly kind: "alliance-review-awaits-you";
            readonly since: components["schemas"]["Day"];
            readonly params: {
                readonly reviewId: string;
                /**
                 * @description What there is to do: write one’s view, answer a decision, or close.
                 * @enum {string}
                 */
                readonly step: "view" | "decision" | "closing";
                readonly otherHasSealed: boolean;
            };
        } | {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "touch-awaits-you" | "correction-awaits-you";
            readonly since: components["schemas"]["Day"];
            readonly params: {
                readonly themeId: string;
                readonly label: string;
                readonly session: number;
            };
        } | {
            readonly id: string;
            /** @constant */
            readonly kind: "commitments-await";
            readonly since: components["schemas"]["Day"];
            readonly params: {
                /** @description How many nobody has spoken of since the latest session began. */
                readonly count: number;
                /** @description Whose they are. */
                readonly of: readonly components["schemas"]["Role"][];
                /** @description The latest session, where they come back. */
                readonly session: number;
                readonly sessionId: string;
            };
        } | {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "theme-returning" | "theme-stuck";
            readonly params: {
                readonly themeId: string;
                readonly label: string;
                readonly family: components["schemas"]["ThemeFamily"];
                readonly session: number;
                readonly beside: readonly {
                    readonly themeId: string;
                    readonly label: string;
                }[];
            };
        } | {
            readonly id: string;
            /** @constant */
            readonly kind: "drift";
            readonly params: {
                readonly session: number;
                readonly on: components["schemas"]["Day"];
                readonly by: readonly components["schemas"]["Role"][];
            };
        } | {
            readonly id: string;
            /** @constant */
            readonly kind: "distance";
            readonly params: {
                readonly session: number;
                readonly size: number;
                readonly direction: number;
            };
        } | {
            readonly id: string;
            /** @constant */
            readonly kind: "time-apart";
            readonly params: {
                readonly days: number;
                readonly agreed?: components["schemas"]["Rhythm"];
            };
        } | {
            readonly id: string;
            /** @constant */
            readonly kind: "clause-unspoken";
            readonly params: {
                readonly clause: components["schemas"]["ClauseName"];
                readonly since: components["schemas"]["Day"];
            };
        } | {
            readonly id: string;
            /** @constant */
            readonly kind: "practice-offered";
            readonly params: {
                readonly practice: components["schemas"]["Practice"];
            };
        } | {
            readonly id: string;
            /** @constant */
            readonly kind: "themes-emerging";
            readonly params: {
                readonly themeId: string;
                readonly label: string;
                readonly session: number;
            };
        } | {
            readonly id: string;
            /** @constant */
            readonly kind: "impact-to-recognise";
            readonly params: {
                readonly impactId: string;
                readonly by: components["schemas"]["Role"];
                readonly level: components["schemas"]["ImpactLevel"];
                /** @description How many of the other’s this viewer has not recognised. */
                readonly notes: number;
            };
        } | {
            readonly id: string;
            /** @constant */
            readonly kind: "closing-review-invited";
            readonly params: {
                readonly by: components["schemas"]["Day"];
            };
        };
        readonly StoryEvent: {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "invited" | "formed" | "ended" | "learning-history-shared" | "learning-summary-written";
            readonly params: {
                readonly by: components["schemas"]["Role"];
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "member-renamed";
            readonly params: {
                readonly by: components["schemas"]["Role"];
                readonly from: string;
                readonly to: string;
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "assumption-surfaced" | "assumption-reframed";
            readonly params: {
                readonly by: components["schemas"]["Role"];
                readonly text: string;
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "ending-proposed" | "ending-agreed" | "ending-answered" | "ending-withdrawn";
            readonly params: {
                readonly by: components["schemas"]["Role"];
                /** @enum {string} */
                readonly of: "alliance" | "contract";
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "paused";
            readonly params: {
                readonly by: components["schemas"]["Role"];
                readonly until?: components["schemas"]["Day"];
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "contract-ended" | "resumed";
            readonly params: {
                readonly by: components["schemas"]["Role"];
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "drafted";
            readonly params: {
                readonly by: components["schemas"]["Role"];
                readonly clauses: number;
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "amendment-proposed" | "amendment-countered" | "amendment-accepted" | "amendment-declined" | "amendment-withdrawn";
            readonly params: {
                readonly by: components["schemas"]["Role"];
                readonly clause: components["schemas"]["ClauseChange"];
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "clause-affirmed";
            readonly params: {
                readonly by: components["schemas"]["Role"];
                readonly clause: components["schemas"]["ClauseName"];
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "version-signed";
            readonly params: {
                readonly by: components["schemas"]["Role"];
                readonly version: number;
                /** @description Its text was changed after they had signed it before. */
                readonly again: boolean;
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "version-in-force";
            readonly params: {
                readonly version: number;
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "session-planned";
            readonly params: {
                readonly for: components["schemas"]["Day"];
                /** @description The same day for the other, where their calendar shows another. */
                readonly there?: components["schemas"]["Day"];
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "session-held";
            readonly params: {
                readonly session: number;
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "session-missed";
            readonly params: {
                readonly plannedFor: components["schemas"]["Day"];
                /** @description The same day for the other, where their calendar shows another. */
                readonly there?: components["schemas"]["Day"];
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "session-called-off";
            readonly params: {
                readonly by: components["schemas"]["Role"];
                readonly plannedFor: components["schemas"]["Day"];
                /** @description The same day for the other, where their calendar shows another. */
                readonly there?: components["schemas"]["Day"];
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "session-corrected";
            readonly params: {
                readonly by: components["schemas"]["Role"];
                readonly sessionId: string;
                readonly before: components["schemas"]["Meeting"];
                readonly after: components["schemas"]["Meeting"];
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "session-in-error" | "session-put-back";
            readonly params: {
                readonly by: components["schemas"]["Role"];
                readonly sessionId: string;
                readonly heldOn: components["schemas"]["Day"];
                /** @description The same day for the other, where their calendar shows another. */
                readonly there?: components["schemas"]["Day"];
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "review-added-to";
            readonly params: {
                readonly by: components["schemas"]["Role"];
                readonly session: number;
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "commitment-answered";
            readonly params: {
                readonly by: components["schemas"]["Role"];
                readonly of: components["schemas"]["Role"];
                readonly session: number;
                readonly state: components["schemas"]["CommitmentState"];
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "review-sealed" | "review-written";
            readonly params: {
                readonly by: components["schemas"]["Role"];
                readonly session: number;
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "reviews-opened";
            readonly params: {
                readonly session: number;
                readonly worth?: {
                    readonly coach: number;
                    readonly supervisor: number;
                };
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "growth-placed" | "growth-answered";
            readonly params: {
                readonly by: components["schemas"]["Role"];
                /** @description All that the same member said so on that day. */
                readonly lines: readonly components["schemas"]["GrowthDimension"][];
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "growth-corrected" | "growth-taken-out";
            readonly params: {
                readonly by: components["schemas"]["Role"];
                readonly dimension: components["schemas"]["GrowthDimension"];
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "theme-named";
            readonly params: {
                readonly by: components["schemas"]["Role"];
                readonly themeId: string;
                readonly label: string;
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "theme-state";
            readonly params: {
                readonly themeId: string;
                readonly label: string;
                readonly state: components["schemas"]["ThemeState"];
                readonly session: number;
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "theme-integrated";
            readonly params: {
                readonly themeId: string;
                readonly label: string;
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "touch-corrected";
            readonly params: {
                readonly by: components["schemas"]["Role"];
                readonly themeId: string;
                readonly label: string;
                readonly session: number;
                readonly from: components["schemas"]["Depth"];
                /** @description Absent where it did not come up after all. */
                readonly to?: components["schemas"]["Depth"];
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "experiment-proposed" | "experiment-revised" | "experiment-tried" | "experiment-reopened";
            readonly params: {
                readonly by: components["schemas"]["Role"];
                readonly experimentId: string;
                readonly what: string;
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "try-corrected" | "try-taken-out";
            readonly params: {
                readonly by: components["schemas"]["Role"];
                readonly experimentId: string;
                readonly what: string;
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "experiment-kept" | "experiment-adapted" | "experiment-dropped";
            readonly params: {
                readonly by: components["schemas"]["Role"];
                readonly experimentId: string;
                readonly what: string;
                readonly session?: number;
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "own-learning-shared" | "own-learning-corrected";
            readonly params: {
                readonly by: components["schemas"]["Role"];
                readonly sharingId: string;
                readonly did: components["schemas"]["OwnLearningKind"];
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "observed-in-other" | "observation-corrected";
            readonly params: {
                readonly by: components["schemas"]["Role"];
                readonly sharingId: string;
                readonly quality: components["schemas"]["Quality"];
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "sharing-answered";
            readonly params: {
                readonly by: components["schemas"]["Role"];
                readonly sharingId: string;
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "goal-articulated" | "goal-revised" | "goal-achieved" | "goal-released";
            readonly params: {
                readonly by: components["schemas"]["Role"];
                readonly goalId: string;
                readonly text: string;
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "rating-corrected";
            readonly params: {
                readonly by: components["schemas"]["Role"];
                readonly goalId: string;
                readonly text: string;
                readonly session: number;
                readonly from: components["schemas"]["GoalLevel"];
                /** @description Absent where it was taken out. */
                readonly to?: components["schemas"]["GoalLevel"];
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "goal-level-worded";
            readonly params: {
                readonly by: components["schemas"]["Role"];
                readonly goalId: string;
                readonly text: string;
                readonly level: components["schemas"]["GoalLevel"];
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "goals-rated";
            readonly params: {
                readonly by: components["schemas"]["Role"];
                readonly session: number;
                readonly goals: number;
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "impact-noted" | "impact-reworded" | "impact-placed" | "impact-added-to" | "impact-recognised";
            readonly params: {
                readonly by: components["schemas"]["Role"];
                readonly impactId: string;
                readonly level: components["schemas"]["ImpactLevel"];
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "pulses-revealed";
            readonly params: {
                readonly session: number;
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "alliance-review-asked";
            readonly params: {
                readonly by: components["schemas"]["Role"];
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "alliance-views-opened";
            readonly params: Record<string, never>;
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "alliance-review-closed";
            readonly params: {
                readonly decisions: number;
                readonly affirmed: number;
            };
        } | {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description The day on which it was recorded, where that is later than its own. */
            readonly recordedOn?: components["schemas"]["Day"];
            /** @enum {string} */
            readonly kind: "question-kept" | "question-answered";
            readonly params: {
                readonly by: components["schemas"]["Role"];
                readonly questionId: string;
                readonly text: string;
            };
        };
        /** @description When a session began, how long it took and how the two met. */
        readonly Meeting: {
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            readonly at: components["schemas"]["Instant"];
            readonly minutes: number;
            readonly mode: components["schemas"]["Mode"];
        };
        /** @enum {string} */
        readonly CommitmentState: "done" | "not-yet" | "let-go";
        /** @enum {string} */
        readonly Quality: "acceptance" | "attention" | "curiosity" | "patience" | "candour";
        /** @description Our agreement as of a day, for one viewer. */
        readonly AgreementDocument: {
            readonly allianceId: string;
            readonly viewer: {
                readonly id: string;
                readonly role: components["schemas"]["Role"];
            };
            readonly today: components["schemas"]["Day"];
            readonly asOf: components["schemas"]["Day"];
            readonly members: {
                readonly coach: components["schemas"]["Person"];
                readonly supervisor: components["schemas"]["Person"];
            };
            /** @description Of the contract’s stream, today’s, for If-Match. */
            readonly revision: string;
            /** @enum {string} */
            readonly stage: "none" | "drafted" | "in-force" | "ended";
            /** @description Part of every text that is signed. */
            readonly nonce?: string;
            readonly drafted?: {
                readonly by: components["schemas"]["Role"];
                readonly on: components["schemas"]["Day"];
            };
            readonly endedOn?: components["schemas"]["Day"];
            readonly paused?: {
                readonly until?: components["schemas"]["Day"];
            };
            readonly ending?: components["schemas"]["ProposedEnding"];
            readonly versions: readonly components["schemas"]["SignedVersion"][];
            readonly clauses: readonly components["schemas"]["ClauseLine"][];
            readonly amendments: readonly components["schemas"]["Amendment"][];
            readonly next?: components["schemas"]["NextVersion"];
            readonly rhythm?: {
                readonly everyN: number;
                /** @enum {string} */
                readonly unit: "sessions" | "weeks" | "months";
                readonly graceDays: number;
                readonly setOn: components["schemas"]["Day"];
                /** @description False where they were set beside the text: nobody signed them. */
                readonly signed: boolean;
            };
            readonly retention?: {
                readonly years: number;
                readonly setOn: components["schemas"]["Day"];
                /** @description False where they were set beside the text: nobody signed them. */
                readonly signed: boolean;
            };
            readonly life?: components["schemas"]["ContractLife"];
            readonly contested: readonly {
                readonly clauseId: string;
                readonly amendments: number;
            }[];
            readonly needs: readonly components["schemas"]["RecontractNeed"][];
        };
        readonly SignedVersion: {
            readonly version: number;
            /**
             * @description In which its text was written down to be signed; form 1 has no numbers.
             * @enum {number}
             */
            readonly form: 1 | 2;
            /** @description SHA-256 of the canonical text; both signed exactly this. */
            readonly textHash: string;
            readonly effectiveFrom: components["schemas"]["Day"];
            readonly signatures: {
                readonly coach: components["schemas"]["Signature"];
                readonly supervisor: components["schemas"]["Signature"];
            };
            /** @description In the contract’s order, as they were signed. */
            readonly clauses: readonly components["schemas"]["WordedClause"][];
            /** @description Against the version before; empty for the first. */
            readonly changes: readonly components["schemas"]["ClauseChange"][];
            /** @description Where another review rhythm was set than held before. */
            readonly rhythm?: components["schemas"]["Rhythm"];
        };
        readonly Signature: {
            readonly by: components["schemas"]["Role"];
            /** @description As they went by when they signed. */
            readonly name: string;
            readonly on: components["schemas"]["Day"];
            readonly at: components["schemas"]["Instant"];
            readonly statement?: string;
        };
        /** @description A clause as it stands in one text. */
        readonly WordedClause: {
            readonly clauseId: string;
            readonly kind: components["schemas"]["ClauseKind"];
            /** @description Empty where the words that had it were withdrawn. */
            readonly title: string;
            readonly text: string;
            readonly numbers?: components["schemas"]["ClauseNumbers"];
        };
        readonly ClauseNumbers: {
            readonly everyN: number;
            /** @enum {string} */
            readonly unit: "sessions" | "weeks" | "months";
            readonly graceDays: number;
        } | {
            readonly years: number;
        } | {
            readonly minutes?: number;
            readonly mode?: components["schemas"]["Mode"];
            readonly zone?: string;
            /** @enum {string} */
            readonly worth?: "on" | "off";
            /** @enum {string} */
            readonly pulse?: "on" | "off";
            /** @enum {string} */
            readonly guesses?: "on" | "off";
            /** @enum {string} */
            readonly depths?: "on" | "off";
            /** @enum {string} */
            readonly growth?: "on" | "off";
            /** @enum {string} */
            readonly experiments?: "on" | "off";
            /** @enum {string} */
            readonly impact?: "on" | "off";
            /** @enum {string} */
            readonly companion?: "on" | "off";
            /** @enum {string} */
            readonly preparation?: "on" | "off";
            readonly reviews?: components["schemas"]["ReviewsWay"];
        } | {
            /** @enum {string} */
            readonly supervisorsPages: "named" | "not-named";
        };
        /** @description A clause’s life, from its first wording on. */
        readonly ClauseLine: {
            readonly clauseId: string;
            readonly kind: components["schemas"]["ClauseKind"];
            /** @description Its latest title: in the working text, else where it last stood. */
            readonly title: string;
            /** @enum {string} */
            readonly standing: "in-force" | "agreed" | "on-its-way" | "retired";
            /** @description It may be re-worded, never dropped. */
            readonly mandatory: boolean;
            /** @description The first version that has it. */
            readonly since?: {
                readonly version: number;
                readonly on: components["schemas"]["Day"];
            };
            /** @description The first version without it. */
            readonly retired?: {
                readonly version: number;
                readonly on: components["schemas"]["Day"];
            };
            /** @description Version by version; one that left it alone isn’t repeated. */
            readonly texts: readonly {
                readonly version: number;
                readonly on: components["schemas"]["Day"];
                readonly title: string;
                readonly text: string;
                readonly numbers?: components["schemas"]["ClauseNumbers"];
            }[];
            readonly drafts: readonly components["schemas"]["DraftWording"][];
            readonly affirmations: readonly {
                readonly by: components["schemas"]["Role"];
                readonly on: components["schemas"]["Day"];
            }[];
            /** @description Ids, the oldest first. */
            readonly amendments: readonly string[];
            readonly comments: readonly components["schemas"]["ClauseComment"][];
            /** @description Who said or asked the latest of it, while the other hasn’t answered or settled it. */
            readonly asked?: components["schemas"]["Role"];
            readonly lastSpokenOf?: {
                /** @enum {string} */
                readonly how: "affirmed" | "amended";
                readonly on: components["schemas"]["Day"];
            };
        };
        readonly DraftWording: {
            readonly by: components["schemas"]["Role"];
            readonly on: components["schemas"]["Day"];
            /** @description Words that came with the template: nobody’s own. */
            readonly fromTemplate: boolean;
            readonly title: string;
            readonly text: string;
            readonly numbers?: components["schemas"]["ClauseNumbers"];
            /** @description What its author hopes for; no part of what is signed. */
            readonly wants?: string;
        };
        readonly ClauseComment: {
            readonly by: components["schemas"]["Role"];
            readonly on: components["schemas"]["Day"];
            readonly at: components["schemas"]["Instant"];
            readonly text: string;
        };
        readonly Amendment: {
            readonly amendmentId: string;
            /** @description What it comes to now: a countered retirement is a change. */
            readonly clause: components["schemas"]["ClauseChange"];
            readonly fromVersion: number;
            readonly against?: {
                readonly title: string;
                readonly text: string;
                readonly numbers?: components["schemas"]["ClauseNumbers"];
            };
            /** @enum {string} */
            readonly state: "open" | "accepted" | "declined" | "withdrawn";
            /** @description Whose answer is awaited, while it is open. */
            readonly turn?: components["schemas"]["Role"];
            readonly steps: readonly components["schemas"]["AmendmentStep"][];
            readonly inVersion?: number;
        };
        readonly AmendmentStep: components["schemas"]["OfferStep"] | components["schemas"]["AnswerStep"];
        /** @description Words that were offered. A proposal to retire has none. */
        readonly OfferStep: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly step: "proposed" | "countered";
            readonly by: components["schemas"]["Role"];
            readonly on: components["schemas"]["Day"];
            readonly at: components["schemas"]["Instant"];
            /** @description Its author’s reason. */
            readonly why?: string;
            /** @enum {string} */
            readonly op: "add" | "change" | "retire";
            readonly title?: string;
            readonly text?: string;
            readonly numbers?: components["schemas"]["ClauseNumbers"];
        };
        readonly AnswerStep: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly step: "accepted" | "declined" | "withdrawn";
            readonly by: components["schemas"]["Role"];
            readonly on: components["schemas"]["Day"];
            readonly at: components["schemas"]["Instant"];
            /** @description Its author’s reason. */
            readonly why?: string;
        };
        /** @description A first draft, or what the next version will say. */
        readonly NextVersion: {
            readonly version: number;
            /**
             * @description In which its text is written down to be signed.
             * @enum {number}
             */
            readonly form: 1 | 2;
            readonly since: components["schemas"]["Day"];
            /** @description Of the text as it stands, to compare with one’s own. */
            readonly textHash: string;
            readonly clauses: readonly components["schemas"]["WordedClause"][];
            /** @description Against what is in force; empty for a first draft. */
            readonly changes: readonly components["schemas"]["ClauseChange"][];
            /** @description Of the text as it stands: an edit voids them. */
            readonly signatures: readonly components["schemas"]["Signature"][];
            /** @description The latest edit that voided a signature which was not given again. */
            readonly voided?: {
                readonly of: readonly components["schemas"]["Role"][];
                readonly by: components["schemas"]["Role"];
                readonly on: components["schemas"]["Day"];
            };
        };
        /** @description Measure 6, over the twelve months up to the day. */
        readonly ContractLife: {
            /** @description Clauses affirmed or amended / clauses in force, 0 to 1. */
            readonly index: number;
            readonly active: number;
            /** @description Ids, in the contract’s order. */
            readonly spokenOf: readonly string[];
            readonly notSpokenOf: readonly string[];
            /** @description Amendments accepted / clauses in force. */
            readonly churn?: number;
            readonly initiators?: {
                readonly byCoach: number;
                readonly amendments: number;
            };
            /** @description Median, of all accepted so far. */
            readonly daysToAgreement?: number;
        };
        /** @description An opened review that said: our agreement needs a word. */
        readonly RecontractNeed: {
            /** @description The held session whose review said so. */
            readonly session: number;
            /** @description The day on which both could read it. */
            readonly on: components["schemas"]["Day"];
            readonly by: readonly components["schemas"]["Role"][];
            /** @enum {string} */
            readonly answer: "waiting" | "in-time" | "drifting" | "late";
            readonly proposedOn?: components["schemas"]["Day"];
        };
        /** @description All sessions as of a day, for one viewer. */
        readonly SessionsDocument: {
            readonly allianceId: string;
            readonly viewer: {
                readonly id: string;
                readonly role: components["schemas"]["Role"];
            };
            readonly today: components["schemas"]["Day"];
            readonly asOf: components["schemas"]["Day"];
            readonly members: {
                readonly coach: components["schemas"]["Person"];
                readonly supervisor: components["schemas"]["Person"];
            };
            /** @description In order of their day, as each stood then. */
            readonly sessions: readonly components["schemas"]["SessionLine"][];
            /** @description Of every review that both can read, in the order of their sessions. */
            readonly commitments: readonly components["schemas"]["Commitment"][];
        };
        readonly SessionLine: components["schemas"]["PlannedSession"] | components["schemas"]["UnmetSession"] | components["schemas"]["HeldLine"] | components["schemas"]["ErrorLine"];
        /** @description Also one whose day has passed, until somebody says how it went. */
        readonly PlannedSession: {
            readonly sessionId: string;
            /** @description Of the session’s stream, for If-Match. */
            readonly revision: string;
            readonly on: components["schemas"]["Day"];
            /** @description When it began, or is or was planned to begin. */
            readonly at: components["schemas"]["Instant"];
            readonly minutes: number;
            readonly mode: components["schemas"]["Mode"];
            /** @description How often its date was moved, from 1, its end as a plan counted in: SEQUENCE in a calendar. */
            readonly sequence: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly state: "planned";
        };
        /** @description A plan of which nothing came. */
        readonly UnmetSession: {
            readonly sessionId: string;
            /** @description Of the session’s stream, for If-Match. */
            readonly revision: string;
            readonly on: components["schemas"]["Day"];
            /** @description When it began, or is or was planned to begin. */
            readonly at: components["schemas"]["Instant"];
            readonly minutes: number;
            readonly mode: components["schemas"]["Mode"];
            /** @description How often its date was moved, from 1, its end as a plan counted in: SEQUENCE in a calendar. */
            readonly sequence: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly state: "missed" | "called-off";
            readonly by: components["schemas"]["Role"];
            /** @description Where somebody said so; nobody is asked. */
            readonly why?: string;
        };
        readonly HeldLine: {
            readonly sessionId: string;
            /** @description Of the session’s stream, for If-Match. */
            readonly revision: string;
            readonly on: components["schemas"]["Day"];
            /** @description When it began, or is or was planned to begin. */
            readonly at: components["schemas"]["Instant"];
            readonly minutes: number;
            readonly mode: components["schemas"]["Mode"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly state: "held";
            /** @description Among the held ones, from 1. */
            readonly number: number;
            /** @description The day of the latest correction. */
            readonly correctedOn?: components["schemas"]["Day"];
            readonly reviews: components["schemas"]["ReviewsStanding"];
        };
        readonly ReviewsStanding: {
            /** @description Members whose review counts now, sealed or open. */
            readonly sealedBy: readonly components["schemas"]["Role"][];
            /** @description How reviews of that session open. */
            readonly opens: components["schemas"]["ReviewsWay"];
            /** @description The day on which both opened, or the first where they open one by one. */
            readonly openedOn?: components["schemas"]["Day"];
            /** @description What it was worth to each, 0 to 10; only once opened. */
            readonly worth?: {
                readonly coach: number;
                readonly supervisor: number;
            };
        };
        /** @description Recorded as held, in error: it counts nowhere and has no number. */
        readonly ErrorLine: {
            readonly sessionId: string;
            /** @description Of the session’s stream, for If-Match. */
            readonly revision: string;
            readonly on: components["schemas"]["Day"];
            /** @description When it began, or is or was planned to begin. */
            readonly at: components["schemas"]["Instant"];
            readonly minutes: number;
            readonly mode: components["schemas"]["Mode"];
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly state: "in-error";
            /** @description Who said that it was recorded in error. */
            readonly by: components["schemas"]["Role"];
            readonly saidOn: components["schemas"]["Day"];
            readonly why?: string;
            readonly reviews: components["schemas"]["ReviewsStanding"];
        };
        /** @description What a member set out to do, and what became of it. */
        readonly Commitment: {
            readonly sessionId: string;
            /** @description The number of the session in whose review it stands. */
            readonly session: number;
            /** @description The day of that session. */
            readonly setOn: components["schemas"]["Day"];
            readonly of: components["schemas"]["Role"];
            /** @description Whose it is, as the command that answers it names them. */
            readonly memberId: string;
            /** @description Its place in that review, from 0. */
            readonly index: number;
            readonly text: string;
            /** @description By when, as its author put it. */
            readonly due?: string;
            /** @description In order; the latest counts. */
            readonly answers: readonly components["schemas"]["CommitmentAnswer"][];
        };
        readonly CommitmentAnswer: {
            readonly by: components["schemas"]["Role"];
            readonly on: components["schemas"]["Day"];
            readonly at: components["schemas"]["Instant"];
            readonly state: components["schemas"]["CommitmentState"];
            readonly words?: string;
        };
        /** @description One session that was recorded as held, for one viewer. */
        readonly SessionDocument: {
            readonly allianceId: string;
            readonly viewer: {
                readonly id: string;
                readonly role: components["schemas"]["Role"];
            };
            readonly today: components["schemas"]["Day"];
            readonly asOf: components["schemas"]["Day"];
            readonly members: {
                readonly coach: components["schemas"]["Person"];
                readonly supervisor: components["schemas"]["Person"];
            };
            readonly session: components["schemas"]["HeldLine"] | components["schemas"]["ErrorLine"];
            /** @description How many have been held by that day. */
            readonly held: number;
            /** @description The held session before this one. */
            readonly before?: components["schemas"]["Neighbour"];
            /** @description The held session after this one, or the planned one after the last. */
            readonly following?: components["schemas"]["Neighbour"];
            /** @description How reviews of this session open. */
            readonly opens: components["schemas"]["ReviewsWay"];
            /** @description The viewer’s own, sealed or open. */
            readonly mine?: components["schemas"]["SessionReview"];
            /** @description The other’s, only once it is open. */
            readonly theirs?: components["schemas"]["SessionReview"];
            /** @description What the two had set out to do before, and what of it was answered here. */
            readonly comingBack: readonly components["schemas"]["Commitment"][];
            readonly corrections: readonly components["schemas"]["SessionCorrection"][];
            readonly errors: readonly components["schemas"]["SessionErrorStep"][];
            /** @description Of a session that was recorded in error. */
            readonly hangsOn?: components["schemas"]["HangingOn"];
        };
        readonly Neighbour: {
            readonly sessionId: string;
            readonly number: number;
            readonly on: components["schemas"]["Day"];
            readonly held: boolean;
        };
        readonly SessionReview: {
            readonly by: components["schemas"]["Role"];
            readonly on: components["schemas"]["Day"];
            readonly at: components["schemas"]["Instant"];
            readonly learning: string;
            readonly commitments: readonly components["schemas"]["CommitmentAsWritten"][];
            /** @description What it was worth to its author; absent where the two didn’t ask for it. */
            readonly value?: number;
            readonly valueWords?: string;
            readonly recontractNeeded: boolean;
            readonly recontractWords?: string;
            readonly thinkBeyond?: string;
            readonly additions?: readonly components["schemas"]["ReviewAddition"][];
            /** @description The day on which the viewer worded their own anew; never told of the other’s. */
            readonly rewrittenOn?: components["schemas"]["Day"];
        };
        readonly CommitmentAsWritten: {
            readonly text: string;
            /** @description By when, as its author put it. */
            readonly due?: string;
            /** @description In order; the latest counts. */
            readonly answers?: readonly components["schemas"]["CommitmentAnswer"][];
        };
        /** @description Said later, beside the open review, which stays as it is. */
        readonly ReviewAddition: {
            readonly on: components["schemas"]["Day"];
            readonly at: components["schemas"]["Instant"];
            readonly text: string;
        };
        /** @description What had been recorded, and what counts from then on. */
        readonly SessionCorrection: {
            readonly by: components["schemas"]["Role"];
            readonly on: components["schemas"]["Day"];
            readonly before: components["schemas"]["Meeting"];
            readonly after: components["schemas"]["Meeting"];
            readonly why?: string;
        };
        readonly SessionErrorStep: {
            readonly by: components["schemas"]["Role"];
            readonly on: components["schemas"]["Day"];
            /** @enum {string} */
            readonly is: "in-error" | "put-back";
            readonly why?: string;
        };
        readonly HangingOn: {
            readonly touches: readonly {
                readonly label: string;
                readonly depth: components["schemas"]["Depth"];
                readonly words?: string;
            }[];
            readonly ratings: readonly {
                readonly goal: string;
                readonly by: components["schemas"]["Role"];
                readonly level: components["schemas"]["GoalLevel"];
                readonly evidence?: string;
            }[];
            readonly pulses: number;
        };
        /** @description Where each of the two placed themselves, and what the other answered, as of a day, for one viewer. */
        readonly PractitionerDocument: {
            readonly allianceId: string;
            readonly viewer: {
                readonly id: string;
                readonly role: components["schemas"]["Role"];
            };
            readonly today: components["schemas"]["Day"];
            readonly asOf: components["schemas"]["Day"];
            readonly members: {
                readonly coach: components["schemas"]["Person"];
                readonly supervisor: components["schemas"]["Person"];
            };
            /** @description Of the stream that the placings share, for If-Match. */
            readonly revision: string;
            readonly sessions: readonly components["schemas"]["SessionRef"][];
            /** @description By who placed themselves; a line for each dimension, in the same order. */
            readonly lines: {
                readonly coach: readonly components["schemas"]["GrowthLine"][];
                readonly supervisor: readonly components["schemas"]["GrowthLine"][];
            };
            readonly takenOut: readonly components["schemas"]["GrowthTakenOut"][];
        };
        /** @description A held session by its number, from 1, and its id for commands. */
        readonly SessionRef: {
            readonly sessionId: string;
            readonly session: number;
            readonly on: components["schemas"]["Day"];
        };
        readonly GrowthLine: {
            readonly dimension: components["schemas"]["GrowthDimension"];
            /** @description The earliest first. */
            readonly placings: readonly components["schemas"]["GrowthPlacing"][];
            readonly course?: components["schemas"]["PlacingCourse"];
        };
        readonly GrowthPlacing: {
            readonly placingId: string;
            readonly own: components["schemas"]["GrowthSaid"];
            readonly answer?: components["schemas"]["GrowthSaid"];
        };
        readonly GrowthSaid: {
            /** @description The day on which it was first said; there it stands, also once put right. */
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            readonly words?: string;
            /** @description From 0 to 10; absent where it was said in words alone. */
            readonly position?: number;
            /** @description Why it was put right. */
            readonly why?: string;
            /** @description What the same member had said, the oldest first. */
            readonly before: readonly {
                readonly at: components["schemas"]["Instant"];
                readonly words?: string;
                /** @description From 0 to 10; absent where it was said in words alone. */
                readonly position?: number;
            }[];
        };
        /** @description How one’s own positions on one line went, where there are two or more. Never over several lines. */
        readonly PlacingCourse: {
            readonly n: number;
            readonly first: number;
            readonly latest: number;
            readonly change: number;
            readonly cameDown: readonly {
                readonly placingId: string;
                readonly from: number;
                readonly to: number;
                readonly since: components["schemas"]["Day"];
                readonly on: components["schemas"]["Day"];
                readonly apart?: components["schemas"]["TimeApart"];
            }[];
        };
        /** @description Eight weeks or more between two sessions, before a position came down. */
        readonly TimeApart: {
            readonly days: number;
            readonly from: components["schemas"]["SessionRef"];
            readonly to: components["schemas"]["SessionRef"];
        };
        /** @description What was taken out again; it counts nowhere. */
        readonly GrowthTakenOut: {
            readonly by: components["schemas"]["Role"];
            readonly of: components["schemas"]["Role"];
            readonly dimension: components["schemas"]["GrowthDimension"];
            readonly on: components["schemas"]["Day"];
            readonly why?: string;
            readonly said: {
                readonly words?: string;
                /** @description From 0 to 10; absent where it was said in words alone. */
                readonly position?: number;
            };
        };
        /** @description Our themes as of a day, for one viewer. */
        readonly ThemesDocument: {
            readonly allianceId: string;
            readonly viewer: {
                readonly id: string;
                readonly role: components["schemas"]["Role"];
            };
            readonly today: components["schemas"]["Day"];
            readonly asOf: components["schemas"]["Day"];
            readonly members: {
                readonly coach: components["schemas"]["Person"];
                readonly supervisor: components["schemas"]["Person"];
            };
            /** @description Of the stream of all themes, today’s, for If-Match. */
            readonly revision: string;
            readonly sessions: readonly components["schemas"]["SessionRef"][];
            /** @description In the order of their first touch, then those not touched yet; none that was merged. */
            readonly themes: readonly components["schemas"]["Theme"][];
            readonly offers: readonly components["schemas"]["TouchOffer"][];
            readonly corrections: readonly components["schemas"]["TouchCorrection"][];
            readonly marks: readonly components["schemas"]["VersionMark"][];
        };
        readonly Theme: {
            readonly themeId: string;
            readonly label: string;
            readonly family: components["schemas"]["ThemeFamily"];
            readonly named: {
                readonly by: components["schemas"]["Role"];
                readonly on: components["schemas"]["Day"];
            };
            /** @description After the latest session. */
            readonly state?: components["schemas"]["ThemeState"];
            /** @description After each session; null before a touch. */
            readonly states: readonly (components["schemas"]["ThemeState"] | null)[];
            /** @description One for each session; 0 not touched. */
            readonly depths: readonly (0 | 1 | 2 | 3 | 4 | 5)[];
            readonly touches: readonly components["schemas"]["Touch"][];
            readonly retracted: readonly components["schemas"]["RetractedTouch"][];
            /** @description Also in sessions that did not touch it. */
            readonly movement: readonly {
                readonly session: number;
                readonly by: readonly components["schemas"]["MovedBy"][];
            }[];
            readonly returns: readonly components["schemas"]["ThemeReturn"][];
            /** @description Sessions since its latest touch. */
            readonly absences?: number;
            /** @description Sessions that touched it, of all held. */
            readonly touched: {
                readonly sessions: number;
                readonly of: number;
            };
            /** @description The same of the last six, or of all where fewer were held. */
            readonly lastSix: {
                readonly sessions: number;
                readonly of: number;
            };
            readonly naming: {
                readonly coach: number;
                readonly supervisor: number;
            };
            /** @description Pursued goals that are linked to it, by their present wording. */
            readonly goals: readonly {
                readonly goalId: string;
                readonly text: string;
            }[];
            /** @description What the two tried for it, while they use that. */
            readonly tried: readonly components["schemas"]["TriedFor"][];
            /** @description Names it had before, the oldest first. */
            readonly formerly: readonly {
                readonly label: string;
                readonly until: components["schemas"]["Day"];
                readonly by: components["schemas"]["Role"];
            }[];
            readonly tookIn: readonly {
                readonly themeId: string;
                readonly label: string;
                readonly on: components["schemas"]["Day"];
                readonly by: components["schemas"]["Role"];
            }[];
            readonly integrationOffered?: {
                readonly by: components["schemas"]["Role"];
                readonly on: components["schemas"]["Day"];
            };
            /** @description The latest time; where its state is another, it has come back since. */
            readonly integrated?: {
                readonly on: components["schemas"]["Day"];
            };
        };
        /** @description A touch that both agreed. */
        readonly Touch: {
            readonly depth: components["schemas"]["Depth"];
            /** @description Who first named it in that session. */
            readonly namedBy: components["schemas"]["Role"];
            /** @description Proctor’s functions. */
            readonly function: components["schemas"]["SupervisionFunction"];
            /** @description One of the seven eyes (Hawkins and Shohet). */
            readonly eye: number;
            /** @description What was said of it, in a few words. */
            readonly words?: string;
            readonly sessionId: string;
            readonly session: number;
            readonly on: components["schemas"]["Day"];
            readonly offeredBy: components["schemas"]["Role"];
            readonly agreedOn: components["schemas"]["Day"];
            /** @description What was agreed before, the oldest first. */
            readonly before: readonly components["schemas"]["EarlierTouch"][];
        };
        /** @enum {string} */
        readonly SupervisionFunction: "normative" | "formative" | "restorative";
        /** @description A touch as it was agreed before it was put right. */
        readonly EarlierTouch: {
            readonly depth: components["schemas"]["Depth"];
            /** @description Who first named it in that session. */
            readonly namedBy: components["schemas"]["Role"];
            /** @description Proctor’s functions. */
            readonly function: components["schemas"]["SupervisionFunction"];
            /** @description One of the seven eyes (Hawkins and Shohet). */
            readonly eye: number;
            /** @description What was said of it, in a few words. */
            readonly words?: string;
            readonly agreedOn: components["schemas"]["Day"];
            readonly correctedOn: components["schemas"]["Day"];
            readonly by: components["schemas"]["Role"];
            readonly why?: string;
        };
        /** @description It did not come up there after all, as both say now. */
        readonly RetractedTouch: {
            readonly sessionId: string;
            readonly session: number;
            readonly on: components["schemas"]["Day"];
            readonly before: readonly components["schemas"]["EarlierTouch"][];
        };
        readonly MovedBy: {
            /** @constant */
            readonly kind: "deeper";
            readonly from: components["schemas"]["Depth"];
            readonly to: components["schemas"]["Depth"];
        } | {
            /** @constant */
            readonly kind: "goal";
            readonly goalId: string;
            readonly text: string;
        } | {
            /** @constant */
            readonly kind: "experiment";
            readonly experimentId: string;
            readonly what: string;
            /** @enum {string} */
            readonly outcome: "kept" | "adapted";
        };
        readonly ThemeReturn: {
            readonly session: number;
            readonly on: components["schemas"]["Day"];
            /** @description The last session that touched it before it went. */
            readonly after: number;
            readonly afterOn: components["schemas"]["Day"];
            readonly absentFor: number;
        };
        readonly TriedFor: {
            readonly experimentId: string;
            readonly what: string;
            /** @description Who proposed it. */
            readonly by: components["schemas"]["Role"];
            /** @enum {string} */
            readonly is: "proposed" | "trying" | "kept" | "adapted" | "dropped";
            /** @description The session in which it was kept or adapted: there it flows back. */
            readonly into?: {
                readonly session: number;
                readonly on: components["schemas"]["Day"];
            };
        };
        /** @description A reading of a touch that waits for the other’s word. */
        readonly TouchOffer: {
            readonly depth: components["schemas"]["Depth"];
            /** @description Who first named it in that session. */
            readonly namedBy: components["schemas"]["Role"];
            /** @description Proctor’s functions. */
            readonly function: components["schemas"]["SupervisionFunction"];
            /** @description One of the seven eyes (Hawkins and Shohet). */
            readonly eye: number;
            /** @description What was said of it, in a few words. */
            readonly words?: string;
            readonly sessionId: string;
            readonly session: number;
            readonly on: components["schemas"]["Day"];
            readonly themeId: string;
            readonly by: components["schemas"]["Role"];
            readonly at: components["schemas"]["Instant"];
            /** @description The readings before it, the oldest first. */
            readonly before: readonly {
                readonly by: components["schemas"]["Role"];
                readonly depth: components["schemas"]["Depth"];
            }[];
        };
        /** @description A correction of a touch that waits for the other’s word. */
        readonly TouchCorrection: {
            readonly sessionId: string;
            readonly session: number;
            readonly on: components["schemas"]["Day"];
            readonly correctionId: string;
            readonly themeId: string;
            readonly by: components["schemas"]["Role"];
            readonly at: components["schemas"]["Instant"];
            readonly why?: string;
            /** @description As it is agreed, and counts until the other agrees. */
            readonly now: components["schemas"]["TouchReading"];
            /** @description Absent where it did not come up after all. */
            readonly instead?: components["schemas"]["TouchReading"];
        };
        /** @description What is said of a theme in a session. */
        readonly TouchReading: {
            readonly depth: components["schemas"]["Depth"];
            /** @description Who first named it in that session. */
            readonly namedBy: components["schemas"]["Role"];
            /** @description Proctor’s functions. */
            readonly function: components["schemas"]["SupervisionFunction"];
            /** @description One of the seven eyes (Hawkins and Shohet). */
            readonly eye: number;
            /** @description What was said of it, in a few words. */
            readonly words?: string;
        };
        /** @description A version of the agreement that came into force that day. */
        readonly VersionMark: {
            /** @constant */
            readonly kind: "version-signed";
            readonly version: number;
            readonly on: components["schemas"]["Day"];
        };
        /** @description What the two tried for size, as of a day, for one viewer. */
        readonly ExperimentsDocument: {
            readonly allianceId: string;
            readonly viewer: {
                readonly id: string;
                readonly role: components["schemas"]["Role"];
            };
            readonly today: components["schemas"]["Day"];
            readonly asOf: components["schemas"]["Day"];
            readonly members: {
                readonly coach: components["schemas"]["Person"];
                readonly supervisor: components["schemas"]["Person"];
            };
            readonly sessions: readonly components["schemas"]["SessionRef"][];
            /** @description In the order in which they were proposed. */
            readonly experiments: readonly components["schemas"]["Experiment"][];
            /** @description Those that an experiment can be for. */
            readonly themes: readonly components["schemas"]["ThemeName"][];
            /** @description The same: those that are pursued. */
            readonly goals: readonly components["schemas"]["GoalName"][];
        };
        readonly Experiment: {
            readonly experimentId: string;
            /** @description Of this experiment’s stream, for If-Match. */
            readonly revision: string;
            /** @description The first first; the last is how it reads. */
            readonly proposals: readonly {
                readonly by: components["schemas"]["Role"];
                readonly on: components["schemas"]["Day"];
                readonly what: string;
                readonly words?: string;
                /** @description Why it took the place of the one before. */
                readonly why?: string;
            }[];
            readonly themes: readonly components["schemas"]["ThemeName"][];
            readonly goals: readonly components["schemas"]["GoalName"][];
            /** @description By the day on which they were. */
            readonly tries: readonly components["schemas"]["ExperimentTry"][];
            readonly takenOut: readonly components["schemas"]["TryTakenOut"][];
            /** @description Each time that a conclusion was taken back, with what it had been. */
            readonly reopened: readonly {
                readonly by: components["schemas"]["Role"];
                readonly on: components["schemas"]["Day"];
                readonly why?: string;
                readonly was: {
                    readonly by: components["schemas"]["Role"];
                    readonly on: components["schemas"]["Day"];
                    readonly outcome: components["schemas"]["ExperimentOutcome"];
                    readonly why: string;
                    /** @description In which the two talked of it; absent where none was named, or it does not count. */
                    readonly session?: number;
                };
            }[];
            readonly standing: components["schemas"]["ExperimentStanding"];
        };
        readonly ThemeName: {
            readonly themeId: string;
            readonly label: string;
        };
        readonly ExperimentTry: {
            /** @description Of this experiment, for commands. */
            readonly number: number;
            readonly by: components["schemas"]["Role"];
            readonly toldOn: components["schemas"]["Day"];
            /** @description As who told of it counts days. */
            readonly triedOn: components["schemas"]["Day"];
            readonly where: components["schemas"]["TriedWhere"];
            readonly noticed: string;
            /** @description Why it was put right. */
            readonly why?: string;
            /** @description What the same member had said of it, the oldest first. */
            readonly before: readonly {
                readonly at: components["schemas"]["Instant"];
                /** @description As who told of it counts days. */
                readonly triedOn: components["schemas"]["Day"];
                readonly where: components["schemas"]["TriedWhere"];
                readonly noticed: string;
            }[];
        };
        readonly TriedWhere: {
            /** @constant */
            readonly kind: "client";
            readonly alias: string;
        } | {
            /** @constant */
            readonly kind: "between-us";
        };
        /** @description A try that its teller took out again; it counts nowhere. */
        readonly TryTakenOut: {
            readonly number: number;
            readonly by: components["schemas"]["Role"];
            readonly on: components["schemas"]["Day"];
            readonly why?: string;
            readonly said: {
                /** @description As who told of it counts days. */
                readonly triedOn: components["schemas"]["Day"];
                readonly where: components["schemas"]["TriedWhere"];
                readonly noticed: string;
            };
        };
        /** @enum {string} */
        readonly ExperimentOutcome: "kept" | "adapted" | "dropped";
        readonly ExperimentStanding: {
            /** @enum {string} */
            readonly is: "proposed" | "trying";
        } | {
            /** @constant */
            readonly is: "concluded";
            readonly by: components["schemas"]["Role"];
            readonly on: components["schemas"]["Day"];
            readonly outcome: components["schemas"]["ExperimentOutcome"];
            readonly why: string;
            /** @description In which the two talked of it; absent where none was named, or it does not count. */
            readonly session?: number;
        };
        /** @description What the two are to each other as companions in learning. */
        readonly CompanionDocument: {
            readonly allianceId: string;
            readonly viewer: {
                readonly id: string;
                readonly role: components["schemas"]["Role"];
            };
            readonly today: components["schemas"]["Day"];
            readonly asOf: components["schemas"]["Day"];
            readonly members: {
                readonly coach: components["schemas"]["Person"];
                readonly supervisor: components["schemas"]["Person"];
            };
            readonly sessions: readonly {
                readonly sessionId: string;
                readonly session: number;
                readonly on: components["schemas"]["Day"];
                /** @description Of the last six, how many the coach brought something to. */
                readonly coach: number;
                /** @description And after how many the supervisor laid down their own. */
                readonly supervisor: number;
                /** @description Some of which answered something. */
                readonly inAnswer: number;
            }[];
            /** @description By the coach, by its day: what can be answered. */
            readonly brought: readonly components["schemas"]["Brought"][];
            /** @description In the order in which they were laid down. */
            readonly sharings: readonly components["schemas"]["OwnLearning"][];
            readonly observations: readonly components["schemas"]["Observation"][];
            /** @description Absent before the first session. */
            readonly reciprocity?: {
                readonly sharings: number;
                readonly sessions: number;
                readonly perSession: number;
                readonly inAnswer: number;
                /** @description Of the sharings; absent while there is none. */
                readonly share?: number;
            };
        };
        /** @description Something that the coach has brought, and both can read. */
        readonly Brought: {
            /** @description For commands: which record it is. */
            readonly answered: components["schemas"]["Answered"];
            readonly on: components["schemas"]["Day"];
            /** @description Absent where it belongs to none, as an experiment. */
            readonly session?: number;
            /** @description The theme, what is tried, or of a review what was learned. */
            readonly text: string;
        };
        readonly Answered: {
            /** @constant */
            readonly kind: "touch";
            /**
             * Format: uuid
             * @description The theme that came up.
             */
            readonly id: string;
            /**
             * Format: uuid
             * @description The session in which it did.
             */
            readonly sessionId: string;
        } | {
            /** @constant */
            readonly kind: "review";
            /**
             * Format: uuid
             * @description The session of which the other wrote.
             */
            readonly id: string;
        } | {
            /** @constant */
            readonly kind: "experiment";
            /** Format: uuid */
            readonly id: string;
        } | {
            /** @constant */
            readonly kind: "agenda-item";
            /**
             * Format: uuid
             * @description What was brought to an agenda.
             */
            readonly id: string;
        };
        /** @description Something that the supervisor laid down of their own. */
        readonly OwnLearning: {
            readonly sharingId: string;
            /** @description Of its stream, for If-Match. */
            readonly revision: string;
            readonly by: components["schemas"]["Role"];
            /** @description The day on which it was laid down. */
            readonly on: components["schemas"]["Day"];
            readonly text: string;
            /** @description Why it was worded anew. */
            readonly why?: string;
            readonly answers: readonly components["schemas"]["SaidToIt"][];
            readonly kind: components["schemas"]["OwnLearningKind"];
            /** @description The latest that was held by then. */
            readonly session?: number;
            /** @description What it answers, while that counts; absent: unasked. */
            readonly to?: components["schemas"]["Brought"];
            /** @description As it was said, whatever became of it. */
            readonly inResponseTo?: components["schemas"]["Answered"];
            /** @description How it read before it was worded anew, the oldest first. */
            readonly before: readonly {
                readonly on: components["schemas"]["Day"];
                readonly kind: components["schemas"]["OwnLearningKind"];
                readonly text: string;
            }[];
        };
        /** @description What the other said to it. */
        readonly SaidToIt: {
            readonly by: components["schemas"]["Role"];
            readonly on: components["schemas"]["Day"];
            readonly text: string;
        };
        /** @description What one of the two sees in the other, and learns from. */
        readonly Observation: {
            readonly sharingId: string;
            /** @description Of its stream, for If-Match. */
            readonly revision: string;
            readonly by: components["schemas"]["Role"];
            /** @description The day on which it was laid down. */
            readonly on: components["schemas"]["Day"];
            readonly text: string;
            /** @description Why it was worded anew. */
            readonly why?: string;
            readonly answers: readonly components["schemas"]["SaidToIt"][];
            readonly quality: components["schemas"]["Quality"];
            readonly before: readonly {
                readonly on: components["schemas"]["Day"];
                readonly quality: components["schemas"]["Quality"];
                readonly text: string;
            }[];
        };
        /** @description Our learning goals as of a day, for one viewer. */
        readonly GoalsDocument: {
            readonly allianceId: string;
            readonly viewer: {
                readonly id: string;
                readonly role: components["schemas"]["Role"];
            };
            readonly today: components["schemas"]["Day"];
            readonly asOf: components["schemas"]["Day"];
            readonly members: {
                readonly coach: components["schemas"]["Person"];
                readonly supervisor: components["schemas"]["Person"];
            };
            readonly sessions: readonly components["schemas"]["SessionRef"][];
            /** @description Live ones by falling weight, then the achieved, then the laid down. */
            readonly goals: readonly components["schemas"]["LearningGoal"][];
            /** @description Measure 2 after each session in which that member rated a goal. */
            readonly attainment: {
                readonly coach: readonly components["schemas"]["AttainmentPoint"][];
                readonly supervisor: readonly components["schemas"]["AttainmentPoint"][];
            };
            /** @description Those that a goal can be linked to. */
            readonly themes: readonly components["schemas"]["ThemeName"][];
        };
        readonly LearningGoal: {
            readonly goalId: string;
            /** @description Of this goal’s stream, for If-Match. */
            readonly revision: string;
            readonly owner: components["schemas"]["Role"];
            readonly articulated: {
                readonly by: components["schemas"]["Role"];
                readonly on: components["schemas"]["Day"];
            };
            readonly weight: number;
            /** @description The first first; the last is how it reads. */
            readonly wordings: readonly components["schemas"]["GoalWording"][];
            /** @description From -2 to +2; null where a level has no words yet, and can’t be rated. */
            readonly anchors: readonly (string | null)[];
            /** @description What levels said before they were worded anew, the oldest first. */
            readonly earlierLevels: readonly {
                readonly level: components["schemas"]["GoalLevel"];
                readonly text: string;
                readonly until: components["schemas"]["Day"];
                readonly by: components["schemas"]["Role"];
            }[];
            readonly themes: readonly components["schemas"]["ThemeName"][];
            /** @description By session, then as they were given; of one session, a member’s latest. */
            readonly ratings: readonly components["schemas"]["GoalRating"][];
            readonly takenOut: readonly components["schemas"]["RatingTakenOut"][];
            readonly velocity: {
                readonly coach?: components["schemas"]["GoalVelocity"];
                readonly supervisor?: components["schemas"]["GoalVelocity"];
            };
            readonly standing: components["schemas"]["GoalStanding"];
            /** @description What the two tried for it, while they use that. */
            readonly tried: readonly components["schemas"]["TriedFor"][];
            /** @description As told, in the order of its telling. */
            readonly ledTo: readonly components["schemas"]["LedTo"][];
            /** @description T by each rater if this one were laid down. */
            readonly without?: {
                readonly coach?: components["schemas"]["AttainmentLeft"];
                readonly supervisor?: components["schemas"]["AttainmentLeft"];
            };
        };
        readonly GoalWording: {
            readonly text: string;
            readonly by: components["schemas"]["Role"];
            readonly from: components["schemas"]["Day"];
            /** @description The day of the next wording. */
            readonly until?: components["schemas"]["Day"];
            readonly why?: string;
        };
        readonly GoalRating: {
            readonly by: components["schemas"]["Role"];
            readonly sessionId: string;
            readonly session: number;
            /** @description The day of the session. */
            readonly on: components["schemas"]["Day"];
            /** @description When it was given, or put right. */
            readonly at: components["schemas"]["Instant"];
            /** @description Why it took the place of the one before. */
            readonly why?: string;
            readonly level: components["schemas"]["GoalLevel"];
            /** @description What the level said when the rating was given. */
            readonly anchor?: string;
            readonly evidence?: string;
            /** @description What the same member said of that session before, the oldest first. */
            readonly before: readonly components["schemas"]["SaidBefore"][];
        };
        readonly SaidBefore: {
            readonly at: components["schemas"]["Instant"];
            /** @description Absent where it was taken out then. */
            readonly level?: components["schemas"]["GoalLevel"];
            readonly anchor?: string;
            readonly evidence?: string;
            /** @description Why this took the place of what was said before it. */
            readonly why?: string;
        };
        /** @description A rating that its rater took out again; it counts nowhere. */
        readonly RatingTakenOut: {
            readonly by: components["schemas"]["Role"];
            readonly session: number;
            readonly on: components["schemas"]["Day"];
            readonly said: readonly components["schemas"]["SaidBefore"][];
        };
        readonly GoalVelocity: {
            /** @enum {string} */
            readonly course: "advancing" | "holding" | "slipping";
            /** @description Median slope (Theil-Sen); two decimals. */
            readonly levelsPer90Days: number;
            readonly ratings: number;
            /** @description From the first rating to the last. */
            readonly days: number;
        };
        readonly GoalStanding: {
            /** @constant */
            readonly is: "live";
        } | {
            /** @enum {string} */
            readonly is: "achieved" | "laid-down";
            readonly by: components["schemas"]["Role"];
            readonly on: components["schemas"]["Day"];
            readonly learning: string;
        };
        readonly LedTo: {
            readonly impactId: string;
            readonly level: components["schemas"]["ImpactLevel"];
            readonly by: components["schemas"]["Role"];
            /** @description The day on which it was told. */
            readonly on: components["schemas"]["Day"];
            readonly text: string;
            /** @description Whether the other recognises it. */
            readonly recognised: boolean;
        };
        readonly AttainmentLeft: {
            /** @description Two decimals. */
            readonly t: number;
            readonly goals: number;
        };
        /** @description T (Kiresuk-Sherman) of a day, from one rater’s latest ratings by then of goals not laid down. */
        readonly AttainmentPoint: {
            /** @description Absent where only the set of goals changed. */
            readonly session?: number;
            readonly on: components["schemas"]["Day"];
            /** @description Two decimals; 50 when all is as hoped. Absent where no goal is left. */
            readonly t?: number;
            /** @description How many goals it rests on. */
            readonly goals: number;
            /** @description Goals that count from here on and did not before: the line is broken before this point. */
            readonly joined: readonly components["schemas"]["GoalName"][];
            /** @description Goals that were laid down: the line is broken as well. */
            readonly left: readonly components["schemas"]["GoalName"][];
        };
        /** @description What the learning changed, as told by one and recognised by the other, as of a day. */
        readonly ImpactDocument: {
            readonly allianceId: string;
            readonly viewer: {
                readonly id: string;
                readonly role: components["schemas"]["Role"];
            };
            readonly today: components["schemas"]["Day"];
            readonly asOf: components["schemas"]["Day"];
            readonly members: {
                readonly coach: components["schemas"]["Person"];
                readonly supervisor: components["schemas"]["Person"];
            };
            readonly sessions: readonly components["schemas"]["SessionRef"][];
            /** @description Of all that was told, for If-Match. */
            readonly revision: string;
            /** @description In the order in which they were put into words. */
            readonly goals: readonly components["schemas"]["GoalCourse"][];
            /** @description In the order in which they were told. */
            readonly notes: readonly components["schemas"]["ImpactNote"][];
            /** @description Absent while nothing is told. */
            readonly chain?: components["schemas"]["ImpactChain"];
        };
        /** @description A goal in its wordings, also one that has ended. */
        readonly GoalCourse: {
            readonly goalId: string;
            readonly by: components["schemas"]["Role"];
            readonly wordings: readonly {
                readonly text: string;
                readonly from: components["schemas"]["Day"];
            }[];
            /** @description The day on which it was reached or laid down. */
            readonly until?: components["schemas"]["Day"];
        };
        readonly ImpactNote: {
            readonly impactId: string;
            readonly level: components["schemas"]["ImpactLevel"];
            readonly by: components["schemas"]["Role"];
            /** @description The day on which it was told. */
            readonly on: components["schemas"]["Day"];
            /** @description The same day for the other, where their calendar shows another. */
            readonly there?: components["schemas"]["Day"];
            /** @description Clients by an alias. */
            readonly text: string;
            /** @description How its teller knows: saw it, was told it by whom it concerns, heard it from others. */
            readonly source: components["schemas"]["ImpactSource"];
            /** @description How it read before, the oldest first, and why it was put anew. */
            readonly before: readonly {
                /** @description Clients by an alias. */
                readonly text: string;
                /** @description How its teller knows: saw it, was told it by whom it concerns, heard it from others. */
                readonly source: components["schemas"]["ImpactSource"];
                readonly until: components["schemas"]["Day"];
                readonly why?: string;
            }[];
            readonly additions: readonly {
                readonly on: components["schemas"]["Day"];
                readonly text: string;
            }[];
            /** @description Where it begins, or the notes before it. */
            readonly goal?: components["schemas"]["GoalName"];
            /** @description What its teller placed before it; never what it came of. */
            readonly parent?: {
                readonly impactId: string;
                /** @description From when that was told, as the alliance counts days. */
                readonly days: number;
            };
            /** @description That the other recognises it. */
            readonly echo?: {
                readonly by: components["schemas"]["Role"];
                readonly on: components["schemas"]["Day"];
                readonly text?: string;
            };
        };
        /** @enum {string} */
        readonly ImpactSource: "seen" | "told" | "heard";
        /** @description Measure 8: as told, and never what came of what. */
        readonly ImpactChain: {
            readonly notes: number;
            readonly toldBy: {
                readonly coach: number;
                readonly supervisor: number;
            };
            /** @description The day of the first note. */
            readonly from: components["schemas"]["Day"];
            readonly to: components["schemas"]["Day"];
            /** @description Held in all; the window is all of them. */
            readonly sessions: number;
            /** @description Levels of which anything is told, of three. */
            readonly levels: components["schemas"]["PartOf"];
            /** @description Notes of practice behind which one of a client stands. */
            readonly practiceToClient: components["schemas"]["PartOf"];
            readonly clientToCommunity: components["schemas"]["PartOf"];
            /** @description Notes that the other recognises. */
            readonly echoed: components["schemas"]["PartOf"];
        };
        readonly PartOf: {
            readonly part: number;
            readonly of: number;
            /** @description part / of; two decimals, absent of none. */
            readonly share?: number;
        };
        /** @description Our alliance and each one’s say in it, for one viewer. */
        readonly AllianceDocument: {
            readonly allianceId: string;
            readonly viewer: {
                readonly id: string;
                readonly role: components["schemas"]["Role"];
            };
            readonly today: components["schemas"]["Day"];
            readonly asOf: components["schemas"]["Day"];
            readonly members: {
                readonly coach: components["schemas"]["Person"];
                readonly supervisor: components["schemas"]["Person"];
            };
            readonly sessions: readonly components["schemas"]["SessionRef"][];
            /** @description Answered by both, by session. */
            readonly pulses: readonly components["schemas"]["RevealedPulse"][];
            /** @description Those that wait for at least one of the two. */
            readonly open: readonly components["schemas"]["OpenPulse"][];
            readonly agency: {
                readonly coach?: components["schemas"]["AgencyCourse"];
                readonly supervisor?: components["schemas"]["AgencyCourse"];
            };
            readonly worth: components["schemas"]["WorthCourse"];
            readonly marks: readonly components["schemas"]["VersionMark"][];
        };
        /** @description A pulse that both have answered. */
        readonly RevealedPulse: {
            readonly sessionId: string;
            readonly session: number;
            readonly on: components["schemas"]["Day"];
            readonly pulseId: string;
            /** @description Of this pulse’s stream, for If-Match. */
            readonly revision: string;
            readonly openedBy: components["schemas"]["Role"];
            readonly openedOn: components["schemas"]["Day"];
            /** @constant */
            readonly instrumentVersion: 1;
            readonly revealedOn: components["schemas"]["Day"];
            readonly answers: {
                readonly coach: components["schemas"]["PulseAnswers"];
                readonly supervisor: components["schemas"]["PulseAnswers"];
            };
            readonly gap: components["schemas"]["PerceptionGap"];
            /** @description Each one’s guess minus the other’s answer. */
            readonly guessGap: {
                readonly coach?: components["schemas"]["Gap"];
                readonly supervisor?: components["schemas"]["Gap"];
            };
        };
        readonly PulseAnswers: {
            /** @description The eight statements, in the order of the instrument. */
            readonly alliance: readonly number[];
            /** @description The six agency statements. */
            readonly agency?: readonly number[];
            /** @description What the other would answer to the eight. */
            readonly guesses?: readonly number[];
        };
        /** @description Measure 3: coach minus supervisor. */
        readonly PerceptionGap: {
            /** @description In the order of the instrument. */
            readonly byStatement: readonly number[];
            /** @description Mean |g|, unrounded. */
            readonly size: number;
            /** @description Mean g, unrounded: above 0 when the first is higher. */
            readonly direction: number;
            /** @description Pearson’s r; absent at zero variance. */
            readonly shape?: number;
            readonly means: {
                readonly coach: number;
                readonly supervisor: number;
            };
        };
        readonly Gap: {
            /** @description In the order of the instrument. */
            readonly byStatement: readonly number[];
            /** @description Mean |g|, unrounded. */
            readonly size: number;
            /** @description Mean g, unrounded: above 0 when the first is higher. */
            readonly direction: number;
        };
        readonly OpenPulse: {
            readonly sessionId: string;
            readonly session: number;
            readonly on: components["schemas"]["Day"];
            readonly pulseId: string;
            /** @description Of this pulse’s stream, for If-Match. */
            readonly revision: string;
            readonly openedBy: components["schemas"]["Role"];
            readonly openedOn: components["schemas"]["Day"];
            /** @constant */
            readonly instrumentVersion: 1;
            /** @description Members whose answers are sealed now. */
            readonly sealedBy: readonly components["schemas"]["Role"][];
            /** @description The viewer’s own, readable by nobody else. */
            readonly mine?: {
                /** @description The eight statements, in the order of the instrument. */
                readonly alliance: readonly number[];
                /** @description The six agency statements. */
                readonly agency?: readonly number[];
                /** @description What the other would answer to the eight. */
                readonly guesses?: readonly number[];
                readonly at: components["schemas"]["Instant"];
            };
        };
        /** @description One member’s own account; only from revealed pulses. */
        readonly AgencyCourse: {
            readonly points: readonly {
                readonly pulseId: string;
                readonly session: number;
                readonly on: components["schemas"]["Day"];
                /** @description Of the six answers, unrounded. */
                readonly mean: number;
                /** @description Whether an alliance review has looked back at it; the change goes over these. */
                readonly isLookedBackAt: boolean;
            }[];
            /** @description As of the latest alliance review, from two pulses on. Absent before the first. */
            readonly change?: components["schemas"]["AgencyChange"];
        };
        /** @description From the first pulse to the last, or from two to two, of those that were looked back at. */
        readonly AgencyChange: {
            readonly from: number;
            readonly to: number;
            readonly change: number;
            /** @description A change has to exceed this to be told from chance. */
            readonly criterion: number;
            /** @enum {string} */
            readonly verdict: "improved" | "declined" | "no-reliable-change";
            /** @enum {number} */
            readonly pulsesOnEachSide: 1 | 2;
            readonly pulses: number;
            /**
             * @description The criterion rests on assumed figures.
             * @constant
             */
            readonly provisional: true;
        };
        /** @description What sessions were worth to each; only of open reviews. */
        readonly WorthCourse: {
            readonly points: readonly {
                readonly session: number;
                readonly on: components["schemas"]["Day"];
                readonly coach: number;
                readonly supervisor: number;
            }[];
            readonly runs: {
                readonly coach?: components["schemas"]["RunChart"];
                readonly supervisor?: components["schemas"]["RunChart"];
            };
        };
        /** @description Measure 14, of ten values or more. */
        readonly RunChart: {
            readonly median: number;
            /** @description Values off the median; the others count for nothing. */
            readonly useful: number;
            /** @description The most in a row on one side, by the places of the points, from 0. */
            readonly longestRun?: {
                readonly from: number;
                readonly to: number;
                readonly length: number;
            };
            /** @description A longer one is a signal. */
            readonly longestUsualRun: number;
            /** @description From the last on one side to the first on the other. */
            readonly crossings: readonly {
                readonly from: number;
                readonly to: number;
            }[];
            /** @description Fewer are a signal. */
            readonly fewestUsualCrossings: number;
            readonly signal: boolean;
            /** @description How often the rule sounds by chance, 0 to 1. */
            readonly falseAlarmRate: number;
        };
        /** @description What the two bring to their sessions, as of a day. */
        readonly AgendaDocument: {
            readonly allianceId: string;
            readonly viewer: {
                readonly id: string;
                readonly role: components["schemas"]["Role"];
            };
            readonly today: components["schemas"]["Day"];
            readonly asOf: components["schemas"]["Day"];
            readonly members: {
                readonly coach: components["schemas"]["Person"];
                readonly supervisor: components["schemas"]["Person"];
            };
            readonly revision: string;
            /** @description Of every planned session, and of those held that had something on theirs. */
            readonly agendas: readonly components["schemas"]["AgendaOfSession"][];
            /** @description Brought for a session that will not be: it can go on to another. */
            readonly waiting: readonly components["schemas"]["AgendaItem"][];
            readonly sharedOnly?: components["schemas"]["SharedOnly"];
            /** @description Those that something can be about. */
            readonly themes: readonly components["schemas"]["ThemeName"][];
        };
        readonly AgendaOfSession: {
            readonly sessionId: string;
            /** @description Its number; of a planned one, the one that it would have by its day. */
            readonly session: number;
            readonly on: components["schemas"]["Day"];
            /** @enum {string} */
            readonly is: "planned" | "held";
            readonly planned?: components["schemas"]["MeetingAsPlanned"];
            /** @description In the order in which they were brought. */
            readonly items: readonly components["schemas"]["AgendaItem"][];
        };
        /** @description When and how the two mean to meet; only of a planned one. */
        readonly MeetingAsPlanned: {
            readonly at: components["schemas"]["Instant"];
            readonly minutes: number;
            readonly mode: components["schemas"]["Mode"];
        };
        readonly AgendaItem: {
            readonly itemId: string;
            readonly by: components["schemas"]["Role"];
            /** @description When it was brought. */
            readonly on: components["schemas"]["Day"];
            readonly text: string;
            /** @description Where whoever brought it says so. */
            readonly noticedOn?: components["schemas"]["Day"];
            readonly origin?: components["schemas"]["BroughtFrom"];
            /** @description The session for which it was meant before it went on to this one. */
            readonly carriedFrom?: string;
            readonly closed?: components["schemas"]["AgendaItemClosed"];
            /** @description What it said before it was put in other words, the first first. */
            readonly before: readonly {
                readonly at: components["schemas"]["Instant"];
                readonly on: components["schemas"]["Day"];
                readonly text: string;
            }[];
            /** @description As one of the two says, until the other agrees. */
            readonly offered?: components["schemas"]["Insight"];
            /** @description As both say; `by` is who agreed. */
            readonly workedWith?: components["schemas"]["Insight"];
        };
        /** @description What both can read, from which it was brought. */
        readonly BroughtFrom: {
            /** @constant */
            readonly kind: "question";
        } | {
            /** @constant */
            readonly kind: "theme";
            readonly theme: components["schemas"]["ThemeName"];
        } | {
            /** @constant */
            readonly kind: "commitment";
            /** @description Who set it out. */
            readonly of: components["schemas"]["Role"];
            readonly sessionId: string;
            /** @description After which session. */
            readonly session: number;
            /** @description Its place in that review, from 0. */
            readonly index: number;
        };
        /** @description How one of the two left it. */
        readonly AgendaItemClosed: {
            readonly outcome: components["schemas"]["AgendaOutcome"];
            readonly by: components["schemas"]["Role"];
            readonly on: components["schemas"]["Day"];
        };
        /** @enum {string} */
        readonly AgendaOutcome: "done" | "not-taken-up";
        /** @description What came of working with it. */
        readonly Insight: {
            readonly insightId: string;
            readonly by: components["schemas"]["Role"];
            readonly on: components["schemas"]["Day"];
            readonly insight: string;
            readonly themes: readonly components["schemas"]["ThemeName"][];
        };
        /** @description Sessions between noticing and bringing, where that day was disclosed and the session held: shared only, biased short. */
        readonly SharedOnly: {
            readonly lags: readonly {
                readonly itemId: string;
                readonly lag: number;
            }[];
            /** @description In sessions. */
            readonly mean: number;
        };
        /** @description How the two look back at their alliance, for one viewer. */
        readonly AllianceReviewDocument: {
            readonly allianceId: string;
            readonly viewer: {
                readonly id: string;
                readonly role: components["schemas"]["Role"];
            };
            readonly today: components["schemas"]["Day"];
            readonly asOf: components["schemas"]["Day"];
            readonly members: {
                readonly coach: components["schemas"]["Person"];
                readonly supervisor: components["schemas"]["Person"];
            };
            readonly sessions: readonly components["schemas"]["SessionRef"][];
            /** @description Of all reviews of the alliance, for If-Match. */
            readonly revision: string;
            /** @description The version in force; 0 while none is. */
            readonly contractVersion: number;
            /** @description In force, in the order of the text. */
            readonly clauses: readonly components["schemas"]["ClauseName"][];
            readonly assumptions: readonly components["schemas"]["AssumptionWordings"][];
            readonly rhythm?: components["schemas"]["RhythmOfReviews"];
            /** @description Absent until the views of the one under way are open, or where none can fall due. */
            readonly nextDue?: components["schemas"]["Day"];
            readonly underWay?: components["schemas"]["AllianceReview"];
            /** @description The latest first. */
            readonly closed: readonly components["schemas"]["AllianceReview"][];
            /** @description Present while an ending is on the table: a closing review is invited then. */
            readonly mayEnd?: {
                readonly proposedAt: components["schemas"]["Instant"];
            };
            readonly worth?: components["schemas"]["BeforeAndAfterAVersion"];
        };
        /** @description A belief that one of the two brought in, the first wording first. */
        readonly AssumptionWordings: {
            readonly assumptionId: string;
            readonly by: components["schemas"]["Role"];
            readonly wordings: readonly {
                readonly on: components["schemas"]["Day"];
                readonly text: string;
            }[];
        };
        /** @description Absent while none is agreed. */
        readonly RhythmOfReviews: {
            readonly everyN: number;
            /** @enum {string} */
            readonly unit: "sessions" | "weeks" | "months";
            readonly graceDays: number;
        };
        /** @description One review of the alliance by both. */
        readonly AllianceReview: {
            readonly reviewId: string;
            readonly begun: {
                readonly on: components["schemas"]["Day"];
                /** @description Who asked for it; nobody where it fell due. */
                readonly by?: components["schemas"]["Role"];
            };
            readonly due?: {
                readonly on: components["schemas"]["Day"];
                /** @description With the days of grace. */
                readonly until: components["schemas"]["Day"];
                readonly version: number;
            };
            /** @description Whose view is sealed or open. */
            readonly sealedBy: readonly components["schemas"]["Role"][];
            /** @description The viewer’s own, readable by nobody else while it is sealed. */
            readonly mine?: components["schemas"]["AllianceView"];
            /** @description Once both are; a view whose words were erased is left out. */
            readonly opened?: {
                readonly on: components["schemas"]["Day"];
                readonly at: components["schemas"]["Instant"];
                readonly by: components["schemas"]["Role"];
                readonly views: readonly components["schemas"]["AllianceView"][];
            };
            readonly decisions: readonly components["schemas"]["AllianceDecision"][];
            /** @description Ids of clauses in force that are still true to both. */
            readonly affirmable: readonly string[];
            readonly closing?: {
                readonly by: components["schemas"]["Role"];
                readonly clausesAffirmed: readonly string[];
            };
            readonly completed?: {
                readonly on: components["schemas"]["Day"];
                readonly clausesAffirmed: readonly string[];
            };
        };
        /** @description How one of the two sees how they work. */
        readonly AllianceView: {
            readonly by: components["schemas"]["Role"];
            readonly at: components["schemas"]["Instant"];
            readonly helps?: string;
            readonly avoids?: string;
            readonly assumptions: readonly {
                /** @description Absent where it is a new one. */
                readonly assumptionId?: string;
                readonly text: string;
            }[];
            /** @description Ids of clauses. */
            readonly stillTrue: readonly string[];
            readonly wordOn: readonly {
                readonly clauseId: string;
                readonly text: string;
            }[];
            readonly additions: readonly {
                readonly at: components["schemas"]["Instant"];
                readonly text: string;
            }[];
        };
        readonly AllianceDecision: {
            readonly decisionId: string;
            readonly text: string;
            /** @description Who worded it last. */
            readonly by: components["schemas"]["Role"];
            readonly on: components["schemas"]["Day"];
            /** @description That it would have amended. */
            readonly clause?: components["schemas"]["ClauseName"];
            /** @description When the other agreed; absent while it waits for them. */
            readonly agreedOn?: components["schemas"]["Day"];
        };
        /** @description Measure 13, of what sessions were worth before and after the latest version. */
        readonly BeforeAndAfterAVersion: {
            readonly version: number;
            readonly coach?: components["schemas"]["WorthBeforeAndAfter"];
            readonly supervisor?: components["schemas"]["WorthBeforeAndAfter"];
        };
        readonly WorthBeforeAndAfter: {
            readonly before: readonly {
                readonly session: number;
                readonly worth: number;
            }[];
            readonly after: readonly {
                readonly session: number;
                readonly worth: number;
            }[];
            /** @description Pairs of an earlier and a later session in which the later is higher. */
            readonly higher: number;
            readonly same: number;
            readonly lower: number;
            readonly nap: number;
            /** @description By exact permutation, one-sided. */
            readonly p: number;
            /** @description That these values could have reached. */
            readonly smallestP: number;
            readonly ways: number;
            readonly asFar: number;
        };
        /** @description The questions that the two keep, as of a day. */
        readonly QuestionsDocument: {
            readonly allianceId: string;
            readonly viewer: {
                readonly id: string;
                readonly role: components["schemas"]["Role"];
            };
            readonly today: components["schemas"]["Day"];
            readonly asOf: components["schemas"]["Day"];
            readonly members: {
                readonly coach: components["schemas"]["Person"];
                readonly supervisor: components["schemas"]["Person"];
            };
            readonly revision: string;
            /** @description In the order in which they were kept. */
            readonly questions: readonly components["schemas"]["SharedQuestion"][];
        };
        readonly SharedQuestion: {
            readonly questionId: string;
            /** @description Who kept it. */
            readonly by: components["schemas"]["Role"];
            readonly on: components["schemas"]["Day"];
            readonly text: string;
            readonly metOn?: components["schemas"]["QuestionMetOn"];
            /** @description What it said before it was put in other words, the first first. */
            readonly before: readonly {
                readonly at: components["schemas"]["Instant"];
                readonly on: components["schemas"]["Day"];
                readonly text: string;
            }[];
            /** @enum {string} */
            readonly is: "open" | "answered" | "let-go";
            /** @description Since when it is that. */
            readonly since: components["schemas"]["Day"];
            readonly brought: readonly components["schemas"]["QuestionBroughtTo"][];
            /** @description All that were given, the latest last. */
            readonly answers: readonly {
                readonly by: components["schemas"]["Role"];
                readonly on: components["schemas"]["Day"];
                readonly answer?: string;
                /** @description The session in which it was found. */
                readonly session?: number;
            }[];
            /** @description Whether the other has brought, answered or let it go: it can’t be taken back any more. */
            readonly isOfBoth: boolean;
        };
        readonly QuestionMetOn: {
            readonly page: components["schemas"]["QuestionPage"];
            readonly about?: string;
        };
        /** @enum {string} */
        readonly QuestionPage: "story" | "agreement" | "goals" | "themes" | "review" | "alliance" | "impact" | "experiments" | "practitioner" | "companion" | "questions" | "not-knowing" | "across-pairs";
        /** @description Where it stands on an agenda, or stood in the session. */
        readonly QuestionBroughtTo: {
            readonly itemId: string;
            readonly sessionId: string;
            /** @description Of a planned one, the number that it would have by its day. */
            readonly session: number;
            readonly sessionOn: components["schemas"]["Day"];
            /** @enum {string} */
            readonly is: "planned" | "held";
            readonly by: components["schemas"]["Role"];
            /** @description When it was brought. */
            readonly on: components["schemas"]["Day"];
        };
        /** @description My pairs, by their next session and then by when we began; those that ended come last. */
        readonly MyPairs: {
            readonly today: components["schemas"]["Day"];
            readonly pairs: readonly components["schemas"]["PairInShort"][];
        };
        readonly PairInShort: {
            readonly allianceId: string;
            /** @description Whose I am in it. */
            readonly role: components["schemas"]["Role"];
            readonly other: components["schemas"]["Person"];
            readonly began: components["schemas"]["Day"];
            readonly endedOn?: components["schemas"]["Day"];
            readonly paused?: {
                readonly since: components["schemas"]["Day"];
                readonly until?: components["schemas"]["Day"];
            };
            /** @description Days on which we met, in their order. */
            readonly sessions: readonly components["schemas"]["Day"][];
            readonly next?: {
                readonly id: string;
                readonly on: components["schemas"]["Day"];
                /** @description The same day for the other, where their calendar shows another. */
                readonly there?: components["schemas"]["Day"];
            };
            readonly agreement: {
                /** @enum {string} */
                readonly stage: "none" | "draft" | "in-force" | "ended";
                readonly version?: number;
            };
            readonly rhythm?: components["schemas"]["Rhythm"];
            /** @description Present where we have not met for longer than we agreed, and nothing is planned. */
            readonly apart?: {
                /** @description Since the last session, without those that were paused. */
                readonly days: number;
                readonly agreed?: components["schemas"]["Rhythm"];
            };
            /** @description What waits for me first, then the other, the longest first. */
            readonly waits: readonly components["schemas"]["Wait"][];
        };
        readonly Wait: {
            /** @enum {string} */
            readonly kind: "ending";
            readonly for: components["schemas"]["Waiter"];
            readonly since: components["schemas"]["Day"];
            readonly params: {
                /** @enum {string} */
                readonly of: "alliance" | "contract";
                readonly mayEndFrom?: components["schemas"]["Instant"];
            };
        } | {
            /** @enum {string} */
            readonly kind: "amendment";
            readonly for: components["schemas"]["Waiter"];
            readonly since: components["schemas"]["Day"];
            readonly params: {
                readonly amendmentId: string;
                readonly clause: components["schemas"]["ClauseKind"];
                /** @enum {string} */
                readonly op: "add" | "change" | "retire";
            };
        } | {
            /** @enum {string} */
            readonly kind: "question";
            readonly for: components["schemas"]["Waiter"];
            readonly since: components["schemas"]["Day"];
            readonly params: {
                readonly clause: components["schemas"]["ClauseKind"];
            };
        } | {
            /** @enum {string} */
            readonly kind: "signature";
            readonly for: components["schemas"]["Waiter"];
            readonly since: components["schemas"]["Day"];
            readonly params: {
                readonly version: number;
            };
        } | {
            /** @enum {string} */
            readonly kind: "review";
            readonly for: components["schemas"]["Waiter"];
            readonly since: components["schemas"]["Day"];
            readonly params: {
                readonly session: number;
                readonly sessionId: string;
                /** @description Whether one of the two has, and waits for the other. */
                readonly otherHasSealed: boolean;
            };
        } | {
            /** @enum {string} */
            readonly kind: "pulse";
            readonly for: components["schemas"]["Waiter"];
            readonly since: components["schemas"]["Day"];
            readonly params: {
                readonly session: number;
                /** @description Whether one of the two has, and waits for the other. */
                readonly otherHasSealed: boolean;
            };
        } | {
            /** @enum {string} */
            readonly kind: "alliance-review";
            readonly for: components["schemas"]["Waiter"];
            readonly since: components["schemas"]["Day"];
            readonly params: {
                /** @enum {string} */
                readonly step: "view" | "decision" | "closing";
                /** @description Whether one of the two has, and waits for the other. */
                readonly otherHasSealed: boolean;
            };
        } | {
            /** @enum {string} */
            readonly kind: "touch" | "correction";
            readonly for: components["schemas"]["Waiter"];
            readonly since: components["schemas"]["Day"];
            readonly params: {
                readonly family: components["schemas"]["ThemeFamily"];
                readonly session: number;
            };
        } | {
            /** @enum {string} */
            readonly kind: "commitments";
            readonly for: components["schemas"]["Waiter"];
            readonly since: components["schemas"]["Day"];
            readonly params: {
                readonly count: number;
                readonly of: readonly components["schemas"]["Role"][];
                readonly session: number;
                readonly sessionId: string;
            };
        };
        /** @enum {string} */
        readonly Waiter: "you" | "other" | "both";
        /** @description The moments that somebody noticed, for them alone. */
        readonly NotKnowingDocument: {
            readonly personId: string;
            readonly today: components["schemas"]["Day"];
            readonly asOf: components["schemas"]["Day"];
            /** @description The pair beside which it is read; sessions are counted by it. */
            readonly pair?: {
                readonly allianceId: string;
                readonly other: components["schemas"]["Person"];
                readonly sessions: readonly components["schemas"]["SessionRef"][];
                /** @description With the number that each would have by its day. */
                readonly planned: readonly components["schemas"]["SessionRef"][];
            };
            /** @description In the order in which they were noted. */
            readonly moments: readonly components["schemas"]["Moment"][];
            readonly ways?: components["schemas"]["WaysOfMoments"];
        };
        /** @description What somebody noticed in themselves. Read by them alone. */
        readonly Moment: {
            readonly momentId: string;
            readonly revision: string;
            readonly kind: components["schemas"]["MomentKind"];
            readonly noticedOn: components["schemas"]["Day"];
            readonly text: string;
            /** @description The alliance that it concerns. */
            readonly concerns?: string;
            readonly notedOn: components["schemas"]["Day"];
            /** @description What stood there before it was put right, the first first. */
            readonly before: readonly {
                readonly at: components["schemas"]["Instant"];
                readonly kind: components["schemas"]["MomentKind"];
                readonly noticedOn: components["schemas"]["Day"];
                readonly text: string;
            }[];
            readonly avoided: readonly {
                readonly at: components["schemas"]["Instant"];
                readonly noticedOn: components["schemas"]["Day"];
                readonly text?: string;
            }[];
            /** @enum {string} */
            readonly is: "held" | "shared" | "let-go";
            readonly since: components["schemas"]["Day"];
            /** @description What the other got of it. */
            readonly shared?: {
                readonly allianceId: string;
                readonly sessionId: string;
                readonly itemId: string;
                readonly text: string;
                readonly discloseNoticedOn: boolean;
            };
            /** @description By the sessions of the pair beside which it is read. */
            readonly lying?: {
                readonly noticedAfter: number;
                readonly sharedIn?: number;
                readonly lag: number;
            };
        };
        /** @enum {string} */
        readonly MomentKind: "not-knowing" | "discomfort" | "disappointment" | "clunky-intervention";
        readonly WaysOfMoments: {
            readonly noticed: number;
            /** @description By so many sessions after noticing: the share that was shared, let go or is held (Aalen-Johansen). */
            readonly course: readonly {
                readonly lag: number;
                readonly shared: number;
                readonly letGo: number;
                readonly held: number;
            }[];
            readonly halfSharedBy?: number;
            /** @description In sessions, counting only those that were shared, which is biased short. */
            readonly meanOfShared?: number;
        };
        /** @description What somebody prepares, for them alone. */
        readonly PrepareDocument: {
            readonly personId: string;
            readonly today: components["schemas"]["Day"];
            readonly asOf: components["schemas"]["Day"];
            /** @description The pair beside which it is read; sessions are counted by it. */
            readonly pair?: {
                readonly allianceId: string;
                readonly other: components["schemas"]["Person"];
                readonly sessions: readonly components["schemas"]["SessionRef"][];
                /** @description With the number that each would have by its day. */
                readonly planned: readonly components["schemas"]["SessionRef"][];
            };
            /** @description For the next session; or one for none in particular. Absent until it was begun. */
            readonly preparation?: components["schemas"]["Preparation"];
            /** @description The latest first. */
            readonly earlier: readonly components["schemas"]["Preparation"][];
            /** @description Beside a pair. */
            readonly between?: components["schemas"]["BetweenYou"];
        };
        /** @description What somebody prepared. Read by them alone. */
        readonly Preparation: {
            readonly preparationId: string;
            readonly startedOn: components["schemas"]["Day"];
            readonly towards?: components["schemas"]["PreparesFor"];
            /** @description In the order in which they were looked back on. */
            readonly coachings: readonly components["schemas"]["CoachingLookedBackOn"][];
            /** @description What they would least like to bring. */
            readonly hardest?: {
                readonly text: string;
                readonly on: components["schemas"]["Day"];
                /** @description A moment that was noted in these very words. */
                readonly momentId?: string;
            };
            readonly completed?: {
                readonly on: components["schemas"]["Day"];
                readonly minutes?: number;
            };
        };
        /** @description Absent where it is for no session in particular. */
        readonly PreparesFor: {
            /** Format: uuid */
            readonly allianceId: string;
            /** Format: uuid */
            readonly sessionId?: string;
        };
        readonly CoachingLookedBackOn: {
            readonly coachingId: string;
            readonly clientAlias: string;
            readonly coachedOn: components["schemas"]["Day"];
            readonly wentWell?: string;
            readonly less?: string;
            readonly eyes: readonly number[];
            /** @description What stood there before it was put right, the first first. */
            readonly before: readonly {
                readonly at: components["schemas"]["Instant"];
                readonly clientAlias: string;
                readonly coachedOn: components["schemas"]["Day"];
                readonly wentWell?: string;
                readonly less?: string;
                readonly eyes: readonly number[];
            }[];
        };
        /** @description What the two have between them, and what of mine could come along. */
        readonly BetweenYou: {
            /** @description The session that is prepared for. */
            readonly next?: {
                readonly sessionId: string;
                /** @description The number that it will have. */
                readonly session: number;
                readonly on: components["schemas"]["Day"];
                /** @description The same day for the other, where their calendar shows another. */
                readonly there?: components["schemas"]["Day"];
                readonly startsAt: components["schemas"]["Instant"];
            };
            /** @description Where the two left it: what each learned, of the latest session that both can read. */
            readonly left?: {
                readonly sessionId: string;
                readonly session: number;
                readonly on: components["schemas"]["Day"];
                readonly learning: readonly {
                    readonly by: components["schemas"]["Role"];
                    readonly text: string;
                }[];
            };
            /** @description What stands on the agenda of that session, by whichever of the two. */
            readonly items: readonly {
                readonly itemId: string;
                readonly by: components["schemas"]["Role"];
                readonly on: components["schemas"]["Day"];
                readonly text: string;
            }[];
            /** @description What I set out to do last, or left at “not yet”. */
            readonly commitments: readonly {
                readonly sessionId: string;
                /** @description In whose review it was set out. */
                readonly session: number;
                /** @description Whose it is, as the command that answers it names them. */
                readonly of: string;
                readonly index: number;
                readonly text: string;
                readonly due?: string;
                /** @description What was said last of what became of it; both read that. */
                readonly said?: {
                    readonly state: components["schemas"]["CommitmentState"];
                    readonly on: components["schemas"]["Day"];
                };
                /** @description What I brought of it to the session that is prepared for. */
                readonly brought?: {
                    readonly itemId: string;
                    readonly on: components["schemas"]["Day"];
                };
            }[];
            /** @description Themes that came back in the latest session. */
            readonly cameBack: readonly {
                readonly themeId: string;
                readonly label: string;
                readonly touchedIn: readonly number[];
                /** @description Sessions between the last time and the one before. */
                readonly without: number;
                /** @description What I brought of it to the session that is prepared for. */
                readonly brought?: {
                    readonly itemId: string;
                    readonly on: components["schemas"]["Day"];
                };
            }[];
            /** @description Questions that I kept and that are still open. */
            readonly asked: readonly {
                readonly questionId: string;
                readonly text: string;
                /** @description When it was kept. */
                readonly on: components["schemas"]["Day"];
                /** @description Kept for oneself; else the other knows of it already. */
                readonly isOwn: boolean;
                readonly brought?: {
                    readonly itemId: string;
                    readonly on: components["schemas"]["Day"];
                };
            }[];
            /** @description Moments that I hold. One crosses only through its own preview. */
            readonly held: readonly {
                readonly momentId: string;
                readonly text: string;
                readonly noticedOn: components["schemas"]["Day"];
                /** @description Sessions since then. */
                readonly over: number;
            }[];
        };
        /** @description The questions that somebody keeps, for them alone. */
        readonly OwnQuestionsDocument: {
            readonly personId: string;
            readonly today: components["schemas"]["Day"];
            readonly asOf: components["schemas"]["Day"];
            /** @description The pair beside which it is read; sessions are counted by it. */
            readonly pair?: {
                readonly allianceId: string;
                readonly other: components["schemas"]["Person"];
                readonly sessions: readonly components["schemas"]["SessionRef"][];
                /** @description With the number that each would have by its day. */
                readonly planned: readonly components["schemas"]["SessionRef"][];
            };
            /** @description In the order in which they were kept. */
            readonly questions: readonly components["schemas"]["OwnQuestion"][];
        };
        /** @description A question that somebody keeps for themselves. Read by them alone. */
        readonly OwnQuestion: {
            readonly questionId: string;
            readonly text: string;
            /** @description When it was kept. */
            readonly on: components["schemas"]["Day"];
            readonly metOn?: components["schemas"]["QuestionMetOn"];
            /** @description The alliance that it concerns. */
            readonly concerns?: string;
            /** @description What it said before it was put in other words, the first first. */
            readonly before: readonly {
                readonly at: components["schemas"]["Instant"];
                readonly on: components["schemas"]["Day"];
                readonly text: string;
            }[];
            /** @enum {string} */
            readonly is: "open" | "answered" | "let-go" | "brought";
            readonly since: components["schemas"]["Day"];
            readonly answer?: string;
            /** @description What the other got of it. */
            readonly brought?: {
                readonly allianceId: string;
                /** @description The question as both keep it. */
                readonly questionId: string;
                readonly text: string;
            };
        };
        /** @description Themes that recur across the pairs in which I am the supervisor, today. */
        readonly AcrossPairs: {
            readonly today: components["schemas"]["Day"];
            /** @description Those whose agreement names my own pages, in the order in which we began. */
            readonly pairs: readonly components["schemas"]["PairAcross"][];
            /** @description With a theme in one of these pairs: those of most pairs first, else as they are listed everywhere. Pairs in the order in which we began. */
            readonly families: readonly components["schemas"]["FamilyAcross"][];
            /** @description Themes that two pairs or more call the same, whatever their families: those of most pairs first, else in the order in which we began. */
            readonly ownWords: readonly components["schemas"]["SameWords"][];
            readonly questions: components["schemas"]["QuestionsAcross"];
            /** @description The other pairs that I supervise: nothing of them is counted in anything here. */
            readonly notHere: readonly components["schemas"]["PairNotAcross"][];
        };
        readonly PairAcross: {
            readonly allianceId: string;
            readonly other: components["schemas"]["Person"];
            readonly began: components["schemas"]["Day"];
            readonly paused?: {
                readonly since: components["schemas"]["Day"];
                readonly until?: components["schemas"]["Day"];
            };
            /** @description From when on the two have signed that it may stand there. */
            readonly since: components["schemas"]["Day"];
            /** @description Days on which the two met, in their order. */
            readonly sessions: readonly components["schemas"]["Day"][];
        };
        readonly FamilyAcross: {
            readonly family: components["schemas"]["ThemeFamily"];
            readonly pairs: readonly {
                readonly allianceId: string;
                /** @description In how many of the last six sessions any of its themes came up. */
                readonly lastSix: {
                    readonly touched: number;
                    readonly of: number;
                };
                readonly themes: readonly components["schemas"]["ThemeAcross"][];
            }[];
        };
        readonly ThemeAcross: {
            readonly themeId: string;
            /** @description In the two’s own words. */
            readonly label: string;
            /** @description Absent while no session touched it. */
            readonly state?: components["schemas"]["ThemeState"];
            /** @description Numbers of the sessions in which it came up. */
            readonly touched: readonly number[];
        };
        readonly SameWords: {
            readonly themes: readonly {
                readonly allianceId: string;
                readonly themeId: string;
                readonly label: string;
                readonly family: components["schemas"]["ThemeFamily"];
            }[];
        };
        /** @description What each question rests on: families in the order of their rows, pairs in that in which we began. No pair is put before another. */
        readonly QuestionsAcross: {
            /** @description Records: of the last six sessions, those in which it came up and nothing of it moved. */
            readonly stuck: readonly {
                readonly allianceId: string;
                readonly themeId: string;
                readonly label: string;
                readonly family: components["schemas"]["ThemeFamily"];
                readonly records: readonly {
                    readonly session: number;
                    readonly on: components["schemas"]["Day"];
                }[];
            }[];
            /** @description Records: the session before it was away, and the one with which it came back. */
            readonly returning: readonly {
                readonly allianceId: string;
                readonly themeId: string;
                readonly label: string;
                readonly family: components["schemas"]["ThemeFamily"];
                readonly records: readonly {
                    readonly session: number;
                    readonly on: components["schemas"]["Day"];
                }[];
            }[];
            /** @description Only pairs that stand here: of the others nothing is known here. */
            readonly notNamed: {
                /** @description Of which no pair here has a theme. */
                readonly families: readonly components["schemas"]["ThemeFamily"][];
                /** @description When the first of these pairs first met. */
                readonly since?: components["schemas"]["Day"];
                /** @description Of all these pairs. */
                readonly sessions: number;
            };
        };
        readonly PairNotAcross: {
            readonly allianceId: string;
            readonly other: components["schemas"]["Person"];
            readonly began: components["schemas"]["Day"];
            readonly endedOn?: components["schemas"]["Day"];
            readonly stage: components["schemas"]["PagesNotNamed"];
        };
        /** @enum {string} */
        readonly PagesNotNamed: "to-sign" | "on-the-table" | "not-named" | "no-agreement" | "ended";
        /** @description What the supervisor reads of this pair in Across pairs today, for either of the two. */
        readonly AcrossOfThePair: {
            readonly allianceId: string;
            readonly viewer: {
                readonly id: string;
                readonly role: components["schemas"]["Role"];
            };
            readonly today: components["schemas"]["Day"];
            readonly asOf: components["schemas"]["Day"];
            readonly members: {
                readonly coach: components["schemas"]["Person"];
                readonly supervisor: components["schemas"]["Person"];
            };
            readonly stage: components["schemas"]["PagesStage"];
            /** @description What either can propose: that the clause names the supervisor’s own pages, or, where it does, no more. Absent while the clause is on the table or to be signed. */
            readonly prepared?: components["schemas"]["PreparedAmendment"];
            /** @description From when to when the supervisor could read of this pair there, the oldest first. */
            readonly readable: readonly {
                readonly since: components["schemas"]["Day"];
                readonly until?: components["schemas"]["Day"];
            }[];
            /** @description All that stands there now, and nothing else. Absent where nothing does. */
            readonly stands?: {
                /** @description From when on the two have signed that it may stand there. */
                readonly since: components["schemas"]["Day"];
                /** @description Days on which the two met, in their order. */
                readonly sessions: readonly components["schemas"]["Day"][];
                readonly families: readonly components["schemas"]["FamilyOfAPair"][];
            };
        };
        /**
         * @description Whether what the two signed names the supervisor’s own pages. Anything but `named` is not yet, or no more: agreed and to be signed, the clause on the table, not in it, nothing signed, ended.
         * @enum {string}
         */
        readonly PagesStage: "named" | "to-sign" | "on-the-table" | "not-named" | "no-agreement" | "ended";
        /** @description As `contract/propose-amendment` takes it; it counts once both have signed it. */
        readonly PreparedAmendment: {
            /** @constant */
            readonly clauseId: "confidentiality-and-its-limits";
            readonly fromVersion: number;
            /** @enum {string} */
            readonly op: "add" | "change";
            readonly title?: string;
            readonly text: string;
            readonly numbers?: components["schemas"]["ClauseNumbers"];
        };
        readonly FamilyOfAPair: {
            readonly family: components["schemas"]["ThemeFamily"];
            /** @description In how many of the last six sessions any of its themes came up. */
            readonly lastSix: {
                readonly touched: number;
                readonly of: number;
            };
            readonly themes: readonly components["schemas"]["ThemeAcross"][];
        };
        /** @description How my own calendar reads my sessions. */
        readonly OwnCalendar: {
            /** @description Where a calendar reads my sessions; absent while there is no such address. */
            readonly feed?: {
                /** @description Below `/api`. Whoever has it sees when I meet. */
                readonly path: string;
                readonly lastFetchedAt?: components["schemas"]["Instant"];
            };
            readonly naming: components["schemas"]["CalendarNaming"];
            /** @description What an entry of 75 minutes by video reads, with somebody whom I meet; absent without a pair. */
            readonly entryReads?: string;
        };
        readonly AgendaOrigin: {
            /** @constant */
            readonly kind: "question";
        } | {
            /** @constant */
            readonly kind: "theme";
            /** Format: uuid */
            readonly id: string;
        } | {
            /** @constant */
            readonly kind: "commitment";
            /**
             * Format: uuid
             * @description The session in whose reviews it was set out.
             */
            readonly sessionId: string;
            readonly of: string;
            /** @description Its place in that review, from 0. */
            readonly index: number;
        };
        readonly NoticedAheadProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/noticed-ahead";
            readonly title: string;
            readonly status: number;
            readonly noticedOn: components["schemas"]["Day"];
        } & {
            readonly [key: string]: unknown;
        };
        readonly TooLongAgoProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/too-long-ago";
            readonly title: string;
            readonly status: number;
            readonly earliest: components["schemas"]["Day"];
        } & {
            readonly [key: string]: unknown;
        };
        readonly NoSuchThemeProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/no-such-theme";
            readonly title: string;
            readonly status: number;
            /** Format: uuid */
            readonly themeId?: string;
        } & {
            readonly [key: string]: unknown;
        };
        readonly ThemeMergedProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/theme-merged";
            readonly title: string;
            readonly status: number;
            /** Format: uuid */
            readonly themeId: string;
            /**
             * Format: uuid
             * @description The theme to go on with.
             */
            readonly into: string;
        } & {
            readonly [key: string]: unknown;
        };
        readonly PracticeNotAgreedProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/practice-not-agreed";
            readonly title: string;
            readonly status: number;
            readonly practice: components["schemas"]["Practice"];
        } & {
            readonly [key: string]: unknown;
        };
        readonly GoalConcludedProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/goal-concluded";
            readonly title: string;
            readonly status: number;
            /**
             * Format: uuid
             * @description Which it is, where several were sent.
             */
            readonly goalId?: string;
            /** @enum {string} */
            readonly as?: "achieved" | "released";
        } & {
            readonly [key: string]: unknown;
        };
        readonly NoSuchGoalProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/no-such-goal";
            readonly title: string;
            readonly status: number;
            /** Format: uuid */
            readonly goalId?: string;
        } & {
            readonly [key: string]: unknown;
        };
        readonly BeforeWeBeganProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/before-we-began";
            readonly title: string;
            readonly status: number;
            readonly began: components["schemas"]["Day"];
        } & {
            readonly [key: string]: unknown;
        };
        readonly TriedAheadProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/tried-ahead";
            readonly title: string;
            readonly status: number;
            readonly triedOn: components["schemas"]["Day"];
        } & {
            readonly [key: string]: unknown;
        };
        readonly LevelWithoutWordsProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/level-without-words";
            readonly title: string;
            readonly status: number;
            readonly level: number;
        } & {
            readonly [key: string]: unknown;
        };
        readonly NoSuchImpactProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/no-such-impact";
            readonly title: string;
            readonly status: number;
            /** Format: uuid */
            readonly impactId: string;
        } & {
            readonly [key: string]: unknown;
        };
        readonly RecordedInBoth: {
            /** @description The id of what the command brought about or belongs to. */
            readonly id: string;
            /** @description Revision of the stream, for If-Match; also the ETag. */
            readonly revision: string;
            /** @description Opaque, and the sender’s alone. Sent back as Alliance-Position a read has what was written. */
            readonly position: string;
            /** @description What was recorded along with it by another aggregate. */
            readonly reached?: {
                /** @description Its scope: the kind, a slash and the id. */
                readonly scope: string;
                /** @description The id of what was brought about there or belongs to it. */
                readonly id: string;
                /** @description As Alliance-Position of a read of that scope. */
                readonly position: string;
            };
        };
        readonly PreparingAlreadyProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/preparing-already";
            readonly title: string;
            readonly status: number;
            /** Format: uuid */
            readonly preparationId: string;
        } & {
            readonly [key: string]: unknown;
        };
        readonly CoachedAheadProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/coached-ahead";
            readonly title: string;
            readonly status: number;
            readonly coachedOn: components["schemas"]["Day"];
        } & {
            readonly [key: string]: unknown;
        };
        readonly DayHasPassedProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/day-has-passed";
            readonly title: string;
            readonly status: number;
            readonly startsAt: components["schemas"]["Instant"];
        } & {
            readonly [key: string]: unknown;
        };
        readonly TooFarAheadProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/too-far-ahead";
            readonly title: string;
            readonly status: number;
            readonly startsAt: components["schemas"]["Instant"];
        } & {
            readonly [key: string]: unknown;
        };
        readonly YetToComeProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/yet-to-come";
            readonly title: string;
            readonly status: number;
            readonly heldAt: components["schemas"]["Instant"];
        } & {
            readonly [key: string]: unknown;
        };
        readonly ReviewsOpenOtherwiseProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/reviews-open-otherwise";
            readonly title: string;
            readonly status: number;
            /** @description How a review of this session opens. */
            readonly opens: components["schemas"]["ReviewsWay"];
        } & {
            readonly [key: string]: unknown;
        };
        readonly NameTakenProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/name-taken";
            readonly title: string;
            readonly status: number;
            /**
             * Format: uuid
             * @description The theme by this name.
             */
            readonly themeId: string;
        } & {
            readonly [key: string]: unknown;
        };
        readonly AlreadyTouchedProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/already-touched";
            readonly title: string;
            readonly status: number;
            /** Format: uuid */
            readonly themeId: string;
            /** Format: uuid */
            readonly sessionId: string;
        } & {
            readonly [key: string]: unknown;
        };
        readonly DepthNotTheSameProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/depth-not-the-same";
            readonly title: string;
            readonly status: number;
            readonly offered: number;
            readonly yours: number;
        } & {
            readonly [key: string]: unknown;
        };
        readonly NotTouchedProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/not-touched";
            readonly title: string;
            readonly status: number;
            /** Format: uuid */
            readonly themeId: string;
            /** Format: uuid */
            readonly sessionId: string;
        } & {
            readonly [key: string]: unknown;
        };
        readonly MergedIntoItselfProblem: {
            /**
             * @description Names what went wrong; stays the same for good.
             * @constant
             */
            readonly type: "https://learning-alliance.example/problems/merged-into-itself";
            readonly title: string;
            readonly status: number;
            /** Format: uuid */
            readonly themeId: string;
        } & {
            readonly [key: string]: unknown;
        };
        readonly SamplePerson: {
            readonly id: string;
            readonly name: string;
            readonly email: string;
            /** @enum {string} */
            readonly role: "coach" | "supervisor";
            readonly pairs: readonly string[];
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
export type Day = components['schemas']['Day'];
export type CalendarNaming = components['schemas']['CalendarNaming'];
export type Mode = components['schemas']['Mode'];
export type ReviewsWay = components['schemas']['ReviewsWay'];
export type Practice = components['schemas']['Practice'];
export type Role = components['schemas']['Role'];
export type Recorded = components['schemas']['Recorded'];
export type Problem = components['schemas']['Problem'];
export type InvalidRequestProblem = components['schemas']['InvalidRequestProblem'];
export type FieldError = components['schemas']['FieldError'];
export type StaleRevisionProblem = components['schemas']['StaleRevisionProblem'];
export type TooManyRequestsProblem = components['schemas']['TooManyRequestsProblem'];
export type InvalidHeaderProblem = components['schemas']['InvalidHeaderProblem'];
export type OpeningProblem = components['schemas']['OpeningProblem'];
export type ServiceAwayProblem = components['schemas']['ServiceAwayProblem'];
export type EndingWaitsProblem = components['schemas']['EndingWaitsProblem'];
export type Instant = components['schemas']['Instant'];
export type ReviewUnderWayProblem = components['schemas']['ReviewUnderWayProblem'];
export type DecisionWaitsProblem = components['schemas']['DecisionWaitsProblem'];
export type AmendmentAlreadyOpenProblem = components['schemas']['AmendmentAlreadyOpenProblem'];
export type ClauseIsMandatoryProblem = components['schemas']['ClauseIsMandatoryProblem'];
export type ClauseKind = components['schemas']['ClauseKind'];
export type VersionHasMovedOnProblem = components['schemas']['VersionHasMovedOnProblem'];
export type Invitation = components['schemas']['Invitation'];
export type InvitationDeclined = components['schemas']['InvitationDeclined'];
export type InvitationSent = components['schemas']['InvitationSent'];
export type TooManyLettersProblem = components['schemas']['TooManyLettersProblem'];
export type SentInvitation = components['schemas']['SentInvitation'];
export type InvitationResent = components['schemas']['InvitationResent'];
export type Settings = components['schemas']['Settings'];
export type ContractsRefusal = components['schemas']['ContractsRefusal'];
export type Organisation = components['schemas']['Organisation'];
export type Operator = components['schemas']['Operator'];
export type Account = components['schemas']['Account'];
export type PasswordTooShortProblem = components['schemas']['PasswordTooShortProblem'];
export type PasswordTooLongProblem = components['schemas']['PasswordTooLongProblem'];
export type Device = components['schemas']['Device'];
export type Alliances = components['schemas']['Alliances'];
export type Partnership = components['schemas']['Partnership'];
export type Person = components['schemas']['Person'];
export type PracticesInUse = components['schemas']['PracticesInUse'];
export type HeldSession = components['schemas']['HeldSession'];
export type ProposedEnding = components['schemas']['ProposedEnding'];
export type StoryDocument = components['schemas']['StoryDocument'];
export type StoryRows = components['schemas']['StoryRows'];
export type AgreementRow = components['schemas']['AgreementRow'];
export type AgreementVersion = components['schemas']['AgreementVersion'];
export type ClauseChange = components['schemas']['ClauseChange'];
export type Rhythm = components['schemas']['Rhythm'];
export type SharedWords = components['schemas']['SharedWords'];
export type ReviewedSession = components['schemas']['ReviewedSession'];
export type LookedBack = components['schemas']['LookedBack'];
export type ThemeThread = components['schemas']['ThemeThread'];
export type ThemeFamily = components['schemas']['ThemeFamily'];
export type ThemeState = components['schemas']['ThemeState'];
export type GoalsRow = components['schemas']['GoalsRow'];
export type GoalName = components['schemas']['GoalName'];
export type AgencyRow = components['schemas']['AgencyRow'];
export type Beat = components['schemas']['Beat'];
export type RowId = components['schemas']['RowId'];
export type Evidence = components['schemas']['Evidence'];
export type OwnLearningKind = components['schemas']['OwnLearningKind'];
export type ClauseName = components['schemas']['ClauseName'];
export type GoalLevel = components['schemas']['GoalLevel'];
export type GrowthDimension = components['schemas']['GrowthDimension'];
export type ImpactLevel = components['schemas']['ImpactLevel'];
export type Depth = components['schemas']['Depth'];
export type SaidOfGoal = components['schemas']['SaidOfGoal'];
export type Attention = components['schemas']['Attention'];
export type StoryEvent = components['schemas']['StoryEvent'];
export type Meeting = components['schemas']['Meeting'];
export type CommitmentState = components['schemas']['CommitmentState'];
export type Quality = components['schemas']['Quality'];
export type AgreementDocument = components['schemas']['AgreementDocument'];
export type SignedVersion = components['schemas']['SignedVersion'];
export type Signature = components['schemas']['Signature'];
export type WordedClause = components['schemas']['WordedClause'];
export type ClauseNumbers = components['schemas']['ClauseNumbers'];
export type ClauseLine = components['schemas']['ClauseLine'];
export type DraftWording = components['schemas']['DraftWording'];
export type ClauseComment = components['schemas']['ClauseComment'];
export type Amendment = components['schemas']['Amendment'];
export type AmendmentStep = components['schemas']['AmendmentStep'];
export type OfferStep = components['schemas']['OfferStep'];
export type AnswerStep = components['schemas']['AnswerStep'];
export type NextVersion = components['schemas']['NextVersion'];
export type ContractLife = components['schemas']['ContractLife'];
export type RecontractNeed = components['schemas']['RecontractNeed'];
export type SessionsDocument = components['schemas']['SessionsDocument'];
export type SessionLine = components['schemas']['SessionLine'];
export type PlannedSession = components['schemas']['PlannedSession'];
export type UnmetSession = components['schemas']['UnmetSession'];
export type HeldLine = components['schemas']['HeldLine'];
export type ReviewsStanding = components['schemas']['ReviewsStanding'];
export type ErrorLine = components['schemas']['ErrorLine'];
export type Commitment = components['schemas']['Commitment'];
export type CommitmentAnswer = components['schemas']['CommitmentAnswer'];
export type SessionDocument = components['schemas']['SessionDocument'];
export type Neighbour = components['schemas']['Neighbour'];
export type SessionReview = components['schemas']['SessionReview'];
export type CommitmentAsWritten = components['schemas']['CommitmentAsWritten'];
export type ReviewAddition = components['schemas']['ReviewAddition'];
export type SessionCorrection = components['schemas']['SessionCorrection'];
export type SessionErrorStep = components['schemas']['SessionErrorStep'];
export type HangingOn = components['schemas']['HangingOn'];
export type PractitionerDocument = components['schemas']['PractitionerDocument'];
export type SessionRef = components['schemas']['SessionRef'];
export type GrowthLine = components['schemas']['GrowthLine'];
export type GrowthPlacing = components['schemas']['GrowthPlacing'];
export type GrowthSaid = components['schemas']['GrowthSaid'];
export type PlacingCourse = components['schemas']['PlacingCourse'];
export type TimeApart = components['schemas']['TimeApart'];
export type GrowthTakenOut = components['schemas']['GrowthTakenOut'];
export type ThemesDocument = components['schemas']['ThemesDocument'];
export type Theme = components['schemas']['Theme'];
export type Touch = components['schemas']['Touch'];
export type SupervisionFunction = components['schemas']['SupervisionFunction'];
export type EarlierTouch = components['schemas']['EarlierTouch'];
export type RetractedTouch = components['schemas']['RetractedTouch'];
export type MovedBy = components['schemas']['MovedBy'];
export type ThemeReturn = components['schemas']['ThemeReturn'];
export type TriedFor = components['schemas']['TriedFor'];
export type TouchOffer = components['schemas']['TouchOffer'];
export type TouchCorrection = components['schemas']['TouchCorrection'];
export type TouchReading = components['schemas']['TouchReading'];
export type VersionMark = components['schemas']['VersionMark'];
export type ExperimentsDocument = components['schemas']['ExperimentsDocument'];
export type Experiment = components['schemas']['Experiment'];
export type ThemeName = components['schemas']['ThemeName'];
export type ExperimentTry = components['schemas']['ExperimentTry'];
export type TriedWhere = components['schemas']['TriedWhere'];
export type TryTakenOut = components['schemas']['TryTakenOut'];
export type ExperimentOutcome = components['schemas']['ExperimentOutcome'];
export type ExperimentStanding = components['schemas']['ExperimentStanding'];
export type CompanionDocument = components['schemas']['CompanionDocument'];
export type Brought = components['schemas']['Brought'];
export type Answered = components['schemas']['Answered'];
export type OwnLearning = components['schemas']['OwnLearning'];
export type SaidToIt = components['schemas']['SaidToIt'];
export type Observation = components['schemas']['Observation'];
export type GoalsDocument = components['schemas']['GoalsDocument'];
export type LearningGoal = components['schemas']['LearningGoal'];
export type GoalWording = components['schemas']['GoalWording'];
export type GoalRating = components['schemas']['GoalRating'];
export type SaidBefore = components['schemas']['SaidBefore'];
export type RatingTakenOut = components['schemas']['RatingTakenOut'];
export type GoalVelocity = components['schemas']['GoalVelocity'];
export type GoalStanding = components['schemas']['GoalStanding'];
export type LedTo = components['schemas']['LedTo'];
export type AttainmentLeft = components['schemas']['AttainmentLeft'];
export type AttainmentPoint = components['schemas']['AttainmentPoint'];
export type ImpactDocument = components['schemas']['ImpactDocument'];
export type GoalCourse = components['schemas']['GoalCourse'];
export type ImpactNote = components['schemas']['ImpactNote'];
export type ImpactSource = components['schemas']['ImpactSource'];
export type ImpactChain = components['schemas']['ImpactChain'];
export type PartOf = components['schemas']['PartOf'];
export type AllianceDocument = components['schemas']['AllianceDocument'];
export type RevealedPulse = components['schemas']['RevealedPulse'];
export type PulseAnswers = components['schemas']['PulseAnswers'];
export type PerceptionGap = components['schemas']['PerceptionGap'];
export type Gap = components['schemas']['Gap'];
export type OpenPulse = components['schemas']['OpenPulse'];
export type AgencyCourse = components['schemas']['AgencyCourse'];
export type AgencyChange = components['schemas']['AgencyChange'];
export type WorthCourse = components['schemas']['WorthCourse'];
export type RunChart = components['schemas']['RunChart'];
export type AgendaDocument = components['schemas']['AgendaDocument'];
export type AgendaOfSession = components['schemas']['AgendaOfSession'];
export type MeetingAsPlanned = components['schemas']['MeetingAsPlanned'];
export type AgendaItem = components['schemas']['AgendaItem'];
export type BroughtFrom = components['schemas']['BroughtFrom'];
export type AgendaItemClosed = components['schemas']['AgendaItemClosed'];
export type AgendaOutcome = components['schemas']['AgendaOutcome'];
export type Insight = components['schemas']['Insight'];
export type SharedOnly = components['schemas']['SharedOnly'];
export type AllianceReviewDocument = components['schemas']['AllianceReviewDocument'];
export type AssumptionWordings = components['schemas']['AssumptionWordings'];
export type RhythmOfReviews = components['schemas']['RhythmOfReviews'];
export type AllianceReview = components['schemas']['AllianceReview'];
export type AllianceView = components['schemas']['AllianceView'];
export type AllianceDecision = components['schemas']['AllianceDecision'];
export type BeforeAndAfterAVersion = components['schemas']['BeforeAndAfterAVersion'];
export type WorthBeforeAndAfter = components['schemas']['WorthBeforeAndAfter'];
export type QuestionsDocument = components['schemas']['QuestionsDocument'];
export type SharedQuestion = components['schemas']['SharedQuestion'];
export type QuestionMetOn = components['schemas']['QuestionMetOn'];
export type QuestionPage = components['schemas']['QuestionPage'];
export type QuestionBroughtTo = components['schemas']['QuestionBroughtTo'];
export type MyPairs = components['schemas']['MyPairs'];
export type PairInShort = components['schemas']['PairInShort'];
export type Wait = components['schemas']['Wait'];
export type Waiter = components['schemas']['Waiter'];
export type NotKnowingDocument = components['schemas']['NotKnowingDocument'];
export type Moment = components['schemas']['Moment'];
export type MomentKind = components['schemas']['MomentKind'];
export type WaysOfMoments = components['schemas']['WaysOfMoments'];
export type PrepareDocument = components['schemas']['PrepareDocument'];
export type Preparation = components['schemas']['Preparation'];
export type PreparesFor = components['schemas']['PreparesFor'];
export type CoachingLookedBackOn = components['schemas']['CoachingLookedBackOn'];
export type BetweenYou = components['schemas']['BetweenYou'];
export type OwnQuestionsDocument = components['schemas']['OwnQuestionsDocument'];
export type OwnQuestion = components['schemas']['OwnQuestion'];
export type AcrossPairs = components['schemas']['AcrossPairs'];
export type PairAcross = components['schemas']['PairAcross'];
export type FamilyAcross = components['schemas']['FamilyAcross'];
export type ThemeAcross = components['schemas']['ThemeAcross'];
export type SameWords = components['schemas']['SameWords'];
export type QuestionsAcross = components['schemas']['QuestionsAcross'];
export type PairNotAcross = components['schemas']['PairNotAcross'];
export type PagesNotNamed = components['schemas']['PagesNotNamed'];
export type AcrossOfThePair = components['schemas']['AcrossOfThePair'];
export type PagesStage = components['schemas']['PagesStage'];
export type PreparedAmendment = components['schemas']['PreparedAmendment'];
export type FamilyOfAPair = components['schemas']['FamilyOfAPair'];
export type OwnCalendar = components['schemas']['OwnCalendar'];
export type AgendaOrigin = components['schemas']['AgendaOrigin'];
export type NoticedAheadProblem = components['schemas']['NoticedAheadProblem'];
export type TooLongAgoProblem = components['schemas']['TooLongAgoProblem'];
export type NoSuchThemeProblem = components['schemas']['NoSuchThemeProblem'];
export type ThemeMergedProblem = components['schemas']['ThemeMergedProblem'];
export type PracticeNotAgreedProblem = components['schemas']['PracticeNotAgreedProblem'];
export type GoalConcludedProblem = components['schemas']['GoalConcludedProblem'];
export type NoSuchGoalProblem = components['schemas']['NoSuchGoalProblem'];
export type BeforeWeBeganProblem = components['schemas']['BeforeWeBeganProblem'];
export type TriedAheadProblem = components['schemas']['TriedAheadProblem'];
export type LevelWithoutWordsProblem = components['schemas']['LevelWithoutWordsProblem'];
export type NoSuchImpactProblem = components['schemas']['NoSuchImpactProblem'];
export type RecordedInBoth = components['schemas']['RecordedInBoth'];
export type PreparingAlreadyProblem = components['schemas']['PreparingAlreadyProblem'];
export type CoachedAheadProblem = components['schemas']['CoachedAheadProblem'];
export type DayHasPassedProblem = components['schemas']['DayHasPassedProblem'];
export type TooFarAheadProblem = components['schemas']['TooFarAheadProblem'];
export type YetToComeProblem = components['schemas']['YetToComeProblem'];
export type ReviewsOpenOtherwiseProblem = components['schemas']['ReviewsOpenOtherwiseProblem'];
export type NameTakenProblem = components['schemas']['NameTakenProblem'];
export type AlreadyTouchedProblem = components['schemas']['AlreadyTouchedProblem'];
export type DepthNotTheSameProblem = components['schemas']['DepthNotTheSameProblem'];
export type NotTouchedProblem = components['schemas']['NotTouchedProblem'];
export type MergedIntoItselfProblem = components['schemas']['MergedIntoItselfProblem'];
export type SamplePerson = components['schemas']['SamplePerson'];
export type SamplePair = components['schemas']['SamplePair'];
export type $defs = Record<string, never>;
export type operations = Record<string, never>;

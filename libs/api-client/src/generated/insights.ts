// Made by "npm run generate".
export interface paths {
    readonly "/alliances": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** My partnerships, each with what its line of time is drawn from. */
        readonly get: operations["alliances"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/partnership": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the line of time is drawn from. */
        readonly get: operations["partnership"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/story": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Our story as of a day. */
        readonly get: operations["story"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/agreement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Our agreement as of a day. */
        readonly get: operations["agreement"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Our sessions, held, planned and missed, as of a day. */
        readonly get: operations["sessions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/sessions/{sessionId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One session that was held, with its reviews. */
        readonly get: operations["session"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/goals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Our learning goals as of a day. */
        readonly get: operations["goals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/themes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Our themes as of a day. */
        readonly get: operations["themes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/alliance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Our alliance and each one’s say in it, as of a day. */
        readonly get: operations["alliance"];
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
        /** @description My partnerships, in the order in which they began. */
        readonly Alliances: readonly components["schemas"]["Partnership"][];
        /** @description What the line of time is drawn from. */
        readonly Partnership: {
            readonly allianceId: string;
            readonly viewer: {
                readonly id: string;
                /** @enum {string} */
                readonly role: "coach" | "supervisor";
            };
            /** Format: date */
            readonly today: string;
            /** Format: date */
            readonly asOf: string;
            readonly members: {
                readonly coach: components["schemas"]["Person"];
                readonly supervisor: components["schemas"]["Person"];
            };
            /**
             * Format: date
             * @description The day on which the invitation was accepted.
             */
            readonly began: string;
            /** @description Names that either went by before, the oldest first. */
            readonly formerly: readonly {
                /** @enum {string} */
                readonly of: "coach" | "supervisor";
                readonly name: string;
                /** Format: date */
                readonly until: string;
            }[];
            /** @description Held by `asOf`, as they were recorded then; after it those that were held since. */
            readonly sessions: readonly components["schemas"]["HeldSession"][];
            readonly planned?: {
                readonly id: string;
                /** Format: date */
                readonly on: string;
                /**
                 * Format: date
                 * @description The same day for the other, where their calendar shows another.
                 */
                readonly there?: string;
            };
            /** @description Every day on which something happened that this viewer may know of, in order. */
            readonly days: readonly string[];
            /** Format: date */
            readonly endedOn?: string;
            /** @description Proposed, and neither withdrawn nor carried out. */
            readonly ending?: components["schemas"]["ProposedEnding"];
            readonly paused?: {
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                /** Format: date */
                readonly since: string;
                /** Format: date */
                readonly until?: string;
            };
            /** @description The screens on which the other waits for this viewer; none on an earlier day. */
            readonly awaiting: readonly ("story" | "agreement" | "review" | "themes" | "alliance")[];
            /** @description What each says it taught them, at the end or after it. */
            readonly learned: readonly {
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                /** Format: date */
                readonly on: string;
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
        /** @description A session that was held; `number` counts the held ones from 1. */
        readonly HeldSession: {
            readonly id: string;
            readonly number: number;
            /** Format: date */
            readonly on: string;
            readonly minutes: number;
            /** @enum {string} */
            readonly mode: "in-person" | "video" | "phone";
        };
        readonly ProposedEnding: {
            /** @enum {string} */
            readonly by: "coach" | "supervisor";
            /** Format: date */
            readonly on: string;
            readonly reason?: string;
            /** Format: date */
            readonly closingReviewDue?: string;
            /**
             * Format: date-time
             * @description From then on either may end it; without it, or once the other agrees, at once.
             */
            readonly mayEndFrom?: string;
            /** @description The other’s latest. */
            readonly answer?: {
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                /** Format: date */
                readonly on: string;
                readonly agrees: boolean;
                readonly words?: string;
            };
        };
        readonly Problem: {
            /** @description Names what went wrong; stays the same for good. */
            readonly type: string;
            readonly title: string;
            readonly status: number;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description Our story as of a day, for one viewer: what this viewer could see then, minus what was withdrawn since. */
        readonly StoryDocument: {
            readonly allianceId: string;
            readonly viewer: {
                readonly id: string;
                /** @enum {string} */
                readonly role: "coach" | "supervisor";
            };
            /** Format: date */
            readonly today: string;
            /** Format: date */
            readonly asOf: string;
            readonly members: {
                readonly coach: components["schemas"]["Person"];
                readonly supervisor: components["schemas"]["Person"];
            };
            /** Format: date */
            readonly began: string;
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
            readonly themes: readonly components["schemas"]["ThemeThread"][];
            readonly goals: components["schemas"]["GoalsRow"];
            readonly agency: components["schemas"]["AgencyRow"];
        };
        readonly AgreementRow: {
            readonly versions: readonly components["schemas"]["AgreementVersion"][];
            readonly draft?: {
                readonly version: number;
                /** Format: date */
                readonly since: string;
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                readonly clauses: number;
                readonly signedBy: readonly ("coach" | "supervisor")[];
            };
            readonly open: readonly {
                readonly clauseId: string;
                /** @enum {string} */
                readonly kind: "shared-learning-aim" | "wants-of-each" | "contributions-of-each" | "supervisors-approach" | "thinking-environment" | "not-knowing-agreement" | "confidentiality-and-its-limits" | "records-and-retention" | "ethics-escalation" | "organisations-view" | "session-format" | "practicalities-and-fees" | "review-rhythm" | "ending" | "own";
                /** @description Empty where the words that had it were withdrawn. */
                readonly title: string;
                /** @enum {string} */
                readonly op: "add" | "change" | "retire";
                readonly amendmentId: string;
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                /** Format: date */
                readonly on: string;
                /** @enum {string} */
                readonly turn: "coach" | "supervisor";
            }[];
            /** Format: date */
            readonly endedOn?: string;
        };
        readonly AgreementVersion: {
            readonly version: number;
            readonly signed: {
                /** Format: date */
                readonly coach: string;
                /** Format: date */
                readonly supervisor: string;
            };
            /** Format: date */
            readonly effectiveFrom: string;
            readonly clauses: number;
            readonly changes: readonly components["schemas"]["ClauseChange"][];
            readonly rhythm?: components["schemas"]["Rhythm"];
        };
        readonly ClauseChange: {
            readonly clauseId: string;
            /** @enum {string} */
            readonly kind: "shared-learning-aim" | "wants-of-each" | "contributions-of-each" | "supervisors-approach" | "thinking-environment" | "not-knowing-agreement" | "confidentiality-and-its-limits" | "records-and-retention" | "ethics-escalation" | "organisations-view" | "session-format" | "practicalities-and-fees" | "review-rhythm" | "ending" | "own";
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
            /** Format: date */
            readonly on: string;
            readonly helpedBy: readonly string[];
            readonly hinderedBy: readonly string[];
            readonly insight?: string;
        } | {
            /** @constant */
            readonly kind: "assumption";
            readonly id: string;
            /** Format: date */
            readonly on: string;
            readonly text: string;
            readonly shapedBy?: string;
            readonly reframed?: {
                /** Format: date */
                readonly on: string;
                readonly to: string;
            };
        };
        readonly ReviewedSession: {
            readonly session: number;
            /** Format: date */
            readonly on: string;
            /** @enum {string} */
            readonly state: "opened" | "one-sealed" | "none";
            /** @enum {string} */
            readonly sealedBy?: "coach" | "supervisor";
            /** Format: date */
            readonly openedOn?: string;
            /** @description What it was worth to each, 0 to 10; only once opened. */
            readonly worth?: {
                readonly coach: number;
                readonly supervisor: number;
            };
        };
        readonly ThemeThread: {
            readonly themeId: string;
            readonly label: string;
            /** @enum {string} */
            readonly family: "contracting-and-sponsor-triangle" | "confidentiality-and-records" | "boundaries-and-dual-roles" | "ethics-and-competence-limits" | "self-doubt-and-identity" | "rescuing-and-dependency" | "not-knowing-and-silence" | "challenge-avoided" | "parallel-process" | "power-difference-and-inclusion" | "system-and-culture" | "endings-and-practice-sustainability";
            /** @enum {string} */
            readonly state: "returning" | "dormant" | "fading" | "emerging" | "stuck" | "recurring" | "occasional" | "integrated";
            /** @description One for each held session, in order: 0 not touched, else depth 1 to 5. */
            readonly depths: readonly number[];
            readonly movement: readonly number[];
            readonly named: {
                readonly coach: number;
                readonly supervisor: number;
            };
            readonly cameBack?: {
                readonly session: number;
                /** Format: date */
                readonly on: string;
                readonly after: number;
                /** Format: date */
                readonly afterOn: string;
                readonly absentFor: number;
            };
            /** Format: date */
            readonly integratedOn?: string;
        };
        readonly GoalsRow: {
            readonly alive: number;
            readonly laidDown: number;
            readonly achieved: number;
            /** @description T (Kiresuk-Sherman) of each day on which it moved for that member, by day. */
            readonly points: readonly {
                /** @enum {string} */
                readonly rater: "coach" | "supervisor";
                /** @description Absent where only the set of goals changed. */
                readonly session?: number;
                /** Format: date */
                readonly on: string;
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
                /** Format: date */
                readonly on: string;
                readonly mean: number;
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
                /** @enum {string} */
                readonly invitedBy: "coach" | "supervisor";
                /**
                 * Format: date
                 * @description The same day for the other, where their calendar shows another.
                 */
                readonly there?: string;
            };
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
            readonly sessions: readonly number[];
            readonly row?: ("agreement" | "coach-shared" | "supervisor-shared" | "reviewed" | "goals" | "agency") | string;
            readonly evidence: readonly components["schemas"]["Evidence"][];
        } | {
            /** @description Stays the same for as long as its subject is told of. */
            readonly id: string;
            /** @constant */
            readonly kind: "learning-histories";
            readonly params: {
                readonly by: readonly ("coach" | "supervisor")[];
            };
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
            readonly sessions: readonly number[];
            readonly row?: ("agreement" | "coach-shared" | "supervisor-shared" | "reviewed" | "goals" | "agency") | string;
            readonly evidence: readonly components["schemas"]["Evidence"][];
        } | {
            /** @description Stays the same for as long as its subject is told of. */
            readonly id: string;
            /** @constant */
            readonly kind: "assumptions";
            readonly params: {
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                readonly surfaced: number;
                readonly reframed: number;
            };
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
            readonly sessions: readonly number[];
            readonly row?: ("agreement" | "coach-shared" | "supervisor-shared" | "reviewed" | "goals" | "agency") | string;
            readonly evidence: readonly components["schemas"]["Evidence"][];
        } | {
            /** @description Stays the same for as long as its subject is told of. */
            readonly id: string;
            /** @constant */
            readonly kind: "drafted";
            readonly params: {
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                readonly clauses: number;
            };
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
            readonly sessions: readonly number[];
            readonly row?: ("agreement" | "coach-shared" | "supervisor-shared" | "reviewed" | "goals" | "agency") | string;
            readonly evidence: readonly components["schemas"]["Evidence"][];
        } | {
            /** @description Stays the same for as long as its subject is told of. */
            readonly id: string;
            /** @constant */
            readonly kind: "first-agreement";
            readonly params: {
                readonly version: number;
            };
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
            readonly sessions: readonly number[];
            readonly row?: ("agreement" | "coach-shared" | "supervisor-shared" | "reviewed" | "goals" | "agency") | string;
            readonly evidence: readonly components["schemas"]["Evidence"][];
        } | {
            /** @description Stays the same for as long as its subject is told of. */
            readonly id: string;
            /** @constant */
            readonly kind: "agreement-changed";
            readonly params: {
                readonly version: number;
                readonly changes: readonly components["schemas"]["ClauseChange"][];
                readonly proposedBy: readonly ("coach" | "supervisor")[];
                readonly rhythm?: components["schemas"]["Rhythm"];
            };
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
            readonly sessions: readonly number[];
            readonly row?: ("agreement" | "coach-shared" | "supervisor-shared" | "reviewed" | "goals" | "agency") | string;
            readonly evidence: readonly components["schemas"]["Evidence"][];
        } | {
            /** @description Stays the same for as long as its subject is told of. */
            readonly id: string;
            /** @constant */
            readonly kind: "amendment-open";
            readonly params: {
                readonly clause: components["schemas"]["ClauseChange"];
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                /** @enum {string} */
                readonly turn: "coach" | "supervisor";
            };
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
            readonly sessions: readonly number[];
            readonly row?: ("agreement" | "coach-shared" | "supervisor-shared" | "reviewed" | "goals" | "agency") | string;
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
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
            readonly sessions: readonly number[];
            readonly row?: ("agreement" | "coach-shared" | "supervisor-shared" | "reviewed" | "goals" | "agency") | string;
            readonly evidence: readonly components["schemas"]["Evidence"][];
        } | {
            /** @description Stays the same for as long as its subject is told of. */
            readonly id: string;
            /** @constant */
            readonly kind: "theme";
            readonly params: {
                readonly themeId: string;
                /** @enum {string} */
                readonly state: "returning" | "dormant" | "fading" | "emerging" | "stuck" | "recurring" | "occasional" | "integrated";
                readonly firstSession: number;
                readonly touched: number;
                readonly running: number;
            };
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
            readonly sessions: readonly number[];
            readonly row?: ("agreement" | "coach-shared" | "supervisor-shared" | "reviewed" | "goals" | "agency") | string;
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
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
            readonly sessions: readonly number[];
            readonly row?: ("agreement" | "coach-shared" | "supervisor-shared" | "reviewed" | "goals" | "agency") | string;
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
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
            readonly sessions: readonly number[];
            readonly row?: ("agreement" | "coach-shared" | "supervisor-shared" | "reviewed" | "goals" | "agency") | string;
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
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
            readonly sessions: readonly number[];
            readonly row?: ("agreement" | "coach-shared" | "supervisor-shared" | "reviewed" | "goals" | "agency") | string;
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
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
            readonly sessions: readonly number[];
            readonly row?: ("agreement" | "coach-shared" | "supervisor-shared" | "reviewed" | "goals" | "agency") | string;
            readonly evidence: readonly components["schemas"]["Evidence"][];
        } | {
            /** @description Stays the same for as long as its subject is told of. */
            readonly id: string;
            /** @constant */
            readonly kind: "ended";
            readonly params: {
                /** @enum {string} */
                readonly by?: "coach" | "supervisor";
            };
            /** Format: date */
            readonly from: string;
            /** Format: date */
            readonly to: string;
            readonly sessions: readonly number[];
            readonly row?: ("agreement" | "coach-shared" | "supervisor-shared" | "reviewed" | "goals" | "agency") | string;
            readonly evidence: readonly components["schemas"]["Evidence"][];
        };
        readonly Evidence: {
            /** @constant */
            readonly kind: "touch";
            readonly themeId: string;
            readonly session: number;
            /** Format: date */
            readonly on: string;
            /** @enum {number} */
            readonly depth: 1 | 2 | 3 | 4 | 5;
            /** @enum {string} */
            readonly namedBy: "coach" | "supervisor";
            readonly quote?: string;
        } | {
            /** @constant */
            readonly kind: "session";
            readonly session: number;
            /** Format: date */
            readonly on: string;
            readonly minutes: number;
            /** @enum {string} */
            readonly mode: "in-person" | "video" | "phone";
            /** @description Both reviews can be read by both. */
            readonly opened: boolean;
        } | {
            /** @constant */
            readonly kind: "words";
            /** @enum {string} */
            readonly of: "learning-history" | "assumption" | "reframing" | "goal-learning" | "learning-summary" | "invitation";
            /** Format: date */
            readonly on: string;
            /** @enum {string} */
            readonly by: "coach" | "supervisor";
            readonly text: string;
            readonly from?: string;
        } | {
            /** @constant */
            readonly kind: "signature";
            readonly version: number;
            /** Format: date */
            readonly on: string;
            /** @enum {string} */
            readonly by: "coach" | "supervisor";
            readonly statement?: string;
        } | {
            /** @constant */
            readonly kind: "step";
            /** @enum {string} */
            readonly step: "invited" | "formed" | "drafted" | "proposed" | "countered" | "accepted" | "declined" | "withdrawn" | "ending-proposed" | "ending-agreed" | "ending-answered" | "ended";
            /** Format: date */
            readonly on: string;
            /** @enum {string} */
            readonly by: "coach" | "supervisor";
            readonly clause?: components["schemas"]["ClauseChange"];
            readonly why?: string;
        } | {
            /** @constant */
            readonly kind: "clause";
            readonly clause: components["schemas"]["ClauseName"];
            /** Format: date */
            readonly on: string;
            /** @enum {string} */
            readonly by: "coach" | "supervisor";
        } | {
            /** @constant */
            readonly kind: "rating";
            readonly goalId: string;
            readonly text: string;
            readonly session: number;
            /** Format: date */
            readonly on: string;
            /** @enum {string} */
            readonly by: "coach" | "supervisor";
            /** @enum {number} */
            readonly level: -2 | -1 | 0 | 1 | 2;
            /** @description What the level meant then. */
            readonly anchor?: string;
            readonly evidence?: string;
        } | {
            /** @constant */
            readonly kind: "pulse";
            readonly pulseId: string;
            readonly session: number;
            /** Format: date */
            readonly on: string;
            /** @enum {string} */
            readonly by: "coach" | "supervisor";
            /** @enum {string} */
            readonly of: "alliance" | "agency";
            readonly mean: number;
        };
        readonly ClauseName: {
            readonly clauseId: string;
            /** @enum {string} */
            readonly kind: "shared-learning-aim" | "wants-of-each" | "contributions-of-each" | "supervisors-approach" | "thinking-environment" | "not-knowing-agreement" | "confidentiality-and-its-limits" | "records-and-retention" | "ethics-escalation" | "organisations-view" | "session-format" | "practicalities-and-fees" | "review-rhythm" | "ending" | "own";
            /** @description Empty where the words that had it were withdrawn. */
            readonly title: string;
        };
        readonly SaidOfGoal: {
            readonly session: number;
            /** @description Of the level, as they stood when it was rated. */
            readonly words?: string;
        };
        readonly Attention: {
            readonly id: string;
            /** @constant */
            readonly kind: "amendment-awaits-you";
            readonly params: {
                readonly amendmentId: string;
                readonly clause: components["schemas"]["ClauseChange"];
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                /** Format: date */
                readonly on: string;
                /**
                 * Format: date
                 * @description The same day for the other, where their calendar shows another.
                 */
                readonly there?: string;
            };
        } | {
            readonly id: string;
            /** @constant */
            readonly kind: "ending-awaits-you";
            readonly params: {
                /** @enum {string} */
                readonly of: "alliance" | "contract";
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                /** Format: date */
                readonly on: string;
                /**
                 * Format: date
                 * @description The same day for the other, where their calendar shows another.
                 */
                readonly there?: string;
                /** Format: date-time */
                readonly mayEndFrom?: string;
            };
        } | {
            readonly id: string;
            /** @constant */
            readonly kind: "comment-awaits-you";
            readonly params: {
                readonly clause: components["schemas"]["ClauseName"];
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                /** Format: date */
                readonly on: string;
                /**
                 * Format: date
                 * @description The same day for the other, where their calendar shows another.
                 */
                readonly there?: string;
            };
        } | {
            readonly id: string;
            /** @constant */
            readonly kind: "signature-awaits-you";
            readonly params: {
                readonly version: number;
                /** Format: date */
                readonly otherSignedOn?: string;
            };
        } | {
            readonly id: string;
            /** @constant */
            readonly kind: "review-awaits-you";
            readonly params: {
                readonly session: number;
                /** Format: date */
                readonly on: string;
                readonly otherHasSealed: boolean;
            };
        } | {
            readonly id: string;
            /** @constant */
            readonly kind: "pulse-awaits-you";
            readonly params: {
                readonly session: number;
                readonly otherHasSealed: boolean;
            };
        } | {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "touch-awaits-you" | "correction-awaits-you";
            readonly params: {
                readonly themeId: string;
                readonly label: string;
                readonly session: number;
            };
        } | {
            readonly id: string;
            /** @constant */
            readonly kind: "commitments-await";
            readonly params: {
                /** @description How many nobody has spoken of since the latest session began. */
                readonly count: number;
                /** @description Whose they are. */
                readonly of: readonly ("coach" | "supervisor")[];
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
                /** @enum {string} */
                readonly family: "contracting-and-sponsor-triangle" | "confidentiality-and-records" | "boundaries-and-dual-roles" | "ethics-and-competence-limits" | "self-doubt-and-identity" | "rescuing-and-dependency" | "not-knowing-and-silence" | "challenge-avoided" | "parallel-process" | "power-difference-and-inclusion" | "system-and-culture" | "endings-and-practice-sustainability";
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
                /** Format: date */
                readonly on: string;
                readonly by: readonly ("coach" | "supervisor")[];
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
                /** Format: date */
                readonly since: string;
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
        };
        readonly StoryEvent: {
            /** Format: date */
            readonly on: string;
            /**
             * Format: date
             * @description The same day for the other, where their calendar shows another.
             */
            readonly there?: string;
            /**
             * Format: date
             * @description The day on which it was recorded, where that is later than its own.
             */
            readonly recordedOn?: string;
            /** @enum {string} */
            readonly kind: "invited" | "formed" | "ended" | "learning-history-shared" | "learning-summary-written";
            readonly params: {
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
            };
        } | {
            /** Format: date */
            readonly on: string;
            /**
             * Format: date
             * @description The same day for the other, where their calendar shows another.
             */
            readonly there?: string;
            /**
             * Format: date
             * @description The day on which it was recorded, where that is later than its own.
             */
            readonly recordedOn?: string;
            /** @enum {string} */
            readonly kind: "member-renamed";
            readonly params: {
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                readonly from: string;
                readonly to: string;
            };
        } | {
            /** Format: date */
            readonly on: string;
            /**
             * Format: date
             * @description The same day for the other, where their calendar shows another.
             */
            readonly there?: string;
            /**
             * Format: date
             * @description The day on which it was recorded, where that is later than its own.
             */
            readonly recordedOn?: string;
            /** @enum {string} */
            readonly kind: "assumption-surfaced" | "assumption-reframed";
            readonly params: {
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                readonly text: string;
            };
        } | {
            /** Format: date */
            readonly on: string;
            /**
             * Format: date
             * @description The same day for the other, where their calendar shows another.
             */
            readonly there?: string;
            /**
             * Format: date
             * @description The day on which it was recorded, where that is later than its own.
             */
            readonly recordedOn?: string;
            /** @enum {string} */
            readonly kind: "ending-proposed" | "ending-agreed" | "ending-answered" | "ending-withdrawn";
            readonly params: {
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                /** @enum {string} */
                readonly of: "alliance" | "contract";
            };
        } | {
            /** Format: date */
            readonly on: string;
            /**
             * Format: date
             * @description The same day for the other, where their calendar shows another.
             */
            readonly there?: string;
            /**
             * Format: date
             * @description The day on which it was recorded, where that is later than its own.
             */
            readonly recordedOn?: string;
            /** @enum {string} */
            readonly kind: "paused";
            readonly params: {
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                /** Format: date */
                readonly until?: string;
            };
        } | {
            /** Format: date */
            readonly on: string;
            /**
             * Format: date
             * @description The same day for the other, where their calendar shows another.
             */
            readonly there?: string;
            /**
             * Format: date
             * @description The day on which it was recorded, where that is later than its own.
             */
            readonly recordedOn?: string;
            /** @enum {string} */
            readonly kind: "contract-ended" | "resumed";
            readonly params: {
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
            };
        } | {
            /** Format: date */
            readonly on: string;
            /**
             * Format: date
             * @description The same day for the other, where their calendar shows another.
             */
            readonly there?: string;
            /**
             * Format: date
             * @description The day on which it was recorded, where that is later than its own.
             */
            readonly recordedOn?: string;
            /** @enum {string} */
            readonly kind: "drafted";
            readonly params: {
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                readonly clauses: number;
            };
        } | {
            /** Format: date */
            readonly on: string;
            /**
             * Format: date
             * @description The same day for the other, where their calendar shows another.
             */
            readonly there?: string;
            /**
             * Format: date
             * @description The day on which it was recorded, where that is later than its own.
             */
            readonly recordedOn?: string;
            /** @enum {string} */
            readonly kind: "amendment-proposed" | "amendment-countered" | "amendment-accepted" | "amendment-declined" | "amendment-withdrawn";
            readonly params: {
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                readonly clause: components["schemas"]["ClauseChange"];
            };
        } | {
            /** Format: date */
            readonly on: string;
            /**
             * Format: date
             * @description The same day for the other, where their calendar shows another.
             */
            readonly there?: string;
            /**
             * Format: date
             * @description The day on which it was recorded, where that is later than its own.
             */
            readonly recordedOn?: string;
            /** @enum {string} */
            readonly kind: "clause-affirmed";
            readonly params: {
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                readonly clause: components["schemas"]["ClauseName"];
            };
        } | {
            /** Format: date */
            readonly on: string;
            /**
             * Format: date
             * @description The same day for the other, where their calendar shows another.
             */
            readonly there?: string;
            /**
             * Format: date
             * @description The day on which it was recorded, where that is later than its own.
             */
            readonly recordedOn?: string;
            /** @enum {string} */
            readonly kind: "version-signed";
            readonly params: {
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                readonly version: number;
                /** @description Its text was changed after they had signed it before. */
                readonly again: boolean;
            };
        } | {
            /** Format: date */
            readonly on: string;
            /**
             * Format: date
             * @description The same day for the other, where their calendar shows another.
             */
            readonly there?: string;
            /**
             * Format: date
             * @description The day on which it was recorded, where that is later than its own.
             */
            readonly recordedOn?: string;
            /** @enum {string} */
            readonly kind: "version-in-force";
            readonly params: {
                readonly version: number;
            };
        } | {
            /** Format: date */
            readonly on: string;
            /**
             * Format: date
             * @description The same day for the other, where their calendar shows another.
             */
            readonly there?: string;
            /**
             * Format: date
             * @description The day on which it was recorded, where that is later than its own.
             */
            readonly recordedOn?: string;
            /** @enum {string} */
            readonly kind: "session-planned";
            readonly params: {
                /** Format: date */
                readonly for: string;
                /**
                 * Format: date
                 * @description The same day for the other, where their calendar shows another.
                 */
                readonly there?: string;
            };
        } | {
            /** Format: date */
            readonly on: string;
            /**
             * Format: date
             * @description The same day for the other, where their calendar shows another.
             */
            readonly there?: string;
            /**
             * Format: date
             * @description The day on which it was recorded, where that is later than its own.
             */
            readonly recordedOn?: string;
            /** @enum {string} */
            readonly kind: "session-held";
            readonly params: {
                readonly session: number;
            };
        } | {
            /** Format: date */
            readonly on: string;
            /**
             * Format: date
             * @description The same day for the other, where their calendar shows another.
             */
            readonly there?: string;
            /**
             * Format: date
             * @description The day on which it was recorded, where that is later than its own.
             */
            readonly recordedOn?: string;
            /** @enum {string} */
            readonly kind: "session-missed";
            readonly params: {
                /** Format: date */
                readonly plannedFor: string;
                /**
                 * Format: date
                 * @description The same day for the other, where their calendar shows another.
                 */
                readonly there?: string;
            };
        } | {
            /** Format: date */
            readonly on: string;
            /**
             * Format: date
             * @description The same day for the other, where their calendar shows another.
             */
            readonly there?: string;
            /**
             * Format: date
             * @description The day on which it was recorded, where that is later than its own.
             */
            readonly recordedOn?: string;
            /** @enum {string} */
            readonly kind: "session-called-off";
            readonly params: {
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                /** Format: date */
                readonly plannedFor: string;
                /**
                 * Format: date
                 * @description The same day for the other, where their calendar shows another.
                 */
                readonly there?: string;
            };
        } | {
            /** Format: date */
            readonly on: string;
            /**
             * Format: date
             * @description The same day for the other, where their calendar shows another.
             */
            readonly there?: string;
            /**
             * Format: date
             * @description The day on which it was recorded, where that is later than its own.
             */
            readonly recordedOn?: string;
            /** @enum {string} */
            readonly kind: "session-corrected";
            readonly params: {
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                readonly sessionId: string;
                readonly before: components["schemas"]["Meeting"];
                readonly after: components["schemas"]["Meeting"];
            };
        } | {
            /** Format: date */
            readonly on: string;
            /**
             * Format: date
             * @description The same day for the other, where their calendar shows another.
             */
            readonly there?: string;
            /**
             * Format: date
             * @description The day on which it was recorded, where that is later than its own.
             */
            readonly recordedOn?: string;
            /** @enum {string} */
            readonly kind: "session-in-error" | "session-put-back";
            readonly params: {
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                readonly sessionId: string;
                /** Format: date */
                readonly heldOn: string;
                /**
                 * Format: date
                 * @description The same day for the other, where their calendar shows another.
                 */
                readonly there?: string;
            };
        } | {
            /** Format: date */
            readonly on: string;
            /**
             * Format: date
             * @description The same day for the other, where their calendar shows another.
             */
            readonly there?: string;
            /**
             * Format: date
             * @description The day on which it was recorded, where that is later than its own.
             */
            readonly recordedOn?: string;
            /** @enum {string} */
            readonly kind: "review-added-to";
            readonly params: {
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                readonly session: number;
            };
        } | {
            /** Format: date */
            readonly on: string;
            /**
             * Format: date
             * @description The same day for the other, where their calendar shows another.
             */
            readonly there?: string;
            /**
             * Format: date
             * @description The day on which it was recorded, where that is later than its own.
             */
            readonly recordedOn?: string;
            /** @enum {string} */
            readonly kind: "commitment-answered";
            readonly params: {
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                /** @enum {string} */
                readonly of: "coach" | "supervisor";
                readonly session: number;
                /** @enum {string} */
                readonly state: "done" | "not-yet" | "let-go";
            };
        } | {
            /** Format: date */
            readonly on: string;
            /**
             * Format: date
             * @description The same day for the other, where their calendar shows another.
             */
            readonly there?: string;
            /**
             * Format: date
             * @description The day on which it was recorded, where that is later than its own.
             */
            readonly recordedOn?: string;
            /** @enum {string} */
            readonly kind: "review-sealed";
            readonly params: {
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                readonly session: number;
            };
        } | {
            /** Format: date */
            readonly on: string;
            /**
             * Format: date
             * @description The same day for the other, where their calendar shows another.
             */
            readonly there?: string;
            /**
             * Format: date
             * @description The day on which it was recorded, where that is later than its own.
             */
            readonly recordedOn?: string;
            /** @enum {string} */
            readonly kind: "reviews-opened";
            readonly params: {
                readonly session: number;
                readonly worth: {
                    readonly coach: number;
                    readonly supervisor: number;
                };
            };
        } | {
            /** Format: date */
            readonly on: string;
            /**
             * Format: date
             * @description The same day for the other, where their calendar shows another.
             */
            readonly there?: string;
            /**
             * Format: date
             * @description The day on which it was recorded, where that is later than its own.
             */
            readonly recordedOn?: string;
            /** @enum {string} */
            readonly kind: "theme-named";
            readonly params: {
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                readonly themeId: string;
                readonly label: string;
            };
        } | {
            /** Format: date */
            readonly on: string;
            /**
             * Format: date
             * @description The same day for the other, where their calendar shows another.
             */
            readonly there?: string;
            /**
             * Format: date
             * @description The day on which it was recorded, where that is later than its own.
             */
            readonly recordedOn?: string;
            /** @enum {string} */
            readonly kind: "theme-state";
            readonly params: {
                readonly themeId: string;
                readonly label: string;
                /** @enum {string} */
                readonly state: "returning" | "dormant" | "fading" | "emerging" | "stuck" | "recurring" | "occasional" | "integrated";
                readonly session: number;
            };
        } | {
            /** Format: date */
            readonly on: string;
            /**
             * Format: date
             * @description The same day for the other, where their calendar shows another.
             */
            readonly there?: string;
            /**
             * Format: date
             * @description The day on which it was recorded, where that is later than its own.
             */
            readonly recordedOn?: string;
            /** @enum {string} */
            readonly kind: "theme-integrated";
            readonly params: {
                readonly themeId: string;
                readonly label: string;
            };
        } | {
            /** Format: date */
            readonly on: string;
            /**
             * Format: date
             * @description The same day for the other, where their calendar shows another.
             */
            readonly there?: string;
            /**
             * Format: date
             * @description The day on which it was recorded, where that is later than its own.
             */
            readonly recordedOn?: string;
            /** @enum {string} */
            readonly kind: "touch-corrected";
            readonly params: {
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                readonly themeId: string;
                readonly label: string;
                readonly session: number;
                /** @enum {number} */
                readonly from: 1 | 2 | 3 | 4 | 5;
                /**
                 * @description Absent where it did not come up after all.
                 * @enum {number}
                 */
                readonly to?: 1 | 2 | 3 | 4 | 5;
            };
        } | {
            /** Format: date */
            readonly on: string;
            /**
             * Format: date
             * @description The same day for the other, where their calendar shows another.
             */
            readonly there?: string;
            /**
             * Format: date
             * @description The day on which it was recorded, where that is later than its own.
             */
            readonly recordedOn?: string;
            /** @enum {string} */
            readonly kind: "goal-articulated" | "goal-revised" | "goal-achieved" | "goal-released";
            readonly params: {
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                readonly goalId: string;
                readonly text: string;
            };
        } | {
            /** Format: date */
            readonly on: string;
            /**
             * Format: date
             * @description The same day for the other, where their calendar shows another.
             */
            readonly there?: string;
            /**
             * Format: date
             * @description The day on which it was recorded, where that is later than its own.
             */
            readonly recordedOn?: string;
            /** @enum {string} */
            readonly kind: "rating-corrected";
            readonly params: {
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                readonly goalId: string;
                readonly text: string;
                readonly session: number;
                /** @enum {number} */
                readonly from: -2 | -1 | 0 | 1 | 2;
                /**
                 * @description Absent where it was taken out.
                 * @enum {number}
                 */
                readonly to?: -2 | -1 | 0 | 1 | 2;
            };
        } | {
            /** Format: date */
            readonly on: string;
            /**
             * Format: date
             * @description The same day for the other, where their calendar shows another.
             */
            readonly there?: string;
            /**
             * Format: date
             * @description The day on which it was recorded, where that is later than its own.
             */
            readonly recordedOn?: string;
            /** @enum {string} */
            readonly kind: "goal-level-worded";
            readonly params: {
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                readonly goalId: string;
                readonly text: string;
                /** @enum {number} */
                readonly level: -2 | -1 | 0 | 1 | 2;
            };
        } | {
            /** Format: date */
            readonly on: string;
            /**
             * Format: date
             * @description The same day for the other, where their calendar shows another.
             */
            readonly there?: string;
            /**
             * Format: date
             * @description The day on which it was recorded, where that is later than its own.
             */
            readonly recordedOn?: string;
            /** @enum {string} */
            readonly kind: "goals-rated";
            readonly params: {
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                readonly session: number;
                readonly goals: number;
            };
        } | {
            /** Format: date */
            readonly on: string;
            /**
             * Format: date
             * @description The same day for the other, where their calendar shows another.
             */
            readonly there?: string;
            /**
             * Format: date
             * @description The day on which it was recorded, where that is later than its own.
             */
            readonly recordedOn?: string;
            /** @enum {string} */
            readonly kind: "pulses-revealed";
            readonly params: {
                readonly session: number;
            };
        };
        /** @description When a session began, how long it took and how the two met. */
        readonly Meeting: {
            /** Format: date */
            readonly on: string;
            /**
             * Format: date
             * @description The same day for the other, where their calendar shows another.
             */
            readonly there?: string;
            /** Format: date-time */
            readonly at: string;
            readonly minutes: number;
            /** @enum {string} */
            readonly mode: "in-person" | "video" | "phone";
        };
        /** @description Our agreement as of a day, for one viewer. */
        readonly AgreementDocument: {
            readonly allianceId: string;
            readonly viewer: {
                readonly id: string;
                /** @enum {string} */
                readonly role: "coach" | "supervisor";
            };
            /** Format: date */
            readonly today: string;
            /** Format: date */
            readonly asOf: string;
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
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                /** Format: date */
                readonly on: string;
            };
            /** Format: date */
            readonly endedOn?: string;
            readonly paused?: {
                /** Format: date */
                readonly until?: string;
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
                /** Format: date */
                readonly setOn: string;
                /** @description False where they were set beside the text: nobody signed them. */
                readonly signed: boolean;
            };
            readonly retention?: {
                readonly years: number;
                /** Format: date */
                readonly setOn: string;
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
            /** Format: date */
            readonly effectiveFrom: string;
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
            /** @enum {string} */
            readonly by: "coach" | "supervisor";
            /** @description As they went by when they signed. */
            readonly name: string;
            /** Format: date */
            readonly on: string;
            /** Format: date-time */
            readonly at: string;
            readonly statement?: string;
        };
        /** @description A clause as it stands in one text. */
        readonly WordedClause: {
            readonly clauseId: string;
            /** @enum {string} */
            readonly kind: "shared-learning-aim" | "wants-of-each" | "contributions-of-each" | "supervisors-approach" | "thinking-environment" | "not-knowing-agreement" | "confidentiality-and-its-limits" | "records-and-retention" | "ethics-escalation" | "organisations-view" | "session-format" | "practicalities-and-fees" | "review-rhythm" | "ending" | "own";
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
            /** @enum {string} */
            readonly mode?: "in-person" | "video" | "phone";
            readonly zone?: string;
        };
        /** @description A clause’s life, from its first wording on. */
        readonly ClauseLine: {
            readonly clauseId: string;
            /** @enum {string} */
            readonly kind: "shared-learning-aim" | "wants-of-each" | "contributions-of-each" | "supervisors-approach" | "thinking-environment" | "not-knowing-agreement" | "confidentiality-and-its-limits" | "records-and-retention" | "ethics-escalation" | "organisations-view" | "session-format" | "practicalities-and-fees" | "review-rhythm" | "ending" | "own";
            /** @description Its latest title: in the working text, else where it last stood. */
            readonly title: string;
            /** @enum {string} */
            readonly standing: "in-force" | "agreed" | "on-its-way" | "retired";
            /** @description It may be re-worded, never dropped. */
            readonly mandatory: boolean;
            /** @description The first version that has it. */
            readonly since?: {
                readonly version: number;
                /** Format: date */
                readonly on: string;
            };
            /** @description The first version without it. */
            readonly retired?: {
                readonly version: number;
                /** Format: date */
                readonly on: string;
            };
            /** @description Version by version; one that left it alone isn’t repeated. */
            readonly texts: readonly {
                readonly version: number;
                /** Format: date */
                readonly on: string;
                readonly title: string;
                readonly text: string;
                readonly numbers?: components["schemas"]["ClauseNumbers"];
            }[];
            readonly drafts: readonly components["schemas"]["DraftWording"][];
            readonly affirmations: readonly {
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                /** Format: date */
                readonly on: string;
            }[];
            /** @description Ids, the oldest first. */
            readonly amendments: readonly string[];
            readonly comments: readonly components["schemas"]["ClauseComment"][];
            /**
             * @description Who said or asked the latest of it, while the other hasn’t answered or settled it.
             * @enum {string}
             */
            readonly asked?: "coach" | "supervisor";
            readonly lastSpokenOf?: {
                /** @enum {string} */
                readonly how: "affirmed" | "amended";
                /** Format: date */
                readonly on: string;
            };
        };
        readonly DraftWording: {
            /** @enum {string} */
            readonly by: "coach" | "supervisor";
            /** Format: date */
            readonly on: string;
            /** @description Words that came with the template: nobody’s own. */
            readonly fromTemplate: boolean;
            readonly title: string;
            readonly text: string;
            readonly numbers?: components["schemas"]["ClauseNumbers"];
            /** @description What its author hopes for; no part of what is signed. */
            readonly wants?: string;
        };
        readonly ClauseComment: {
            /** @enum {string} */
            readonly by: "coach" | "supervisor";
            /** Format: date */
            readonly on: string;
            /** Format: date-time */
            readonly at: string;
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
            /**
             * @description Whose answer is awaited, while it is open.
             * @enum {string}
             */
            readonly turn?: "coach" | "supervisor";
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
            /** @enum {string} */
            readonly by: "coach" | "supervisor";
            /** Format: date */
            readonly on: string;
            /** Format: date-time */
            readonly at: string;
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
            /** @enum {string} */
            readonly by: "coach" | "supervisor";
            /** Format: date */
            readonly on: string;
            /** Format: date-time */
            readonly at: string;
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
            /** Format: date */
            readonly since: string;
            /** @description Of the text as it stands, to compare with one’s own. */
            readonly textHash: string;
            readonly clauses: readonly components["schemas"]["WordedClause"][];
            /** @description Against what is in force; empty for a first draft. */
            readonly changes: readonly components["schemas"]["ClauseChange"][];
            /** @description Of the text as it stands: an edit voids them. */
            readonly signatures: readonly components["schemas"]["Signature"][];
            /** @description The latest edit that voided a signature which was not given again. */
            readonly voided?: {
                readonly of: readonly ("coach" | "supervisor")[];
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                /** Format: date */
                readonly on: string;
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
            /**
             * Format: date
             * @description The day on which both could read it.
             */
            readonly on: string;
            readonly by: readonly ("coach" | "supervisor")[];
            /** @enum {string} */
            readonly answer: "waiting" | "in-time" | "drifting" | "late";
            /** Format: date */
            readonly proposedOn?: string;
        };
        /** @description All sessions as of a day, for one viewer. */
        readonly SessionsDocument: {
            readonly allianceId: string;
            readonly viewer: {
                readonly id: string;
                /** @enum {string} */
                readonly role: "coach" | "supervisor";
            };
            /** Format: date */
            readonly today: string;
            /** Format: date */
            readonly asOf: string;
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
            /** Format: date */
            readonly on: string;
            /**
             * Format: date-time
             * @description When it began, or is or was planned to begin.
             */
            readonly at: string;
            readonly minutes: number;
            /** @enum {string} */
            readonly mode: "in-person" | "video" | "phone";
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
            /** Format: date */
            readonly on: string;
            /**
             * Format: date-time
             * @description When it began, or is or was planned to begin.
             */
            readonly at: string;
            readonly minutes: number;
            /** @enum {string} */
            readonly mode: "in-person" | "video" | "phone";
            /** @description How often its date was moved, from 1, its end as a plan counted in: SEQUENCE in a calendar. */
            readonly sequence: number;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly state: "missed" | "called-off";
            /** @enum {string} */
            readonly by: "coach" | "supervisor";
            /** @description Where somebody said so; nobody is asked. */
            readonly why?: string;
        };
        readonly HeldLine: {
            readonly sessionId: string;
            /** @description Of the session’s stream, for If-Match. */
            readonly revision: string;
            /** Format: date */
            readonly on: string;
            /**
             * Format: date-time
             * @description When it began, or is or was planned to begin.
             */
            readonly at: string;
            readonly minutes: number;
            /** @enum {string} */
            readonly mode: "in-person" | "video" | "phone";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly state: "held";
            /** @description Among the held ones, from 1. */
            readonly number: number;
            /**
             * Format: date
             * @description The day of the latest correction.
             */
            readonly correctedOn?: string;
            readonly reviews: components["schemas"]["ReviewsStanding"];
        };
        readonly ReviewsStanding: {
            /** @description Members whose review counts now, sealed or open. */
            readonly sealedBy: readonly ("coach" | "supervisor")[];
            /**
             * Format: date
             * @description The day on which both opened.
             */
            readonly openedOn?: string;
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
            /** Format: date */
            readonly on: string;
            /**
             * Format: date-time
             * @description When it began, or is or was planned to begin.
             */
            readonly at: string;
            readonly minutes: number;
            /** @enum {string} */
            readonly mode: "in-person" | "video" | "phone";
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly state: "in-error";
            /**
             * @description Who said that it was recorded in error.
             * @enum {string}
             */
            readonly by: "coach" | "supervisor";
            /** Format: date */
            readonly saidOn: string;
            readonly why?: string;
            readonly reviews: components["schemas"]["ReviewsStanding"];
        };
        /** @description What a member set out to do, and what became of it. */
        readonly Commitment: {
            readonly sessionId: string;
            /** @description The number of the session in whose review it stands. */
            readonly session: number;
            /**
             * Format: date
             * @description The day of that session.
             */
            readonly setOn: string;
            /** @enum {string} */
            readonly of: "coach" | "supervisor";
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
            /** @enum {string} */
            readonly by: "coach" | "supervisor";
            /** Format: date */
            readonly on: string;
            /** Format: date-time */
            readonly at: string;
            /** @enum {string} */
            readonly state: "done" | "not-yet" | "let-go";
            readonly words?: string;
        };
        /** @description One session that was recorded as held, for one viewer. */
        readonly SessionDocument: {
            readonly allianceId: string;
            readonly viewer: {
                readonly id: string;
                /** @enum {string} */
                readonly role: "coach" | "supervisor";
            };
            /** Format: date */
            readonly today: string;
            /** Format: date */
            readonly asOf: string;
            readonly members: {
                readonly coach: components["schemas"]["Person"];
                readonly supervisor: components["schemas"]["Person"];
            };
            readonly session: components["schemas"]["HeldLine"] | components["schemas"]["ErrorLine"];
            /** @description How many have been held by that day. */
            readonly held: number;
            /** @description The held session before this one. */
            readonly before?: {
                readonly sessionId: string;
                readonly number: number;
                /** Format: date */
                readonly on: string;
                readonly held: boolean;
            };
            /** @description The held session after this one, or the planned one after the last. */
            readonly following?: {
                readonly sessionId: string;
                readonly number: number;
                /** Format: date */
                readonly on: string;
                readonly held: boolean;
            };
            /** @description The viewer’s own, sealed or open. */
            readonly mine?: components["schemas"]["SessionReview"];
            /** @description The other’s, only once both are open. */
            readonly theirs?: components["schemas"]["SessionReview"];
            /** @description What the two had set out to do before, and what of it was answered here. */
            readonly comingBack: readonly components["schemas"]["Commitment"][];
            readonly corrections: readonly components["schemas"]["SessionCorrection"][];
            readonly errors: readonly components["schemas"]["SessionErrorStep"][];
            /** @description Of a session that was recorded in error. */
            readonly hangsOn?: components["schemas"]["HangingOnASession"];
        };
        readonly SessionReview: {
            /** @enum {string} */
            readonly by: "coach" | "supervisor";
            /** Format: date */
            readonly on: string;
            /** Format: date-time */
            readonly at: string;
            readonly learning: string;
            readonly commitments: readonly components["schemas"]["CommitmentAsWritten"][];
            /** @description What it was worth to its author. */
            readonly value: number;
            readonly valueWords?: string;
            readonly recontractNeeded: boolean;
            readonly recontractWords?: string;
            readonly thinkBeyond?: string;
            readonly additions?: readonly components["schemas"]["ReviewAddition"][];
            /**
             * Format: date
             * @description The day on which the viewer worded their own anew; never told of the other’s.
             */
            readonly rewrittenOn?: string;
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
            /** Format: date */
            readonly on: string;
            /** Format: date-time */
            readonly at: string;
            readonly text: string;
        };
        /** @description What had been recorded, and what counts from then on. */
        readonly SessionCorrection: {
            /** @enum {string} */
            readonly by: "coach" | "supervisor";
            /** Format: date */
            readonly on: string;
            readonly before: components["schemas"]["Meeting"];
            readonly after: components["schemas"]["Meeting"];
            readonly why?: string;
        };
        readonly SessionErrorStep: {
            /** @enum {string} */
            readonly by: "coach" | "supervisor";
            /** Format: date */
            readonly on: string;
            /** @enum {string} */
            readonly is: "in-error" | "put-back";
            readonly why?: string;
        };
        readonly HangingOnASession: {
            readonly touches: readonly {
                readonly label: string;
                /** @enum {number} */
                readonly depth: 1 | 2 | 3 | 4 | 5;
                readonly words?: string;
            }[];
            readonly ratings: readonly {
                readonly goal: string;
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                /** @enum {number} */
                readonly level: -2 | -1 | 0 | 1 | 2;
                readonly evidence?: string;
            }[];
            readonly pulses: number;
        };
        /** @description Our learning goals as of a day, for one viewer. */
        readonly GoalsDocument: {
            readonly allianceId: string;
            readonly viewer: {
                readonly id: string;
                /** @enum {string} */
                readonly role: "coach" | "supervisor";
            };
            /** Format: date */
            readonly today: string;
            /** Format: date */
            readonly asOf: string;
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
        /** @description A held session by its number, from 1, and its id for commands. */
        readonly SessionRef: {
            readonly sessionId: string;
            readonly session: number;
            /** Format: date */
            readonly on: string;
        };
        readonly LearningGoal: {
            readonly goalId: string;
            /** @description Of this goal’s stream, for If-Match. */
            readonly revision: string;
            /** @enum {string} */
            readonly owner: "coach" | "supervisor";
            readonly articulated: {
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                /** Format: date */
                readonly on: string;
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
                /** Format: date */
                readonly until: string;
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
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
            /** @description T by each rater if this one were laid down. */
            readonly without?: {
                readonly coach?: components["schemas"]["AttainmentLeft"];
                readonly supervisor?: components["schemas"]["AttainmentLeft"];
            };
        };
        readonly GoalWording: {
            readonly text: string;
            /** @enum {string} */
            readonly by: "coach" | "supervisor";
            /** Format: date */
            readonly from: string;
            /**
             * Format: date
             * @description The day of the next wording.
             */
            readonly until?: string;
            readonly why?: string;
        };
        /**
         * @description -2 much less than hoped, 0 as hoped, 2 much more.
         * @enum {number}
         */
        readonly GoalLevel: -2 | -1 | 0 | 1 | 2;
        readonly ThemeName: {
            readonly themeId: string;
            readonly label: string;
        };
        readonly GoalRating: {
            /** @enum {string} */
            readonly by: "coach" | "supervisor";
            readonly sessionId: string;
            readonly session: number;
            /**
             * Format: date
             * @description The day of the session.
             */
            readonly on: string;
            /**
             * Format: date-time
             * @description When it was given, or put right.
             */
            readonly at: string;
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
            /** Format: date-time */
            readonly at: string;
            /** @description Absent where it was taken out then. */
            readonly level?: components["schemas"]["GoalLevel"];
            readonly anchor?: string;
            readonly evidence?: string;
            /** @description Why this took the place of what was said before it. */
            readonly why?: string;
        };
        /** @description A rating that its rater took out again; it counts nowhere. */
        readonly RatingTakenOut: {
            /** @enum {string} */
            readonly by: "coach" | "supervisor";
            readonly session: number;
            /** Format: date */
            readonly on: string;
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
            /** @enum {string} */
            readonly by: "coach" | "supervisor";
            /** Format: date */
            readonly on: string;
            readonly learning: string;
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
            /** Format: date */
            readonly on: string;
            /** @description Two decimals; 50 when all is as hoped. Absent where no goal is left. */
            readonly t?: number;
            /** @description How many goals it rests on. */
            readonly goals: number;
            /** @description Goals that count from here on and did not before: the line is broken before this point. */
            readonly joined: readonly components["schemas"]["GoalName"][];
            /** @description Goals that were laid down: the line is broken as well. */
            readonly left: readonly components["schemas"]["GoalName"][];
        };
        /** @description Our themes as of a day, for one viewer. */
        readonly ThemesDocument: {
            readonly allianceId: string;
            readonly viewer: {
                readonly id: string;
                /** @enum {string} */
                readonly role: "coach" | "supervisor";
            };
            /** Format: date */
            readonly today: string;
            /** Format: date */
            readonly asOf: string;
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
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                /** Format: date */
                readonly on: string;
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
            /** @description Names it had before, the oldest first. */
            readonly formerly: readonly {
                readonly label: string;
                /** Format: date */
                readonly until: string;
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
            }[];
            readonly tookIn: readonly {
                readonly themeId: string;
                readonly label: string;
                /** Format: date */
                readonly on: string;
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
            }[];
            readonly integrationOffered?: {
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                /** Format: date */
                readonly on: string;
            };
            /** @description The latest time; where its state is another, it has come back since. */
            readonly integrated?: {
                /** Format: date */
                readonly on: string;
            };
        };
        /** @enum {string} */
        readonly ThemeFamily: "contracting-and-sponsor-triangle" | "confidentiality-and-records" | "boundaries-and-dual-roles" | "ethics-and-competence-limits" | "self-doubt-and-identity" | "rescuing-and-dependency" | "not-knowing-and-silence" | "challenge-avoided" | "parallel-process" | "power-difference-and-inclusion" | "system-and-culture" | "endings-and-practice-sustainability";
        /** @enum {string} */
        readonly ThemeState: "returning" | "dormant" | "fading" | "emerging" | "stuck" | "recurring" | "occasional" | "integrated";
        /** @description A touch that both agreed. */
        readonly Touch: {
            readonly depth: components["schemas"]["Depth"];
            /**
             * @description Who first named it in that session.
             * @enum {string}
             */
            readonly namedBy: "coach" | "supervisor";
            readonly function: components["schemas"]["SupervisionFunction"];
            /** @description One of the seven eyes (Hawkins and Shohet). */
            readonly eye: number;
            /** @description What was said of it, in a few words. */
            readonly words?: string;
            readonly sessionId: string;
            readonly session: number;
            /** Format: date */
            readonly on: string;
            /** @enum {string} */
            readonly offeredBy: "coach" | "supervisor";
            /** Format: date */
            readonly agreedOn: string;
            /** @description What was agreed before, the oldest first. */
            readonly before: readonly components["schemas"]["EarlierTouch"][];
        };
        /**
         * @description 1 named, 2 explored, 3 reframed, 4 tried, 5 integrated.
         * @enum {number}
         */
        readonly Depth: 1 | 2 | 3 | 4 | 5;
        /**
         * @description Proctor’s functions.
         * @enum {string}
         */
        readonly SupervisionFunction: "normative" | "formative" | "restorative";
        /** @description A touch as it was agreed before it was put right. */
        readonly EarlierTouch: {
            readonly depth: components["schemas"]["Depth"];
            /**
             * @description Who first named it in that session.
             * @enum {string}
             */
            readonly namedBy: "coach" | "supervisor";
            readonly function: components["schemas"]["SupervisionFunction"];
            /** @description One of the seven eyes (Hawkins and Shohet). */
            readonly eye: number;
            /** @description What was said of it, in a few words. */
            readonly words?: string;
            /** Format: date */
            readonly agreedOn: string;
            /** Format: date */
            readonly correctedOn: string;
            /** @enum {string} */
            readonly by: "coach" | "supervisor";
            readonly why?: string;
        };
        /** @description It did not come up there after all, as both say now. */
        readonly RetractedTouch: {
            readonly sessionId: string;
            readonly session: number;
            /** Format: date */
            readonly on: string;
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
        };
        readonly ThemeReturn: {
            readonly session: number;
            /** Format: date */
            readonly on: string;
            /** @description The last session that touched it before it went. */
            readonly after: number;
            /** Format: date */
            readonly afterOn: string;
            readonly absentFor: number;
        };
        /** @description A reading of a touch that waits for the other’s word. */
        readonly TouchOffer: {
            readonly depth: components["schemas"]["Depth"];
            /**
             * @description Who first named it in that session.
             * @enum {string}
             */
            readonly namedBy: "coach" | "supervisor";
            readonly function: components["schemas"]["SupervisionFunction"];
            /** @description One of the seven eyes (Hawkins and Shohet). */
            readonly eye: number;
            /** @description What was said of it, in a few words. */
            readonly words?: string;
            readonly sessionId: string;
            readonly session: number;
            /** Format: date */
            readonly on: string;
            readonly themeId: string;
            /** @enum {string} */
            readonly by: "coach" | "supervisor";
            /** Format: date-time */
            readonly at: string;
            /** @description The readings before it, the oldest first. */
            readonly before: readonly {
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                readonly depth: components["schemas"]["Depth"];
            }[];
        };
        /** @description A correction of a touch that waits for the other’s word. */
        readonly TouchCorrection: {
            readonly sessionId: string;
            readonly session: number;
            /** Format: date */
            readonly on: string;
            readonly correctionId: string;
            readonly themeId: string;
            /** @enum {string} */
            readonly by: "coach" | "supervisor";
            /** Format: date-time */
            readonly at: string;
            readonly why?: string;
            /** @description As it is agreed, and counts until the other agrees. */
            readonly now: components["schemas"]["TouchReading"];
            /** @description Absent where it did not come up after all. */
            readonly instead?: components["schemas"]["TouchReading"];
        };
        /** @description What is said of a theme in a session. */
        readonly TouchReading: {
            readonly depth: components["schemas"]["Depth"];
            /**
             * @description Who first named it in that session.
             * @enum {string}
             */
            readonly namedBy: "coach" | "supervisor";
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
            /** Format: date */
            readonly on: string;
        };
        /** @description Our alliance and each one’s say in it, for one viewer. */
        readonly AllianceDocument: {
            readonly allianceId: string;
            readonly viewer: {
                readonly id: string;
                /** @enum {string} */
                readonly role: "coach" | "supervisor";
            };
            /** Format: date */
            readonly today: string;
            /** Format: date */
            readonly asOf: string;
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
            readonly marks: readonly components["schemas"]["VersionMark"][];
        };
        /** @description A pulse that both have answered. */
        readonly RevealedPulse: {
            readonly sessionId: string;
            readonly session: number;
            /** Format: date */
            readonly on: string;
            readonly pulseId: string;
            /** @description Of this pulse’s stream, for If-Match. */
            readonly revision: string;
            /** @enum {string} */
            readonly openedBy: "coach" | "supervisor";
            /** Format: date */
            readonly openedOn: string;
            /** @constant */
            readonly instrumentVersion: 1;
            /** Format: date */
            readonly revealedOn: string;
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
            /** Format: date */
            readonly on: string;
            readonly pulseId: string;
            /** @description Of this pulse’s stream, for If-Match. */
            readonly revision: string;
            /** @enum {string} */
            readonly openedBy: "coach" | "supervisor";
            /** Format: date */
            readonly openedOn: string;
            /** @constant */
            readonly instrumentVersion: 1;
            /** @description Members whose answers are sealed now. */
            readonly sealedBy: readonly ("coach" | "supervisor")[];
            /** @description The viewer’s own, readable by nobody else. */
            readonly mine?: {
                /** @description The eight statements, in the order of the instrument. */
                readonly alliance: readonly number[];
                /** @description The six agency statements. */
                readonly agency?: readonly number[];
                /** @description What the other would answer to the eight. */
                readonly guesses?: readonly number[];
                /** Format: date-time */
                readonly at: string;
            };
        };
        /** @description One member’s own account; only from revealed pulses. */
        readonly AgencyCourse: {
            readonly points: readonly {
                readonly pulseId: string;
                readonly session: number;
                /** Format: date */
                readonly on: string;
                /** @description Of the six answers, unrounded. */
                readonly mean: number;
            }[];
            /** @description From two pulses on. */
            readonly change?: components["schemas"]["AgencyChange"];
        };
        /** @description From the first pulse to the last, or from two to two. */
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly alliances: {
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
                    readonly "application/json": components["schemas"]["Alliances"];
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
    readonly partnership: {
        readonly parameters: {
            readonly query?: {
                /** @description The last day that counts, in the zone that Time-Zone names; today when left out. */
                readonly asOf?: string;
            };
            readonly header?: {
                /** @description The zone of days and clock times, an IANA name. UTC where it is left out. */
                readonly "Time-Zone"?: string;
            };
            readonly path: {
                readonly allianceId: string;
            };
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
                    readonly "application/json": components["schemas"]["Partnership"];
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
    readonly story: {
        readonly parameters: {
            readonly query?: {
                /** @description The last day that counts, in the zone that Time-Zone names; today when left out. */
                readonly asOf?: string;
            };
            readonly header?: {
                /** @description The zone of days and clock times, an IANA name. UTC where it is left out. */
                readonly "Time-Zone"?: string;
            };
            readonly path: {
                readonly allianceId: string;
            };
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
                    readonly "application/json": components["schemas"]["StoryDocument"];
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
    readonly agreement: {
        readonly parameters: {
            readonly query?: {
                /** @description The last day that counts, in the zone that Time-Zone names; today when left out. */
                readonly asOf?: string;
            };
            readonly header?: {
                /** @description The zone of days and clock times, an IANA name. UTC where it is left out. */
                readonly "Time-Zone"?: string;
            };
            readonly path: {
                readonly allianceId: string;
            };
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
                    readonly "application/json": components["schemas"]["AgreementDocument"];
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
    readonly sessions: {
        readonly parameters: {
            readonly query?: {
                /** @description The last day that counts, in the zone that Time-Zone names; today when left out. */
                readonly asOf?: string;
            };
            readonly header?: {
                /** @description The zone of days and clock times, an IANA name. UTC where it is left out. */
                readonly "Time-Zone"?: string;
            };
            readonly path: {
                readonly allianceId: string;
            };
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
                    readonly "application/json": components["schemas"]["SessionsDocument"];
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
    readonly session: {
        readonly parameters: {
            readonly query?: {
                /** @description The last day that counts, in the zone that Time-Zone names; today when left out. */
                readonly asOf?: string;
            };
            readonly header?: {
                /** @description The zone of days and clock times, an IANA name. UTC where it is left out. */
                readonly "Time-Zone"?: string;
            };
            readonly path: {
                readonly allianceId: string;
                readonly sessionId: string;
            };
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
                    readonly "application/json": components["schemas"]["SessionDocument"];
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
    readonly goals: {
        readonly parameters: {
            readonly query?: {
                /** @description The last day that counts, in the zone that Time-Zone names; today when left out. */
                readonly asOf?: string;
            };
            readonly header?: {
                /** @description The zone of days and clock times, an IANA name. UTC where it is left out. */
                readonly "Time-Zone"?: string;
            };
            readonly path: {
                readonly allianceId: string;
            };
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
                    readonly "application/json": components["schemas"]["GoalsDocument"];
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
    readonly themes: {
        readonly parameters: {
            readonly query?: {
                /** @description The last day that counts, in the zone that Time-Zone names; today when left out. */
                readonly asOf?: string;
            };
            readonly header?: {
                /** @description The zone of days and clock times, an IANA name. UTC where it is left out. */
                readonly "Time-Zone"?: string;
            };
            readonly path: {
                readonly allianceId: string;
            };
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
                    readonly "application/json": components["schemas"]["ThemesDocument"];
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
    readonly alliance: {
        readonly parameters: {
            readonly query?: {
                /** @description The last day that counts, in the zone that Time-Zone names; today when left out. */
                readonly asOf?: string;
            };
            readonly header?: {
                /** @description The zone of days and clock times, an IANA name. UTC where it is left out. */
                readonly "Time-Zone"?: string;
            };
            readonly path: {
                readonly allianceId: string;
            };
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
                    readonly "application/json": components["schemas"]["AllianceDocument"];
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

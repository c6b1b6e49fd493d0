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
            /** @description All held up to today, whatever `asOf` is. */
            readonly sessions: readonly components["schemas"]["HeldSession"][];
            readonly planned?: {
                readonly id: string;
                /** Format: date */
                readonly on: string;
            };
            /** @description Every day on which something happened that this viewer may know of, in order. */
            readonly days: readonly string[];
            /** Format: date */
            readonly endedOn?: string;
        };
        readonly Person: {
            readonly id: string;
            readonly name: string;
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
            /** @description T (Kiresuk-Sherman) after each session in which that member rated. */
            readonly points: readonly {
                /** @enum {string} */
                readonly rater: "coach" | "supervisor";
                readonly session: number;
                /** Format: date */
                readonly on: string;
                readonly t: number;
            }[];
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
                readonly coach?: {
                    readonly first: number;
                    readonly latest: number;
                };
                readonly supervisor?: {
                    readonly first: number;
                    readonly latest: number;
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
            readonly step: "invited" | "formed" | "drafted" | "proposed" | "countered" | "accepted" | "declined" | "withdrawn" | "ending-proposed" | "ended";
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
            /** @constant */
            readonly kind: "touch-awaits-you";
            readonly params: {
                readonly themeId: string;
                readonly label: string;
                readonly session: number;
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
            /** @enum {string} */
            readonly kind: "invited" | "formed" | "ending-proposed" | "ended" | "learning-history-shared";
            readonly params: {
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
            };
        } | {
            /** Format: date */
            readonly on: string;
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
            /** @enum {string} */
            readonly kind: "version-signed";
            readonly params: {
                /** @enum {string} */
                readonly by: "coach" | "supervisor";
                readonly version: number;
            };
        } | {
            /** Format: date */
            readonly on: string;
            /** @enum {string} */
            readonly kind: "version-in-force";
            readonly params: {
                readonly version: number;
            };
        } | {
            /** Format: date */
            readonly on: string;
            /** @enum {string} */
            readonly kind: "session-planned";
            readonly params: {
                /** Format: date */
                readonly for: string;
            };
        } | {
            /** Format: date */
            readonly on: string;
            /** @enum {string} */
            readonly kind: "session-held";
            readonly params: {
                readonly session: number;
            };
        } | {
            /** Format: date */
            readonly on: string;
            /** @enum {string} */
            readonly kind: "session-missed";
            readonly params: {
                /** Format: date */
                readonly plannedFor: string;
            };
        } | {
            /** Format: date */
            readonly on: string;
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
            /** @enum {string} */
            readonly kind: "theme-integrated";
            readonly params: {
                readonly themeId: string;
                readonly label: string;
            };
        } | {
            /** Format: date */
            readonly on: string;
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
            /** @enum {string} */
            readonly kind: "pulses-revealed";
            readonly params: {
                readonly session: number;
            };
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
            readonly header?: never;
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
                /** @description The last day that counts, in UTC; today when left out. */
                readonly asOf?: string;
            };
            readonly header?: never;
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
                /** @description The last day that counts, in UTC; today when left out. */
                readonly asOf?: string;
            };
            readonly header?: never;
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
}

// Made by "npm run generate".
export interface paths {
    readonly "/alliances/{allianceId}/alliance/rename": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Go by another name from now on. */
        readonly post: operations["allianceRename"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/alliance/tell-zone": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Tell the other the time zone that you live by. */
        readonly post: operations["allianceTellZone"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/alliance/share-learning-history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Tell what helped and what hindered your learning in earlier relationships. */
        readonly post: operations["allianceShareLearningHistory"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/alliance/surface-assumption": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Name a belief that you bring into the alliance, and what shaped it. */
        readonly post: operations["allianceSurfaceAssumption"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/alliance/reframe-assumption": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Put an assumption in new words, beside the old ones. */
        readonly post: operations["allianceReframeAssumption"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/alliance/propose-ending": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose to end, and a day by which to look back together. The other is asked. */
        readonly post: operations["allianceProposeEnding"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/alliance/answer-ending": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Answer a proposed ending: a yes, or what you would say before it. */
        readonly post: operations["allianceAnswerEnding"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/alliance/withdraw-ending": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take back the ending that you proposed, while it is unanswered. */
        readonly post: operations["allianceWithdrawEnding"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/alliance/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** End the alliance, with what it taught, if you like. */
        readonly post: operations["allianceEnd"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/alliance/write-learning-summary": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Write, after the end, what it taught you. */
        readonly post: operations["allianceWriteLearningSummary"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/contract/draft": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Begin a contract from the usual fourteen clauses. */
        readonly post: operations["contractDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/contract/propose-clause": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Re-word a clause of the draft or change its numbers, or add a clause of your own. */
        readonly post: operations["contractProposeClause"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/contract/comment-clause": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say or ask something about a clause, without changing a word of it. */
        readonly post: operations["contractCommentClause"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/contract/settle-comments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say that you have seen what the other said or asked about a clause. */
        readonly post: operations["contractSettleComments"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/contract/propose-amendment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose to add, change or let go of a clause. What is in force stays so until both have signed. */
        readonly post: operations["contractProposeAmendment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/contract/counter-amendment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Answer an amendment with other words or numbers; then it is the other’s turn. */
        readonly post: operations["contractCounterAmendment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/contract/accept-amendment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Accept the other’s latest words of an amendment. */
        readonly post: operations["contractAcceptAmendment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/contract/decline-amendment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Decline an amendment, with a reason if you like; what is in force goes on. */
        readonly post: operations["contractDeclineAmendment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/contract/withdraw-amendment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take back an amendment that you proposed, or whose latest words are yours. */
        readonly post: operations["contractWithdrawAmendment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/contract/sign": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sign the next version by the fingerprint of the text that you read. */
        readonly post: operations["contractSign"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/contract/affirm-clause": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say that a clause in force is still true for you. */
        readonly post: operations["contractAffirmClause"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/contract/affirm-clauses": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say that several clauses in force are still true for you, in one go. */
        readonly post: operations["contractAffirmClauses"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/contract/set-review-rhythm": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Set how often we look back at how we work, while nothing is signed. Then it takes an amendment. */
        readonly post: operations["contractSetReviewRhythm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/contract/agree-retention": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say for how many years we keep what we share, while nothing is signed. Then it takes an amendment. */
        readonly post: operations["contractAgreeRetention"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/contract/suspend": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Pause what you agreed, until a day or open. No reason is asked. */
        readonly post: operations["contractSuspend"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/contract/resume": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** End the pause, today. */
        readonly post: operations["contractResume"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/contract/propose-ending": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose to end the contract, signed or not. The other is asked. */
        readonly post: operations["contractProposeEnding"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/contract/answer-ending": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Answer a proposed ending of the contract: a yes, or what you would say before it. */
        readonly post: operations["contractAnswerEnding"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/contract/withdraw-ending": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take back the ending of the contract that you proposed, while it is unanswered. */
        readonly post: operations["contractWithdrawEnding"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/{allianceId}/contract/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** End the contract, today. */
        readonly post: operations["contractEnd"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/people/{personId}/settings/choose-mail-kinds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Choose which of the letters that I may do without I want. */
        readonly post: operations["settingsChooseMailKinds"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/people/{personId}/settings/choose-time-zone": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Choose the time zone that my days are in; null goes by the device that I read on. */
        readonly post: operations["settingsChooseTimeZone"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/invitations/open": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Read the invitation that a link leads to; its two are led on to what came of it. */
        readonly post: operations["openInvitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/invitations/accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say yes: the alliance is formed. */
        readonly post: operations["acceptInvitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/invitations/decline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say no, with a word of your own or without; nobody has to sign in for that. */
        readonly post: operations["declineInvitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/alliances/invitations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Invite the other into an alliance, with a first sentence of your own. */
        readonly post: operations["invite"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/invitations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Invitations that I sent: those that wait, with their links, and those answered with a no. */
        readonly get: operations["sentInvitations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/invitations/sent/{invitationId}/withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take my invitation back, or put it away after a no. */
        readonly post: operations["withdrawInvitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/invitations/sent/{invitationId}/readdress": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Send my invitation to another address, by a new link; the earlier link opens nothing afterwards. */
        readonly post: operations["readdressInvitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/invitations/sent/{invitationId}/resend": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Send the same letter with the same link to the same address again. */
        readonly post: operations["resendInvitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/people/{personId}/settings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What I have chosen for myself: which letters I want, and in which time zone my days are. */
        readonly get: operations["settings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/organisations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The organisations that I look after. */
        readonly get: operations["organisations"];
        readonly put?: never;
        /** Found an organisation, and look after it from then on. */
        readonly post: operations["foundOrganisation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/organisations/{organisationId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One organisation that I look after. */
        readonly get: operations["organisation"];
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
        /** @description What became of it is told to whom it concerns; to anybody else a link that has been used is none. */
        readonly Invitation: {
            /** @constant */
            readonly stage: "waiting";
            readonly inviterName: string;
            /** @enum {string} */
            readonly inviterRole: "coach" | "supervisor";
            /** @enum {string} */
            readonly inviteeRole: "coach" | "supervisor";
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
        readonly SentInvitation: {
            /** Format: uuid */
            readonly allianceId: string;
            /** @enum {string} */
            readonly stage: "waiting" | "declined";
            /** @description Of its link, while it waits. */
            readonly token?: string;
            /** @enum {string} */
            readonly inviterRole: "coach" | "supervisor";
            /** @enum {string} */
            readonly inviteeRole: "coach" | "supervisor";
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
            /** @description The letters that they want of those that they may do without. */
            readonly mailKinds?: readonly ("invitation-answered" | "waits-for-me")[];
            /** @description An IANA name; null where they go by the device that they read on. */
            readonly timeZone?: string | null;
        };
        /** @description An organisation that I look after. */
        readonly Organisation: {
            /** Format: uuid */
            readonly organisationId: string;
            readonly name: string;
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
    readonly allianceRename: {
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
                    readonly name: string;
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
    readonly allianceTellZone: {
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
                    readonly timeZone: string;
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
    readonly allianceShareLearningHistory: {
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
                    readonly helpedBy: readonly string[];
                    readonly hinderedBy: readonly string[];
                    readonly insight?: string;
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
    readonly allianceSurfaceAssumption: {
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
                    readonly shapedBy?: string;
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
    readonly allianceReframeAssumption: {
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
                    readonly assumptionId: string;
                    readonly to: string;
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
    readonly allianceProposeEnding: {
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
                    readonly reason?: string;
                    /** Format: date */
                    readonly closingReviewDue: string;
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
    readonly allianceAnswerEnding: {
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
                    readonly agrees: boolean;
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
    readonly allianceWithdrawEnding: {
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
    readonly allianceEnd: {
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
                    readonly learningSummary?: string;
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
    readonly allianceWriteLearningSummary: {
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
    readonly contractDraft: {
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
                    /** @constant */
                    readonly templateId: "usual-fourteen";
                    readonly countedIn?: string;
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
    readonly contractProposeClause: {
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
                        /** @enum {string} */
                        readonly mode?: "in-person" | "video" | "phone";
                        readonly zone?: string;
                    };
                    readonly wants?: string;
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
    readonly contractCommentClause: {
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
                    readonly clauseId: ("shared-learning-aim" | "wants-of-each" | "contributions-of-each" | "supervisors-approach" | "thinking-environment" | "not-knowing-agreement" | "confidentiality-and-its-limits" | "records-and-retention" | "ethics-escalation" | "organisations-view" | "session-format" | "practicalities-and-fees" | "review-rhythm" | "ending") | string;
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
    readonly contractSettleComments: {
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
                    readonly clauseId: ("shared-learning-aim" | "wants-of-each" | "contributions-of-each" | "supervisors-approach" | "thinking-environment" | "not-knowing-agreement" | "confidentiality-and-its-limits" | "records-and-retention" | "ethics-escalation" | "organisations-view" | "session-format" | "practicalities-and-fees" | "review-rhythm" | "ending") | string;
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
    readonly contractProposeAmendment: {
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
                        /** @enum {string} */
                        readonly mode?: "in-person" | "video" | "phone";
                        readonly zone?: string;
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
                        /** @enum {string} */
                        readonly mode?: "in-person" | "video" | "phone";
                        readonly zone?: string;
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
    readonly contractCounterAmendment: {
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
                        /** @enum {string} */
                        readonly mode?: "in-person" | "video" | "phone";
                        readonly zone?: string;
                    };
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
    readonly contractAcceptAmendment: {
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
                    readonly amendmentId: string;
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
    readonly contractDeclineAmendment: {
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
                    readonly amendmentId: string;
                    readonly reason?: string;
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
    readonly contractWithdrawAmendment: {
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
                    readonly amendmentId: string;
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
    readonly contractSign: {
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
                    readonly version: number;
                    readonly textHash: string;
                    readonly statement?: string;
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
    readonly contractAffirmClause: {
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
                    readonly clauseId: ("shared-learning-aim" | "wants-of-each" | "contributions-of-each" | "supervisors-approach" | "thinking-environment" | "not-knowing-agreement" | "confidentiality-and-its-limits" | "records-and-retention" | "ethics-escalation" | "organisations-view" | "session-format" | "practicalities-and-fees" | "review-rhythm" | "ending") | string;
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
    readonly contractAffirmClauses: {
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
                    readonly clauseIds: readonly (("shared-learning-aim" | "wants-of-each" | "contributions-of-each" | "supervisors-approach" | "thinking-environment" | "not-knowing-agreement" | "confidentiality-and-its-limits" | "records-and-retention" | "ethics-escalation" | "organisations-view" | "session-format" | "practicalities-and-fees" | "review-rhythm" | "ending") | string)[];
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
    readonly contractSetReviewRhythm: {
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
    readonly contractAgreeRetention: {
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
                    readonly years: number;
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
    readonly contractSuspend: {
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
                    /** Format: date */
                    readonly until?: string;
                    readonly reasonCode?: string;
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
    readonly contractResume: {
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
    readonly contractProposeEnding: {
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
                    readonly reason?: string;
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
    readonly contractAnswerEnding: {
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
                    readonly agrees: boolean;
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
    readonly contractWithdrawEnding: {
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
    readonly contractEnd: {
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
    readonly settingsChooseMailKinds: {
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
                readonly personId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly kinds: readonly ("invitation-answered" | "waits-for-me")[];
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
    readonly settingsChooseTimeZone: {
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
                readonly personId: string;
            };
            readonly cookie?: never;
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
    readonly openInvitation: {
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
                    readonly token: string;
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
                    readonly "application/json": components["schemas"]["Invitation"];
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
    readonly acceptInvitation: {
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
                    readonly token: string;
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
    readonly declineInvitation: {
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
                    readonly token: string;
                    readonly message?: string;
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
                    readonly "application/json": components["schemas"]["InvitationDeclined"];
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
    readonly invite: {
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
                    /** @enum {string} */
                    readonly inviterRole: "coach" | "supervisor";
                    /** Format: email */
                    readonly inviteeEmail?: string;
                    readonly message: string;
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
                    readonly "application/json": components["schemas"]["InvitationSent"];
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
    readonly sentInvitations: {
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
                    readonly "application/json": readonly components["schemas"]["SentInvitation"][];
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
    readonly withdrawInvitation: {
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
                readonly invitationId: string;
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
    readonly readdressInvitation: {
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
                readonly invitationId: string;
            };
            readonly cookie?: never;
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
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InvitationSent"];
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
    readonly resendInvitation: {
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
                readonly invitationId: string;
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
                    readonly "application/json": components["schemas"]["InvitationResent"];
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
    readonly settings: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The zone of days and clock times, an IANA name. UTC where it is left out. */
                readonly "Time-Zone"?: string;
            };
            readonly path: {
                readonly personId: string;
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
                    readonly "application/json": components["schemas"]["Settings"];
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
    readonly organisations: {
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
                    readonly "application/json": readonly components["schemas"]["Organisation"][];
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
    readonly foundOrganisation: {
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
                    readonly name: string;
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
    readonly organisation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The zone of days and clock times, an IANA name. UTC where it is left out. */
                readonly "Time-Zone"?: string;
            };
            readonly path: {
                readonly organisationId: string;
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
                    readonly "application/json": components["schemas"]["Organisation"];
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

import type { Amendment } from './amendments.ts';
import type { Day, Person, ProposedEnding, Role } from './partnership.ts';
import type {
  ClauseChange,
  ClauseKind,
  ClauseName,
  ClauseNumbers,
  Rhythm,
  RhythmNumbers,
} from './clauses.ts';

/** A moment, ISO 8601 in UTC: `2026-03-11T08:40:00Z`. The device shows it in its own zone. */
export type Instant = string;

/**
 * Our agreement as of a day, for one viewer: `GET api/alliances/:id/agreement?asOf=`.
 * Everything obeys the time rule: what this viewer could see on `asOf`, minus what was withdrawn since.
 * The server sends structure and the pair's own words; sentences about them are the dashboard's.
 */
export interface AgreementDocument {
  readonly allianceId: string;
  readonly viewer: { readonly id: string; readonly role: Role };
  readonly today: Day;
  readonly asOf: Day;
  readonly members: { readonly coach: Person; readonly supervisor: Person };
  /** Of the contract's stream, for If-Match; there is one also before there is a contract. On an earlier day nothing can be said, so it is today's. */
  readonly revision: string;
  readonly stage: 'none' | 'drafted' | 'in-force' | 'ended';
  /** Part of every text that is signed; absent only at stage `none`. */
  readonly nonce?: string | undefined;
  readonly drafted?: { readonly by: Role; readonly on: Day } | undefined;
  readonly endedOn?: Day | undefined;
  /** A pause that hasn't ended by `asOf`. */
  readonly paused?: { readonly until?: Day | undefined } | undefined;
  /** An ending of this agreement that was proposed, and neither withdrawn nor carried out. */
  readonly ending?: ProposedEnding | undefined;
  /** Versions that came into force by `asOf`, oldest first. */
  readonly versions: readonly SignedVersion[];
  /**
   * Each clause ever in a version, in the working text or on its way: those of the working text in its order,
   * then those only on their way, then the retired ones, the latest retired first.
   */
  readonly clauses: readonly ClauseLine[];
  /** Every amendment, whatever became of it, by the day of its proposal. */
  readonly amendments: readonly Amendment[];
  /** The draft, or the next version's text. Absent while the working text says what is in force, and once ended. */
  readonly next?: NextVersion | undefined;
  readonly rhythm?: (RhythmNumbers & Standing) | undefined;
  readonly retention?: ({ readonly years: number } & Standing) | undefined;
  /** Absent while nothing is in force. */
  readonly life?: ContractLife | undefined;
  /** Clauses on which three or more amendments were proposed in six months. */
  readonly contested: readonly { readonly clauseId: string; readonly amendments: number }[];
  /** Each opened review in which someone said that the agreement needs a word, oldest first. */
  readonly needs: readonly RecontractNeed[];
}

/** Of numbers that hold: since when, and whether they are in the text that both signed. */
export interface Standing {
  readonly setOn: Day;
  readonly signed: boolean;
}

/** A clause as it stands in one text. */
export interface WordedClause extends ClauseName {
  readonly text: string;
  readonly numbers?: ClauseNumbers | undefined;
}

export interface Signature {
  readonly by: Role;
  /** As they went by when they signed. */
  readonly name: string;
  readonly on: Day;
  readonly at: Instant;
  readonly statement?: string | undefined;
}

/** How a text is written down to be signed: form 1 has no numbers in it. */
export type TextForm = 1 | 2;

export interface SignedVersion {
  readonly version: number;
  readonly form: TextForm;
  /** SHA-256 of the canonical text, lower-case hexadecimal; both signed exactly this. */
  readonly textHash: string;
  readonly effectiveFrom: Day;
  readonly signatures: { readonly coach: Signature; readonly supervisor: Signature };
  /** In the contract's order: with the version and the nonce, all that the fingerprint is worked out from. */
  readonly clauses: readonly WordedClause[];
  /** Against the version before; empty for version 1. */
  readonly changes: readonly ClauseChange[];
  /** Present when another review rhythm was set for this version than held before. */
  readonly rhythm?: Rhythm | undefined;
}

export interface NextVersion {
  readonly version: number;
  readonly form: TextForm;
  readonly since: Day;
  /** Of the text as it stands, for the browser to compare with its own. */
  readonly textHash: string;
  readonly clauses: readonly WordedClause[];
  /** Against the version in force; empty for a first draft. */
  readonly changes: readonly ClauseChange[];
  /** Of the text as it stands: an edit voids them, and they are then no longer sent. */
  readonly signatures: readonly Signature[];
  /** The latest edit that voided a signature, since which that member hasn't signed again. */
  readonly voided?: { readonly of: readonly Role[]; readonly by: Role; readonly on: Day } | undefined;
}

/* ------------------------------------------------------------------ a clause's life */

export interface ClauseLine {
  readonly clauseId: string;
  readonly kind: ClauseKind;
  /** Its latest title: in the working text, else where it last stood. */
  readonly title: string;
  /** `on-its-way`: only an open amendment knows it. `agreed`: in the working text and not signed yet. */
  readonly standing: 'in-force' | 'agreed' | 'on-its-way' | 'retired';
  /** One of the two that every agreement needs: it may be re-worded, never dropped. */
  readonly mandatory: boolean;
  /** The first version that has it; absent until one has. */
  readonly since?: { readonly version: number; readonly on: Day } | undefined;
  /** The first version without it. */
  readonly retired?: { readonly version: number; readonly on: Day } | undefined;
  /** Its text version by version; a version that left it alone isn't repeated. */
  readonly texts: readonly {
    readonly version: number;
    readonly on: Day;
    readonly title: string;
    readonly text: string;
    readonly numbers?: ClauseNumbers | undefined;
  }[];
  /** Its wordings while the contract was a first draft, oldest first: the template's, then whoever re-worded it. */
  readonly drafts: readonly DraftWording[];
  readonly affirmations: readonly { readonly by: Role; readonly on: Day }[];
  /** Its amendments' ids, oldest first; they themselves are in `amendments`. */
  readonly amendments: readonly string[];
  readonly comments: readonly ClauseComment[];
  /** Who said or asked the latest of it, while the other hasn’t answered or settled it. */
  readonly asked?: Role | undefined;
  /** Affirmed, or amended by an accepted proposal; the latest such day, of whatever age. */
  readonly lastSpokenOf?: { readonly how: 'affirmed' | 'amended'; readonly on: Day } | undefined;
}

export interface DraftWording {
  readonly by: Role;
  readonly on: Day;
  /** True for the words that came with the template: nobody of the two wrote them. */
  readonly fromTemplate: boolean;
  readonly title: string;
  readonly text: string;
  readonly numbers?: ClauseNumbers | undefined;
  /** What its author hopes for by it; no part of what is signed. */
  readonly wants?: string | undefined;
}

export interface ClauseComment {
  readonly by: Role;
  readonly on: Day;
  readonly at: Instant;
  readonly text: string;
}

/* ------------------------------------------------------------------ how alive it is */

/** Measure 6, over the twelve months up to `asOf`. */
export interface ContractLife {
  /** Clauses affirmed or amended / clauses in force, 0 to 1. */
  readonly index: number;
  readonly active: number;
  /** Ids, in the contract's order. */
  readonly spokenOf: readonly string[];
  readonly notSpokenOf: readonly string[];
  /** Amendments accepted / clauses in force. */
  readonly churn?: number | undefined;
  readonly initiators?: { readonly byCoach: number; readonly amendments: number } | undefined;
  /** Median, of all accepted so far. */
  readonly daysToAgreement?: number | undefined;
}

export interface RecontractNeed {
  /** The held session whose review said so. */
  readonly session: number;
  /** The day on which both could read it. */
  readonly on: Day;
  readonly by: readonly Role[];
  /** `drifting`: thirty days without a proposal, and none yet. */
  readonly answer: 'waiting' | 'in-time' | 'drifting' | 'late';
  readonly proposedOn?: Day | undefined;
}

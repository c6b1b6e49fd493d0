import type { ContractFact } from '@alliance/facts/contract';
import type { ClauseKind } from '@alliance/facts/vocabulary';

type DataOf<Type extends ContractFact['type']> = Extract<ContractFact, { type: Type }>['data'];

export interface Clause {
  readonly id: string;
  readonly kind: ClauseKind;
  readonly title: string;
  readonly text: string;
}

/** A proposal that is still open. Whoever did not write its latest words is the one whose turn it is. */
export interface Amendment {
  readonly id: string;
  readonly clauseId: string;
  readonly op: DataOf<'AmendmentProposed'>['op'];
  readonly title?: string | undefined;
  /** The latest words; a proposal to retire has none. */
  readonly text?: string | undefined;
  readonly proposedBy: string;
  readonly latestWordsBy: string;
}

export interface Signature {
  readonly by: string;
  readonly textHash: string;
}

/** A version that both signed, word for word. */
export interface Version {
  readonly version: number;
  readonly textHash: string;
  readonly clauses: readonly Clause[];
}

export type Rhythm = Pick<DataOf<'ReviewRhythmSet'>, 'everyN' | 'unit' | 'graceDays'>;

interface Negotiable {
  readonly nonce: string;
  /** The working text: what the next version will say, in its order. Equal to the text in force while nothing changes. */
  readonly clauses: readonly Clause[];
  readonly open: readonly Amendment[];
  /** Amendments that were accepted, declined or withdrawn. */
  readonly settled: readonly string[];
  /** Of the working text as it stands; any edit empties it. */
  readonly signatures: readonly Signature[];
  readonly rhythm?: Rhythm;
  readonly retentionYears?: number;
}

export type Drafted = Negotiable & { readonly stage: 'drafted' };

/**
 * Old terms stay in force while the next are negotiated. A pause is a day here and no stage of its own: it ends
 * by itself when that day has come, without a fact to say so.
 */
export type InForce = Negotiable & {
  readonly stage: 'in-force';
  readonly inForce: Version;
  readonly pausedUntil?: string;
};

export type Living = Drafted | InForce;
export type Contract =
  { readonly stage: 'none' } | Living | { readonly stage: 'ended'; readonly version: number };

export const isLiving = (contract: Contract): contract is Living =>
  contract.stage === 'drafted' || contract.stage === 'in-force';

/** The version in force; 0 while nothing has been signed. */
export const versionInForce = (contract: Living) =>
  contract.stage === 'in-force' ? contract.inForce.version : 0;

/** Without these two there is no learning alliance to speak of: they may be re-worded, never dropped. */
export const MANDATORY: ReadonlySet<string> = new Set<ClauseKind>(['shared-learning-aim', 'review-rhythm']);

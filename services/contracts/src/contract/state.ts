import type { TextForm } from '@alliance/facts/canonical-text';
import type { Clause, Rewording } from '@alliance/facts/clauses';

/** A proposal that is still open. Whoever did not write its latest words is the one whose turn it is. */
export interface Amendment extends Rewording {
  readonly id: string;
  readonly proposedBy: string;
  readonly latestWordsBy: string;
}

export interface Signature {
  readonly by: string;
  readonly textHash: string;
}

/** A version that both signed, word for word and number for number. */
export interface Version {
  readonly version: number;
  readonly form: TextForm;
  readonly textHash: string;
  readonly clauses: readonly Clause[];
}

interface Negotiable {
  readonly nonce: string;
  /** The working text: what the next version will say, in its order. Equal to the text in force while nothing changes. */
  readonly clauses: readonly Clause[];
  readonly open: readonly Amendment[];
  /** Amendments that were accepted, declined or withdrawn. */
  readonly settled: readonly string[];
  /** Of the working text as it stands; any edit empties it. */
  readonly signatures: readonly Signature[];
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

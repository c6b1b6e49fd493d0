import type { TextForm } from '@alliance/facts/canonical-text';
import type { Ending } from '@alliance/facts/ending';
import type { Practice, PracticesInUse } from '@alliance/facts/practices';
import type { Clause, Rewording } from '@alliance/facts/clauses';
import type { Pause } from '../policies/pause.ts';

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
  /** By clause: who said or asked the latest about it, until the other has answered or settled it. */
  readonly asked: Readonly<Record<string, string>>;
  readonly ending?: Ending | undefined;
  /** As both signed it last; absent while no text that they signed said anything of it. */
  readonly practices?: PracticesInUse;
  /** Practices whose offer one of the two has answered with no. */
  readonly declined: readonly Practice[];
  /** Until a day, or open. It ends by itself when the day has come, without a fact to say so. */
  readonly pause?: Pause | undefined;
}

export type Drafted = Negotiable & { readonly stage: 'drafted' };

/** Old terms stay in force while the next are negotiated. */
export type InForce = Negotiable & {
  readonly stage: 'in-force';
  readonly inForce: Version;
  /** The day from which the first version was in force. */
  readonly since: string;
};

export type Living = Drafted | InForce;
export type Contract =
  { readonly stage: 'none' } | Living | { readonly stage: 'ended'; readonly version: number };

export const isLiving = (contract: Contract): contract is Living =>
  contract.stage === 'drafted' || contract.stage === 'in-force';

/** The version in force; 0 while nothing has been signed. */
export const versionInForce = (contract: Living) =>
  contract.stage === 'in-force' ? contract.inForce.version : 0;

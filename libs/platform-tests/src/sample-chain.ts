import type { SealedFact } from '@alliance/facts/recorded';
import { chainOf, linking } from '@alliance/platform/vouching/chain';
import { BEGINNING, voucherUnder } from '@alliance/platform/vouching/voucher';

export const sampleVoucher = voucherUnder(new Uint8Array(32).fill(7));

/** What vouches for the facts of one log, by a root key that is the same each time. */
export const sampleChain = chainOf(sampleVoucher, 'reviews');

/** Facts as they come from a log, each with what vouches for it. */
export const vouchedFor = (log: string, facts: readonly SealedFact[]): readonly SealedFact[] =>
  facts.map(linking(chainOf(sampleVoucher, log), BEGINNING));

/** What was recorded, without what vouches for it. */
export const recordedIn = ({ vouched: _vouched, ...fact }: SealedFact): SealedFact => fact;

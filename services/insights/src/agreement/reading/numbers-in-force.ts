import {
  formatIn,
  retentionIn,
  rhythmIn,
  sameNumbers,
  type ClauseNumbers,
  type FormatNumbers,
  type RetentionNumbers,
  type RhythmNumbers,
} from '@alliance/facts/clause-numbers';
import { clauseIn } from '@alliance/facts/clauses';
import type { Deed } from '../../past/deed.ts';
import type { ContractPast } from '../past/contract-past.ts';

/** Numbers that hold, since when, and whether both signed them: those set beside a text nobody has. */
export type Held<Numbers> = Numbers & { readonly at: string; readonly signed: boolean };

/** In the text in force, since the version that brought them. */
const signedNumbers = <Numbers extends ClauseNumbers>(
  { versions }: ContractPast,
  clauseId: string,
  of: (numbers: ClauseNumbers | undefined) => Numbers | undefined,
): Held<Numbers> | undefined => {
  const inVersion = (index: number) => of(clauseIn(versions[index]?.clauses ?? [], clauseId)?.numbers);
  const latest = versions.length - 1;
  const numbers = inVersion(latest);
  if (!numbers) return undefined;
  let first = latest;
  while (first > 0 && sameNumbers(inVersion(first - 1), numbers)) first -= 1;
  return { ...numbers, at: versions[first]?.at ?? '', signed: true };
};

const unsigned = <Numbers extends Deed>(numbers: Numbers | undefined) =>
  numbers && { ...numbers, signed: false };

/** How often the two look back; none once the contract has ended. */
export const rhythmInForce = (contract: ContractPast): Held<RhythmNumbers> | undefined =>
  contract.ended
    ? undefined
    : (unsigned(contract.beside.rhythm) ?? signedNumbers(contract, 'review-rhythm', rhythmIn));

/** For how many years what is shared is kept: also after the end, which is when it begins to count. */
export const retentionInForce = (contract: ContractPast): Held<RetentionNumbers> | undefined =>
  unsigned(contract.beside.retention) ?? signedNumbers(contract, 'records-and-retention', retentionIn);

export const formatInForce = (contract: ContractPast): Held<FormatNumbers> | undefined =>
  signedNumbers(contract, 'session-format', formatIn);

import type { PairFact } from '@alliance/facts/catalogue';
import type { Recorded } from '@alliance/facts/recorded';
import { withdrawals } from '../past/past.ts';

type Fact = Recorded<PairFact>;

/** Ids of the subjects that were withdrawn at any time, amendments say, and of single facts that were. */
export type Withdrawn = ReadonlySet<string>;

const withdrawalBy = new Map(withdrawals.map((each) => [each.by, each]));
const withdrawalOf = new Map(withdrawals.flatMap((each) => each.of.map((type) => [type, each] as const)));

export const withdrawnAmendments = (journal: readonly Fact[]): Withdrawn =>
  new Set(
    journal.flatMap((fact, index) => {
      const withdrawal = withdrawalBy.get(fact.type);
      if (!withdrawal) return [];
      const subject = withdrawal.subject?.(fact);
      if (subject !== undefined) return [subject];
      const meant = journal.slice(0, index).findLast(({ type }) => withdrawal.of.includes(type));
      return meant ? [meant.id] : [];
    }),
  );

/** Words of what was withdrawn since: that it was on the table stays, what it said does not. */
export const saysWithdrawn = (fact: Fact, withdrawn: Withdrawn): boolean => {
  const subject = withdrawalOf.get(fact.type)?.subject?.(fact);
  return withdrawn.has(fact.id) || (subject !== undefined && withdrawn.has(subject));
};

import type { PairFact } from '@alliance/facts/catalogue';
import type { Recorded } from '@alliance/facts/recorded';
import { withdrawals } from '../past/past.ts';

type Fact = Recorded<PairFact>;

/** Ids of the subjects that were withdrawn at any time, amendments say, and of single facts that were. */
export type Withdrawn = ReadonlySet<string>;

const withdrawalBy = new Map(withdrawals.map((each) => [each.by, each]));
const withdrawalOf = new Map(withdrawals.flatMap((each) => each.of.map((type) => [type, each] as const)));

export const withdrawnAmendments = (journal: readonly Fact[]): Withdrawn => {
  const withdrawn = new Set<string>();
  journal.forEach((fact, index) => {
    const withdrawal = withdrawalBy.get(fact.type);
    if (!withdrawal) return;
    const subject = withdrawal.subject?.(fact);
    const meant = subject ?? journal.slice(0, index).findLast(({ type }) => withdrawal.of.includes(type))?.id;
    if (meant !== undefined) withdrawn.add(meant);
  });
  return withdrawn;
};

/** Words of what was withdrawn since: that it was on the table stays, what it said does not. */
export const saysWithdrawn = (fact: Fact, withdrawn: Withdrawn): boolean => {
  const subject = withdrawalOf.get(fact.type)?.subject?.(fact);
  return withdrawn.has(fact.id) || (subject !== undefined && withdrawn.has(subject));
};

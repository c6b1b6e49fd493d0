import type { PairFact } from '@alliance/facts/catalogue';
import type { Recorded } from '@alliance/facts/recorded';

/** Ids of the amendments that were withdrawn at any time, and of the facts by which withdrawn endings were proposed. */
export type Withdrawn = ReadonlySet<string>;

const ENDING: Readonly<Record<string, string>> = {
  AllianceEndingWithdrawn: 'AllianceEndingProposed',
  ContractEndingWithdrawn: 'ContractEndingProposed',
};

export const withdrawnAmendments = (journal: readonly Recorded<PairFact>[]): Withdrawn =>
  new Set(
    journal.flatMap((fact, index) => {
      if (fact.type === 'AmendmentWithdrawn') return [fact.data.amendmentId];
      const proposed = ENDING[fact.type];
      const meant = proposed && journal.slice(0, index).findLast(({ type }) => type === proposed);
      return meant ? [meant.id] : [];
    }),
  );

/** Words of what was withdrawn since: that it was on the table stays, what it said does not. */
export const saysWithdrawn = (fact: Recorded<PairFact>, withdrawn: Withdrawn): boolean =>
  withdrawn.has(fact.id) ||
  ((fact.type === 'AmendmentProposed' || fact.type === 'AmendmentCountered') &&
    withdrawn.has(fact.data.amendmentId));

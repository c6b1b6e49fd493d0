import type { AnyFact } from '@alliance/facts/catalogue';
import type { Recorded } from '@alliance/facts/recorded';

/** Ids of the amendments that were withdrawn at any time. */
export type Withdrawn = ReadonlySet<string>;

export const withdrawnAmendments = (journal: readonly Recorded<AnyFact>[]): Withdrawn =>
  new Set(journal.flatMap((fact) => (fact.type === 'AmendmentWithdrawn' ? [fact.data.amendmentId] : [])));

/** Words of an amendment that was withdrawn since: that it was on the table stays, what it said does not. */
export const saysWithdrawn = (fact: Recorded<AnyFact>, withdrawn: Withdrawn): boolean =>
  (fact.type === 'AmendmentProposed' || fact.type === 'AmendmentCountered') &&
  withdrawn.has(fact.data.amendmentId);

import { daysFrom, type Day } from './calendar-day.ts';
import { inMonthsUpTo, type Amendment } from './contract-history.ts';

export interface ContestedClause {
  readonly clauseId: string;
  /** Amendments proposed within the window. */
  readonly amendments: number;
}

const WINDOW_MONTHS = 6;
const CONTESTED_FROM = 3;

/**
 * Measure 6, the clauses on which three or more amendments were proposed in the six months up to a day, in
 * order of their first proposal. Accepted, declined, withdrawn and open ones count alike: it is the returning
 * to a clause that says something.
 */
export const contestedClauses = (amendments: readonly Amendment[], asOf: Day): readonly ContestedClause[] => {
  const recent = amendments.filter(({ proposedOn }) => inMonthsUpTo(WINDOW_MONTHS, asOf)(proposedOn));
  const byClause = Map.groupBy(
    recent.toSorted((a, b) => daysFrom(b.proposedOn, a.proposedOn)),
    ({ clauseId }) => clauseId,
  );
  return [...byClause]
    .map(([clauseId, proposed]) => ({ clauseId, amendments: proposed.length }))
    .filter((clause) => clause.amendments >= CONTESTED_FROM);
};

import type { Day } from '@alliance/days/days';
import { byRhythm } from '@alliance/facts/by-rhythm';
import { rhythmIn } from '@alliance/facts/clause-numbers';
import { clauseIn } from '@alliance/facts/clauses';
import type { Neighbours } from '../neighbours.ts';
import type { AllianceReviews } from './decider.ts';

/** The clause whose numbers say how often. */
const RHYTHM_CLAUSE = 'review-rhythm';
export interface NextDue {
  readonly dueOn: Day;
  /** Whose numbers say so. */
  readonly contractVersion: number;
}

/**
 * The day on which the two agreed to look back next: counted from the day on which their views were opened last, or
 * from that of their first signatures. One that was closed only after that day is counted from when it was closed, so
 * that nothing is due in the past. None while one is open, an ending is on the table, or no rhythm is signed.
 *
 * @param sessions the days of the sessions that were held, which a rhythm may count instead of days.
 */
export const nextDue = (
  { open, last }: AllianceReviews,
  contract: Neighbours['contract'],
  sessions: readonly Day[],
): NextDue | undefined => {
  if (open || contract.stage !== 'in-force' || contract.ending) return undefined;
  const { version, clauses } = contract.inForce;
  const rhythm = rhythmIn(clauseIn(clauses, RHYTHM_CLAUSE)?.numbers);
  if (!rhythm) return undefined;
  const from = last?.openedOn ?? contract.since;
  const next = byRhythm(from, rhythm, sessions);
  const dueOn =
    last && next !== undefined && next <= last.closedOn ? byRhythm(last.closedOn, rhythm, sessions) : next;
  return dueOn === undefined ? undefined : { dueOn, contractVersion: version };
};

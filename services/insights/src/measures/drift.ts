import { daysFrom, isWithin, type Day } from './calendar-day.ts';
import { livedDays, type Pause } from './paused-days.ts';

/** One "we need to re-contract" from a session review, and what followed it. */
export interface RecontractNeed {
  readonly saidOn: Day;
  /** The day of the first proposal from then on, on any clause and by either member. */
  readonly proposedOn?: Day;
  readonly answer: 'waiting' | 'in-time' | 'drifting' | 'late';
}

const DAYS_TO_PROPOSE = 30;

const needAsOf = (
  saidOn: Day,
  proposals: readonly Day[],
  asOf: Day,
  pauses: readonly Pause[],
): RecontractNeed => {
  const proposedOn = proposals
    .filter((day) => isWithin(day, saidOn, asOf))
    .toSorted()
    .at(0);
  const inTime = livedDays(pauses, saidOn, proposedOn ?? asOf) <= DAYS_TO_PROPOSE;
  if (proposedOn === undefined) return { saidOn, answer: inTime ? 'waiting' : 'drifting' };
  return { saidOn, proposedOn, answer: inTime ? 'in-time' : 'late' };
};

/**
 * Measure 6, drift: someone's review said that re-contracting was needed and 30 days passed without a
 * proposal. It drifts from the 31st day until a proposal comes, and is then an answer that came late. The day
 * to give is the one on which both could read the review. Needs dated after `asOf` are left out, and
 * so are days that were paused.
 */
export const recontractNeeds = (
  saidOn: readonly Day[],
  proposals: readonly Day[],
  asOf: Day,
  pauses: readonly Pause[] = [],
): readonly RecontractNeed[] =>
  saidOn
    .filter((day) => daysFrom(day, asOf) >= 0)
    .toSorted()
    .map((day) => needAsOf(day, proposals, asOf, pauses));

/** Whether any need is drifting on that day. */
export const isDrifting = (needs: readonly RecontractNeed[]): boolean =>
  needs.some(({ answer }) => answer === 'drifting');

import type { Day } from '@alliance/days/days';
import type { RhythmNumbers } from '@alliance/facts/clause-numbers';
import { isPaused, livedDays, type Pause } from '../../measures/paused-days.ts';

/** The longest gap that the cadence measure lets pass where the two have set no time of their own. */
const DAYS_WITHOUT_A_RHYTHM = 120;
const DAYS_IN = { weeks: 7, months: 31 };

type Rhythm = Pick<RhythmNumbers, 'everyN' | 'unit' | 'graceDays'>;

/** A rhythm that counts sessions says nothing about days. */
const daysAgreed = (rhythm: Rhythm | undefined): number =>
  rhythm === undefined || rhythm.unit === 'sessions'
    ? DAYS_WITHOUT_A_RHYTHM
    : rhythm.everyN * DAYS_IN[rhythm.unit] + rhythm.graceDays;

/** In the days of the alliance. */
export interface Meeting {
  /** The day of the session that was held last; absent before the first. */
  readonly latest: Day | undefined;
  readonly isNextPlanned: boolean;
  readonly pauses: readonly Pause[];
  readonly rhythm: Rhythm | undefined;
}

/**
 * Days since the last session, where they are more than the two agreed. Nothing to ask while a next day is agreed, or
 * while the two rest; days that were paused aren't counted.
 */
export const daysApart = (
  { latest, isNextPlanned, pauses, rhythm }: Meeting,
  today: Day,
): number | undefined => {
  if (latest === undefined || isNextPlanned || isPaused(pauses, today)) return undefined;
  const days = livedDays(pauses, latest, today);
  return days > daysAgreed(rhythm) ? days : undefined;
};

import type { RhythmNumbers } from '@alliance/facts/clause-numbers';
import { z } from 'zod';
import { rhythm, rhythmOf } from '../../agreement/reading/clause-words.ts';
import { rhythmInForce } from '../../agreement/reading/numbers-in-force.ts';
import { pausesOf } from '../../agreement/reading/pauses.ts';
import { isPaused, livedDays } from '../../measures/paused-days.ts';
import type { Seen } from '../../pair/looking.ts';
import { askOf } from '../../telling/ask.ts';
import type { OneOf } from '../../telling/one-of.ts';
import { heldIn, nextPlanned } from '../reading/held-sessions.ts';

export const timeApart = [
  askOf(z.literal('time-apart'), { days: z.int().min(0), agreed: rhythm.optional() }),
] as const;

/** The longest gap that the cadence measure lets pass where the two have set no time of their own. */
const DAYS_WITHOUT_A_RHYTHM = 120;
const DAYS_IN = { weeks: 7, months: 31 };

/** A rhythm that counts sessions says nothing about days. */
const daysAgreed = (set: RhythmNumbers | undefined): number =>
  set === undefined || set.unit === 'sessions'
    ? DAYS_WITHOUT_A_RHYTHM
    : set.everyN * DAYS_IN[set.unit] + set.graceDays;

/** Nothing to ask while a next day is agreed, or while the two rest; days that were paused aren't counted. */
export const timeApartOf = (seen: Seen): readonly OneOf<typeof timeApart>[] => {
  const { past, asOf } = seen;
  const latest = heldIn(seen).at(-1);
  const set = rhythmInForce(past.contract);
  if (!latest || nextPlanned(past.sessions, seen, asOf)) return [];
  const pauses = pausesOf(past.contract, seen);
  if (isPaused(pauses, seen.countedAsOf)) return [];
  const days = livedDays(pauses, latest.countedOn, seen.countedAsOf);
  if (days <= daysAgreed(set)) return [];
  const agreed = set && set.unit !== 'sessions' ? rhythmOf(set) : undefined;
  return [{ id: 'time-apart', kind: 'time-apart', params: { days, agreed } }];
};

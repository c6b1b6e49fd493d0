import type { Day } from '@alliance/api-client/generated/api';
import { monthsScale, type TimeScale } from '../../pair/spine/time.ts';
import { addDays } from '../../words/days.ts';
import type { PairColumn } from './reading.ts';

/** Newcomers need room to begin in: at least so many days are shown. */
const LEAST = 110;
/** Room for a name before the first line, and for a state after the last: CSS pixels. */
export const NAME = 76;
export const STATE = 72;

/** One axis for all: whole months, from that in which the first of them began or met to that of today. */
export const axisOf = (
  pairs: readonly PairColumn[],
  today: Day,
  length: number,
  places: readonly [number, number],
): TimeScale => {
  const days = pairs.flatMap(({ began, sessions }) => [began, sessions[0] ?? began]);
  const first = days.reduce((min, day) => (day < min ? day : min), addDays(today, -LEAST));
  return monthsScale(first, today, length, places);
};

import type { Day } from '@alliance/days/days';
import type { PairInShort } from '@alliance/api-client/generated/api';
import type { Course, Meeting } from '../../kit/strands/geometry.ts';
import { beginning, monthsScale, type TimeScale } from '../../pair/spine/time.ts';
import { addDays, numberOf } from '../../words/days.ts';

/** Newcomers need room to begin in: at least so many days are shown. */
const LEAST = 110;

const beganOf = ({ began, sessions }: PairInShort): Day =>
  beginning({
    began,
    sessions: sessions.map((on) => ({ on, id: '', number: 1, minutes: 0, mode: 'video' })),
  });

/** One axis for all: whole months, from that in which the first began to that of the last next session. */
export const axisOf = (pairs: readonly PairInShort[], today: Day, length: number): TimeScale => {
  const first = pairs.map(beganOf).reduce((min, day) => (day < min ? day : min), addDays(today, -LEAST));
  const last = pairs.reduce((max, { next }) => (next && next.on > max ? next.on : max), today);
  return monthsScale(first, last, length);
};

/** A pair along the axis: to its next session, else open to today or to the day on which it ended. */
export const courseIn = (pair: PairInShort, today: Day, x: (day: Day) => number): Course => {
  const meeting = (day: Day): Meeting => ({ at: x(day), day: numberOf(day) });
  const began = beganOf(pair);
  const meetings = pair.sessions.map(meeting);
  const start = meeting(began);
  const latest = pair.sessions.at(-1) ?? began;
  if (pair.next && pair.next.on > latest) return { start, meetings: [...meetings, meeting(pair.next.on)] };
  const stop = pair.endedOn ?? today;
  return { start, meetings, ...(stop > latest && { end: meeting(stop) }) };
};

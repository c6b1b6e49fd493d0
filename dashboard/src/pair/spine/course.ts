import type { Partnership } from '@alliance/api-client/generated/api';
import { numberOf } from '../../words/days.ts';
import type { Course, Meeting } from '../../kit/strands/geometry.ts';
import { beginning } from './time.ts';

/**
 * The course of a partnership along any axis: it begins open, meets at each session and at the
 * planned one, and where nothing is planned it stops open today (or on the day it ended).
 */
export const courseOf = (partnership: Partnership, at: (day: string) => number): Course => {
  const { today, endedOn, planned, sessions } = partnership;
  const began = beginning(partnership);
  const meeting = (day: string): Meeting => ({ at: at(day), day: numberOf(day) });
  const meetings = sessions.map(({ on }) => meeting(on));
  const stop = endedOn ?? today;
  const lastHeld = sessions.at(-1)?.on ?? began;
  if (planned && !endedOn && planned.on > lastHeld)
    return { start: meeting(began), meetings: [...meetings, meeting(planned.on)] };
  return { start: meeting(began), meetings, ...(stop > lastHeld ? { end: meeting(stop) } : {}) };
};

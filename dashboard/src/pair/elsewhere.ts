import type { Day } from '@alliance/api-client/generated/api';
import { dayAt, elsewhere } from '../device/clock.ts';
import { dayBeside } from '../words/days-in-words.ts';

/**
 * What a moment is on a clock in another zone: "03:30", with its day where that is another than here, "Friday 4
 * December, 03:30". Undefined where calendar and clock show the same there.
 */
export const momentElsewhere = (at: string, zone: string | undefined, near: Day): string | undefined => {
  const there = elsewhere(at, zone);
  if (!there) return undefined;
  return there.day === dayAt(at) ? there.time : `${dayBeside(there.day, near)}, ${there.time}`;
};

/** The day alone, where it is another there. */
export const dayElsewhere = (at: string, zone: string | undefined, near: Day): string | undefined => {
  const there = elsewhere(at, zone);
  return there && there.day !== dayAt(at) ? dayBeside(there.day, near) : undefined;
};

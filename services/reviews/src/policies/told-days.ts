import { dayOf } from '@alliance/days/days';
import type { Context } from '@alliance/decider/aggregate';
import { reject, type Rejection } from '@alliance/decider/decider';

/** Before this no pair that is still at work has met, and nobody has coached: a year was typed short. */
const EARLIEST_DAY = '1950-01-01';

/** Days that people type: of something in one's own life that is told later. A year typed short is no such day. */
export const unlessLongAgo = (told: string): Rejection<'too-long-ago'> | undefined =>
  told < EARLIEST_DAY ? reject('too-long-ago', { earliest: EARLIEST_DAY }) : undefined;

/** The same of what the two do together: it can't have been before there were two. Days are the teller's. */
export const unlessBeforeUs = (
  told: string,
  { since, zone }: Pick<Context, 'since' | 'zone'>,
): Rejection<'before-we-began'> | undefined => {
  const began = since === undefined ? EARLIEST_DAY : dayOf(since, zone);
  return told < began ? reject('before-we-began', { began }) : undefined;
};

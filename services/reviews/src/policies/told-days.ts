import { dayOf } from '@alliance/days/days';
import type { Context } from '@alliance/decider/aggregate';
import { reject, type Rejection } from '@alliance/decider/decider';
import { EARLIEST } from '../session/plausible-day.ts';

const EARLIEST_DAY = EARLIEST.slice(0, 10);

/** Days that people type: of something in one's own life that is told later. A year typed short is no such day. */
export const unlessLongAgo = (told: string): Rejection<'too-long-ago'> | undefined =>
  told < EARLIEST_DAY ? reject('too-long-ago', { earliest: EARLIEST_DAY }) : undefined;

/** The same of what the two do together: it can't have been before there were two. Days are the teller's. */
export const unlessBeforeUs = (
  told: string,
  { since = EARLIEST, zone }: Pick<Context, 'since' | 'zone'>,
): Rejection<'before-we-began'> | undefined => {
  const began = dayOf(since, zone);
  return told < began ? reject('before-we-began', { began }) : undefined;
};

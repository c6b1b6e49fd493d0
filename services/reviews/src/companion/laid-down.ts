import { reject, type Rejection } from '@alliance/decider/decider';
import type { Companion, LaidDown } from './decider.ts';

/** What was laid down, while it is there to be read; another's that never was answers alike. */
export const laidDown = (companion: Companion): LaidDown | Rejection<'no-such-sharing'> =>
  companion.stage === 'unknown' ? reject('no-such-sharing') : companion;

/** One's own, of that kind; else why it can't be put right. */
export const ownOne = (
  companion: Companion,
  by: string,
  as: LaidDown['as'],
): LaidDown | Rejection<'no-such-sharing' | 'not-your-sharing'> => {
  const there = laidDown(companion);
  if ('rejected' in there) return there;
  if (there.as !== as) return reject('no-such-sharing');
  return there.by === by ? there : reject('not-your-sharing');
};

import type { Context } from '@alliance/decider/aggregate';
import { reject, type Rejection } from '@alliance/decider/decider';
import { unlessOneself } from '../policies/oneself.ts';
import type { KnownMoment, Moment } from './decider.ts';

/** A moment of whoever asks; else why nothing can be done with it. */
export const ownMoment = (
  moment: Moment,
  command: Pick<Context, 'by' | 'scope'>,
): KnownMoment | Rejection<'no-such-person' | 'no-such-moment'> =>
  unlessOneself(command) ?? (moment.stage === 'unknown' ? reject('no-such-moment') : moment);

/** A moment that they hold. */
export const heldMoment = (
  moment: Moment,
  command: Pick<Context, 'by' | 'scope'>,
): KnownMoment | Rejection<'no-such-person' | 'no-such-moment' | 'moment-shared' | 'moment-let-go'> => {
  const own = ownMoment(moment, command);
  if ('rejected' in own || own.stage === 'held') return own;
  return reject(own.stage === 'shared' ? 'moment-shared' : 'moment-let-go');
};

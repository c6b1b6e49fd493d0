import type { Context } from '@alliance/decider/aggregate';
import { reject, type Rejection } from '@alliance/decider/decider';
import { unlessOneself } from '../policies/oneself.ts';
import type { Preparation, Preparations } from './decider.ts';

type OfOne = Pick<Context, 'by' | 'scope'> & { readonly preparationId: string };

/** A preparation of whoever asks; else why nothing can be done with it. */
export const ownPreparation = (
  all: Preparations,
  { preparationId, ...command }: OfOne,
): Preparation | Rejection<'no-such-person' | 'no-such-preparation'> =>
  unlessOneself(command) ?? all[preparationId] ?? reject('no-such-preparation');

/** One that they still work at. */
export const openPreparation = (
  all: Preparations,
  asked: OfOne,
): Preparation | Rejection<'no-such-person' | 'no-such-preparation' | 'preparation-completed'> => {
  const own = ownPreparation(all, asked);
  if ('rejected' in own || own.stage === 'open') return own;
  return reject('preparation-completed');
};

/** Why nothing can be done with a coaching session in it; undefined where it is looked back on there. */
export const unlessLookedBackOn = (
  { coachings }: Preparation,
  coachingId: string,
): Rejection<'no-such-coaching-session'> | undefined =>
  coachings.includes(coachingId) ? undefined : reject('no-such-coaching-session');

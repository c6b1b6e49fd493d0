import { reject, type Rejection } from '@alliance/decider/decider';
import type { Placing, Practitioner } from './decider.ts';

interface Said {
  readonly words?: string | undefined;
  readonly position?: number | undefined;
}

/** Words alone are enough, and so is a position alone; neither says nothing. */
export const unlessSomething = ({ words, position }: Said): Rejection<'nothing-said'> | undefined =>
  words === undefined && position === undefined ? reject('nothing-said') : undefined;

/** A placing of the two that counts. */
export const knownPlacing = (
  placings: Practitioner,
  placingId: string,
): Placing | Rejection<'no-such-placing'> => placings.get(placingId) ?? reject('no-such-placing');

/** A placing in which this member said something: placed themselves, or answered. Nobody changes the other's part. */
export const placingWithWordsOf = (
  by: string,
  placings: Practitioner,
  placingId: string,
): Placing | Rejection<'no-such-placing' | 'not-answered'> => {
  const placing = knownPlacing(placings, placingId);
  if ('rejected' in placing || placing.by === by || placing.answered) return placing;
  return reject('not-answered');
};

import { reject, type Rejection } from '@alliance/decider/decider';
import { mayEnd, type Ending } from '@alliance/facts/ending';

/*
 * An ending, of the alliance or of its contract alone, is offered and agreed, and nobody is held by it: one proposes,
 * the other answers, and a day later, or at once when both agree, either may carry it out.
 */
type OnTheTable = Ending | undefined;

/** While one is on the table there is no second. */
export const unlessProposed = (ending: OnTheTable): Rejection<'ending-already-proposed'> | undefined =>
  ending && reject('ending-already-proposed');

interface Answer {
  readonly by: string;
  readonly agrees: boolean;
  readonly words?: string | undefined;
}

/** It is answered by the other; whoever isn't ready says so in words. */
export const unlessAnswerable = (
  ending: OnTheTable,
  { by, agrees, words }: Answer,
): Rejection<'no-ending-proposed' | 'not-your-turn' | 'answer-needs-words'> | undefined => {
  if (!ending) return reject('no-ending-proposed');
  if (ending.by === by) return reject('not-your-turn');
  return agrees || words ? undefined : reject('answer-needs-words');
};

/** Once it was answered it has been heard: it can then be carried out, or left to lie. */
export const unlessOwnAndUnanswered = (
  ending: OnTheTable,
  by: string,
): Rejection<'no-ending-proposed' | 'not-yours-to-withdraw' | 'ending-answered'> | undefined => {
  if (!ending) return reject('no-ending-proposed');
  if (ending.by !== by) return reject('not-yours-to-withdraw');
  return ending.agrees === undefined ? undefined : reject('ending-answered');
};

export const unlessItMayEnd = (
  ending: OnTheTable,
  at: string,
): Rejection<'no-ending-proposed' | 'ending-waits'> | undefined => {
  if (!ending) return reject('no-ending-proposed');
  return mayEnd(ending, at) ? undefined : reject('ending-waits', { from: ending.mayEndFrom ?? at });
};

import { DAY, written } from '@alliance/days/offset';
import { z } from 'zod';
import { sealed } from './fact.ts';
import { instant, words } from './vocabulary.ts';

/**
 * An ending is proposed, and the other is asked. They answer in words, which is never a veto; until they have, it
 * can be withdrawn. A day after it was proposed either may end it, and at once when both agree. The ending of an
 * alliance and the ending of its contract come about alike.
 */
export const endingAsked = {
  reason: sealed(words.optional()),
  /** From this instant on either may end it without the other's yes. */
  mayEndFrom: instant,
};
export const endingAnswered = { agrees: sealed(z.boolean()), words: sealed(words.optional()) };

/** An ending that is on the table. */
export interface Ending {
  readonly by: string;
  /** Absent where it was proposed before anybody was asked: then it can be ended at once, as it could be then. */
  readonly mayEndFrom?: string | undefined;
  /** The other's latest answer. */
  readonly agrees?: boolean;
}

/** An instant later by the day that the other has to answer in. */
export const aDayAfter = (at: string): string => written(Date.parse(at) + DAY);

export const mayEnd = ({ mayEndFrom, agrees }: Ending, at: string): boolean =>
  agrees === true || mayEndFrom === undefined || Date.parse(at) >= Date.parse(mayEndFrom);

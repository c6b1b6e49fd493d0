import type { PairInShort } from '@alliance/api-client/generated/api';
import type { Day } from '@alliance/days/days';
import { t } from '@lingui/core/macro';
import { Covered } from '../../kit/covered.tsx';
import { dayNear, weekday } from '../../words/days-in-words.ts';
import { inDaysBriefly } from './sentences.ts';

interface NextWordsProps {
  readonly pair: PairInShort;
  readonly today: Day;
  /** Only the day itself, where there is no room for more. */
  readonly briefly?: boolean;
}

const shortWeekday = (on: Day) => weekday(on).slice(0, 3);

/** When the two meet next, or why nothing is said of it. */
export const NextWords = ({ pair: { next, endedOn, paused, sessions }, today, briefly }: NextWordsProps) => {
  if (endedOn !== undefined)
    return (
      <span className="text-ink-3">
        <Covered width="medium">{t`ended ${dayNear(endedOn, today)}`}</Covered>
      </span>
    );
  if (!next)
    return (
      <span className="text-ink-3">
        {!paused ? (
          t`nothing planned`
        ) : paused.until ? (
          <Covered width="medium">{t`resting until ${dayNear(paused.until, today)}`}</Covered>
        ) : (
          t`resting`
        )}
      </span>
    );
  return (
    <>
      <b>
        <Covered width="short">
          {shortWeekday(next.on)} {dayNear(next.on, today)}
        </Covered>
      </b>{' '}
      {!briefly && (
        <span className="text-ink-3">
          <Covered width="short">
            {sessions.length === 0
              ? t`your first, ${inDaysBriefly(today, next.on)}`
              : inDaysBriefly(today, next.on)}
          </Covered>
        </span>
      )}
    </>
  );
};

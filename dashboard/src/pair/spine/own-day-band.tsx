import type { Day } from '@alliance/api-client/generated/api';
import { plural } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { count } from '../../words/counts.ts';
import { dayWithWeekday } from '../../words/days-in-words.ts';

interface OwnDayBandProps {
  readonly today: Day;
  readonly sessions: number;
  readonly pairs: number;
}

/** On a phone, in the place of the line over all pairs. */
export const OwnDayBand = ({ today, sessions, pairs }: OwnDayBandProps) => (
  <div className="border-y border-rule bg-wash px-5 py-1.5 text-center">
    <p className="text-15 font-semibold">
      <Trans>Today, {dayWithWeekday(today)}</Trans>
    </p>
    <p className="text-13 text-ink-2">
      <Trans>
        {plural(sessions, { one: 'one session', other: `${count(sessions)} sessions` })} in{' '}
        {plural(pairs, { one: 'one pair', other: `${count(pairs)} pairs` })}
      </Trans>
    </p>
  </div>
);

import type { MyPairs } from '@alliance/api-client/generated/api';
import { counted } from '../../words/counts.ts';
import { dayWithWeekday } from '../../words/days-in-words.ts';

/** On a phone, in the place of the line over all pairs. */
export const DayBand = ({ mine: { pairs, today } }: { readonly mine: MyPairs }) => {
  const sessions = pairs.reduce((sum, pair) => sum + pair.sessions.length, 0);
  return (
    <div className="border-y border-rule bg-wash px-5 py-1.5 text-center">
      <p className="text-15 font-semibold">Today, {dayWithWeekday(today)}</p>
      <p className="text-13 text-ink-2">
        {counted(sessions, 'session')} in {counted(pairs.length, 'pair')}
      </p>
    </div>
  );
};

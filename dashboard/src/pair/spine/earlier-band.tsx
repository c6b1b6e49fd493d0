import { Trans } from '@lingui/react/macro';
import { useGoToDay } from '../day.ts';
import { usePair } from '../pair.tsx';
import { Covered } from '../../kit/covered.tsx';
import { dayInWords } from '../../words/days-in-words.ts';

/** On an earlier day: what this is, and the one way back. */
export const EarlierBand = () => {
  const { day, today, viewer, firstName } = usePair();
  const goTo = useGoToDay(today);
  return (
    <div
      role="status"
      className="bg-ink text-paper print:border-b-[1.5px] print:border-ink print:bg-paper print:text-ink"
    >
      <div className="score paper-margin min-h-[52px] items-center gap-y-2 py-2 print:min-h-0">
        <p className="text-15 font-semibold">
          <Trans>An earlier day</Trans>
        </p>
        <p className="text-15">
          <Trans>
            This is {dayInWords(day)} as <Covered width="short">{firstName(viewer)}</Covered> could see it
            then, less what was withdrawn since. Read-only.
          </Trans>
        </p>
        <p className="no-print score-end">
          <button
            type="button"
            className="min-h-(--target) w-full cursor-pointer rounded-6 bg-sheet px-3.5 font-medium text-ink outline-offset-2 focus-visible:outline-paper"
            onClick={() => goTo(today)}
          >
            <Trans>Back to today</Trans>
          </button>
        </p>
      </div>
    </div>
  );
};

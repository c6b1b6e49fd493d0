import type { Day } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { after, before, stopsOf, useGoToDay } from '../day.ts';
import { usePair } from '../pair.tsx';
import { Left, Right } from '../../kit/icons.tsx';
import { dayHeading, dayPlace } from './day-line.ts';

const LOOK =
  'grid size-(--target) place-items-center rounded-6 border border-field bg-sheet enabled:hover:border-ink disabled:border-rule disabled:bg-transparent';

/** The two ways along the days, event by event. */
export const useDaySteps = () => {
  const { partnership, day, today } = usePair();
  const goTo = useGoToDay(today);
  const stops = stopsOf(partnership);
  return {
    previous: before(stops, day) ? () => goTo((from) => before(stops, from) ?? from) : undefined,
    next: after(stops, day) ? () => goTo((from) => after(stops, from) ?? from) : undefined,
  };
};

interface DayStepProps {
  readonly to: 'before' | 'after';
  readonly onPress: (() => void) | undefined;
  readonly className: string;
}

/** A button to the day before on which something happened, or to the one after. */
export const DayStep = ({ to, onPress, className }: DayStepProps) => (
  <button
    type="button"
    className={`enabled:cursor-pointer disabled:text-rule-2 ${className}`}
    disabled={!onPress}
    onClick={onPress}
    aria-label={
      to === 'before'
        ? t`The day before on which something happened`
        : t`The day after on which something happened`
    }
  >
    {to === 'before' ? <Left /> : <Right />}
  </button>
);

/** The day in words beside the spine, with a button to the day before on which something happened, and after. */
export const DaySteps = ({ shown }: { readonly shown: Day }) => {
  const { partnership, today } = usePair();
  const { previous, next } = useDaySteps();
  return (
    <div className="score-end no-print flex items-center justify-between gap-4">
      <div aria-live="polite" className="min-w-0 below-wide:text-right">
        <p className="text-15 font-semibold whitespace-nowrap">{dayHeading(shown, today)}</p>
        <p className="text-13 text-balance text-ink-3">
          {dayPlace(shown, partnership, partnership.sessions)}
        </p>
      </div>
      <div className="flex gap-1.5">
        <DayStep to="before" onPress={previous} className={LOOK} />
        <DayStep to="after" onPress={next} className={LOOK} />
      </div>
    </div>
  );
};

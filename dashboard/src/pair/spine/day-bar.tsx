import type { Day } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { stopsOf, useGoToDay } from '../day.ts';
import { useLit } from '../lit.tsx';
import { usePair } from '../pair.tsx';
import { Down } from '../../kit/icons.tsx';
import { dayHeading, dayPlace } from './day-line.ts';
import { dayWithWeekday } from '../../words/days-in-words.ts';
import { DaySlider } from './day-slider.tsx';
import { DayStep, useDaySteps } from './day-steps.tsx';
import { SpineDrawing } from './spine-drawing.tsx';
import type { Colouring } from '../../kit/strands/strands.tsx';

const STEP = 'grid size-11 place-items-center';

/** On a phone the day stands on top, with a step to either side; it opens the spine with its handle. */
export const DayBar = ({ colouring = 'people' }: { readonly colouring?: Colouring }) => {
  const { partnership, day, today, scale } = usePair();
  const { previous, next } = useDaySteps();
  const lit = useLit();
  const goTo = useGoToDay(today);
  const [open, setOpen] = useState(false);
  const [preview, setPreview] = useState<Day | null>(null);
  const shown = preview ?? day;
  const place = (each: Day) => dayPlace(each, partnership, partnership.sessions);
  return (
    <section
      aria-label={t`The day shown`}
      className="no-print sticky top-0 z-20 border-b border-rule bg-wash"
    >
      <div className="flex items-center justify-between px-2">
        <DayStep to="before" onPress={previous} className={STEP} />
        <button
          type="button"
          aria-expanded={open}
          className="min-h-[52px] cursor-pointer px-2 py-1 text-center"
          onClick={() => setOpen(!open)}
        >
          <span className="flex items-center justify-center gap-1.5 text-15 font-semibold">
            {shown === today ? t`Today, ${dayWithWeekday(shown)}` : dayHeading(shown, today)} <Down />
          </span>
          <span aria-live="polite" className="block text-13 text-ink-2">
            {place(shown)}
          </span>
        </button>
        <DayStep to="after" onPress={next} className={STEP} />
      </div>
      {open && (
        <div className="overflow-hidden border-t border-rule px-5">
          <div className="relative h-[100px]" style={{ width: scale.length }}>
            <SpineDrawing
              partnership={partnership}
              scale={scale}
              day={shown}
              lit={lit}
              colouring={colouring}
            />
            <DaySlider
              scale={scale}
              day={day}
              today={today}
              stops={stopsOf(partnership)}
              sessions={partnership.sessions.map(({ on }) => on)}
              words={(each) => `${dayHeading(each, today)}, ${place(each)}`}
              onDay={goTo}
              onPreview={setPreview}
            />
          </div>
        </div>
      )}
    </section>
  );
};

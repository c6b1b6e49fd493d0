import type { Day } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { stopsOf, useGoToDay } from '../day.ts';
import { useLit } from '../lit.tsx';
import { usePair } from '../pair.tsx';
import { dayHeading, dayPlace } from './day-line.ts';
import { DaySlider } from './day-slider.tsx';
import { DaySteps } from './day-steps.tsx';
import { PairNames } from './pair-names.tsx';
import { SpineDrawing } from './spine-drawing.tsx';
import type { Colouring } from '../../kit/strands/strands.tsx';

/** The line that is the date bar, the pair switcher and the shared axis of every chart beneath it. */
export const Spine = ({ colouring = 'people' }: { readonly colouring?: Colouring }) => {
  const { partnership, day, today, scale } = usePair();
  const lit = useLit();
  const goTo = useGoToDay(today);
  const [preview, setPreview] = useState<Day | null>(null);
  const shown = preview ?? day;
  const words = (each: Day) =>
    `${dayHeading(each, today)}, ${dayPlace(each, partnership, partnership.sessions)}`;
  return (
    <section
      aria-label={t`The day shown`}
      className="sticky top-0 z-20 border-b border-rule-2 bg-paper short:static print:static print:-mt-3 print:border-rule"
    >
      <div className="score items-center below-wide:pt-2">
        <PairNames colouring={colouring} />
        <div className="relative h-[100px]" style={{ width: scale.length }}>
          <SpineDrawing partnership={partnership} scale={scale} day={shown} lit={lit} colouring={colouring} />
          <DaySlider
            scale={scale}
            day={day}
            today={today}
            stops={stopsOf(partnership)}
            sessions={partnership.sessions.map(({ on }) => on)}
            words={words}
            onDay={goTo}
            onPreview={setPreview}
          />
        </div>
        <DaySteps shown={shown} />
      </div>
    </section>
  );
};

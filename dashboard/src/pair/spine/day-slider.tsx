import type { Day } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { after, before, nearest, type DayAhead } from '../day.ts';
import type { TimeScale } from './time.ts';

interface DaySliderProps {
  readonly scale: TimeScale;
  readonly day: Day;
  readonly today: Day;
  readonly stops: readonly Day[];
  /** Days of the held sessions. */
  readonly sessions: readonly Day[];
  readonly words: (day: Day) => string;
  readonly onDay: (day: DayAhead) => void;
  /** While the handle is held, the day under it. */
  readonly onPreview: (day: Day | null) => void;
}

/** How long the pointer rests on a day before that day is opened, in milliseconds. */
const REST = 90;

/** The day that a key leads to from `day`; undefined for a key that is none of ours. */
export const keyLeadsTo = (
  key: string,
  day: Day,
  { stops, sessions }: { readonly stops: readonly Day[]; readonly sessions: readonly Day[] },
): Day | undefined => {
  const first = stops[0] ?? day;
  const today = stops.at(-1) ?? day;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return before(stops, day) ?? first;
    case 'ArrowRight':
    case 'ArrowUp':
      return after(stops, day) ?? today;
    case 'PageDown':
      return before(sessions, day) ?? first;
    case 'PageUp':
      return after(sessions, day) ?? today;
    case 'Home':
      return first;
    case 'End':
      return today;
    default:
      return undefined;
  }
};

/** The handle on the spine: a slider over the days on which something happened. */
export const DaySlider = ({
  scale,
  day,
  today,
  stops,
  sessions,
  words,
  onDay,
  onPreview,
}: DaySliderProps) => {
  const field = useRef<HTMLDivElement>(null);
  const handle = useRef<HTMLInputElement>(null);
  const [held, setHeld] = useState<Day | null>(null);
  const shown = held ?? day;

  useEffect(() => {
    if (held === null || held === day) return undefined;
    const timer = setTimeout(() => onDay(held), REST);
    return () => clearTimeout(timer);
  }, [held, day, onDay]);

  const under = (event: PointerEvent): Day => {
    const left = field.current?.getBoundingClientRect().left ?? 0;
    return nearest(stops, scale.dayAt(event.clientX - left));
  };
  const hold = (next: Day | null) => {
    setHeld(next);
    onPreview(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!keyLeadsTo(event.key, day, { stops, sessions })) return;
    event.preventDefault();
    onDay((from) => keyLeadsTo(event.key, from, { stops, sessions }) ?? from);
  };

  return (
    <div
      ref={field}
      className="absolute inset-0 touch-pan-y"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        hold(under(event));
      }}
      onPointerMove={(event) => held !== null && hold(under(event))}
      onPointerUp={(event) => {
        if (held === null) return;
        onDay(under(event));
        hold(null);
        // The press went to the spine around it; the arrows go on from here.
        handle.current?.focus({ preventScroll: true });
      }}
      onPointerCancel={() => hold(null)}
    >
      <div
        data-held={held !== null || undefined}
        data-earlier={shown < today || undefined}
        className="group absolute top-3.5 bottom-0 -ml-5.5 w-11 cursor-ew-resize"
        style={{ left: scale.x(shown) }}
      >
        <span className="absolute inset-y-0 left-1/2 -ml-px w-0.5 bg-ink" />
        {/* Its keys and what it says are the browser's own, so that a screen reader's gestures move it, too. */}
        <input
          ref={handle}
          type="range"
          aria-label={t`Day shown`}
          min={0}
          max={stops.length - 1}
          value={Math.max(0, stops.indexOf(nearest(stops, shown)))}
          aria-valuetext={words(shown)}
          className="no-print pointer-events-none absolute inset-0 size-full opacity-0 outline-none"
          onKeyDown={onKeyDown}
          onChange={({ target }) => {
            const next = stops[target.valueAsNumber];
            if (next) onDay(next);
          }}
        />
        <Grip />
      </div>
    </div>
  );
};

/** At rest a sheet with two lines; held, or on an earlier day, filled. */
const Grip = () => (
  <span className="no-print absolute top-[26px] left-1/2 flex h-5.5 w-2.5 -translate-x-1/2 items-center justify-center gap-0.5 rounded-full border-[1.5px] border-ink bg-sheet outline-offset-2 outline-ink group-has-focus-visible:outline-2 group-data-earlier:bg-ink group-data-held:bg-ink">
    <span className="h-2 w-px bg-ink group-data-earlier:bg-paper group-data-held:bg-paper" />
    <span className="h-2 w-px bg-ink group-data-earlier:bg-paper group-data-held:bg-paper" />
  </span>
);

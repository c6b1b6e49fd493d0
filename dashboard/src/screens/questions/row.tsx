import type { ReactNode } from 'react';
import { useLayout } from '../../device/width.ts';
import { Covered } from '../../kit/covered.tsx';
import { usePanelOpener } from '../../kit/panel.tsx';
import { FieldLines } from '../../pair/field-lines.tsx';
import { usePair } from '../../pair/pair.tsx';

interface RowProps {
  /** The panel that it opens. */
  readonly panel: string;
  readonly on: string;
  readonly text: string;
  readonly label: ReactNode;
  readonly end: ReactNode;
  readonly course: ReactNode;
}

/** Beyond this share of the field the words would run out of it, and stand before the end of their line instead. */
const LATE = 0.42;

/** A question over its course through the sessions; pressed, it opens. */
export const Row = ({ panel, on, text, label, end, course }: RowProps) => {
  const { scale, held, day } = usePair();
  const wide = useLayout() === 'wide';
  const x = Math.max(0, scale.x(on));
  const late = x > scale.length * LATE;
  const place = late
    ? { paddingRight: Math.max(0, scale.length - scale.x(day)) }
    : { paddingLeft: Math.min(x, scale.length * LATE) };
  // Where a row is a block, they stand behind the course alone, and not behind words.
  const lines = <FieldLines days={held.map((session) => session.on)} />;
  return (
    <div className="score kept-whole items-start below-wide:py-1.5 below-wide:border-t below-wide:border-rule below-wide:first:border-0">
      <div className="pr-6 text-15 wide:py-1.5">{label}</div>
      <div className="relative min-w-0 self-stretch wide:py-1.5">
        {wide && lines}
        <div
          className={`relative wide:flex ${late ? 'wide:justify-end' : ''}`}
          style={wide ? place : undefined}
        >
          <button
            type="button"
            {...usePanelOpener(panel)}
            className={`max-w-full cursor-pointer bg-paper text-left text-15 italic phone:min-h-11 phone:py-1.5 ${late ? 'wide:text-right' : ''}`}
          >
            <span dir="auto">
              <Covered width="long" within>
                {text}
              </Covered>
            </span>
          </button>
        </div>
        {wide ? (
          course
        ) : (
          <div className="relative">
            {lines}
            {course}
          </div>
        )}
      </div>
      <div className="score-end text-15 wide:py-1.5">{end}</div>
    </div>
  );
};

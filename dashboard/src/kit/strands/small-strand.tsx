import type { Day } from '@alliance/days/days';
import { linear } from './linear.ts';
import { numberOf } from '../../words/days.ts';
import { SMALL } from './geometry.ts';
import { Strands } from './strands.tsx';

interface SmallStrandProps {
  readonly began: Day;
  readonly sessions: readonly Day[];
  /** The days at the left and the right edge, so that several pairs share one axis. */
  readonly from: Day;
  readonly to: Day;
  readonly width: number;
}

/** A partnership as a line in a list; what it shows is said beside it. */
export const SmallStrand = ({ began, sessions, from, to, width }: SmallStrandProps) => {
  const x = linear([numberOf(from), numberOf(to)], [4, width - 4]);
  const meetings = sessions.map((day) => ({ at: x(numberOf(day)), day: numberOf(day) }));
  return (
    <svg viewBox={`0 0 ${width} 26`} className="block h-auto w-full" aria-hidden="true">
      <Strands
        course={{ start: { at: x(numberOf(began)), day: numberOf(began) }, meetings }}
        axis={13}
        shape={SMALL}
        width={1.6}
      />
      <path className="stroke-ink" strokeWidth="1.4" d={meetings.map(({ at }) => `M${at} 8.5v9`).join('')} />
    </svg>
  );
};

import type { PairInShort } from '@alliance/api-client/generated/api';
import type { Day } from '@alliance/days/days';
import { useId } from 'react';
import { SMALL } from '../../kit/strands/geometry.ts';
import { Strands } from '../../kit/strands/strands.tsx';
import { useLayout } from '../../device/width.ts';
import type { TimeScale } from '../../pair/spine/time.ts';
import { courseIn } from './axis.ts';
import { Lane } from './lane.tsx';
import { silence } from './sentences.ts';
import { forWhom, sinceWhen } from './waits.ts';

/** Height of a line of the row, in CSS pixels: the strands have one, and so has each lane. */
export const LINE = 24;
const AXIS = 18;
const TOP = 34;
/** Where the things stand beside it, a lane reaches out of the field to them. */
const BEYOND = 22;
/** Between two rows. */
const GAP = 8;

interface RowDrawingProps {
  readonly pair: PairInShort;
  readonly today: Day;
  readonly scale: TimeScale;
}

/** The strands of a pair, faint beyond today, and a lane for each thing that waits. */
export const RowDrawing = ({ pair, today, scale }: RowDrawingProps) => {
  const id = useId();
  const { waits, sessions, next, endedOn, role } = pair;
  const course = courseIn(pair, today, scale.x);
  const here = scale.x(endedOn ?? today);
  const quiet = silence(pair);
  const lanes = waits.length + (quiet ? 1 : 0);
  const height = TOP + LINE * lanes + (lanes > 0 ? 0 : 8);
  const own = role;
  const other = role === 'coach' ? 'supervisor' : 'coach';
  const whose = { you: own, other, both: 'both' } as const;
  const last = sessions.at(-1);
  const wide = useLayout() === 'wide';
  const end = scale.length + (wide ? BEYOND : 0);
  const line = scale.x(today);
  return (
    <svg width={scale.length} height={height} aria-hidden="true" className="block overflow-visible">
      <clipPath id={`${id}-past`}>
        <rect x={-20} y={0} width={here + 20} height={height} />
      </clipPath>
      <clipPath id={`${id}-ahead`}>
        <rect x={here} y={0} width={scale.length} height={height} />
      </clipPath>
      <Strands
        course={course}
        axis={AXIS}
        shape={SMALL}
        width={1.4}
        colouring="faint"
        clipPath={`url(#${id}-ahead)`}
      />
      <Strands course={course} axis={AXIS} shape={SMALL} width={1.8} clipPath={`url(#${id}-past)`} />
      <path
        d={`M${line} ${wide ? -GAP : 0}V${height + (wide ? GAP : 0)}`}
        className="stroke-ink"
        strokeWidth={wide ? 1.4 : 0.8}
      />
      <path
        d={sessions.map((on) => `M${scale.x(on)} ${AXIS - 6}v12`).join('')}
        className="stroke-ink"
        strokeWidth="1.6"
      />
      {next && (
        <circle cx={scale.x(next.on)} cy={AXIS} r="4" strokeWidth="1.6" className="fill-paper stroke-ink-2" />
      )}
      {waits.map((wait, i) => (
        <Lane
          key={`${wait.kind} ${wait.since} ${i}`}
          y={TOP + LINE * i + LINE / 2 - 3}
          from={scale.x(wait.since < scale.from ? scale.from : wait.since)}
          to={end}
          whose={whose[wait.for]}
          who={forWhom(wait, pair)}
          since={sinceWhen(wait, today)}
        />
      ))}
      {quiet && last && (
        <Lane
          y={TOP + LINE * waits.length + LINE / 2 - 3}
          from={scale.x(last)}
          to={end}
          whose="silence"
          who=""
          since={quiet}
        />
      )}
    </svg>
  );
};

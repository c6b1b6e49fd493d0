import type { Role } from '@alliance/api-client/generated/api';
import { PERSON_DASH, PERSON_STROKE } from './person.tsx';

export interface Leader {
  /** Where it leaves its row, and where it goes down into its column, in pixels from the left. */
  readonly from: number;
  readonly to: number;
  readonly by: Role | 'both';
}

const STEP = 11;
const BEND = 6;

/** The deepest leader ends the drawing; each has a level of its own. */
export const leadersHeight = (count: number): number => 10 + count * STEP;

/**
 * From an event on the time axis to its column below. Leaders to the left take the upper levels first, so that
 * none crosses the one beside it more than once.
 */
export const leaderPath = ({ from, to }: Leader, level: number, height: number): string => {
  const y = 8 + level * STEP;
  const across = Math.abs(to - from);
  if (across < 1) return `M${from} 0V${height}`;
  const bend = Math.min(BEND, across / 2);
  const way = to < from ? -1 : 1;
  return `M${from} 0V${y - bend}Q${from} ${y} ${from + way * bend} ${y}H${to - way * bend}Q${to} ${y} ${to} ${y + bend}V${height}`;
};

/** The lines between a row's events and the columns that say them; what they say stands in the columns. */
export const Leaders = ({
  leaders,
  width,
}: {
  readonly leaders: readonly Leader[];
  readonly width: number;
}) => {
  const height = leadersHeight(leaders.length);
  return (
    <svg width={width} height={height} aria-hidden="true" className="block overflow-visible" fill="none">
      {leaders.map((leader, level) => (
        <path
          key={leader.to}
          d={leaderPath(leader, level, height)}
          strokeWidth={leader.by === 'both' ? 1.8 : 1.6}
          className={leader.by === 'both' ? 'stroke-ink' : PERSON_STROKE[leader.by]}
          strokeDasharray={leader.by === 'both' ? undefined : PERSON_DASH[leader.by]}
        />
      ))}
    </svg>
  );
};

import { usePair } from '../../pair/pair.tsx';
import { thread as outlineOf } from '../../kit/strands/thread.ts';
import type { Thread } from './reading.ts';

/** Half a thread's height for each step of depth. */
const PER_DEPTH = 4;

interface ThreadLineProps {
  readonly thread: Thread;
  readonly axis: number;
}

/** What experiments flow into: a theme as it swells, a goal from the day on which it was put into words. */
export const ThreadLine = ({ thread, axis }: ThreadLineProps) => {
  if (thread.of === 'theme') return <ThemeLine thread={thread} axis={axis} />;
  if (thread.of === 'goal') return <GoalLine thread={thread} axis={axis} />;
  return null;
};

const ThemeLine = ({ thread: { theme }, axis }: ThreadLineProps & { thread: { of: 'theme' } & Thread }) => {
  const { scale, day, held } = usePair();
  if (!theme) return null;
  const points = held.map(({ on }, i) => ({ at: scale.x(on), depth: theme.depths[i] ?? 0 }));
  const { body, dormant } = outlineOf(points, { k: PER_DEPTH, until: scale.x(day), axis });
  return (
    <g>
      <path d={body} className="fill-ink" />
      {dormant.map(([from, to]) => (
        <path
          key={from}
          d={`M${from} ${axis}H${to}`}
          strokeWidth="2"
          strokeDasharray="2 4"
          className="stroke-ink"
        />
      ))}
    </g>
  );
};

const GoalLine = ({ thread: { goal }, axis }: ThreadLineProps & { thread: { of: 'goal' } & Thread }) => {
  const { scale, day } = usePair();
  if (!goal) return null;
  const end = goal.standing.is === 'live' ? day : goal.standing.on;
  return (
    <g className="stroke-ink" fill="none" strokeWidth="1.6">
      <path d={`M${scale.x(goal.articulated.on)} ${axis}H${scale.x(end)}`} />
      {goal.wordings.map(({ from }) => (
        <path key={from} d={`M${scale.x(from)} ${axis - 5}v10`} />
      ))}
    </g>
  );
};

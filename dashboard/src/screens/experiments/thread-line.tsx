import type { LearningGoal, Theme } from '@alliance/api-client/generated/api';
import { useLayout } from '../../device/width.ts';
import { thread as outlineOf } from '../../kit/strands/thread.ts';
import { usePair } from '../../pair/pair.tsx';
import { railOf } from '../../pair/threads/rail.ts';
import { StateRail } from '../../pair/threads/state-rail.tsx';
import { RAIL_LINE, WordingRail } from '../../pair/threads/wording-rail.tsx';
import { AXIS } from './heights.ts';
import type { Thread } from './reading.ts';

/** Half a thread's height for each step of depth. */
const PER_DEPTH = 4;

/** What experiments flow into, to `AXIS`: a theme as it swells under its states, a goal in its wordings. */
export const ThreadLine = ({ thread }: { readonly thread: Thread }) => {
  if (thread.of === 'theme' && thread.theme) return <ThemeLine theme={thread.theme} />;
  if (thread.of === 'goal' && thread.goal) return <GoalLine goal={thread.goal} />;
  return null;
};

const ThemeLine = ({ theme }: { readonly theme: Theme }) => {
  const { scale, day, held } = usePair();
  const wide = useLayout() === 'wide';
  const at = held.map(({ on }) => scale.x(on));
  const end = scale.x(day);
  const points = at.map((x, i) => ({ at: x, depth: theme.depths[i] ?? 0 }));
  const { body, dormant } = outlineOf(points, { k: PER_DEPTH, until: end, axis: AXIS });
  return (
    <svg
      width={scale.length}
      height={AXIS}
      aria-hidden="true"
      className="absolute top-0 left-0 overflow-visible"
    >
      <StateRail rail={railOf(theme.states, at, end, scale.length + (wide ? 28 : 14))} end={end} />
      <path d={body} className="fill-ink" />
      {dormant.map(([from, to]) => (
        <path
          key={from}
          d={`M${from} ${AXIS}H${to}`}
          strokeWidth="2"
          strokeDasharray="2 4"
          className="stroke-ink"
        />
      ))}
    </svg>
  );
};

const GoalLine = ({ goal }: { readonly goal: LearningGoal }) => (
  <div className="absolute left-0" style={{ top: AXIS - RAIL_LINE }}>
    <WordingRail goal={goal} />
  </div>
);

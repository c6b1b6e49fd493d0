import type { Experiment } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useDiscreet } from '../../device/discreet.ts';
import { usePair } from '../../pair/pair.tsx';
import { PERSON_STROKE } from '../../pair/person.tsx';
import { Arrived, ArrivedWords } from './arrived.tsx';
import { Gains } from './gains.tsx';
import { AXIS, ROW, rowY, THREAD } from './heights.ts';
import { joinsIn, TURN, type Join } from './joins.ts';
import { Captions, Marks, personOf, useEnds } from './marks.tsx';
import { Noticed } from './noticed.tsx';
import type { Group } from './reading.ts';
import { courseInWords } from './sentences.ts';
import { ThreadLine } from './thread-line.tsx';

interface GroupDrawingProps {
  /** All that are drawn, one below the other, and which of them this is. */
  readonly groups: readonly Group[];
  readonly place: number;
  readonly isLit: (experiment: Experiment) => boolean;
}

/** A thread and, beneath it, what was tried for it: what was kept or adapted flows back into the thread. */
export const GroupDrawing = ({ groups, place, isLit }: GroupDrawingProps) => {
  const { scale, firstName } = usePair();
  const { discreet } = useDiscreet();
  const group = groups[place];
  if (!group) return null;
  const { thread, experiments, alsoFor } = group;
  const turn = thread.of === 'none' ? 0 : TURN;
  const arriving = thread.of === 'none' ? [] : [...experiments, ...alsoFor];
  return (
    <>
      <ThreadLine thread={thread} />
      <svg
        width={scale.length}
        height={THREAD + experiments.length * ROW}
        role="img"
        aria-label={discreet ? t`What was tried, covered` : courseInWords(thread, experiments, firstName)}
        className="relative block overflow-visible"
      >
        {joinsIn(groups, place).map((join) => (
          <Flow key={join.experiment.experimentId} {...join} />
        ))}
        {thread.of === 'goal' && thread.goal && <Gains goal={thread.goal} arriving={arriving} y={AXIS - 9} />}
        <ArrivedWords experiments={arriving} y={AXIS + 26} />
        {place === 0 && experiments[0] && <Captions experiment={experiments[0]} y={rowY(0) - 13} />}
        {experiments.map((each, row) => (
          <g key={each.experimentId}>
            <Noticed experiment={each} y={rowY(row)} lit={isLit(each)} />
            <Marks experiment={each} y={rowY(row)} turn={turn} />
          </g>
        ))}
        {arriving.map((each) => (
          <Arrived key={each.experimentId} experiment={each} y={AXIS} />
        ))}
      </svg>
    </>
  );
};

/** Up into the thread, in the session in which it stayed. */
const Flow = ({ experiment, from, to }: Join) => {
  const { into } = useEnds()(experiment);
  if (into === undefined) return null;
  return (
    <path
      d={`M${into} ${from}V${to}`}
      fill="none"
      strokeWidth="1.8"
      className={PERSON_STROKE[personOf(experiment)]}
    />
  );
};

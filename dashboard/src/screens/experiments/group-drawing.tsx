import type { Experiment } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useDiscreet } from '../../device/discreet.ts';
import { usePair } from '../../pair/pair.tsx';
import { PERSON_FILL, PERSON_STROKE } from '../../pair/person.tsx';
import { Marks, Noticed, personOf, useEnds } from './marks.tsx';
import type { Group } from './reading.ts';
import { courseInWords } from './sentences.ts';
import { ThreadLine } from './thread-line.tsx';

/** Heights of the thread and of a row beneath it; the labels beside them keep to the same. */
export const THREAD = 72;
export const ROW = 32;
const AXIS = 34;
const TURN = 7;

const rowY = (place: number): number => THREAD + place * ROW + ROW / 2;

/** A thread and, beneath it, what was tried for it: what was kept or adapted flows back into the thread. */
export const GroupDrawing = ({ group }: { readonly group: Group }) => {
  const { scale, firstName } = usePair();
  const { discreet } = useDiscreet();
  const { thread, experiments, alsoFor } = group;
  return (
    <svg
      width={scale.length}
      height={THREAD + experiments.length * ROW}
      role="img"
      aria-label={discreet ? t`What was tried, covered` : courseInWords(thread, experiments, firstName)}
      className="relative block overflow-visible"
    >
      <ThreadLine thread={thread} axis={AXIS} />
      {experiments.map((each, place) => (
        <g key={each.experimentId}>
          {thread.of !== 'none' && <Flow experiment={each} y={rowY(place)} />}
          <Noticed experiment={each} y={rowY(place)} />
          <Marks experiment={each} y={rowY(place)} turn={thread.of === 'none' ? 0 : TURN} />
        </g>
      ))}
      {thread.of !== 'none' &&
        [...experiments, ...alsoFor].map((each) => <Arrived key={each.experimentId} experiment={each} />)}
    </svg>
  );
};

/** From its row up into the thread, in the session in which it stayed. */
const Flow = ({ experiment, y }: { readonly experiment: Experiment; readonly y: number }) => {
  const { into } = useEnds()(experiment);
  if (into === undefined) return null;
  return (
    <path
      d={`M${into - TURN} ${y}Q${into} ${y} ${into} ${y - TURN}V${AXIS}`}
      fill="none"
      strokeWidth="1.8"
      className={PERSON_STROKE[personOf(experiment)]}
    />
  );
};

/** Filled where it was kept, open where it was adapted. */
export const Arrived = ({
  experiment,
  y = AXIS,
}: {
  readonly experiment: Experiment;
  readonly y?: number;
}) => {
  const { into } = useEnds()(experiment);
  const { standing } = experiment;
  if (into === undefined || standing.is !== 'concluded') return null;
  const by = personOf(experiment);
  return (
    <circle
      cx={into}
      cy={y}
      r="5"
      strokeWidth="1.8"
      className={
        standing.outcome === 'kept' ? `${PERSON_FILL[by]} stroke-paper` : `fill-paper ${PERSON_STROKE[by]}`
      }
    />
  );
};

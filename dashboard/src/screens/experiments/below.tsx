import { CoveredLines } from '../../kit/covered.tsx';
import { FieldLines } from '../../pair/field-lines.tsx';
import { usePair } from '../../pair/pair.tsx';
import { Arrived, ArrivedWords } from './arrived.tsx';
import type { GroupProps } from './beside.tsx';
import { AXIS, THREAD } from './heights.ts';
import { TURN } from './joins.ts';
import { Head, Name, Standing, ThreadStanding } from './labels.tsx';
import { Marks, personOf, useEnds } from './marks.tsx';
import { noticedInWords } from './sentences.ts';
import { ThreadLine } from './thread-line.tsx';
import type { Experiment } from '@alliance/api-client/generated/api';
import { PERSON_STROKE } from '../../pair/person.tsx';

const STRIP = 36;

/** Narrower, a row is a block: its name and standing, what was noticed, and its strip beneath them. */
export const Below = ({ groups, place, days, strong, isLit }: GroupProps) => {
  const { scale } = usePair();
  const group = groups[place];
  if (!group) return null;
  const { thread, experiments, alsoFor } = group;
  const arriving = thread.of === 'none' ? [] : [...experiments, ...alsoFor];
  return (
    <div className="frame py-3">
      <div className="break-inside-avoid break-after-avoid">
        <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
          <div className="min-w-0">
            <Head group={group} />
          </div>
          <div className="max-w-full">
            <ThreadStanding thread={thread} />
          </div>
        </div>
        {thread.of !== 'none' && (
          <div className="relative mt-1" aria-hidden="true">
            <FieldLines days={days} strong={strong} />
            <ThreadLine thread={thread} />
            <svg width={scale.length} height={THREAD - 6} className="relative block overflow-visible">
              <ArrivedWords experiments={arriving} y={AXIS + 26} />
              {arriving.map((each) => (
                <Arrived key={each.experimentId} experiment={each} y={AXIS} />
              ))}
            </svg>
          </div>
        )}
      </div>
      <ul>
        {experiments.map((each) => (
          <li key={each.experimentId} className="break-inside-avoid border-t border-rule pt-2">
            <div className="flex flex-wrap items-baseline gap-x-4">
              <Name experiment={each} lit={isLit(each)} />
              <p className="text-13">
                <Standing experiment={each} />
              </p>
            </div>
            <p className="text-13 text-ink-2">
              <CoveredLines>{noticedInWords(each)}</CoveredLines>
            </p>
            <div className="relative" aria-hidden="true">
              <FieldLines days={days} strong={strong} />
              <svg width={scale.length} height={STRIP} className="relative block overflow-visible">
                {thread.of !== 'none' && <Up experiment={each} />}
                <Marks experiment={each} y={STRIP / 2} turn={thread.of === 'none' ? 0 : TURN} />
              </svg>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** How far the head of the arrow goes to either side. */
const HEAD = 3.5;

/** What was kept or adapted goes up from its strip, towards its thread. */
const Up = ({ experiment }: { readonly experiment: Experiment }) => {
  const { into } = useEnds()(experiment);
  if (into === undefined) return null;
  return (
    <path
      d={`M${into} ${STRIP / 2 - TURN}V2M${into - HEAD} ${2 + HEAD}L${into} 2L${into + HEAD} ${2 + HEAD}`}
      fill="none"
      strokeWidth="1.8"
      className={PERSON_STROKE[personOf(experiment)]}
    />
  );
};

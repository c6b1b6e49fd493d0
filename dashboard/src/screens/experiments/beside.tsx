import type { Experiment } from '@alliance/api-client/generated/api';
import { FieldLines } from '../../pair/field-lines.tsx';
import { GroupDrawing } from './group-drawing.tsx';
import { ROW, THREAD } from './heights.ts';
import { Head, Name, Standing, ThreadStanding } from './labels.tsx';
import type { Group } from './reading.ts';

export interface GroupProps {
  /** All that are shown, one below the other, and which of them this is. */
  readonly groups: readonly Group[];
  readonly place: number;
  /** Days of the sessions, and of those that stand out. */
  readonly days: readonly string[];
  readonly strong: readonly string[];
  /** Whether something of it is unfolded. */
  readonly isLit: (experiment: Experiment) => boolean;
}

/** On a desktop: names, drawing and standings in three columns of the same heights. */
export const Beside = ({ groups, place, days, strong, isLit }: GroupProps) => {
  const group = groups[place];
  if (!group) return null;
  const lit = group.experiments.findIndex(isLit);
  return (
    <div className="relative">
      {lit >= 0 && (
        <div
          className="frame absolute inset-x-0"
          style={{ top: `calc(0.5rem + ${THREAD + lit * ROW + 2}px)`, height: ROW - 4 }}
        >
          <div className="-mx-3 h-full rounded-6 bg-wash-2" />
        </div>
      )}
      <div className="score relative py-2">
        <div className="min-w-0 pr-6">
          <div style={{ height: THREAD }} className="pt-7">
            <Head group={group} />
          </div>
          {group.experiments.map((each) => (
            <div key={each.experimentId} style={{ height: ROW }} className="flex items-center">
              <Name experiment={each} lit={isLit(each)} />
            </div>
          ))}
        </div>
        <div className="relative self-stretch">
          <FieldLines days={days} strong={strong} />
          <GroupDrawing groups={groups} place={place} isLit={isLit} />
        </div>
        <div className="score-end min-w-0 text-13">
          <div style={{ height: THREAD }} className="pt-7">
            <ThreadStanding thread={group.thread} />
          </div>
          {group.experiments.map((each) => (
            <p key={each.experimentId} style={{ height: ROW }} className="flex items-center leading-4">
              <span className="line-clamp-2">
                <Standing experiment={each} />
              </span>
            </p>
          ))}
        </div>
      </div>
    </div>
  );
};

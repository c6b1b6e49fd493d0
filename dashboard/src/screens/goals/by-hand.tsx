import type { LearningGoal } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { usePair } from '../../pair/pair.tsx';
import { Covered } from '../../kit/covered.tsx';
import { PaperLines } from '../../pair/paper-lines.tsx';
import { Person } from '../../pair/person.tsx';
import { LEVELS } from './level-geometry.ts';
import { ROLES } from '../../pair/threads/ratings.ts';
import { isLive, wordingOf } from './reading.ts';
import { level as inFigures } from './sentences.ts';

/** On paper only: the levels of each goal to put a ring round, each for themselves, and lines to write on. */
export const ByHand = ({ goals }: { readonly goals: readonly LearningGoal[] }) => {
  const { earlier } = usePair();
  const live = goals.filter(isLive);
  if (earlier || live.length === 0) return null;
  return (
    <div className="kept-whole hidden border-t border-rule pt-4 print:block">
      <p className="mb-2 text-13">
        <b className="mr-3 font-semibold">
          <Trans>Where each of us sees us now</Trans>
        </b>
        <span className="text-ink-3">
          <Trans>put a ring round a level, each for yourself</Trans>
        </span>
      </p>
      <ul>
        {live.map((goal) => (
          <li
            key={goal.goalId}
            className="grid grid-cols-[minmax(0,1fr)_auto_auto] items-baseline gap-x-10 border-t border-rule py-2 text-13"
          >
            <span className="line-clamp-2">
              <Covered width="long">{wordingOf(goal)}</Covered>
            </span>
            {ROLES.map((role) => (
              <span key={role} className="flex items-baseline gap-x-4">
                <span className="max-w-24 truncate">
                  <Person whose={role} />
                </span>
                {LEVELS.toReversed().map((level) => (
                  <span key={level} className="w-5 text-center text-15 text-ink-2">
                    {inFigures(level)}
                  </span>
                ))}
              </span>
            ))}
          </li>
        ))}
      </ul>
      <PaperLines heading={t`What we saw it by`} lines={4} />
    </div>
  );
};

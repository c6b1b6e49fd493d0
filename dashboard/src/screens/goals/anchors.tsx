import type { LearningGoal, Role } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { CoveredLines } from '../../kit/covered.tsx';
import { RoleMarks } from '../../pair/threads/role-marks.tsx';
import { fromTop, LEVELS, STEP } from './level-geometry.ts';
import { latestBy, ROLES } from '../../pair/threads/ratings.ts';
import { level as inFigures } from './sentences.ts';

/** What each level would look like, on its line; where each of us sees it now is marked. */
export const Anchors = ({ goal, aligned }: { readonly goal: LearningGoal; readonly aligned: boolean }) => {
  const now = (level: number): readonly Role[] =>
    ROLES.filter((role) => latestBy(goal, role)?.level === level);
  return (
    <CoveredLines lines={5}>
      <ol
        aria-label={t`What each level looks like`}
        className={aligned ? '' : 'grid gap-1'}
        style={aligned ? { paddingTop: fromTop(2) - STEP / 2 } : undefined}
      >
        {LEVELS.map((level) => {
          const here = now(level);
          return (
            <li
              key={level}
              className={`relative flex items-center gap-2 text-13 ${here.length ? 'font-semibold' : 'text-ink-3'} ${aligned ? '' : 'items-start'}`}
              style={aligned ? { height: STEP } : undefined}
            >
              <RoleMarks roles={here} height={STEP} className={aligned ? 'absolute -left-3.5' : ''} />
              <span className={aligned ? 'sr-only' : 'w-6 shrink-0 text-right'}>{inFigures(level)} </span>
              <span className={aligned ? 'truncate' : ''}>
                {goal.anchors[level + 2] ?? (
                  <span className="sr-only">
                    <Trans>no words yet</Trans>
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ol>
    </CoveredLines>
  );
};

import type { GoalLevel, LearningGoal } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Ways } from '../../kit/choice.tsx';
import { Covered } from '../../kit/covered.tsx';
import { list } from '../../words/counts.ts';
import { LEVELS } from './level-geometry.ts';
import { level as inFigures } from './sentences.ts';

export type ChosenLevel = '' | `${GoalLevel}`;

export const NO_LEVEL = t`Choose the line that comes closest, as you see it.`;

interface LevelChoiceProps {
  readonly goal: LearningGoal;
  readonly value: ChosenLevel;
  readonly onChange: (level: `${GoalLevel}`) => void;
  readonly error: string | undefined;
}

/** The levels that say what they look like; the others can't be rated, and it says why. */
export const LevelChoice = ({ goal, value, onChange, error }: LevelChoiceProps) => {
  const worded = LEVELS.filter((level) => goal.anchors[level + 2] !== null);
  const silent = LEVELS.filter((level) => !worded.includes(level)).map(inFigures);
  return (
    <div data-missing={error ? true : undefined}>
      <Ways
        label={t`Where do you see it?`}
        options={worded.map((level) => ({
          value: `${level}` as `${GoalLevel}`,
          label: (
            <>
              <span className="inline-block w-8">{inFigures(level)}</span>{' '}
              <span className="font-normal">
                <Covered width="long" within>
                  {goal.anchors[level + 2]}
                </Covered>
              </span>
            </>
          ),
        }))}
        value={value || null}
        onChange={onChange}
      />
      {silent.length > 0 && (
        <p className="mt-1.5 text-13 text-ink-3">
          <Trans>
            {plural(silent.length, {
              one: `${list(silent)} has no words yet, so nobody can say what it means.`,
              other: `${list(silent)} have no words yet, so nobody can say what they mean.`,
            })}{' '}
            They get them under <i>Levels</i>.
          </Trans>
        </p>
      )}
      {error && (
        <p role="alert" className="mt-1.5 border-l-2 border-ink pl-2.5 text-13">
          {error}
        </p>
      )}
    </div>
  );
};

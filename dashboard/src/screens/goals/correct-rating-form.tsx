import type { GoalRating, LearningGoal } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useCommand } from '../../pair/command.ts';
import { inField, useForm } from '../../pair/form.ts';
import { usePair } from '../../pair/pair.tsx';
import { CheckBox } from '../../kit/check.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { TextArea } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { LevelChoice, NO_LEVEL, type ChosenLevel } from './level-choice.tsx';
import { GOAL_PROBLEMS } from './problems.ts';

export interface CorrectRatingProps {
  readonly goal: LearningGoal;
  readonly rating: GoalRating;
}

interface Correction {
  readonly level: ChosenLevel;
  readonly evidence: string;
  readonly why: string;
  readonly out: boolean;
}

/** A rating of one's own put right, or taken out. What was said before stays beside it, and the other is told. */
export const CorrectRatingForm = ({ goal, rating }: CorrectRatingProps) => {
  const { other } = usePair();
  const name = useSpokenName();
  const { done } = usePanels();
  const form = useForm<Correction>(
    `correct-rating:${goal.goalId}:${rating.sessionId}`,
    { level: `${rating.level}`, evidence: rating.evidence ?? '', why: '', out: false },
    (words) => ({ level: words.out || words.level ? undefined : NO_LEVEL }),
  );
  const correct = useCommand('goal/{id}/correct-rating', { id: goal.goalId });
  const retract = useCommand('goal/{id}/retract-rating', { id: goal.goalId });
  const { level, evidence, why, out } = form.words;
  const { isPending, error } = out ? retract : correct;
  const because = why.trim() ? { why: why.trim() } : {};
  const said = evidence.trim() ? { evidence: evidence.trim() } : {};
  const { sessionId } = rating;
  const send = () =>
    form.send(
      (then) =>
        out
          ? retract.mutate({ body: { sessionId, ...because } }, then)
          : correct.mutate({ body: { sessionId, level: Number(level), ...said, ...because } }, then),
      () =>
        done(
          out
            ? t`Taken out. It stays to be read, and ${name(other)} is told.`
            : t`Put right. ${name(other)} sees what it was and what it is.`,
        ),
    );
  return (
    <CommandForm
      submit={out ? t`Take it out` : t`Put it right`}
      leave={t`Leave it`}
      busy={isPending && t`A moment…`}
      error={error}
      sentences={GOAL_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
    >
      {!out && (
        <>
          <LevelChoice
            goal={goal}
            value={level}
            onChange={(chosen) => form.set('level', chosen)}
            error={form.errors.level}
          />
          <TextArea
            label={t`What do you rest it on?`}
            aside={t`if you like`}
            maxLength={8000}
            {...inField(form, 'evidence')}
          />
        </>
      )}
      <CheckBox checked={out} onChange={(checked) => form.set('out', checked)}>
        <Trans>I hadn’t meant to rate it after this session</Trans>
      </CheckBox>
      <TextArea
        label={t`What happened?`}
        aside={t`if you like`}
        rows={1}
        maxLength={8000}
        {...inField(form, 'why')}
      />
    </CommandForm>
  );
};

import type { GoalsDocument, LearningGoal } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useCommand } from '../../pair/command.ts';
import { inField, useForm } from '../../pair/form.ts';
import { usePair } from '../../pair/pair.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { TextArea } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { Select } from '../../kit/select.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { LevelChoice, NO_LEVEL, type ChosenLevel } from './level-choice.tsx';
import { GOAL_PROBLEMS } from './problems.ts';
import { level as inFigures } from './sentences.ts';

interface RateDraft {
  readonly sessionId: string;
  readonly level: ChosenLevel;
  readonly evidence: string;
}

export interface RateFormProps {
  readonly goal: LearningGoal;
  readonly document: GoalsDocument;
}

/** Where I see a goal after a session, and what I rest that on. Rating the same session again takes its place. */
export const RateForm = ({ goal, document }: RateFormProps) => {
  const { viewer, other, day } = usePair();
  const name = useSpokenName();
  const { done } = usePanels();
  const latest = document.sessions.at(-1);
  const form = useForm<RateDraft>(
    `rate:${goal.goalId}`,
    { sessionId: latest?.sessionId ?? '', level: '', evidence: '' },
    (words) => ({ level: words.level ? undefined : NO_LEVEL }),
  );
  const rate = useCommand('goal/{id}/rate', { id: goal.goalId });
  const { sessionId, level, evidence } = form.words;
  const session = document.sessions.find((held) => held.sessionId === sessionId);
  const before = goal.ratings.find((rating) => rating.by === viewer && rating.session === session?.session);
  const rested = evidence.trim() ? { evidence: evidence.trim() } : {};
  const send = () =>
    form.send(
      (then) => session && rate.mutate({ body: { level: Number(level), sessionId, ...rested } }, then),
      () => done(t`Rated for session ${session?.session ?? 0}. ${name(other)} sees it.`),
    );
  return (
    <CommandForm
      submit={t`Rate it so`}
      busy={rate.isPending && t`Rating…`}
      error={rate.error}
      sentences={GOAL_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
    >
      <Select
        label={t`After which session?`}
        {...inField(form, 'sessionId')}
        options={document.sessions.toReversed().map(({ sessionId: value, session: number, on }) => ({
          value,
          label: t`Session ${number}, ${dayNear(on, day)}`,
        }))}
        hint={before ? t`You rated it ${inFigures(before.level)} then; this takes its place.` : undefined}
      />
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
        placeholder={t`what you saw, heard or did`}
        {...inField(form, 'evidence')}
      />
    </CommandForm>
  );
};

import type { LearningGoal } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useCommand } from '../../pair/command.ts';
import { inField, unlessWritten, useForm } from '../../pair/form.ts';
import { Choice } from '../../kit/choice.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { Covered } from '../../kit/covered.tsx';
import { TextArea } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { PERSON_TEXT } from '../../pair/person.tsx';
import { figure } from '../../words/figures.ts';
import { GOAL_PROBLEMS } from './problems.ts';
import { ROLES } from '../../pair/threads/ratings.ts';
import { leftOn } from './sentences.ts';

type How = 'release' | 'achieve';

/** A goal is laid down, or was reached; either way it stays, with what it taught. */
export const ConcludeForm = ({ goal }: { readonly goal: LearningGoal }) => {
  const { done } = usePanels();
  const form = useForm<{ how: How; learning: string }>(
    `conclude:${goal.goalId}`,
    { how: 'release', learning: '' },
    ({ learning }) => ({ learning: unlessWritten(learning, t`A line is enough: it is what stays of it.`) }),
  );
  const release = useCommand('goal/{id}/release', { id: goal.goalId });
  const achieve = useCommand('goal/{id}/achieve', { id: goal.goalId });
  const { how, learning } = form.words;
  const command = how === 'release' ? release : achieve;
  const send = () =>
    form.send(
      (then) => command.mutate({ body: { learning: learning.trim() }, ifMatch: goal.revision }, then),
      () =>
        done(
          how === 'release'
            ? t`Laid down, with thanks. It stays here with what it taught you.`
            : t`Reached. It stays here with what it taught you.`,
        ),
    );
  return (
    <CommandForm
      quiet
      submit={how === 'release' ? t`Lay it down, with thanks` : t`We reached it`}
      leave={t`Keep it`}
      busy={command.isPending && t`A moment…`}
      error={command.error}
      sentences={GOAL_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
    >
      <Choice<How>
        label={t`How does it end?`}
        quiet
        options={[
          { value: 'release', label: t`Lay it down` },
          { value: 'achieve', label: t`We reached it` },
        ]}
        value={how}
        onChange={(chosen) => form.set('how', chosen)}
      />
      <p>
        <Trans>It stays here with its words, its ratings and what it taught you.</Trans>{' '}
        <Left goal={goal} how={how} />
      </p>
      <TextArea label={t`What did it teach you?`} maxLength={8000} {...inField(form, 'learning')} />
    </CommandForm>
  );
};

/** What T would be: a goal that was reached goes on counting, one that is laid down doesn't. */
const Left = ({ goal, how }: { readonly goal: LearningGoal; readonly how: How }) => {
  if (how === 'achieve') return t`It goes on counting in T with its latest ratings.`;
  const figures = ROLES.flatMap((role) => {
    const left = goal.without?.[role];
    return left ? [{ role, t: left.t }] : [];
  });
  if (figures.length === 0) return leftOn(goal);
  const [one, other] = figures.map(({ role, t }) => (
    <span key={role} className={PERSON_TEXT[role]}>
      {figure(t)}
    </span>
  ));
  const both = other ? (
    <Trans>
      {one} and {other}
    </Trans>
  ) : (
    one
  );
  return (
    <Trans>
      {leftOn(goal)}: <Covered width="medium">{both}</Covered>.
    </Trans>
  );
};

import type { LearningGoal } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useCommand } from '../../pair/command.ts';
import { inField, unlessWritten, useForm } from '../../pair/form.ts';
import { usePair } from '../../pair/pair.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { Covered } from '../../kit/covered.tsx';
import { TextArea } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { GOAL_PROBLEMS } from './problems.ts';
import { wordingOf } from './reading.ts';

/** A goal in new words; those before stay on its rail. */
export const RewordForm = ({ goal }: { readonly goal: LearningGoal }) => {
  const { day } = usePair();
  const { done } = usePanels();
  const now = wordingOf(goal);
  const form = useForm<{ text: string; why: string }>(
    `reword:${goal.goalId}`,
    { text: now, why: '' },
    (words) => ({
      text:
        words.text.trim() === now
          ? t`These are its words already.`
          : unlessWritten(words.text, t`Write how it reads now.`),
    }),
  );
  const revise = useCommand('goal/{id}/revise', { id: goal.goalId });
  const text = form.words.text.trim();
  const why = form.words.why.trim();
  const send = () =>
    form.send(
      (then) => revise.mutate({ body: { text, ...(why ? { why } : {}) }, ifMatch: goal.revision }, then),
      () => done(t`It reads anew. The words before stay on its line.`),
    );
  return (
    <CommandForm
      submit={t`Word it so`}
      busy={revise.isPending && t`Wording it anew…`}
      error={revise.error}
      sentences={GOAL_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
    >
      <TextArea label={t`How does it read now?`} maxLength={8000} {...inField(form, 'text')} />
      <TextArea
        label={t`What changed?`}
        aside={t`if you like`}
        rows={1}
        maxLength={8000}
        {...inField(form, 'why')}
      />
      <details className="text-13 text-ink-2">
        <summary className="underlined w-fit cursor-pointer py-1">
          <Trans>Its wordings so far, {goal.wordings.length}</Trans>
        </summary>
        <ol className="mt-1 grid gap-1">
          {goal.wordings.map(({ text: before, from, why: because }) => (
            <li key={from}>
              <span className="text-ink-3">{dayNear(from, day)}</span>{' '}
              <Covered width="long">
                {before}
                {because && <span className="text-ink-3"> ({because})</span>}
              </Covered>
            </li>
          ))}
        </ol>
      </details>
    </CommandForm>
  );
};

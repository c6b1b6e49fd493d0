import type { LearningGoal } from '@alliance/api-client/generated/api';
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
          ? 'These are its words already.'
          : unlessWritten(words.text, 'Write how it reads now.'),
    }),
  );
  const revise = useCommand('goal/{id}/revise', { id: goal.goalId });
  const text = form.words.text.trim();
  const why = form.words.why.trim();
  const send = () =>
    form.send(
      (then) => revise.mutate({ body: { text, ...(why ? { why } : {}) }, ifMatch: goal.revision }, then),
      () => done('It reads anew. The words before stay on its line.'),
    );
  return (
    <CommandForm
      submit="Word it so"
      busy={revise.isPending && 'Wording it anew…'}
      error={revise.error}
      sentences={GOAL_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
    >
      <TextArea label="How does it read now?" maxLength={8000} {...inField(form, 'text')} />
      <TextArea
        label="What changed?"
        aside="if you like"
        rows={1}
        maxLength={8000}
        {...inField(form, 'why')}
      />
      <details className="text-13 text-ink-2">
        <summary className="underlined w-fit cursor-pointer py-1">
          Its wordings so far, {goal.wordings.length}
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

import type { LearningGoal } from '@alliance/api-client/generated/api';
import { useState } from 'react';
import { useCommand } from '../../pair/command.ts';
import { useKeptDraft } from '../../device/drafts/kept-draft.ts';
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
  const { allianceId, viewer, day } = usePair();
  const { done } = usePanels();
  const now = wordingOf(goal);
  const draft = useKeptDraft(`${allianceId}:reword:${goal.goalId}:${viewer}`, { text: now, why: '' });
  const revise = useCommand('goal/{id}/revise', { id: goal.goalId });
  const [tried, setTried] = useState(false);
  const text = draft.words.text.trim();
  const why = draft.words.why.trim();
  const send = () => {
    setTried(true);
    if (!text || text === now) return;
    revise.mutate(
      { body: { text, ...(why ? { why } : {}) }, ifMatch: goal.revision },
      {
        onSuccess: () => {
          draft.clear();
          done('It reads anew. The words before stay on its line.');
        },
      },
    );
  };
  return (
    <CommandForm
      submit="Word it so"
      busy={revise.isPending && 'Wording it anew…'}
      error={revise.error}
      sentences={GOAL_PROBLEMS}
      onSubmit={send}
      keptAt={draft.at}
    >
      <TextArea
        label="How does it read now?"
        maxLength={8000}
        value={draft.words.text}
        error={
          tried && !text
            ? 'Write how it reads now.'
            : tried && text === now
              ? 'These are its words already.'
              : undefined
        }
        onChange={(event) => draft.change({ text: event.target.value })}
      />
      <TextArea
        label="What changed?"
        aside="if you like"
        rows={1}
        maxLength={8000}
        value={draft.words.why}
        onChange={(event) => draft.change({ why: event.target.value })}
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

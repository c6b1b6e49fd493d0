import type { GoalLevel, LearningGoal } from '@alliance/api-client/generated/api';
import { useState } from 'react';
import { useCommand } from '../../pair/command.ts';
import { useKeptDraft } from '../../device/drafts/kept-draft.ts';
import { usePair } from '../../pair/pair.tsx';
import { Choice } from '../../kit/choice.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { Covered } from '../../kit/covered.tsx';
import { TextArea } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { LEVEL_ASKS } from './goal-draft.ts';
import { LEVELS } from './level-geometry.ts';
import { GOAL_PROBLEMS } from './problems.ts';
import { level as inFigures } from './sentences.ts';
import { quoted } from '../../words/quoted.ts';

/** A level gets words, or others. Ratings given before keep the words under which they were given. */
export const WordLevelForm = ({ goal }: { readonly goal: LearningGoal }) => {
  const { allianceId, viewer, day, firstName } = usePair();
  const { done } = usePanels();
  const first = LEVELS.find((level) => goal.anchors[level + 2] === null) ?? 0;
  const draft = useKeptDraft<{ level: `${GoalLevel}`; text: string }>(
    `${allianceId}:word-level:${goal.goalId}:${viewer}`,
    { level: `${first}`, text: goal.anchors[first + 2] ?? '' },
  );
  const word = useCommand('goal/{id}/word-level', { id: goal.goalId });
  const [tried, setTried] = useState(false);
  const { level, text } = draft.words;
  const now = goal.anchors[Number(level) + 2] ?? '';
  const missing = text.trim()
    ? text.trim() === now
      ? 'These are its words already.'
      : undefined
    : 'A line is enough.';
  const send = () => {
    setTried(true);
    if (missing) return;
    word.mutate(
      { body: { level: Number(level), text: text.trim() } },
      {
        onSuccess: () => {
          draft.clear();
          done(`It says so from now on. Earlier ratings keep the words they were given under.`);
        },
      },
    );
  };
  return (
    <CommandForm
      submit="Let it say so"
      busy={word.isPending && 'Keeping it…'}
      error={word.error}
      sentences={GOAL_PROBLEMS}
      onSubmit={send}
      keptAt={draft.at}
    >
      <Choice
        label="Which level?"
        aside={LEVEL_ASKS[level]}
        tight
        options={LEVELS.toReversed().map((each) => ({ value: `${each}` as const, label: inFigures(each) }))}
        value={level}
        onChange={(chosen) => draft.change({ level: chosen, text: goal.anchors[Number(chosen) + 2] ?? '' })}
      />
      <TextArea
        label="What does it look like?"
        aside="something that both of you could notice"
        rows={1}
        maxLength={8000}
        value={text}
        error={tried ? missing : undefined}
        onChange={(event) => draft.change({ text: event.target.value })}
      />
      {goal.earlierLevels.length > 0 && (
        <details className="text-13 text-ink-2">
          <summary className="underlined w-fit cursor-pointer py-1">What levels said before</summary>
          <ol className="mt-1 grid gap-1">
            {goal.earlierLevels.map(({ level: of, text: before, until, by }) => (
              <li key={`${of} ${until} ${before}`}>
                {inFigures(of)} until <span className="text-ink-3">{dayNear(until, day)}</span>, when{' '}
                {firstName(by)} found other words: <Covered width="long">{quoted(before)}</Covered>
              </li>
            ))}
          </ol>
        </details>
      )}
    </CommandForm>
  );
};

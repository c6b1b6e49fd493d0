import type { GoalLevel, LearningGoal } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useCommand } from '../../pair/command.ts';
import { inField, unlessWritten, useForm } from '../../pair/form.ts';
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
  const { day, firstName } = usePair();
  const { done } = usePanels();
  const first = LEVELS.find((level) => goal.anchors[level + 2] === null) ?? 0;
  const now = (of: string) => goal.anchors[Number(of) + 2] ?? '';
  const form = useForm<{ level: `${GoalLevel}`; text: string }>(
    `word-level:${goal.goalId}`,
    { level: `${first}`, text: now(`${first}`) },
    (words) => ({
      text:
        words.text.trim() && words.text.trim() === now(words.level)
          ? t`These are its words already.`
          : unlessWritten(words.text, t`A line is enough.`),
    }),
  );
  const word = useCommand('goal/{id}/word-level', { id: goal.goalId });
  const { level, text } = form.words;
  const send = () =>
    form.send(
      (then) => word.mutate({ body: { level: Number(level), text: text.trim() } }, then),
      () => done(t`It says so from now on. Earlier ratings keep the words they were given under.`),
    );
  return (
    <CommandForm
      submit={t`Let it say so`}
      busy={word.isPending && t`Keeping it…`}
      error={word.error}
      sentences={GOAL_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
    >
      <Choice
        label={t`Which level?`}
        aside={LEVEL_ASKS[level]}
        tight
        options={LEVELS.toReversed().map((each) => ({ value: `${each}` as const, label: inFigures(each) }))}
        value={level}
        onChange={(chosen) => form.change({ level: chosen, text: now(chosen) })}
      />
      <TextArea
        label={t`What does it look like?`}
        aside={t`something that both of you could notice`}
        rows={1}
        maxLength={8000}
        {...inField(form, 'text')}
      />
      {goal.earlierLevels.length > 0 && (
        <details className="text-13 text-ink-2">
          <summary className="underlined w-fit cursor-pointer py-1">
            <Trans>What levels said before</Trans>
          </summary>
          <ol className="mt-1 grid gap-1">
            {goal.earlierLevels.map(({ level: of, text: before, until, by }) => (
              <li key={`${of} ${until} ${before}`}>
                <Trans>
                  {inFigures(of)} until <span className="text-ink-3">{dayNear(until, day)}</span>, when{' '}
                  {firstName(by)} found other words: <Covered width="long">{quoted(before)}</Covered>
                </Trans>
              </li>
            ))}
          </ol>
        </details>
      )}
    </CommandForm>
  );
};

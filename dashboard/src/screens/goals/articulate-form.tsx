import type { GoalsDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useCommand } from '../../pair/command.ts';
import { inField, useForm } from '../../pair/form.ts';
import { usePair } from '../../pair/pair.tsx';
import { CheckBox } from '../../kit/check.tsx';
import { Choice } from '../../kit/choice.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { Covered } from '../../kit/covered.tsx';
import { Field, TextArea } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { emptyGoal, errorsIn, goalBody, LEVEL_ASKS, withAnchor } from './goal-draft.ts';
import { LEVELS } from './level-geometry.ts';
import { GOAL_PROBLEMS } from './problems.ts';
import { level as inFigures, WEIGHT_WORDS } from './sentences.ts';

export interface ArticulateFormProps {
  readonly document: GoalsDocument;
  readonly leave?: false;
}

const WEIGHTS = (['1', '2', '3', '4', '5'] as const).map((value) => ({
  value,
  label: WEIGHT_WORDS[Number(value)] ?? value,
}));

/** Puts a goal into words, with what its levels would look like; two of the five are enough to begin. */
export const ArticulateForm = ({ document, leave }: ArticulateFormProps) => {
  const { other, partnership } = usePair();
  const name = useSpokenName();
  const { done } = usePanels();
  const form = useForm('goal', emptyGoal, errorsIn);
  const articulate = useCommand('goal/articulate');
  const { words, change, set } = form;
  const body = goalBody(words, (role) => partnership.members[role].id);
  const send = () =>
    form.send(
      (then) => articulate.mutate({ body }, then),
      () => done(t`It is in words. ${name(other)} sees it, and either of you can rate it.`),
    );
  return (
    <CommandForm
      submit={t`Make it one of our goals`}
      busy={articulate.isPending && t`Keeping it…`}
      error={articulate.error}
      sentences={GOAL_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
      {...(leave === false ? { leave } : {})}
    >
      <TextArea
        label={t`The goal, in a few words`}
        aside={t`they may change as you learn`}
        maxLength={8000}
        rows={1}
        {...inField(form, 'text')}
      />
      <fieldset className="min-w-0">
        <legend className="mb-1 text-15 font-semibold">
          <Trans>
            What would each level look like?{' '}
            <span className="font-normal text-ink-3">something that both of you could notice</span>
            <span className="block text-13 font-normal text-ink-3">
              0 and one other are enough to begin; the others can get their words later.
            </span>
          </Trans>
        </legend>
        <div className="grid gap-2">
          {LEVELS.map((level) => {
            const index = level + 2;
            return (
              <Field
                key={level}
                label={
                  <>
                    <span className="inline-block w-7">{inFigures(level)}</span>{' '}
                    <span className="font-normal text-ink-2">{LEVEL_ASKS[`${level}`]}</span>
                  </>
                }
                maxLength={8000}
                value={words.anchors[index]}
                error={form.errors.anchors?.[index]}
                onChange={(event) => change(withAnchor(words, index, event.target.value))}
              />
            );
          })}
        </div>
      </fieldset>
      <div className="grid gap-4">
        <Choice
          label={t`Whose goal is it?`}
          options={(['coach', 'supervisor'] as const).map((role) => ({
            value: role,
            label: name(role),
          }))}
          value={words.owner}
          onChange={(owner) => set('owner', owner)}
        />
        <Choice
          label={t`How much does it matter?`}
          aside={t`beside the others`}
          tight
          options={WEIGHTS}
          value={words.weight}
          onChange={(weight) => set('weight', weight)}
        />
      </div>
      {document.themes.length > 0 && (
        <fieldset className="min-w-0">
          <legend className="text-15 font-semibold">
            <Trans>
              Which of our themes does it belong to?{' '}
              <span className="font-normal text-ink-3">a step here then counts as movement there</span>
            </Trans>
          </legend>
          <div className="grid grid-cols-2 gap-x-4 phone:grid-cols-1">
            {document.themes.map(({ themeId, label }) => (
              <CheckBox
                key={themeId}
                checked={words.themeIds.includes(themeId)}
                onChange={(checked) =>
                  change({
                    themeIds: checked
                      ? [...words.themeIds, themeId]
                      : words.themeIds.filter((linked) => linked !== themeId),
                  })
                }
              >
                <Covered width="medium" within>
                  {label}
                </Covered>
              </CheckBox>
            ))}
          </div>
        </fieldset>
      )}
    </CommandForm>
  );
};

import { t } from '@lingui/core/macro';
import { TextArea } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { useCommand } from '../../pair/command.ts';
import { inField, useForm } from '../../pair/form.ts';
import { useOwnCommand } from '../../pair/own.ts';
import { unlessAsked } from './keep-form.tsx';
import { QUESTION_PROBLEMS } from './problems.ts';

export interface RewordFormProps {
  readonly questionId: string;
  readonly text: string;
  /** Whether I keep it for myself. */
  readonly mine: boolean;
}

export const RewordForm = ({ questionId, text: now, mine }: RewordFormProps) => {
  const { done } = usePanels();
  const form = useForm(`reword:${questionId}`, { text: now }, unlessAsked);
  const ofBoth = useCommand('questions/reword');
  const own = useOwnCommand('question/{id}/reword', { id: questionId });
  const text = form.words.text.trim();
  const send = () =>
    form.send(
      (then) =>
        mine ? own.mutate({ body: { text } }, then) : ofBoth.mutate({ body: { questionId, text } }, then),
      () => done(t`Put in other words.`),
    );
  return (
    <CommandForm
      submit={t`Say it so`}
      busy={(ofBoth.isPending || own.isPending) && t`Keeping…`}
      error={mine ? own.error : ofBoth.error}
      sentences={QUESTION_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
    >
      <TextArea label={t`The question`} maxLength={8000} {...inField(form, 'text')} />
    </CommandForm>
  );
};

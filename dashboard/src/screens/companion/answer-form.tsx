import { t } from '@lingui/core/macro';
import { TextArea } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { useCommand } from '../../pair/command.ts';
import { inField, unlessWritten, useForm } from '../../pair/form.ts';
import { COMPANION_PROBLEMS } from './problems.ts';

/** What the other says to it, if they like. */
export const AnswerForm = ({ sharingId: id }: { readonly sharingId: string }) => {
  const { done } = usePanels();
  const form = useForm(`to-a-sharing:${id}`, { text: '' }, ({ text }) => ({
    text: unlessWritten(text, t`A line is enough.`),
  }));
  const answer = useCommand('companion/{id}/answer', { id });
  const send = () =>
    form.send(
      (then) => answer.mutate({ body: { text: form.words.text.trim() } }, then),
      () => done(t`Said. From now on you both keep it.`),
    );
  return (
    <CommandForm
      submit={t`Say it`}
      busy={answer.isPending && t`A moment…`}
      error={answer.error}
      sentences={COMPANION_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
    >
      <TextArea label={t`What would you say to it?`} maxLength={8000} {...inField(form, 'text')} />
    </CommandForm>
  );
};

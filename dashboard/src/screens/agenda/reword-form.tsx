import type { AgendaItem } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { TextArea } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { useCommand } from '../../pair/command.ts';
import { inField, unlessWritten, useForm } from '../../pair/form.ts';
import { AGENDA_PROBLEMS } from './problems.ts';

/** In other words, by who brought it; what it was stays beside it, since the other may have read it. */
export const RewordForm = ({ item: { itemId, text } }: { readonly item: AgendaItem }) => {
  const { done } = usePanels();
  const reword = useCommand('agenda/reword-item');
  const form = useForm(`agenda-reword:${itemId}`, { text }, (words) => ({
    text: unlessWritten(words.text, t`A line is enough: what do you bring?`),
  }));
  const send = () =>
    form.send(
      (then) => reword.mutate({ body: { itemId, text: form.words.text.trim() } }, then),
      () => done(t`It stands there in these words; what it was stays beside it.`),
    );
  return (
    <CommandForm
      submit={t`Say it so`}
      busy={reword.isPending && t`Keeping…`}
      error={reword.error}
      sentences={AGENDA_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
      leave={false}
    >
      <TextArea label={t`In other words`} maxLength={8000} {...inField(form, 'text')} />
    </CommandForm>
  );
};

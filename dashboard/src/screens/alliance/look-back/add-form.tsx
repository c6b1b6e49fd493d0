import { t } from '@lingui/core/macro';
import { TextArea } from '../../../kit/field.tsx';
import { usePanels } from '../../../kit/panel.tsx';
import { CommandForm } from '../../../pair/command-form.tsx';
import { useCommand } from '../../../pair/command.ts';
import { inField, useForm } from '../../../pair/form.ts';
import { LOOKING_BACK_PROBLEMS } from '../problems.ts';

/** What its author would say beside what was opened. */
export const AddForm = ({ reviewId }: { readonly reviewId: string }) => {
  const { done } = usePanels();
  const form = useForm(`look-back-add:${reviewId}`, { text: '' }, ({ text }) => ({
    text: text.trim() ? undefined : t`A line is enough.`,
  }));
  const add = useCommand('alliance-review/add');
  return (
    <CommandForm
      submit={t`Add it`}
      busy={add.isPending && t`A moment…`}
      error={add.error}
      sentences={LOOKING_BACK_PROBLEMS}
      quiet
      onSubmit={() =>
        form.send(
          (then) => add.mutate({ body: { reviewId, text: form.words.text.trim() } }, then),
          () => done(t`Added, with today’s day.`),
        )
      }
      keptAt={form.at}
    >
      <TextArea label={t`What would you add?`} maxLength={8000} {...inField(form, 'text')} />
    </CommandForm>
  );
};

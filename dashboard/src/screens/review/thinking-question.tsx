import { t } from '@lingui/core/macro';
import { TextArea } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { useCommand } from '../../pair/command.ts';
import { inField, unlessWritten, useForm } from '../../pair/form.ts';
import { THINKING_PROBLEMS } from './problems.ts';

const NOTHING = { text: '' };

/** A line about the clause. It waits for the other; other words may come of it. */
export const ThinkingQuestion = ({ clauseId }: { readonly clauseId: string }) => {
  const { done } = usePanels();
  // The same draft as on the page of the agreement.
  const form = useForm(`comment:${clauseId}`, NOTHING, ({ text }) => ({
    text: unlessWritten(text, t`A line is enough: what would you ask about it?`),
  }));
  const comment = useCommand('contract/comment-clause');
  const body = { clauseId, text: form.words.text.trim() };
  return (
    <CommandForm
      submit={t`Ask it`}
      busy={comment.isPending && t`Sending…`}
      error={comment.error}
      sentences={THINKING_PROBLEMS}
      onSubmit={() =>
        form.send(
          (then) => comment.mutate({ body }, then),
          () => done(t`Asked. It waits beside the clause until it is answered.`),
        )
      }
      keptAt={form.at}
    >
      <TextArea label={t`What would you say or ask about it?`} maxLength={8000} {...inField(form, 'text')} />
    </CommandForm>
  );
};

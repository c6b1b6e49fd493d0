import { t } from '@lingui/core/macro';
import { usePanels } from '../../kit/panel.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { useCommand } from '../../pair/command.ts';
import { useForm } from '../../pair/form.ts';
import { usePair } from '../../pair/pair.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { saidBody, saidDraftOf, unlessSaid, type SaidDraft } from './draft.ts';
import { PRACTITIONER_PROBLEMS } from './problems.ts';
import { SaidFields } from './said-fields.tsx';

/** How one sees where the other placed themselves. */
export const AnswerForm = ({ placingId }: { readonly placingId: string }) => {
  const { other } = usePair();
  const name = useSpokenName();
  const { done } = usePanels();
  const form = useForm<SaidDraft>(`growth-answer:${placingId}`, saidDraftOf(), unlessSaid);
  const answer = useCommand('practitioner/answer');
  const send = () =>
    form.send(
      (then) => answer.mutate({ body: { placingId, ...saidBody(form.words) } }, then),
      () => done(t`Answered. ${name(other)} reads it too.`),
    );
  return (
    <CommandForm
      submit={t`Answer it`}
      busy={answer.isPending && t`A moment…`}
      error={answer.error}
      sentences={PRACTITIONER_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
    >
      <SaidFields
        words={form.words}
        error={form.errors.words}
        onWords={(text) => form.set('words', text)}
        onPosition={(position) => form.set('position', position)}
      />
    </CommandForm>
  );
};

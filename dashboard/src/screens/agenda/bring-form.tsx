import type { AgendaDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { TextArea } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { useCommand } from '../../pair/command.ts';
import { inField, unlessWritten, useForm } from '../../pair/form.ts';
import { usePair } from '../../pair/pair.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { AGENDA_PROBLEMS } from './problems.ts';

/** Something for the next session, in my words. The other reads it at once. */
export const BringForm = ({ document }: { readonly document: AgendaDocument }) => {
  const { other } = usePair();
  const { done } = usePanels();
  const name = useSpokenName();
  const next = document.agendas.find(({ is }) => is === 'planned');
  const share = useCommand('agenda/share-item');
  const form = useForm('agenda', { text: '' }, ({ text }) => ({
    text: unlessWritten(text, t`A line is enough: what do you bring?`),
  }));
  if (!next)
    return (
      <p className="text-15 text-ink-2">
        <Trans>It can be brought once a session of yours is planned.</Trans>
      </p>
    );
  const { sessionId, session } = next;
  const send = () =>
    form.send(
      (then) => share.mutate({ body: { sessionId, text: form.words.text.trim() } }, then),
      () => done(t`It stands on the agenda of session ${session}. ${name(other)} reads it.`),
    );
  return (
    <CommandForm
      submit={t`Bring it to session ${session}`}
      busy={share.isPending && t`Bringing…`}
      error={share.error}
      sentences={AGENDA_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
    >
      <TextArea
        label={t`What do you bring?`}
        aside={t`a client by a letter, never by name`}
        maxLength={8000}
        {...inField(form, 'text')}
      />
    </CommandForm>
  );
};

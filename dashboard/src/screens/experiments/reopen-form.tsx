import type { Experiment } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useKeptDraft } from '../../device/drafts/kept-draft.ts';
import { TextArea } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { useCommand } from '../../pair/command.ts';
import { usePair } from '../../pair/pair.tsx';
import { EXPERIMENT_PROBLEMS } from './problems.ts';

/** A slip, or a second thought: it is open again, and what moved by it moves no more. */
export const ReopenForm = ({ experiment }: { readonly experiment: Experiment }) => {
  const { allianceId, viewer } = usePair();
  const { done } = usePanels();
  const { experimentId: id, revision } = experiment;
  const draft = useKeptDraft<{ why: string }>(`${allianceId}:experiment-again:${id}:${viewer}`, { why: '' });
  const reopen = useCommand('experiment/{id}/reopen', { id });
  const send = () => {
    const why = draft.words.why.trim();
    reopen.mutate(
      { body: why ? { why } : {}, ifMatch: revision },
      {
        onSuccess: () => {
          draft.clear();
          done(t`It is open again.`);
        },
      },
    );
  };
  return (
    <CommandForm
      submit={t`Take it up again`}
      busy={reopen.isPending && t`A moment…`}
      error={reopen.error}
      sentences={EXPERIMENT_PROBLEMS}
      onSubmit={send}
      keptAt={draft.at}
    >
      <TextArea
        label={t`Why?`}
        aside={t`if you like`}
        maxLength={8000}
        value={draft.words.why}
        onChange={(event) => draft.change({ why: event.target.value })}
      />
    </CommandForm>
  );
};

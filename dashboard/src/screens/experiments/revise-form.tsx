import type { Experiment, ExperimentsDocument } from '@alliance/api-client/generated/api';
import { useState } from 'react';
import { useKeptDraft } from '../../device/drafts/kept-draft.ts';
import { Field, TextArea } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { useCommand } from '../../pair/command.ts';
import { usePair } from '../../pair/pair.tsx';
import { proposalBody, proposalDraftOf, type ProposalDraft } from './draft.ts';
import { Links } from './links.tsx';
import { EXPERIMENT_PROBLEMS } from './problems.ts';

export interface ReviseFormProps {
  readonly experiment: Experiment;
  readonly document: ExperimentsDocument;
}

/** The same in other words, smaller, or for something else. */
export const ReviseForm = ({ experiment, document }: ReviseFormProps) => {
  const { allianceId, viewer } = usePair();
  const { done } = usePanels();
  const { experimentId: id, revision } = experiment;
  const draft = useKeptDraft<ProposalDraft>(
    `${allianceId}:experiment-anew:${id}:${viewer}`,
    proposalDraftOf(experiment),
  );
  const revise = useCommand('experiment/{id}/revise', { id });
  const [tried, setTried] = useState(false);
  const { words, change } = draft;
  const send = () => {
    setTried(true);
    if (!words.what.trim()) return;
    const why = words.why.trim();
    revise.mutate(
      { body: { ...proposalBody(words), ...(why && { why }) }, ifMatch: revision },
      {
        onSuccess: () => {
          draft.clear();
          done('It reads so from now on. How it read before stays here.');
        },
      },
    );
  };
  return (
    <CommandForm
      submit="Put it so"
      busy={revise.isPending && 'Keeping it…'}
      error={revise.error}
      sentences={EXPERIMENT_PROBLEMS}
      onSubmit={send}
      keptAt={draft.at}
    >
      <Field
        label="We could…"
        aside="in a line"
        maxLength={120}
        value={words.what}
        error={tried && !words.what.trim() ? 'A few words are enough.' : undefined}
        onChange={(event) => change({ what: event.target.value })}
      />
      <TextArea
        label="How would it go?"
        aside="if you like"
        maxLength={8000}
        value={words.words}
        onChange={(event) => change({ words: event.target.value })}
      />
      <Links document={document} words={words} onChange={change} />
      <Field
        label="Why anew?"
        aside="if you like"
        maxLength={8000}
        value={words.why}
        onChange={(event) => change({ why: event.target.value })}
      />
    </CommandForm>
  );
};

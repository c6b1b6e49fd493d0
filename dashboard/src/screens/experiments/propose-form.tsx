import type { ExperimentsDocument } from '@alliance/api-client/generated/api';
import { useState } from 'react';
import { useKeptDraft } from '../../device/drafts/kept-draft.ts';
import { Field, TextArea } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { useCommand } from '../../pair/command.ts';
import { usePair } from '../../pair/pair.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { emptyProposal, proposalBody, type ProposalDraft } from './draft.ts';
import { Links } from './links.tsx';
import { EXPERIMENT_PROBLEMS } from './problems.ts';

/** Something small to try; the question above it is its label for the eye. */
export const ProposeForm = ({ document }: { readonly document: ExperimentsDocument }) => {
  const { allianceId, viewer, other } = usePair();
  const name = useSpokenName();
  const { done } = usePanels();
  const draft = useKeptDraft<ProposalDraft>(`${allianceId}:experiment:${viewer}`, emptyProposal);
  const propose = useCommand('experiment/propose');
  const [tried, setTried] = useState(false);
  const { words, change } = draft;
  const send = () => {
    setTried(true);
    if (!words.what.trim()) return;
    propose.mutate(
      { body: proposalBody(words) },
      {
        onSuccess: () => {
          draft.clear();
          setTried(false);
          done(`Proposed. ${name(other)} reads it, and either of you can try it.`);
        },
      },
    );
  };
  return (
    <CommandForm
      submit="Propose it"
      busy={propose.isPending && 'Proposing…'}
      error={propose.error}
      sentences={EXPERIMENT_PROBLEMS}
      onSubmit={send}
      keptAt={draft.at}
      leave={false}
    >
      <Field
        label="We could…"
        aside="in a line"
        maxLength={120}
        value={words.what}
        error={tried && !words.what.trim() ? 'A few words are enough.' : undefined}
        onChange={(event) => change({ what: event.target.value })}
      />
      {words.what.trim() !== '' && (
        <>
          <TextArea
            label="How would it go?"
            aside="if you like"
            maxLength={8000}
            value={words.words}
            onChange={(event) => change({ words: event.target.value })}
          />
          <Links document={document} words={words} onChange={change} />
        </>
      )}
    </CommandForm>
  );
};

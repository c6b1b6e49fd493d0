import type { ExperimentsDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { inField, useForm } from '../../pair/form.ts';
import { Field, TextArea } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { useCommand } from '../../pair/command.ts';
import { usePair } from '../../pair/pair.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { emptyProposal, proposalBody, withoutWhat } from './draft.ts';
import { Links } from './links.tsx';
import { EXPERIMENT_PROBLEMS } from './problems.ts';

/** Something small to try; the question above it is its label for the eye. */
export const ProposeForm = ({ document }: { readonly document: ExperimentsDocument }) => {
  const { other } = usePair();
  const name = useSpokenName();
  const { done } = usePanels();
  const form = useForm('experiment', emptyProposal, withoutWhat);
  const propose = useCommand('experiment/propose');
  const { words, change } = form;
  const send = () =>
    form.send(
      (then) => propose.mutate({ body: proposalBody(words) }, then),
      () => done(t`Proposed. ${name(other)} reads it, and either of you can try it.`),
    );
  return (
    <CommandForm
      submit={t`Propose it`}
      busy={propose.isPending && t`Proposing…`}
      error={propose.error}
      sentences={EXPERIMENT_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
      leave={false}
    >
      <Field label={t`We could…`} aside={t`in a line`} maxLength={120} {...inField(form, 'what')} />
      {words.what.trim() !== '' && (
        <>
          <TextArea
            label={t`How would it go?`}
            aside={t`if you like`}
            maxLength={8000}
            {...inField(form, 'words')}
          />
          <Links document={document} words={words} onChange={change} />
        </>
      )}
    </CommandForm>
  );
};

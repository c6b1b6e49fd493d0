import type { Experiment, ExperimentsDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { inField, useForm } from '../../pair/form.ts';
import { Field, TextArea } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { useCommand } from '../../pair/command.ts';
import { proposalBody, proposalDraftOf, withoutWhat } from './draft.ts';
import { Links } from './links.tsx';
import { EXPERIMENT_PROBLEMS } from './problems.ts';

export interface ReviseFormProps {
  readonly experiment: Experiment;
  readonly document: ExperimentsDocument;
}

/** The same in other words, smaller, or for something else. */
export const ReviseForm = ({ experiment, document }: ReviseFormProps) => {
  const { done } = usePanels();
  const { experimentId: id, revision } = experiment;
  const form = useForm(`experiment-anew:${id}`, proposalDraftOf(experiment), withoutWhat);
  const revise = useCommand('experiment/{id}/revise', { id });
  const { words, change } = form;
  const why = words.why.trim();
  const body = { ...proposalBody(words), ...(why && { why }) };
  const send = () =>
    form.send(
      (then) => revise.mutate({ body, ifMatch: revision }, then),
      () => done(t`It reads so from now on. How it read before stays here.`),
    );
  return (
    <CommandForm
      submit={t`Put it so`}
      busy={revise.isPending && t`Keeping it…`}
      error={revise.error}
      sentences={EXPERIMENT_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
    >
      <Field label={t`We could…`} aside={t`in a line`} maxLength={120} {...inField(form, 'what')} />
      <TextArea
        label={t`How would it go?`}
        aside={t`if you like`}
        maxLength={8000}
        {...inField(form, 'words')}
      />
      <Links document={document} words={words} onChange={change} />
      <Field label={t`Why anew?`} aside={t`if you like`} maxLength={8000} {...inField(form, 'why')} />
    </CommandForm>
  );
};

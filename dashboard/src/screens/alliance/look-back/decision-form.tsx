import type { AllianceDecision, AllianceReviewDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { TextArea } from '../../../kit/field.tsx';
import { usePanels } from '../../../kit/panel.tsx';
import { Select } from '../../../kit/select.tsx';
import { CommandForm } from '../../../pair/command-form.tsx';
import { useCommand } from '../../../pair/command.ts';
import { inField, useForm } from '../../../pair/form.ts';
import { LOOKING_BACK_PROBLEMS } from '../problems.ts';

/** Something for both to decide, or the same said differently. */
export const DecisionForm = ({
  document,
  reviewId,
  decision,
}: {
  readonly document: AllianceReviewDocument;
  readonly reviewId: string;
  readonly decision?: AllianceDecision;
}) => {
  const { done } = usePanels();
  const decisionId = decision?.decisionId;
  const form = useForm(
    `decide:${decisionId ?? reviewId}`,
    { text: decision?.text ?? '', clauseId: decision?.clause?.clauseId ?? '' },
    ({ text }) => ({ text: text.trim() ? undefined : t`A line is enough.` }),
  );
  const propose = useCommand('alliance-review/propose-decision');
  const reword = useCommand('alliance-review/reword-decision');
  const { text, clauseId } = form.words;
  const body = { reviewId, text: text.trim(), ...(clauseId && { clauseId }) };
  const send = () =>
    form.send(
      (then) =>
        decisionId === undefined
          ? propose.mutate({ body }, then)
          : reword.mutate({ body: { ...body, decisionId } }, then),
      () => done(t`Said. It stands once the other of you has agreed.`),
    );
  return (
    <CommandForm
      submit={decision ? t`Say it so` : t`Propose it`}
      busy={(propose.isPending || reword.isPending) && t`A moment…`}
      error={propose.error ?? reword.error}
      sentences={LOOKING_BACK_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
    >
      <TextArea label={t`What would we decide?`} maxLength={8000} {...inField(form, 'text')} />
      <Select
        label={t`Does it amend a clause?`}
        hint={t`What is in force holds until both have signed other words.`}
        value={clauseId}
        options={[
          { value: '', label: t`No clause` },
          ...document.clauses.map((clause) => ({ value: clause.clauseId, label: clause.title })),
        ]}
        onChange={(event) => form.set('clauseId', event.target.value)}
      />
    </CommandForm>
  );
};

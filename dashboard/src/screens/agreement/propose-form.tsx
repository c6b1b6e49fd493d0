import type { AgreementDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useCommand } from '../../pair/command.ts';
import { useDiscreet } from '../../device/discreet.ts';
import { toFirstError } from '../../device/focus.ts';
import { useKeptDraft } from '../../device/drafts/kept-draft.ts';
import { usePair } from '../../pair/pair.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { Button } from '../../kit/button.tsx';
import { Choice } from '../../kit/choice.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { Difference } from '../../pair/difference-view.tsx';
import { Field, TextArea } from '../../kit/field.tsx';
import { KeptAt } from '../../kit/kept-at.tsx';
import { Refusal } from '../../pair/refusal.tsx';
import { Select } from '../../kit/select.tsx';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { draftOf, numbersIn } from './number-draft.ts';
import { NumberFields } from './number-fields.tsx';
import { inFull } from './numbers-in-words.ts';
import { AGREEMENT_PROBLEMS } from './problems.ts';
import { bodyOf, errorsIn, missingUsual, type Op, type Proposal } from './proposal.ts';
import { openAmendment, workingClauses } from './reading.ts';

interface ProposeFormProps {
  readonly agreement: AgreementDocument;
  readonly clauseId?: string | undefined;
  readonly op?: Op | undefined;
  readonly onSent: () => void;
}

const OPS: readonly { readonly value: Op; readonly label: string }[] = [
  { value: 'change', label: t`Change one` },
  { value: 'add', label: t`Add one` },
  { value: 'retire', label: t`Drop one` },
];

export const ProposeForm = ({ agreement, clauseId = '', op = 'change', onSent }: ProposeFormProps) => {
  const { allianceId, viewer, other } = usePair();
  const firstName = useSpokenName();
  const { discreet } = useDiscreet();
  const clauses = workingClauses(agreement);
  const textOf = (id: string) => clauses.find((each) => each.clauseId === id)?.text ?? '';
  const numbersAt = (id: string) => draftOf(clauses.find((each) => each.clauseId === id)?.numbers);
  const start: Proposal = {
    op,
    clauseId,
    title: '',
    text: op === 'add' ? '' : textOf(clauseId),
    why: '',
    from: textOf(clauseId),
    numbers: numbersAt(clauseId),
  };
  const draft = useKeptDraft<Proposal>(`${allianceId}:propose:${clauseId || 'any'}:${viewer}`, start);
  const propose = useCommand('contract/propose-amendment');
  const [tried, setTried] = useState(false);
  const proposal = draft.words;
  const clause = clauses.find((each) => each.clauseId === proposal.clauseId);
  const errors = errorsIn(proposal, clause);
  const shown = tried ? errors : {};
  const after = inFull({ text: proposal.text.trim(), ...numbersIn(proposal.clauseId, proposal.numbers) });
  const missing = missingUsual(agreement);

  const choose = (id: string) =>
    draft.change(
      proposal.op === 'add'
        ? { clauseId: id, title: missing.find(([kind]) => kind === id)?.[1] ?? '', numbers: {} }
        : { clauseId: id, text: textOf(id), from: textOf(id), numbers: numbersAt(id) },
    );
  const turn = (next: Op) =>
    draft.change(
      next === 'add' || proposal.op === 'add'
        ? { op: next, clauseId: '', title: '', text: '', numbers: {} }
        : { op: next, text: proposal.text || textOf(proposal.clauseId) },
    );
  const mandatory = (id: string) =>
    agreement.clauses.find((each) => each.clauseId === id)?.mandatory ?? false;

  return (
    <form
      noValidate
      className="mt-5 max-w-2xl space-y-5"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (Object.keys(errors).length > 0) return toFirstError(event.currentTarget);
        return propose.mutate(
          { ifMatch: agreement.revision, body: bodyOf(proposal, agreement) },
          {
            onSuccess: () => {
              draft.clear();
              onSent();
            },
          },
        );
      }}
    >
      <Choice quiet label={t`What do you propose?`} options={OPS} value={proposal.op} onChange={turn} />
      {proposal.op === 'add' ? (
        missing.length > 0 && (
          <Select
            label={t`Which clause?`}
            value={proposal.clauseId}
            options={[
              { value: '', label: t`One of your own` },
              ...missing.map(([value, label]) => ({ value, label })),
            ]}
            onChange={(event) => choose(event.target.value)}
          />
        )
      ) : (
        <Select
          label={t`Which clause?`}
          value={proposal.clauseId}
          error={shown.clauseId}
          options={[
            { value: '', label: t`Choose a clause` },
            ...clauses.map(({ clauseId: value, title, kind }, i) => ({
              value,
              label: discreet && kind === 'own' ? t`Clause ${i + 1}, of our own` : title,
              off: openAmendment(agreement, value)
                ? t`something is on its way for it`
                : proposal.op === 'retire' && mandatory(value)
                  ? t`every agreement keeps this one`
                  : undefined,
            })),
          ]}
          onChange={(event) => choose(event.target.value)}
        />
      )}
      {proposal.op === 'add' && (
        <Field
          label={t`Title`}
          value={proposal.title}
          error={shown.title}
          onChange={(event) => draft.change({ title: event.target.value })}
        />
      )}
      {proposal.op !== 'retire' && (proposal.op === 'add' || clause) && (
        <TextArea
          label={proposal.op === 'add' ? t`The clause` : t`New words`}
          rows={5}
          value={proposal.text}
          error={shown.text}
          onChange={(event) => draft.change({ text: event.target.value })}
        />
      )}
      {proposal.op !== 'retire' && (
        <NumberFields
          clauseId={proposal.clauseId}
          value={proposal.numbers}
          errors={shown}
          onChange={(numbers) => draft.change({ numbers })}
        />
      )}
      {proposal.op === 'change' && clause && draft.at && proposal.from !== clause.text && (
        <ChangedMeanwhile />
      )}
      {proposal.op === 'change' && clause && after !== inFull(clause) && (
        <div>
          <p className="mb-1 text-13 text-ink-3">
            <Trans>What {firstName(other)} will see, against the words as they stand</Trans>
          </p>
          <p className="text-17 whitespace-pre-line">
            <Difference before={inFull(clause)} after={after} by={viewer} />
          </p>
        </div>
      )}
      {proposal.op === 'retire' && clause && (
        <p className="border-l-2 border-rule-2 pl-4 text-ink-2">
          <CoveredLines lines={3}>{inFull(clause)}</CoveredLines>
        </p>
      )}
      <TextArea
        label={t`Why?`}
        aside={t`only if you like; ${firstName(other)} reads it, nobody else`}
        value={proposal.why}
        error={shown.why}
        onChange={(event) => draft.change({ why: event.target.value })}
      />
      <Refusal error={propose.error} sentences={AGREEMENT_PROBLEMS} />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" kind="primary" busy={propose.isPending && t`Sending…`}>
          <Trans>Send it to {firstName(other)}</Trans>
        </Button>
        <KeptAt at={draft.at} />
        <span className="text-13 text-ink-3">
          {draft.at ? t`on this device; only you see it until you send it` : ''}
        </span>
      </div>
    </form>
  );
};

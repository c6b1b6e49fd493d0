import type { Experiment, ExperimentOutcome, ExperimentsDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { inField, unlessWritten, useForm } from '../../pair/form.ts';
import { Choice } from '../../kit/choice.tsx';
import { TextArea } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { Select } from '../../kit/select.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { useCommand } from '../../pair/command.ts';
import { dayInWords } from '../../words/days-in-words.ts';
import type { ConclusionDraft } from './draft.ts';
import { EXPERIMENT_PROBLEMS } from './problems.ts';

export interface ConcludeFormProps {
  readonly experiment: Experiment;
  readonly document: ExperimentsDocument;
}

const SAID: Readonly<Record<ExperimentOutcome, string>> = {
  kept: t`Kept. It flows back into what it was for.`,
  adapted: t`Adapted. It flows back into what it was for.`,
  dropped: t`Dropped, with what it taught. It stays here.`,
};

/** Kept and adapted were tried, and are so from a session on; dropped asks for neither. */
export const ConcludeForm = ({ experiment, document }: ConcludeFormProps) => {
  const { done } = usePanels();
  const { experimentId: id, revision, tries } = experiment;
  const { sessions } = document;
  const stays = tries.length > 0 && sessions.length > 0;
  const form = useForm<ConclusionDraft>(
    `experiment-end:${id}`,
    { outcome: stays ? 'kept' : 'dropped', why: '', sessionId: sessions.at(-1)?.sessionId ?? '' },
    (words) => ({ why: unlessWritten(words.why, t`A line is enough: it is what stays of it.`) }),
  );
  const conclude = useCommand('experiment/{id}/conclude', { id });
  const { why, sessionId } = form.words;
  const outcome = stays ? form.words.outcome : 'dropped';
  const session = outcome === 'dropped' ? {} : { sessionId };
  const send = () =>
    form.send(
      (then) => conclude.mutate({ body: { outcome, why: why.trim(), ...session }, ifMatch: revision }, then),
      () => done(SAID[outcome]),
    );
  return (
    <CommandForm
      submit={{ kept: t`Keep it`, adapted: t`Adapt it`, dropped: t`Drop it, with thanks` }[outcome]}
      busy={conclude.isPending && t`A moment…`}
      error={conclude.error}
      sentences={EXPERIMENT_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
      quiet={outcome === 'dropped'}
    >
      {stays ? (
        <Choice<ExperimentOutcome>
          label={t`What became of it?`}
          options={[
            { value: 'kept', label: t`Kept` },
            { value: 'adapted', label: t`Adapted` },
            { value: 'dropped', label: t`Dropped` },
          ]}
          value={outcome}
          onChange={(chosen) => form.set('outcome', chosen)}
        />
      ) : (
        <p>
          <Trans>
            It can be kept or adapted once it has been tried and we have met. So far it can be dropped.
          </Trans>
        </p>
      )}
      {outcome !== 'dropped' && (
        <Select
          label={t`In which session did we talk of it?`}
          {...inField(form, 'sessionId')}
          options={sessions
            .map((each) => ({ value: each.sessionId, label: `${each.session} · ${dayInWords(each.on)}` }))
            .toReversed()}
        />
      )}
      <TextArea
        label={
          { kept: t`We keep it, so that…`, adapted: t`How is it now?`, dropped: t`What did it teach?` }[
            outcome
          ]
        }
        maxLength={8000}
        {...inField(form, 'why')}
      />
    </CommandForm>
  );
};

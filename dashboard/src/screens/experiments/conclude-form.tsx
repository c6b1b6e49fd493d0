import type { Experiment, ExperimentOutcome, ExperimentsDocument } from '@alliance/api-client/generated/api';
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
  kept: 'Kept. It flows back into what it was for.',
  adapted: 'Adapted. It flows back into what it was for.',
  dropped: 'Dropped, with what it taught. It stays here.',
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
    (words) => ({ why: unlessWritten(words.why, 'A line is enough: it is what stays of it.') }),
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
      submit={{ kept: 'Keep it', adapted: 'Adapt it', dropped: 'Drop it, with thanks' }[outcome]}
      busy={conclude.isPending && 'A moment…'}
      error={conclude.error}
      sentences={EXPERIMENT_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
      quiet={outcome === 'dropped'}
    >
      {stays ? (
        <Choice<ExperimentOutcome>
          label="What became of it?"
          options={[
            { value: 'kept', label: 'Kept' },
            { value: 'adapted', label: 'Adapted' },
            { value: 'dropped', label: 'Dropped' },
          ]}
          value={outcome}
          onChange={(chosen) => form.set('outcome', chosen)}
        />
      ) : (
        <p>It can be kept or adapted once it has been tried and we have met. So far it can be dropped.</p>
      )}
      {outcome !== 'dropped' && (
        <Select
          label="In which session did we talk of it?"
          {...inField(form, 'sessionId')}
          options={sessions
            .map((each) => ({ value: each.sessionId, label: `${each.session} · ${dayInWords(each.on)}` }))
            .toReversed()}
        />
      )}
      <TextArea
        label={
          { kept: 'We keep it, so that…', adapted: 'How is it now?', dropped: 'What did it teach?' }[outcome]
        }
        maxLength={8000}
        {...inField(form, 'why')}
      />
    </CommandForm>
  );
};

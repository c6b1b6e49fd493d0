import type { Experiment, ExperimentTry } from '@alliance/api-client/generated/api';
import { useState } from 'react';
import { useKeptDraft } from '../../device/drafts/kept-draft.ts';
import { Button } from '../../kit/button.tsx';
import { Choice } from '../../kit/choice.tsx';
import { Field, TextArea } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { useCommand } from '../../pair/command.ts';
import { usePair } from '../../pair/pair.tsx';
import { errorsIn, tryBody, tryDraftOf, type TryDraft } from './draft.ts';
import { EXPERIMENT_PROBLEMS } from './problems.ts';
import { isOpen } from './reading.ts';

export interface TryFormProps {
  readonly experiment: Experiment;
  /** A try of one's own that is put right. */
  readonly told?: ExperimentTry;
}

/** Where it was tried, when, and what was noticed. */
export const TryForm = ({ experiment, told }: TryFormProps) => {
  const { allianceId, viewer, today } = usePair();
  const { done } = usePanels();
  const { experimentId: id } = experiment;
  const draft = useKeptDraft<TryDraft>(
    `${allianceId}:experiment-try:${id}:${told?.number ?? 'next'}:${viewer}`,
    tryDraftOf(told, today),
  );
  const tell = useCommand('experiment/{id}/try', { id });
  const correct = useCommand('experiment/{id}/correct-try', { id });
  const retract = useCommand('experiment/{id}/retract-try', { id });
  const [sent, setSent] = useState(false);
  const { words, change } = draft;
  const errors = errorsIn(words, today);
  const kept = (said: string) => ({
    onSuccess: () => {
      draft.clear();
      done(said);
    },
  });
  const send = () => {
    setSent(true);
    if (Object.keys(errors).length > 0) return;
    const body = tryBody(words);
    const why = words.why.trim();
    if (told)
      correct.mutate({ body: { ...body, number: told.number, ...(why && { why }) } }, kept('Put right.'));
    else tell.mutate({ body }, kept('Told. The other of you reads it too.'));
  };
  const shown = sent ? errors : {};
  return (
    <CommandForm
      submit={told ? 'Put it right' : 'Tell of it'}
      busy={(tell.isPending || correct.isPending || retract.isPending) && 'A moment…'}
      error={tell.error ?? correct.error ?? retract.error}
      sentences={EXPERIMENT_PROBLEMS}
      onSubmit={send}
      keptAt={draft.at}
    >
      <Choice
        label="Where?"
        options={[
          { value: 'client', label: 'With a client' },
          { value: 'between-us', label: 'Between us' },
        ]}
        value={words.where}
        onChange={(where) => change({ where })}
      />
      {words.where === 'client' && (
        <Field
          label="With whom?"
          aside="an alias, never a name"
          maxLength={120}
          value={words.alias}
          error={shown.alias}
          onChange={(event) => change({ alias: event.target.value })}
        />
      )}
      <Field
        label="On which day?"
        type="date"
        max={today}
        value={words.triedOn}
        error={shown.triedOn}
        onChange={(event) => change({ triedOn: event.target.value })}
      />
      <TextArea
        label="What did you notice?"
        maxLength={8000}
        value={words.noticed}
        error={shown.noticed}
        onChange={(event) => change({ noticed: event.target.value })}
      />
      {told && (
        <>
          <Field
            label="What was wrong?"
            aside="if you like"
            maxLength={8000}
            value={words.why}
            onChange={(event) => change({ why: event.target.value })}
          />
          {isOpen(experiment) && (
            <p>
              <Button
                kind="link"
                onClick={() =>
                  retract.mutate({ body: { number: told.number } }, kept('Taken out. It counts no more.'))
                }
              >
                It didn’t happen: take it out
              </Button>
            </p>
          )}
        </>
      )}
    </CommandForm>
  );
};

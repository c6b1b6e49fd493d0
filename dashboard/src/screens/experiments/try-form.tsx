import type { Experiment, ExperimentTry } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { inField, useForm } from '../../pair/form.ts';
import { Button } from '../../kit/button.tsx';
import { Choice } from '../../kit/choice.tsx';
import { Field, TextArea } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { useCommand } from '../../pair/command.ts';
import { usePair } from '../../pair/pair.tsx';
import { errorsIn, tryBody, tryDraftOf } from './draft.ts';
import { EXPERIMENT_PROBLEMS } from './problems.ts';
import { isOpen } from './reading.ts';

export interface TryFormProps {
  readonly experiment: Experiment;
  /** A try of one's own that is put right. */
  readonly told?: ExperimentTry;
}

/** Where it was tried, when, and what was noticed. */
export const TryForm = ({ experiment, told }: TryFormProps) => {
  const { today, partnership } = usePair();
  const { began } = partnership;
  const { done } = usePanels();
  const { experimentId: id } = experiment;
  const form = useForm(`experiment-try:${id}:${told?.number ?? 'next'}`, tryDraftOf(told, today), (words) =>
    errorsIn(words, { began, today }),
  );
  const telling = useCommand('experiment/{id}/try', { id });
  const correct = useCommand('experiment/{id}/correct-try', { id });
  const retract = useCommand('experiment/{id}/retract-try', { id });
  const { words } = form;
  const body = tryBody(words);
  const why = words.why.trim();
  const send = () =>
    form.send(
      (then) =>
        told
          ? correct.mutate({ body: { ...body, number: told.number, ...(why && { why }) } }, then)
          : telling.mutate({ body }, then),
      () => done(told ? t`Put right.` : t`Told. The other of you reads it too.`),
    );
  const takeOut = (number: number) =>
    retract.mutate(
      { body: { number } },
      {
        onSuccess: () => {
          form.leave();
          done(t`Taken out. It counts no more.`);
        },
      },
    );
  return (
    <CommandForm
      submit={told ? t`Put it right` : t`Tell of it`}
      busy={(telling.isPending || correct.isPending || retract.isPending) && t`A moment…`}
      error={telling.error ?? correct.error ?? retract.error}
      sentences={EXPERIMENT_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
    >
      <Choice
        label={t`Where?`}
        options={[
          { value: 'client', label: t`With a client` },
          { value: 'between-us', label: t`Between us` },
        ]}
        value={words.where}
        onChange={(where) => form.set('where', where)}
      />
      {words.where === 'client' && (
        <Field
          label={t`With whom?`}
          aside={t`an alias, never a name`}
          maxLength={120}
          {...inField(form, 'alias')}
        />
      )}
      <Field label={t`On which day?`} type="date" min={began} max={today} {...inField(form, 'triedOn')} />
      <TextArea label={t`What did you notice?`} maxLength={8000} {...inField(form, 'noticed')} />
      {told && (
        <>
          <Field
            label={t`What was wrong?`}
            aside={t`if you like`}
            maxLength={8000}
            {...inField(form, 'why')}
          />
          {isOpen(experiment) && (
            <p>
              <Button kind="link" onClick={() => takeOut(told.number)}>
                <Trans>It didn’t happen: take it out</Trans>
              </Button>
            </p>
          )}
        </>
      )}
    </CommandForm>
  );
};

import { t } from '@lingui/core/macro';
import { Field } from '../../kit/field.tsx';
import { Panel, PanelButton, usePanels } from '../../kit/panel.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { useForm } from '../../pair/form.ts';
import { usePair } from '../../pair/pair.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { useInPreparation, usePrepared } from './in-preparation.ts';
import { TakeUp } from './press.tsx';
import { PREPARING_PROBLEMS } from './problems.ts';

/** That I have prepared, for me alone: nothing follows from it, and it is taken up again in a press. */
export const Finish = ({ canWrite }: { readonly canWrite: boolean }) => {
  const { preparation } = usePrepared();
  const { day } = usePair();
  if (!preparation) return null;
  const { completed } = preparation;
  if (completed) {
    const on = dayNear(completed.on, day);
    return (
      <p className="flex flex-wrap items-center gap-x-4 text-15 text-ink-2">
        {completed.minutes === undefined
          ? t`You completed this on ${on}.`
          : t`You completed this on ${on}, in ${completed.minutes} minutes.`}
        {canWrite && <TakeUp />}
      </p>
    );
  }
  if (!canWrite) return null;
  return (
    <div className="no-print">
      <PanelButton id="finish">{t`I have prepared`}</PanelButton>
      <Panel within id="finish" heading={t`I have prepared`} note={t`You alone see that you did.`}>
        <FinishForm />
      </Panel>
    </div>
  );
};

const FinishForm = () => {
  const { done } = usePanels();
  const form = useForm('prepared', { minutes: '' }, ({ minutes }) => ({
    minutes:
      minutes === '' || (Number(minutes) >= 1 && Number(minutes) <= 600)
        ? undefined
        : t`Between 1 and 600 minutes, or leave it out.`,
  }));
  const complete = useInPreparation('complete');
  const { minutes } = form.words;
  const send = () =>
    form.send(
      (then) => complete.mutate({ body: minutes === '' ? {} : { minutes: Number(minutes) } }, then),
      () => done(t`Completed. You can go on with it whenever you like.`),
    );
  return (
    <CommandForm
      submit={t`Complete it`}
      busy={complete.isPending && t`Keeping…`}
      error={complete.error}
      sentences={PREPARING_PROBLEMS}
      onSubmit={send}
      quiet
    >
      <Field
        label={t`How many minutes did it take?`}
        aside={t`only if you like`}
        type="number"
        inputMode="numeric"
        min={1}
        max={600}
        className="max-w-32"
        value={minutes}
        error={form.errors.minutes}
        onChange={(event) => form.set('minutes', event.target.value)}
      />
    </CommandForm>
  );
};

import type { CoachingLookedBackOn } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Field, TextArea } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { inField, unlessWritten, useForm, type Errors, type Form } from '../../pair/form.ts';
import { wrongWithDay } from '../../pair/told-day.ts';
import { usePair } from '../../pair/pair.tsx';
import { EyesField } from './eyes.tsx';
import { useInPreparation } from './in-preparation.ts';
import { PREPARING_PROBLEMS } from './problems.ts';
import { wouldBeFoundBy } from './who-it-is.ts';

interface Words {
  readonly clientAlias: string;
  readonly coachedOn: string;
  readonly wentWell: string;
  readonly less: string;
  readonly eyes: readonly number[];
}

const wrongOn =
  (today: string) =>
  ({ clientAlias, coachedOn, wentWell, less }: Words): Errors<Words> => ({
    coachedOn: wrongWithDay(coachedOn, today),
    clientAlias: unlessWritten(clientAlias, t`A letter is enough: whom do you mean?`),
    less: unlessWritten(wentWell + less, t`A line is enough: what went well, or less well?`),
  });

const said = ({ clientAlias, coachedOn, wentWell, less, eyes }: Words) => ({
  clientAlias: clientAlias.trim(),
  coachedOn,
  ...(wentWell.trim() && { wentWell: wentWell.trim() }),
  ...(less.trim() && { less: less.trim() }),
  eyes,
});

/** Another coaching session to look back on. */
export const LookBackForm = ({ leave }: { readonly leave?: false }) => {
  const { today } = usePair();
  const { done } = usePanels();
  const empty: Words = { clientAlias: '', coachedOn: today, wentWell: '', less: '', eyes: [] };
  const form = useForm('coaching', empty, wrongOn(today));
  const review = useInPreparation('review-coaching-session');
  const send = () =>
    form.send(
      (then) => review.mutate({ body: said(form.words) }, then),
      () => done(t`Kept, for you alone.`),
    );
  return (
    <CommandForm
      submit={t`Keep it, for me`}
      busy={review.isPending && t`Keeping…`}
      error={review.error}
      sentences={PREPARING_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
      quiet
      {...(leave === false && { leave })}
    >
      <CoachingFields form={form} />
    </CommandForm>
  );
};

/** The same put right. */
export const CorrectForm = ({ coaching }: { readonly coaching: CoachingLookedBackOn }) => {
  const { today } = usePair();
  const { done } = usePanels();
  const { coachingId, clientAlias, coachedOn, wentWell = '', less = '', eyes } = coaching;
  const form = useForm<Words>(
    `coaching:${coachingId}`,
    { clientAlias, coachedOn, wentWell, less, eyes },
    wrongOn(today),
  );
  const correct = useInPreparation('correct-coaching-session');
  const send = () =>
    form.send(
      (then) => correct.mutate({ body: { ...said(form.words), coachingId } }, then),
      () => done(t`Put right. You alone see it.`),
    );
  return (
    <CommandForm
      submit={t`Put it right`}
      busy={correct.isPending && t`Keeping…`}
      error={correct.error}
      sentences={PREPARING_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
      quiet
    >
      <CoachingFields form={form} />
    </CommandForm>
  );
};

const CoachingFields = ({ form }: { readonly form: Form<Words> }) => {
  const { today } = usePair();
  const { words, set } = form;
  return (
    <>
      <div className="grid grid-cols-[minmax(0,1fr)_180px] gap-3 max-[419px]:grid-cols-1">
        <Field
          label={t`Whom`}
          aside={t`a letter, never a name`}
          autoComplete="off"
          maxLength={120}
          {...inField(form, 'clientAlias')}
        />
        <Field
          label={t`When`}
          type="date"
          max={today}
          value={words.coachedOn}
          error={form.errors.coachedOn}
          onChange={(event) => set('coachedOn', event.target.value || today)}
        />
      </div>
      <div className="grid grid-cols-2 gap-3 phone:grid-cols-1">
        <TextArea label={t`What went well?`} maxLength={8000} {...inField(form, 'wentWell')} />
        <TextArea label={t`What went less well?`} maxLength={8000} {...inField(form, 'less')} />
      </div>
      <WouldBeFound words={words} />
      <EyesField eyes={words.eyes} onChange={(eyes) => set('eyes', eyes)} />
    </>
  );
};

/** Somebody who could be found by these words is told of, and may stay: only their author knows. */
const WouldBeFound = ({ words }: { readonly words: Words }) => {
  const by =
    wouldBeFoundBy(words.clientAlias, true) ?? wouldBeFoundBy(words.wentWell) ?? wouldBeFoundBy(words.less);
  return (
    <p role="status" className="text-13 text-ink-2 empty:hidden">
      {by === 'name' && (
        <Trans>This looks like somebody’s full name. A letter says as much to you, and to nobody else.</Trans>
      )}
      {by === 'contact' && (
        <Trans>This looks like a way to reach somebody. Nothing here needs it; a letter is enough.</Trans>
      )}
    </p>
  );
};

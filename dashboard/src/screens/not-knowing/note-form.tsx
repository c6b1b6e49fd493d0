import type { Moment, MomentKind } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Choice } from '../../kit/choice.tsx';
import { Field, TextArea } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { MOMENT_KINDS } from '../../pair/moment-kinds.ts';
import { useOwnCommand } from '../../pair/own.ts';
import { useForm, type Form } from '../../pair/form.ts';
import { usePair } from '../../pair/pair.tsx';
import { HOLDING_PROBLEMS } from './problems.ts';
import { wrongIn } from './reading.ts';

interface NoteDraft {
  readonly kind: MomentKind;
  readonly noticedOn: string;
  readonly text: string;
}

/** Something that I noticed, for myself. */
export const NoteForm = ({ leave }: { readonly leave?: false }) => {
  const { allianceId, today } = usePair();
  const { done } = usePanels();
  const empty: NoteDraft = { kind: 'not-knowing', noticedOn: today, text: '' };
  const form = useForm('moment', empty, wrongIn(today));
  const notice = useOwnCommand('moment/notice');
  const send = () =>
    form.send(
      (then) =>
        notice.mutate({ body: { ...form.words, text: form.words.text.trim(), concerns: allianceId } }, then),
      () => done(t`Noted. You alone see it.`),
    );
  return (
    <CommandForm
      submit={t`Hold it`}
      busy={notice.isPending && t`Keeping…`}
      error={notice.error}
      sentences={HOLDING_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
      {...(leave === false && { leave })}
    >
      <NoteFields form={form} />
    </CommandForm>
  );
};

/** The same put right. What it was stays, for me alone. */
export const CorrectForm = ({ moment }: { readonly moment: Moment }) => {
  const { today } = usePair();
  const { done } = usePanels();
  const { momentId: id, kind, noticedOn, text, concerns } = moment;
  const form = useForm<NoteDraft>(`moment:${id}`, { kind, noticedOn, text }, wrongIn(today));
  const correct = useOwnCommand('moment/{id}/correct', { id });
  const send = () =>
    form.send(
      (then) => correct.mutate({ body: { ...form.words, text: form.words.text.trim(), concerns } }, then),
      () => done(t`Put right. You alone see it.`),
    );
  return (
    <CommandForm
      submit={t`Put it right`}
      busy={correct.isPending && t`Keeping…`}
      error={correct.error}
      sentences={HOLDING_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
    >
      <NoteFields form={form} />
    </CommandForm>
  );
};

const NoteFields = ({ form }: { readonly form: Form<NoteDraft> }) => {
  const { today } = usePair();
  const { words, errors, set } = form;
  return (
    <>
      <TextArea
        label={t`What did you notice?`}
        aside={t`you alone read it`}
        maxLength={8000}
        value={words.text}
        error={errors.text}
        onChange={(event) => set('text', event.target.value)}
      />
      <Choice<MomentKind>
        label={t`What was it?`}
        options={MOMENT_KINDS}
        twoByTwo
        value={words.kind}
        onChange={(kind) => set('kind', kind)}
      />
      <Field
        label={t`When did you notice it?`}
        type="date"
        max={today}
        value={words.noticedOn}
        error={errors.noticedOn}
        onChange={(event) => set('noticedOn', event.target.value || today)}
      />
    </>
  );
};

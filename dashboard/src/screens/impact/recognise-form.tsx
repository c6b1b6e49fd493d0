import type { ImpactNote } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { TextArea } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { useCommand } from '../../pair/command.ts';
import { inField, useForm } from '../../pair/form.ts';
import { useSpokenName } from '../../pair/person.tsx';
import { IMPACT_PROBLEMS } from './problems.ts';

/** That I recognise what the other told, with words of mine or without. */
export const RecogniseForm = ({ note }: { readonly note: ImpactNote }) => {
  const name = useSpokenName();
  const { done } = usePanels();
  const { impactId, by } = note;
  const form = useForm(`impact-mine:${impactId}`, { text: '' }, () => ({}));
  const echo = useCommand('impact/echo');
  const text = form.words.text.trim();
  const send = () =>
    form.send(
      (then) => echo.mutate({ body: { impactId, ...(text && { text }) } }, then),
      () => done(t`${name(by)} reads that you recognise it.`),
    );
  return (
    <CommandForm
      submit={t`I recognise it`}
      busy={echo.isPending && t`Saying so…`}
      error={echo.error}
      sentences={IMPACT_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
    >
      <TextArea
        label={t`In my words`}
        aside={t`if you like`}
        rows={2}
        maxLength={8000}
        {...inField(form, 'text')}
      />
    </CommandForm>
  );
};

/** A slip, or so that the other can word it anew. */
export const TakeBackForm = ({ note }: { readonly note: ImpactNote }) => {
  const name = useSpokenName();
  const { done } = usePanels();
  const takeBack = useCommand('impact/take-back-echo');
  const send = () =>
    takeBack.mutate(
      { body: { impactId: note.impactId } },
      { onSuccess: () => done(t`Taken back. ${name(note.by)} can word it anew.`) },
    );
  return (
    <CommandForm
      submit={t`Take it back`}
      busy={takeBack.isPending && t`Taking it back…`}
      error={takeBack.error}
      sentences={IMPACT_PROBLEMS}
      onSubmit={send}
      leave={false}
      quiet
    >
      {null}
    </CommandForm>
  );
};

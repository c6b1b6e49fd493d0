import { t } from '@lingui/core/macro';
import type { Sentences } from '../api/problems.ts';
import { Field, TextArea } from '../kit/field.tsx';
import { usePanels } from '../kit/panel.tsx';
import { CommandForm } from './command-form.tsx';
import { inField, useForm } from './form.ts';
import { useOwnCommand } from './own.ts';
import { usePair } from './pair.tsx';
import { wrongWithDay } from './told-day.ts';

const AVOIDING_PROBLEMS = {
  'no-such-person': t`There is nothing here that you can see.`,
  'no-such-moment': t`This moment isn’t there any more. Load the page again.`,
  'moment-shared': t`You have shared this meanwhile. Until the session it can be taken back first.`,
  'moment-let-go': t`You have let this go meanwhile; it can be taken up again first.`,
  'noticed-ahead': t`It can be told once it was noticed; that day lies ahead.`,
  'too-long-ago': t`That day lies too far back. Is the year as you meant it?`,
} satisfies Sentences;

/** That I noticed how I keep from bringing a moment that I hold: a day, and words or none. For me alone. */
export const AvoidForm = ({ momentId: id }: { readonly momentId: string }) => {
  const { today } = usePair();
  const { done } = usePanels();
  const form = useForm(`avoid:${id}`, { text: '', noticedOn: today }, ({ noticedOn }) => ({
    noticedOn: wrongWithDay(noticedOn, today),
  }));
  const avoid = useOwnCommand('moment/{id}/notice-avoidance', { id });
  const { noticedOn } = form.words;
  const text = form.words.text.trim();
  const send = () =>
    form.send(
      (then) => avoid.mutate({ body: { noticedOn, ...(text && { text }) } }, then),
      () => done(t`Noted. You alone see it.`),
    );
  return (
    <CommandForm
      submit={t`Note it`}
      busy={avoid.isPending && t`Keeping…`}
      error={avoid.error}
      sentences={AVOIDING_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
      quiet
    >
      <TextArea
        label={t`How do you keep from bringing it?`}
        aside={t`a line or none; you alone read it`}
        maxLength={8000}
        value={form.words.text}
        onChange={(event) => form.set('text', event.target.value)}
      />
      <Field
        label={t`When did you notice it?`}
        type="date"
        max={today}
        {...inField(form, 'noticedOn')}
        onChange={(event) => form.set('noticedOn', event.target.value || today)}
      />
    </CommandForm>
  );
};

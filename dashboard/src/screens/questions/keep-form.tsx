import { t } from '@lingui/core/macro';
import { Choice } from '../../kit/choice.tsx';
import { TextArea } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { useCommand } from '../../pair/command.ts';
import { inField, unlessWritten, useForm } from '../../pair/form.ts';
import { useOwnCommand } from '../../pair/own.ts';
import { usePair } from '../../pair/pair.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { QUESTION_PROBLEMS } from './problems.ts';

type For = 'both' | 'me';

export const unlessAsked = ({ text }: { readonly text: string }) => ({
  text: unlessWritten(text, t`A line is enough: what is the question?`),
});

/** A question of my own words, for both of us or for myself until I bring it. */
export const KeepForm = ({ leave }: { readonly leave?: false }) => {
  const { allianceId, other } = usePair();
  const { done } = usePanels();
  const name = useSpokenName();
  const form = useForm('question', { text: '', whose: 'both' }, unlessAsked);
  const forBoth = useCommand('questions/keep');
  const forMe = useOwnCommand('question/keep');
  const isMine = form.words.whose === 'me';
  const text = form.words.text.trim();
  const send = () =>
    form.send(
      (then) =>
        isMine
          ? forMe.mutate({ body: { text, concerns: allianceId } }, then)
          : forBoth.mutate({ body: { text } }, then),
      () => done(isMine ? t`Kept. You alone see it.` : t`Kept for both of you. ${name(other)} reads it.`),
    );
  return (
    <CommandForm
      submit={t`Keep it`}
      busy={(forBoth.isPending || forMe.isPending) && t`Keeping…`}
      error={isMine ? forMe.error : forBoth.error}
      sentences={QUESTION_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
      {...(leave === false && { leave })}
    >
      <TextArea
        label={t`What is the question?`}
        aside={t`a client by a letter, never by name`}
        maxLength={8000}
        {...inField(form, 'text')}
      />
      <Choice<For>
        label={t`For whom?`}
        options={[
          { value: 'both', label: t`For both of us` },
          { value: 'me', label: t`For me, until I bring it` },
        ]}
        value={isMine ? 'me' : 'both'}
        onChange={(whose) => form.set('whose', whose)}
      />
    </CommandForm>
  );
};

import type { Observation, Quality } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Field, TextArea } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { Select } from '../../kit/select.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { useCommand } from '../../pair/command.ts';
import { inField, useForm } from '../../pair/form.ts';
import { usePair } from '../../pair/pair.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { observationDraftOf, whyOf, withoutText } from './draft.ts';
import { COMPANION_PROBLEMS } from './problems.ts';
import { QUALITIES, QUALITY } from './sentences.ts';

/** What one sees in the other, and learns from it. */
export const ObserveForm = ({ observation }: { readonly observation?: Observation }) => {
  const { other } = usePair();
  const name = useSpokenName();
  const { done } = usePanels();
  const id = observation?.sharingId;
  const form = useForm(`observed:${id ?? 'next'}`, observationDraftOf(observation), withoutText);
  const observe = useCommand('companion/observe');
  const correct = useCommand('companion/{id}/correct-observation', { id: id ?? '' });
  const { words } = form;
  const body = { quality: words.quality, text: words.text.trim() };
  const send = () =>
    form.send(
      (then) =>
        observation
          ? correct.mutate({ body: { ...body, ...whyOf(words) }, ifMatch: observation.revision }, then)
          : observe.mutate({ body }, then),
      () =>
        done(
          observation
            ? t`It reads so from now on. How it read before stays here.`
            : t`Said. ${name(other)} can read it.`,
        ),
    );
  return (
    <CommandForm
      submit={observation ? t`Word it so` : t`Say it to ${name(other)}`}
      busy={(observe.isPending || correct.isPending) && t`A moment…`}
      error={observe.error ?? correct.error}
      sentences={COMPANION_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
    >
      <Select
        label={t`What was it like?`}
        value={words.quality}
        onChange={({ target }) =>
          form.set('quality', QUALITIES.find((each): each is Quality => each === target.value) ?? 'attention')
        }
        options={QUALITIES.map((value) => ({ value, label: QUALITY[value] }))}
      />
      <TextArea
        label={t`What do you learn from it?`}
        aside={t`a line is enough`}
        maxLength={8000}
        {...inField(form, 'text')}
      />
      {observation && (
        <Field label={t`Why anew?`} aside={t`if you like`} maxLength={8000} {...inField(form, 'why')} />
      )}
    </CommandForm>
  );
};

import type { ImpactDocument, ImpactNote } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Field, TextArea } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { useCommand } from '../../pair/command.ts';
import { inField, useForm } from '../../pair/form.ts';
import { placeBody, placeDraftOf, withoutText, type RewordDraft } from './draft.ts';
import { PlaceField } from './place-field.tsx';
import { IMPACT_PROBLEMS } from './problems.ts';
import { SourceField } from './tell-form.tsx';

export interface OwnFormProps {
  readonly note: ImpactNote;
}

/** My note in other words. */
export const RewordForm = ({ note }: OwnFormProps) => {
  const { done } = usePanels();
  const { impactId, text, source } = note;
  const form = useForm<RewordDraft>(`impact-anew:${impactId}`, { text, source, why: '' }, withoutText);
  const reword = useCommand('impact/reword');
  const { words } = form;
  const why = words.why.trim();
  const body = { impactId, text: words.text.trim(), source: words.source, ...(why && { why }) };
  const send = () =>
    form.send(
      (then) => reword.mutate({ body }, then),
      () => done(t`It reads so from now on. How it read before stays here.`),
    );
  return (
    <CommandForm
      submit={t`Put it so`}
      busy={reword.isPending && t`Keeping it…`}
      error={reword.error}
      sentences={IMPACT_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
    >
      <TextArea
        label={t`What changed?`}
        aside={t`a client by a letter, never by name`}
        maxLength={8000}
        {...inField(form, 'text')}
      />
      <SourceField value={words.source} onChange={(chosen) => form.set('source', chosen)} />
      <Field label={t`Why anew?`} aside={t`if you like`} maxLength={8000} {...inField(form, 'why')} />
    </CommandForm>
  );
};

/** My note behind another, from a goal, or by itself. */
export const PlaceForm = ({ note, document }: OwnFormProps & { readonly document: ImpactDocument }) => {
  const { done } = usePanels();
  const { impactId, level } = note;
  const form = useForm(`impact-place:${impactId}`, { behind: placeDraftOf(note) }, () => ({}));
  const place = useCommand('impact/place');
  const { behind } = form.words;
  const send = () =>
    form.send(
      (then) => place.mutate({ body: { impactId, ...placeBody(behind) } }, then),
      () => done(t`It stands there from now on.`),
    );
  return (
    <CommandForm
      submit={t`Place it so`}
      busy={place.isPending && t`Placing…`}
      error={place.error}
      sentences={IMPACT_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
    >
      <PlaceField
        document={document}
        level={level}
        note={note}
        value={behind}
        onChange={(chosen) => form.set('behind', chosen)}
      />
    </CommandForm>
  );
};

/** What came later, beside my note. */
export const AddForm = ({ note }: OwnFormProps) => {
  const { done } = usePanels();
  const { impactId } = note;
  const form = useForm(`impact-more:${impactId}`, { text: '' }, withoutText);
  const add = useCommand('impact/add-to');
  const send = () =>
    form.send(
      (then) => add.mutate({ body: { impactId, text: form.words.text.trim() } }, then),
      () => done(t`Added, with its day.`),
    );
  return (
    <CommandForm
      submit={t`Add it`}
      busy={add.isPending && t`Adding…`}
      error={add.error}
      sentences={IMPACT_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
    >
      <TextArea label={t`What came later?`} maxLength={8000} {...inField(form, 'text')} />
    </CommandForm>
  );
};

/** As if I had not told it. */
export const WithdrawForm = ({ note }: OwnFormProps) => {
  const { done } = usePanels();
  const withdraw = useCommand('impact/withdraw');
  const send = () =>
    withdraw.mutate(
      { body: { impactId: note.impactId } },
      { onSuccess: () => done(t`Withdrawn. Its words are read on no day any more.`) },
    );
  return (
    <CommandForm
      submit={t`Withdraw it`}
      busy={withdraw.isPending && t`Withdrawing…`}
      error={withdraw.error}
      sentences={IMPACT_PROBLEMS}
      onSubmit={send}
      quiet
    >
      <p>
        <Trans>Neither of you reads it any more, on no day. What stands behind it stands by itself.</Trans>
      </p>
    </CommandForm>
  );
};

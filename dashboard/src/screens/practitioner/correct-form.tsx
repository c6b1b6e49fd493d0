import type { GrowthSaid } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { CheckBox } from '../../kit/check.tsx';
import { Field } from '../../kit/field.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { useCommand } from '../../pair/command.ts';
import { inField, useForm } from '../../pair/form.ts';
import { usePair } from '../../pair/pair.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { saidBody, saidDraftOf, unlessSaid, type CorrectDraft } from './draft.ts';
import { PRACTITIONER_PROBLEMS } from './problems.ts';
import { SaidFields } from './said-fields.tsx';

export interface CorrectFormProps {
  readonly placingId: string;
  readonly said: GrowthSaid;
}

/** What one said in a placing put right, or taken out. What it was stays to be read beside it. */
export const CorrectForm = ({ placingId, said }: CorrectFormProps) => {
  const { other } = usePair();
  const name = useSpokenName();
  const { done } = usePanels();
  const form = useForm<CorrectDraft>(
    `growth-correct:${placingId}`,
    { ...saidDraftOf(said), why: '', out: false },
    (draft) => (draft.out ? {} : unlessSaid(draft)),
  );
  const correct = useCommand('practitioner/correct');
  const retract = useCommand('practitioner/retract');
  const { words } = form;
  const why = words.why.trim() ? { why: words.why.trim() } : {};
  const send = () =>
    form.send(
      (then) =>
        words.out
          ? retract.mutate({ body: { placingId, ...why } }, then)
          : correct.mutate({ body: { placingId, ...saidBody(words), ...why } }, then),
      () =>
        done(
          words.out
            ? t`Taken out. It stays to be read, and ${name(other)} is told.`
            : t`Put right. ${name(other)} sees what it was and what it is.`,
        ),
    );
  return (
    <CommandForm
      submit={words.out ? t`Take it out` : t`Put it right`}
      leave={t`Leave it`}
      busy={(correct.isPending || retract.isPending) && t`A moment…`}
      error={correct.error ?? retract.error}
      sentences={PRACTITIONER_PROBLEMS}
      onSubmit={send}
      keptAt={form.at}
    >
      {!words.out && (
        <SaidFields
          words={words}
          error={form.errors.words}
          onWords={(text) => form.set('words', text)}
          onPosition={(position) => form.set('position', position)}
        />
      )}
      <CheckBox checked={words.out} onChange={(checked) => form.set('out', checked)}>
        <Trans>I hadn’t meant to say this</Trans>
      </CheckBox>
      <Field label={t`What happened?`} aside={t`if you like`} maxLength={8000} {...inField(form, 'why')} />
    </CommandForm>
  );
};
